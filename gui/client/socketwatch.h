// Waits for the file of a control socket.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>

namespace spawner {

/// Tells when a socket appears at a path or is replaced, also when the folders above it do not exist yet. Costs nothing while
/// nothing happens. Main thread.
class SocketWatch : public QObject
{
    Q_OBJECT
public:
    explicit SocketWatch(QString path, QObject *parent = nullptr);

signals:
    void appeared();

private:
    /// Enough to tell it from the one before (numbers of inodes are used again), also when only its mode changed.
    struct File
    {
        quint64 inode = 0;
        qint64 changedSeconds = 0;
        qint64 changedNanoseconds = 0;
        bool operator==(const File &) const = default;
    };

    File lookAt() const;
    void look();
    void watchNearest();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    File m_file;
};

} // namespace spawner
