// Writing lines to a descriptor that may be anything, without ever waiting for its reader.
#pragma once

#include "base/unixfd.h"

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// Writes whole lines to a file, terminal, pipe or socket. A reader that is stuck or gone costs lines,
/// never time. The flags of the given descriptor, which may be shared with a shell or with other
/// programs, are left alone. Not thread-safe.
///
/// SIGPIPE has to be ignored by the process (LogSink sees to that).
class NonBlockingWriter
{
public:
    explicit NonBlockingWriter(UnixFd fd);

    /// One write() of `line` (with its newline). True if it was taken: what a full pipe left over is
    /// kept and goes before the next line, so that lines stay whole. False if it was not, see error().
    bool write(QByteArrayView line);
    /// errno of the last write() that returned false; EAGAIN = the reader is stuck.
    int error() const { return m_error; }

private:
    enum class Kind {
        File, ///< never makes anyone wait for a reader
        NonBlocking, ///< a description of our own, with O_NONBLOCK
        Socket,
        Polled, ///< shared and blocking: asked first, and fed in pieces that cannot block
    };

    static Kind kindOf(UnixFd &fd);
    qsizetype attempt(QByteArrayView bytes);
    bool writeLeftOver();

    UnixFd m_fd;
    Kind m_kind;
    int m_error = 0;
    QByteArray m_leftOver;
};

} // namespace spawner
