#include "gui/client/sshtransport.h"

#include "base/unixfd.h"
#include "gui/client/commandrun.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QTimer>

#include <cerrno>
#include <chrono>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxMessageBytes = 8 * 1024;
constexpr qsizetype MaxQuotedLines = 3;
constexpr auto LeaveTimeout = 2s;
// Exit statuses: ssh's own, the remote shell's, and fcgi-spawnerctl's.
constexpr int SshFailed = 255;
constexpr int CommandNotFound = 127;
constexpr int NoDaemonThere = 3;

/// Nobody at this end can help that but the user.
bool isRefusal(const QByteArray &messages)
{
    static constexpr QByteArrayView signs[]
        = { "Permission denied", "Host key verification failed", "REMOTE HOST IDENTIFICATION HAS CHANGED",
            "Too many authentication failures" };
    for (const QByteArrayView sign : signs) {
        if (messages.contains(sign))
            return true;
    }
    return false;
}

} // namespace

SshTransport::SshTransport(QObject *parent) : QObject(parent) { }

SshTransport::~SshTransport()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    // It outlives us for a moment: destroying it now would wait for it.
    QProcess *process = m_process.release();
    process->disconnect(this);
    process->setParent(QCoreApplication::instance()); // for no longer than the program
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->terminate();
    QTimer::singleShot(LeaveTimeout, process, &QProcess::kill);
}

QStringList SshTransport::arguments(const Profile &profile)
{
    QStringList arguments{ u"-T"_s, u"-o"_s, u"BatchMode=yes"_s };
    // ssh takes the first value it is given: the user's go before our defaults.
    arguments += profile.sshOptions;
    arguments += { u"-o"_s, u"ConnectTimeout=10"_s, u"-o"_s, u"ServerAliveInterval=15"_s,
                   u"-o"_s, u"ServerAliveCountMax=3"_s, u"--"_s, profile.host.trimmed() };
    arguments += profile.remoteCommand.trimmed().isEmpty() ? u"fcgi-spawnerctl stdio"_s : profile.remoteCommand.trimmed();
    return arguments;
}

Result<std::unique_ptr<QIODevice>> SshTransport::start(const Profile &profile)
{
    if (const auto checked = profile.check(); !checked)
        return checked.error();
    m_host = profile.displayName();
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, ends) != 0)
        return systemError(tr("cannot make a socket pair for ssh"), errno);
    UnixFd ours(ends[0]);
    const UnixFd theirs(ends[1]);
    auto device = std::make_unique<QLocalSocket>();
    if (!device->setSocketDescriptor(ours.get()))
        return Error{ ErrorCode::InputOutput, device->errorString() };
    (void)ours.release();

    m_process = std::make_unique<QProcess>();
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::SeparateChannels);
    m_process->setChildProcessModifier([fd = theirs.get()] {
        ::dup2(fd, STDIN_FILENO);
        ::dup2(fd, STDOUT_FILENO);
        ::setsid(); // no terminal of ours to ask at, nor its Ctrl+C
    });
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &SshTransport::readMessages);
    connect(m_process.get(), &QProcess::finished, this, &SshTransport::end);
    connect(m_process.get(), &QProcess::errorOccurred, this, &SshTransport::onError);
    if (isInstalled(u"ssh"_s))
        m_process->start(u"ssh"_s, arguments(profile), QIODevice::ReadOnly);
    else
        onError(QProcess::FailedToStart);
    return std::unique_ptr<QIODevice>(std::move(device));
}

void SshTransport::onError(QProcess::ProcessError error)
{
    if (error != QProcess::FailedToStart)
        return; // finished() follows
    m_isMissing = true;
    QMetaObject::invokeMethod(this, &SshTransport::end, Qt::QueuedConnection); // may come from within start()
}

void SshTransport::end()
{
    if (std::exchange(m_hasEnded, true))
        return;
    readMessages();
    emit ended();
}

void SshTransport::readMessages()
{
    m_messages += m_process->readAllStandardError();
    m_messages = m_messages.right(MaxMessageBytes);
}

QString SshTransport::lastWords() const
{
    QStringList lines;
    const QList<QByteArray> all = m_messages.split('\n');
    for (const QByteArray &line : all) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (!text.isEmpty() && !text.startsWith("Warning: Permanently added"_L1))
            lines.append(text);
    }
    return lines.mid(std::max<qsizetype>(lines.size() - MaxQuotedLines, 0)).join(u'\n');
}

Error SshTransport::error() const
{
    const QString words = lastWords();
    const auto with = [&words](ErrorCode code, const QString &text) {
        return Error{ code, words.isEmpty() ? text : tr("%1: %2", "what failed: what ssh said").arg(text, words) };
    };
    if (m_isMissing)
        return with(ErrorCode::NotFound, tr("ssh cannot be started: is OpenSSH installed on this computer?"));
    if (!m_process || m_process->exitStatus() != QProcess::NormalExit)
        return with(ErrorCode::InputOutput, tr("ssh to %1 was ended").arg(m_host));
    switch (m_process->exitCode()) {
    case 0:
        return with(ErrorCode::InputOutput, tr("%1 ended the connection").arg(m_host));
    case SshFailed:
        if (isRefusal(m_messages))
            return with(ErrorCode::PermissionDenied, tr("%1 did not let us in").arg(m_host));
        return with(ErrorCode::InputOutput, tr("ssh could not connect to %1").arg(m_host));
    case CommandNotFound:
        return with(ErrorCode::Unsupported, tr("fcgi-spawnerctl is not installed on %1").arg(m_host));
    case NoDaemonThere:
        return with(ErrorCode::AppUnreachable, tr("no spawner answers on %1").arg(m_host));
    default:
        return with(ErrorCode::InputOutput, tr("ssh to %1 ended with status %2").arg(m_host).arg(m_process->exitCode()));
    }
}

} // namespace spawner
