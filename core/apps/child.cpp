#include "apps/child.h"

#include "apps/appplaces.h"
#include "apps/spawncontext.h"
#include "process/limitreason.h"
#include "process/listensocket.h"
#include "process/processreaper.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {
constexpr int LinesSearched = 5; // at its end, for what it says about a limit
} // namespace

Child::Child(quint64 id, QByteArray app, const AppVersion &version, SpawnContext &context, QObject *parent)
    : QObject(parent), m_id(id), m_app(std::move(app)), m_version(version), m_context(context)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Child::onTimeout);
    connect(&m_process, &SupervisedProcess::started, this, &Child::onStarted);
    connect(&m_process, &SupervisedProcess::failed, this, &Child::onFailed);
    connect(&m_process, &SupervisedProcess::exited, this, &Child::onExited);
    connect(&m_process, &SupervisedProcess::standardOutput, this, [this](const QByteArray &bytes) {
        if (m_stdout)
            m_stdout->feed(bytes);
    });
    connect(&m_process, &SupervisedProcess::standardError, this, [this](const QByteArray &bytes) {
        if (m_stderr)
            m_stderr->feed(bytes);
    });
}

Child::~Child()
{
    m_process.disconnect(this);
    if (m_pid > 0 && m_state != ChildState::Gone)
        m_context.reaper.remove(static_cast<pid_t>(m_pid)); // the SupervisedProcess kills it
    removeSockets();
}

void Child::start(const Result<QByteArray> &socketPath, const std::optional<ChildTraits> &known)
{
    m_startedAt = Clock::now();
    setState(ChildState::Starting);
    if (!socketPath)
        return onFailed(socketPath.error());
    m_known = known;
    if (const auto found = prepareUser(); !found)
        return onFailed(found.error());
    if (const auto chosen = choosePaths(*socketPath); !chosen)
        return onFailed(chosen.error());
    UnixFd listener; // goes on return: the only copy left is the child's
    auto spec = prepare(listener);
    if (!spec)
        return onFailed(spec.error());
    if (m_version.settings->startTimeout.count() > 0)
        m_timer.start(m_version.settings->startTimeout);
    m_context.oomKills.settle();
    m_process.start(*spec);
}

Result<LaunchSpec> Child::prepare(UnixFd &listener)
{
    const AppSettings &settings = *m_version.settings;
    LaunchSpec spec;
    spec.program = m_version.file;
    spec.arguments = arguments();
    spec.environment
        = childEnvironment(m_context.environment, settings.passEnvironment, settings.environment);
    spec.workingDirectory = m_version.file.left(std::max<qsizetype>(m_version.file.lastIndexOf('/'), 1));
    spec.umask = settings.umask;
    spec.limits = settings.processLimits;
    spec.noNewPrivs = settings.noNewPrivs;
    if (auto prepared = preparePlaces(spec); !prepared)
        return prepared.error();
    if (!m_stdioPath.isEmpty()) {
        auto made = listenOn(m_stdioPath);
        if (!made)
            return made.error();
        listener = std::move(*made);
        spec.listenFd = listener.get();
    }
    return spec;
}

QByteArrayList Child::arguments() const
{
    QByteArrayList arguments = m_version.settings->args;
    if (m_argumentPath.isEmpty())
        return arguments;
    bool isPlaced = false;
    for (QByteArray &argument : arguments) {
        isPlaced |= argument.contains("{socket}");
        argument.replace("{socket}", m_argumentPath);
    }
    if (!isPlaced)
        arguments.prepend(m_argumentPath);
    return arguments;
}

void Child::onStarted()
{
    m_pid = m_process.pid();
    m_context.reaper.add(static_cast<pid_t>(m_pid));
    m_stdout = std::make_unique<LineAssembler>(m_context.logs, m_app, m_pid, LogStream::Stdout);
    m_stderr = std::make_unique<LineAssembler>(m_context.logs, m_app, m_pid, LogStream::Stderr);
    emit started();
    if (m_state != ChildState::Starting)
        return; // stopped before it ran
    if (m_known && m_known->mode == SpawnMode::Stdio)
        return becomeReady(*m_known);
    if (!m_stdioPath.isEmpty() && !m_known)
        m_stdioProbe = probe(m_stdioPath, SpawnMode::Stdio);
    if (!m_argumentPath.isEmpty())
        m_socketProbe = probe(m_argumentPath, SpawnMode::Socket);
}

std::unique_ptr<CapabilityProbe> Child::probe(const QByteArray &path, SpawnMode mode)
{
    auto probe = std::make_unique<CapabilityProbe>(path);
    connect(probe.get(), &CapabilityProbe::finished, this, [this, mode](const Capability &capability) {
        if (m_state == ChildState::Starting)
            becomeReady({mode, capability}); // destroys the probe
    });
    probe->start();
    return probe;
}

void Child::becomeReady(const ChildTraits &traits)
{
    m_timer.stop();
    m_stdioProbe.reset();
    m_socketProbe.reset();
    m_traits = traits;
    const bool isStdio = traits.mode == SpawnMode::Stdio;
    if (!isStdio && !m_adoptedPath.isEmpty()) {
        if (const auto adopted = adoptSocket(m_argumentPath, m_adoptedPath, *m_user); !adopted) {
            m_endText = adopted.error().message;
            return stop(ChildEnd::SpawnFailed, milliseconds(0));
        }
        m_argumentPath = std::exchange(m_adoptedPath, QByteArray());
    } else if (!isStdio && !m_version.settings->users.isEmpty()) {
        ::chmod(m_argumentPath.constData(), 0600); // runtime-dir lets users of other apps pass
    }
    m_socketPath = isStdio ? m_stdioPath : m_argumentPath;
    const QByteArray &unused = isStdio ? m_argumentPath : m_stdioPath;
    if (!unused.isEmpty())
        ::unlink(unused.constData());
    m_wasReady = true;
    setState(ChildState::Ready);
    emit ready();
}

void Child::drain(ChildEnd reason, milliseconds limit)
{
    Q_ASSERT(m_state == ChildState::Ready);
    m_end = reason;
    m_timer.start(limit);
    setState(ChildState::Draining);
}

void Child::drainWithin(milliseconds limit)
{
    if (m_state == ChildState::Draining && m_timer.remainingTimeAsDuration() > limit)
        m_timer.start(limit);
}

void Child::stop(ChildEnd reason, milliseconds grace)
{
    if (m_state == ChildState::Gone)
        return;
    if (m_end == ChildEnd::None)
        m_end = reason;
    m_timer.stop();
    m_stdioProbe.reset();
    m_socketProbe.reset();
    setState(ChildState::Stopping);
    m_process.stop(grace);
}

void Child::kill()
{
    stop(ChildEnd::Requested, milliseconds(0));
}

void Child::onTimeout()
{
    if (m_state == ChildState::Draining) {
        emit drainTimedOut();
    } else if (m_state == ChildState::Starting) {
        m_endText = QStringLiteral("did not answer within %1")
                        .arg(QString::fromLatin1(formatDuration(m_version.settings->startTimeout)));
        stop(ChildEnd::StartTimeout, milliseconds(0));
    }
}

void Child::onFailed(const Error &error)
{
    // A stop that came while the program's file was still being written is no failure of the app.
    finish(m_end == ChildEnd::None ? ChildEnd::SpawnFailed : m_end, error.message);
}

void Child::onExited(const ExitReport &report)
{
    m_context.reaper.remove(static_cast<pid_t>(m_pid));
    m_exit = report;
    m_stdout.reset(); // its last line, even without a line end, is in the log before the news is
    m_stderr.reset();
    ChildEnd end = m_end;
    if (end == ChildEnd::None) {
        end = m_state == ChildState::Starting ? ChildEnd::ExitedAtStart
            : report.isClean()                ? ChildEnd::Finished
                                              : ChildEnd::Crashed;
    }
    QString text = m_endText.isEmpty() ? report.toText() : m_endText;
    if (!isAskedFor(end) && m_endText.isEmpty()) {
        QString reason = m_context.oomKills.reason(report);
        if (reason.isEmpty()) {
            reason = limitReason(report, m_version.settings->processLimits,
                                 m_context.lastLines(m_app, m_pid, LinesSearched));
        }
        text += reason.isEmpty() ? QString() : QStringLiteral(": ") + reason;
    }
    finish(end, text);
}

void Child::finish(ChildEnd end, const QString &text)
{
    m_timer.stop();
    m_stdioProbe.reset();
    m_socketProbe.reset();
    m_end = end;
    m_endText = text;
    removeSockets();
    setState(ChildState::Gone);
    emit ended();
}

void Child::removeSockets()
{
    for (QByteArray *path : {&m_stdioPath, &m_argumentPath, &m_adoptedPath}) {
        if (!path->isEmpty())
            ::unlink(path->constData());
        path->clear();
    }
}

void Child::setState(ChildState state)
{
    m_state = state;
    m_stateSince = Clock::now();
}

Error Child::endError() const
{
    if (m_end == ChildEnd::SpawnFailed)
        return {ErrorCode::AppSpawnFailed, m_endText};
    const bool isTimeout = m_end == ChildEnd::StartTimeout;
    QString message = isTimeout
        ? QStringLiteral("%1 was started, but %2 (setting 'start-timeout')")
        : m_wasReady ? QStringLiteral("%1 ended: %2") : QStringLiteral("%1 ended before it could answer: %2");
    message = message.arg(QFile::decodeName(m_version.file), m_endText);
    const QString words = m_context.lastWords(m_app, m_pid, 1);
    if (!words.isEmpty())
        message += QStringLiteral("; its last words: \"%1\"").arg(words);
    return {isTimeout ? ErrorCode::AppStartTimeout : ErrorCode::AppExitedAtStart, message};
}

} // namespace spawner
