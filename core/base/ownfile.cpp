#include "base/ownfile.h"

#include <utility>

#include <unistd.h>

namespace spawner {

OwnFile::OwnFile(QByteArray path) : m_path(std::move(path))
{
    if (::lstat(m_path.constData(), &m_status) != 0)
        m_path.clear();
}

OwnFile::OwnFile(OwnFile &&other) noexcept
    : m_path(std::exchange(other.m_path, QByteArray())), m_status(other.m_status)
{
}

OwnFile &OwnFile::operator=(OwnFile &&other) noexcept
{
    if (this != &other) {
        remove();
        m_path = std::exchange(other.m_path, QByteArray());
        m_status = other.m_status;
    }
    return *this;
}

OwnFile::~OwnFile()
{
    remove();
}

void OwnFile::remove()
{
    struct stat now = {};
    if (m_path.isEmpty() || ::lstat(m_path.constData(), &now) != 0)
        return;
    // The time too: a file that comes after another often gets its inode.
    if (now.st_dev == m_status.st_dev && now.st_ino == m_status.st_ino
        && now.st_ctim.tv_sec == m_status.st_ctim.tv_sec && now.st_ctim.tv_nsec == m_status.st_ctim.tv_nsec)
        ::unlink(m_path.constData());
}

} // namespace spawner
