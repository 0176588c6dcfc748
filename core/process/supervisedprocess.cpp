#include "process/supervisedprocess.h"

#include "base/unixfd.h"
#include "process/execfailure.h"
#include "process/forkguard.h"
#include "process/procstat.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <utility>
#include <vector>

#include <poll.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds BusyFileWait = 250ms; // for a writer of the program to finish
constexpr milliseconds LongestBusyFilePause = 50ms;
constexpr milliseconds LeftoverGrace = 2s;
constexpr int ReapMs = 1000; // after SIGKILL; only a process stuck in the kernel takes longer

// QProcess wants the name of a program, but ChildSetup does not let it come to that. A device is never a directory.
constexpr QLatin1String NoProgram("/dev/null/none");

/// A QProcess whose destructor neither warns nor waits for half a minute.
class ChildProcess : public QProcess
{
public:
    ChildProcess() { all().push_back(this); }
    ~ChildProcess() override
    {
        std::erase(all(), this);
        if (state() == NotRunning)
            return;
        // No event loop ran any more that could have heard of the end.
        const auto pid = static_cast<pid_t>(processId());
        ::kill(pid, SIGKILL);
#ifdef SYS_pidfd_open
        const UnixFd handle(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0)));
        pollfd ended{ handle.get(), POLLIN, 0 };
        ::poll(&ended, 1, ReapMs);
#endif
        ::waitpid(pid, nullptr, WNOHANG);
        const QSignalBlocker blocker(this);
        setProcessState(NotRunning);
    }

    /// Of the main thread. There is one list because there is one: the kernel's, of this process's children.
    static std::vector<const ChildProcess *> &all()
    {
        static std::vector<const ChildProcess *> processes;
        return processes;
    }
};

/// Lets go of `process`, which may be in the middle of one of its signals and may still run (but was
/// killed): it goes when its end is known, at the latest with the application.
void abandon(QProcess *process)
{
    process->disconnect();
    QCoreApplication *application = QCoreApplication::instance();
    if (!application) {
        delete process;
        return;
    }
    process->setParent(application);
    if (process->state() == QProcess::NotRunning) {
        process->deleteLater();
        return;
    }
    QObject::connect(process, &QProcess::stateChanged, process, [process](QProcess::ProcessState state) {
        if (state == QProcess::NotRunning)
            process->deleteLater();
    });
}

} // namespace

QString ExitReport::toText() const
{
    if (!bySignal)
        return QStringLiteral("exit status %1").arg(value);
    const char *name = ::sigabbrev_np(value);
    if (!name)
        return QStringLiteral("killed by signal %1").arg(value);
    return QStringLiteral("killed by SIG%1").arg(QLatin1String(name));
}

SupervisedProcess::SupervisedProcess(QObject *parent) : QObject(parent)
{
    m_retryTimer.setSingleShot(true);
    m_retryTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_retryTimer, &QTimer::timeout, this, &SupervisedProcess::launch);
    m_graceTimer.setSingleShot(true);
    connect(&m_graceTimer, &QTimer::timeout, this, &SupervisedProcess::onGraceOver);
}

SupervisedProcess::~SupervisedProcess()
{
    if (m_state == State::Starting || m_state == State::Running)
        signalGroup(SIGKILL);
    else
        killLeftovers(SIGKILL);
    if (m_process)
        abandon(m_process);
}

void SupervisedProcess::start(const LaunchSpec &spec)
{
    Q_ASSERT(m_state == State::NotStarted);
    auto setup = ChildSetup::prepare(spec);
    if (!setup)
        return fail(setup.error());
    m_setup = std::move(*setup);

    m_process = new ChildProcess;
    m_process->setProgram(NoProgram);
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setChildProcessModifier([child = m_setup.get()] { child->run(); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    if (!spec.user) // else see ForkGuard
        m_process->setUnixProcessParameters(QProcess::UnixProcessFlag::UseVFork); // as 6.4 does unasked
#endif
    connect(m_process, &QProcess::started, this, &SupervisedProcess::onStarted);
    connect(m_process, &QProcess::errorOccurred, this, &SupervisedProcess::onErrorOccurred);
    connect(m_process, &QProcess::finished, this, &SupervisedProcess::onFinished);
    connect(m_process, &QProcess::readyReadStandardOutput, this, &SupervisedProcess::onStandardOutput);
    connect(m_process, &QProcess::readyReadStandardError, this, &SupervisedProcess::onStandardError);
    launch();
}

void SupervisedProcess::launch()
{
    if (m_isStopRequested) {
        return fail(
            { ErrorCode::AppSpawnFailed,
              QStringLiteral("%1 was stopped before it could start: its file was still open for writing")
                  .arg(QFile::decodeName(m_setup->program())) });
    }
    m_state = State::Starting;
    std::optional<ForkGuard> guard;
    m_setup->changingChild() = 0;
    if (m_setup->user()) {
        // The child shares our memory, and others of its user might trace it.
        ::prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L);
        guard.emplace(m_setup->changingChild());
    }
    m_process->start(QIODevice::ReadOnly);
}

/// QProcess takes a child for started as soon as it executes or ends.
void SupervisedProcess::onStarted()
{
    m_failure = m_setup->failure();
    if (m_failure)
        return; // its end is next
    m_state = State::Running;
    m_group = static_cast<pid_t>(m_process->processId());
    // Between fork and exec the daemon's own handlers would have got it.
    if (m_isStopRequested && !m_isKilled)
        signalGroup(SIGTERM);
    emit started();
}

void SupervisedProcess::onErrorOccurred(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart) // no pipe, no process
        fail({ ErrorCode::AppSpawnFailed,
               QStringLiteral("cannot start %1: %2; raise the limits on open files and processes, or free memory")
                   .arg(QFile::decodeName(m_setup->program()), m_process->errorString()) });
    // A crash is reported by finished() too; reading and writing fail only where the end is near.
}

void SupervisedProcess::onFailedToStart(const ChildSetup::Failure &failure)
{
    switch (failure.step) {
    case ChildSetup::Failure::Stdin:
        return fail(
            { ErrorCode::AppSpawnFailed,
              systemError(QStringLiteral("cannot start %1: cannot make its listening socket descriptor 0")
                              .arg(QFile::decodeName(m_setup->program())),
                          failure.errnoValue)
                  .message });
    case ChildSetup::Failure::Limit:
        return fail(limitFailure(m_setup->program(), m_setup->limits(), failure.limit, failure.errnoValue));
    case ChildSetup::Failure::User:
        return fail(userFailure(m_setup->program(), *m_setup->user(), failure.errnoValue));
    case ChildSetup::Failure::WorkingDirectory:
        return fail(directoryFailure(m_setup->program(), m_setup->workingDirectory(), failure.errnoValue));
    case ChildSetup::Failure::Execute:
        break;
    }
    if (failure.errnoValue == EAGAIN && m_setup->limits().processes != ProcessLimits::Inherit)
        return fail(processesFailure(m_setup->program(), m_setup->limits()));
    if (failure.errnoValue != ETXTBSY || m_waited >= BusyFileWait)
        return fail(execFailure(m_setup->program(), failure.errnoValue));
    m_state = State::Waiting;
    const milliseconds pause = std::min(m_nextWait, BusyFileWait - m_waited);
    m_waited += pause;
    m_nextWait = std::min(2 * m_nextWait, LongestBusyFilePause);
    m_retryTimer.start(m_isStopRequested ? 0ms : pause);
}

void SupervisedProcess::fail(const Error &error)
{
    m_state = State::Ended;
    m_graceTimer.stop();
    emit failed(error);
}

void SupervisedProcess::onFinished(int value, QProcess::ExitStatus status)
{
    if (const auto failure = std::exchange(m_failure, std::nullopt))
        return onFailedToStart(*failure);
    m_state = State::Ended;
    if (m_isKilled) {
        killLeftovers(SIGKILL);
    } else if (hasLeaderlessMembers(m_group)) {
        if (!m_isStopRequested)
            killLeftovers(SIGTERM);
        if (!m_graceTimer.isActive())
            m_graceTimer.start(LeftoverGrace);
    } else {
        m_graceTimer.stop();
    }
    ExitReport report;
    report.bySignal = status == QProcess::CrashExit;
    report.value = value;
    emit exited(report);
}

void SupervisedProcess::stop(milliseconds grace)
{
    if (!isRunning())
        return;
    if (grace <= 0ms)
        return kill();
    const bool isFirst = !m_isStopRequested;
    m_isStopRequested = true;
    if (m_state == State::Waiting)
        return m_retryTimer.start(0);
    if (!m_graceTimer.isActive() || m_graceTimer.remainingTimeAsDuration() > grace)
        m_graceTimer.start(grace);
    // Once only: programs take a second one as "without grace".
    if (isFirst && m_state == State::Running)
        signalGroup(SIGTERM);
}

void SupervisedProcess::kill()
{
    m_isStopRequested = true;
    m_isKilled = true;
    m_graceTimer.stop();
    switch (m_state) {
    case State::NotStarted:
        break;
    case State::Waiting:
        m_retryTimer.start(0);
        break;
    case State::Starting:
    case State::Running:
        signalGroup(SIGKILL);
        break;
    case State::Ended:
        killLeftovers(SIGKILL);
        break;
    }
}

void SupervisedProcess::onGraceOver()
{
    kill();
}

void SupervisedProcess::signalGroup(int signal)
{
    // The leader is not reaped yet, so both numbers are still ours.
    const auto leader = static_cast<pid_t>(m_process->processId());
    if (leader <= 1)
        return;
    if (::kill(-leader, signal) != 0 && signal == SIGKILL)
        ::kill(leader, signal); // not even the leader of a group yet
    if (signal == SIGTERM)
        ::kill(-leader, SIGCONT); // a stopped process cannot react
}

void SupervisedProcess::killLeftovers(int signal)
{
    if (m_state == State::Ended && hasLeaderlessMembers(m_group))
        ::kill(-m_group, signal);
}

void SupervisedProcess::onStandardOutput()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    if (!bytes.isEmpty())
        emit standardOutput(bytes);
}

void SupervisedProcess::onStandardError()
{
    const QByteArray bytes = m_process->readAllStandardError();
    if (!bytes.isEmpty())
        emit standardError(bytes);
}

bool SupervisedProcess::owns(pid_t pid)
{
    const auto &all = ChildProcess::all();
    return std::any_of(all.cbegin(), all.cend(),
                       [pid](const ChildProcess *process) { return process->processId() == pid; });
}

bool SupervisedProcess::isRunning() const
{
    return m_state == State::Starting || m_state == State::Waiting || m_state == State::Running;
}

qint64 SupervisedProcess::pid() const
{
    return m_state == State::Running ? m_process->processId() : 0;
}

bool SupervisedProcess::isStopRequested() const
{
    return m_isStopRequested;
}

} // namespace spawner
