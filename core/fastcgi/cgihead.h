// The header block that an app's answer begins with (RFC 3875 section 6). Pure.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace spawner {

struct CgiField
{
    QByteArray name; ///< as the app wrote it
    QByteArray value; ///< trimmed; folded lines joined with a space
};

/// What the block says. Fields that are none of the client's business are taken out of `fields`:
/// Status, X-Sendfile, X-Accel-*, Content-Length (the response stream frames the body), Date and Server
/// (it adds its own), hop-by-hop fields (Connection and those it names, Keep-Alive, Proxy-Connection, TE,
/// Trailer, Transfer-Encoding, Upgrade), and what is refused (listed in `dropped`): names or values with
/// bytes that HTTP does not allow, a length that is no number, a second Status or Location.
struct CgiHead
{
    int status = 200; ///< from Status, an "HTTP/1.1 201" first line, 302 for a Location, else 200
    QByteArray reason; ///< as given; may be empty
    QList<CgiField> fields; ///< in order, duplicates kept (Set-Cookie)
    /// Content-Length, not in `fields`; nothing if absent, refused, or void because of isChunked.
    std::optional<qint64> contentLength;
    QByteArray location; ///< also in fields
    bool isLocalRedirect = false; ///< "Location: /path" and nothing else (RFC 3875 6.2.2)
    QByteArray sendfile; ///< X-Sendfile
    QByteArray accelRedirect; ///< X-Accel-Redirect
    QList<CgiField> accelFields; ///< X-Accel-*, with X-Accel-Redirect
    bool isChunked = false; ///< the app chunked its body itself: decode it
    bool isEventStream = false; ///< text/event-stream: may be silent for long
    QByteArrayList dropped; ///< names of fields refused, for the log
};

/// Collects the block from STDOUT bytes as they come. Ends at the first empty line, LF or CRLF.
/// 1xx blocks before the real one (Status: 103) are skipped over, but count towards the limit.
/// Copies nothing but the fields where the whole block comes in one slice. One per answer.
class CgiHeadParser
{
public:
    explicit CgiHeadParser(qint64 maxBytes = 64 * 1024) : m_maxBytes(maxBytes) { }

    enum class State { NeedMore, Complete, Failed };
    /// Takes what belongs to the head out of `bytes`; on Complete what is left in `bytes` is body.
    State feed(QByteArrayView &bytes);
    /// After Complete.
    CgiHead takeHead();
    /// After Failed: AppBadHead (with the first bytes of what came, escaped) or AppHeadTooLarge. While
    /// more is needed: what it would mean if the answer ended here (AppNoOutput or AppBadHead).
    Error error() const;
    /// No byte came yet.
    bool isEmpty() const { return m_taken == 0; }

private:
    State takeBlock(QByteArrayView block);
    State fail(ErrorCode code, const QString &message);
    bool beginsLikeText(QByteArrayView bytes) const;

    qint64 m_maxBytes;
    qint64 m_taken = 0; // bytes of complete blocks and of m_buffer
    QByteArray m_buffer; // of a block that comes in several slices
    qsizetype m_scanned = 0; // of m_buffer, without an end of the block in it
    State m_state = State::NeedMore;
    CgiHead m_head;
    Error m_error;
};

} // namespace spawner
