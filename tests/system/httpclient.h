// A client that does exactly what a test says, right or wrong.
#pragma once

#include "httpreply.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>

#include <chrono>
#include <functional>

namespace spawner {

/// One connection to the daemon over a plain blocking socket. Every call has a deadline: whole requests
/// `patience` in all, streamed bodies `patience` from one piece to the next. Not thread-safe, but
/// any thread may have its own.
class HttpClient
{
public:
    using Fields = QList<QPair<QByteArray, QByteArray>>;
    using milliseconds = std::chrono::milliseconds;
    /// Called with each piece of a body; false stops reading.
    using BodySink = std::function<bool(QByteArrayView)>;
    /// What becomes of a body: kept in the reply, or only counted and hashed.
    enum class Body { Keep, Digest };

    /// Connects to 127.0.0.1:`port`; see isConnected().
    explicit HttpClient(quint16 port, milliseconds patience = std::chrono::seconds(30));
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    bool isConnected() const { return m_fd >= 0; }
    /// Makes the kernel take little from the peer while we do not read. Call it before sending.
    void useSmallReceiveBuffer();

    /// Sends these bytes, whatever they are. False if the peer has gone or takes nothing.
    bool send(QByteArrayView bytes);
    /// Sends a request head, with Host, and Content-Length if there is a body, and then the body.
    bool sendRequest(const QByteArray &method, const QByteArray &target, const Fields &fields = {},
                     const QByteArray &body = {});
    /// Sends a head that announces a chunked body; chunks follow, sendChunk({}) is the last.
    bool startChunked(const QByteArray &method, const QByteArray &target, const Fields &fields = {});
    bool sendChunk(QByteArrayView chunk);
    /// Sends `total` bytes, byte i being i % 251; false if the peer has gone.
    bool sendPattern(qint64 total);

    /// Reads one response. `method` tells whether a body may follow (HEAD).
    HttpReply receive(const QByteArray &method = "GET", Body use = Body::Keep);
    /// Reads the head only; the body is then read with receiveBody().
    HttpReply receiveHead();
    void receiveBody(HttpReply *reply, const QByteArray &method, const BodySink &sink);
    /// Some bytes as they come, unparsed; empty at the end of the connection and after `patience`.
    QByteArray receiveSome(milliseconds patience);
    /// True once the peer has closed or reset the connection, and everything before that was read.
    bool waitForClose(milliseconds patience);

    /// sendRequest() and receive().
    HttpReply request(const QByteArray &method, const QByteArray &target, const Fields &fields = {},
                      const QByteArray &body = {}, Body use = Body::Keep);
    HttpReply get(const QByteArray &target) { return request("GET", target); }

    /// Tells the peer that nothing more will be sent.
    void finishSending();
    void close();
    /// Closes with a reset, as a client that crashed or lost its network.
    void abort();

private:
    bool fill(const QDeadlineTimer &deadline);
    bool readLine(QByteArray *line, const QDeadlineTimer &deadline);
    bool readFields(HttpReply *reply, const QDeadlineTimer &deadline);
    bool readBytes(qint64 count, HttpReply *reply, const BodySink &sink);
    bool readChunks(HttpReply *reply, const BodySink &sink);
    void readToEnd(HttpReply *reply, const BodySink &sink);
    bool pass(qsizetype count, HttpReply *reply, const BodySink &sink);

    int m_fd = -1;
    milliseconds m_patience;
    QByteArray m_buffer;
    bool m_isReset = false;
};

/// One GET on a connection of its own.
HttpReply httpGet(quint16 port, const QByteArray &target);
/// SHA-256, in hexadecimal, of `total` bytes of the pattern that sendPattern() sends.
QByteArray patternSha256(qint64 total);

} // namespace spawner
