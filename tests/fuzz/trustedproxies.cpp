// Forwarded, X-Forwarded-* and X-Real-IP: an untrusted peer changes nothing by them; a trusted one can name
// only what is an address, a port and an authority.
#include "fieldlines.h"
#include "http/httpheaders.h"
#include "require.h"
#include "server/trustedproxies.h"

#include <QHostAddress>

#include <cstdint>

using namespace spawner;

/// As the parser of heads does, it lets no field through that has a control byte in its value.
static void readFields(HttpRequest &request)
{
    readFieldLines(request);
    std::erase_if(request.fields, [](const HttpField &field) { return !isFieldValue(field.value); });
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
