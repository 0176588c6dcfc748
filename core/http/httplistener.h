// A listening socket of one gateway.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QTcpServer>
#include <QTimer>

#include <vector>

namespace spawner {

struct HttpContext;

/// A QTcpServer (also over a Unix socket) whose connections are HttpConnections. When descriptors run
/// out or the connection limit is reached it pauses, and resumes when one is free, without spinning.
class HttpListener : public QTcpServer
{
    Q_OBJECT
public:
    /// Adopts a listening, non-blocking descriptor.
    HttpListener(UnixFd descriptor, HttpContext &context, QObject *parent = nullptr);

    /// A connection closed: accepts again, if that is what it waited for.
    void resume();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onAcceptError(QAbstractSocket::SocketError error);
    void pause();
    bool isAtLimit() const;

    HttpContext &m_context;
    QTimer m_retry; ///< descriptors and connections are also freed where nobody tells us
    bool m_isPaused = false;
    bool m_isExhausted = false; ///< told so in the log
};

/// Makes listening TCP sockets on host:port, one per gateway, sharing the port by SO_REUSEPORT; an
/// empty host means every interface, IPv6 and IPv4. Refuses (AddressInUse) a port that anyone, another daemon of ours
/// too, listens on. Port 0: all share the one the system chose, returned in `port`.
Result<std::vector<UnixFd>> listenTcp(const QByteArray &host, quint16 &port, int count);

/// One listening Unix socket, mode 0660; removes a stale one, refuses (AddressInUse) a live one.
Result<UnixFd> listenUnix(const QByteArray &path);

} // namespace spawner
