#include "httppeer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace examples {

namespace {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

constexpr std::size_t MaxHeadBytes = 32 * 1024;
constexpr std::size_t MaxLineBytes = 4096; // of a chunk's size and of a trailer
constexpr unsigned long long MaxBodyBytes = 1ULL << 30;
constexpr auto IdleTimeout = 60s;
constexpr auto HeadTimeout = 15s; // from the first byte
constexpr auto SilenceTimeout = 15s;
constexpr auto LingerTimeout = 1s;

std::string_view reason(int status)
{
    switch (status) {
    case 303:
        return "See Other";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 417:
        return "Expectation Failed";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "OK";
    }
}

std::string statusLine(int status)
{
    std::string line = "HTTP/1.1 " + std::to_string(status) + ' ';
    line += reason(status);
    return line + "\r\n";
}

/// Numeric address and port of one end of a connection.
void describeEnd(const sockaddr_storage &address, socklen_t size, std::string *host, std::string *port)
{
    std::array<char, NI_MAXHOST> hostText{};
    std::array<char, NI_MAXSERV> portText{};
    if (getnameinfo(reinterpret_cast<const sockaddr *>(&address), size, hostText.data(), hostText.size(),
                    portText.data(), portText.size(), NI_NUMERICHOST | NI_NUMERICSERV)
        == 0) {
        *host = hostText.data();
        *port = portText.data();
    }
}

} // namespace

HttpPeer::HttpPeer(int fd, const HttpHandler &handler) : m_fd(fd), m_handler(handler)
{
    const timeval timeout{ std::chrono::seconds(SilenceTimeout).count(), 0 };
    setsockopt(m_fd, SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
}

HttpPeer::~HttpPeer()
{
    close(m_fd);
}

void HttpPeer::serve()
{
    while (serveRequest()) { }
    // Closing with unread bytes would reset the connection and could lose our last answer on its way.
    shutdown(m_fd, SHUT_WR);
    const Deadline deadline = steady_clock::now() + LingerTimeout;
    do
        m_buffer.clear();
    while (fill(deadline));
}

bool HttpPeer::serveRequest()
{
    HttpHead head;
    Body body;
    int status = readHead(&head);
    if (status == 0)
        status = readBody(head, &body);
    if (status != 0) {
        refuse(status);
        return false;
    }
    describeEnds(&head.params);
    const HttpAnswer answer = m_handler(head.params, body);
    std::string reply = statusLine(answer.status) + answer.fields + "Content-Type: " + answer.contentType
        + "\r\nCache-Control: no-store\r\nContent-Length: " + std::to_string(answer.text.size())
        + (head.keepAlive ? "\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
    if (!head.isHeadRequest)
        reply += answer.text;
    return send(reply) && head.keepAlive;
}

int HttpPeer::readHead(HttpHead *head)
{
    if (m_buffer.empty() && !fill(steady_clock::now() + IdleTimeout))
        return -1;
    const Deadline deadline = steady_clock::now() + HeadTimeout;
    std::size_t end = std::string::npos;
    for (std::size_t seen = 0; (end = m_buffer.find("\r\n\r\n", seen)) == std::string::npos;) {
        if (m_buffer.size() > MaxHeadBytes)
            return 431;
        seen = m_buffer.size() < 3 ? 0 : m_buffer.size() - 3;
        if (!fill(deadline))
            return steady_clock::now() >= deadline ? 408 : -1;
    }
    const int status = end > MaxHeadBytes ? 431 : parseHttpHead({ m_buffer.data(), end }, head);
    m_buffer.erase(0, end + 4);
    return status;
}

int HttpPeer::readBody(const HttpHead &head, Body *body)
{
    if (head.contentLength > MaxBodyBytes)
        return 413;
    const bool hasBody = head.chunked || head.contentLength > 0;
    if (hasBody && head.expectsContinue && m_buffer.empty() && !send("HTTP/1.1 100 Continue\r\n\r\n"))
        return -1;
    return head.chunked ? readChunks(body) : readBytes(head.contentLength, body);
}

int HttpPeer::readChunks(Body *body)
{
    std::string line;
    while (true) {
        if (const int status = readLine(&line))
            return status;
        const std::string_view digits = std::string_view(line).substr(0, line.find(';'));
        unsigned long long size = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
        if (error != std::errc() || end != digits.data() + digits.size())
            return 400;
        if (size > MaxBodyBytes - body->bytes())
            return 413;
        if (size == 0)
            break;
        if (const int status = readBytes(size, body))
            return status;
        if (const int status = readLine(&line))
            return status;
        if (!line.empty())
            return 400;
    }
    for (std::size_t trailers = 0; trailers <= MaxHeadBytes; trailers += line.size()) {
        if (const int status = readLine(&line))
            return status;
        if (line.empty())
            return 0;
    }
    return 431;
}

int HttpPeer::readLine(std::string *line)
{
    const Deadline deadline = steady_clock::now() + SilenceTimeout;
    std::size_t end = std::string::npos;
    while ((end = m_buffer.find("\r\n")) == std::string::npos) {
        if (m_buffer.size() > MaxLineBytes)
            return 400;
        if (!fill(deadline))
            return -1;
    }
    *line = m_buffer.substr(0, end);
    m_buffer.erase(0, end + 2);
    return 0;
}

int HttpPeer::readBytes(unsigned long long count, Body *body)
{
    while (count > 0) {
        if (m_buffer.empty() && !fill(steady_clock::now() + SilenceTimeout))
            return -1;
        const std::size_t part = std::min<unsigned long long>(count, m_buffer.size());
        body->add({ m_buffer.data(), part });
        m_buffer.erase(0, part);
        count -= part;
    }
    return 0;
}

bool HttpPeer::fill(Deadline deadline)
{
    std::array<char, 64 * 1024> chunk;
    while (true) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - steady_clock::now());
        if (left <= 0ms)
            return false;
        pollfd waiting{ m_fd, POLLIN, 0 };
        const int ready = poll(&waiting, 1, static_cast<int>(left.count()));
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready <= 0)
            continue;
        const ssize_t size = recv(m_fd, chunk.data(), chunk.size(), 0);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return false;
        m_buffer.append(chunk.data(), static_cast<std::size_t>(size));
        return true;
    }
}

bool HttpPeer::send(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t size = ::send(m_fd, text.data(), text.size(), MSG_NOSIGNAL);
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            return false;
        text.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

void HttpPeer::refuse(int status)
{
    if (status <= 0)
        return;
    send(statusLine(status) + "Content-Length: 0\r\nConnection: close\r\n\r\n");
}

void HttpPeer::describeEnds(CgiParams *params) const
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(m_fd, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        describeEnd(address, size, &(*params)["REMOTE_ADDR"], &(*params)["REMOTE_PORT"]);
    size = sizeof address;
    if (getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        describeEnd(address, size, &(*params)["SERVER_ADDR"], &(*params)["SERVER_PORT"]);
}

} // namespace examples
