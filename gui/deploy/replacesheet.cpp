#include "gui/deploy/replacesheet.h"

#include "gui/style/colors.h"
#include "gui/style/format.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>

namespace spawner {

namespace {

QLabel *plainText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ReplaceSheet::ReplaceSheet(Question question, QWidget *parent)
    : QDialog(parent, Qt::Sheet), m_question(std::move(question)), m_text(plainText(this)), m_facts(plainText(this)),
      m_nameLabel(new QLabel(this)), m_name(new QLineEdit(this)), m_hint(plainText(this)), m_forAll(new QCheckBox(this)),
      m_replace(new QPushButton(this)), m_keepBoth(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("replaceSheet"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_text->setObjectName(QStringLiteral("replaceText"));
    m_facts->setObjectName(QStringLiteral("replaceFacts"));
    m_name->setObjectName(QStringLiteral("replaceName"));
    m_hint->setObjectName(QStringLiteral("replaceHint"));
    m_forAll->setObjectName(QStringLiteral("replaceForAll"));
    m_replace->setObjectName(QStringLiteral("replaceButton"));
    m_keepBoth->setObjectName(QStringLiteral("keepBothButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    QFont large = m_text->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_text->setFont(large);
    m_nameLabel->setBuddy(m_name);

    auto *picture = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this);
    picture->setPixmap(icon(Glyph::Deploy).pixmap(QSize(size, size), devicePixelRatio()));
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_replace, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_keepBoth, QDialogButtonBox::ActionRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);

    auto *layout = new QGridLayout(this);
    layout->addWidget(picture, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, 1, 2);
    layout->addWidget(m_facts, 1, 1, 1, 2);
    layout->addWidget(m_nameLabel, 2, 1);
    layout->addWidget(m_name, 2, 2);
    layout->addWidget(m_hint, 3, 2);
    layout->addWidget(m_forAll, 4, 1, 1, 2);
    layout->addWidget(buttons, 5, 0, 1, 3);
    layout->setColumnStretch(2, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    for (QWidget *later : { static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_hint) })
        later->hide();
    m_forAll->setVisible(m_question.remaining > 0);
    connect(m_replace, &QPushButton::clicked, this, [this] { choose(m_name->isHidden() ? Choice::Replace : Choice::KeepBoth); });
    connect(m_keepBoth, &QPushButton::clicked, this, &ReplaceSheet::askForName);
    connect(m_cancel, &QPushButton::clicked, this, &ReplaceSheet::reject);
    connect(m_name, &QLineEdit::textEdited, this, &ReplaceSheet::onNameEdited);
    retranslate();
    m_cancel->setAutoDefault(false);
    m_replace->setDefault(true); // what was dropped is kept, and what was there as well: nothing is lost
}

QString ReplaceSheet::facts(const DeployFile &file, const AppStatus &present, const QDateTime &now)
{
    using std::chrono::milliseconds;
    //: Sizes of a program, before and after.
    QStringList facts{ tr("%1 → %2").arg(Format::bytes(present.fileBytes), Format::bytes(file.size)) };
    if (file.modified.isValid() && file.modified <= now) {
        const milliseconds age(file.modified.msecsTo(now));
        facts.append(age < std::chrono::seconds(1) ? tr("built just now") : tr("built %1 ago").arg(Format::duration(age)));
    }
    if (present.inFlight > 0)
        facts.append(tr("%n request(s) in flight (will finish)", nullptr, present.inFlight));
    //: Between facts of a list.
    return facts.join(tr(", "));
}

void ReplaceSheet::retranslate()
{
    const QString name = isolated(appFileName(m_question.present.name));
    setWindowTitle(tr("Replace"));
    m_text->setText(tr("Replace %1?").arg(name));
    m_facts->setText(facts(m_question.file, m_question.present, QDateTime::currentDateTime()));
    m_nameLabel->setText(tr("&Name:"));
    m_name->setAccessibleName(tr("Name of the new app"));
    m_forAll->setText(tr("Do the same for the %n remaining file(s)", nullptr, m_question.remaining));
    m_replace->setText(m_name->isHidden() ? tr("&Replace") : tr("&Deploy"));
    m_keepBoth->setText(tr("&Keep both…"));
    m_cancel->setText(tr("Cancel"));
}

QString ReplaceSheet::proposedName() const
{
    const QString base = QString::fromUtf8(m_question.present.name);
    for (int number = 2;; ++number) {
        const QString name = base + QStringLiteral("-%1").arg(number);
        if (!m_question.isTaken || !m_question.isTaken(name.toUtf8()))
            return name;
    }
}

void ReplaceSheet::askForName()
{
    for (QWidget *later : { static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_hint) })
        later->show();
    m_keepBoth->hide();
    m_forAll->setChecked(false);
    m_forAll->hide();
    m_name->setText(proposedName());
    m_name->selectAll();
    m_name->setFocus();
    retranslate();
    onNameEdited();
}

void ReplaceSheet::onNameEdited()
{
    const auto name = FilePreflight::checkAppName(m_name->text());
    QString hint;
    if (!name)
        hint = name.error().message;
    else if (m_question.isTaken && m_question.isTaken(*name))
        hint = tr("There is an app of this name.");
    else
        hint = tr("It will be at %1.").arg(isolated(u'/' + appFileName(*name)));
    m_hint->setText(hint);
    m_replace->setEnabled(name && (!m_question.isTaken || !m_question.isTaken(*name)));
}

void ReplaceSheet::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

void ReplaceSheet::done(int result)
{
    QByteArray app = m_question.present.name;
    if (m_choice == Choice::KeepBoth) {
        if (const auto name = FilePreflight::checkAppName(m_name->text()))
            app = *name;
    }
    const bool forAll = m_forAll->isChecked();
    QDialog::done(result);
    emit chosen(result == Accepted ? m_choice : Choice::Cancel, app, forAll);
}

void ReplaceSheet::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace spawner
