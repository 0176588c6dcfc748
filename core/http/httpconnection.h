// A client connection: the layer between the descriptor and QHttpServer.
#pragma once

#include "base/timeoutqueue.h"
#include "base/unixfd.h"
#include "http/httpexchange.h"
#include "http/httprequest.h"
#include "http/httptransaction.h"
#include "http/pacewatch.h"
#include "http/responsestream.h"
#include "http/sendqueue.h"

#include <QBasicTimer>
#include <QSocketNotifier>
#include <QTcpSocket>

#include <memory>
#include <optional>
#include <span>
#include <sys/socket.h>

namespace spawner {

struct HttpContext;

/// A connection as accept() hands it out.
struct AcceptedConnection
{
    int descriptor = -1; ///< connected, non-blocking, TCP_NODELAY
    const sockaddr_storage *peer = nullptr;
    const HttpPeer *local = nullptr; ///< the address it was accepted on, if that is the same for all of the listener's
    quint64 addressKey = 0; ///< what it was entered with in the context's AddressCounts, which it leaves at its end; 0 = nothing
};

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
///
/// A client that closes its sending side while a request is being answered has left, as far as TCP lets
/// anyone tell: the exchange is destroyed and the connection closed, as nginx does. (A client that
/// half-closes and still wants its answer gets it if that is ready before the end of its stream is
/// seen, which is the case for whatever is answered synchronously.) Input that ends before a request
/// is taken up, as with pipelining, does not hurt that request.
///
/// Output that the socket does not take waits in a SendQueue; the next request is not looked at while
/// more than 256 KiB do. Input is read while somebody wants it, and up to 64 KiB ahead.
class HttpConnection : public QTcpSocket
{
    Q_OBJECT
public:
    /// Takes the descriptor; the addresses are read within this call.
    HttpConnection(const AcceptedConnection &accepted, HttpContext &context, QObject *parent = nullptr);
    ~HttpConnection() override;

    // For exchanges
    const HttpRequest &request() const;
    const HttpPeer &peer() const;
    ResponseStream &response();
    RequestAccount &account();
    /// Bytes of the current request's body so far.
    qint64 bodyBytesReceived() const;
    /// Lets the body flow into the exchange (sending "100 Continue" first where the client waits for it).
    void resumeBody();
    void pauseBody();
    /// Bodies beyond `bytes` end in bodyFailed(413); before the first byte if the length is announced, and
    /// then also without resumeBody(). Never from within this call.
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
    /// Of the request being answered; nothing if there is none.
    std::optional<RequestState> requestState() const;
    /// Closes when idle, or after the current response (graceful shutdown).
    void closeGracefully();
    bool isIdle() const { return m_phase == Phase::Idle; }

    // QTcpSocket as QHttpServer uses it
    qint64 bytesAvailable() const override;
    void disconnectFromHost() override;
    void close() override;
    /// Drops the exchange and the connection at once.
    void closeNow();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;
    bool event(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    friend class ResponseStream;

    enum class Phase : quint8 {
        Idle, ///< between requests, no byte of the next one
        Head, ///< part of a head is in m_pending
        Exchange, ///< m_exchange answers
        Draining, ///< answered; what is left of the body is small enough to be skipped
        Finishing, ///< no further request; output has to go, then the end
        Lingering, ///< our side is closed; the client may still read, and write what nobody wants
        Closed,
    };

    /// A notifier that calls the connection itself: no signal, and little memory.
    class Watch final : public QSocketNotifier
    {
    public:
        Watch(int descriptor, Type type, HttpConnection &connection);

    protected:
        bool event(QEvent *event) override;

    private:
        HttpConnection &m_connection;
    };

    class Deadline final : public Timeout
    {
    public:
        Deadline(HttpConnection &connection, void (HttpConnection::*action)()) :
            m_connection(connection), m_action(action)
        {
        }

    protected:
        void expired() override { (m_connection.*m_action)(); }

    private:
        HttpConnection &m_connection;
        void (HttpConnection::*m_action)();
    };

    // Requests, one after another (httpconnectionrequests.cpp)
    void processPending();
    void process(QByteArrayView &input);
    void startRefusal(int status, const QString &message);
    bool step(QByteArrayView &input);
    bool nextRequest(QByteArrayView &input);
    static bool isHalfEmptyLine(QByteArrayView input);
    bool mayHoldHead(QByteArrayView input) const;
    void takeTransaction();
    void showHead();
    bool isKnownUnrouted(QByteArrayView method) const;
    void rememberUnrouted(QByteArrayView method);
    void answerFromRoute();
    void adopt(std::unique_ptr<HttpExchange> exchange);
    bool feedExchange(QByteArrayView &input);
    bool waitForBody();
    void stopWaitingForBody();
    void onBodyTooSlow();
    void failBody(int status, const QString &message);
    bool skipBody(QByteArrayView &input);
    void abandonExchange();
    void endRequest();
    bool isRestSmall() const;
    void recycleTransaction();
    void settle();
    void goIdle();
    void schedule();

    // The socket (httpconnectionio.cpp)
    void onReadable();
    void onWritable();
    void onReadDeadline();
    void takeLastRequest();
    void onSendDeadline();
    void startSendDeadline();
    qint64 inputBytes() const { return m_inputBytes; }
    qint64 takenBytes() const;
    void takeInput(QByteArrayView input);
    void discardInput(qsizetype size);
    void onInputEnd();
    void onClientGone();
    bool wantsInput() const;
    void transmit(std::span<iovec> pieces, bool moreFollows);
    void transmitFile(UnixFd file, qint64 offset, qint64 length);
    void noteOutcome(SendQueue::Outcome outcome);
    void updateWatches();
    void watchOutput();
    bool mayKeepAlive() const;
    void finish(bool linger);
    void finishOutput();
    void disconnectNow(bool reset);
    void release(bool reset);
    bool isResponseCut() const;
    void identifyPeer(const AcceptedConnection &accepted);
    void releaseReadBuffer();

    HttpContext &m_context;
    const quint64 m_addressKey; ///< 0 = its address is not counted
    UnixFd m_descriptor;
    Watch m_readWatch;
    std::optional<Watch> m_writeWatch;
    SendQueue m_output;
    Deadline m_readDeadline; ///< head, body, keep-alive or linger, by phase
    Deadline m_sendDeadline;
    std::unique_ptr<PaceWatch> m_bodyPace; ///< made when first needed
    std::unique_ptr<PaceWatch> m_sendPace; ///< likewise
    std::unique_ptr<HttpTransaction> m_transaction; ///< from head to end of request
    std::unique_ptr<HttpExchange> m_exchange;
    QBasicTimer m_nextTurn; ///< fires when the other connections had theirs
    QByteArray m_pending; ///< input that waits
    QByteArrayView m_shown; ///< what QHttpServer has not read yet of its clean head
    QByteArray m_routed; ///< what it wrote itself
    HttpPeer m_peer;
    size_t m_place = 0; ///< in HttpContext::connections
    qint64 m_inputBytes = 0;
    qint64 m_takenBytes = 0; ///< takenBytes() when m_sendDeadline was started
    qsizetype m_triedBytes = 0; ///< of a head that was incomplete
    qint64 m_skippedBytes = 0; ///< while draining or lingering
    int m_requests = 0;
    int m_turn = 0; ///< requests begun within this event
    Phase m_phase = Phase::Idle;
    bool m_isProcessing = false;
    bool m_isScheduled = false;
    bool m_mustStart = false; ///< m_exchange waits for its start()
    bool m_isShowing = false; ///< QHttpServer has the floor
    bool m_inputEnded = false;
    bool m_isBroken = false; ///< the socket takes nothing any more; onClientGone() follows
    bool m_isOutputFull = false;
    bool m_lingers = false; ///< once finished, wait for the client to close
    bool m_closesAfterResponse = false;
};

} // namespace spawner
