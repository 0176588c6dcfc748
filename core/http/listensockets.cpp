// listenTcp() and listenUnix() of httplistener.h.
#include "http/httplistener.h"

#include "base/unixsocket.h"
#include "http/socketaddress.h"

#include <cerrno>
#include <cstring>
#include <memory>

#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace spawner {

namespace {

constexpr int Backlog = 4096; // the kernel cuts it to net.core.somaxconn
constexpr mode_t SocketMode = 0660;

struct Address
{
    sockaddr_storage storage {};
    socklen_t size = 0;

    const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    bool isEveryIpv6() const
    {
        return storage.ss_family == AF_INET6 && isUnspecified(storage);
    }
    void setPort(quint16 port)
    {
        if (storage.ss_family == AF_INET6)
            reinterpret_cast<sockaddr_in6 &>(storage).sin6_port = htons(port);
        else
            reinterpret_cast<sockaddr_in &>(storage).sin_port = htons(port);
    }
    quint16 port() const
    {
        return ntohs(storage.ss_family == AF_INET6
                             ? reinterpret_cast<const sockaddr_in6 &>(storage).sin6_port
                             : reinterpret_cast<const sockaddr_in &>(storage).sin_port);
    }
};

QString shown(const QByteArray &host, quint16 port)
{
    const QString name = QString::fromLocal8Bit(host);
    return (host.contains(':') ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(name).arg(port);
}

/// A name with addresses of both kinds gives its IPv4 one: "localhost" is expected on 127.0.0.1.
Result<Address> resolve(const QByteArray &host)
{
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_PASSIVE;
    addrinfo *list = nullptr;
    const int failed = ::getaddrinfo(host.constData(), nullptr, &hints, &list);
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> guard(list, &::freeaddrinfo);
    if (failed || !list) {
        return Error { ErrorCode::InvalidArgument,
                       QStringLiteral("cannot listen on \"%1\": %2")
                               .arg(QString::fromLocal8Bit(host),
                                    QString::fromLocal8Bit(::gai_strerror(failed))) };
    }
    const addrinfo *chosen = list;
    for (const addrinfo *one = list; one; one = one->ai_next) {
        if (one->ai_family == AF_INET) {
            chosen = one;
            break;
        }
    }
    Address address;
    address.size = chosen->ai_addrlen;
    std::memcpy(&address.storage, chosen->ai_addr, address.size);
    return address;
}

Address everyInterface(int family)
{
    Address address;
    address.storage.ss_family = sa_family_t(family);
    address.size = family == AF_INET6 ? sizeof(sockaddr_in6) : sizeof(sockaddr_in);
    return address;
}

bool setOption(const UnixFd &socket, int level, int option, int value)
{
    return ::setsockopt(socket.get(), level, option, &value, sizeof value) == 0;
}

/// A listening socket, or an invalid descriptor and errno.
UnixFd openListening(const Address &address, bool isShared)
{
    UnixFd socket(::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket)
        return socket;
    const bool isReady = setOption(socket, SOL_SOCKET, SO_REUSEADDR, 1) // connections in TIME_WAIT
            && (!isShared || setOption(socket, SOL_SOCKET, SO_REUSEPORT, 1))
            && (!address.isEveryIpv6() || setOption(socket, IPPROTO_IPV6, IPV6_V6ONLY, 0))
            && ::bind(socket.get(), address.get(), address.size) == 0
            && ::listen(socket.get(), Backlog) == 0;
    if (!isReady) {
        const int reason = errno;
        socket.reset();
        errno = reason;
    }
    return socket;
}

Error listenError(const QByteArray &host, quint16 port)
{
    const int reason = errno;
    const QString where = shown(host, port);
    if (reason == EADDRINUSE) {
        return { ErrorCode::AddressInUse,
                 QStringLiteral("cannot listen on %1: somebody already does").arg(where) };
    }
    if (reason == EACCES) {
        return { ErrorCode::PermissionDenied,
                 QStringLiteral("cannot listen on %1: ports below 1024 take root or CAP_NET_BIND_SERVICE")
                         .arg(where) };
    }
    if (reason == EADDRNOTAVAIL) {
        return { ErrorCode::InvalidArgument,
                 QStringLiteral("cannot listen on %1: no interface of this machine has that address")
                         .arg(where) };
    }
    return systemError(QStringLiteral("cannot listen on %1").arg(where), reason);
}

/// Removes what a daemon that was killed left behind; refuses anything else at `path`.
Result<void> clearStale(const QByteArray &path, const QString &name)
{
    struct stat info {};
    if (::lstat(path.constData(), &info) != 0)
        return {};
    if (!S_ISSOCK(info.st_mode)) {
        return Error { ErrorCode::AlreadyExists,
                       QStringLiteral("cannot listen on %1: a file is there that is no socket").arg(name) };
    }
    const auto connection = connectUnixSocket(path);
    if (connection || connection.error().code == ErrorCode::ResourceExhausted) {
        return Error { ErrorCode::AddressInUse,
                       QStringLiteral("cannot listen on %1: somebody already does").arg(name) };
    }
    if (connection.error().code == ErrorCode::PermissionDenied)
        return connection.error(); // somebody else's: not ours to judge
    if (::unlink(path.constData()) != 0 && errno != ENOENT)
        return systemError(QStringLiteral("cannot remove the old socket %1").arg(name), errno);
    return {};
}

} // namespace

Result<std::vector<UnixFd>> listenTcp(const QByteArray &host, quint16 &port, int count)
{
    Address address = everyInterface(AF_INET6);
    if (!host.isEmpty()) {
        auto resolved = resolve(host);
        if (!resolved)
            return resolved.error();
        address = *resolved;
    }
    address.setPort(port);

    // The first socket asks for the port alone, so that even another daemon of ours, which would share
    // it, is noticed; the port is opened for sharing when it is ours.
    UnixFd first = openListening(address, false);
    if (!first && host.isEmpty() && (errno == EAFNOSUPPORT || errno == EADDRNOTAVAIL)) {
        address = everyInterface(AF_INET); // IPv6 is off
        address.setPort(port);
        first = openListening(address, false);
    }
    if (!first)
        return listenError(host, port);
    address.size = sizeof address.storage;
    ::getsockname(first.get(), reinterpret_cast<sockaddr *>(&address.storage), &address.size);
    port = address.port();

    const bool isShared = count > 1 && setOption(first, SOL_SOCKET, SO_REUSEPORT, 1);
    std::vector<UnixFd> sockets;
    sockets.push_back(std::move(first));
    while (int(sockets.size()) < count) {
        // Where the kernel does not share, all accept from the same socket.
        UnixFd next = isShared ? openListening(address, true) : UnixFd();
        if (!next)
            next = sockets.front().duplicate();
        if (!next)
            return listenError(host, port);
        sockets.push_back(std::move(next));
    }
    return sockets;
}

Result<UnixFd> listenUnix(const QByteArray &path)
{
    const QString name = QString::fromLocal8Bit(path);
    if (path.size() > MaxSocketPathBytes) {
        return Error { ErrorCode::PathTooLong,
                       QStringLiteral("socket path is %1 bytes long, at most %2 fit: %3")
                               .arg(path.size())
                               .arg(MaxSocketPathBytes)
                               .arg(name) };
    }
    if (path.isEmpty() || path.contains('\0'))
        return Error { ErrorCode::InvalidArgument, QStringLiteral("not a socket path: \"%1\"").arg(name) };
    if (const auto cleared = clearStale(path, name); !cleared)
        return cleared.error();

    UnixFd socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    // The mode of the descriptor becomes that of the file, less the umask: never open to others, not
    // even for the moment before chmod().
    const bool isListening = socket && ::fchmod(socket.get(), SocketMode) == 0
            && ::bind(socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
            && ::chmod(path.constData(), SocketMode) == 0 && ::listen(socket.get(), Backlog) == 0;
    if (!isListening)
        return systemError(QStringLiteral("cannot listen on %1").arg(name), errno);
    return socket;
}

} // namespace spawner
