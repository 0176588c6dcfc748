#include "apps/programcheck.h"

#include "base/bytes.h"
#include "base/unixfd.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>

#include <elf.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

/// What the kernel reads of a file to decide how to execute it.
constexpr size_t HeadBytes = 256;
constexpr quint64 MaxProgramHeaders = 4096; // ours never have 100; beyond this nobody looks

Error invalid(const QByteArray &file, const QString &why)
{
    return {ErrorCode::AppInvalidFile, QStringLiteral("%1 %2").arg(QFile::decodeName(file), why)};
}

/// Reads up to `size` bytes at `offset`; what it got, -1 on error.
ssize_t readAt(const UnixFd &fd, void *buffer, size_t size, quint64 offset)
{
    size_t got = 0;
    while (got < size) {
        const ssize_t count = ::pread(fd.get(), static_cast<char *>(buffer) + got, size - got,
                                      static_cast<off_t>(offset + got));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return -1;
        if (count == 0)
            break;
        got += static_cast<size_t>(count);
    }
    return static_cast<ssize_t>(got);
}

struct ElfKind
{
    unsigned char elfClass = ELFCLASSNONE;
    unsigned char encoding = ELFDATANONE;
    quint16 machine = EM_NONE;
};

/// Of this very program; so nobody has to keep a list of machines.
ElfKind ownKind()
{
    static const ElfKind kind = [] {
        ElfKind own;
        Elf32_Ehdr header = {}; // the first fields are the same in both classes
        const UnixFd fd(::open("/proc/self/exe", O_RDONLY | O_CLOEXEC));
        if (fd && readAt(fd, &header, sizeof(header), 0) == ssize_t(sizeof(header)))
            own = {header.e_ident[EI_CLASS], header.e_ident[EI_DATA], header.e_machine};
        return own;
    }();
    return kind;
}

/// 64-bit machines run their 32-bit programs as well.
bool isFitting(const ElfKind &kind)
{
    const ElfKind own = ownKind();
    if (own.machine == EM_NONE)
        return true; // no /proc: let the kernel decide
    if (kind.encoding != own.encoding)
        return false;
    if (kind.elfClass == own.elfClass && kind.machine == own.machine)
        return true;
    return (own.machine == EM_X86_64 && (kind.machine == EM_386 || kind.machine == EM_X86_64))
        || (own.machine == EM_AARCH64 && kind.machine == EM_ARM);
}

bool liesWithin(quint64 offset, quint64 size, quint64 fileSize)
{
    return offset <= fileSize && size <= fileSize - offset;
}

template <typename Header, typename Segment>
Result<void> checkElf(const QByteArray &file, const UnixFd &fd, quint64 fileSize)
{
    const auto truncated = [&] {
        return invalid(file, QStringLiteral("is not complete: it ends before the parts that its ELF header "
                                            "promises; upload it again"));
    };
    Header header = {};
    if (readAt(fd, &header, sizeof(header), 0) != ssize_t(sizeof(header)))
        return truncated();
    if (header.e_type != ET_EXEC && header.e_type != ET_DYN) {
        return invalid(file,
                       QStringLiteral("is an ELF file, but no program (an object file or a core dump?); "
                                      "link it first"));
    }
    if (header.e_phnum > 0 && header.e_phentsize != sizeof(Segment))
        return invalid(file, QStringLiteral("has a damaged ELF header; build or upload it again"));
    if (!liesWithin(header.e_phoff, quint64(header.e_phnum) * sizeof(Segment), fileSize)
        || !liesWithin(header.e_shoff, quint64(header.e_shnum) * header.e_shentsize, fileSize))
        return truncated();
    for (quint64 i = 0; i < std::min<quint64>(header.e_phnum, MaxProgramHeaders); ++i) {
        Segment segment = {};
        if (readAt(fd, &segment, sizeof(segment), header.e_phoff + i * sizeof(segment))
                != ssize_t(sizeof(segment))
            || !liesWithin(segment.p_offset, segment.p_filesz, fileSize))
            return truncated();
    }
    return {};
}

Result<void> checkScript(const QByteArray &file, QByteArrayView head)
{
    const qsizetype lineEnd = head.indexOf('\n');
    QByteArray line = head.sliced(2, (lineEnd < 0 ? head.size() : lineEnd) - 2).toByteArray();
    const bool hasCarriageReturn = line.endsWith('\r');
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && !isBlank(line[end]))
        ++end;
    const QByteArray interpreter = line.first(end);
    if (interpreter.isEmpty())
        return invalid(file, QStringLiteral("begins with #! but names no interpreter after it"));
    if (hasCarriageReturn && end == line.size()) {
        return invalid(file, QStringLiteral("has Windows line ends, so that its interpreter is not found; "
                                            "convert it (sed -i 's/\\r$//' FILE)"));
    }
    if (lineEnd < 0 && head.size() == qsizetype(HeadBytes) && end == line.size())
        return invalid(file, QStringLiteral("has a first line that is too long for #!"));
    if (interpreter.startsWith('/') && ::access(interpreter.constData(), X_OK) != 0) {
        return invalid(file,
                       QStringLiteral("needs the interpreter %1, which is not there (or not executable); "
                                      "install it or correct the first line")
                           .arg(QFile::decodeName(interpreter)));
    }
    return {};
}

} // namespace

Result<void> checkProgram(const QByteArray &file)
{
    // O_NONBLOCK in case it is a FIFO by now.
    const UnixFd fd(::open(file.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd) {
        if (errno == EACCES)
            return {}; // "chmod 711" is fine: one need not read a program to execute it
        if (errno == ENOENT)
            return invalid(file, QStringLiteral("is not there any more"));
        return systemError(QStringLiteral("cannot open %1").arg(QFile::decodeName(file)), errno);
    }
    struct stat status = {};
    std::array<char, HeadBytes> bytes = {};
    const ssize_t got = ::fstat(fd.get(), &status) == 0 ? readAt(fd, bytes.data(), bytes.size(), 0) : -1;
    if (got < 0)
        return systemError(QStringLiteral("cannot read %1").arg(QFile::decodeName(file)), errno);
    const QByteArrayView head(bytes.data(), got);
    if (head.isEmpty())
        return invalid(file, QStringLiteral("is empty"));
    if (head.startsWith("#!"))
        return checkScript(file, head);
    if (!head.startsWith(ELFMAG)) {
        return invalid(file,
                       QStringLiteral("is no program: it begins neither like an ELF file nor with #! and an "
                                      "interpreter"));
    }
    Elf32_Ehdr header = {};
    std::memcpy(&header, bytes.data(), std::min(sizeof(header), static_cast<size_t>(got)));
    const ElfKind kind{header.e_ident[EI_CLASS], header.e_ident[EI_DATA], header.e_machine};
    if (got >= qsizetype(offsetof(Elf32_Ehdr, e_version)) && !isFitting(kind)) {
        return invalid(file, QStringLiteral("is a program for another kind of machine; build it for this one "
                                            "(see: file FILE; uname -m)"));
    }
    const auto fileSize = static_cast<quint64>(status.st_size);
    return kind.elfClass == ELFCLASS64 ? checkElf<Elf64_Ehdr, Elf64_Phdr>(file, fd, fileSize)
                                       : checkElf<Elf32_Ehdr, Elf32_Phdr>(file, fd, fileSize);
}

NotExecutable whyNotExecutable(const QByteArray &file)
{
    struct stat status = {};
    const QString name = QFile::decodeName(file);
    if (::stat(file.constData(), &status) == 0 && (status.st_mode & (S_IXUSR | S_IXGRP | S_IXOTH)) != 0) {
        return {QStringLiteral("%1 is not executable for the daemon's user (uid %2)").arg(name).arg(::geteuid()),
                QStringLiteral("check its owner, or whether its file system is mounted with noexec; if others may "
                               "run it: chmod a+rx '%1'").arg(name)};
    }
    return {QStringLiteral("%1 is not executable").arg(name), QStringLiteral("chmod +x '%1'").arg(name)};
}

Error notExecutableError(const QByteArray &file)
{
    const NotExecutable why = whyNotExecutable(file);
    return {ErrorCode::AppNotExecutable, why.text + QStringLiteral(": ") + why.fix};
}

} // namespace spawner
