// What waits to be written to an app.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sys/uio.h>

namespace spawner {

/// Bytes on their way into a non-blocking socket. They gather here until send(), which also takes
/// slices of other people's memory, so that a head and a body leave in one system call and only what
/// the socket refuses is ever copied. Knows no event loop: whoever owns it waits for the descriptor
/// when isBlocked(), and tries again.
///
/// Once the peer stopped reading (EPIPE, reset) it swallows everything: what the peer may still have to
/// say is found by reading, so this is no failure by itself.
class RecordQueue
{
public:
    /// To append to; the writer of PARAMS records works in it.
    QByteArray &bytes() { return m_bytes; }
    void append(QByteArrayView bytes);
    /// Tries to write everything that waits and then `count` slices (at most MaxSlices); copies what
    /// is left of those.
    void send(int descriptor, const iovec *slices = nullptr, int count = 0);
    /// Forgets everything, for a new connection.
    void clear();

    qsizetype size() const { return m_bytes.size() - m_sent; }
    bool isEmpty() const { return size() == 0; }
    /// The socket was full at the last send().
    bool isBlocked() const { return m_blocked; }
    /// The peer reads no more.
    bool isBroken() const { return m_broken; }

    static constexpr int MaxSlices = 48;

private:
    void consume(qsizetype written, const iovec *slices, int count);
    void compact();
    void forget();

    QByteArray m_bytes;
    qsizetype m_sent = 0; // bytes at the front of m_bytes that have left already
    bool m_blocked = false;
    bool m_broken = false;
};

} // namespace spawner
