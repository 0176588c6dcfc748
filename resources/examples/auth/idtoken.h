// ID tokens of OpenID Connect: what they say is believed only after all of this was checked.
#pragma once

#include "sealing.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace auth {

/// What a token must say to be meant for us, now, and for this very sign-in.
struct Expectation
{
    QString issuer;
    QString clientId;
    QString nonce;
    Clock::time_point now;
};

/// The claims of `token` (a JWT signed with RS256 or ES256 by one of `keys`, the provider's JWKS), checked as
/// OpenID Connect Core 3.1.3.7 has it. Throws a Failure that says in its detail what is wrong.
QJsonObject verifiedClaims(const QByteArray &token, const QJsonArray &keys, const Expectation &expected);

/// False if the token names a key that is not among `keys`: the provider may have a new one.
bool isKeyKnown(const QByteArray &token, const QJsonArray &keys);

} // namespace auth
