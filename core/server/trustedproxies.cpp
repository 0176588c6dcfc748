#include "server/trustedproxies.h"

#include "http/httpheaders.h"

#include <QString>

namespace spawner {

namespace {

/// The addresses of every field `name`, in the order the proxies wrote them.
QList<QByteArray> listOf(const HttpRequest &request, QByteArrayView name)
{
    QList<QByteArray> items;
    for (const HttpField &field : request.fields) {
        if (!equalsIgnoreCase(field.name, name))
            continue;
        for (const QByteArray &item : field.value.toByteArray().split(','))
            items.append(item.trimmed());
    }
    return items;
}

/// Without brackets, port and quotes: "[::1]:80", "10.0.0.1:4711" and "\"[::1]\"" as addresses.
QByteArray bareAddress(QByteArray text)
{
    if (text.startsWith('"') && text.endsWith('"') && text.size() > 1)
        text = text.sliced(1, text.size() - 2);
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        return end > 0 ? text.sliced(1, end - 1) : QByteArray();
    }
    if (text.count(':') == 1)
        text.truncate(text.indexOf(':'));
    return text;
}

/// One parameter ("for", "proto", "host") of every element of Forwarded (RFC 7239 section 4).
QList<QByteArray> forwardedParameter(const HttpRequest &request, QByteArrayView wanted)
{
    QList<QByteArray> values;
    for (const QByteArray &element : listOf(request, "Forwarded")) {
        for (const QByteArray &pair : element.split(';')) {
            const qsizetype equals = pair.indexOf('=');
            if (equals < 0 || !equalsIgnoreCase(QByteArrayView(pair).first(equals).trimmed(), wanted))
                continue;
            QByteArray value = pair.sliced(equals + 1).trimmed();
            if (value.startsWith('"') && value.endsWith('"') && value.size() > 1)
                value = value.sliced(1, value.size() - 2);
            values.append(value);
        }
    }
    return values;
}

bool isHostText(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > 255)
        return false;
    for (const char c : text) {
        const bool letterOrDigit = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
        if (!letterOrDigit && !QByteArrayView("-._:[]").contains(c))
            return false;
    }
    return true;
}

quint16 defaultPort(bool isHttps) { return isHttps ? 443 : 80; }

} // namespace

std::pair<QByteArrayView, quint16> splitAuthority(QByteArrayView authority)
{
    qsizetype colon = authority.lastIndexOf(':');
    if (authority.startsWith('[') && authority.indexOf(']') > colon)
        colon = -1; // the colon is inside the address
    if (colon < 0)
        return {authority, 0};
    return {authority.first(colon), quint16(authority.sliced(colon + 1).toUShort())};
}

Result<TrustedProxies> TrustedProxies::parse(const QByteArrayList &networks)
{
    TrustedProxies proxies;
    for (const QByteArray &text : networks) {
        const auto network = QHostAddress::parseSubnet(QString::fromLatin1(text));
        if (network.first.isNull()) {
            return Error{ErrorCode::InvalidConfig,
                         QStringLiteral("trusted-proxies: '%1' is neither an address nor a network like "
                                        "10.0.0.0/8").arg(QString::fromUtf8(text))};
        }
        proxies.m_networks.push_back(network);
    }
    return proxies;
}

bool TrustedProxies::containsAddress(const QHostAddress &address) const
{
    for (const auto &network : m_networks) {
        if (address.isInSubnet(network))
            return true;
    }
    return false;
}

bool TrustedProxies::contains(const HttpPeer &peer) const
{
    if (peer.isUnixSocket)
        return true;
    return !m_networks.empty() && containsAddress(QHostAddress(QString::fromLatin1(peer.remoteAddress)));
}

QByteArray TrustedProxies::clientFromChain(const QList<QByteArray> &chain) const
{
    QByteArray client;
    for (qsizetype i = chain.size() - 1; i >= 0; --i) {
        const QByteArray text = bareAddress(chain[i]);
        const QHostAddress address(QString::fromLatin1(text));
        if (address.isNull())
            break; // "unknown", an obfuscated name: what lies beyond it cannot be known
        client = address.toString().toLatin1();
        if (!containsAddress(address) && !address.isLoopback())
            break;
    }
    return client;
}

ClientView TrustedProxies::resolve(const HttpRequest &request, const HttpPeer &peer) const
{
    ClientView view;
    view.remoteAddress = peer.remoteAddress;
    view.remotePort = peer.remotePort;
    view.port = peer.localPort;
    view.host = request.authority.toByteArray().toLower();
    view.viaTrustedProxy = contains(peer);
    if (!view.viaTrustedProxy)
        return view;

    QList<QByteArray> chain = listOf(request, "X-Forwarded-For");
    if (chain.isEmpty())
        chain = forwardedParameter(request, "for");
    if (chain.isEmpty())
        chain = listOf(request, "X-Real-IP");
    if (const QByteArray client = clientFromChain(chain); !client.isEmpty()) {
        view.remoteAddress = client;
        view.remotePort = 0;
    }

    QList<QByteArray> protocols = listOf(request, "X-Forwarded-Proto");
    if (protocols.isEmpty())
        protocols = forwardedParameter(request, "proto");
    view.isHttps = !protocols.isEmpty() && equalsIgnoreCase(protocols.first(), "https");

    QList<QByteArray> hosts = listOf(request, "X-Forwarded-Host");
    if (hosts.isEmpty())
        hosts = forwardedParameter(request, "host");
    if (!hosts.isEmpty() && isHostText(hosts.first()))
        view.host = hosts.first().toLower();

    const quint16 named = splitAuthority(view.host).second;
    const quint16 forwarded = request.value("X-Forwarded-Port").toUShort();
    view.port = forwarded != 0 ? forwarded : named != 0 ? named : defaultPort(view.isHttps);
    return view;
}

} // namespace spawner
