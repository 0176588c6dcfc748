#include "gui/window/windowpanes.h"

#include "gui/log/logpane.h"
#include "gui/style/safetext.h"
#include "gui/views/eventspane.h"
#include "gui/views/requestspane.h"
#include "gui/window/panetabs.h"

#include <QFileInfo>

namespace spawner {

namespace {

constexpr qsizetype ErrorLines = 5; // as tool tips show

} // namespace

WindowPanes::WindowPanes(Session &session, Settings &settings, ActionRegistry &actions, PaneTabs &tabs, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_actions(actions), m_tabs(tabs)
{
    tabs.addPane(ActionId::ShowLogPane, [this](QWidget *holder) { return makeLog(holder); });
    tabs.addPane(ActionId::ShowDetails, [this](QWidget *holder) {
        m_details = new DetailsPane(m_session, holder);
        m_details->setApp(m_app);
        connect(m_details, &DetailsPane::rollbackRequested, this, &WindowPanes::rollbackWanted);
        return m_details;
    });
    tabs.addPane(ActionId::ShowRequests, [this](QWidget *holder) {
        m_requests = new RequestsPane(m_session, m_settings, holder);
        m_requests->setApp(m_app);
        return m_requests;
    });
    tabs.addPane(ActionId::ShowEvents, [this](QWidget *holder) {
        m_events = new EventsPane(m_session, m_settings, holder);
        connect(m_events, &EventsPane::appActivated, this, &WindowPanes::appWanted);
        return m_events;
    });
    connect(&m_session, &Session::logLines, this, [this](const LogBatch &batch) {
        rememberErrors(batch);
        if (m_log)
            m_log->append(batch);
    });
    connect(&m_session, &Session::logReset, this, [this] {
        m_errors.clear();
        if (m_log)
            m_log->reset();
    });
    connect(&m_session, &Session::statusReset, this, &WindowPanes::tellApps);
    connect(&m_session, &Session::statusChanged, this, [this](const QByteArrayList &changed, const QByteArrayList &removed) {
        if (!changed.isEmpty() || !removed.isEmpty())
            tellApps();
    });
}

QWidget *WindowPanes::makeLog(QWidget *parent)
{
    m_log = new LogPane(m_actions, m_settings, parent);
    connect(m_log, &LogPane::hasLinesChanged, this, &WindowPanes::hasLogLinesChanged);
    connect(m_log, &LogPane::saved, this, [this](const QString &file, qint64 lines) {
        emit said(tr("%n line(s) saved as %1", nullptr, int(lines)).arg(isolated(QFileInfo(file).fileName())), false);
    });
    connect(m_log, &LogPane::failed, this, [this](const QString &message) { emit said(message, true); });
    tellApps();
    if (!m_logApp.isEmpty())
        m_log->showApp(m_logApp);
    m_session.followLogs(true);
    return m_log;
}

void WindowPanes::tellApps()
{
    if (!m_log)
        return;
    QByteArrayList apps;
    for (const AppStatus &app : m_session.status().apps)
        apps.append(app.name);
    m_log->setApps(apps);
    m_log->setClockSkew(m_session.clockSkewMs());
}

void WindowPanes::rememberErrors(const LogBatch &batch)
{
    for (const LogEntry &line : batch.lines) {
        if (line.stream != "stderr" && line.stream != "fastcgi")
            continue;
        QStringList &lines = m_errors[line.app];
        lines.append(QString::fromUtf8(line.text.left(400)));
        if (lines.size() > ErrorLines)
            lines.removeFirst();
    }
}

QStringList WindowPanes::lastErrorLines(const QByteArray &app) const
{
    return m_errors.value(app);
}

void WindowPanes::setApp(const QByteArray &app)
{
    m_app = app;
    if (m_details)
        m_details->setApp(app);
    if (m_requests)
        m_requests->setApp(app);
}

void WindowPanes::showLog(const QByteArray &app)
{
    m_logApp = app;
    m_tabs.showPane(ActionId::ShowLogPane);
    if (m_log && !app.isEmpty())
        m_log->showApp(app);
}

void WindowPanes::showDetails(DetailsPane::Page page)
{
    m_tabs.showPane(ActionId::ShowDetails);
    if (m_details)
        m_details->showPage(page);
}

void WindowPanes::setWatched(bool isWatched)
{
    if (!m_log)
        return;
    m_log->setActive(isWatched);
    m_session.followLogs(isWatched);
}

bool WindowPanes::hasLogLines() const
{
    return m_log && m_log->hasLines();
}

} // namespace spawner
