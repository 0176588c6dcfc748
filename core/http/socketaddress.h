// The kernel's addresses of a connection, as text.
#pragma once

#include "http/httprequest.h"

#include <sys/socket.h>

namespace spawner {

/// The numeric address (an IPv4 client of an IPv6 socket has its IPv4 one) and the port; false if it is no IP address.
bool readAddress(const sockaddr_storage &storage, QByteArray &address, quint16 &port);

/// The local half of `peer`, as the socket has it; unchanged if it has none.
void readLocalAddress(int descriptor, HttpPeer &peer);

/// True for an IP address that stands for every interface: what a connection to it reached is another one.
bool isUnspecified(const sockaddr_storage &storage);

/// Where a listening socket is reached: "http://127.0.0.1:8080", or "unix:/path" ("unix:@name" if its name is abstract).
QByteArray listeningUrl(int descriptor);

} // namespace spawner
