// One app: its versions, its crashes, its switch.
#pragma once

#include "apps/admission.h"
#include "apps/childpool.h"
#include "apps/restartpolicy.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace spawner {

enum class AppState {
    Stopped, ///< no process; the next request starts one
    Starting,
    Running,
    Stopping, ///< the last processes are ending
    BackingOff, ///< failed; waits before the next try
    CrashLooping, ///< failed too often in a row; waits for the backoff, a new file or an administrator
    Paused, ///< switched off by an administrator
};

enum class ChildRole {
    Current, ///< of the version in charge
    Candidate, ///< of a new version on trial
    Retiring, ///< of a version that was replaced
};

/// A process of an app, as it is at this moment.
struct AppProcess
{
    const Child *child = nullptr;
    ChildRole role = ChildRole::Current;
    int capacity = 0; ///< requests at once; 0 = any number, or not known yet
    int inFlight = 0;
    quint64 served = 0; ///< requests that it was given
    /// When it is stopped for being idle; nothing while it is busy or kept.
    std::optional<Clock::time_point> idleDeadline;
};

/// A NAME.fcgi in the web root. Its current ChildPool serves; a new version (file or settings) gets a pool of
/// its own, on trial, and takes over when its first child is ready; until then, and for good if it
/// fails, the old one stays in charge. Without a ready child there is nothing to protect, and the new
/// version takes over at once.
///
/// A child that ends unasked is replaced at once if it was loyal (see RestartPolicy), else after a
/// backoff, in which requests are refused at once (unless other children still serve).
///
/// After retire() or shutDown() it starts nothing more and ends with emptied(). Main thread.
class App : public QObject
{
    Q_OBJECT
public:
    /// `context` outlives it. Starts nothing before begin().
    App(QByteArray name, const AppVersion &version, SpawnContext &context, QObject *parent = nullptr);
    ~App() override;

    /// Starts what is kept running (processesMin).
    void begin();
    /// A new file or new settings (or both; or neither).
    void update(const AppVersion &version);
    /// The file changed to something that cannot be executed: what runs stays, until nothingLeft().
    void updateFailed(const Error &error);
    /// The app is no more: requests get `reason`, children drain.
    void retire(const Error &reason);
    /// Ends within `limit`, or somewhat later where children ignore SIGTERM.
    void shutDown(milliseconds limit);
    void killAll();

    const QByteArray &name() const { return m_chronicle.app(); }
    const std::shared_ptr<Admission> &admission() const { return m_admission; }
    const AppVersion &version() const { return m_version; } ///< the newest, perhaps not in charge yet
    bool isServing() const { return m_pool->count(ChildState::Ready) > 0; }
    bool isEmpty() const;

    AppState state() const;
    /// Every process, also of versions on trial and on the way out.
    std::vector<const Child *> children() const;
    /// The same with what is known about each.
    std::vector<AppProcess> processes() const;
    /// Ends of processes so far by reason: "crash", "start-failed", "idle", "new-version", "administrator", ...
    const QMap<QByteArray, quint64> &restarts() const { return m_chronicle.restarts(); }
    /// In a row.
    int failures() const { return m_policy.failures(); }
    /// How the last process that ended unasked did so; empty if none has.
    const QString &lastExit() const { return m_lastExit; }
    /// While BackingOff or CrashLooping.
    std::optional<Clock::time_point> retryAt() const;
    /// Why the newest version is not in charge, if it failed.
    const std::optional<Error> &brokenUpdate() const { return m_brokenUpdate; }
    /// version() is what new requests get.
    bool isNewestInCharge() const;
    bool isKeptAlive() const { return m_isKeptAlive; }

    // What an administrator may do
    void start(); ///< a process at once, whatever the backoff says
    void stop(); ///< ends the processes when they have no request; the next request starts one
    void restart(); ///< new processes take over from the old ones, as with a new version
    void pause(); ///< 503 and no process until resume()
    void resume();
    /// On: no process is stopped for being idle. Starts none.
    void setKeepAlive(bool on);
    /// Once, the idle countdowns of the processes that are ready now take `more` longer.
    void extendIdle(milliseconds more);
    /// SIGKILL to the process `pid` of this app, or to every one (0). Returns how many got it.
    int kill(qint64 pid);
    /// Tries a version again that failed on trial; nothing if there is none.
    void retryUpdate();

signals:
    /// state(), children() or anything else above may differ.
    void changed();
    /// After retire() or shutDown(): no process is left.
    void emptied();
    /// Wanted to start a process, but the file is not this version's any more: look at it.
    void fileChanged();
    /// After updateFailed(): nothing of the old version is left, so the file has to be judged again.
    void nothingLeft();

private:
    using Pool = std::unique_ptr<ChildPool>;

    Pool makePool();
    void dismiss(Pool pool, ChildEnd reason);
    void replacePool();
    void startNewVersion(StartReason reason);
    void tryCandidate();
    void promote();
    void onDemand();
    void onFailed(ChildPool *pool, const ChildFailure &failure);
    void onCandidateFailed(const ChildFailure &failure);
    void onChildGone();
    void onOutdated(ChildPool *pool);
    void onOutdatedRetry();
    void onBackoffOver();
    void backOff(milliseconds delay, const ChildFailure &failure);
    void refuseUntilRetry();
    void clearSlate();
    void updateHold();
    void retireAll(ChildEnd reason, milliseconds limit);
    std::vector<ChildPool *> pools() const;

    AppChronicle m_chronicle;
    std::shared_ptr<Admission> m_admission;
    AppVersion m_version;
    Pool m_pool; // in charge
    Pool m_candidate; // on trial
    std::vector<Pool> m_retiring;
    RestartPolicy m_policy;
    QTimer m_backoffTimer;
    QTimer m_outdatedTimer;
    QTimer m_demandTimer; // the line is seen to again, with nothing to start for it now
    Clock::time_point m_retryAt;
    StartReason m_trialReason = StartReason::NewVersion; // what m_candidate was started for
    QString m_lastExit;
    std::optional<Error> m_brokenUpdate;
    bool m_isUnusable = false; // the file, as it is now
    bool m_isPaused = false;
    bool m_isKeptAlive = false;
    bool m_isRetired = false;
};

} // namespace spawner
