#include "http/httpconnection.h"

#include "base/logging.h"
#include "http/httpcontext.h"
#include "http/socketaddress.h"

#include <QEvent>
#include <QHostAddress>

#include <algorithm>
#include <cstring>
#include <utility>

namespace spawner {

HttpConnection::HttpConnection(const AcceptedConnection &accepted, HttpContext &context, QObject *parent) :
    QTcpSocket(parent),
    m_context(context),
    m_addressKey(accepted.addressKey),
    m_descriptor(accepted.descriptor),
    m_readWatch(accepted.descriptor, QSocketNotifier::Read, *this),
    m_output(accepted.descriptor),
    m_readDeadline(*this, &HttpConnection::onReadDeadline),
    m_sendDeadline(*this, &HttpConnection::onSendDeadline)
{
    identifyPeer(accepted);
    setSocketState(ConnectedState);
    setOpenMode(ReadWrite);

    m_place = m_context.connections.size();
    m_context.connections.push_back(this);
    m_context.sharedConnectionCount->fetch_add(1, std::memory_order_relaxed);
    m_context.keepAliveDeadlines.start(m_readDeadline);
    m_context.handler->connectionOpened();
}

HttpConnection::~HttpConnection()
{
    if (m_phase != Phase::Closed) {
        const bool isCut = isResponseCut();
        abandonExchange();
        release(isCut);
    }
}

void HttpConnection::identifyPeer(const AcceptedConnection &accepted)
{
    if (!readAddress(*accepted.peer, m_peer.remoteAddress, m_peer.remotePort)) {
        m_peer.isUnixSocket = true;
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
        return;
    }
    setPeerAddress(QHostAddress(reinterpret_cast<const sockaddr *>(accepted.peer)));
    setPeerPort(m_peer.remotePort);
    if (accepted.local) {
        m_peer.localAddress = accepted.local->localAddress;
        m_peer.localPort = accepted.local->localPort;
    } else {
        readLocalAddress(m_descriptor.get(), m_peer);
    }
}

// ---- For exchanges

const HttpRequest &HttpConnection::request() const
{
    static const HttpRequest none;
    return m_transaction ? m_transaction->request : none;
}

const HttpPeer &HttpConnection::peer() const
{
    return m_peer;
}

ResponseStream &HttpConnection::response()
{
    Q_ASSERT_X(m_transaction, "HttpConnection::response", "only while a request is being answered");
    return m_transaction->response;
}

RequestAccount &HttpConnection::account()
{
    Q_ASSERT_X(m_transaction, "HttpConnection::account", "only while a request is being answered");
    return m_transaction->account;
}

qint64 HttpConnection::bodyBytesReceived() const
{
    return m_transaction ? m_transaction->body.received() : 0;
}

Clock::time_point HttpConnection::requestStart() const
{
    return m_transaction ? m_transaction->start : Clock::time_point();
}

std::optional<RequestState> HttpConnection::requestState() const
{
    if (!m_exchange)
        return {};
    return m_transaction->response.hasBegun() ? RequestState::Sending : m_exchange->state();
}

void HttpConnection::resumeBody()
{
    if (!m_exchange || m_transaction->bodyOver)
        return;
    m_transaction->bodyWanted = true;
    // Never from within this call: the exchange may be in the middle of something.
    if (!m_isProcessing)
        schedule();
}

void HttpConnection::pauseBody()
{
    if (!m_exchange)
        return;
    m_transaction->bodyWanted = false;
    stopWaitingForBody();
}

void HttpConnection::setMaxBody(qint64 bytes)
{
    if (!m_exchange)
        return;
    m_transaction->maxBody = bytes;
    if (!m_isProcessing && m_transaction->request.contentLength > bytes)
        schedule();
}

void HttpConnection::closeAfterResponse()
{
    m_closesAfterResponse = true;
}

void HttpConnection::exchangeDone()
{
    Q_ASSERT_X(m_exchange, "HttpConnection::exchangeDone", "there is no exchange");
    if (!m_exchange)
        return;
    if (m_transaction->response.isFinished())
        m_transaction->response.flush();
    m_mustStart = false;
    // First out of the connection, then destroyed: its destructor finds a connection without exchange.
    std::exchange(m_exchange, nullptr).reset();
    endRequest();
    if (!m_isProcessing)
        settle();
}

void HttpConnection::replaceExchange(std::unique_ptr<HttpExchange> next)
{
    Q_ASSERT_X(m_exchange && next, "HttpConnection::replaceExchange", "needs an old and a new exchange");
    Q_ASSERT_X(!response().hasBegun(), "HttpConnection::replaceExchange", "the response has begun");
    HttpTransaction &transaction = *m_transaction;
    transaction.bodyWanted = false;
    transaction.bodyOver = transaction.bodyFailed;
    transaction.maxBody = -1;
    stopWaitingForBody();
    m_mustStart = true;
    std::exchange(m_exchange, std::move(next)).reset();
    if (!m_isProcessing)
        schedule();
}

void HttpConnection::closeGracefully()
{
    takeLastRequest();
    if (m_phase == Phase::Idle && m_pending.isEmpty()) {
        finish(false);
        settle();
    }
}

// ---- As QHttpServer sees it

qint64 HttpConnection::bytesAvailable() const
{
    return m_shown.size() + QTcpSocket::bytesAvailable();
}

qint64 HttpConnection::readData(char *data, qint64 maxSize)
{
    // 0, never -1: QHttpServer 6.8 also reads when there is nothing, and must not take that for an error.
    const qsizetype size = qsizetype(std::min<qint64>(maxSize, m_shown.size()));
    if (size > 0)
        std::memcpy(data, m_shown.data(), size_t(size));
    m_shown = m_shown.sliced(size);
    return size;
}

qint64 HttpConnection::writeData(const char *data, qint64 size)
{
    if (m_isShowing && !m_exchange) {
        m_routed.append(data, size);
        return size;
    }
    qCWarning(lcHttp, "A built-in page wrote after its time; it has to answer before it returns");
    return -1;
}

void HttpConnection::disconnectFromHost()
{
    if (m_isShowing)
        m_closesAfterResponse = true; // there may be an answer to send first
    else
        closeGracefully();
}

void HttpConnection::close()
{
    closeNow();
}

bool HttpConnection::event(QEvent *event)
{
    // Since 6.5 QHttpServer looks once more after each request, by a queued readyRead().
    const bool isCall = event->type() == QEvent::MetaCall; // `this` may be gone afterwards otherwise
    const bool isHandled = QTcpSocket::event(event);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (isCall && m_phase != Phase::Closed)
        releaseReadBuffer();
#else
    Q_UNUSED(isCall);
#endif
    return isHandled;
}

/// QIODevice keeps 16 KiB for what QHttpServer reads, for as long as the device can be read.
void HttpConnection::releaseReadBuffer()
{
    setOpenMode(WriteOnly);
    setOpenMode(ReadWrite);
}

} // namespace spawner
