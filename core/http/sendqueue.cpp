#include "http/sendqueue.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>

namespace spawner {

namespace {

/// Bytes are gathered into segments of about this size, so that a slow reader neither costs one
/// allocation per write nor one huge block.
constexpr qsizetype SegmentBytes = 64 * 1024;
/// Of a file within one event: other connections want their turn.
constexpr qint64 FileTurnBytes = 1024 * 1024;

/// Bytes taken (0 = none now), or -1 if the client is gone.
ssize_t sendPieces(int socket, std::span<iovec> pieces, int flags)
{
    msghdr message {};
    message.msg_iov = pieces.data();
    message.msg_iovlen = pieces.size();
    for (;;) {
        const ssize_t sent = pieces.size() == 1 // which spares the kernel reading a list
                ? ::send(socket, pieces[0].iov_base, pieces[0].iov_len, MSG_NOSIGNAL | MSG_DONTWAIT | flags)
                : ::sendmsg(socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT | flags);
        if (sent >= 0)
            return sent;
        if (errno == EINTR)
            continue;
        // Out of memory for socket buffers passes, like a full one.
        return errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOBUFS || errno == ENOMEM ? 0 : -1;
    }
}

} // namespace

SendQueue::Outcome SendQueue::send(std::span<iovec> pieces, bool moreFollows)
{
    size_t total = 0;
    for (const iovec &piece : pieces)
        total += piece.iov_len;
    if (total == 0)
        return isEmpty() ? Outcome::Sent : Outcome::Waiting;

    size_t sent = 0;
    if (isEmpty()) {
        const ssize_t taken = sendPieces(m_socket, pieces, moreFollows ? MSG_MORE : 0);
        if (taken < 0)
            return Outcome::Broken;
        m_sentBytes += taken;
        sent = size_t(taken);
        if (sent == total)
            return Outcome::Sent;
    }
    for (const iovec &piece : pieces) {
        const size_t skipped = std::min(sent, piece.iov_len);
        sent -= skipped;
        keep(static_cast<const char *>(piece.iov_base) + skipped, qsizetype(piece.iov_len - skipped));
    }
    return Outcome::Waiting;
}

SendQueue::Outcome SendQueue::sendFile(UnixFd file, qint64 offset, qint64 length)
{
    const bool isFirst = isEmpty();
    if (length > 0) {
        struct stat status = {};
        ::fstat(file.get(), &status);
        m_segments.push_back(
                { {}, std::move(file), offset, length, status.st_mtim, qint64(status.st_size) });
    }
    return isFirst ? resume() : Outcome::Waiting;
}

SendQueue::Outcome SendQueue::resume()
{
    while (!m_segments.empty()) {
        const bool isFile = m_segments.front().file.isValid();
        const size_t before = m_segments.size();
        const Outcome outcome = isFile ? sendFilePart(m_segments.front()) : sendBytes();
        if (outcome == Outcome::Broken || outcome == Outcome::FileTooShort)
            return outcome;
        if (m_segments.size() == before)
            return Outcome::Waiting;
    }
    return Outcome::Sent;
}

void SendQueue::clear()
{
    m_segments = std::vector<Segment>(); // clear() would keep the memory
    m_waitingBytes = 0;
}

void SendQueue::keep(const char *data, qsizetype size)
{
    if (size == 0)
        return;
    m_waitingBytes += size;
    if (m_segments.empty() || m_segments.back().file.isValid()
        || m_segments.back().bytes.size() + size > SegmentBytes) {
        m_segments.emplace_back();
        m_segments.back().bytes.reserve(std::max(size, std::min(SegmentBytes, size * 4)));
    }
    m_segments.back().bytes.append(data, size);
}

/// Sends from the segments of bytes at the front, as many as one call takes.
SendQueue::Outcome SendQueue::sendBytes()
{
    std::array<iovec, 16> pieces;
    size_t count = 0;
    for (Segment &segment : m_segments) {
        if (count == pieces.size() || segment.file.isValid())
            break;
        pieces[count++] = { segment.bytes.data() + segment.offset,
                            size_t(segment.bytes.size() - segment.offset) };
    }
    const bool moreFollows = count < m_segments.size();
    const ssize_t taken =
            sendPieces(m_socket, std::span(pieces).first(count), moreFollows ? MSG_MORE : 0);
    if (taken < 0)
        return Outcome::Broken;
    m_sentBytes += taken;
    m_waitingBytes -= taken;

    qint64 left = taken;
    size_t finished = 0;
    for (size_t i = 0; i < count; ++i) {
        Segment &segment = m_segments[i];
        const qint64 used = std::min<qint64>(left, segment.bytes.size() - segment.offset);
        segment.offset += used;
        left -= used;
        if (segment.offset < segment.bytes.size())
            break;
        ++finished;
    }
    dropSent(finished);
    return isEmpty() ? Outcome::Sent : Outcome::Waiting;
}

/// An appended-to file is told from a rewritten one by its size only; that is as much as can be known.
bool SendQueue::isOverwritten(const Segment &segment)
{
    struct stat status = {};
    if (::fstat(segment.file.get(), &status) < 0)
        return true;
    const bool isTouched = status.st_mtim.tv_sec != segment.modified.tv_sec
            || status.st_mtim.tv_nsec != segment.modified.tv_nsec;
    return isTouched && status.st_size <= segment.size;
}

SendQueue::Outcome SendQueue::sendFilePart(Segment &segment)
{
    if (isOverwritten(segment))
        return Outcome::FileTooShort;
    qint64 turn = std::min(segment.length, FileTurnBytes);
    while (turn > 0) {
        off_t offset = segment.offset;
        const ssize_t sent = ::sendfile(m_socket, segment.file.get(), &offset, size_t(turn));
        if (sent == 0)
            return Outcome::FileTooShort;
        if (sent < 0) {
            if (errno == EINTR)
                continue;
            if (errno == EAGAIN || errno == EWOULDBLOCK || errno == ENOMEM || errno == ENOBUFS)
                return Outcome::Waiting;
            // A file that cannot be read ends the response as surely as a client that has left.
            return errno == EIO ? Outcome::FileTooShort : Outcome::Broken;
        }
        segment.offset += sent;
        segment.length -= sent;
        m_sentBytes += sent;
        turn -= sent;
    }
    if (segment.length == 0)
        dropSent(1);
    return isEmpty() ? Outcome::Sent : Outcome::Waiting;
}

void SendQueue::dropSent(size_t count)
{
    m_segments.erase(m_segments.begin(), m_segments.begin() + qptrdiff(count));
    if (m_segments.empty())
        clear();
}

} // namespace spawner
