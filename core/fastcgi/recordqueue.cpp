#include "fastcgi/recordqueue.h"

#include "base/bytes.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/socket.h>

namespace spawner {

// More memory than this is given back when the queue has run empty.
static constexpr qsizetype KeptCapacity = 64 * 1024;

void RecordQueue::append(QByteArrayView bytes)
{
    if (!m_broken)
        appendAll(m_bytes, { bytes });
}

void RecordQueue::send(int descriptor, const iovec *slices, int count)
{
    Q_ASSERT(count <= MaxSlices);
    if (m_broken) {
        clear();
        m_broken = true;
        return;
    }
    std::array<iovec, MaxSlices + 1> parts;
    int used = 0;
    if (!isEmpty())
        parts[size_t(used++)] = { m_bytes.data() + m_sent, size_t(size()) };
    for (int i = 0; i < count; ++i)
        parts[size_t(used++)] = slices[i];
    if (used == 0)
        return;

    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = size_t(used);
    ssize_t written = 0;
    do {
        written = used == 1 // which spares the kernel reading a list
            ? ::send(descriptor, parts[0].iov_base, parts[0].iov_len, MSG_NOSIGNAL | MSG_DONTWAIT)
            : ::sendmsg(descriptor, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    } while (written < 0 && errno == EINTR);
    // Short of kernel memory (ENOBUFS, ENOMEM) is as good as a full socket: it passes.
    if (written < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != ENOBUFS && errno != ENOMEM) {
        clear();
        m_broken = true;
        return;
    }
    consume(std::max<ssize_t>(written, 0), slices, count);
    m_blocked = !isEmpty();
}

void RecordQueue::consume(qsizetype written, const iovec *slices, int count)
{
    const qsizetype own = std::min(written, size());
    m_sent += own;
    written -= own;
    if (isEmpty())
        forget();
    for (int i = 0; i < count; ++i) {
        const qsizetype length = qsizetype(slices[i].iov_len);
        const qsizetype gone = std::min(written, length);
        written -= gone;
        if (gone < length)
            m_bytes.append(static_cast<const char *>(slices[i].iov_base) + gone, length - gone);
    }
    compact();
}

/// Keeps the memory in proportion to what waits.
void RecordQueue::compact()
{
    if (m_bytes.isEmpty()) {
        if (m_bytes.capacity() > KeptCapacity)
            m_bytes = QByteArray();
    } else if (m_sent > KeptCapacity && m_sent > size()) {
        m_bytes.remove(0, m_sent);
        m_sent = 0;
    }
}

void RecordQueue::forget()
{
    if (!m_bytes.isEmpty())
        m_bytes.resize(0); // keeps the memory
    m_sent = 0;
}

void RecordQueue::clear()
{
    forget();
    m_blocked = false;
    m_broken = false;
    compact();
}

} // namespace spawner
