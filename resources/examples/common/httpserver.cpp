#include "httpserver.h"

#include "httppeer.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace examples {

namespace {

constexpr int Backlog = 128;
constexpr int MaxConnections = 64; // beyond it, clients wait in the backlog
constexpr int PauseMs = 50;

/// "[::1]:8080" -> "::1" and "8080". False if there is no port.
bool splitAddress(const std::string &address, std::string *host, std::string *port)
{
    const std::size_t colon = address.rfind(':');
    if (colon == std::string::npos || colon + 1 == address.size())
        return false;
    *host = address.substr(0, colon);
    *port = address.substr(colon + 1);
    if (host->size() > 2 && host->front() == '[' && host->back() == ']')
        *host = host->substr(1, host->size() - 2);
    return true;
}

int listenOn(const addrinfo &address)
{
    const int fd = socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC, address.ai_protocol);
    if (fd < 0)
        return -1;
    const int on = 1;
    const int off = 0;
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (address.ai_family == AF_INET6) // ":8080" means IPv4 as well
        setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (bind(fd, address.ai_addr, address.ai_addrlen) == 0 && listen(fd, Backlog) == 0)
        return fd;
    const int problem = errno;
    close(fd);
    errno = problem;
    return -1;
}

/// -1 and a message on stderr if it cannot be done.
int listenOn(const std::string &address)
{
    std::string host;
    std::string port;
    if (!splitAddress(address, &host, &port)) {
        std::fprintf(stderr, "'%s' is no address; use host:port, [v6]:port or :port\n", address.c_str());
        return -1;
    }
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *found = nullptr;
    const int problem = getaddrinfo(host.empty() ? nullptr : host.c_str(), port.c_str(), &hints, &found);
    if (problem != 0) {
        std::fprintf(stderr, "cannot resolve %s: %s\n", address.c_str(), gai_strerror(problem));
        return -1;
    }
    const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> addresses(found, freeaddrinfo);
    for (const int family : { AF_INET6, AF_INET }) { // IPv6 first: without a host it serves both
        for (const addrinfo *one = found; one; one = one->ai_next) {
            const int fd = one->ai_family == family ? listenOn(*one) : -1;
            if (fd >= 0)
                return fd;
        }
    }
    std::fprintf(stderr, "cannot listen on %s: %s\n", address.c_str(), std::strerror(errno));
    return -1;
}

void announce(int fd)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    char host[NI_MAXHOST] = "";
    char port[NI_MAXSERV] = "";
    getsockname(fd, reinterpret_cast<sockaddr *>(&address), &size);
    getnameinfo(reinterpret_cast<const sockaddr *>(&address), size, host, sizeof host, port, sizeof port,
                NI_NUMERICHOST | NI_NUMERICSERV);
    const bool isV6 = std::strchr(host, ':') != nullptr;
    std::fprintf(stderr, "listening on http://%s%s%s:%s\n", isV6 ? "[" : "", host, isV6 ? "]" : "", port);
}

/// A descriptor that becomes readable when the program is asked to end.
int terminationDescriptor()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    return signalfd(-1, &signals, SFD_CLOEXEC);
}

std::atomic<int> connections = 0;

/// False if descriptors or threads are scarce: try again in a moment.
bool acceptOne(int listenFd, const HttpHandler &handler)
{
    const int fd = accept4(listenFd, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd < 0)
        return errno != EMFILE && errno != ENFILE && errno != ENOMEM && errno != ENOBUFS;
    ++connections;
    try {
        std::thread([fd, &handler] {
            HttpPeer(fd, handler).serve();
            --connections;
        }).detach();
    } catch (const std::system_error &) {
        --connections;
        close(fd);
        return false;
    }
    return true;
}

} // namespace

const char *listenAddress(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const char *option = argv[i];
        if (std::strncmp(option, "--", 2) == 0)
            ++option;
        if (std::strcmp(option, "-listenAddr") == 0)
            return i + 1 < argc ? argv[i + 1] : "";
        if (std::strncmp(option, "-listenAddr=", 12) == 0)
            return option + 12;
    }
    return nullptr;
}

int serveHttp(const std::string &address, const HttpHandler &handler)
{
    const int termination = terminationDescriptor();
    const int listenFd = listenOn(address);
    if (listenFd < 0)
        return 1;
    announce(listenFd);
    bool isScarce = false;
    while (true) {
        const bool pause = isScarce || connections >= MaxConnections;
        pollfd waiting[] = { { termination, POLLIN, 0 }, { pause ? -1 : listenFd, POLLIN, 0 } };
        const int ready = poll(waiting, 2, pause ? PauseMs : -1);
        if (ready < 0 && errno != EINTR)
            return 1;
        if (ready > 0 && waiting[0].revents != 0)
            std::_Exit(0); // the threads hold nothing that needs putting away
        isScarce = ready > 0 && waiting[1].revents != 0 && !acceptOne(listenFd, handler);
    }
}

} // namespace examples
