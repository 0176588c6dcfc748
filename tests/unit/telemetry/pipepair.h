// A pipe for tests of what writes to standard error.
#pragma once

#include "base/unixfd.h"

#include <QByteArray>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace spawner {

struct PipePair
{
    PipePair()
    {
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            qFatal("no pipe");
        reader.reset(ends[0]);
        writer.reset(ends[1]);
    }

    /// Everything that is in the pipe now.
    QByteArray read() const
    {
        QByteArray all;
        char buffer[65536];
        pollfd ready{reader.get(), POLLIN, 0};
        while (::poll(&ready, 1, 0) == 1 && (ready.revents & POLLIN)) {
            const ssize_t count = ::read(reader.get(), buffer, sizeof buffer);
            if (count <= 0)
                break;
            all.append(buffer, count);
        }
        return all;
    }

    UnixFd reader;
    UnixFd writer;
};

} // namespace spawner
