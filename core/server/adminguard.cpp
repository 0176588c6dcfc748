#include "server/adminguard.h"

#include "base/bytes.h"
#include "server/trustedproxies.h"

#include <QHostAddress>

#include <algorithm>

namespace spawner {

namespace {

/// Without port, brackets and a dot at the end.
QByteArray hostOf(QByteArrayView authority)
{
    QByteArrayView host = splitAuthority(authority).first;
    if (host.startsWith('[') && host.endsWith(']'))
        host = host.sliced(1, host.size() - 2);
    if (host.endsWith('.'))
        host.chop(1);
    return host.toByteArray().toLower();
}

bool isKnownHost(const QByteArray &host, const HttpPeer &peer, const QByteArrayList &names)
{
    if (host == "localhost" || host.endsWith(".localhost"))
        return true;
    const QHostAddress address(QString::fromLatin1(host));
    if (!address.isNull() && (address.isLoopback() || address == QHostAddress(QString::fromLatin1(peer.localAddress))))
        return true;
    return std::any_of(names.begin(), names.end(),
                       [&host](const QByteArray &name) { return equalsIgnoreCase(name, host); });
}

} // namespace

std::optional<AdminRefusal> refuseAdmin(const HttpRequest &request, const HttpPeer &peer, const QByteArrayList &names)
{
    // A Unix socket is out of a browser's reach, and HTTP/1.0 clients without Host are no browsers.
    const bool mayBeBrowser = !peer.isUnixSocket && !request.authority.isEmpty();
    if (mayBeBrowser && !isKnownHost(hostOf(request.authority), peer, names)) {
        return AdminRefusal{421,
                            QStringLiteral("these pages are not served under the name '%1', only under localhost and the "
                                           "address they listen on (setting 'admin-listen')")
                                .arg(QString::fromUtf8(request.authority)),
                            {}};
    }
    const bool isNavigation = request.value("Sec-Fetch-Mode") == "navigate";
    if (request.value("Sec-Fetch-Site") == "cross-site" && !isNavigation)
        return AdminRefusal{403, QStringLiteral("another site's page asked for this"), {}};
    if (request.method != "GET" && request.method != "HEAD") {
        return AdminRefusal{405, QStringLiteral("these pages are for looking only: GET and HEAD"),
                            "Allow: GET, HEAD\r\n"};
    }
    return std::nullopt;
}

} // namespace spawner
