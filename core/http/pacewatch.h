// Clients that send or take next to nothing, but never quite nothing.
#pragma once

#include "base/timeoutqueue.h"

namespace spawner {

class HttpConnection;

/// A deadline for silence lets a client live for ever that moves one byte before each. This one counts bytes over windows of
/// time, all of which the client had for itself: it runs only while bytes are due from (or wait for) the client.
///
/// Too slow is who moves something, but less than the least, in three windows with none that was good enough in between.
/// A window without any byte does not count: how long that may last is the other deadline's business. So a client that
/// pauses, however often and at whatever moment, is not taken for a slow one.
class PaceWatch final : public Timeout
{
public:
    using Count = qint64 (HttpConnection::*)() const;
    using Action = void (HttpConnection::*)();

    /// `moved` tells the bytes so far, `tooSlow` is called once.
    PaceWatch(HttpConnection &connection, Count moved, Action tooSlow) :
        m_connection(connection), m_moved(moved), m_tooSlow(tooSlow)
    {
    }

    /// From now on `leastBytes` are expected in each of `windows`' intervals. Nothing if it watches already.
    void begin(TimeoutQueue &windows, qint64 leastBytes);

protected:
    void expired() override;

private:
    HttpConnection &m_connection;
    Count m_moved;
    Action m_tooSlow;
    TimeoutQueue *m_windows = nullptr;
    qint64 m_before = 0; ///< bytes moved when the window began
    qint64 m_least = 0;
    int m_slowWindows = 0;
};

} // namespace spawner
