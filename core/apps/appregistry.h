// All apps of a daemon: found, watched, started, replaced, stopped.
#pragma once

#include "apps/appwatcher.h"
#include "apps/routetable.h"
#include "apps/spawncontext.h"
#include "config/config.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace spawner {

class App;
class LogStore;
class ProcessReaper;

/// Keeps the set of Apps in step with the web root and publishes RouteTables. Main thread.
class AppRegistry : public QObject
{
    Q_OBJECT
public:
    AppRegistry(const Config &config, LogStore &logs, ProcessReaper &reaper, QObject *parent = nullptr);
    ~AppRegistry() override;

    /// Scans once, synchronously (so that the first request finds its app), then watches. An error if
    /// the web root cannot be read or watched at all.
    Result<void> start();
    /// Something asked for a `.fcgi` that the table does not have: look again soon (rate-limited).
    void rescan();
    /// New settings in force: apps whose settings changed get new processes where they must.
    void applyConfig(const Config &config);
    /// Drains and stops every child; stopped() follows, at the latest after `timeout`.
    void shutDown(milliseconds timeout);

    std::shared_ptr<const RouteTable> routes() const { return m_routes; }
    /// nullptr if there is no such app.
    App *app(const QByteArray &name) const;
    QList<App *> apps() const;

signals:
    void routesChanged(std::shared_ptr<const spawner::RouteTable> routes);
    void stopped();

private:
    /// A "*.fcgi" of the web root: an app, or the reason why it is none.
    struct Entry
    {
        AppCandidate candidate;
        std::unique_ptr<App> app;
        std::shared_ptr<const AppSettings> settings;
        std::shared_ptr<const AppRoute> route;
        std::shared_ptr<AppMetrics> metrics; // made with the first app, kept as long as the file is there
        std::optional<Error> refusal;
        bool isStale = false; // to be judged again, whatever the candidate looks like
    };
    using Entries = std::map<QByteArray, Entry>; // by path below the web root

    void sync();
    void judge(const QByteArray &path, Entry &entry);
    Result<std::shared_ptr<const AppSettings>> loadSettings(const QByteArray &path, const Entry &entry) const;
    void createApp(const QByteArray &path, Entry &entry);
    void refuse(const QByteArray &path, Entry &entry, const Error &reason);
    void dismiss(std::unique_ptr<App> app, const Error &reason);
    void updateRoute(const QByteArray &path, Entry &entry);
    void publish();
    void buryRetired();
    void checkStopped();
    QByteArray fileOf(const QByteArray &path) const;

    Config m_config;
    SpawnContext m_context;
    std::shared_ptr<const AppSettings> m_defaults;
    AppWatcher m_watcher;
    Entries m_entries;
    std::vector<std::unique_ptr<App>> m_retired; // until their last child, Lease and route are gone
    std::shared_ptr<const RouteTable> m_routes = std::make_shared<const RouteTable>();
    QTimer m_burialTimer; // runs while there are retired apps
    QTimer m_shutdownTimer;
    bool m_isShuttingDown = false;
    bool m_isStopped = false;
};

} // namespace spawner
