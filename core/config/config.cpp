#include "config/config.h"

#include "base/bytes.h"

#include <QThread>

#include <algorithm>
#include <arpa/inet.h>
#include <sys/un.h>

namespace spawner {
namespace {

Error badListenAddress(QByteArrayView text, const QString &why)
{
    return { ErrorCode::InvalidConfig,
             QStringLiteral(
                 "\"%1\" is no address to listen on: %2; write \"127.0.0.1:8080\", \"[::1]:8080\", \":8080\" "
                 "(every interface), \"unix:/run/x.sock\" or \"systemd\"")
                 .arg(QString::fromUtf8(text), why) };
}

bool isIpv4(const QByteArray &host)
{
    in_addr address{};
    return inet_pton(AF_INET, host.constData(), &address) == 1;
}

/// Also with a zone, as in fe80::1%eth0.
bool isIpv6(const QByteArray &host)
{
    in6_addr address{};
    const qsizetype zone = host.indexOf('%');
    if (zone == host.size() - 1)
        return false;
    return inet_pton(AF_INET6, (zone < 0 ? host : host.left(zone)).constData(), &address) == 1;
}

bool isLoopback(const QByteArray &host)
{
    in_addr v4{};
    if (inet_pton(AF_INET, host.constData(), &v4) == 1)
        return (ntohl(v4.s_addr) >> 24) == 127;
    in6_addr v6{};
    if (inet_pton(AF_INET6, host.constData(), &v6) != 1)
        return false;
    return IN6_IS_ADDR_LOOPBACK(&v6) || (IN6_IS_ADDR_V4MAPPED(&v6) && v6.s6_addr[12] == 127);
}

Result<ListenAddress> parseUnixAddress(QByteArrayView text, QByteArray path)
{
    if (path.isEmpty())
        return badListenAddress(text, QStringLiteral("the path is missing"));
    if (path.startsWith('@'))
        return badListenAddress(text,
                                QStringLiteral("abstract sockets are not supported, as anyone may connect"));
    if (path.size() >= qsizetype(sizeof(sockaddr_un::sun_path)))
        return badListenAddress(
            text,
            QStringLiteral("the path is longer than the %1 bytes of a Unix socket's address")
                .arg(sizeof(sockaddr_un::sun_path) - 1));
    ListenAddress address;
    address.kind = ListenAddress::Kind::Unix;
    address.path = std::move(path);
    return address;
}

std::optional<quint16> parsePort(const QByteArray &text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 5
        && std::all_of(text.begin(), text.end(), isDigit);
    const int port = isNumber ? text.toInt() : -1;
    if (port < 0 || port > 65535)
        return std::nullopt;
    return quint16(port);
}

Result<ListenAddress> parseTcpAddress(QByteArrayView text)
{
    const QByteArray whole = text.toByteArray();
    const qsizetype colon = whole.lastIndexOf(':');
    if (colon < 0 || whole.endsWith(']'))
        return badListenAddress(text, QStringLiteral("the port is missing"));
    QByteArray host = whole.left(colon);
    const auto port = parsePort(whole.mid(colon + 1));
    if (!port)
        return badListenAddress(text, QStringLiteral("a port is a number from 0 to 65535"));
    const bool isBracketed = host.size() > 2 && host.startsWith('[') && host.endsWith(']');
    if (isBracketed)
        host = host.mid(1, host.size() - 2);
    else if (host.contains(':'))
        return badListenAddress(text, QStringLiteral("an IPv6 address goes into brackets"));
    else if (host.compare("localhost", Qt::CaseInsensitive) == 0)
        host = "127.0.0.1";
    const bool isValid = isBracketed ? isIpv6(host) : host.isEmpty() || isIpv4(host);
    if (!isValid)
        return badListenAddress(text, QStringLiteral("the host must be an IP address or localhost"));
    ListenAddress address;
    address.host = std::move(host);
    address.port = *port;
    return address;
}

} // namespace

Result<ListenAddress> parseListenAddress(QByteArrayView text)
{
    if (text.contains('\0'))
        return badListenAddress(text, QStringLiteral("it has a NUL byte"));
    if (text == "systemd") {
        ListenAddress address;
        address.kind = ListenAddress::Kind::Inherited;
        return address;
    }
    if (text.startsWith("unix:"))
        return parseUnixAddress(text, text.sliced(5).toByteArray());
    if (text.startsWith('/'))
        return parseUnixAddress(text, text.toByteArray());
    return parseTcpAddress(text);
}

QByteArray ListenAddress::toText() const
{
    switch (kind) {
    case Kind::Tcp:
        break;
    case Kind::Unix:
        return "unix:" + path;
    case Kind::Inherited:
        return "systemd";
    }
    const QByteArray shownHost = host.contains(':') ? "[" + host + "]" : host;
    return shownHost + ":" + QByteArray::number(port);
}

bool ListenAddress::isLocalOnly() const
{
    switch (kind) {
    case Kind::Tcp:
        return isLoopback(host);
    case Kind::Unix:
        return true;
    case Kind::Inherited:
        return false; // whatever systemd.socket says; not known here
    }
    return false;
}

bool Config::isDev() const
{
    // A Unix socket has a web server before it, and that one's clients are anybody's guess.
    return dev.value_or(std::all_of(listen.begin(), listen.end(), [](const ListenAddress &a) {
        return a.kind == ListenAddress::Kind::Tcp && a.isLocalOnly();
    }));
}

int Config::effectiveGatewayThreads() const
{
    // One core is the apps': with as many gateways as cores they preempt each other, which on two cores cost a fifth
    // more per request for no more requests.
    return gatewayThreads > 0 ? gatewayThreads : std::clamp(QThread::idealThreadCount() - 1, 1, 4);
}

QByteArray Config::effectiveSocketDir() const
{
    return socketDir.isEmpty() ? runtimeDir : socketDir;
}

QByteArray Config::effectiveControlSocket() const
{
    if (controlSocket == "off")
        return {};
    return controlSocket.isEmpty() ? runtimeDir + "/control.sock" : controlSocket;
}

} // namespace spawner
