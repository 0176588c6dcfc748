#include "apps/appwatcher.h"

#include "apps/rootanchors.h"
#include "base/logging.h"

#include <QFile>

#include <algorithm>

#include <sys/stat.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds EventDelay = 30ms; // what happens together is seen together
constexpr milliseconds RescanInterval = 1s;
constexpr milliseconds ClockworkInterval = 2s; // without watches
constexpr int DutyDivisor = 20; // scans take at most this part of the time...
constexpr milliseconds LongDelay = 5s; // ...unless changes would stay unseen for longer than this;
constexpr int LeastRest = 2; // the pause is this many times as long as the scan at least

} // namespace

AppWatcher::AppWatcher(QByteArray webRoot, milliseconds settleTime, QObject *parent)
    : QObject(parent), m_webRoot(std::move(webRoot))
{
    m_filter.setSettleTime(settleTime);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_lookTimer, &QTimer::timeout, this, &AppWatcher::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &AppWatcher::onFileEvent);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &AppWatcher::onDirectoryEvent);
}

Result<void> AppWatcher::start()
{
    auto scan = scanApps(m_webRoot);
    if (!scan) {
        return Error{
            scan.error().code,
            scan.error().message
                + QStringLiteral(" (setting 'web-root': the directory where the *.fcgi programs lie)")};
    }
    m_filter.trust(*scan);
    m_refused = scan->refused;
    reportUnreadable(scan->unreadable);
    m_lastLook = Clock::now();
    watch(*scan);
    lookWithin(EventDelay); // for what happened between the scan and the watches
    return {};
}

void AppWatcher::rescan()
{
    const auto since = std::chrono::duration_cast<milliseconds>(Clock::now() - m_lastLook);
    lookWithin(std::max(0ms, RescanInterval - since));
}

void AppWatcher::onFileEvent(const QString &name)
{
    renew(name);
    lookWithin(eventDelay());
}

void AppWatcher::onDirectoryEvent(const QString &name)
{
    renew(name);
    if (m_anchors.contains(QFile::encodeName(name)) && isSameRoot())
        return; // the neighbours of the web root are none of our business
    lookWithin(eventDelay());
}

/// The watch may have ended with the file it was on, while another of the same name (and even the
/// same inode number) is there already.
void AppWatcher::renew(const QString &name)
{
    m_watcher.removePath(name);
    if (!m_watcher.addPath(name))
        m_watches.remove(QFile::encodeName(name));
}

milliseconds AppWatcher::eventDelay() const
{
    const milliseconds longest = std::max(LongDelay, LeastRest * m_lastDuration);
    return std::clamp<milliseconds>(DutyDivisor * m_lastDuration, EventDelay, longest);
}

void AppWatcher::lookWithin(milliseconds delay)
{
    if (!m_lookTimer.isActive() || m_lookTimer.remainingTimeAsDuration() > delay)
        m_lookTimer.start(delay);
}

void AppWatcher::look()
{
    const auto before = Clock::now();
    m_lastLook = before;
    auto scan = scanApps(m_webRoot);
    m_lastDuration = std::chrono::duration_cast<milliseconds>(Clock::now() - before);
    if (!scan && scan.error().code != ErrorCode::NotFound)
        return onScanFailed(scan.error());
    if (!scan) {
        if (!std::exchange(m_isMissingReported, true))
            qCWarning(lcApps).noquote() << scan.error().message;
        scan = AppScan(); // it may come back; its apps are gone until then
    } else {
        m_isMissingReported = false;
    }
    if (take(*scan))
        emit changed();
}

Result<void> AppWatcher::lookAt(const QByteArray &path)
{
    auto scan = scanApps(m_webRoot);
    if (!scan)
        return scan.error();
    m_lastLook = Clock::now();
    m_filter.trust(*scan, path);
    take(*scan);
    return {};
}

/// True if something changed.
bool AppWatcher::take(const AppScan &scan)
{
    reportUnreadable(scan.unreadable);
    const bool hasNewWatches = watch(scan);
    const auto now = SettleFilter::Now::read();
    bool isChanged = m_filter.feed(scan, now);
    const auto sameRefusal = [](const auto &a, const auto &b) {
        return a.first == b.first && a.second.message == b.second.message;
    };
    if (!std::equal(m_refused.begin(), m_refused.end(), scan.refused.begin(), scan.refused.end(),
                    sameRefusal)) {
        m_refused = scan.refused;
        isChanged = true;
    }
    if (const auto next = m_filter.nextLook(now))
        lookWithin(std::max(*next, 1ms));
    if (hasNewWatches)
        lookWithin(eventDelay());
    if (!isWatchingAll())
        lookWithin(std::max(ClockworkInterval, eventDelay()));
    return isChanged;
}

void AppWatcher::onScanFailed(const Error &error)
{
    // Keeps the apps: that we cannot look does not mean that they are gone.
    if (!std::exchange(m_isMissingReported, true))
        qCWarning(lcApps).noquote() << error.message;
    lookWithin(RescanInterval);
}

void AppWatcher::reportUnreadable(const std::vector<Error> &unreadable)
{
    std::vector<QString> messages;
    for (const Error &error : unreadable) {
        messages.push_back(error.message);
        if (std::find(m_reported.begin(), m_reported.end(), error.message) == m_reported.end())
            qCWarning(lcApps).noquote() << error.message << "(apps in it are not found)";
    }
    m_reported = std::move(messages);
}

/// Brings the watches in line with `scan`. True if there are new ones: between the scan and them
/// something may have happened unseen.
bool AppWatcher::watch(const AppScan &scan)
{
    const bool wasComplete = isWatchingAll();
    m_unwatched = 0;
    QHash<QByteArray, Watch> wanted;
    m_directories.clear();
    for (const DirectoryPrint &directory : scan.directories) {
        wanted.insert(directory.path, {directory.device, directory.inode});
        m_directories.push_back(directory.path);
    }
    m_rootIdentity = {};
    if (!scan.directories.empty())
        m_rootIdentity = {scan.directories.front().device, scan.directories.front().inode};
    const QByteArray prefix = m_webRoot.endsWith('/') ? m_webRoot : m_webRoot + '/';
    for (const auto &[path, candidate] : scan.candidates) {
        wanted.insert(prefix + path, {candidate.program.device, candidate.program.inode});
        if (candidate.settings)
            wanted.insert(prefix + path + ".toml", {candidate.settings->device, candidate.settings->inode});
    }
    m_anchors.clear();
    for (const QByteArray &anchor : rootAnchors(m_webRoot)) {
        struct stat status = {};
        if (wanted.contains(anchor) || ::stat(anchor.constData(), &status) != 0)
            continue;
        m_anchors.insert(anchor);
        wanted.insert(anchor, {status.st_dev, status.st_ino});
    }

    for (auto old = m_watches.begin(); old != m_watches.end();) {
        if (wanted.value(old.key()) == old.value()) {
            ++old;
            continue;
        }
        m_watcher.removePath(QFile::decodeName(old.key()));
        old = m_watches.erase(old);
    }
    bool hasNew = false;
    for (auto watch = wanted.cbegin(); watch != wanted.cend(); ++watch)
        hasNew |= !m_watches.contains(watch.key()) && watchPath(watch.key(), watch.value());
    if (wasComplete && !isWatchingAll()) {
        qCWarning(lcApps).noquote() << "changes of" << m_unwatched << "files in"
                                    << QFile::decodeName(m_webRoot)
                                    << "cannot be watched and are looked for every"
                                    << ClockworkInterval.count() / 1000
                                    << "seconds: the user's inotify watches are "
                                       "used up; raise the limit: sysctl fs.inotify.max_user_watches=524288";
    }
    return hasNew;
}

bool AppWatcher::watchPath(const QByteArray &path, const Watch &identity)
{
    const QString name = QFile::decodeName(path);
    if (QFile::encodeName(name) != path)
        return false; // not spelt in the locale's encoding: its directory is watched all the same
    if (m_watcher.addPath(name)) {
        m_watches.insert(path, identity);
        return true;
    }
    struct stat status = {};
    if (::stat(path.constData(), &status) == 0)
        ++m_unwatched;
    return false;
}

bool AppWatcher::isSameRoot() const
{
    struct stat status = {};
    return ::stat(m_webRoot.constData(), &status) == 0
        && m_rootIdentity == Watch{status.st_dev, status.st_ino};
}

} // namespace spawner
