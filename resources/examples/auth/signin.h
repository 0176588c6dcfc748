// One sign-in: the authorization code flow of OAuth 2 (RFC 6749) with PKCE (RFC 7636), and OpenID Connect on
// top of it where the provider has that.
#pragma once

#include "directory.h"
#include "provider.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <string_view>

namespace auth {

/// What PKCE sends ahead of `verifier`: its SHA-256.
QByteArray pkceChallenge(const QByteArray &verifier);

/// What we keep, sealed, in the visitor's browser until the provider sends them back: only the browser that
/// began a sign-in can end it.
struct PendingSignIn
{
    QString provider;
    QString state;
    QString nonce;
    QString verifier;
    QString returnPath;

    static PendingSignIn make(const Provider &provider, const QString &returnPath);
    static PendingSignIn fromJson(const QJsonObject &values);
    QJsonObject toJson() const;
};

/// Who somebody is, according to a provider. Cut to lengths that fit into a cookie.
struct Identity
{
    QString subject; ///< unique at that provider, and for ever
    QString name;
    QString email;
};

/// Where to send the visitor. `provider` has its addresses.
QUrl authorizationUrl(const Provider &provider, const PendingSignIn &pending, const QString &redirectUri);

/// Takes the provider's answer, the query string of its redirect, and asks it who the visitor is. Blocks for
/// two to four requests. Throws a Failure if anything is not as it should be.
Identity finishSignIn(const Provider &provider, const PendingSignIn &pending, const QString &redirectUri,
                      std::string_view query, Directory &directory);

} // namespace auth
