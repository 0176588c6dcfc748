#include "httpclient.h"

#include <QCryptographicHash>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype ReadBytes = 256 * 1024;
constexpr qsizetype PatternPeriod = 251;

const QByteArray &pattern()
{
    static const QByteArray bytes = [] {
        QByteArray made(PatternPeriod * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < made.size(); ++i)
            made[i] = static_cast<char>(i % PatternPeriod);
        return made;
    }();
    return bytes;
}

/// Waits until the socket is ready for `events`; false after the deadline.
bool waitFor(int fd, short events, const QDeadlineTimer &deadline)
{
    while (true) {
        pollfd waiting{fd, events, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(deadline.remainingTime()));
        if (ready > 0)
            return true;
        if (ready == 0 || errno != EINTR)
            return false;
    }
}

QByteArray head(const QByteArray &method, const QByteArray &target, const HttpClient::Fields &fields)
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\n";
    bool hasHost = false;
    for (const auto &[name, value] : fields) {
        text += name + ": " + value + "\r\n";
        hasHost = hasHost || name.compare("Host", Qt::CaseInsensitive) == 0;
    }
    return hasHost ? text : text + "Host: localhost\r\n";
}

} // namespace

HttpClient::HttpClient(quint16 port, milliseconds patience) :
    m_patience(patience)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (m_fd >= 0 && ::connect(m_fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        close();
    const int on = 1;
    if (m_fd >= 0)
        ::setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

HttpClient::~HttpClient()
{
    close();
}

void HttpClient::useSmallReceiveBuffer()
{
    const int size = 4096;
    ::setsockopt(m_fd, SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
}

bool HttpClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent
            = ::send(m_fd, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        else if (errno == EAGAIN && waitFor(m_fd, POLLOUT, QDeadlineTimer(m_patience)))
            continue;
        else if (errno != EINTR)
            return false;
    }
    return true;
}

bool HttpClient::sendRequest(const QByteArray &method, const QByteArray &target, const Fields &fields,
                             const QByteArray &body)
{
    QByteArray text = head(method, target, fields);
    if (!body.isNull())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return send(QByteArray(text + "\r\n" + body));
}

bool HttpClient::startChunked(const QByteArray &method, const QByteArray &target, const Fields &fields)
{
    return send(QByteArray(head(method, target, fields) + "Transfer-Encoding: chunked\r\n\r\n"));
}

bool HttpClient::sendChunk(QByteArrayView chunk)
{
    return send(QByteArray(QByteArray::number(chunk.size(), 16) + "\r\n" + chunk.toByteArray() + "\r\n"));
}

bool HttpClient::sendPattern(qint64 total)
{
    for (qint64 sent = 0; sent < total;) {
        const qsizetype part = qMin<qint64>(pattern().size(), total - sent);
        if (!send(QByteArrayView(pattern()).first(part)))
            return false;
        sent += part;
    }
    return true;
}

HttpReply HttpClient::receive(const QByteArray &method, Body use)
{
    HttpReply reply = receiveHead();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    receiveBody(&reply, method, [&](QByteArrayView piece) {
        hash.addData(piece);
        if (use == Body::Keep)
            reply.body += piece;
        return true;
    });
    reply.sha256 = hash.result().toHex();
    return reply;
}

HttpReply HttpClient::receiveHead()
{
    const auto start = std::chrono::steady_clock::now();
    const QDeadlineTimer deadline(m_patience);
    HttpReply reply;
    while (true) {
        QByteArray line;
        if (m_buffer.isEmpty() && !fill(deadline)) {
            reply.problem = QStringLiteral("no answer");
            return reply;
        }
        reply.toFirstByte = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - start);
        if (!readLine(&line, deadline) || !line.startsWith("HTTP/") || line.size() < 12) {
            reply.problem = QStringLiteral("no status line: ") + QString::fromLatin1(line);
            return reply;
        }
        const int status = line.mid(9, 3).toInt();
        reply.version = line.left(8);
        reply.reason = line.mid(13);
        reply.fields.clear();
        if (!readFields(&reply, deadline)) {
            reply.problem = QStringLiteral("the head ended early");
            return reply;
        }
        if (status >= 200 || status == 101) {
            reply.status = status;
            return reply;
        }
        reply.interim.append(status);
    }
}

bool HttpClient::readFields(HttpReply *reply, const QDeadlineTimer &deadline)
{
    QByteArray line;
    while (readLine(&line, deadline)) {
        if (line.isEmpty())
            return true;
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return false;
        reply->fields.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return false;
}

void HttpClient::receiveBody(HttpReply *reply, const QByteArray &method, const BodySink &sink)
{
    if (reply->status == 0)
        return;
    reply->isChunked = reply->field("Transfer-Encoding").toLower() == "chunked";
    const QByteArray length = reply->field("Content-Length");
    if (method == "HEAD" || reply->status == 204 || reply->status == 304)
        reply->isComplete = true;
    else if (reply->isChunked)
        reply->isComplete = readChunks(reply, sink);
    else if (!length.isNull())
        reply->isComplete = readBytes(length.toLongLong(), reply, sink);
    else
        readToEnd(reply, sink);
    if (!reply->isComplete && reply->problem.isEmpty())
        reply->problem = m_isReset ? QStringLiteral("reset") : QStringLiteral("the body ended early");
}

bool HttpClient::pass(qsizetype count, HttpReply *reply, const BodySink &sink)
{
    reply->bodyBytes += count;
    const bool goesOn = sink(QByteArrayView(m_buffer).first(count));
    m_buffer.remove(0, count);
    if (!goesOn)
        reply->problem = QStringLiteral("the reader stopped");
    return goesOn;
}

bool HttpClient::readBytes(qint64 count, HttpReply *reply, const BodySink &sink)
{
    while (count > 0) {
        if (m_buffer.isEmpty() && !fill(QDeadlineTimer(m_patience)))
            return false;
        const qsizetype part = qMin<qint64>(count, m_buffer.size());
        count -= part;
        if (!pass(part, reply, sink))
            return false;
    }
    return true;
}

bool HttpClient::readChunks(HttpReply *reply, const BodySink &sink)
{
    while (true) {
        QByteArray line;
        bool isNumber = false;
        if (!readLine(&line, QDeadlineTimer(m_patience)))
            return false;
        const qint64 size = line.split(';').first().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0) {
            reply->problem = QStringLiteral("no chunk size: ") + QString::fromLatin1(line);
            return false;
        }
        if (size == 0)
            return readFields(reply, QDeadlineTimer(m_patience)); // trailers
        if (!readBytes(size, reply, sink) || !readLine(&line, QDeadlineTimer(m_patience)))
            return false;
        if (!line.isEmpty()) {
            reply->problem = QStringLiteral("no line end after a chunk");
            return false;
        }
    }
}

void HttpClient::readToEnd(HttpReply *reply, const BodySink &sink)
{
    while (!m_buffer.isEmpty() || fill(QDeadlineTimer(m_patience))) {
        if (!pass(m_buffer.size(), reply, sink))
            return;
    }
    reply->isComplete = !m_isReset && m_fd < 0;
}

bool HttpClient::readLine(QByteArray *line, const QDeadlineTimer &deadline)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n")) < 0) {
        if (!fill(deadline))
            return false;
    }
    *line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return true;
}

/// False at the end of the connection, which it then closes, and after the deadline.
bool HttpClient::fill(const QDeadlineTimer &deadline)
{
    while (m_fd >= 0 && waitFor(m_fd, POLLIN, deadline)) {
        const qsizetype old = m_buffer.size();
        m_buffer.resize(old + ReadBytes);
        const ssize_t size = ::recv(m_fd, m_buffer.data() + old, static_cast<size_t>(ReadBytes), MSG_DONTWAIT);
        const int problem = errno;
        m_buffer.resize(old + qMax<ssize_t>(size, 0));
        if (size > 0)
            return true;
        if (size < 0 && (problem == EINTR || problem == EAGAIN))
            continue;
        m_isReset = size < 0;
        close();
    }
    return false;
}

QByteArray HttpClient::receiveSome(milliseconds patience)
{
    if (m_buffer.isEmpty())
        fill(QDeadlineTimer(patience));
    return std::exchange(m_buffer, {});
}

bool HttpClient::waitForClose(milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (fill(deadline))
        m_buffer.clear();
    return m_fd < 0;
}

HttpReply HttpClient::request(const QByteArray &method, const QByteArray &target, const Fields &fields,
                              const QByteArray &body, Body use)
{
    if (!sendRequest(method, target, fields, body) && !isConnected()) {
        HttpReply reply;
        reply.problem = QStringLiteral("not connected");
        return reply;
    }
    return receive(method, use); // an answer may be there even if the body was not wanted
}

void HttpClient::finishSending()
{
    ::shutdown(m_fd, SHUT_WR);
}

void HttpClient::close()
{
    if (m_fd >= 0)
        ::close(m_fd);
    m_fd = -1;
}

void HttpClient::abort()
{
    const linger reset{1, 0};
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    close();
}

HttpReply httpGet(quint16 port, const QByteArray &target)
{
    return HttpClient(port).request("GET", target, {{"Connection", "close"}});
}

QByteArray patternSha256(qint64 total)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 done = 0; done < total;) {
        const qsizetype part = qMin<qint64>(pattern().size(), total - done);
        hash.addData(QByteArrayView(pattern()).first(part));
        done += part;
    }
    return hash.result().toHex();
}

} // namespace spawner
