#include "process/execfailure.h"

#include "base/bytes.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <elf.h>
#include <link.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr qint64 HeadBytes = 4096; // #! line, or ELF header with its program headers and loader

QString shown(const QByteArray &path)
{
    return QFile::decodeName(path);
}

Error failed(const QByteArray &program, const QString &why)
{
    return { ErrorCode::AppSpawnFailed, QStringLiteral("cannot start %1: %2").arg(shown(program), why) };
}

QByteArray headOf(const QByteArray &path)
{
    QFile file(shown(path));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(HeadBytes) : QByteArray();
}

bool isElf(const QByteArray &head)
{
    return head.startsWith(ELFMAG);
}

bool exists(const QByteArray &path)
{
    return ::access(path.constData(), F_OK) == 0;
}

/// The loader in the PT_INTERP segment of an ELF file of this machine's own word size.
QByteArray elfLoader(const QByteArray &head)
{
    ElfW(Ehdr) header;
    if (head.size() < static_cast<qsizetype>(sizeof header))
        return {};
    std::memcpy(&header, head.constData(), sizeof header);
    if (header.e_ident[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32))
        return {};
    for (quint64 index = 0; index < header.e_phnum; ++index) {
        ElfW(Phdr) segment;
        const quint64 at = header.e_phoff + index * sizeof segment;
        if (at > static_cast<quint64>(head.size()) - sizeof segment)
            return {};
        std::memcpy(&segment, head.constData() + at, sizeof segment);
        if (segment.p_type == PT_INTERP) {
            const QByteArray rest = segment.p_offset < static_cast<quint64>(head.size())
                ? head.mid(static_cast<qsizetype>(segment.p_offset))
                : QByteArray();
            return rest.left(qMax<qsizetype>(0, rest.indexOf('\0')));
        }
    }
    return {};
}

/// e_machine of the daemon itself, from its own file.
int ownMachine()
{
    const QByteArray head = headOf("/proc/self/exe");
    return head.size() > 19 ? static_cast<uchar>(head[18]) | static_cast<uchar>(head[19]) << 8 : 0;
}

QString machineName(int machine)
{
    switch (machine) {
    case EM_386:
        return QStringLiteral("32-bit x86");
    case EM_X86_64:
        return QStringLiteral("x86-64");
    case EM_ARM:
        return QStringLiteral("32-bit ARM");
    case EM_AARCH64:
        return QStringLiteral("64-bit ARM");
    case EM_RISCV:
        return QStringLiteral("RISC-V");
    case EM_PPC64:
        return QStringLiteral("PowerPC 64");
    case EM_S390:
        return QStringLiteral("S/390");
    default:
        return QStringLiteral("machine type %1").arg(machine);
    }
}

QString whyNotFound(const QByteArray &program)
{
    if (!exists(program))
        return QStringLiteral("the file does not exist");
    const QByteArray head = headOf(program);
    const QByteArray interpreter = interpreterOf(head);
    if (interpreter.endsWith('\r')) {
        return QStringLiteral(
                   "its first line ends in a Windows line break, so the system looks for an interpreter "
                   "named '%1\\r'; convert the file to Unix line breaks (dos2unix)")
            .arg(shown(interpreter.chopped(1)));
    }
    if (interpreter.isEmpty())
        return QStringLiteral("something that it needs to start does not exist");
    if (isElf(head)) {
        return QStringLiteral(
                   "its loader %1 does not exist; it was built for another system: install that system's "
                   "C library or build the program here")
            .arg(shown(interpreter));
    }
    return QStringLiteral("its interpreter %1 does not exist; install it or correct the #! line")
        .arg(shown(interpreter));
}

QString whyDenied(const QByteArray &program)
{
    struct stat status = {};
    if (::stat(program.constData(), &status) != 0) {
        return QStringLiteral(
            "a directory on the way to it may not be entered by the daemon's user; grant it the "
            "x permission");
    }
    if (!S_ISREG(status.st_mode))
        return QStringLiteral("it is not a regular file");
    struct statvfs mount = {};
    if (::statvfs(program.constData(), &mount) == 0 && (mount.f_flag & ST_NOEXEC) != 0) {
        return QStringLiteral(
            "it lies on a file system that is mounted noexec; move it, or remount without noexec");
    }
    if (::access(program.constData(), X_OK) != 0) {
        return QStringLiteral("the daemon's user may not execute it; run chmod +x %1").arg(shown(program));
    }
    const QByteArray interpreter = interpreterOf(headOf(program));
    if (!interpreter.isEmpty()) {
        return QStringLiteral(
                   "its interpreter %1 may not be executed by the daemon's user; correct its permissions "
                   "or the #! line")
            .arg(shown(interpreter));
    }
    return QStringLiteral("the system's security policy does not allow it to be executed");
}

QString whyNoFormat(const QByteArray &program)
{
    const QByteArray head = headOf(program);
    if (head.isEmpty())
        return QStringLiteral("the file is empty (or cannot be read); upload it again");
    if (!isElf(head)) {
        return QStringLiteral("it has no #! line and is not an ELF program; begin a script with #! and its "
                              "interpreter");
    }
    const int machine
        = head.size() > 19 ? static_cast<uchar>(head[18]) | static_cast<uchar>(head[19]) << 8 : 0;
    if (machine != 0 && machine != ownMachine()) {
        return QStringLiteral(
                   "it is an ELF program for %1, and this machine is %2; build it for this machine")
            .arg(machineName(machine), machineName(ownMachine()));
    }
    return QStringLiteral("it is a damaged ELF file; upload it again");
}

} // namespace

QByteArray interpreterOf(const QByteArray &head)
{
    if (isElf(head))
        return elfLoader(head);
    if (!head.startsWith("#!"))
        return {};
    const qsizetype lineEnd = head.indexOf('\n');
    const QByteArray line = head.mid(2, lineEnd < 0 ? -1 : lineEnd - 2);
    qsizetype begin = 0;
    while (begin < line.size() && isBlank(line[begin]))
        ++begin;
    qsizetype end = begin;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    return line.mid(begin, end - begin);
}

Error execFailure(const QByteArray &program, int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
        return failed(program, whyNotFound(program));
    case EACCES:
        return failed(program, whyDenied(program));
    case ENOEXEC:
        return failed(program, whyNoFormat(program));
    case ETXTBSY:
        return failed(
            program,
            QStringLiteral("something still has the file open for writing; wait until the upload is "
                           "complete, or replace the file by renaming a new one over it"));
    case E2BIG:
        return failed(
            program,
            QStringLiteral("its arguments and environment are too large for the system; shorten them"));
    case EAGAIN:
        return failed(program,
                      QStringLiteral("the daemon's user may not have more processes; raise its limit "
                                     "(ulimit -u, TasksMax)"));
    default:
        return failed(program, systemError(QStringLiteral("the system refused"), errnoValue).message);
    }
}

Error directoryFailure(const QByteArray &program, const QByteArray &directory, int errnoValue)
{
    return failed(
        program,
        systemError(QStringLiteral("cannot change to its working directory %1").arg(shown(directory)),
                    errnoValue)
            .message);
}

Error limitFailure(const QByteArray &program, const ProcessLimits &limits, int kind, int errnoValue)
{
    const ProcessLimitKind &limit = processLimitKinds()[size_t(kind)];
    const QString key = QLatin1String(limit.key);
    const QString value = QString::fromLatin1(limitText(limit, limits.*limit.member));
    rlimit now = {};
    if (errnoValue != EPERM || ::getrlimit(limit.resource, &now) != 0)
        return failed(program, systemError(QStringLiteral("cannot set '%1' to %2").arg(key, value), errnoValue).message);
    return failed(program,
                  QStringLiteral("'%1' is %2, which is above the daemon's hard limit of %3; lower it, or raise that one "
                                 "(%4= in its unit, ulimit -H)")
                      .arg(key, value, QString::fromLatin1(limitText(limit, static_cast<qint64>(now.rlim_max))),
                           QLatin1String(limit.unitSetting)));
}

Error processesFailure(const QByteArray &program, const ProcessLimits &limits)
{
    return failed(program,
                  QStringLiteral("its user has %1 processes and threads already, which is all that 'limit-processes' "
                                 "allows; it counts those of all apps of that user").arg(limits.processes));
}

Error userFailure(const QByteArray &program, const ProcessUser &user, int errnoValue)
{
    return failed(program,
                  systemError(QStringLiteral("cannot become user %1 (uid %2, gid %3), as 'user' asks; the daemon needs "
                                             "root's powers for it (CAP_SETUID, CAP_SETGID)")
                                  .arg(shown(user.name)).arg(user.uid).arg(user.gid),
                              errnoValue)
                      .message);
}

} // namespace spawner
