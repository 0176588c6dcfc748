#include "http/socketaddress.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

namespace spawner {

bool readAddress(const sockaddr_storage &storage, QByteArray &address, quint16 &port)
{
    std::array<char, INET6_ADDRSTRLEN> text {};
    if (storage.ss_family == AF_INET) {
        const auto &in = reinterpret_cast<const sockaddr_in &>(storage);
        inet_ntop(AF_INET, &in.sin_addr, text.data(), text.size());
        port = ntohs(in.sin_port);
    } else if (storage.ss_family == AF_INET6) {
        const auto &in6 = reinterpret_cast<const sockaddr_in6 &>(storage);
        // ::ffff:192.0.2.1 is an IPv4 client on a socket that serves both.
        if (IN6_IS_ADDR_V4MAPPED(&in6.sin6_addr))
            inet_ntop(AF_INET, &in6.sin6_addr.s6_addr[12], text.data(), text.size());
        else
            inet_ntop(AF_INET6, &in6.sin6_addr, text.data(), text.size());
        port = ntohs(in6.sin6_port);
    } else {
        return false;
    }
    address = QByteArray(text.data());
    return true;
}

void readLocalAddress(int descriptor, HttpPeer &peer)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&storage), &size) == 0)
        readAddress(storage, peer.localAddress, peer.localPort);
}

bool isUnspecified(const sockaddr_storage &storage)
{
    if (storage.ss_family == AF_INET)
        return reinterpret_cast<const sockaddr_in &>(storage).sin_addr.s_addr == htonl(INADDR_ANY);
    return storage.ss_family == AF_INET6
            && IN6_IS_ADDR_UNSPECIFIED(&reinterpret_cast<const sockaddr_in6 &>(storage).sin6_addr);
}

QByteArray listeningUrl(int descriptor)
{
    sockaddr_storage storage {};
    socklen_t size = sizeof storage;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return "(unknown)";
    QByteArray address;
    quint16 port = 0;
    if (readAddress(storage, address, port)) {
        const bool isIpv6 = address.contains(':');
        QByteArray url("http://");
        appendAll(url, { isIpv6 ? "[" : "", address, isIpv6 ? "]:" : ":", NumberText(port).view() });
        return url;
    }
    const auto &local = reinterpret_cast<const sockaddr_un &>(storage);
    QByteArray path(local.sun_path, std::max<qsizetype>(0, qsizetype(size) - qsizetype(offsetof(sockaddr_un, sun_path))));
    if (path.startsWith('\0'))
        path[0] = '@'; // the kernel's own way to show an abstract name
    else if (path.endsWith('\0'))
        path.chop(1);
    return path.prepend("unix:");
}

} // namespace spawner
