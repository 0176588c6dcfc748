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
/// Status, Location is kept, X-Sendfile, X-Accel-*, hop-by-hop fields (Connection and those it
/// names, Keep-Alive, Proxy-Connection, TE, Trailer, Transfer-Encoding, Upgrade), and names or values
/// with bytes that HTTP does not allow (listed in `dropped`).
struct CgiHead
{
    int status = 200; ///< from Status, an "HTTP/1.1 201" first line, 302 for a Location, else 200
    QByteArray reason; ///< as given; may be empty
    QList<CgiField> fields; ///< in order, duplicates kept (Set-Cookie)
    std::optional<qint64> contentLength; ///< also still in fields? no: taken out
    QByteArray location; ///< also in fields
    bool isLocalRedirect = false; ///< "Location: /path" and nothing else (RFC 3875 6.2.2)
    QByteArray sendfile; ///< X-Sendfile
    QByteArray accelRedirect; ///< X-Accel-Redirect
    bool isChunked = false; ///< the app chunked its body itself: decode it
    bool isEventStream = false; ///< text/event-stream: may be silent for long
    QByteArrayList dropped; ///< names of fields refused, for the log
};

/// Collects the block from STDOUT bytes as they come. Ends at the first empty line, LF or CRLF.
/// 1xx blocks before the real one (Status: 103) are skipped over.
class CgiHeadParser
{
public:
    explicit CgiHeadParser(qint64 maxBytes = 64 * 1024) : m_maxBytes(maxBytes) { }

    enum class State { NeedMore, Complete, Failed };
    /// Takes what belongs to the head out of `bytes`; on Complete what is left in `bytes` is body.
    State feed(QByteArrayView &bytes);
    /// After Complete.
    CgiHead takeHead();
    /// After Failed: AppBadHead (with the first bytes of what came, escaped) or AppHeadTooLarge.
    Error error() const;
    /// No byte came yet.
    bool isEmpty() const;

private:
    qint64 m_maxBytes;
    // The implementer fills this in.
};

} // namespace spawner
