#include "gui/client/daemonstart.h"

#include "base/unixsocket.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <algorithm>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds LookInterval = 50ms;
constexpr std::chrono::milliseconds Patience = 20s;
constexpr qsizetype MaxMessageBytes = 16 * 1024;
constexpr qsizetype MaxQuotedLines = 3;

/// What says to a daemon that somebody else started it, or where its log goes.
QProcessEnvironment daemonEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "NOTIFY_SOCKET", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES", "WATCHDOG_USEC", "WATCHDOG_PID",
                              "INVOCATION_ID", "JOURNAL_STREAM", "RUNTIME_DIRECTORY" })
        environment.remove(QLatin1StringView(name));
    return environment;
}

} // namespace

DaemonStart::DaemonStart(QString program, QStringList arguments, QString socketPath, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_arguments(std::move(arguments)), m_socketPath(std::move(socketPath))
{
    connect(&m_timer, &QTimer::timeout, this, &DaemonStart::look);
}

DaemonStart::~DaemonStart() = default;

bool DaemonStart::isListening(const QString &socketPath)
{
    const auto socket = connectUnixSocket(QFile::encodeName(socketPath));
    return socket || socket.error().code == ErrorCode::ResourceExhausted;
}

void DaemonStart::begin()
{
    m_timer.start(LookInterval);
    QMetaObject::invokeMethod(this, &DaemonStart::look, Qt::QueuedConnection);
}

void DaemonStart::look()
{
    if (m_isFinished)
        return;
    if (isListening(m_socketPath))
        return finish({});
    if (!m_hasLaunched && takeLock()) {
        // Whoever had the lock before us may have been quicker than our first look.
        if (isListening(m_socketPath))
            return finish({});
        return launch();
    }
    m_waitedMs += LookInterval.count();
    if (m_waitedMs > Patience.count())
        finish(Error{ ErrorCode::AppStartTimeout,
                      tr("The spawner was started, but its control socket %1 does not answer.").arg(m_socketPath) });
}

/// True if it is ours; false if somebody else is starting a daemon at this moment.
bool DaemonStart::takeLock()
{
    if (m_lock)
        return true;
    const QString folder = QFileInfo(QFileInfo(m_socketPath).path()).path();
    const QByteArray path = QFile::encodeName(folder + u"/.fcgi-spawner-%1.starting"_s.arg(::getuid()));
    UnixFd fd(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd) {
        finish(systemError(tr("cannot make the lock file %1").arg(QFile::decodeName(path)), errno));
        return false;
    }
    if (::flock(fd.get(), LOCK_EX | LOCK_NB) != 0)
        return false;
    m_lock = std::move(fd);
    return true;
}

void DaemonStart::launch()
{
    m_hasLaunched = true;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return finish(systemError(tr("cannot make a pipe"), errno));
    m_messagesFd = UnixFd(ends[0]);
    const UnixFd theirs(ends[1]);
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(m_arguments);
    process.setWorkingDirectory(QDir::homePath());
    process.setProcessEnvironment(daemonEnvironment());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    // The only way to give a detached process a descriptor. Once we are gone nobody reads it, which a daemon takes well.
    process.setStandardErrorFile(u"/proc/self/fd/%1"_s.arg(theirs.get()));
    qint64 pid = 0;
    if (!process.startDetached(&pid))
        return finish(Error{ ErrorCode::AppSpawnFailed, tr("%1 cannot be started: %2").arg(m_program, process.errorString()) });
    m_messagesNotifier = std::make_unique<QSocketNotifier>(m_messagesFd.get(), QSocketNotifier::Read);
    connect(m_messagesNotifier.get(), &QSocketNotifier::activated, this, &DaemonStart::readMessages);
    auto watch = ProcessWatch::of(pid);
    if (!watch) {
        onDaemonEnded();
        return;
    }
    m_daemon = *std::move(watch);
    connect(m_daemon.get(), &ProcessWatch::ended, this, &DaemonStart::onDaemonEnded);
}

void DaemonStart::readMessages()
{
    char buffer[4096];
    ssize_t count = 0;
    while ((count = ::read(m_messagesFd.get(), buffer, sizeof buffer)) > 0) {
        m_messages.append(buffer, count);
        m_messages = m_messages.right(MaxMessageBytes);
    }
    if (count == 0)
        m_messagesNotifier->setEnabled(false);
}

void DaemonStart::onDaemonEnded()
{
    readMessages();
    const QString words = lastWords();
    if (words.contains("in use by another fcgi-spawner"_L1))
        return; // one that is starting, too: look() finds its socket
    finish(Error{ words.contains("somebody already does"_L1) ? ErrorCode::AddressInUse
                                                                                   : ErrorCode::AppExitedAtStart,
                  words.isEmpty() ? tr("The spawner ended right after it was started.")
                                  : tr("The spawner could not start: %1").arg(words) });
}

/// What it said of itself, without what it said before it went wrong.
QString DaemonStart::lastWords() const
{
    QStringList lines;
    QStringList ours;
    const QList<QByteArray> all = m_messages.split('\n');
    for (const QByteArray &line : all) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty())
            continue;
        lines.append(text);
        if (text.startsWith("fcgi-spawner: "_L1))
            ours.append(text.mid(14));
    }
    const QStringList &best = ours.isEmpty() ? lines : ours;
    return best.mid(std::max<qsizetype>(best.size() - MaxQuotedLines, 0)).join(u'\n');
}

void DaemonStart::finish(const Result<void> &outcome)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timer.stop();
    m_messagesNotifier.reset();
    m_messagesFd.reset();
    m_lock.reset();
    emit finished(outcome);
}

} // namespace spawner
