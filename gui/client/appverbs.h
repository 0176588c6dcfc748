// Doing something with apps.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <deque>
#include <map>

namespace spawner {

class DaemonConnection;

/// What the daemon can be told to do with one app, or (ConfigReload) at all.
enum class Verb {
    Start, ///< a process, whatever the backoff says
    Stop, ///< when its requests are done; the next request starts it
    Restart,
    Reload, ///< looks at its file and settings now
    Kill, ///< SIGKILL to all its processes, or to one
    Pause,
    Resume,
    KeepAlive,
    LetIdle, ///< no longer kept alive
    Extend, ///< the idle countdown, once
    Rollback, ///< to its version before, or to a named one
    ConfigReload, ///< of the daemon; with no app
};

/// What belongs to a verb besides the app.
struct VerbOptions
{
    qint64 pid = 0; ///< of Kill; 0 = all
    std::chrono::milliseconds extension = std::chrono::minutes(5); ///< of Extend
    QByteArray version{}; ///< of Rollback; empty = the newest that is kept
};

/// Runs verbs on any number of apps, at most MaxSent at once (Kill never waits its turn); what is asked of one app goes out in
/// the order it was asked, without waiting for the answer: killing is what one does to an app that does not stop. For each app
/// started() and then, once, finished(), from the event loop: with the daemon's error if it refused, with the connection's if
/// that ended (then nobody knows what came of it). Nothing is sent while DaemonConnection::mayChange() says no: that is the
/// error then. Main thread.
class AppVerbs : public QObject
{
    Q_OBJECT
public:
    /// The daemon stops reading from who has twice as many calls unanswered, and others want to ask something meanwhile.
    static constexpr int MaxSent = 32;

    explicit AppVerbs(DaemonConnection &connection, QObject *parent = nullptr);
    ~AppVerbs() override;

    /// Returns what the signals call this run, from 1. For ConfigReload `apps` is of no account.
    quint64 run(Verb verb, const QByteArrayList &apps, const VerbOptions &options = {});

    /// Is a verb under way (or waiting its turn) for this app? The empty name is the daemon's.
    bool isPending(const QByteArray &app) const { return m_pending.contains(app); }
    /// The one that was asked last, while isPending().
    Verb pendingVerb(const QByteArray &app) const { return m_pending.value(app).last; }
    int pending() const { return m_unfinished; }

    /// The method of the protocol, "app.stop".
    static QByteArray methodOf(Verb verb);

signals:
    void started(quint64 id, spawner::Verb verb, const QByteArray &app);
    /// `text` is the daemon's sentence about `stage` ("installing"); `done` of `total`, where it is known.
    void progress(quint64 id, spawner::Verb verb, const QByteArray &app, const QByteArray &stage, const QString &text,
                  qint64 done, qint64 total);
    void finished(quint64 id, spawner::Verb verb, const QByteArray &app, const spawner::Result<void> &outcome);
    /// The answer in full, before finished(): of ConfigReload "problems" and "needRestart", of Kill "killed".
    void answered(quint64 id, spawner::Verb verb, const QByteArray &app, const QJsonObject &answer);
    /// All apps of a run are finished: how many well, and how many not.
    void allFinished(quint64 id, spawner::Verb verb, int succeeded, int failed);

private:
    struct Job
    {
        quint64 id = 0;
        Verb verb = Verb::Start;
        QByteArray app;
        QJsonObject params;
    };
    struct Run
    {
        int unfinished = 0;
        int succeeded = 0;
        int failed = 0;
    };
    struct Pending
    {
        Verb last = Verb::Start;
        int count = 0;
    };

    void sendWaiting();
    void send(const Job &job);
    void finish(const Job &job, const Result<QJsonObject> &answer);

    DaemonConnection &m_connection;
    std::deque<Job> m_waiting;
    QHash<QByteArray, Pending> m_pending;
    std::map<quint64, Run> m_runs;
    quint64 m_lastId = 0;
    int m_unfinished = 0;
    int m_sent = 0;
    bool m_isSending = false; // soon
};

} // namespace spawner
