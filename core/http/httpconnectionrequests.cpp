// HttpConnection's requests, one after another, from head to end; their bodies are httpconnectionbody.cpp's business.
#include "http/httpconnection.h"

#include "http/builtinroute.h"
#include "http/httpcontext.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace spawner {

namespace {

/// Of one connection within one event: then the others have their turn.
constexpr int RequestsPerTurn = 16;
/// More than there are methods; clients that make up some only have them forgotten.
constexpr size_t MaxUnroutedMethods = 16;

} // namespace

void HttpConnection::processPending()
{
    m_isScheduled = false;
    if (m_phase == Phase::Closed)
        return;
    if (m_isBroken)
        return onClientGone();
    QByteArray held = std::exchange(m_pending, QByteArray());
    QByteArrayView input(held);
    process(input);
    if (!input.isEmpty() && m_phase < Phase::Finishing) {
        held.remove(0, held.size() - input.size());
        m_pending = std::move(held);
    }
    settle();
}

/// Takes as much from the front of `input` as can be used now.
void HttpConnection::process(QByteArrayView &input)
{
    Q_ASSERT(!m_isProcessing);
    m_isProcessing = true;
    m_turn = 0;
    while (step(input)) { }
    m_isProcessing = false;
}

/// One thing at a time; false when there is nothing to be done now.
bool HttpConnection::step(QByteArrayView &input)
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
        return nextRequest(input);
    case Phase::Exchange:
        return feedExchange(input);
    case Phase::Draining:
        return skipBody(input);
    case Phase::Finishing:
    case Phase::Lingering:
    case Phase::Closed:
        break;
    }
    return false;
}

bool HttpConnection::nextRequest(QByteArrayView &input)
{
    while (input.startsWith("\r\n")) // some clients end a body with one (RFC 9112 section 2.2)
        input = input.sliced(2);
    if (input.isEmpty()) {
        m_phase = Phase::Idle;
        return false;
    }
    if (m_isOutputFull)
        return false; // onWritable() goes on
    if (m_turn == RequestsPerTurn) {
        m_nextTurn.start(0, this);
        return false;
    }
    if (m_phase == Phase::Head && !mayHoldHead(input))
        return false;

    takeTransaction();
    HeadError error;
    qsizetype consumed = 0;
    switch (parseHead(input, m_context.options.head, m_transaction->request, consumed, error)) {
    case HeadState::NeedMore: {
        recycleTransaction();
        const bool wasIdle = m_phase == Phase::Idle || m_triedBytes <= 1;
        m_phase = Phase::Head;
        m_triedBytes = input.size();
        if (wasIdle && !isHalfEmptyLine(input))
            m_context.headDeadlines.start(m_readDeadline);
        return false;
    }
    case HeadState::Failed:
        input = {};
        startRefusal(error.status, error.message);
        return true;
    case HeadState::Complete:
        input = input.sliced(consumed);
        showHead();
        return true;
    }
    return false;
}

/// No request yet, and perhaps never one: an idle connection is still idle.
bool HttpConnection::isHalfEmptyLine(QByteArrayView input)
{
    return input == "\r";
}

/// Spares a head that trickles in from being parsed anew with each byte.
bool HttpConnection::mayHoldHead(QByteArrayView input) const
{
    if (input.size() >= 2 * m_triedBytes || input.size() > m_context.options.head.headBytes)
        return true;
    const qsizetype from = std::max<qsizetype>(m_triedBytes - 3, 0);
    return input.indexOf("\r\n\r\n", from) >= 0 || input.indexOf("\n\n", from) >= 0;
}

void HttpConnection::takeTransaction()
{
    m_transaction = m_context.takeTransaction();
    m_transaction->reset(*this);
}

void HttpConnection::recycleTransaction()
{
    if (m_transaction)
        m_context.giveBack(std::move(m_transaction));
}

/// Lets QHttpServer route the request: it calls dispatch(), or one of its own routes.
void HttpConnection::showHead()
{
    HttpTransaction &transaction = *m_transaction;
    transaction.start = Clock::now();
    transaction.body = BodyReader(transaction.request);
    m_readDeadline.cancel();
    m_phase = Phase::Exchange;
    ++m_turn;
    ++m_requests;

    if (m_context.hasRoutes) {
        if (auto instead = m_context.handler->turnAway(*this))
            return adopt(std::move(instead));
    }
    const bool isUnrouted = !m_context.hasRoutes && isKnownUnrouted(transaction.request.method);
    m_isShowing = true;
    if (isUnrouted) {
        dispatch(*m_context.handler);
    } else {
        m_context.shownHead.resize(0);
        appendShownHead(m_context.shownHead, transaction.request, m_context.hasRoutes);
        m_shown = m_context.shownHead;
        m_context.dispatching = this;
        emit readyRead();
        m_context.dispatching = nullptr;
        m_shown = {};
    }
    m_isShowing = false;
    if (m_phase == Phase::Closed)
        return; // a route closed it
    if (!isUnrouted)
        releaseReadBuffer();
    if (!m_exchange)
        answerFromRoute();
    else if (!isUnrouted && !m_context.hasRoutes)
        rememberUnrouted(request().method);
}

void HttpConnection::rememberUnrouted(QByteArrayView method)
{
    std::vector<QByteArray> &known = m_context.unroutedMethods;
    if (known.size() >= MaxUnroutedMethods)
        known.clear();
    known.push_back(method.toByteArray());
}

bool HttpConnection::isKnownUnrouted(QByteArrayView method) const
{
    const std::vector<QByteArray> &known = m_context.unroutedMethods;
    return std::find(known.begin(), known.end(), method) != known.end();
}

void HttpConnection::dispatch(HttpHandler &handler)
{
    Q_ASSERT_X(m_isShowing && !m_exchange, "HttpConnection::dispatch", "only from within readyRead()");
    adopt(handler.handle(*this));
}

void HttpConnection::answerFromRoute()
{
    const QByteArray written = std::exchange(m_routed, QByteArray());
    const auto routed = readRoutedResponse(written);
    if (!routed) {
        adopt(m_context.handler->refuse(*this, 500, QStringLiteral("The built-in page gave no answer.")));
        return;
    }
    ResponseStream &stream = m_transaction->response;
    stream.begin(routed->head);
    stream.write(routed->body);
    stream.finish();
    stream.flush();
    endRequest();
}

/// Answers something that is no request; nothing after it can be understood.
void HttpConnection::startRefusal(int status, const QString &message)
{
    m_readDeadline.cancel();
    m_phase = Phase::Exchange;
    m_transaction->start = Clock::now();
    m_closesAfterResponse = true;
    m_lingers = true;
    ++m_requests;
    adopt(m_context.handler->refuse(*this, status, message));
}

void HttpConnection::adopt(std::unique_ptr<HttpExchange> exchange)
{
    Q_ASSERT_X(exchange, "HttpConnection", "the handler gave no exchange");
    m_exchange = std::move(exchange);
    m_transaction->isCounted = true;
    m_mustStart = true; // once QHttpServer has returned
}

// ---- The end of a request

/// Without a word to anyone but the log: the client left, or the daemon ends.
void HttpConnection::abandonExchange()
{
    std::exchange(m_exchange, nullptr).reset();
    m_mustStart = false;
    if (m_transaction && std::exchange(m_transaction->isCounted, false))
        m_context.handler->finished(*this);
}

void HttpConnection::endRequest()
{
    HttpTransaction &transaction = *m_transaction;
    const ResponseStream &stream = transaction.response;
    const bool isCut = stream.m_headSent && !stream.isFinished();
    const bool isAnswered = stream.isFinished();
    const bool keeps = stream.m_keepsAlive && !m_closesAfterResponse;
    const bool wantsClose = !transaction.request.keepAlive;
    const bool isBodyComplete = transaction.body.isComplete();
    const bool skipsRest = keeps && isRestSmall();
    stopWaitingForBody();
    abandonExchange();

    if (m_isBroken || isCut) {
        disconnectNow(isCut || !m_output.isEmpty());
    } else if (!isAnswered) {
        finish(false);
    } else if (!isBodyComplete && skipsRest) {
        m_phase = Phase::Draining;
        m_skippedBytes = 0;
        m_context.bodyDeadlines.start(m_readDeadline);
        return; // with the transaction, which knows where the body ends
    } else if (isBodyComplete && keeps) {
        m_phase = Phase::Idle;
    } else {
        // A client that asked for the end sends nothing more that could turn our close into a reset.
        finish(!isBodyComplete || !wantsClose);
    }
    recycleTransaction();
}

/// What the response's head says about the connection; it may still end earlier.
bool HttpConnection::mayKeepAlive() const
{
    const HttpRequest &request = m_transaction->request;
    if (!request.keepAlive || m_closesAfterResponse || m_context.closesAfterResponses
        || m_requests >= m_context.options.keepAliveRequests)
        return false;
    // The response is whole, and the client still sends more than anyone will read: better said than done only.
    if (m_transaction->response.isFinished() && !isRestSmall())
        return false;
    // A client that waits for "100 Continue" and gets an answer instead may or may not send its body.
    return !request.expectContinue || m_transaction->continueSent || m_transaction->body.isComplete()
            || m_transaction->body.received() > 0;
}

/// No further request: what is to be sent goes out, then the connection closes; with `linger`, so that
/// the client, which may still be sending, can read its answer before it meets a reset.
void HttpConnection::finish(bool linger)
{
    m_phase = Phase::Finishing;
    m_lingers = m_lingers || linger;
    m_pending = QByteArray();
    m_readDeadline.cancel();
    recycleTransaction();
}

/// After everything that may have changed the phase.
void HttpConnection::settle()
{
    switch (m_phase) {
    case Phase::Idle:
        if (m_pending.isEmpty())
            goIdle();
        else if (!m_isOutputFull && !m_nextTurn.isActive())
            schedule();
        break;
    case Phase::Draining:
        if (!m_pending.isEmpty())
            schedule();
        break;
    case Phase::Finishing:
        if (m_output.isEmpty())
            finishOutput();
        break;
    case Phase::Head:
    case Phase::Exchange:
    case Phase::Lingering:
    case Phase::Closed:
        break;
    }
    updateWatches();
}

void HttpConnection::goIdle()
{
    m_pending = QByteArray(); // with its memory
    if (m_inputEnded || m_closesAfterResponse) {
        finish(false);
        if (m_output.isEmpty())
            finishOutput();
        return;
    }
    if (!m_readDeadline.isRunning()) // else empty lines, which are no request, could keep it open for ever
        m_context.keepAliveDeadlines.start(m_readDeadline);
}

void HttpConnection::schedule()
{
    if (std::exchange(m_isScheduled, true))
        return;
    QMetaObject::invokeMethod(this, &HttpConnection::processPending, Qt::QueuedConnection);
}

void HttpConnection::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_nextTurn.timerId())
        return QTcpSocket::timerEvent(event);
    m_nextTurn.stop();
    processPending();
}

} // namespace spawner
