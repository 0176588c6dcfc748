// Who listens on a port of this computer.
#pragma once

#include <QString>

#include <optional>

namespace spawner {

/// A process that listens, as far as one may see: of other users' processes only that there is one.
struct PortOwner
{
    qint64 pid = 0; ///< 0 = not to be seen
    QString command{}; ///< "nginx"; empty if not to be seen

    bool operator==(const PortOwner &) const = default;
    /// Nothing if nobody listens. Looks at `procFolder`/net/tcp, net/tcp6 and the descriptors of processes.
    static std::optional<PortOwner> of(quint16 port, const QString &procFolder = QStringLiteral("/proc"));
    /// The next port after `port` that nobody listens on, and that a program may take without being root.
    static std::optional<quint16> nextFree(quint16 port, const QString &procFolder = QStringLiteral("/proc"));
};

/// The port of ":8080", "8080", "127.0.0.1:8080", "[::1]:8080"; nothing if there is none.
std::optional<quint16> portOf(const QString &listen);
/// `listen` with another port.
QString withPort(const QString &listen, quint16 port);

} // namespace spawner
