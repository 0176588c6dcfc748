#include "http/responsestream.h"

#include "base/bytes.h"
#include "http/httpconnection.h"
#include "http/httpcontext.h"
#include "http/httpstatus.h"

#include <algorithm>
#include <charconv>

namespace spawner {

namespace {

/// 205: no content, and (unlike those that never have any) its length has to say so (RFC 9110 section 15.3.6).
constexpr int ResetContent = 205;

iovec pieceOf(QByteArrayView bytes)
{
    return { const_cast<char *>(bytes.data()), size_t(bytes.size()) };
}

} // namespace

void ResponseStream::reset(HttpConnection &connection)
{
    m_connection = &connection;
    m_head.resize(0);
    forgetPieces();
    m_declared = -1;
    m_written = 0;
    m_status = 0;
    m_framing = Framing::Undecided;
    m_begun = m_headSent = m_finished = m_endSent = m_aborted = m_keepsAlive = false;
    m_hasBody = true;
}

void ResponseStream::forgetPieces()
{
    m_pieceEnd = FirstBodyPiece;
    m_file.reset();
    m_fileLength = 0;
    m_unsent = 0;
}

void ResponseStream::begin(const ResponseHead &head)
{
    Q_ASSERT_X(!m_begun, "ResponseStream::begin", "a response begins once");
    if (m_begun || m_aborted)
        return;
    m_begun = true;
    m_status = head.status;
    m_declared = head.contentLength;
    m_hasBody = !isBodyless(head.status) && head.status != ResetContent && !m_connection->request().isHead();

    const QByteArrayView reason = head.reason.isEmpty() ? reasonPhrase(head.status) : QByteArrayView(head.reason);
    appendAll(m_head, { "HTTP/1.1 ", NumberText(head.status).view(), " ", reason, "\r\n",
                        m_connection->m_context.commonFields(), head.fields });
}

/// How much of the next `size` bytes the declared length has room for.
qint64 ResponseStream::cutToLength(qint64 size) const
{
    return m_declared < 0 ? size : std::min(size, m_declared - m_written);
}

void ResponseStream::write(QByteArrayView body)
{
    if (!isOpen() || !m_hasBody)
        return;
    const qint64 size = cutToLength(body.size());
    if (size <= 0)
        return;
    if (m_file.isValid() || m_pieceEnd > LastBodyPiece)
        flush();
    m_pieces[m_pieceEnd++] = pieceOf(body.first(size));
    m_written += size;
    m_unsent += size;
}

void ResponseStream::sendFile(UnixFd file, qint64 offset, qint64 length)
{
    if (!isOpen() || !m_hasBody)
        return;
    const qint64 size = cutToLength(length);
    if (size <= 0)
        return;
    if (m_file.isValid())
        flush();
    m_file = std::move(file);
    m_fileOffset = offset;
    m_fileLength = size;
    m_written += size;
    m_unsent += size;
}

void ResponseStream::finish()
{
    if (!isOpen())
        return;
    if (m_hasBody && m_declared > m_written)
        abort();
    else
        m_finished = true;
}

void ResponseStream::abort()
{
    if (m_aborted || m_endSent)
        return;
    m_aborted = true;
    m_written -= m_unsent;
    forgetPieces();
}

bool ResponseStream::takeBack()
{
    if (m_headSent || m_connection->m_isBroken)
        return false;
    reset(*m_connection);
    return true;
}

bool ResponseStream::isFull() const
{
    return m_connection->m_isOutputFull;
}

/// Ends the head with what tells the client where the body ends. Decided at the first flush(), when a
/// short response is often complete and its length known.
void ResponseStream::decideFraming()
{
    const HttpRequest &request = m_connection->request();
    qint64 length = m_declared;
    if (!m_hasBody) {
        m_framing = Framing::None;
        if (isBodyless(m_status))
            length = -1;
        else if (m_status == ResetContent)
            length = 0;
    } else {
        if (length < 0 && m_finished)
            length = m_written;
        m_framing = length >= 0                 ? Framing::Length
                : request.minorVersion > 0      ? Framing::Chunked
                                                : Framing::UntilClose;
    }
    QByteArrayView transferEncoding;
    if (length < 0 && m_framing == Framing::Chunked)
        transferEncoding = "Transfer-Encoding: chunked\r\n";
    // A client that was told of a 1xx alone still waits for an answer.
    m_keepsAlive = m_framing != Framing::UntilClose && m_status >= 200 && m_connection->mayKeepAlive();
    QByteArrayView connection;
    if (!m_keepsAlive)
        connection = "Connection: close\r\n";
    else if (request.minorVersion == 0)
        connection = "Connection: keep-alive\r\n";
    if (length >= 0)
        appendAll(m_head, { "Content-Length: ", NumberText(length).view(), "\r\n", connection, "\r\n" });
    else
        appendAll(m_head, { transferEncoding, connection, "\r\n" });
}

/// The size line of a chunk that holds everything unsent.
QByteArrayView ResponseStream::chunkLine()
{
    char *begin = m_chunkLine.data();
    char *end = std::to_chars(begin, begin + 16, m_unsent, 16).ptr;
    *end++ = '\r';
    *end++ = '\n';
    return { begin, end };
}

void ResponseStream::flush()
{
    if (!m_begun || m_aborted || m_connection->m_isBroken) {
        m_written -= m_unsent;
        forgetPieces();
        return;
    }
    size_t first = FirstBodyPiece;
    if (m_framing == Framing::Undecided)
        decideFraming();

    QByteArrayView tail;
    if (m_framing == Framing::Chunked) {
        const bool isLast = m_finished && !m_endSent;
        if (m_unsent > 0) {
            m_pieces[--first] = pieceOf(chunkLine());
            tail = isLast ? QByteArrayView("\r\n0\r\n\r\n") : QByteArrayView("\r\n");
        } else if (isLast) {
            tail = "0\r\n\r\n";
        }
    }
    m_endSent = m_finished;
    if (!m_headSent) {
        m_headSent = true;
        m_pieces[--first] = pieceOf(m_head);
    }

    if (m_file.isValid()) {
        sendFilePieces(first, tail);
    } else {
        if (!tail.isEmpty())
            m_pieces[m_pieceEnd++] = pieceOf(tail);
        sendPieces(first);
    }
    forgetPieces();
}

void ResponseStream::sendPieces(size_t first)
{
    if (first < m_pieceEnd)
        m_connection->transmit(std::span(m_pieces).subspan(first, m_pieceEnd - first), false);
}

void ResponseStream::sendFilePieces(size_t first, QByteArrayView tail)
{
    if (first < m_pieceEnd)
        m_connection->transmit(std::span(m_pieces).subspan(first, m_pieceEnd - first), true);
    m_connection->transmitFile(std::move(m_file), m_fileOffset, m_fileLength);
    if (!tail.isEmpty()) {
        iovec piece = pieceOf(tail);
        m_connection->transmit(std::span(&piece, 1), false);
    }
}

} // namespace spawner
