#include "apps/deployfiles.h"

#include "apps/appscanner.h"
#include "base/accounts.h"
#include "base/safepath.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <ctime>
#include <memory>
#include <vector>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr QByteArrayView Suffix = ".fcgi";
constexpr QByteArrayView UploadMark = ".fcgi.upload-";
constexpr time_t StaleSeconds = 24 * 60 * 60;
constexpr qsizetype MaxFileNameBytes = 255 - 16; // room for what temporary names add
constexpr size_t CopyBytes = 256 * 1024;

QString shown(const QByteArray &path)
{
    return QFile::decodeName(path);
}

Error badName(const QByteArray &name, const QString &why)
{
    return {ErrorCode::InvalidArgument,
            QStringLiteral("'%1' cannot be the name of an app: %2; give its path below the web root, such as 'hello' "
                           "or 'tools/hello'")
                .arg(QString::fromUtf8(name.left(200)), why)};
}

QString whyNoSegment(const QByteArray &segment)
{
    if (segment.isEmpty())
        return QStringLiteral("it has an empty part");
    if (segment == "." || segment == "..")
        return QStringLiteral("'%1' is no directory of its own").arg(shown(segment));
    if (segment.startsWith('.'))
        return QStringLiteral("'%1' is hidden, and hidden files are no apps").arg(shown(segment));
    for (const char c : segment) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return QStringLiteral("it contains a control character");
    }
    return {};
}

} // namespace

Result<DeployTarget> deployTarget(const QByteArray &webRoot, const QByteArray &name)
{
    QByteArray app = name;
    if (app.endsWith(Suffix))
        app.chop(Suffix.size());
    if (app.startsWith('/'))
        app.remove(0, 1);
    const QByteArrayList segments = app.split('/');
    for (const QByteArray &segment : segments) {
        if (const QString why = whyNoSegment(segment); !why.isEmpty())
            return badName(name, why);
    }
    if (segments.size() - 1 > MaxScanDepth)
        return badName(name, QStringLiteral("it lies deeper than apps are looked for"));
    DeployTarget target;
    target.app = app;
    target.fileName = segments.last() + Suffix;
    if (target.fileName.size() > MaxFileNameBytes)
        return badName(name, QStringLiteral("it is too long"));
    target.directory = webRoot;
    while (target.directory.size() > 1 && target.directory.endsWith('/'))
        target.directory.chop(1);
    for (qsizetype i = 0; i + 1 < segments.size(); ++i)
        target.directory += '/' + segments[i];
    return target;
}

Result<void> checkDeployable(const QByteArray &webRoot, const DeployTarget &target)
{
    const QString directory = shown(target.directory);
    struct stat status = {};
    if (::stat(target.directory.constData(), &status) != 0 || !S_ISDIR(status.st_mode)) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("there is no directory %1; make it first: mkdir -p '%1'").arg(directory)};
    }
    if (!isInside(webRoot, target.directory)) {
        return Error{ErrorCode::PermissionDenied,
                     QStringLiteral("%1 leads out of the web root; deploy to a directory within it").arg(directory)};
    }
    if (::faccessat(AT_FDCWD, target.directory.constData(), W_OK | X_OK, AT_EACCESS) != 0) {
        if (errno == EROFS)
            return systemError(QStringLiteral("nothing can be written to %1").arg(directory), EROFS);
        return Error{ErrorCode::PermissionDenied,
                     QStringLiteral("the daemon's user %1 may not write to %2; allow it: chown %1 '%2' (under systemd "
                                    "also: ReadWritePaths=%2), or copy the program there yourself")
                         .arg(shown(userOperand(::geteuid())), directory)};
    }
    const QByteArray file = target.file();
    if (::lstat(file.constData(), &status) != 0)
        return {};
    if (S_ISLNK(status.st_mode)) {
        return Error{ErrorCode::Unsupported,
                     QStringLiteral("%1 is a symbolic link, so whoever manages what it points to has to put the new "
                                    "version there; or remove the link and deploy again: rm '%1'")
                         .arg(shown(file))};
    }
    if (!S_ISREG(status.st_mode))
        return Error{ErrorCode::AlreadyExists, QStringLiteral("%1 is there, but is no file").arg(shown(file))};
    return {};
}

Result<TemporaryFile> makeTemporary(const DeployTarget &target)
{
    TemporaryFile made{target.directory + "/." + target.fileName + ".upload-XXXXXX", {}};
    made.fd = UnixFd(::mkostemp(made.path.data(), O_CLOEXEC));
    if (!made.fd)
        return systemError(QStringLiteral("cannot make a file in %1").arg(shown(target.directory)), errno);
    return made;
}

void removeStaleTemporaries(const QByteArray &directory)
{
    const std::unique_ptr<DIR, int (*)(DIR *)> opened(::opendir(directory.constData()), &::closedir);
    if (!opened)
        return;
    while (const dirent *entry = ::readdir(opened.get())) {
        const QByteArray name(entry->d_name);
        const QByteArray path = directory + '/' + name;
        struct stat status = {};
        if (name.startsWith('.') && name.contains(UploadMark) && ::lstat(path.constData(), &status) == 0
            && S_ISREG(status.st_mode) && ::time(nullptr) - status.st_mtime > StaleSeconds)
            ::unlink(path.constData());
    }
}

Result<void> copyFile(const UnixFd &from, const UnixFd &to, const QByteArray &name, QCryptographicHash *hash)
{
    std::vector<char> buffer(CopyBytes);
    off_t offset = 0;
    while (true) {
        const ssize_t got = ::pread(from.get(), buffer.data(), buffer.size(), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError(QStringLiteral("cannot read %1").arg(shown(name)), errno);
        if (got == 0)
            return {};
        if (hash)
            hash->addData(QByteArrayView(buffer.data(), got));
        for (ssize_t done = 0; to && done < got;) {
            const ssize_t put = ::pwrite(to.get(), buffer.data() + done, size_t(got - done), offset + done);
            if (put < 0 && errno != EINTR)
                return systemError(QStringLiteral("cannot write a copy of %1").arg(shown(name)), errno);
            done += std::max<ssize_t>(put, 0);
        }
        offset += got;
    }
}

Result<QByteArray> sha256Of(const QByteArray &file)
{
    const UnixFd fd(::open(file.constData(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return systemError(QStringLiteral("cannot open %1").arg(shown(file)), errno);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (auto read = copyFile(fd, UnixFd(), file, &hash); !read)
        return read.error();
    return hash.result().toHex();
}

Result<void> putCopy(const QByteArray &from, const QByteArray &to, const DeployTarget &target)
{
    auto temporary = makeTemporary(target);
    if (!temporary)
        return temporary.error();
    const char *path = temporary->path.constData();
    const auto give = [&](const QString &what) -> Result<void> {
        const int reason = errno;
        ::unlink(path);
        return systemError(what, reason);
    };
    // A link cannot replace, so the name has to be free first; nobody else uses such names.
    if (::unlink(path) != 0 || ::link(from.constData(), path) != 0) {
        const UnixFd source(::open(from.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
        temporary->fd = UnixFd(::open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        struct stat status = {};
        if (!source || !temporary->fd || ::fstat(source.get(), &status) != 0)
            return give(QStringLiteral("cannot copy %1").arg(shown(from)));
        if (auto copied = copyFile(source, temporary->fd, from, nullptr); !copied) {
            ::unlink(path);
            return copied;
        }
        const std::array<timespec, 2> times{status.st_atim, status.st_mtim};
        if (::fchmod(temporary->fd.get(), status.st_mode & 0777) != 0
            || ::futimens(temporary->fd.get(), times.data()) != 0 || ::fsync(temporary->fd.get()) != 0)
            return give(QStringLiteral("cannot write a copy of %1").arg(shown(from)));
    }
    temporary->fd.reset();
    if (::rename(path, to.constData()) != 0)
        return give(QStringLiteral("cannot put %1 in place").arg(shown(to)));
    ::unlink(path); // both were the same file already: rename then does nothing
    return syncDirectory(to.left(to.lastIndexOf('/')));
}

Result<void> syncDirectory(const QByteArray &directory)
{
    const UnixFd fd(::open(directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || (::fsync(fd.get()) != 0 && errno != EINVAL))
        return systemError(QStringLiteral("cannot sync the directory %1").arg(shown(directory)), errno);
    return {};
}

} // namespace spawner
