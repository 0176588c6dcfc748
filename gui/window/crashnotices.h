// Bars about apps that crash again and again.
#pragma once

#include "gui/client/session.h"
#include "gui/widgets/noticearea.h"

#include <QObject>
#include <QSet>

namespace spawner {

/// One bar per app, for as long as it is in its loop: "auth.fcgi crashed 7× in 2 min; restarts paused until 12:10." Closed
/// by the user, it stays away until the next loop. Main thread.
class CrashNotices : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    CrashNotices(Session &session, NoticeArea &notices, QObject *parent = nullptr);

    /// Texts again: after a change of the language.
    void refresh();
    /// What the bar of `app` says. Translated.
    QString text(const AppStatus &app) const;

signals:
    void logWanted(const QByteArray &app);
    void restartWanted(const QByteArray &app);

private:
    static QByteArray key(const QByteArray &app) { return "crash:" + app; }
    void show(const AppStatus &app);

    Session &m_session;
    NoticeArea &m_notices;
    QSet<QByteArray> m_shown;
    QSet<QByteArray> m_closed; // by the user
};

} // namespace spawner
