#include "server/checkplaces.h"

#include "base/unixsocket.h"

#include <cerrno>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

/// ".12345678.sock" and a name that says something.
constexpr qsizetype SocketNameRoom = 32;

QByteArrayList withParents(const QByteArray &path)
{
    QByteArrayList all{ "/" };
    for (qsizetype slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1))
        all.append(path.left(slash));
    if (path.size() > 1)
        all.append(path);
    return all;
}

bool mayWeEnter(const QByteArray &directory)
{
    return ::faccessat(AT_FDCWD, directory.constData(), X_OK, AT_EACCESS) == 0;
}

QString makeCommand(const QByteArray &directory)
{
    const QString user = accountName(::geteuid());
    return QStringLiteral("install -d -o %1 %2").arg(user, shellWord(directory));
}

/// Can anyone put something else in this directory's place, or into it? Sticky ones are safe from the first.
std::optional<CheckResult> checkWriters(const QByteArray &directory, const struct stat &status, bool isRoot)
{
    const bool isSticky = (status.st_mode & S_ISVTX) != 0;
    if ((status.st_mode & S_IWOTH) != 0 && (isRoot || !isSticky)) {
        return warning("web-root.world-writable", directory,
                       isRoot ? QStringLiteral("everyone on this machine may put apps here, which run as %1")
                                    .arg(accountName(::geteuid()))
                              : QStringLiteral("everyone on this machine may replace what is in here, the apps "
                                               "included"),
                       QStringLiteral("chmod o-w %1").arg(shellWord(directory)));
    }
    const bool isForeign = status.st_uid != 0 && status.st_uid != ::geteuid();
    if (isForeign && isRoot) {
        return note("web-root.owner", directory,
                    QStringLiteral("it belongs to %1, who can therefore run programs as %2")
                        .arg(accountName(status.st_uid), accountName(::geteuid())));
    }
    return std::nullopt;
}

CheckResult checkReadable(const QByteArray &root)
{
    if (::faccessat(AT_FDCWD, root.constData(), R_OK | X_OK, AT_EACCESS) == 0)
        return okay("web-root.readable", root, QStringLiteral("the web root is there and can be read"));
    return problem("web-root.readable", root,
                   QStringLiteral("%1 may not read the web root").arg(accountName(::geteuid())),
                   QStringLiteral("chmod u+rx %1 && chown %2 %1").arg(shellWord(root), accountName(::geteuid())));
}

} // namespace

Findings checkWebRoot(const Config &config)
{
    Findings findings;
    const QByteArray &root = config.webRoot;
    for (const QByteArray &directory : withParents(root)) {
        struct stat status = {};
        if (::stat(directory.constData(), &status) != 0) {
            findings.append(problem("web-root.exists", directory,
                                    systemError(QStringLiteral("the web root cannot be reached"), errno).message,
                                    errno == EACCES ? QStringLiteral("chmod o+x %1").arg(
                                        shellWord(directory.left(std::max<qsizetype>(1, directory.lastIndexOf('/')))))
                                                    : makeCommand(root)));
            return findings;
        }
        if (!S_ISDIR(status.st_mode)) {
            findings.append(problem("web-root.exists", directory, QStringLiteral("it is no directory"),
                                    makeCommand(root)));
            return findings;
        }
        if (!mayWeEnter(directory)) {
            findings.append(problem("web-root.path", directory,
                                    QStringLiteral("%1 may not pass through this directory on the way to the web root")
                                        .arg(accountName(::geteuid())),
                                    QStringLiteral("chmod o+x %1").arg(shellWord(directory))));
            return findings;
        }
        if (const auto finding = checkWriters(directory, status, directory == root))
            findings.append(*finding);
    }
    findings.append(checkReadable(root));
    return findings;
}

Findings checkRuntimeDir(const Config &config)
{
    Findings findings;
    const QByteArray &directory = config.runtimeDir;
    struct stat status = {};
    if (::stat(directory.constData(), &status) != 0) {
        findings.append(problem("runtime-dir.private", directory,
                                systemError(QStringLiteral("the runtime directory is gone"), errno).message,
                                QStringLiteral("install -d -m 700 -o %1 %2")
                                    .arg(accountName(::geteuid()), shellWord(directory))));
    } else if ((status.st_mode & (config.app.users.isEmpty() ? 077u : 066u)) != 0 || status.st_uid != ::geteuid()) {
        findings.append(problem("runtime-dir.private", directory,
                                QStringLiteral("others may enter the runtime directory (mode %1, owner %2)")
                                    .arg(QString::number(status.st_mode & 07777, 8), accountName(status.st_uid)),
                                QStringLiteral("chown %1 %2 && chmod 700 %2")
                                    .arg(accountName(::geteuid()), shellWord(directory))));
    } else {
        findings.append(okay("runtime-dir.private", directory,
                             QStringLiteral("the runtime directory is there, and nobody else may enter it")));
    }
    const QByteArray sockets = config.effectiveSocketDir();
    const qsizetype room = MaxSocketPathBytes - sockets.size() - 1;
    if (room < SocketNameRoom) {
        findings.append(warning("socket-dir.path-length", sockets,
                                QStringLiteral("paths of sockets have at most %1 bytes, which leaves %2 for a name: long "
                                               "names of apps are cut")
                                    .arg(MaxSocketPathBytes).arg(room),
                                QStringLiteral("choose a shorter --socket-dir or --runtime-dir, such as "
                                               "/run/fcgi-spawner")));
    } else {
        findings.append(okay("socket-dir.path-length", sockets,
                             QStringLiteral("there is room for names of sockets (%1 bytes)").arg(room)));
    }
    return findings;
}

Findings checkControlSocket(const Config &config)
{
    const QByteArray path = config.effectiveControlSocket();
    if (path.isEmpty()) {
        return { note("control-socket.listening", "control-socket",
                      QStringLiteral("there is none: it is switched off"),
                      QStringLiteral("remove control-socket = \"off\" and restart the daemon")) };
    }
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0 || !S_ISSOCK(status.st_mode)) {
        return { problem("control-socket.listening", path,
                         QStringLiteral("the control socket is gone: somebody removed it"),
                         QStringLiteral("systemctl restart fcgi-spawner")) };
    }
    const auto connection = connectUnixSocket(path);
    if (!connection)
        return { problem("control-socket.listening", path, connection.error().message,
                         QStringLiteral("systemctl restart fcgi-spawner")) };
    QStringList others;
    if (::geteuid() != 0)
        others.append(accountName(::geteuid()));
    if (!config.controlGroup.isEmpty())
        others.append(QStringLiteral("members of %1").arg(QString::fromUtf8(config.controlGroup)));
    const QString who = others.isEmpty() ? accountName(0)
                                         : others.join(QStringLiteral(", ")) + QStringLiteral(" and ") + accountName(0);
    return { okay("control-socket.listening", path, QStringLiteral("only %1 may connect").arg(who)) };
}

} // namespace spawner
