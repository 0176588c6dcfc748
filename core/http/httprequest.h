// One request head, parsed, as views into its own bytes.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace spawner {

struct HttpField
{
    QByteArrayView name; ///< as the client wrote it
    QByteArrayView value; ///< without surrounding white space
};

/// A request head that kept every rule of RFC 9110 and 9112 that httphead checks. The views point
/// into `bytes` and live as long as the HttpRequest is neither moved from nor changed.
struct HttpRequest
{
    enum class Body { None, Length, Chunked };

    QByteArray bytes; ///< the head as received, owner of all views
    QByteArrayView method; ///< verbatim
    QByteArrayView target; ///< in origin form ("/a%20b?x=1"), also where absolute form was sent; "*" for OPTIONS *
    QByteArrayView path; ///< of the target, still encoded
    QByteArrayView query; ///< without '?', still encoded
    /// Of the request, absolute form beats Host: "example.org:8080". Empty only with HTTP/1.0.
    QByteArrayView authority;
    int minorVersion = 1; ///< HTTP/1.x
    std::vector<HttpField> fields; ///< in order, duplicates kept
    Body body = Body::None;
    qint64 contentLength = 0; ///< for Body::Length
    bool keepAlive = true; ///< what the client wants
    bool expectContinue = false;

    bool isHead() const { return method == "HEAD"; }
    /// First value of a field, name compared without case; a null view if absent.
    QByteArrayView value(QByteArrayView name) const;
    /// Forgets everything but keeps memory for the next one.
    void clear();
};

/// Who is at both ends of a client connection, numerically.
struct HttpPeer
{
    QByteArray remoteAddress = "127.0.0.1"; ///< also for Unix sockets: apps insist on an address
    quint16 remotePort = 0;
    QByteArray localAddress = "127.0.0.1";
    quint16 localPort = 0;
    bool isUnixSocket = false;
};

} // namespace spawner
