// The admin pages: health, metrics, status and the dashboard, over HTTP.
#pragma once

#include "config/config.h"
#include "http/httpexchange.h"
#include "http/httpfront.h"
#include "server/adminevents.h"

#include <QByteArrayList>
#include <QObject>

#include <atomic>
#include <memory>

class QHttpServerResponse;

namespace spawner {

class AdminSource;

/// A listener of its own, apart from those of the apps and meant for this machine, with pages to look at and nothing to
/// change anything by:
///   /healthz      200 as long as the daemon lives and is not stuck
///   /readyz       200 while requests should be sent here, else 503 and why
///   /metrics      for Prometheus
///   /status.json  a snapshot, as the control protocol's "status" gives it
///   /             a dashboard, fed by
///   /events       server-sent events (AdminEvents)
/// Whom it answers is refuseAdmin()'s business. Main thread. It goes on answering while the daemon shuts down; destroy it
/// from the event loop, or after that.
class AdminFront : public QObject, private HttpHandler
{
    Q_OBJECT
public:
    /// `source` outlives it.
    explicit AdminFront(AdminSource &source, QObject *parent = nullptr);
    ~AdminFront() override;

    /// Errors name the address. With TCP port 0 the system chooses; urls() tell.
    Result<void> listen(const QList<ListenAddress> &addresses);
    /// "http://127.0.0.1:9180/", "unix:/run/admin.sock"
    QByteArrayList urls() const { return m_urls; }

private:
    std::unique_ptr<HttpExchange> turnAway(HttpConnection &connection) override;
    std::unique_ptr<HttpExchange> handle(HttpConnection &connection) override;
    std::unique_ptr<HttpExchange> refuse(HttpConnection &connection, int status, const QString &message) override;
    void finished(HttpConnection &) override { }

    Result<void> listenAt(ListenAddress address);
    void addRoutes();
    QHttpServerResponse readiness();

    AdminSource &m_source;
    QByteArray m_page; // the dashboard
    QByteArrayList m_urls;
    QByteArrayList m_hostNames; // that we were told to listen on
    QByteArrayList m_ownSockets; // Unix sockets to remove
    std::atomic<int> m_connectionCount{0};
    AdminEvents m_events;
    std::unique_ptr<HttpFront> m_front; // last: its exchanges use all of the above
};

} // namespace spawner
