// HttpConnection's dealings with its socket; what the bytes mean is httpconnectionrequests.cpp's business.
#include "http/httpconnection.h"

#include "base/epolldispatcher.h"
#include "base/logging.h"
#include "http/addresscounts.h"
#include "http/httpcontext.h"

#include <QEvent>

#include <cerrno>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace spawner {

namespace {

/// Input read ahead of its use: then the client has to wait.
constexpr qsizetype MostPendingBytes = 64 * 1024;
constexpr qint64 FullBytes = 256 * 1024;
constexpr qint64 DrainedBytes = 64 * 1024;
/// From a client that goes on sending after its answer.
constexpr qint64 MostLingerBytes = 16 * 1024 * 1024;

} // namespace

HttpConnection::Watch::Watch(int descriptor, Type type, HttpConnection &connection) :
    QSocketNotifier(descriptor, type), m_connection(connection)
{
}

bool HttpConnection::Watch::event(QEvent *event)
{
    if (event->type() != QEvent::SockAct)
        return QSocketNotifier::event(event);
    if (type() == Read)
        m_connection.onReadable();
    else
        m_connection.onWritable();
    return true;
}

// ---- Input

void HttpConnection::onReadable()
{
    ssize_t size = 0;
    do {
        size = ::recv(m_descriptor.get(), m_context.readBuffer.data(), m_context.readBuffer.size(),
                      MSG_DONTWAIT);
    } while (size < 0 && errno == EINTR);

    if (size > 0) {
        takeInput({ m_context.readBuffer.data(), qsizetype(size) });
    } else if (size == 0) {
        onInputEnd();
    } else if (errno != EAGAIN && errno != EWOULDBLOCK) {
        onClientGone();
    }
}

void HttpConnection::takeInput(QByteArrayView input)
{
    m_inputBytes += input.size();
    if (m_phase >= Phase::Finishing)
        return discardInput(input.size());
    if (!m_pending.isEmpty()) {
        m_pending.append(input);
        return processPending();
    }
    process(input);
    if (!input.isEmpty() && m_phase < Phase::Finishing)
        m_pending = input.toByteArray();
    settle();
}

/// Whatever comes after the last request.
void HttpConnection::discardInput(qsizetype size)
{
    m_lingers = true; // unread, it would turn our close into a reset
    m_skippedBytes += size;
    if (m_phase == Phase::Lingering && m_skippedBytes > MostLingerBytes)
        disconnectNow(false);
}

void HttpConnection::onInputEnd()
{
    m_inputEnded = true;
    switch (m_phase) {
    case Phase::Idle:
        if (m_pending.isEmpty())
            finish(false);
        break; // else: requests that came before the end are answered
    case Phase::Head:
    case Phase::Draining:
        finish(false);
        break;
    case Phase::Exchange:
        return onClientGone();
    case Phase::Lingering:
        return disconnectNow(false);
    case Phase::Finishing:
    case Phase::Closed:
        break;
    }
    settle();
}

void HttpConnection::onClientGone()
{
    closeNow();
}

bool HttpConnection::wantsInput() const
{
    if (m_inputEnded || m_isBroken)
        return false;
    switch (m_phase) {
    case Phase::Idle:
        return m_pending.size() < MostPendingBytes;
    case Phase::Exchange:
        return (m_transaction->bodyWanted && !m_transaction->bodyOver)
                || m_pending.size() < MostPendingBytes;
    case Phase::Head: // its size has a limit of its own
    case Phase::Draining:
    case Phase::Finishing:
    case Phase::Lingering:
        return true;
    case Phase::Closed:
        break;
    }
    return false;
}

// ---- Output

void HttpConnection::transmit(std::span<iovec> pieces, bool moreFollows)
{
    if (!m_isBroken && m_phase != Phase::Closed)
        noteOutcome(m_output.send(pieces, moreFollows));
}

void HttpConnection::transmitFile(UnixFd file, qint64 offset, qint64 length)
{
    if (!m_isBroken && m_phase != Phase::Closed)
        noteOutcome(m_output.sendFile(std::move(file), offset, length));
}

void HttpConnection::noteOutcome(SendQueue::Outcome outcome)
{
    switch (outcome) {
    case SendQueue::Outcome::Sent:
        break;
    case SendQueue::Outcome::Waiting:
        m_isOutputFull = m_isOutputFull || m_output.waitingBytes() > FullBytes;
        watchOutput();
        break;
    case SendQueue::Outcome::FileTooShort:
        qCWarning(lcHttp, "A file became shorter while it was sent to %s; the connection is reset",
                  m_peer.remoteAddress.constData());
        [[fallthrough]];
    case SendQueue::Outcome::Broken:
        // The exchange that is writing just now must not be destroyed under its own feet.
        m_isBroken = true;
        schedule();
        break;
    }
}

void HttpConnection::onWritable()
{
    const qint64 sentBefore = m_output.sentBytes();
    const SendQueue::Outcome outcome = m_output.resume();
    if (outcome == SendQueue::Outcome::Broken || outcome == SendQueue::Outcome::FileTooShort) {
        noteOutcome(outcome);
        return onClientGone();
    }
    if (m_output.sentBytes() > sentBefore && !m_output.isEmpty())
        startSendDeadline();
    if (m_isOutputFull && m_output.waitingBytes() < DrainedBytes) {
        m_isOutputFull = false;
        if (m_exchange && !m_mustStart)
            m_exchange->responseDrained();
        else if (!m_pending.isEmpty())
            schedule();
    }
    settle();
}

void HttpConnection::updateWatches()
{
    if (m_phase == Phase::Closed)
        return;
    m_readWatch.setEnabled(wantsInput());
    watchOutput();
}

void HttpConnection::watchOutput()
{
    const bool hasOutput = !m_output.isEmpty() && !m_isBroken;
    if (m_writeWatch)
        m_writeWatch->setEnabled(hasOutput);
    else if (hasOutput)
        m_writeWatch.emplace(m_descriptor.get(), QSocketNotifier::Write, *this);
    if (!hasOutput) {
        m_sendDeadline.cancel();
        if (m_sendPace)
            m_sendPace->cancel();
        return;
    }
    if (!m_sendDeadline.isRunning())
        startSendDeadline();
    if (m_context.leastSentBytes > 0) {
        if (!m_sendPace)
            m_sendPace = std::make_unique<PaceWatch>(*this, &HttpConnection::takenBytes, &HttpConnection::closeNow);
        m_sendPace->begin(m_context.paceWindows, m_context.leastSentBytes);
    }
}

void HttpConnection::startSendDeadline()
{
    m_takenBytes = takenBytes();
    m_context.sendDeadlines.start(m_sendDeadline);
}

/// Of all that was sent, without what still waits in the kernel.
qint64 HttpConnection::takenBytes() const
{
    int unsent = 0;
    if (::ioctl(m_descriptor.get(), SIOCOUTQ, &unsent) != 0)
        unsent = 0;
    return m_output.sentBytes() - unsent;
}

void HttpConnection::onSendDeadline()
{
    // A socket has room again when a third of its buffer is free. That may be a megabyte, and take a slow client longer than
    // it may be silent; so ask what it really took.
    if (takenBytes() > m_takenBytes)
        startSendDeadline();
    else
        closeNow();
}

// ---- The end

/// A request may just have arrived; closing on unread bytes would answer it with a reset.
void HttpConnection::takeLastRequest()
{
    m_closesAfterResponse = true;
    if (m_phase == Phase::Idle && m_pending.isEmpty() && !m_inputEnded)
        onReadable();
}

void HttpConnection::onReadDeadline()
{
    switch (m_phase) {
    case Phase::Idle: // nothing was asked: nothing is answered
        takeLastRequest(); // or it was, just now
        if (m_phase == Phase::Idle)
            finish(false);
        break;
    case Phase::Draining:
        finish(false);
        break;
    case Phase::Head: {
        if (isHalfEmptyLine(m_pending)) {
            finish(false);
            break;
        }
        m_pending = QByteArray();
        takeTransaction();
        startRefusal(408, QStringLiteral("The request head did not arrive in time."));
        QByteArrayView nothing;
        process(nothing);
        break;
    }
    case Phase::Exchange:
        failBody(408, QStringLiteral("The request body did not arrive in time."));
        break;
    case Phase::Lingering:
        return disconnectNow(false);
    case Phase::Finishing:
    case Phase::Closed:
        break;
    }
    settle();
}

/// Everything is sent.
void HttpConnection::finishOutput()
{
    if (!m_lingers || m_inputEnded || ::shutdown(m_descriptor.get(), SHUT_WR) != 0)
        return disconnectNow(false);
    m_phase = Phase::Lingering;
    m_skippedBytes = 0;
    m_context.lingerDeadlines.start(m_readDeadline);
}

/// Would the client take what it has for a whole response, if the connection just closed?
bool HttpConnection::isResponseCut() const
{
    const bool isIncomplete = m_transaction && m_transaction->response.m_headSent
            && !m_transaction->response.isFinished();
    return isIncomplete || !m_output.isEmpty();
}

void HttpConnection::closeNow()
{
    if (m_phase == Phase::Closed)
        return;
    const bool isCut = isResponseCut();
    abandonExchange();
    disconnectNow(isCut);
}

void HttpConnection::disconnectNow(bool reset)
{
    if (m_phase == Phase::Closed)
        return;
    release(reset);
    setOpenMode(NotOpen);
    emit stateChanged(UnconnectedState);
    emit disconnected(); // QHttpServer deletes us, later
    if (m_context.connectionClosed)
        m_context.connectionClosed();
}

void HttpConnection::release(bool reset)
{
    m_phase = Phase::Closed;
    m_readDeadline.cancel();
    m_sendDeadline.cancel();
    m_bodyPace.reset();
    m_sendPace.reset();
    m_nextTurn.stop();
    EpollDispatcher::closing(m_descriptor.get());
    m_readWatch.setEnabled(false);
    if (m_writeWatch)
        m_writeWatch->setEnabled(false);
    m_output.clear();
    m_pending = QByteArray();
    recycleTransaction();
    if (reset) {
        const linger atOnce { 1, 0 };
        ::setsockopt(m_descriptor.get(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    }
    m_descriptor.reset();

    HttpConnection *last = m_context.connections.back();
    last->m_place = m_place;
    m_context.connections[m_place] = last;
    m_context.connections.pop_back();
    m_context.sharedConnectionCount->fetch_sub(1, std::memory_order_relaxed);
    if (m_addressKey != 0)
        m_context.options.addresses->leave(m_addressKey);
    m_context.handler->connectionClosed();
    setSocketState(UnconnectedState); // before ~QAbstractSocket, which would close once more
}

} // namespace spawner
