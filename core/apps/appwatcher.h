// Notices what happens to the files of the web root.
#pragma once

#include "apps/settlefilter.h"

#include <QFileSystemWatcher>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace spawner {

/// Keeps the settled view of a web root up to date. Directories are watched for files that come and
/// go, programs and settings files for writing in place and chmod, and what decides which directory
/// the root is (symbolic links on the way to it, its parent) for a root that is swapped. Any event only
/// leads to a scan a little later; the SettleFilter decides what of it counts.
///
/// Where inotify watches run out, it says so once, with the cure, and scans every other second. Main
/// thread.
class AppWatcher : public QObject
{
    Q_OBJECT
public:
    AppWatcher(QByteArray webRoot, milliseconds settleTime, QObject *parent = nullptr);

    /// Scans at once, believing all it sees, and watches from then on. An error if the root cannot
    /// be read.
    Result<void> start();
    /// Looks again without waiting for an event, but not more than once a second.
    void rescan();
    /// Looks now, and believes what it sees of the file at `path` (below the web root) without waiting for it to
    /// settle. Emits nothing: the caller takes candidates() as they are then. An error if the root cannot
    /// be read.
    Result<void> lookAt(const QByteArray &path);
    void setSettleTime(milliseconds time) { m_filter.setSettleTime(time); }

    const std::map<QByteArray, AppCandidate> &candidates() const { return m_filter.settled(); }
    /// "*.fcgi" that can be no apps, as of the last scan.
    const std::map<QByteArray, Error> &refused() const { return m_refused; }
    /// That were searched in the last scan, absolute.
    const std::vector<QByteArray> &directories() const { return m_directories; }
    /// False while watches are missing and it scans by the clock.
    bool isWatchingAll() const { return m_unwatched == 0; }

signals:
    /// candidates() or refused() differ from before.
    void changed();

private:
    struct Watch
    {
        quint64 device = 0;
        quint64 inode = 0;
        bool operator==(const Watch &) const = default;
    };

    void onFileEvent(const QString &name);
    void onDirectoryEvent(const QString &name);
    void renew(const QString &name);
    void lookWithin(milliseconds delay);
    void look();
    bool take(const AppScan &scan);
    void onScanFailed(const Error &error);
    void reportUnreadable(const std::vector<Error> &unreadable);
    bool watch(const AppScan &scan);
    bool watchPath(const QByteArray &path, const Watch &identity);
    bool isSameRoot() const;
    milliseconds eventDelay() const;

    const QByteArray m_webRoot;
    SettleFilter m_filter;
    std::map<QByteArray, Error> m_refused;
    std::vector<QByteArray> m_directories;
    QFileSystemWatcher m_watcher;
    QHash<QByteArray, Watch> m_watches;
    QSet<QByteArray> m_anchors; // watched only because they decide what the root is
    QTimer m_lookTimer;
    Watch m_rootIdentity;
    std::vector<QString> m_reported; // unreadable directories
    Clock::time_point m_lastLook;
    milliseconds m_lastDuration{0};
    int m_unwatched = 0;
    bool m_isMissingReported = false;
};

} // namespace spawner
