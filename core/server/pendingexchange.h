// A request for an app that has just been dropped in.
#pragma once

#include "base/timeoutqueue.h"
#include "http/httpexchange.h"

#include <QByteArray>

namespace spawner {

class Gateway;
class HttpConnection;

/// Holds a request whose app lies in the web root but is not in the RouteTable yet (the watcher waits
/// until the file has settled), and starts it over when a new table comes; after 3 s it gives up with
/// 503. So `cp app.fcgi web/ && curl` just works.
class PendingExchange final : public HttpExchange, private Timeout
{
public:
    PendingExchange(HttpConnection &connection, Gateway &gateway, QByteArray app);
    ~PendingExchange() override;

    /// Relative to the web root: "tools/env.fcgi".
    const QByteArray &app() const { return m_app; }
    /// A table that knows the app is there. Destroys this.
    void retry();

    void start() override;
    void bodyData(QByteArrayView) override { }
    void bodyEnd() override { }
    void bodyFailed(int status, const QString &message) override;
    void responseDrained() override { }
    RequestState state() const override { return RequestState::Waiting; }

private:
    void expired() override;

    HttpConnection &m_connection;
    Gateway &m_gateway;
    QByteArray m_app;
};

} // namespace spawner
