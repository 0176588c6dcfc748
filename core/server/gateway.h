// One thread of the data plane.
#pragma once

#include "config/config.h"
#include "http/httpfront.h"
#include "server/appconnections.h"
#include "server/apptarget.h"
#include "server/authorizerrules.h"
#include "server/filecache.h"
#include "server/trustedproxies.h"
#include "telemetry/accesslog.h"
#include "telemetry/metrics.h"
#include "telemetry/requesthistory.h"

#include <QObject>

#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace spawner {

class LogStore;
struct CgiHead;
class PendingExchange;
struct RouteDecision;

/// The HTTP front of one thread, and everything the exchanges of that thread share. Created in the
/// main thread, then moved to its own with an EpollDispatcher; from start() on everything here
/// belongs to that thread, and the main thread talks to it by post().
///
/// Lifetime: destroyed in its own thread, after its connections.
class Gateway : public QObject, private HttpHandler
{
    Q_OBJECT
public:
    /// `logs`, `sharedConnectionCount` and `addresses` (without them no address is limited) outlive it. `index` tells it from the daemon's other gateways: its lane of each
    /// AppMetrics.
    Gateway(std::shared_ptr<const Config> config, LogStore &logs, std::atomic<int> &sharedConnectionCount,
            int index = 0, AddressCounts *addresses = nullptr);
    ~Gateway() override;

    /// Any thread: has `task` run in the gateway's thread, in order. Over a mutex of ours rather than by
    /// QMetaObject::invokeMethod(), so that ThreadSanitizer can follow (Qt's own locks are hidden from it).
    void post(std::function<void()> task);

    // By post()
    void start(const std::vector<int> &descriptors);
    void setRoutes(std::shared_ptr<const spawner::RouteTable> routes);
    void setConfig(std::shared_ptr<const Config> config);
    /// HttpFront's: before shutDown(), for those who send requests here.
    void endKeepAlive();
    /// No new connections; drained() follows once the running requests have ended.
    void shutDown();
    void abortAll();
    /// The requests of `app` (empty: all, also for files) that are being answered, at most `most`. Walks every
    /// connection.
    RequestsInFlight requestsNow(const QByteArray &app, int most);
    /// The last `count` that ended, newest first; `app` as above.
    QList<FinishedRequest> lastRequests(const QByteArray &app, int count) const;

    /// Any thread, as long as the gateway exists.
    const GatewayMetrics &metrics() const { return m_metrics; }

    // For exchanges
    const Config &config() const { return *m_config; }
    /// May this client see what only developers should: setting 'dev', and with "auto" no sign of a proxy before it.
    bool isForDevelopers(const HttpConnection &connection) const;
    LogStore &logs() { return m_logs; }
    GatewayMetrics &metrics() { return m_metrics; }
    AppConnections &connections() { return *m_connections; }
    FileCache &files() { return m_files; }
    const TrustedProxies &trustedProxies() const { return m_trustedProxies; }
    /// The newest RouteTable.
    const RouteTable &routes() const { return *m_tables.back().routes; }
    /// For deadlines of `interval`; one queue per length.
    TimeoutQueue &timeouts(milliseconds interval);
    /// The id of the request with this RequestAccount::number: 24 hexadecimal digits, never the same twice.
    QByteArray requestId(quint64 number) const;

    /// The exchange for where an app sent the request from within, as if a client had asked for it with GET. Authorizers that
    /// `passage` is not past yet are asked first.
    std::unique_ptr<HttpExchange> redirect(HttpConnection &connection, InternalRedirect redirect,
                                           std::unique_ptr<Passage> passage);
    /// The exchange for an answer with X-Sendfile: the file, if it lies below one of the app's roots. `isGuarded`: an
    /// authorizer let the request through.
    std::unique_ptr<HttpExchange> sendfile(HttpConnection &connection, const AppRoute &app,
                                           const CgiHead &head, bool isGuarded);
    /// The exchange for what comes after `authorizer` answered 200.
    std::unique_ptr<HttpExchange> letThrough(HttpConnection &connection, const AppRoute &authorizer, const CgiHead &grant,
                                             std::unique_ptr<Passage> passage);
    /// The exchange that answers with an error page. `app` may be empty, `status` 0
    /// means the one for the error's code; `fields` are more response fields.
    std::unique_ptr<HttpExchange> failure(HttpConnection &connection, const Error &error,
                                          const QByteArray &app, int status = 0,
                                          const QByteArray &fields = {});
    /// A pending exchange is gone.
    void forgetPending(PendingExchange *pending);
    /// The exchange for the connection's own request.
    std::unique_ptr<HttpExchange> exchangeFor(HttpConnection &connection, std::unique_ptr<Passage> passage = nullptr);

signals:
    void drained();
    /// A request named an app that exists as a file, but not in the table.
    void unknownAppRequested();

protected:
    void customEvent(QEvent *event) override;

private:
    void connectionOpened() override;
    void connectionClosed() override;
    bool isExempt(const HttpPeer &peer) override { return m_trustedProxies.contains(peer); }
    void connectionRefused() override { m_metrics.connectionsRefused.add(); }
    std::unique_ptr<HttpExchange> handle(HttpConnection &connection) override;
    std::unique_ptr<HttpExchange> refuse(HttpConnection &connection, int status,
                                         const QString &message) override;
    void finished(HttpConnection &connection) override;
    void beginAccount(HttpConnection &connection);
    void count(const EndedRequest &ended, const RequestAccount &account);
    void logAccess(HttpConnection &connection, const EndedRequest &ended);
    QByteArray clientOf(HttpConnection &connection) const;
    AppMetrics *metricsOf(const QByteArray &app);
    bool mayBeGuarded(const RouteDecision &decision) const;
    std::unique_ptr<HttpExchange> askFirst(HttpConnection &connection, RoutePin::Table &table, const RouteDecision &decision,
                                           const InternalRedirect *redirect, std::unique_ptr<Passage> &passage);
    std::unique_ptr<HttpExchange> ask(HttpConnection &connection, RoutePin::Table &table, const QByteArray &authorizer,
                                      const RouteDecision &decision, std::unique_ptr<Passage> passage);
    std::unique_ptr<HttpExchange> pendingOrMissing(HttpConnection &connection,
                                                   const RouteDecision &decision);
    void applyConfig();
    void dropUnusedTables();

    std::mutex m_mailMutex;
    std::vector<std::function<void()>> m_mail;
    std::shared_ptr<const Config> m_config;
    bool m_isDev = false;
    LogStore &m_logs;
    std::atomic<int> &m_sharedConnectionCount;
    AddressCounts *m_addresses;
    const int m_index;
    GatewayMetrics m_metrics;
    QHash<QByteArray, std::shared_ptr<AppMetrics>> m_appMetrics; // by name; of the newest RouteTable
    QByteArray m_countedApp; // the last one, as the next request is often for the same
    AppMetrics *m_countedMetrics = nullptr;
    RequestHistory m_history;
    TrustedProxies m_trustedProxies;
    FileCache m_files;
    AuthorizerRules m_authorizers;
    std::unique_ptr<AccessLog> m_accessLog;
    std::list<RoutePin::Table> m_tables; // the newest is last
    std::map<milliseconds, std::unique_ptr<TimeoutQueue>> m_timeouts;
    std::unique_ptr<AppConnections> m_connections; // made in the gateway's own thread, as its timer belongs there
    std::vector<PendingExchange *> m_pending;
    QByteArray m_idPrefix;
    quint64 m_lastId = 0;
    std::unique_ptr<HttpFront> m_front; // last: its connections use all of the above
};

} // namespace spawner
