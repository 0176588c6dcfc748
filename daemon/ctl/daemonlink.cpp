#include "daemon/ctl/daemonlink.h"

#include <QIODevice> // for what a link owns
#include <QTimer>

namespace spawner {

void DaemonLink::connectToSockets(const QByteArrayList &paths)
{
    m_untried = paths;
    tryNext();
}

void DaemonLink::makeClient()
{
    if (m_client)
        m_client.release()->deleteLater(); // we may be in its signal
    m_client = std::make_unique<ControlClient>("fcgi-spawnerctl " SPAWNER_VERSION);
    m_client->setHelloTimeout(m_timeout);
    connect(m_client.get(), &ControlClient::ready, this, [this] {
        m_wasReady = true;
        emit ready();
    });
}

void DaemonLink::tryNext()
{
    if (m_untried.isEmpty()) {
        emit broken(CtlExit::NoDaemon,
                    QStringLiteral(
                        "no daemon answers at %1; start one (fcgi-spawner --web-root DIR) or name its socket "
                        "(--socket PATH)")
                        .arg(m_tried.join(QStringLiteral(", "))));
        return;
    }
    m_path = m_untried.takeFirst();
    makeClient();
    connect(m_client.get(), &ControlClient::closed, this, &DaemonLink::onSocketClosed);
    m_client->connectToSocket(m_path);
}

void DaemonLink::onSocketClosed(const Error &reason)
{
    const QString path = QString::fromUtf8(m_path);
    if (m_wasReady) {
        emit broken(CtlExit::NoDaemon,
                    QStringLiteral("the connection to the daemon ended: ") + reason.message);
    } else if (reason.code == ErrorCode::NotFound || reason.code == ErrorCode::AppUnreachable) {
        m_tried.append(path
                       + (reason.code == ErrorCode::NotFound ? QStringLiteral(" (no such socket)")
                                                             : QStringLiteral(" (nobody listens)")));
        QTimer::singleShot(0, this, &DaemonLink::tryNext);
    } else if (reason.code == ErrorCode::PermissionDenied) {
        emit broken(
            CtlExit::NotPermitted,
            QStringLiteral("%1; become the daemon's user or root, or let your group in (control-group)")
                .arg(reason.message));
    } else {
        const bool isSilent = reason.code == ErrorCode::QueueTimeout;
        emit broken(isSilent ? CtlExit::TimedOut : CtlExit::NoDaemon, reason.message);
    }
}

void DaemonLink::connectToHost(const QByteArray &host, const QByteArray &socket)
{
    auto device = m_ssh.start(host, socket);
    if (!device) {
        const bool isUsage = device.error().code == ErrorCode::InvalidArgument;
        emit broken(isUsage ? CtlExit::Usage : CtlExit::Failed, device.error().message);
        return;
    }
    m_host = host;
    makeClient();
    connect(m_client.get(), &ControlClient::closed, this, &DaemonLink::onHostClosed);
    m_client->attach(std::move(*device));
}

void DaemonLink::onHostClosed(const Error &reason)
{
    const QString host = QString::fromUtf8(m_host);
    if (reason.code == ErrorCode::Unsupported || reason.code == ErrorCode::QueueTimeout)
        emit broken(CtlExit::NoDaemon, host + QStringLiteral(": ") + reason.message);
    else
        emit broken(CtlExit::NoDaemon, host + QStringLiteral(": ") + m_ssh.ending(std::chrono::seconds(2)));
}

} // namespace spawner
