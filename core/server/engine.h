// The whole daemon in one object.
#pragma once

#include "config/configloader.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace spawner {

class AppRegistry;
class Gateway;
class LogStore;
class ProcessReaper;

/// Wires everything and decides nothing; its member order is the shutdown order, reversed. Main
/// thread.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `logs` and `reaper` outlive the engine.
    Engine(LoadedConfig config, LogStore &logs, ProcessReaper &reaper, QObject *parent = nullptr);
    ~Engine() override;

    /// Listens, scans the web root, starts the gateways. Once it returns, requests are answered.
    /// `inherited`: listening descriptors from systemd, owned by the engine from now on.
    Result<void> start(std::vector<int> inherited = {});
    /// "http://127.0.0.1:8080", "unix:/run/x.sock": where it really listens.
    QByteArrayList urls() const;
    /// A config that was loaded again (SIGHUP). Settings that take a restart are left as they are
    /// and named in the log.
    void reload(LoadedConfig config);
    /// Graceful: no new connections, running requests end, children are drained; bounded by
    /// shutdownTimeout. stopped() follows. A second call makes it immediate.
    void shutDown();

    const LoadedConfig &config() const;
    AppRegistry &apps();

signals:
    void stopped();

private:
    // Filled in by the server room.
};

} // namespace spawner
