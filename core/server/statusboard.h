// The state of the daemon, for those who subscribed to it.
#pragma once

#include "base/duration.h"
#include "control/status.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace spawner {

class ControlSession;

/// Numbers the states that it sees and sends each subscriber what changed since the one it has.
///
/// A revision is a state that somebody could tell from the one before. Numbers that move all the time do not make one by
/// themselves: the daemon's `now` and `cpuMs`; of a process its `cpuMs` below 100 ms, its `residentBytes` (and the
/// daemon's) below 1 MiB, and its idle countdown, as long as idleRemainingMs and sampledAt still lead to the same moment (within
/// half a second); the same with an app's retryInMs and the daemon's now. They are up to date in whatever is sent for another reason.
///
/// Nothing is kept per subscriber but the revision it has: each app knows the revision of its last change. A timer runs only
/// while there are subscribers, as fast as the fastest of them wants; one that does not read is passed over, and gets all it
/// missed in one delta when it reads again. Main thread.
class StatusBoard : public QObject
{
    Q_OBJECT
public:
    static constexpr double MinHz = 0.1;
    static constexpr double MaxHz = 10;

    /// `source` tells the state at that moment, apps sorted by name; its revision does not matter.
    using Source = std::function<StatusSnapshot()>;
    explicit StatusBoard(Source source, QObject *parent = nullptr);

    /// The state now. If `session` subscribed, its next delta starts from there.
    StatusSnapshot snapshot(const ControlSession *session = nullptr);
    /// The state now; deltas follow, until unsubscribe(), which is due before the session goes. `hz` is from MinHz to MaxHz.
    StatusSnapshot subscribe(ControlSession &session, double hz);
    void unsubscribe(const ControlSession &session);
    bool hasSubscribers() const { return !m_subscribers.empty(); }
    /// It takes notifications again.
    void sessionWritable(const ControlSession &session);
    /// Something happened that everyone should see at once: sends deltas now, whatever the rates say.
    void flush();

private:
    struct Entry
    {
        AppStatus latest;
        AppStatus told; // as it was at its last change, which is what subscribers have
        qint64 toldAt = 0; // milliseconds since 1970
        quint64 changedIn = 0; // revision
    };
    struct Subscriber
    {
        ControlSession *session;
        quint64 revision;
        milliseconds interval;
        Clock::time_point due;
        bool isWaiting = false; // was due, but did not read
    };

    void sample();
    StatusSnapshot current() const;
    StatusDelta deltaSince(quint64 revision) const;
    void onTick();
    void push(Subscriber &subscriber, Clock::time_point now);
    void forgetOldRemovals();

    Source m_source;
    std::map<QByteArray, Entry> m_apps;
    std::map<QByteArray, quint64> m_removed; // name: revision in which it went
    DaemonStatus m_daemon;
    DaemonStatus m_toldDaemon; // of the newest revision
    quint64 m_revision = 0;
    std::map<quint64, Subscriber> m_subscribers; // by session id
    QTimer m_timer;
};

} // namespace spawner
