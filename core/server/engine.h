// The whole daemon in one object.
#pragma once

#include "base/ownfile.h"
#include "config/configloader.h"
#include "http/addresscounts.h"
#include "server/configaccess.h"
#include "server/eventlog.h"
#include "server/requestcollector.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <memory>
#include <vector>

namespace spawner {

class AdminFront;
class AppRegistry;
class ControlCommands;
class ControlServer;
class EngineAdminSource;
class Gateway;
class LogStore;
class ProcessReaper;
class StatusSource;
struct GatewayMetrics;

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
    QByteArrayList urls() const { return m_urls; }
    /// A config that was loaded again (SIGHUP). Settings that take a restart are left as they are,
    /// named in the log, and returned.
    QByteArrayList reload(LoadedConfig config);
    /// It could not be loaded: the old one stays, and whoever looks is told why.
    void reloadFailed(const QStringList &problems);
    /// For clients of the control socket; before start().
    void setConfigAccess(ConfigAccess access) { m_configAccess = std::move(access); }
    /// Graceful: for shutdownDelay all goes on, except that it is not ready any more; then no new
    /// connections, running requests end, children are drained; bounded by shutdownTimeout. stopped() follows.
    /// A second call makes it immediate.
    void shutDown();

    const LoadedConfig &config() const { return m_config; }
    const ConfigAccess &configAccess() const { return m_configAccess; }
    /// Of the last reload that failed, until one succeeds.
    const QStringList &configProblems() const { return m_configProblems; }
    AppRegistry &apps() { return *m_apps; }
    EventLog &events() { return m_events; }
    StatusSource &statusSource() { return *m_status; }
    RequestCollector &requestCollector() { return m_requests; }
    /// Open client connections.
    int connectionCount() const { return m_connectionCount.load(); }
    std::vector<const GatewayMetrics *> gatewayMetrics() const;
    bool isShuttingDown() const { return m_isShuttingDown; }

signals:
    void stopped();

private:
    /// A gateway in its thread.
    struct Lane
    {
        std::unique_ptr<QThread> thread;
        Gateway *gateway = nullptr; // deleted by its own thread when that finishes
        std::vector<int> descriptors; // until the gateway has them
    };

    Result<void> openListeners(std::vector<int> inherited);
    Result<void> openTcp(const ListenAddress &address);
    Result<void> openUnix(const ListenAddress &address);
    Result<void> adopt(std::vector<int> inherited);
    Result<void> share(int descriptor);
    Result<void> openControl();
    Result<void> openAdmin();
    void startGateways();
    void publishRoutes();
    void forEachGateway(void (Gateway::*call)());
    void drain();
    /// To the gateways, which also open the access log anew.
    void passConfigOn();
    void onGatewayDrained();
    void stopApps();

    LoadedConfig m_config;
    ConfigAccess m_configAccess;
    QStringList m_configProblems;
    LogStore &m_logs;
    EventLog m_events;
    QByteArrayList m_urls;
    std::vector<OwnFile> m_ownSockets; // Unix sockets
    std::atomic<int> m_connectionCount{0};
    AddressCounts m_addresses;
    QTimer m_drainTimer; // until it begins
    QTimer m_shutdownTimer;
    RequestCollector m_requests;
    std::unique_ptr<AppRegistry> m_apps;
    std::unique_ptr<StatusSource> m_status;
    std::unique_ptr<ControlCommands> m_commands; // before the gateways end: it asks them
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<EngineAdminSource> m_adminSource;
    std::unique_ptr<AdminFront> m_admin; // answers until the end
    std::vector<Lane> m_lanes; // stops first: no request may outlive the apps
    int m_drainedLanes = 0;
    bool m_isShuttingDown = false;
    bool m_areAppsStopping = false;
};

} // namespace spawner
