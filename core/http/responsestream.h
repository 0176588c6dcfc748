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
/// before the first flush()), else chunked for HTTP/1.1, else until close. Knows HEAD, 1xx, 204 and
/// 304, whose bodies it swallows. Cuts what exceeds the declared length; if a body falls short,
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
    bool hasBegun() const;
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
    /// More than 256 KiB wait for the client: stop write() until HttpExchange::responseDrained().
    bool isFull() const;

    int status() const; ///< 0 before begin()
    qint64 bodyBytesSent() const;
    bool isFinished() const;
    bool isAborted() const;

private:
    friend class HttpConnection;
    // The implementer fills this in.
};

} // namespace spawner
