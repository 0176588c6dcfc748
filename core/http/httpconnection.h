// A client connection: the layer between the descriptor and QHttpServer.
#pragma once

#include "base/timeoutqueue.h"
#include "http/httpbody.h"
#include "http/httpexchange.h"
#include "http/httphead.h"
#include "http/httprequest.h"
#include "http/responsestream.h"

#include <QTcpSocket>

#include <memory>

namespace spawner {

/// What the connections of one gateway share: limits, deadlines and the read buffer.
struct HttpContext;

/// A QTcpSocket the way QSslSocket is one. It owns the descriptor and never lets Qt read it; it
/// parses heads itself and shows QHttpServer one clean head at a time (method and path only, see
/// readData()), which QHttpServer answers by calling HttpFront's handler synchronously. Bodies and
/// pipelined requests stay here until asked for.
///
/// Lifetime: made by HttpListener, given to QHttpServer, which deletes it after disconnected(). Owns
/// the current exchange. Exchanges are destroyed from exchangeDone() or from the event loop, never
/// from inside a call they make on the ResponseStream.
///
/// States: idle -> reading head -> exchange (-> draining what is left of the body) -> idle ... -> closed.
class HttpConnection : public QTcpSocket
{
    Q_OBJECT
public:
    HttpConnection(int descriptor, HttpContext &context, QObject *parent = nullptr);
    ~HttpConnection() override;

    // For exchanges
    const HttpRequest &request() const;
    const HttpPeer &peer() const;
    ResponseStream &response();
    /// Lets the body flow into the exchange (sending "100 Continue" first where the client waits for it).
    void resumeBody();
    void pauseBody();
    /// Bodies beyond `bytes` end in bodyFailed(413); before the first byte if the length is announced.
    void setMaxBody(qint64 bytes);
    /// Destroys the exchange; the response must be finished or aborted. Next request, or close.
    void exchangeDone();
    /// Replaces the exchange (internal redirects): the old one is destroyed, `next` is started. The
    /// response must not have begun. As with exchangeDone(), touch nothing after.
    void replaceExchange(std::unique_ptr<HttpExchange> next);
    /// The connection will not be kept after this response.
    void closeAfterResponse();
    /// When the head of the current request was complete (steady clock).
    Clock::time_point requestStart() const;

    // For HttpFront
    /// Asks the handler for the exchange of the current request and takes it.
    void dispatch(HttpHandler &handler);
    /// Closes when idle, or after the current response (graceful shutdown).
    void closeGracefully();
    bool isIdle() const;

    // QTcpSocket as QHttpServer uses it
    qint64 bytesAvailable() const override;
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    friend class ResponseStream;
    // The implementer fills this in.
};

} // namespace spawner
