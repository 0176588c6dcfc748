#include "process/childrenfile.h"

#include "base/filecontents.h"
#include "base/logging.h"
#include "process/procstat.h"

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <chrono>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr char FirstWords[] = "fcgi-spawner-children 1 ";
/// The journal is written anew when it has this many more lines than twice its children.
constexpr qsizetype SlackLines = 256;
/// How long the lock of a daemon that is no more may be held.
constexpr std::chrono::seconds HeirPatience(1);
constexpr int HeirPollMs = 2;

QByteArray firstLine()
{
    return FirstWords + fileContents("/proc/sys/kernel/random/boot_id").trimmed() + '\n';
}

QByteArray lineOf(const ProcessIdentity &child)
{
    return "+ " + QByteArray::number(child.pid) + ' ' + QByteArray::number(child.startTicks) + ' '
        + QByteArray::number(child.executableDevice) + ' ' + QByteArray::number(child.executableInode) + '\n';
}

bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written
            = ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        done += written;
    }
    return true;
}

/// The children a journal ends with. Lines that make no sense (a torn last one) are skipped.
QList<ProcessIdentity> parseJournal(const QByteArray &text)
{
    if (!text.startsWith(firstLine()))
        return {}; // another boot, another version, or nothing
    QHash<pid_t, ProcessIdentity> children;
    qsizetype at = text.indexOf('\n') + 1;
    for (qsizetype end = text.indexOf('\n', at); end >= 0; at = end + 1, end = text.indexOf('\n', at)) {
        const QByteArrayList fields = text.mid(at, end - at).split(' ');
        const pid_t pid = fields.value(1).toInt();
        if (pid <= 1)
            continue;
        if (fields[0] == "-")
            children.remove(pid);
        else if (fields[0] == "+" && fields.size() == 5)
            children.insert(
                pid, { pid, fields[2].toULongLong(), fields[3].toULongLong(), fields[4].toULongLong() });
    }
    return children.values();
}

bool isRunning(const QByteArray &pid)
{
    ProcStat stat;
    return readProcStat(pid.trimmed().toInt(), &stat) && !stat.isDead();
}

/// 0, or why not. A child of a daemon that was killed just now shares its lock until it gets to its exec, or to its own
/// end: whoever starts the next daemon at once should not have to know.
int takeLock(const UnixFd &fd, const QByteArray &path)
{
    const QDeadlineTimer patience(HeirPatience);
    for (;;) {
        if (::flock(fd.get(), LOCK_EX | LOCK_NB) == 0)
            return 0;
        const int reason = errno;
        if (reason == EWOULDBLOCK && !patience.hasExpired() && !isRunning(fileContents(path)))
            ::poll(nullptr, 0, HeirPollMs);
        else if (reason != EINTR)
            return reason;
    }
}

} // namespace

ProcessIdentity ProcessIdentity::ofProcess(pid_t pid)
{
    ProcessIdentity identity;
    identity.pid = pid;
    ProcStat stat;
    if (!readProcStat(pid, &stat))
        return identity;
    identity.startTicks = stat.startTicks;
    const QByteArray link = "/proc/" + QByteArray::number(pid) + "/exe";
    struct stat executable = {};
    if (::stat(link.constData(), &executable) == 0) {
        identity.executableDevice = executable.st_dev;
        identity.executableInode = executable.st_ino;
    }
    return identity;
}

Result<void> ChildrenFile::lock(const QByteArray &runtimeDir)
{
    const QByteArray path = runtimeDir + "/lock";
    UnixFd fd(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!fd)
        return systemError(QStringLiteral("cannot open the lock file %1").arg(QFile::decodeName(path)),
                           errno);
    const int failure = takeLock(fd, path);
    if (failure == EWOULDBLOCK) {
        const QByteArray holder = fileContents(path).trimmed();
        return Error{
            ErrorCode::AlreadyExists,
            QStringLiteral(
                "the runtime directory %1 is in use by another fcgi-spawner (pid %2); stop that one, "
                "or give this one a runtime directory of its own")
                .arg(QFile::decodeName(runtimeDir),
                     holder.isEmpty() ? QStringLiteral("unknown") : QString::fromLatin1(holder))
        };
    }
    if (failure != 0)
        return systemError(QStringLiteral("cannot lock %1").arg(QFile::decodeName(path)), failure);
    if (::ftruncate(fd.get(), 0) != 0 || !writeAll(fd.get(), QByteArray::number(::getpid()) + '\n'))
        return systemError(QStringLiteral("cannot write %1").arg(QFile::decodeName(path)), errno);
    m_lock = std::move(fd);
    return {};
}

Result<QList<ProcessIdentity>> ChildrenFile::open(const QByteArray &runtimeDir)
{
    if (const auto locked = lock(runtimeDir); !locked)
        return locked.error();
    m_path = runtimeDir + "/children";
    QList<ProcessIdentity> left = parseJournal(fileContents(m_path));
    if (const auto written = rewrite(); !written) {
        m_lock.reset();
        return written.error();
    }
    return left;
}

Result<void> ChildrenFile::rewrite()
{
    // A whole new file, then a rename: at no moment is there a half one.
    const QByteArray fresh = m_path + ".new";
    UnixFd fd(
        ::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!fd)
        return systemError(QStringLiteral("cannot create %1").arg(QFile::decodeName(fresh)), errno);
    QByteArray text = firstLine();
    for (const ProcessIdentity &child : std::as_const(m_children))
        text += lineOf(child);
    if (!writeAll(fd.get(), text) || std::rename(fresh.constData(), m_path.constData()) != 0)
        return systemError(QStringLiteral("cannot write %1").arg(QFile::decodeName(m_path)), errno);
    m_file = std::move(fd);
    m_lines = m_children.size();
    return {};
}

void ChildrenFile::add(const ProcessIdentity &child)
{
    m_children.insert(child.pid, child);
    append(lineOf(child));
}

void ChildrenFile::remove(pid_t pid)
{
    if (m_children.remove(pid) > 0)
        append("- " + QByteArray::number(pid) + '\n');
}

void ChildrenFile::append(const QByteArray &line)
{
    if (!isOpen())
        return;
    QString why;
    if (++m_lines > SlackLines + 2 * m_children.size()) {
        if (const auto written = rewrite(); !written)
            why = written.error().message;
    } else if (!writeAll(m_file.get(), line)) {
        why = systemError(QStringLiteral("cannot write %1").arg(QFile::decodeName(m_path)), errno).message;
    }
    // A full disk must not stop the apps; it only takes one of three nets away.
    if (!why.isEmpty() && !m_isBroken)
        qCWarning(lcApps).noquote() << why << "- children could be left over if the daemon were killed";
    m_isBroken = !why.isEmpty();
}

} // namespace spawner
