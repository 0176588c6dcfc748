// Log lines, for those who asked for them.
#pragma once

#include "base/duration.h"
#include "control/activity.h"
#include "telemetry/logstore.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace spawner {

class ControlSession;

/// Sends each follower the lines it wants as notifications "logs", as fast as it reads: a batch goes out only once the one
/// before has been read, so that a follower that stalls costs nothing but its place in the LogStore, and is told how many
/// lines were dropped meanwhile. New lines are noticed at most every WakeInterval, whatever apps write, and
/// not at all while nobody follows (or all followers stall). Main thread.
class LogFeed : public QObject
{
    Q_OBJECT
public:
    static constexpr milliseconds WakeInterval{ 50 };
    static constexpr qsizetype BatchBytes = 256 * 1024; ///< of text in one notification
    static constexpr qsizetype AnswerBytes = 1024 * 1024; ///< of lines, as they are written, in one answer
    static constexpr qsizetype MaxAnswerLines = 10'000;

    /// `logs` outlives it.
    explicit LogFeed(LogStore &logs, QObject *parent = nullptr);
    ~LogFeed() override;

    /// Lines with a sequence above `after`, oldest first; nothing: the newest. At most `count` and as many as fit
    /// AnswerBytes. Of all apps if `app` is empty.
    LogBatch history(const QByteArray &app, std::optional<quint64> after, qsizetype count) const;
    /// True if there is a line of `app`.
    bool knows(const QByteArray &app) const;

    /// Notifications follow, until unfollow(), which is due before the session goes.
    void followAfter(ControlSession &session, const QByteArray &app, quint64 after);
    /// The same, beginning with the newest `count` lines.
    void followTail(ControlSession &session, const QByteArray &app, qsizetype count);
    void unfollow(const ControlSession &session);
    bool hasFollowers() const { return !m_followers.empty(); }
    /// It takes notifications again.
    void sessionWritable(const ControlSession &session);

protected:
    void customEvent(QEvent *event) override;

private:
    struct Follower
    {
        ControlSession *session;
        LogCursor cursor;
    };

    void follow(ControlSession &session, LogCursor cursor);
    quint64 ownNumber(quint64 after) const;
    void pull();
    bool pull(Follower &follower);

    LogStore &m_logs;
    std::map<quint64, Follower> m_followers; // by session id
    QTimer m_timer;
    Clock::time_point m_lastPull;
};

} // namespace spawner
