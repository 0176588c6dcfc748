#include "settings.h"

#include "fetch.h"

#include <algorithm>

namespace auth {

namespace {

constexpr int MinKeyCharacters = 32;
constexpr long MaxLifetimeSeconds = 30L * 24 * 3600;

class Reader
{
public:
    Reader(const Settings::Environment &environment, Settings *settings)
        : m_environment(environment), m_settings(settings)
    {
    }

    void read()
    {
        readKey();
        readBaseUrl();
        readLifetime();
        m_settings->providers = knownProviders();
        for (Provider &provider : m_settings->providers)
            readProvider(&provider);
    }

private:
    QString value(const std::string &name) const
    {
        return QString::fromUtf8(m_environment(name.c_str())).trimmed();
    }
    void complain(std::string sentence) { m_settings->problems.push_back(std::move(sentence)); }

    void readKey()
    {
        const QByteArray key = value("SESSION_KEY").toUtf8();
        if (!key.isEmpty() && key.size() < MinKeyCharacters)
            complain("SESSION_KEY is too short to be safe: make one with \"openssl rand -hex 32\".");
        else
            m_settings->sessionKey = key;
    }

    void readBaseUrl()
    {
        const QString text = value("BASE_URL");
        const QUrl url(text, QUrl::StrictMode);
        if (text.isEmpty())
            return;
        if (!isSafeUrl(url) || url.hasQuery() || url.hasFragment()) {
            complain("BASE_URL has to be the address of the site, such as https://www.example.org (http: "
                     "only for this "
                     "machine itself).");
            m_settings->isBroken = true; // better no sign-in than one that leads astray
        } else {
            m_settings->baseUrl = url;
        }
    }

    void readLifetime()
    {
        const QString text = value("SESSION_LIFETIME");
        if (text.isEmpty())
            return;
        bool isNumber = false;
        const long seconds = text.toLong(&isNumber);
        if (isNumber && seconds > 0 && seconds <= MaxLifetimeSeconds)
            m_settings->sessionLifetime = std::chrono::seconds(seconds);
        else
            complain("SESSION_LIFETIME has to be a number of seconds, at most 30 days.");
    }

    void readProvider(Provider *provider)
    {
        const std::string &prefix = provider->variables;
        provider->clientId = value(prefix + "_CLIENT_ID");
        provider->clientSecret = value(prefix + "_CLIENT_SECRET");
        if (provider->clientId.isEmpty() != provider->clientSecret.isEmpty()) {
            complain(prefix + (provider->clientId.isEmpty() ? "_CLIENT_ID" : "_CLIENT_SECRET")
                     + " is missing; " + prefix
                     + (provider->clientId.isEmpty() ? "_CLIENT_SECRET" : "_CLIENT_ID")
                     + " alone does nothing.");
        }
        if (provider->name == "oidc")
            readIssuer(provider);
        if (provider->name == "github")
            readGitHubServer(provider);
    }

    void readIssuer(Provider *provider)
    {
        const QString name = value("OIDC_NAME");
        if (!name.isEmpty())
            provider->title = name.left(40).toStdString();
        provider->issuer = value("OIDC_ISSUER");
        if (isSafeUrl(QUrl(provider->issuer, QUrl::StrictMode)))
            return;
        if (!provider->issuer.isEmpty() || provider->isReady())
            complain("OIDC_ISSUER has to be the https: address that the service calls its issuer.");
        provider->isBroken = true;
    }

    /// GitHub Enterprise Server is GitHub elsewhere.
    void readGitHubServer(Provider *provider)
    {
        const QString server = value("GITHUB_SERVER_URL");
        if (server.isEmpty())
            return;
        if (!isSafeUrl(QUrl(server, QUrl::StrictMode))) {
            complain("GITHUB_SERVER_URL has to be an https: address.");
            provider->isBroken = true;
            return;
        }
        const QString base = server.endsWith(u'/') ? server.chopped(1) : server;
        provider->authorizationUrl = QUrl(base + QStringLiteral("/login/oauth/authorize"));
        provider->tokenUrl = QUrl(base + QStringLiteral("/login/oauth/access_token"));
        provider->userInfoUrl = QUrl(base + QStringLiteral("/api/v3/user"));
    }

    const Settings::Environment &m_environment;
    Settings *m_settings;
};

} // namespace

Settings Settings::read(const Environment &environment)
{
    Settings settings;
    Reader(environment, &settings).read();
    return settings;
}

bool Settings::canSignIn() const
{
    return !isBroken && !sessionKey.isEmpty()
        && std::any_of(providers.begin(), providers.end(), [](const Provider &one) { return one.isReady(); });
}

} // namespace auth
