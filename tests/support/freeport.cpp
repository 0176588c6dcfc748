#include "support/freeport.h"

#include "base/unixfd.h"

#include <netinet/in.h>
#include <sys/socket.h>

quint16 freePort()
{
    const spawner::UnixFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (!socket || ::bind(socket.get(), generic, size) < 0
        || ::getsockname(socket.get(), generic, &size) < 0)
        return 0;
    return ntohs(address.sin_port);
}
