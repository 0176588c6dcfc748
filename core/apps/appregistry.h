// All apps of a daemon: found, watched, started, replaced, stopped.
#pragma once

#include "apps/appentry.h"
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
    /// Looks at the file and the settings of one app now, without waiting for them to settle, and tries its new version
    /// again if that failed before. NotFound if there is no such file, else the reason why it is no app.
    Result<void> reload(const QByteArray &name);
    /// New settings in force: apps whose settings changed get new processes where they must.
    void applyConfig(const Config &config);
    /// Drains and stops every child; stopped() follows, at the latest after `timeout`.
    void shutDown(milliseconds timeout);
    bool isShuttingDown() const { return m_isShuttingDown; }

    std::shared_ptr<const RouteTable> routes() const { return m_routes; }
    /// nullptr if there is no such app.
    App *app(const QByteArray &name) const;
    QList<App *> apps() const;
    /// All there are, refused ones too, by name.
    QList<AppEntry> entries() const;
    std::optional<AppEntry> entry(const QByteArray &name) const;
    /// That the app has, or would have if its program were there.
    Result<std::shared_ptr<const AppSettings>> settingsFor(const QByteArray &name) const;
    const QByteArray &webRoot() const { return m_config.webRoot; }
    SpawnContext &context() { return m_context; }

signals:
    void routesChanged(std::shared_ptr<const spawner::RouteTable> routes);
    /// Comes from the middle of what happens: only take note.
    void eventHappened(const spawner::AppEvent &event);
    /// What entry(name) tells may differ, or it is gone.
    void entryChanged(const QByteArray &name);
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
        std::optional<Error> settingsProblem;
        Origins origins;
        bool isStale = false; // to be judged again, whatever the candidate looks like
    };
    using Entries = std::map<QByteArray, Entry>; // by path below the web root

    void sync();
    void judge(const QByteArray &path, Entry &entry);
    Result<std::shared_ptr<const AppSettings>> loadSettings(const QByteArray &path, Origins *origins) const;
    void keepOldSettings(const QByteArray &path, Entry &entry, const Error &reason);
    void createApp(const QByteArray &path, Entry &entry);
    void refuse(const QByteArray &path, Entry &entry, const Error &reason);
    void dismiss(std::unique_ptr<App> app, const Error &reason);
    void updateRoute(const QByteArray &path, Entry &entry);
    void publish();
    void announceRefusedLinks();
    void tell(AppEventType type, const QByteArray &path, const QString &text);
    AppEntry describe(const QByteArray &path, const Entry &entry) const;
    void buryRetired();
    void checkStopped();
    static QByteArray nameOf(const QByteArray &path);
    static QByteArray pathOf(const QByteArray &name);
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
    std::map<QByteArray, QString> m_refusedLinks; // that events were told of
    bool m_isStarted = false; // the first look is over
    bool m_isShuttingDown = false;
    bool m_isStopped = false;
};

} // namespace spawner
