#include "apps/fileprint.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

static qint64 toNanoseconds(const timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

std::optional<FilePrint> filePrint(const QByteArray &path, bool program)
{
    struct stat status = {};
    if (::stat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    FilePrint print;
    print.device = status.st_dev;
    print.inode = status.st_ino;
    print.sizeBytes = status.st_size;
    print.modifiedNs = toNanoseconds(status.st_mtim);
    print.changedNs = toNanoseconds(status.st_ctim);
    // Not the mode's bits: another user's private program, or one on a noexec mount, is none for us.
    print.isExecutable = program && ::faccessat(AT_FDCWD, path.constData(), X_OK, AT_EACCESS) == 0;
    return print;
}

} // namespace spawner
