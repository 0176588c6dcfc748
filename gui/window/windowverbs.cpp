#include "gui/window/windowverbs.h"

#include "gui/client/appcondition.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/deploy/deploycontroller.h"
#include "gui/dialogs/confirmdialog.h"
#include "gui/log/logpane.h"
#include "gui/style/safetext.h"
#include "gui/views/appsview.h"
#include "gui/views/eventspane.h"
#include "gui/views/requestspane.h"
#include "gui/window/dialogopener.h"
#include "gui/window/panecycle.h"
#include "gui/window/siteurls.h"
#include "gui/window/toolbar.h"
#include "gui/window/verbrunner.h"
#include "gui/window/windowpanes.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPointer>

namespace spawner {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds SaidFor = 5s;

} // namespace

WindowVerbs::WindowVerbs(const Tools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    connect(&m_tools.parts.actions, &ActionRegistry::invoked, this,
            [this](ActionId id) { perform(id, m_tools.view.selectedApps(), m_tools.view.selectedPids()); });
}

void WindowVerbs::perform(ActionId id, const QByteArrayList &apps, const QList<qint64> &pids)
{
    switch (id) {
    case ActionId::Open: return openInBrowser(apps);
    case ActionId::CopyUrl: return copyUrls(apps);
    case ActionId::ShowLog: return m_tools.panes.showLog(apps.value(0));
    case ActionId::Explain: return m_tools.panes.showDetails(DetailsPane::Page::Settings);
    case ActionId::Rollback: return m_tools.panes.showDetails(DetailsPane::Page::Versions);
    default: break;
    }
    if (performOnWindow(id) || performOnDaemon(id) || performOnText(id) || m_tools.runner.run(id, apps, pids))
        return;
    emit passedOn(id);
}

bool WindowVerbs::performOnWindow(ActionId id)
{
    switch (id) {
    case ActionId::Deploy: m_tools.deploy.chooseFiles(); return true;
    case ActionId::CloseWindow: m_tools.window.close(); return true;
    case ActionId::ShowWindow: emit showWindowWanted(); return true;
    case ActionId::FullScreen: m_tools.window.setWindowState(m_tools.window.windowState() ^ Qt::WindowFullScreen); return true;
    case ActionId::NextPane: m_tools.cycle.next(); return true;
    case ActionId::ClearFilter: m_tools.toolBar.clearFilter(); return true;
    case ActionId::Connect: m_tools.dialogs.addConnection(); return true;
    case ActionId::Settings: m_tools.dialogs.openSettings(); return true;
    case ActionId::FirstRun: m_tools.dialogs.openFirstRun(); return true;
    case ActionId::Doctor: m_tools.dialogs.openDoctor(); return true;
    case ActionId::Diagnostics: m_tools.dialogs.openDiagnostics(); return true;
    case ActionId::About: m_tools.dialogs.openAbout(); return true;
    case ActionId::Manual: tellManual(); return true;
    default: return false;
    }
}

bool WindowVerbs::performOnDaemon(ActionId id)
{
    DaemonConnection &connection = m_tools.parts.session.connection();
    switch (id) {
    case ActionId::StartDaemon: connection.startDaemon(); return true;
    case ActionId::StopDaemon: stopDaemon(); return true;
    case ActionId::Disconnect: connection.close(); return true;
    case ActionId::RetryConnection:
        if (connection.state().phase == ConnectionPhase::Closed)
            connection.open(Profile(connection.profile()));
        else
            connection.retryNow();
        return true;
    default: return false;
    }
}

/// What depends on where the focus is. The log does its own.
bool WindowVerbs::performOnText(ActionId id)
{
    QWidget *focus = QApplication::focusWidget();
    switch (id) {
    case ActionId::Copy:
        if (focus == &m_tools.view)
            copyRows();
        else if (m_tools.panes.events() && m_tools.panes.events()->isAncestorOf(focus))
            m_tools.panes.events()->copy();
        else if (m_tools.panes.requests() && m_tools.panes.requests()->isAncestorOf(focus))
            m_tools.panes.requests()->copy();
        return true;
    case ActionId::SelectAll:
        if (auto *view = qobject_cast<QAbstractItemView *>(focus))
            view->selectAll();
        else if (auto *line = qobject_cast<QLineEdit *>(focus))
            line->selectAll();
        return true;
    case ActionId::Find: find(); return true;
    case ActionId::Paste: paste(); return true;
    case ActionId::SaveLog:
    case ActionId::ShowLogPane:
    case ActionId::ShowDetails:
    case ActionId::ShowRequests:
    case ActionId::ShowEvents:
    case ActionId::FollowLog:
    case ActionId::ClearLogView:
    case ActionId::WrapLog:
    case ActionId::FindNext:
    case ActionId::FindPrevious:
    case ActionId::NextError:
    case ActionId::PreviousError:
    case ActionId::NextWarning:
    case ActionId::PreviousWarning:
    case ActionId::ToggleBookmark:
    case ActionId::NextBookmark:
    case ActionId::ZoomIn:
    case ActionId::ZoomOut:
    case ActionId::ZoomReset: return true; // the panes do them
    default: return false;
    }
}

QUrl WindowVerbs::urlOf(const QByteArray &app) const
{
    const Session &session = m_tools.parts.session;
    const AppStatus *status = session.app(app);
    return siteUrl(session.status().daemon.urls, session.connection().profile(), status ? status->path : QByteArray("/"));
}

void WindowVerbs::openInBrowser(const QByteArrayList &apps)
{
    QList<QUrl> urls;
    for (const QByteArray &app : apps)
        urls.append(urlOf(app));
    if (apps.isEmpty())
        urls.append(urlOf({}));
    for (const QUrl &url : std::as_const(urls)) {
        if (!url.isValid()) {
            m_tools.notices.show("open", { .glyph = Glyph::Warning, .tone = Tone::Warning,
                                           .text = tr("The daemon does not listen at an address that a browser could open.") });
        } else if (!m_tools.parts.services.open(url)) {
            m_tools.notices.show("open", { .glyph = Glyph::Warning, .tone = Tone::Warning,
                                           .text = tr("No browser could be started for %1").arg(isolated(url.toString())),
                                           .choices = { { tr("Copy URL"), [url] { QApplication::clipboard()->setText(url.toString(QUrl::FullyEncoded)); }, true } } });
        }
    }
}

void WindowVerbs::activate(const QByteArray &app)
{
    const AppStatus *status = m_tools.parts.session.app(app);
    const AppCondition condition = status ? conditionOf(*status) : AppCondition::Refused;
    if (needsAttention(condition) || condition == AppCondition::Paused || !m_tools.parts.session.isCurrent())
        m_tools.panes.showLog(app);
    else
        openInBrowser({ app });
}

void WindowVerbs::copyUrls(const QByteArrayList &apps)
{
    QStringList urls;
    for (const QByteArray &app : apps) {
        if (const QUrl url = urlOf(app); url.isValid())
            urls.append(url.toString(QUrl::FullyEncoded));
    }
    if (urls.isEmpty())
        return;
    QApplication::clipboard()->setText(urls.join(u'\n'));
    m_tools.notices.show("open", { .glyph = Glyph::Copy, .text = tr("%n URL(s) copied", nullptr, int(urls.size())), .lifetime = SaidFor });
}

/// As a table that spreadsheets take.
void WindowVerbs::copyRows()
{
    QStringList lines;
    const QModelIndexList rows = m_tools.view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < row.model()->columnCount(); ++column) {
            if (!m_tools.view.isColumnHidden(column))
                cells.append(cleanLine(row.siblingAtColumn(column).data().toString()));
        }
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void WindowVerbs::find()
{
    QWidget *focus = QApplication::focusWidget();
    if (m_tools.panes.log() && m_tools.panes.log()->isAncestorOf(focus))
        return; // it did
    if (m_tools.panes.events() && m_tools.panes.events()->isAncestorOf(focus))
        m_tools.panes.events()->focusSearch();
    else if (m_tools.panes.requests() && m_tools.panes.requests()->isAncestorOf(focus))
        m_tools.panes.requests()->focusSearch();
    else {
        m_tools.toolBar.filter()->setFocus(Qt::ShortcutFocusReason);
        m_tools.toolBar.filter()->selectAll();
    }
}

void WindowVerbs::paste()
{
    const QStringList files = DeployController::filesOf(QApplication::clipboard()->mimeData());
    if (!files.isEmpty())
        m_tools.deploy.deploy(files);
    else if (auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget()))
        line->paste();
    else
        m_tools.notices.show("paste", { .text = tr("There is no file in the clipboard to deploy."), .lifetime = SaidFor });
}

void WindowVerbs::stopDaemon()
{
    const Profile &profile = m_tools.parts.session.connection().profile();
    auto *dialog = new ConfirmDialog(ConfirmDialog::Question::StopDaemon, { profile.displayName() }, &m_tools.window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this] {
        emit passedOn(ActionId::StopDaemon); // that it is us
        m_tools.parts.launcher.stopUserDaemon(m_tools.parts.session.status().daemon.pid, [self = QPointer<WindowVerbs>(this)](const Result<void> &outcome) {
            if (self && !outcome)
                self->m_tools.notices.show("daemon", { .glyph = Glyph::Error, .tone = Tone::Bad,
                                                       .text = tr("The daemon was not stopped: %1").arg(cleanLine(outcome.error().message)) });
        });
    });
    dialog->open();
}

void WindowVerbs::tellManual()
{
    const QString command = u"man fcgi-spawner-gui"_s;
    m_tools.notices.show("manual", { .glyph = Glyph::Help, .text = tr("The manual: %1").arg(command),
                                     .choices = { { tr("Copy command"), [command] { QApplication::clipboard()->setText(command); }, true } } });
}

} // namespace spawner
