// HttpConnection's dealings with the body of the current request.
#include "http/httpconnection.h"

#include "http/httpcontext.h"

namespace spawner {

namespace {

/// An unwanted body up to this size is read and thrown away, so that the connection can be kept.
constexpr qint64 SmallRestBytes = 64 * 1024;

} // namespace

bool HttpConnection::feedExchange(QByteArrayView &input)
{
    if (m_mustStart) {
        m_mustStart = false;
        m_exchange->start();
        return true;
    }
    HttpTransaction &transaction = *m_transaction; // gone after most calls of the exchange
    if (transaction.bodyOver)
        return false;
    const qint64 most = transaction.maxBody;
    if (most >= 0 && transaction.request.contentLength > most) {
        failBody(413, QStringLiteral("The request body is larger than %1 bytes.").arg(most));
        return true;
    }
    if (!transaction.bodyWanted)
        return false;

    QByteArrayView slice;
    switch (transaction.body.next(input, slice)) {
    case BodyReader::State::NeedMore:
        if (most < 0 || transaction.body.announced() <= most)
            return waitForBody();
        failBody(413, QStringLiteral("The request body is larger than %1 bytes.").arg(most));
        return true;
    case BodyReader::State::Slice:
        if (most >= 0 && transaction.body.announced() > most)
            failBody(413, QStringLiteral("The request body is larger than %1 bytes.").arg(most));
        else
            m_exchange->bodyData(slice);
        return true;
    case BodyReader::State::Complete:
        transaction.bodyOver = true;
        stopWaitingForBody();
        m_exchange->bodyEnd();
        return true;
    case BodyReader::State::Failed:
        failBody(400, QStringLiteral("The request body is not properly chunked."));
        return true;
    }
    return false;
}

bool HttpConnection::waitForBody()
{
    HttpTransaction &transaction = *m_transaction;
    if (m_inputEnded) {
        onClientGone();
        return false;
    }
    if (transaction.request.expectContinue && !transaction.continueSent
        && transaction.body.received() == 0 && !transaction.response.hasBegun()) {
        transaction.continueSent = true;
        QByteArrayView text("HTTP/1.1 100 Continue\r\n\r\n");
        iovec piece { const_cast<char *>(text.data()), size_t(text.size()) };
        transmit(std::span(&piece, 1), false);
    }
    m_context.bodyDeadlines.start(m_readDeadline);
    if (m_context.leastBodyBytes > 0) {
        if (!m_bodyPace) {
            m_bodyPace = std::make_unique<PaceWatch>(*this, &HttpConnection::inputBytes,
                                                     &HttpConnection::onBodyTooSlow);
        }
        m_bodyPace->begin(m_context.paceWindows, m_context.leastBodyBytes);
    }
    return false;
}

void HttpConnection::stopWaitingForBody()
{
    m_readDeadline.cancel();
    if (m_bodyPace)
        m_bodyPace->cancel();
}

void HttpConnection::onBodyTooSlow()
{
    failBody(408, QStringLiteral("The request body arrived too slowly."));
    settle();
}

void HttpConnection::failBody(int status, const QString &message)
{
    m_transaction->bodyOver = m_transaction->bodyFailed = true;
    m_closesAfterResponse = true;
    m_lingers = true;
    stopWaitingForBody();
    m_exchange->bodyFailed(status, message);
}

/// Throws away what nobody wanted of a body, to come to the next request.
bool HttpConnection::skipBody(QByteArrayView &input)
{
    QByteArrayView slice;
    switch (m_transaction->body.next(input, slice)) {
    case BodyReader::State::NeedMore:
        if (m_inputEnded)
            finish(false);
        return false;
    case BodyReader::State::Slice:
        m_skippedBytes += slice.size();
        if (m_skippedBytes > SmallRestBytes)
            finish(true);
        return true;
    case BodyReader::State::Complete:
        m_readDeadline.cancel();
        recycleTransaction();
        m_phase = Phase::Idle;
        return true;
    case BodyReader::State::Failed:
        finish(true);
        return true;
    }
    return false;
}

bool HttpConnection::isRestSmall() const
{
    const BodyReader &body = m_transaction->body;
    // Chunked bodies tell no length; skipBody() counts.
    return !m_transaction->bodyFailed && body.remaining() <= SmallRestBytes;
}

} // namespace spawner
