#include "server/trustedproxies.h"

#include "base/bytes.h"
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

/// One parameter ("for", "proto", "host") of an element of Forwarded (RFC 7239 section 4).
QByteArray forwardedParameter(const QByteArray &element, QByteArrayView wanted)
{
    for (const QByteArray &pair : element.split(';')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0 || !equalsIgnoreCase(QByteArrayView(pair).first(equals).trimmed(), wanted))
            continue;
        const QByteArray value = pair.sliced(equals + 1).trimmed();
        return value.size() > 1 && value.startsWith('"') && value.endsWith('"') ? value.sliced(1, value.size() - 2) : value;
    }
    return {};
}

/// The last value of a field that proxies may append to: what stands before it may be the client's own.
QByteArray lastOf(const HttpRequest &request, QByteArrayView name)
{
    const QList<QByteArray> values = listOf(request, name);
    return values.isEmpty() ? QByteArray() : values.last();
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
    return isAuthority(text); // brackets and colons where they belong
}

/// "::ffff:10.0.0.1" is 10.0.0.1 to whoever listens for both families.
QHostAddress parsedAddress(const QByteArray &text)
{
    const QHostAddress address(QString::fromLatin1(text));
    bool isIpv4 = false;
    const quint32 number = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(number) : address;
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
    return !m_networks.empty() && containsAddress(parsedAddress(peer.remoteAddress));
}

TrustedProxies::Hop TrustedProxies::clientOf(const QList<QByteArray> &chain) const
{
    Hop client;
    for (qsizetype i = chain.size() - 1; i >= 0; --i) {
        const QByteArray text = bareAddress(chain[i]);
        const QHostAddress address = parsedAddress(text);
        if (address.isNull())
            break; // "unknown", an obfuscated name: what lies beyond it cannot be known
        client = {i, address.toString().toLatin1()};
        if (!containsAddress(address))
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
    QByteArray element; // of Forwarded, that tells about the client
    if (chain.isEmpty()) {
        const QList<QByteArray> elements = listOf(request, "Forwarded");
        for (const QByteArray &each : elements)
            chain.append(forwardedParameter(each, "for"));
        if (const qsizetype index = clientOf(chain).index; !elements.isEmpty())
            element = index < 0 ? elements.last() : elements[index];
    }
    if (chain.isEmpty())
        chain = listOf(request, "X-Real-IP");
    if (const Hop client = clientOf(chain); client.index >= 0) {
        view.remoteAddress = client.address;
        view.remotePort = 0;
    }

    QByteArray protocol = lastOf(request, "X-Forwarded-Proto");
    if (protocol.isEmpty())
        protocol = forwardedParameter(element, "proto");
    view.isHttps = equalsIgnoreCase(protocol, "https");

    QByteArray host = lastOf(request, "X-Forwarded-Host");
    if (host.isEmpty())
        host = forwardedParameter(element, "host");
    if (isHostText(host))
        view.host = host.toLower();

    const quint16 named = splitAuthority(view.host).second;
    const quint16 forwarded = lastOf(request, "X-Forwarded-Port").toUShort();
    view.port = forwarded != 0 ? forwarded : named != 0 ? named : defaultPort(view.isHttps);
    return view;
}

} // namespace spawner
