// All apps of a daemon: found, watched, started, replaced, stopped.
#pragma once

#include "apps/routetable.h"
#include "config/config.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace spawner {

class App;
class AppWatcher;
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

    std::shared_ptr<const RouteTable> routes() const;
    /// nullptr if there is no such app.
    App *app(const QByteArray &name) const;
    QList<App *> apps() const;

signals:
    void routesChanged(std::shared_ptr<const spawner::RouteTable> routes);
    void stopped();

private:
    // The implementer fills this in.
};

} // namespace spawner
