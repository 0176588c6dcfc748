// What the panes below the list show, and of which app.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/client/session.h"
#include "gui/views/detailspane.h"

#include <QHash>
#include <QObject>

namespace spawner {

class EventsPane;
class LogPane;
class PaneTabs;
class RequestsPane;

/// Makes panes when they first show and keeps them fed. The log is followed while the window can be seen. Main thread.
class WindowPanes : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    WindowPanes(Session &session, Settings &settings, ActionRegistry &actions, PaneTabs &tabs, QObject *parent = nullptr);

    /// The only selected one; empty = none, or several.
    void setApp(const QByteArray &app);
    void showLog(const QByteArray &app); ///< empty: of all
    void showDetails(DetailsPane::Page page);
    /// Whether anybody can see the panes.
    void setWatched(bool isWatched);
    bool hasLogLines() const;
    /// The last lines that an app wrote to stderr, oldest first.
    QStringList lastErrorLines(const QByteArray &app) const;

    LogPane *log() const { return m_log; }
    EventsPane *events() const { return m_events; }
    RequestsPane *requests() const { return m_requests; }
    DetailsPane *details() const { return m_details; }

signals:
    void hasLogLinesChanged();
    void rollbackWanted(const QByteArray &app, const QByteArray &version);
    void appWanted(const QByteArray &app); ///< to be selected
    void said(const QString &text, bool isFailure);

private:
    QWidget *makeLog(QWidget *parent);
    void tellApps();
    void rememberErrors(const LogBatch &batch);

    Session &m_session;
    Settings &m_settings;
    ActionRegistry &m_actions;
    PaneTabs &m_tabs;
    LogPane *m_log = nullptr; // the tabs' own, like the others
    DetailsPane *m_details = nullptr;
    RequestsPane *m_requests = nullptr;
    EventsPane *m_events = nullptr;
    QByteArray m_app;
    QByteArray m_logApp; // to be shown once there is a pane
    QHash<QByteArray, QStringList> m_errors; // by app: the last lines
};

} // namespace spawner
