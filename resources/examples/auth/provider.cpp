#include "provider.h"

namespace auth {

std::vector<Provider> knownProviders()
{
    Provider google;
    google.name = "google";
    google.title = "Google";
    google.variables = "GOOGLE";
    google.registration = "https://console.cloud.google.com/apis/credentials";
    google.issuer = QStringLiteral("https://accounts.google.com");
    google.scope = QStringLiteral("openid profile email");
    google.usesDiscovery = true;

    // Facebook's own discovery document lacks the token endpoint.
    Provider facebook;
    facebook.name = "facebook";
    facebook.title = "Facebook";
    facebook.variables = "FACEBOOK";
    facebook.registration = "https://developers.facebook.com/apps/";
    facebook.issuer = QStringLiteral("https://www.facebook.com");
    facebook.scope = QStringLiteral("openid public_profile email");
    facebook.authorizationUrl = QUrl(QStringLiteral("https://www.facebook.com/v23.0/dialog/oauth"));
    facebook.tokenUrl = QUrl(QStringLiteral("https://graph.facebook.com/v23.0/oauth/access_token"));
    facebook.keysUrl = QUrl(QStringLiteral("https://www.facebook.com/.well-known/oauth/openid/jwks/"));

    Provider github;
    github.name = "github";
    github.title = "GitHub";
    github.variables = "GITHUB";
    github.registration = "https://github.com/settings/developers";
    github.scope = QStringLiteral("read:user user:email");
    github.authorizationUrl = QUrl(QStringLiteral("https://github.com/login/oauth/authorize"));
    github.tokenUrl = QUrl(QStringLiteral("https://github.com/login/oauth/access_token"));
    github.userInfoUrl = QUrl(QStringLiteral("https://api.github.com/user"));

    Provider other;
    other.name = "oidc";
    other.title = "OpenID Connect";
    other.variables = "OIDC";
    other.scope = QStringLiteral("openid profile email");
    other.usesDiscovery = true;

    return { google, facebook, github, other };
}

} // namespace auth
