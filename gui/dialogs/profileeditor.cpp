#include "gui/dialogs/profileeditor.h"

#include "gui/client/daemonlauncher.h"
#include "gui/style/colors.h"

#include <QAccessible>
#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr auto OtherColor = "other"_L1;

/// A colour that is kept in a file: as it is on a light ground.
QString stripColor(Tone tone)
{
    return toneColor(tone, QPalette(QColor(Qt::white))).name();
}

} // namespace

ProfileEditor::ProfileEditor(const Profile &profile, QWidget *parent)
    : QDialog(parent), m_original(profile), m_isAlwaysThere(profile.id == "user"_L1 || profile.id == "system"_L1)
{
    setObjectName(u"profileEditor"_s);
    m_form = new QFormLayout(this);
    addFields();
    addLooks();
    addTest();
    m_texts.add([this] { retranslate(); });
    showFields();
    m_name->setFocus();
}

ProfileEditor::~ProfileEditor() = default;

QLineEdit *ProfileEditor::makeEdit(const char *name, const QString &value, const LiveTexts::Text &placeholder)
{
    auto *edit = new QLineEdit(value, this);
    edit->setObjectName(QLatin1String(name));
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_texts.add(edit, &QLineEdit::setPlaceholderText, placeholder);
    return edit;
}

void ProfileEditor::addRow(QFormLayout *form, const LiveTexts::Text &text, QWidget *field)
{
    auto *label = new QLabel(this);
    label->setBuddy(field);
    m_texts.add(label, &QLabel::setText, text);
    form->addRow(label, field);
}

void ProfileEditor::addFields()
{
    m_name = makeEdit("name", m_original.name, [this] {
        Profile unnamed = m_original;
        unnamed.name.clear();
        return unnamed.displayName();
    });
    addRow(m_form, [] { return tr("&Name:"); }, m_name);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kind"_s);
    const std::pair<Profile::Kind, LiveTexts::Text> kinds[] = {
        { Profile::Kind::User, [] { return tr("My own, on this computer"); } },
        { Profile::Kind::System, [] { return tr("The system's, on this computer"); } },
        { Profile::Kind::Socket, [] { return tr("On this computer, by its socket"); } },
        { Profile::Kind::Ssh, [] { return tr("On a server, by ssh"); } },
    };
    for (const auto &[kind, text] : kinds) {
        const bool isOffered = m_isAlwaysThere ? kind == m_original.kind
                                               : kind == Profile::Kind::Socket || kind == Profile::Kind::Ssh;
        if (!isOffered)
            continue;
        const int index = m_kind->count();
        m_kind->addItem(QString(), int(kind));
        m_texts.add(m_kind, [index](QComboBox *box, const QString &words) { box->setItemText(index, words); }, text);
    }
    m_kind->setCurrentIndex(std::max(m_kind->findData(int(m_original.kind)), 0));
    m_kind->setEnabled(!m_isAlwaysThere);
    addRow(m_form, [] { return tr("&Spawner:"); }, m_kind);
    connect(m_kind, &QComboBox::activated, this, &ProfileEditor::showFields);
    m_socket = makeEdit("socket", m_original.socketPath, [this] {
        switch (m_original.kind) {
        case Profile::Kind::User: return DaemonLauncher::userSocketPath();
        case Profile::Kind::System: return DaemonLauncher::systemSocketPath();
        default: return u"/run/fcgi-spawner/control.sock"_s;
        }
    });
    addRow(m_form, [] { return tr("Socket &path:"); }, m_socket);
    //: What is given to ssh; keep the example plain.
    m_host = makeEdit("host", m_original.host, [] { return tr("admin@web1.example.org"); });
    addRow(m_form, [] { return tr("&Host:"); }, m_host);
    m_options = makeEdit("sshOptions", m_original.sshOptions.join(u' '), [] { return u"-p 2222"_s; });
    addRow(m_form, [] { return tr("ssh &options:"); }, m_options);
    m_command = makeEdit("remoteCommand", m_original.remoteCommand, [] { return u"fcgi-spawnerctl stdio"_s; });
    addRow(m_form, [] { return tr("Co&mmand there:"); }, m_command);
    for (const QLineEdit *edit : { m_socket, m_host, m_options, m_command })
        connect(edit, &QLineEdit::textEdited, this, [this] { showOutcome({}, Tone::Calm); });
}

void ProfileEditor::addLooks()
{
    m_color = new QComboBox(this);
    m_color->setObjectName(u"color"_s);
    const std::pair<QString, LiveTexts::Text> colors[] = {
        //: No colour.
        { QString(), [] { return tr("None"); } },
        { stripColor(Tone::Bad), [] { return tr("Red"); } },
        { stripColor(Tone::Warning), [] { return tr("Orange"); } },
        { stripColor(Tone::Good), [] { return tr("Green"); } },
        { stripColor(Tone::Accent), [] { return tr("Blue"); } },
        { stripColor(Tone::SecondCurve), [] { return tr("Purple"); } },
        { QString(OtherColor), [] { return tr("Another\u2026"); } },
    };
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    for (const auto &[color, text] : colors) {
        const int index = m_color->count();
        QPixmap swatch(size, size);
        swatch.fill(color.isEmpty() || color == OtherColor ? QColor(Qt::transparent) : QColor(color));
        m_color->addItem(swatch, QString(), color);
        m_texts.add(m_color, [index](QComboBox *box, const QString &words) { box->setItemText(index, words); }, text);
    }
    showColor();
    addRow(m_form, [] { return tr("&Color of the strip:"); }, m_color);
    connect(m_color, &QComboBox::activated, this, [this] {
        if (m_color->currentData().toString() == OtherColor)
            chooseColor();
    });
    m_production = new QCheckBox(this);
    m_production->setObjectName(u"production"_s);
    m_production->setChecked(m_original.isProduction);
    m_texts.add(m_production, &QCheckBox::setText, [] { return tr("Pro&duction: ask before touching several apps"); });
    m_form->addRow(m_production);
    m_readOnly = new QCheckBox(this);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_readOnly->setChecked(m_original.isReadOnly);
    m_texts.add(m_readOnly, &QCheckBox::setText, [] { return tr("&Look only: this program changes nothing there"); });
    m_form->addRow(m_readOnly);
}

void ProfileEditor::addTest()
{
    m_outcome = new QLabel(this);
    m_outcome->setObjectName(u"outcome"_s);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->hide();
    m_form->addRow(m_outcome);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_test = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Save)->setObjectName(u"save"_s);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancel"_s);
    m_form->addRow(m_buttons);
    connect(m_test, &QPushButton::clicked, this, &ProfileEditor::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProfileEditor::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ProfileEditor::reject);
}

void ProfileEditor::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_texts.apply();
}

void ProfileEditor::retranslate()
{
    setWindowTitle(m_original.id.isEmpty() ? tr("Add a connection") : tr("Edit the connection"));
    m_test->setText(m_running ? tr("Testing\u2026") : tr("&Test"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("Sa&ve"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
}

void ProfileEditor::showFields()
{
    const auto kind = Profile::Kind(m_kind->currentData().toInt());
    const bool isSsh = kind == Profile::Kind::Ssh;
    m_form->setRowVisible(m_socket, !isSsh);
    m_form->setRowVisible(m_host, isSsh);
    m_form->setRowVisible(m_options, isSsh);
    m_form->setRowVisible(m_command, isSsh);
    showOutcome({}, Tone::Calm);
}

void ProfileEditor::showColor()
{
    int index = m_color->findData(m_original.color);
    if (index < 0) {
        index = m_color->count() - 1;
        m_color->insertItem(index, m_original.color, m_original.color);
    }
    m_color->setCurrentIndex(index);
}

void ProfileEditor::chooseColor()
{
    auto *dialog = new QColorDialog(QColor(m_original.color), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        m_color->insertItem(m_color->count() - 1, color.name(), color.name());
        m_color->setCurrentIndex(m_color->count() - 2);
    });
    connect(dialog, &QColorDialog::rejected, this, [this] { showColor(); });
    dialog->open();
}

Profile ProfileEditor::profile() const
{
    Profile profile = m_original;
    profile.name = m_name->text().trimmed();
    profile.kind = Profile::Kind(m_kind->currentData().toInt());
    const bool isSsh = profile.kind == Profile::Kind::Ssh;
    profile.socketPath = isSsh ? QString() : m_socket->text().trimmed();
    profile.host = isSsh ? m_host->text().trimmed() : QString();
    if (!isSsh)
        profile.sshOptions.clear();
    else if (m_options->text() != m_original.sshOptions.join(u' ')) // which may have spaces of their own
        profile.sshOptions = m_options->text().simplified().split(u' ', Qt::SkipEmptyParts);
    profile.remoteCommand = isSsh ? m_command->text().trimmed() : QString();
    profile.color = m_color->currentData().toString() == OtherColor ? m_original.color : m_color->currentData().toString();
    profile.isProduction = m_production->isChecked();
    profile.isReadOnly = m_readOnly->isChecked();
    return profile;
}

void ProfileEditor::accept()
{
    if (const Result<void> checked = profile().check(); !checked)
        return showOutcome(checked.error().message, Tone::Bad);
    emit saved(profile());
    QDialog::accept();
}

void ProfileEditor::test()
{
    if (m_running)
        return;
    m_running = std::make_unique<ConnectionTest>();
    connect(m_running.get(), &ConnectionTest::finished, this, &ProfileEditor::onTested);
    m_test->setEnabled(false);
    showOutcome({}, Tone::Calm);
    retranslate();
    m_running->start(profile());
}

void ProfileEditor::onTested(const ConnectionTest::Outcome &outcome)
{
    m_running.release()->deleteLater();
    m_test->setEnabled(true);
    retranslate();
    showOutcome(outcome.advice.isEmpty() ? outcome.text : outcome.text + u'\n' + outcome.advice,
                outcome.works ? Tone::Good : Tone::Bad);
}

void ProfileEditor::showOutcome(const QString &text, Tone tone)
{
    QPalette colors;
    colors.setColor(QPalette::WindowText, toneColor(tone, palette()));
    m_outcome->setPalette(colors);
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_outcome->setAccessibleName(text);
    QAccessibleEvent alert(m_outcome, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace spawner
