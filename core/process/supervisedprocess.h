// One child process, from fork to reaped.
#pragma once

#include "base/duration.h"
#include "base/result.h"
#include "process/childsetup.h"
#include "process/launchspec.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>

#include <sys/types.h>

namespace spawner {

/// How a process ended.
struct ExitReport
{
    bool bySignal = false;
    int value = 0; ///< exit status, or the signal's number
    bool isClean() const { return !bySignal && value == 0; }
    /// "exit status 1", "killed by SIGSEGV".
    QString toText() const;
};

/// A QProcess set up the way a FastCGI child needs it: own session and process group, parent-death
/// signal, default signal dispositions and empty mask, no descriptor but 0 (the listening socket or
/// /dev/null), 1 and 2 (pipes), working directory, cleaned environment, umask. The only file that
/// names QProcess.
///
/// States: not started -> running -> ended. Exactly one of failed() and exited() is emitted per
/// start(), after which the object is spent. Destroying a running one kills its whole process group
/// and reaps it (from the event loop, or when the application object goes). It may be destroyed
/// from any of its signals. Lives in the main thread, because the parent-death signal follows the
/// thread that forked.
///
/// exited() comes when the leader of the group is reaped and all it wrote was read; what processes
/// it leaves behind still hold open is not waited for. Those get SIGTERM, and SIGKILL when the rest
/// of stop()'s grace (else two seconds) is over, when kill() was or is called, or at once when this
/// object is destroyed.
///
/// The open-files limit of a child is the one that the daemon was started with.
class SupervisedProcess : public QObject
{
    Q_OBJECT
public:
    explicit SupervisedProcess(QObject *parent = nullptr);
    ~SupervisedProcess() override;

    /// Forks and executes. started() or failed() follows, possibly before this returns. ETXTBSY (a
    /// writer still has the file open) is retried for up to 250 ms. The caller may close
    /// `spec.listenFd` afterwards.
    void start(const LaunchSpec &spec);

    /// The stop ladder: SIGTERM to the process group, after `grace` SIGKILL to it. exited() follows.
    /// Safe to call twice; a shorter grace then shortens the wait.
    void stop(milliseconds grace);
    /// SIGKILL to the process group, now. exited() follows (failed(), if it had not started).
    void kill();

    /// Whether `pid` is a process that one of these started and has not reaped yet; also of those that were destroyed.
    static bool owns(pid_t pid);

    bool isRunning() const; ///< from start() to failed() or exited()
    qint64 pid() const; ///< 0 before started() and after the end
    /// True once stop() or kill() was called: the end was asked for.
    bool isStopRequested() const;

signals:
    void started();
    /// execve (or fork) failed; nothing runs. AppSpawnFailed, in words.
    void failed(const spawner::Error &error);
    void exited(const spawner::ExitReport &report);
    void standardOutput(const QByteArray &bytes);
    void standardError(const QByteArray &bytes);

private:
    /// Waiting: for a writer to close the program's file, before another try.
    enum class State { NotStarted, Starting, Waiting, Running, Ended };

    void launch();
    void signalGroup(int signal);
    void killLeftovers(int signal);
    void fail(const Error &error);
    void onStarted();
    void onErrorOccurred(QProcess::ProcessError error);
    void onFailedToStart(const ChildSetup::Failure &failure);
    void onFinished(int value, QProcess::ExitStatus status);
    void onGraceOver();
    void onStandardOutput();
    void onStandardError();

    State m_state = State::NotStarted;
    std::unique_ptr<ChildSetup> m_setup;
    std::optional<ChildSetup::Failure> m_failure; // of the child whose end is next
    QProcess *m_process = nullptr; // ours, but never deleted here: see abandon()
    pid_t m_group = 0; // the leader's pid; kept after its end, for what it leaves behind
    QTimer m_retryTimer;
    QTimer m_graceTimer;
    milliseconds m_waited{ 0 }; // for the writer, in all
    milliseconds m_nextWait{ 1 };
    bool m_isStopRequested = false;
    bool m_isKilled = false;
};

} // namespace spawner
