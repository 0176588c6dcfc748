#include "server/gateway.h"

#include "base/logging.h"
#include "http/httpconnection.h"
#include "server/errorpage.h"
#include "server/pendingexchange.h"
#include "telemetry/logstore.h"

#include <QCoreApplication>
#include <QEvent>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace spawner {

namespace {

/// Kept connections to one child over all gateways; half of what the child can open, by the usual limit.
constexpr size_t MaxIdlePerChild = 512;

HttpFrontOptions frontOptions(const Config &config)
{
    const HttpLimits &limits = config.limits;
    HttpFrontOptions options;
    options.head = {limits.headBytes, limits.targetBytes, limits.fieldCount};
    options.maxConnections = limits.connections;
    options.connectionsPerAddress = limits.connectionsPerAddress;
    options.bodyRate = limits.bodyRate;
    options.sendRate = limits.sendRate;
    options.rateWindow = limits.rateWindow;
    options.keepAliveRequests = limits.keepAliveRequests;
    options.headTimeout = limits.headTimeout;
    options.bodyTimeout = limits.bodyTimeout;
    options.keepAliveTimeout = limits.keepAliveTimeout;
    options.sendTimeout = limits.sendTimeout;
    options.serverName = "fcgi-spawner/" SPAWNER_VERSION;
    return options;
}

} // namespace

Gateway::Gateway(std::shared_ptr<const Config> config, LogStore &logs,
                 std::atomic<int> &sharedConnectionCount, int index, AddressCounts *addresses)
    : m_config(std::move(config)),
      m_logs(logs),
      m_sharedConnectionCount(sharedConnectionCount),
      m_addresses(addresses),
      m_index(index)
{
    m_tables.push_back({std::make_shared<const RouteTable>()});
    m_idPrefix = QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

Gateway::~Gateway() = default;

void Gateway::post(std::function<void()> task)
{
    {
        const std::lock_guard lock(m_mailMutex);
        m_mail.push_back(std::move(task));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Gateway::customEvent(QEvent *)
{
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard lock(m_mailMutex);
        tasks.swap(m_mail);
    }
    for (const auto &task : tasks)
        task();
}

void Gateway::start(const std::vector<int> &descriptors)
{
    m_connections = std::make_unique<AppConnections>(MaxIdlePerChild / size_t(m_config->effectiveGatewayThreads()));
    applyConfig();
    HttpFrontOptions options = frontOptions(*m_config);
    options.addresses = m_addresses;
    if (!m_addresses)
        options.connectionsPerAddress = 0;
    m_front = std::make_unique<HttpFront>(options, static_cast<HttpHandler &>(*this),
                                          m_sharedConnectionCount);
    connect(m_front.get(), &HttpFront::drained, this, &Gateway::drained);
    for (const int descriptor : descriptors)
        m_front->addListener(UnixFd(descriptor));
}

void Gateway::setConfig(std::shared_ptr<const Config> config)
{
    m_config = std::move(config);
    applyConfig();
}

void Gateway::applyConfig()
{
    m_isDev = m_config->isDev();
    m_authorizers = AuthorizerRules(m_config->authorizers);
    if (auto proxies = TrustedProxies::parse(m_config->trustedProxies))
        m_trustedProxies = std::move(*proxies);
    else
        qCWarning(lcHttp).noquote() << proxies.error().message;
    m_accessLog.reset();
    if (m_config->accessLog != AccessLogFormat::Off) {
        if (auto file = openAccessLog(m_config->accessLogFile))
            m_accessLog = std::make_unique<AccessLog>(m_config->accessLog, std::move(*file));
        else
            qCWarning(lcHttp).noquote() << file.error().message;
    }
}

void Gateway::setRoutes(std::shared_ptr<const RouteTable> routes)
{
    m_tables.push_back({std::move(routes)});
    dropUnusedTables();
    const RouteTable &table = *m_tables.back().routes;
    m_appMetrics.clear();
    m_countedApp.clear();
    m_countedMetrics = nullptr;
    for (const auto &route : table.routes)
        m_appMetrics.insert(route->name, route->metrics);
    const std::vector<PendingExchange *> waiting = m_pending; // retry() takes them out
    for (PendingExchange *pending : waiting) {
        if (table.routes.contains(pending->app()) || table.refused.contains(pending->app()))
            pending->retry();
    }
}

void Gateway::dropUnusedTables()
{
    for (auto table = m_tables.begin(); table != std::prev(m_tables.end());)
        table = table->pins == 0 ? m_tables.erase(table) : std::next(table);
}

void Gateway::endKeepAlive()
{
    m_front->endKeepAlive();
}

void Gateway::shutDown()
{
    m_front->shutDown();
}

void Gateway::abortAll()
{
    m_front->abortAll();
    m_connections->clear();
}

TimeoutQueue &Gateway::timeouts(milliseconds interval)
{
    std::unique_ptr<TimeoutQueue> &queue = m_timeouts[interval];
    if (!queue)
        queue = std::make_unique<TimeoutQueue>(interval);
    return *queue;
}

std::unique_ptr<HttpExchange> Gateway::handle(HttpConnection &connection)
{
    beginAccount(connection);
    return exchangeFor(connection);
}

std::unique_ptr<HttpExchange> Gateway::failure(HttpConnection &connection, const Error &error,
                                               const QByteArray &app, int status, const QByteArray &fields)
{
    ErrorDetails details;
    details.status = status != 0 ? status : httpStatus(error.code);
    details.message = error.message;
    details.app = app;
    details.retryAfter = details.status == 503 ? std::max(1, retryAfterSeconds(error.code)) : 0;
    details.fields = fields;
    if (details.status == 405 && !fields.contains("Allow:")) // RFC 9110 section 15.5.6
        details.fields += "Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n";
    const bool isForDevelopers = this->isForDevelopers(connection);
    if (isForDevelopers && !app.isEmpty())
        details.lines = m_logs.last(app, 50);
    return std::make_unique<ErrorExchange>(connection, std::move(details), isForDevelopers);
}

bool Gateway::isForDevelopers(const HttpConnection &connection) const
{
    if (!m_isDev || m_config->dev)
        return m_isDev;
    constexpr std::array Signs = { "X-Forwarded-For", "Forwarded", "X-Real-IP", "Via", "X-Forwarded-Proto", "X-Forwarded-Host" };
    return std::none_of(Signs.begin(), Signs.end(),
                        [&connection](const char *name) { return !connection.request().value(name).isNull(); });
}

std::unique_ptr<HttpExchange> Gateway::refuse(HttpConnection &connection, int status, const QString &message)
{
    beginAccount(connection);
    return failure(connection, {ErrorCode::InvalidArgument, message}, {}, status);
}

} // namespace spawner
