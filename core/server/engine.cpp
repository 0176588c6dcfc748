#include "server/engine.h"

#include "apps/appregistry.h"
#include "base/epolldispatcher.h"
#include "base/logging.h"
#include "control/controlserver.h"
#include "http/httplistener.h"
#include "http/socketaddress.h"
#include "process/processstats.h"
#include "server/adminfront.h"
#include "server/controlcommands.h"
#include "server/engineadminsource.h"
#include "server/gateway.h"
#include "server/statussource.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace spawner {

Engine::Engine(LoadedConfig config, LogStore &logs, ProcessReaper &reaper, QObject *parent)
    : QObject(parent),
      m_config(std::move(config)),
      m_logs(logs),
      m_apps(std::make_unique<AppRegistry>(m_config.config, logs, reaper)),
      m_status(std::make_unique<StatusSource>(*this))
{
    connect(m_apps.get(), &AppRegistry::eventHappened, &m_events, &EventLog::addAppEvent);
    m_drainTimer.setSingleShot(true);
    connect(&m_drainTimer, &QTimer::timeout, this, &Engine::drain);
    m_shutdownTimer.setSingleShot(true);
    connect(&m_shutdownTimer, &QTimer::timeout, this, &Engine::stopApps);
    connect(m_apps.get(), &AppRegistry::routesChanged, this, &Engine::publishRoutes);
    connect(m_apps.get(), &AppRegistry::stopped, this, &Engine::stopped);
}

Engine::~Engine()
{
    m_admin.reset();
    m_control.reset();
    m_commands.reset();
    for (Lane &lane : m_lanes) {
        if (lane.thread->isRunning()) {
            lane.thread->quit();
            lane.thread->wait();
        } else {
            delete lane.gateway;
        }
        for (const int descriptor : lane.descriptors)
            ::close(descriptor);
    }
}

Result<void> Engine::start(std::vector<int> inherited)
{
    const int count = m_config.config.effectiveGatewayThreads();
    for (int i = 0; i < count; ++i)
        m_lanes.push_back({std::make_unique<QThread>(), nullptr, {}});
    if (auto listening = openListeners(std::move(inherited)); !listening)
        return listening;
    if (auto scanned = m_apps->start(); !scanned)
        return scanned;
    if (auto opened = openControl(); !opened)
        return opened;
    if (auto opened = openAdmin(); !opened)
        return opened;
    startGateways();
    for (const QByteArray &url : std::as_const(m_urls))
        qCInfo(lcDaemon).noquote() << "listening on" << QString::fromUtf8(url);
    return {};
}

Result<void> Engine::openListeners(std::vector<int> inherited)
{
    for (const ListenAddress &address : std::as_const(m_config.config.listen)) {
        Result<void> opened;
        switch (address.kind) {
        case ListenAddress::Kind::Tcp:
            opened = openTcp(address);
            break;
        case ListenAddress::Kind::Unix:
            opened = openUnix(address);
            break;
        case ListenAddress::Kind::Inherited:
            if (inherited.empty()) {
                opened = Error{ErrorCode::InvalidConfig,
                               QStringLiteral("'listen' says systemd, but no socket was handed over; is the "
                                              ".socket unit started?")};
            }
            break;
        }
        if (!opened)
            return opened;
    }
    return adopt(std::move(inherited));
}

Result<void> Engine::openTcp(const ListenAddress &address)
{
    quint16 port = address.port;
    auto sockets = listenTcp(address.host, port, int(m_lanes.size()));
    if (!sockets) {
        Error error = sockets.error();
        if (error.code == ErrorCode::AddressInUse) {
            const QByteArray owner = portOwner(address.port);
            if (!owner.isEmpty())
                error.message += QStringLiteral("; it is held by ") + QString::fromUtf8(owner);
        }
        return error;
    }
    m_urls.append(listeningUrl(sockets->front().get()));
    for (size_t i = 0; i < m_lanes.size(); ++i)
        m_lanes[i].descriptors.push_back((*sockets)[i].release());
    return {};
}

Result<void> Engine::openUnix(const ListenAddress &address)
{
    auto socket = listenUnix(address.path);
    if (!socket)
        return socket.error();
    m_urls.append("unix:" + address.path);
    m_ownSockets.emplace_back(address.path);
    return share(socket->get());
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): the descriptors are handed over
Result<void> Engine::adopt(std::vector<int> inherited)
{
    for (const int descriptor : inherited) {
        const UnixFd owned(descriptor);
        const int flags = ::fcntl(descriptor, F_GETFL);
        ::fcntl(descriptor, F_SETFL, flags | O_NONBLOCK);
        m_urls.append(listeningUrl(descriptor));
        if (auto shared = share(descriptor); !shared)
            return shared;
    }
    return {};
}

Result<void> Engine::share(int descriptor)
{
    for (Lane &lane : m_lanes) {
        const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
        if (copy < 0)
            return systemError(QStringLiteral("cannot share a listening socket between threads"), errno);
        lane.descriptors.push_back(copy);
    }
    return {};
}

Result<void> Engine::openControl()
{
    const Config &config = m_config.config;
    m_commands = std::make_unique<ControlCommands>(*this, m_logs);
    m_control = std::make_unique<ControlServer>(*m_commands);
    ControlServerOptions options;
    options.path = config.effectiveControlSocket();
    if (options.path.isEmpty())
        return {};
    options.group = config.controlGroup;
    options.groupAccess
        = config.controlGroupAccess == GroupAccess::Full ? ControlAccess::Full : ControlAccess::ReadOnly;
    if (auto listening = m_control->listen(options); !listening)
        return listening;
    qCInfo(lcDaemon).noquote() << "control socket at" << QFile::decodeName(options.path);
    return {};
}

Result<void> Engine::openAdmin()
{
    if (m_config.config.adminListen.isEmpty())
        return {};
    m_adminSource = std::make_unique<EngineAdminSource>(*this, m_logs);
    m_admin = std::make_unique<AdminFront>(*m_adminSource);
    return m_admin->listen(m_config.config.adminListen);
}

void Engine::startGateways()
{
    const auto config = std::make_shared<const Config>(m_config.config);
    for (size_t i = 0; i < m_lanes.size(); ++i) {
        Lane &lane = m_lanes[i];
        lane.gateway = new Gateway(config, m_logs, m_connectionCount, int(i), &m_addresses);
        lane.thread->setObjectName(QStringLiteral("gateway-%1").arg(i));
        lane.thread->setEventDispatcher(new EpollDispatcher);
        lane.gateway->moveToThread(lane.thread.get());
        connect(lane.thread.get(), &QThread::finished, lane.gateway, &QObject::deleteLater);
        connect(lane.gateway, &Gateway::drained, this, &Engine::onGatewayDrained);
        connect(lane.gateway, &Gateway::unknownAppRequested, m_apps.get(), &AppRegistry::rescan);
        m_requests.addGateway(lane.gateway);
        lane.thread->start();
        Gateway *gateway = lane.gateway;
        const std::vector<int> descriptors = std::exchange(lane.descriptors, {});
        gateway->post([gateway, descriptors, routes = m_apps->routes()] {
            gateway->setRoutes(routes); // before the first connection
            gateway->start(descriptors);
        });
    }
}

void Engine::publishRoutes()
{
    for (const Lane &lane : m_lanes) {
        if (Gateway *gateway = lane.gateway) {
            gateway->post([gateway, routes = m_apps->routes()] {
                gateway->setRoutes(routes);
            });
        }
    }
}

std::vector<const GatewayMetrics *> Engine::gatewayMetrics() const
{
    std::vector<const GatewayMetrics *> all;
    for (const Lane &lane : m_lanes) {
        if (lane.gateway)
            all.push_back(&std::as_const(*lane.gateway).metrics());
    }
    return all;
}

void Engine::passConfigOn()
{
    const auto shared = std::make_shared<const Config>(m_config.config);
    for (const Lane &lane : m_lanes) {
        Gateway *gateway = lane.gateway;
        gateway->post([gateway, shared] { gateway->setConfig(shared); });
    }
}

QByteArrayList Engine::reload(LoadedConfig config)
{
    const QByteArrayList ignored = restartOnlyChanges(m_config.config, config.config);
    if (!ignored.isEmpty()) {
        qCWarning(lcDaemon).noquote() << "these changed settings take effect at the next restart:"
                                      << QString::fromUtf8(ignored.join(", "));
    }
    config.config = withoutRestartOnlyChanges(m_config.config, config.config);
    m_config = std::move(config);
    setLogLevel(m_config.config.logLevel);
    m_apps->applyConfig(m_config.config);
    passConfigOn();
    m_configProblems.clear();
    qCInfo(lcDaemon) << "configuration reloaded";
    m_events.add("config-reload", ignored.isEmpty()
                     ? QStringLiteral("the configuration was loaded again")
                     : QStringLiteral("the configuration was loaded again; these settings wait for a restart: %1")
                           .arg(QString::fromUtf8(ignored.join(", "))));
    return ignored;
}

void Engine::reloadFailed(const QStringList &problems)
{
    m_configProblems = problems;
    passConfigOn(); // who rotated the access log counts on a new file
    m_events.add("config-failed", QStringLiteral("the configuration was not reloaded: the old one stays in force"),
                 problems);
}

void Engine::shutDown()
{
    if (m_isShuttingDown) {
        stopApps();
        return;
    }
    m_isShuttingDown = true;
    m_events.add("stopping", QStringLiteral("the daemon ends once running requests have ended"));
    if (m_commands)
        m_commands->announceStop();
    const milliseconds delay = m_config.config.shutdownDelay;
    if (delay <= milliseconds::zero())
        return drain();
    qCInfo(lcDaemon).noquote() << "not ready any more; requests are taken for another"
                               << QString::fromLatin1(formatDuration(delay));
    forEachGateway(&Gateway::endKeepAlive);
    m_drainTimer.start(delay);
}

void Engine::forEachGateway(void (Gateway::*call)())
{
    for (const Lane &lane : m_lanes) {
        Gateway *gateway = lane.gateway;
        gateway->post([gateway, call] { (gateway->*call)(); });
    }
}

void Engine::drain()
{
    m_shutdownTimer.start(m_config.config.shutdownTimeout);
    forEachGateway(&Gateway::shutDown);
}

void Engine::onGatewayDrained()
{
    ++m_drainedLanes;
    if (m_drainedLanes == int(m_lanes.size()))
        stopApps();
}

void Engine::stopApps()
{
    if (m_areAppsStopping)
        return;
    m_areAppsStopping = true;
    const bool isInTime = m_drainedLanes == int(m_lanes.size());
    m_shutdownTimer.stop();
    if (!isInTime)
        qCWarning(lcDaemon) << "requests that still run are cut off";
    if (m_drainTimer.isActive()) { // nobody shall come any more
        m_drainTimer.stop();
        forEachGateway(&Gateway::shutDown);
    }
    forEachGateway(&Gateway::abortAll);
    m_apps->shutDown(m_config.config.app.stopGrace);
}

} // namespace spawner
