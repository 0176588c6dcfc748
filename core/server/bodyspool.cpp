#include "server/bodyspool.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

namespace spawner {

namespace {
constexpr qint64 PieceBytes = 64 * 1024;
}

BodySpool::BodySpool(qint64 memoryBytes, QByteArray directory)
    : m_memoryBytes(memoryBytes), m_directory(std::move(directory))
{
}

/// A process that is just being started has all our descriptors until it executes: the room would be free only then.
BodySpool::~BodySpool()
{
    if (m_file)
        [[maybe_unused]] const int emptied = ::ftruncate(m_file.get(), 0);
}

Result<void> BodySpool::openFile()
{
    int fd = ::open(m_directory.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (fd < 0 && (errno == EOPNOTSUPP || errno == EISDIR || errno == ENOENT)) {
        // Not every file system knows O_TMPFILE.
        QByteArray name = m_directory + "/body.XXXXXX";
        fd = ::mkostemp(name.data(), O_CLOEXEC);
        if (fd >= 0)
            ::unlink(name.constData());
    }
    if (fd < 0) {
        return systemError(QStringLiteral("cannot make a temporary file for a request body in %1")
                               .arg(QFile::decodeName(m_directory)), errno);
    }
    m_file.reset(fd);
    return {};
}

Result<void> BodySpool::append(QByteArrayView bytes)
{
    const qint64 room = std::max<qint64>(0, m_memoryBytes - m_size);
    const qint64 kept = std::min<qint64>(room, bytes.size());
    m_memory.append(bytes.first(kept));
    m_size += kept;
    bytes = bytes.sliced(kept);
    if (bytes.isEmpty())
        return {};
    if (!m_file) {
        if (auto opened = openFile(); !opened)
            return opened;
    }
    while (!bytes.isEmpty()) {
        const ssize_t written = ::pwrite(m_file.get(), bytes.data(), size_t(bytes.size()),
                                         off_t(m_size - m_memory.size()));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return systemError(QStringLiteral("cannot keep a request body in %1")
                                   .arg(QFile::decodeName(m_directory)), errno);
        }
        m_size += written;
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<QByteArrayView> BodySpool::next()
{
    if (m_position < m_memory.size()) {
        const qint64 length = std::min<qint64>(PieceBytes, m_memory.size() - m_position);
        const QByteArrayView piece = QByteArrayView(m_memory).sliced(m_position, length);
        m_position += length;
        return piece;
    }
    if (atEnd())
        return QByteArrayView();
    m_piece.resize(std::min<qint64>(PieceBytes, m_size - m_position));
    ssize_t got = 0;
    do {
        got = ::pread(m_file.get(), m_piece.data(), size_t(m_piece.size()),
                      off_t(m_position - m_memory.size()));
    } while (got < 0 && errno == EINTR);
    if (got <= 0)
        return systemError(QStringLiteral("cannot read a request body back"), got == 0 ? EIO : errno);
    m_position += got;
    return QByteArrayView(m_piece).first(got);
}

} // namespace spawner
