#include "gui/dialogs/settingspage.h"

#include "gui/style/colors.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVariant>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ToneProperty = "spawnerTone";

void markWidget(QWidget *widget, bool isMatch)
{
    if (!isMatch && !widget->autoFillBackground())
        return;
    if (!isMatch) {
        widget->setAutoFillBackground(false);
        widget->setBackgroundRole(QPalette::NoRole);
        widget->setPalette({});
        return;
    }
    QPalette palette = widget->palette();
    palette.setColor(QPalette::Window, toneGround(Tone::Accent, palette));
    widget->setPalette(palette);
    widget->setBackgroundRole(QPalette::Window);
    widget->setAutoFillBackground(true);
}

QString readable(QString text)
{
    return text.remove(u'&');
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_layout(new QVBoxLayout(this))
{
    connect(&m_settings, &Settings::changed, this, [this](const QByteArray &key) {
        for (const auto &[followed, update] : std::as_const(m_followers)) {
            if (followed == key)
                update();
        }
    });
}

QStringList SettingsPage::searchTexts() const
{
    QStringList texts{ title() };
    const auto widgets = findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(readable(label->text()));
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(readable(button->text()));
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                texts.append(combo->itemText(i));
    }
    return texts;
}

void SettingsPage::markMatches(const QString &words)
{
    const auto widgets = findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *box = qobject_cast<const QCheckBox *>(widget);
        const QString text = label ? label->text() : box ? box->text() : QString();
        if (label || box)
            markWidget(widget, !words.isEmpty() && readable(text).contains(words, Qt::CaseInsensitive));
    }
    if (words.isEmpty())
        restyle();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_texts.apply();
        refresh();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

void SettingsPage::restyle()
{
    const auto labels = findChildren<QLabel *>();
    for (QLabel *label : labels) {
        const QVariant tone = label->property(ToneProperty);
        if (!tone.isValid())
            continue;
        QPalette colors;
        colors.setColor(QPalette::WindowText, toneColor(Tone(tone.toInt()), palette()));
        label->setPalette(colors);
    }
}

QVBoxLayout *SettingsPage::addWideSection(const Text &heading)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(fontMetrics().height() / 2);
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    m_texts.add(label, &QLabel::setText, heading);
    m_layout->addWidget(label);
    // Not a margin: those are not mirrored in languages from right to left.
    auto *indented = new QHBoxLayout;
    indented->addSpacing(fontMetrics().averageCharWidth() * 2);
    auto *body = new QVBoxLayout;
    indented->addLayout(body, 1);
    m_layout->addLayout(indented);
    return body;
}

QFormLayout *SettingsPage::addSection(const Text &heading)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    addWideSection(heading)->addLayout(form);
    return form;
}

void SettingsPage::addStretch()
{
    m_layout->addStretch();
}

QLabel *SettingsPage::makeHint(const Text &text)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // room that is left is for lists
    label->setProperty(ToneProperty, int(Tone::Calm));
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    label->setFont(font);
    if (text)
        m_texts.add(label, &QLabel::setText, text);
    else
        label->hide();
    restyle();
    return label;
}

void SettingsPage::showHint(QLabel *hint, const QString &text)
{
    hint->setText(text);
    hint->setVisible(!text.isEmpty());
}

QLabel *SettingsPage::makeProblem(const char *objectName)
{
    auto *label = makeHint();
    label->setObjectName(QLatin1String(objectName));
    label->setProperty(ToneProperty, int(Tone::Bad));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    restyle();
    return label;
}

void SettingsPage::showProblem(QLabel *problem, const QString &text, Tone tone)
{
    if (problem->text() == text && problem->property(ToneProperty) == int(tone))
        return;
    problem->setProperty(ToneProperty, int(tone));
    showHint(problem, text);
    restyle();
    if (text.isEmpty())
        return;
    problem->setAccessibleName(text);
    QAccessibleEvent alert(problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QCheckBox *SettingsPage::makeCheck(const char *objectName, const Text &text, const Setting<bool> &setting)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(QLatin1String(objectName));
    m_texts.add(box, &QCheckBox::setText, text);
    follow(setting.key, [this, box, &setting] { box->setChecked(m_settings.value(setting)); });
    connect(box, &QCheckBox::clicked, this, [this, &setting](bool on) { m_settings.set(setting, on); });
    return box;
}

QComboBox *SettingsPage::makeCombo(const char *objectName, const Setting<QString> &setting, const Choices &choices)
{
    auto *combo = new QComboBox(this);
    combo->setObjectName(QLatin1String(objectName));
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto &[value, text] : choices) {
        const int index = combo->count();
        combo->addItem(QString(), value);
        m_texts.add(combo, [index](QComboBox *box, const QString &words) { box->setItemText(index, words); }, text);
    }
    bind(combo, setting);
    return combo;
}

QPushButton *SettingsPage::makeButton(const char *objectName, const Text &text)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(objectName));
    m_texts.add(button, &QPushButton::setText, text);
    return button;
}

void SettingsPage::addButton(QFormLayout *form, QPushButton *button)
{
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    form->addRow(row);
}

void SettingsPage::addRow(QFormLayout *form, const Text &label, QWidget *field)
{
    auto *words = new QLabel(this);
    words->setBuddy(field);
    m_texts.add(words, &QLabel::setText, label);
    form->addRow(words, field);
}

void SettingsPage::follow(const char *key, std::function<void()> update)
{
    update();
    m_followers.append({ QByteArray(key), std::move(update) });
}

void SettingsPage::bind(QComboBox *combo, const Setting<QString> &setting)
{
    const auto show = [this, combo, &setting] {
        // A value that is not offered (from another version, another computer) stays what it is until the user chooses.
        combo->setCurrentIndex(combo->findData(m_settings.value(setting)));
    };
    follow(setting.key, show);
    connect(combo, &QComboBox::activated, this, [this, combo, &setting](int index) {
        m_settings.set(setting, combo->itemData(index).toString());
    });
}

void SettingsPage::bind(QSpinBox *box, const Setting<int> &setting)
{
    box->setKeyboardTracking(false); // not each digit on the way
    follow(setting.key, [this, box, &setting] {
        const QSignalBlocker blocker(box);
        box->setValue(m_settings.value(setting));
    });
    connect(box, &QSpinBox::valueChanged, this, [this, &setting](int value) { m_settings.set(setting, value); });
}

} // namespace spawner
