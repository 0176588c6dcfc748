// Two connected sockets, for tests of notifiers.
#pragma once

#include "base/unixfd.h"

#include <QtGlobal>

#include <sys/socket.h>
#include <unistd.h>

struct SocketPair
{
    SocketPair()
    {
        int fds[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, fds) == 0) {
            near = spawner::UnixFd(fds[0]);
            far = spawner::UnixFd(fds[1]);
        }
    }
    /// Makes `near` readable.
    bool feed() { return ::write(far.get(), "x", 1) == 1; }
    /// Takes what feed() gave; false if there was nothing.
    bool take()
    {
        char byte;
        return ::read(near.get(), &byte, 1) == 1;
    }

    spawner::UnixFd near;
    spawner::UnixFd far;
};
