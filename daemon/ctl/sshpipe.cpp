#include "daemon/ctl/sshpipe.h"

#include "base/shellquote.h"
#include "base/unixfd.h"

#include <QLocalSocket>

#include <cerrno>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spawner {

QByteArrayList SshPipe::arguments(const QByteArray &host, const QByteArray &socket)
{
    const QByteArray option = socket.isEmpty() ? QByteArray() : "--socket " + shellQuoted(socket) + " ";
    return { "-T", "--", host, "fcgi-spawnerctl " + option + "stdio" };
}

Result<std::unique_ptr<QIODevice>> SshPipe::start(const QByteArray &host, const QByteArray &socket)
{
    if (host.isEmpty() || host.startsWith('-'))
        return Error{
            ErrorCode::InvalidArgument,
            QStringLiteral("'%1' is no host: --host takes [USER@]HOST").arg(QString::fromUtf8(host))
        };
    m_host = host;
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return systemError(QStringLiteral("cannot make a socket pair"), errno);
    UnixFd ours(ends[0]);
    const UnixFd theirs(ends[1]);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, theirs.get(), STDOUT_FILENO);
    const QByteArrayList texts = arguments(host, socket);
    QByteArrayList copies{ "ssh" };
    copies.append(texts);
    std::vector<char *> pointers;
    for (QByteArray &copy : copies)
        pointers.push_back(copy.data());
    pointers.push_back(nullptr);
    const int failure = posix_spawnp(&m_pid, "ssh", &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0)
        return systemError(QStringLiteral("cannot start ssh (is openssh-client installed?)"), failure);

    auto device = std::make_unique<QLocalSocket>();
    if (!device->setSocketDescriptor(ours.get()))
        return Error{ ErrorCode::InputOutput,
                      QStringLiteral("cannot use the pipe to ssh: ") + device->errorString() };
    (void)ours.release();
    return std::unique_ptr<QIODevice>(std::move(device));
}

QString SshPipe::ending(std::chrono::milliseconds patience) const
{
    const UnixFd process(int(syscall(SYS_pidfd_open, m_pid, 0)));
    pollfd entry{ process.get(), POLLIN, 0 };
    if (process)
        poll(&entry, 1, int(patience.count()));
    int status = 0;
    if (waitpid(m_pid, &status, WNOHANG) != m_pid)
        return QStringLiteral("the connection broke");
    if (!WIFEXITED(status))
        return QStringLiteral("ssh was killed");
    switch (WEXITSTATUS(status)) {
    case 3:
        return QStringLiteral("no daemon answers there");
    case 127:
        return QStringLiteral("fcgi-spawnerctl is not installed there");
    case 255:
        return QStringLiteral("ssh could not connect");
    default:
        return QStringLiteral("ssh ended with status %1").arg(WEXITSTATUS(status));
    }
}

} // namespace spawner
