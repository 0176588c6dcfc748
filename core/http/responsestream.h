// A response on its way to the client.
#pragma once

#include "base/unixfd.h"

#include <QByteArray>
#include <QByteArrayView>

#include <sys/uio.h>

#include <array>

namespace spawner {

class HttpConnection;

/// What a response begins with. The stream adds Date, Server, Connection, Content-Length and
/// Transfer-Encoding by itself; `fields` must not contain them.
struct ResponseHead
{
    int status = 200;
    QByteArray reason; ///< empty: the standard phrase
    QByteArray fields; ///< "Name: value\r\n" each
    qint64 contentLength = -1; ///< -1 = unknown
};

/// Frames and sends one response: with a length where it is known (also when the whole body is there
/// before the first flush()), else chunked for HTTP/1.1, else until close. Knows HEAD, 1xx, 204, 205
/// and 304, whose bodies it swallows. Cuts what exceeds the declared length; if a body falls short,
/// finish() becomes abort().
///
/// Zero copy: write() keeps views, flush() sends head and views in one sendmsg and copies only what
/// the socket did not take. One per HttpConnection, reused for each request. A broken client
/// connection is never reported from within these calls: they turn into no-ops, and the exchange is
/// destroyed from the event loop soon after.
class ResponseStream
{
public:
    /// Once per response.
    void begin(const ResponseHead &head);
    bool hasBegun() const { return m_begun; }
    /// Body bytes; the view must stay valid until flush() returns (which write() may call itself
    /// when its list of views is full).
    void write(QByteArrayView body);
    /// Instead of write(): `length` bytes of `file` from `offset`, by sendfile. Takes the descriptor.
    void sendFile(UnixFd file, qint64 offset, qint64 length);
    /// The body is complete. flush() still has to be called.
    void finish();
    /// Sends everything written so far.
    void flush();
    /// The response cannot be completed: nothing (if nothing was sent) or a reset connection, so that
    /// the client never takes it for whole.
    void abort();
    /// As if it had not begun, which is possible until flush(): true if so, and there can be another response.
    bool takeBack();
    /// More than 256 KiB wait for the client: stop write() until HttpExchange::responseDrained().
    bool isFull() const;

    int status() const { return m_status; } ///< 0 before begin()
    /// Body bytes handed to the socket or waiting for it.
    qint64 bodyBytesSent() const { return m_written - m_unsent; }
    bool isFinished() const { return m_finished && !m_aborted; }
    bool isAborted() const { return m_aborted; }

private:
    friend class HttpConnection;
    friend struct HttpTransaction;

    enum class Framing { Undecided, None, Length, Chunked, UntilClose };

    /// Slots of m_pieces: the head, a chunk's size line, views of the body, what ends a chunk.
    static constexpr size_t PieceCount = 64;
    static constexpr size_t FirstBodyPiece = 2;
    static constexpr size_t LastBodyPiece = PieceCount - 2;

    void reset(HttpConnection &connection);
    bool isOpen() const { return m_begun && !m_finished && !m_aborted; }
    qint64 cutToLength(qint64 size) const;
    void decideFraming();
    QByteArrayView chunkLine();
    void sendPieces(size_t first);
    void sendFilePieces(size_t first, QByteArrayView tail);
    void forgetPieces();

    HttpConnection *m_connection = nullptr;
    QByteArray m_head; ///< until it is sent
    std::array<iovec, PieceCount> m_pieces;
    size_t m_pieceEnd = FirstBodyPiece;
    UnixFd m_file; ///< behind the pieces
    qint64 m_fileOffset = 0;
    qint64 m_fileLength = 0;
    std::array<char, 20> m_chunkLine;
    qint64 m_declared = -1;
    qint64 m_written = 0; ///< body bytes taken from the exchange
    qint64 m_unsent = 0; ///< of these, not flushed yet
    int m_status = 0;
    Framing m_framing = Framing::Undecided;
    bool m_begun = false;
    bool m_hasBody = true;
    bool m_headSent = false;
    bool m_finished = false;
    bool m_endSent = false;
    bool m_aborted = false;
    bool m_keepsAlive = false; ///< what the head said
};

} // namespace spawner
