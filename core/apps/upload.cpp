#include "apps/upload.h"

#include "apps/programcheck.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr qint64 FlushBytes = 4 * 1024 * 1024;
constexpr mode_t NewMode = 0755;

bool isSha256(const QByteArray &text)
{
    return text.size() == 64 && QByteArray::fromHex(text).toHex() == text;
}

Result<void> checkRoom(const QByteArray &directory, qint64 size)
{
    struct statvfs space = {};
    if (::statvfs(directory.constData(), &space) != 0)
        return {}; // writing will tell
    const auto free = static_cast<quint64>(::geteuid() == 0 ? space.f_bfree : space.f_bavail) * space.f_frsize;
    if (static_cast<quint64>(size) <= free)
        return {};
    return Error{ErrorCode::ResourceExhausted,
                 QStringLiteral("the disk is full: %1 has room for %2 bytes, and the program has %3; make room (see: "
                                "df '%1')")
                     .arg(QFile::decodeName(directory))
                     .arg(free)
                     .arg(size)};
}

} // namespace

Result<std::unique_ptr<Upload>> Upload::begin(const QByteArray &webRoot, const QByteArray &name, qint64 size,
                                              const QByteArray &sha256)
{
    auto target = deployTarget(webRoot, name);
    if (!target)
        return target.error();
    if (size <= 0)
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("a program has at least one byte; the size given is %1").arg(size)};
    const QByteArray sum = sha256.toLower();
    if (!isSha256(sum)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("'%1' is no SHA-256 sum: that has 64 hexadecimal digits (see: sha256sum FILE)")
                         .arg(QString::fromUtf8(sha256.left(100)))};
    }
    if (auto checked = checkDeployable(webRoot, *target); !checked)
        return checked.error();
    if (auto room = checkRoom(target->directory, size); !room)
        return room.error();
    auto temporary = makeTemporary(*target);
    if (!temporary)
        return temporary.error();
    std::unique_ptr<Upload> upload(new Upload);
    upload->m_target = *target;
    upload->m_temporaryFile = temporary->path;
    upload->m_file = std::move(temporary->fd);
    upload->m_size = size;
    upload->m_sha256 = sum;
    return upload;
}

Result<std::unique_ptr<Upload>> Upload::ofFile(const QByteArray &webRoot, const QByteArray &name,
                                               const QByteArray &file, const QByteArray &sha256)
{
    // Who may write the folder may not have a file copied that only the daemon may read.
    const UnixFd source(::open(file.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
    struct stat status = {};
    if (!source || ::fstat(source.get(), &status) != 0)
        return systemError(QStringLiteral("cannot open %1").arg(QFile::decodeName(file)), errno);
    auto upload = begin(webRoot, name, status.st_size, sha256);
    if (!upload)
        return upload;
    if (auto copied = copyFile(source, (*upload)->m_file, file, &(*upload)->m_hash); !copied)
        return copied.error();
    (*upload)->m_received = status.st_size;
    return upload;
}

Upload::~Upload()
{
    if (!m_isInstalled && !m_temporaryFile.isEmpty())
        ::unlink(m_temporaryFile.constData());
}

Result<void> Upload::append(qint64 offset, const QByteArray &bytes)
{
    if (!m_file)
        return Error{ErrorCode::InvalidArgument, QStringLiteral("the upload is over already")};
    if (offset != m_received) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("a piece at offset %1 came, but the next one begins at %2").arg(offset).arg(m_received)};
    }
    if (bytes.size() > m_size - m_received) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("more than the %1 bytes came that were announced").arg(m_size)};
    }
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t put = ::pwrite(m_file.get(), bytes.constData() + done, size_t(bytes.size() - done),
                                     off_t(m_received + done));
        if (put < 0 && errno != EINTR) {
            return systemError(QStringLiteral("cannot write to %1 (see: df '%1')")
                                   .arg(QFile::decodeName(m_target.directory)),
                               errno);
        }
        done += std::max<ssize_t>(put, 0);
    }
    m_hash.addData(bytes);
    m_received += bytes.size();
    if (m_received - m_flushed >= FlushBytes) { // so that check() has not all of it to wait for
        ::sync_file_range(m_file.get(), m_flushed, m_received - m_flushed, SYNC_FILE_RANGE_WRITE);
        m_flushed = m_received;
    }
    return {};
}

Result<void> Upload::check()
{
    const QString name = QFile::decodeName(m_target.fileName);
    if (m_received != m_size) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("%1 is not whole: %2 of %3 bytes came; upload it again")
                         .arg(name)
                         .arg(m_received)
                         .arg(m_size)};
    }
    const QByteArray sum = m_hash.result().toHex();
    if (sum != m_sha256) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("%1 was damaged on the way: its SHA-256 sum is %2, not %3; upload it again")
                         .arg(name, QString::fromLatin1(sum), QString::fromLatin1(m_sha256))};
    }
    if (auto set = setMode(); !set)
        return set;
    if (::fsync(m_file.get()) != 0)
        return systemError(QStringLiteral("cannot write %1 to the disk").arg(name), errno);
    m_file.reset(); // a program that somebody writes to cannot be executed
    if (auto checked = checkProgram(m_temporaryFile); !checked) {
        QString message = checked.error().message; // speaks of a name that nobody gave
        message.replace(QFile::decodeName(m_temporaryFile), name);
        return Error{checked.error().code, message};
    }
    if (::faccessat(AT_FDCWD, m_temporaryFile.constData(), X_OK, AT_EACCESS) == 0)
        return {};
    return Error{ErrorCode::AppNotExecutable,
                 QStringLiteral("nothing in %1 can be executed: is its file system mounted with noexec? (see: findmnt "
                                "-T '%1')")
                     .arg(QFile::decodeName(m_target.directory))};
}

/// As what it replaces, but for whoever may read it, executable; never set-user-ID.
Result<void> Upload::setMode() const
{
    struct stat status = {};
    mode_t mode = NewMode;
    if (::lstat(m_target.file().constData(), &status) == 0 && S_ISREG(status.st_mode)) {
        mode = status.st_mode & 0777;
        mode |= S_IXUSR | ((mode & 0444) >> 2);
        // Only root can do that, and only root has to. First, because it drops bits of the mode.
        if (::geteuid() == 0 && ::fchown(m_file.get(), status.st_uid, status.st_gid) != 0)
            return systemError(QStringLiteral("cannot give the new file the owner of the old one"), errno);
    }
    if (::fchmod(m_file.get(), mode) != 0)
        return systemError(QStringLiteral("cannot make %1 executable").arg(QFile::decodeName(m_temporaryFile)), errno);
    return {};
}

Result<void> Upload::install()
{
    Q_ASSERT(!m_file);
    if (::rename(m_temporaryFile.constData(), m_target.file().constData()) != 0)
        return systemError(QStringLiteral("cannot put %1 in place").arg(QFile::decodeName(m_target.file())), errno);
    m_isInstalled = true;
    return syncDirectory(m_target.directory);
}

} // namespace spawner
