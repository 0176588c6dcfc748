// Who can vouch for a visitor.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <string>
#include <vector>

namespace auth {

/// One sign-in service. With an issuer it speaks OpenID Connect, and who somebody is comes from an ID
/// token; without one only OAuth 2, and it is asked at `userInfoUrl`.
struct Provider
{
    std::string name; ///< as in our paths: "google"
    std::string title; ///< as on our pages: "Google"
    std::string variables; ///< how its environment variables begin: "GOOGLE"
    std::string registration; ///< where one gets a client id
    QString clientId;
    QString clientSecret;
    QString issuer;
    QString scope;
    bool usesDiscovery = false; ///< the issuer says what the addresses are; see Directory
    bool usesBasicAuthentication = false; ///< at the token endpoint; else both are in the form
    QUrl authorizationUrl;
    QUrl tokenUrl;
    QUrl userInfoUrl;
    QUrl keysUrl;

    bool isBroken = false; ///< one of its settings is a mistake

    bool isReady() const { return !isBroken && !clientId.isEmpty() && !clientSecret.isEmpty(); }
    bool hasIdToken() const { return !issuer.isEmpty(); }
};

/// Google, Facebook, GitHub and one to be named by its issuer, all without id and secret.
std::vector<Provider> knownProviders();

} // namespace auth
