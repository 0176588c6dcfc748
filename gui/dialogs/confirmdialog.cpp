#include "gui/dialogs/confirmdialog.h"

#include "gui/settings/keys.h"
#include "gui/style/icons.h"
#include "gui/style/safetext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

/// The setting that keeps whether to ask; nullptr for what is always asked.
const Setting<bool> *askSetting(ConfirmDialog::Question question)
{
    switch (question) {
    case ConfirmDialog::Question::RestartAll: return &keys::ConfirmRestartAll;
    case ConfirmDialog::Question::StopAll: return &keys::ConfirmStopAll;
    default: return nullptr;
    }
}

} // namespace

ConfirmDialog::ConfirmDialog(Question question, const QStringList &names, QWidget *parent)
    : QDialog(parent), m_question(question), m_names(names)
{
    build();
    retranslate();
}

ConfirmDialog::ConfirmDialog(const QStringList &names, QWidget *parent)
    : QDialog(parent), m_question(Question::StopApps), m_names(names)
{
    build(); // texts follow from the constructor that has them
}

bool ConfirmDialog::isNeeded(Question question, const Settings &settings, bool isProduction)
{
    const Setting<bool> *ask = askSetting(question);
    return isProduction || !ask || settings.value(*ask);
}

void ConfirmDialog::offerNeverAgain(Settings &settings, bool isProduction)
{
    m_settings = &settings;
    m_neverAgain->setVisible(!isProduction && askSetting(m_question));
}

void ConfirmDialog::build()
{
    setObjectName(u"confirm"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    m_icon = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_MessageBoxIconSize);
    m_icon->setPixmap(icon(Glyph::Warning).pixmap(QSize(size, size), devicePixelRatioF()));
    m_text = new QLabel(this);
    m_text->setObjectName(u"question"_s);
    m_consequence = new QLabel(this);
    m_consequence->setObjectName(u"consequence"_s);
    for (QLabel *label : { m_text, m_consequence }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 50);
    }
    QFont bold = m_text->font();
    bold.setBold(true);
    m_text->setFont(bold);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"names"_s);
    for (const QString &name : m_names)
        m_list->addItem(cleanLine(name));
    const int rows = int(std::min<qsizetype>(m_names.size(), 8));
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 2 * m_list->frameWidth());
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setVisible(m_names.size() > 1); // a single name stands in the question
    m_neverAgain = new QCheckBox(this);
    m_neverAgain->setObjectName(u"neverAgain"_s);
    m_neverAgain->hide();
    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"do"_s);
    m_do->setAutoDefault(false);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setObjectName(u"cancel"_s);
    m_cancel->setDefault(true);
    m_cancel->setFocus();
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_consequence, 1, 1);
    grid->addWidget(m_list, 2, 1);
    grid->addWidget(m_neverAgain, 3, 1);
    grid->addWidget(buttons, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_settings && m_neverAgain->isChecked())
            m_settings->set(*askSetting(m_question), false);
        emit confirmed();
        accept();
    });
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConfirmDialog::retranslate()
{
    setWindowTitle(title());
    m_text->setText(text());
    m_consequence->setText(consequence());
    m_consequence->setVisible(!m_consequence->text().isEmpty());
    m_do->setText(verb());
    m_cancel->setText(tr("Cancel"));
    m_list->setAccessibleName(tr("What is meant"));
    m_neverAgain->setText(tr("Do not &ask again"));
}

QString ConfirmDialog::title() const
{
    return verb().remove(u'&');
}

QString ConfirmDialog::text() const
{
    const int n = int(count());
    const QString only = n == 1 ? isolated(m_names.first()) : QString();
    switch (m_question) {
    case Question::StartApps: return n == 1 ? tr("Start %1?").arg(only) : tr("Start %n app(s)?", nullptr, n);
    case Question::RestartApps: return n == 1 ? tr("Restart %1?").arg(only) : tr("Restart %n app(s)?", nullptr, n);
    case Question::StopApps: return n == 1 ? tr("Stop %1?").arg(only) : tr("Stop %n app(s)?", nullptr, n);
    case Question::PauseApps: return n == 1 ? tr("Pause %1?").arg(only) : tr("Pause %n app(s)?", nullptr, n);
    case Question::RestartAll: return tr("Restart all %n running app(s)?", nullptr, n);
    case Question::StopAll: return tr("Stop all %n running app(s)?", nullptr, n);
    case Question::StopDaemon: return tr("Stop the spawner of %1?").arg(only);
    case Question::RemoveProfile: return tr("Remove the connection %1?").arg(only);
    case Question::ResetSettings: return tr("Set everything back to the standard?");
    case Question::RollBack:
        return n == 1 ? tr("Roll %1 back?").arg(only) : tr("Roll %n app(s) back?", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString ConfirmDialog::consequence() const
{
    switch (m_question) {
    case Question::StartApps: return {};
    case Question::RestartApps:
    case Question::RestartAll:
        return tr("New processes take over; requests that are under way are finished by the old ones.");
    case Question::StopApps:
    case Question::StopAll:
        return tr("Requests that are under way are finished first. The next request to an app starts it again.");
    case Question::PauseApps:
        return tr("Requests to what is paused get an error (503) until it is resumed.");
    case Question::StopDaemon:
        return tr("All its apps end, and no page of theirs answers until it is started again.");
    case Question::RemoveProfile: return tr("Nothing changes for the spawner and its apps.");
    case Question::ResetSettings:
        return tr("That includes connections, shortcuts and the columns of tables. Export the settings first if you may want "
                  "them back.");
    case Question::RollBack: return tr("The version from before takes over, as in a deployment.");
    }
    Q_UNREACHABLE();
}

QString ConfirmDialog::verb() const
{
    switch (m_question) {
    case Question::StartApps: return tr("&Start");
    case Question::RestartApps: return tr("&Restart");
    case Question::StopApps: return tr("&Stop");
    case Question::PauseApps: return tr("&Pause");
    case Question::RestartAll: return tr("&Restart all");
    case Question::StopAll: return tr("&Stop all");
    case Question::StopDaemon: return tr("&Stop the spawner");
    case Question::RemoveProfile: return tr("&Remove");
    case Question::ResetSettings: return tr("&Reset");
    case Question::RollBack: return tr("&Roll back");
    }
    Q_UNREACHABLE();
}

} // namespace spawner
