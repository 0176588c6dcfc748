// One child process, from fork to reaped.
#pragma once

#include "base/duration.h"
#include "base/result.h"
#include "process/launchspec.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

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
/// and reaps it. Lives in the main thread, because the parent-death signal follows the thread that
/// forked.
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
    /// SIGKILL to the process group, now.
    void kill();

    bool isRunning() const;
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
    // The implementer fills this in.
};

} // namespace spawner
