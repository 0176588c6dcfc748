// A listening socket of one gateway.
#pragma once

#include "base/duration.h"
#include "base/result.h"
#include "base/unixfd.h"
#include "http/httprequest.h"

#include <QSocketNotifier>
#include <QTcpServer>
#include <QTimer>

#include <optional>
#include <sys/socket.h>
#include <vector>

namespace spawner {

struct HttpContext;

/// A QTcpServer (also over a Unix socket) whose connections are HttpConnections. When descriptors run
/// out or the connection limit is reached it closes the idlest connection for the next one; if all are busy it pauses, and
/// resumes when one is free, without spinning. Who has too many connections gets a 503 instead of another.
///
/// It accepts by itself and only hands over through QTcpServer, whose own way of accepting (Qt 6.4 to 6.8)
/// loops without end when descriptors run out after its first quiet moment, and does not stop at a limit.
class HttpListener : public QTcpServer
{
    Q_OBJECT
public:
    /// Adopts a listening, non-blocking descriptor. isListening() is false if that fails.
    HttpListener(UnixFd descriptor, HttpContext &context, QObject *parent = nullptr);

    /// A connection closed: accepts again, if that is what it waited for.
    void resume();
    /// Accepts connections that wait in the kernel, a number of them.
    void acceptWaiting();
    /// No more connections; the descriptor is closed.
    void stop();

    QTcpSocket *nextPendingConnection() override;

private:
    void prepare();
    void take(UnixFd socket, const sockaddr_storage &peer);
    bool isExempt(const UnixFd &socket, const sockaddr_storage &peer) const;
    void refuse(const UnixFd &socket, const sockaddr_storage &peer);
    void onAcceptError(int reason);
    void pause();
    bool isAtLimit() const;
    bool isAnyoneWaiting() const;

    HttpContext &m_context;
    std::optional<HttpPeer> m_local; ///< where all its connections arrive; nothing if they may differ
    UnixFd m_descriptor; ///< of our own: QTcpServer watches (or rather does not) the other
    QSocketNotifier m_watch;
    QTimer m_retry; ///< descriptors and connections are also freed where nobody tells us
    Clock::time_point m_lastWarning; ///< of running out of descriptors
    Clock::time_point m_lastRefusal; ///< that was told
};

/// Makes listening TCP sockets on host:port, one per gateway, sharing the port by SO_REUSEPORT; an
/// empty host means every interface, IPv6 and IPv4. Refuses (AddressInUse) a port that anyone, another daemon of ours
/// too, listens on. Port 0: all share the one the system chose, returned in `port`.
Result<std::vector<UnixFd>> listenTcp(const QByteArray &host, quint16 &port, int count);

/// One listening Unix socket, mode 0660; removes a stale one, refuses (AddressInUse) a live one.
Result<UnixFd> listenUnix(const QByteArray &path);

} // namespace spawner
