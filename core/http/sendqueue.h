// What waits to be sent to a client.
#pragma once

#include "base/unixfd.h"

#include <QByteArray>

#include <ctime>
#include <sys/uio.h>

#include <span>
#include <vector>

namespace spawner {

/// The sending half of a client's socket. Sends at once what the socket takes and keeps the rest, bytes
/// as copies and files as descriptors, in order, until resume() finds room. Costs nothing while
/// nothing waits. Does not own the socket.
class SendQueue
{
public:
    enum class Outcome {
        Sent, ///< nothing waits any more
        Waiting, ///< call resume() when the socket is writable
        Broken, ///< the client is gone; nothing will ever be sent again
        FileTooShort, ///< a file ended before the promised length, or is another one now; as useless as Broken
    };

    explicit SendQueue(int socket) : m_socket(socket) { }

    /// Sends `pieces` (whose entries it changes) behind what waits. `moreFollows`: more comes at once, so
    /// do not send a short packet for this.
    Outcome send(std::span<iovec> pieces, bool moreFollows = false);
    /// `length` bytes of `file` from `offset`, with sendfile(2). If it is written over while it waits, the
    /// client must not take the mixture for the file: FileTooShort. One that has only grown, as logs do, is fine.
    Outcome sendFile(UnixFd file, qint64 offset, qint64 length);
    /// The socket is writable.
    Outcome resume();

    bool isEmpty() const { return m_segments.empty(); }
    /// Bytes in memory, files not counted.
    qint64 waitingBytes() const { return m_waitingBytes; }
    /// Bytes that the socket has taken, ever.
    qint64 sentBytes() const { return m_sentBytes; }
    void clear();

private:
    struct Segment
    {
        QByteArray bytes;
        UnixFd file; ///< if valid, instead of `bytes`
        qint64 offset = 0; ///< of the first byte not sent, in either
        qint64 length = 0; ///< of the file, not sent
        timespec modified = {}; ///< of the file when it was queued, as its
        qint64 size = 0;
    };

    void keep(const char *data, qsizetype size);
    Outcome sendBytes();
    static bool isOverwritten(const Segment &segment);
    Outcome sendFilePart(Segment &segment);
    void dropSent(size_t count);

    int m_socket;
    std::vector<Segment> m_segments;
    qint64 m_waitingBytes = 0;
    qint64 m_sentBytes = 0;
};

} // namespace spawner
