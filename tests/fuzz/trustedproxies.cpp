// Forwarded, X-Forwarded-* and X-Real-IP: an untrusted peer changes nothing by them; a trusted one can name
// only what is an address, a port and an authority.
#include "http/httpheaders.h"
#include "server/trustedproxies.h"

#include <QHostAddress>

#include <cstdint>
#include <cstdlib>

using namespace spawner;

static void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// "Name: value" lines.
static void readFields(HttpRequest &request)
{
    const QByteArrayView bytes(request.bytes);
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', from);
        end = end < 0 ? bytes.size() : end;
        const QByteArrayView line = bytes.sliced(from, end - from);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && isFieldValue(line.sliced(colon + 1).trimmed()))
            request.fields.push_back({ line.first(colon), line.sliced(colon + 1).trimmed() });
        from = end + 1;
    }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto proxies = TrustedProxies::parse({ "10.0.0.0/8", "::1", "fd00::/8" });
    require(bool(proxies));
    HttpRequest request;
    request.bytes = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    request.method = "GET";
    request.authority = "plain.example:8080";
    readFields(request);

    HttpPeer stranger;
    stranger.remoteAddress = "192.0.2.7";
    stranger.remotePort = 4711;
    stranger.localPort = 8080;
    const ClientView seen = proxies->resolve(request, stranger);
    require(!seen.viaTrustedProxy && !seen.isHttps && seen.remoteAddress == "192.0.2.7" && seen.remotePort == 4711);
    require(seen.host == "plain.example:8080");

    HttpPeer proxy = stranger;
    proxy.remoteAddress = "10.1.2.3";
    const ClientView told = proxies->resolve(request, proxy);
    require(told.viaTrustedProxy);
    require(!QHostAddress(QString::fromLatin1(told.remoteAddress)).isNull());
    require(isAuthority(told.host));
    const auto [host, port] = splitAuthority(told.host);
    require(!host.isEmpty() && (port == 0 || told.host.contains(':')));
    (void)TrustedProxies::parse({ request.bytes.left(64) });
    return 0;
}
