// A FastCGI app that costs as little as one can: so that what is measured is the gateway before it.
//
// One thread, epoll, any number of connections that are kept if the gateway wants that. QUERY_STRING "bytes=N" asks for a
// body of N bytes (default: a short greeting); a request body is read and thrown away.
//
// Usage: epollapp [SOCKET]      without SOCKET, descriptor 0 is the listening socket
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include <fcntl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

enum RecordType : uint8_t { Begin = 1, Abort = 2, End = 3, Params = 4, Stdin = 5, Stdout = 6, GetValues = 9, GetValuesResult = 10 };

struct Connection
{
    std::string in;
    std::string out;
    size_t written = 0;
    std::string params;
    bool keeps = false;
    bool isOver = false; // closes once everything is written
};

int theEpoll = -1;

void appendRecord(std::string &out, RecordType type, uint16_t id, std::string_view content)
{
    const char head[8] = { 1, char(type), char(id >> 8), char(id), char(content.size() >> 8), char(content.size()), 0, 0 };
    out.append(head, sizeof head);
    out.append(content);
}

uint32_t takeLength(std::string_view &bytes)
{
    const auto first = uint8_t(bytes.front());
    const size_t width = first < 0x80 ? 1 : 4;
    uint32_t length = first & (width == 1 ? 0xff : 0x7f);
    for (size_t i = 1; i < width; ++i)
        length = length << 8 | uint8_t(bytes[i]);
    bytes.remove_prefix(width);
    return length;
}

std::string_view parameter(std::string_view params, std::string_view wanted)
{
    while (params.size() >= 2) {
        const uint32_t nameLength = takeLength(params);
        const uint32_t valueLength = takeLength(params);
        if (params.size() < nameLength + size_t(valueLength))
            return {};
        if (params.substr(0, nameLength) == wanted)
            return params.substr(nameLength, valueLength);
        params.remove_prefix(nameLength + size_t(valueLength));
    }
    return {};
}

void answer(Connection &connection, uint16_t id)
{
    const std::string_view query = parameter(connection.params, "QUERY_STRING");
    const size_t at = query.find("bytes=");
    if (at == query.npos) {
        appendRecord(connection.out, Stdout, id, "Content-Type: text/plain\r\nContent-Length: 13\r\n\r\nHello, world\n");
    } else {
        size_t left = strtoul(std::string(query.substr(at + 6)).c_str(), nullptr, 10);
        appendRecord(connection.out, Stdout, id,
                     "Content-Type: application/octet-stream\r\nContent-Length: " + std::to_string(left) + "\r\n\r\n");
        static const std::string part(65528, 'x');
        for (; left > 0; left -= std::min(left, part.size()))
            appendRecord(connection.out, Stdout, id, std::string_view(part).substr(0, left));
    }
    appendRecord(connection.out, Stdout, id, {});
    appendRecord(connection.out, End, id, std::string_view("\0\0\0\0\0\0\0\0", 8));
    connection.params.clear();
    connection.isOver = !connection.keeps;
}

void onRecord(Connection &connection, RecordType type, uint16_t id, std::string_view content)
{
    switch (type) {
    case Begin: connection.keeps = content.size() > 2 && (content[2] & 1); break;
    case Params: connection.params.append(content); break;
    case Stdin:
        if (content.empty())
            answer(connection, id);
        break;
    case GetValues: {
        static constexpr char Values[] = "\x0f\x01" "FCGI_MPXS_CONNS" "0" "\x0e\x04" "FCGI_MAX_CONNS" "4096"
                                         "\x0d\x04" "FCGI_MAX_REQS" "4096";
        appendRecord(connection.out, GetValuesResult, 0, std::string_view(Values, sizeof Values - 1));
        break;
    }
    case Abort: connection.isOver = true; break;
    default: break;
    }
}

void parse(Connection &connection)
{
    std::string_view bytes = connection.in;
    while (bytes.size() >= 8) {
        const auto at = [&bytes](size_t i) { return uint8_t(bytes[i]); };
        const size_t length = size_t(at(4)) << 8 | at(5);
        const size_t whole = 8 + length + at(6);
        if (bytes.size() < whole)
            break;
        onRecord(connection, RecordType(at(1)), uint16_t(at(2) << 8 | at(3)), bytes.substr(8, length));
        bytes.remove_prefix(whole);
    }
    connection.in.erase(0, connection.in.size() - bytes.size());
}

// False: to be closed.
bool flush(int fd, Connection &connection)
{
    while (connection.written < connection.out.size()) {
        const ssize_t sent = send(fd, connection.out.data() + connection.written, connection.out.size() - connection.written,
                                  MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN)
                return false;
            epoll_event event{ EPOLLIN | EPOLLOUT, { .fd = fd } };
            epoll_ctl(theEpoll, EPOLL_CTL_MOD, fd, &event);
            return true;
        }
        connection.written += size_t(sent);
    }
    connection.out.clear();
    connection.written = 0;
    return !connection.isOver;
}

bool onEvent(int fd, Connection &connection, uint32_t events)
{
    if (events & EPOLLOUT) {
        epoll_event event{ EPOLLIN, { .fd = fd } };
        epoll_ctl(theEpoll, EPOLL_CTL_MOD, fd, &event);
        if (!flush(fd, connection))
            return false;
    }
    if (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) {
        static char buffer[256 * 1024];
        const ssize_t got = recv(fd, buffer, sizeof buffer, 0);
        if (got == 0 || (got < 0 && errno != EAGAIN))
            return false;
        if (got > 0) {
            connection.in.append(buffer, size_t(got));
            parse(connection);
        }
    }
    return flush(fd, connection);
}

int listenAt(const char *path)
{
    unlink(path);
    const int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    if (bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0 || listen(fd, 4096) != 0) {
        perror(path);
        exit(1);
    }
    return fd;
}

} // namespace

int main(int argc, char **argv)
{
    const int listener = argc > 1 ? listenAt(argv[1]) : 0;
    fcntl(listener, F_SETFL, O_NONBLOCK);
    theEpoll = epoll_create1(0);
    epoll_event listening{ EPOLLIN, { .fd = listener } };
    epoll_ctl(theEpoll, EPOLL_CTL_ADD, listener, &listening);
    std::unordered_map<int, std::unique_ptr<Connection>> connections;
    for (;;) {
        epoll_event events[256];
        const int count = epoll_wait(theEpoll, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            const int fd = events[i].data.fd;
            if (fd == listener) {
                for (int accepted; (accepted = accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC)) >= 0;) {
                    epoll_event event{ EPOLLIN, { .fd = accepted } };
                    epoll_ctl(theEpoll, EPOLL_CTL_ADD, accepted, &event);
                    connections[accepted] = std::make_unique<Connection>();
                }
            } else if (!onEvent(fd, *connections[fd], events[i].events)) {
                connections.erase(fd);
                close(fd);
            }
        }
    }
}
