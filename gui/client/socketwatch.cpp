#include "gui/client/socketwatch.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace spawner {

SocketWatch::SocketWatch(QString path, QObject *parent) : QObject(parent), m_path(std::move(path)), m_file(lookAt())
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SocketWatch::look);
    watchNearest();
}

SocketWatch::File SocketWatch::lookAt() const
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(m_path).constData(), &status) != 0)
        return {};
    return { status.st_ino, status.st_ctim.tv_sec, status.st_ctim.tv_nsec };
}

void SocketWatch::look()
{
    watchNearest();
    const File now = lookAt();
    if (now == m_file)
        return;
    m_file = now;
    if (now != File())
        emit appeared();
}

/// The folder of the socket, or as much of its path as there is.
void SocketWatch::watchNearest()
{
    QString folder = QFileInfo(m_path).path();
    while (!QFileInfo(folder).isDir() && folder.size() > 1)
        folder = QFileInfo(folder).path();
    const QStringList old = m_watcher.directories();
    if (old == QStringList{ folder })
        return;
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    m_watcher.addPath(folder);
}

} // namespace spawner
