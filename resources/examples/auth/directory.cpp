#include "directory.h"

#include "failure.h"
#include "fetch.h"
#include "idtoken.h"

namespace auth {

namespace {

using std::chrono::steady_clock;

constexpr std::chrono::minutes MaxAge{ 10 };
constexpr std::chrono::seconds MinAge{ 5 }; // made-up key names are not to make us ask all the time

[[noreturn]] void refuse(const std::string &reason)
{
    throw Failure{ 502, "The sign-in service does not say how to sign in. Please try again later.", reason };
}

} // namespace

QJsonObject Directory::document(const QUrl &url, bool refresh)
{
    {
        const std::lock_guard lock(m_mutex);
        const auto known = m_entries.find(url);
        if (known != m_entries.end()
            && steady_clock::now() - known->second.since < (refresh ? std::chrono::seconds(MinAge) : MaxAge))
            return known->second.document;
    }
    const Reply reply = fetch(QNetworkRequest(url));
    if (reply.status != 200 || reply.values.isEmpty())
        refuse("status " + std::to_string(reply.status) + ", or no JSON, from "
               + url.toString().toStdString());
    const std::lock_guard lock(m_mutex);
    m_entries[url] = { reply.values, steady_clock::now() };
    return reply.values;
}

Provider Directory::withAddresses(Provider provider)
{
    if (!provider.usesDiscovery)
        return provider;
    const QString base = provider.issuer.endsWith(u'/') ? provider.issuer.chopped(1) : provider.issuer;
    const QJsonObject found = document(QUrl(base + QStringLiteral("/.well-known/openid-configuration")));
    const auto url = [&found](const char *name) { return QUrl(found.value(QLatin1String(name)).toString()); };
    if (found.value(QStringLiteral("issuer")).toString() != provider.issuer)
        refuse("the issuer of " + provider.name + " calls itself something else");
    provider.authorizationUrl = url("authorization_endpoint");
    provider.tokenUrl = url("token_endpoint");
    provider.userInfoUrl = url("userinfo_endpoint"); // optional
    provider.keysUrl = url("jwks_uri");
    if (!isSafeUrl(provider.authorizationUrl) || !isSafeUrl(provider.tokenUrl)
        || !isSafeUrl(provider.keysUrl))
        refuse("the discovery document of " + provider.name + " lacks an https: address");
    const QJsonArray methods = found.value(QStringLiteral("token_endpoint_auth_methods_supported")).toArray();
    provider.usesBasicAuthentication = !methods.contains(QStringLiteral("client_secret_post"));
    return provider;
}

QJsonArray Directory::keysFor(const Provider &provider, const QByteArray &token)
{
    const auto keys = [&](bool refresh) {
        return document(provider.keysUrl, refresh).value(QStringLiteral("keys")).toArray();
    };
    const QJsonArray known = keys(false);
    return isKeyKnown(token, known) ? known : keys(true);
}

} // namespace auth
