#include "idtoken.h"

#include "failure.h"
#include "jwk.h"

#include <QJsonDocument>

namespace auth {

namespace {

constexpr std::chrono::seconds Leeway{ 60 }; // clocks differ
constexpr qsizetype MaxSubjectLength = 255; // as the standard has it

[[noreturn]] void refuse(const std::string &reason)
{
    throw Failure{ 403,
                   "What the sign-in service said about you could not be verified. Please sign in again.",
                   "ID token refused: " + reason };
}

QJsonObject object(const QByteArray &part)
{
    return QJsonDocument::fromJson(fromBase64Url(part)).object();
}

bool isFor(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value(QStringLiteral("aud"));
    const QJsonValue party = claims.value(QStringLiteral("azp"));
    if (!party.isUndefined() && party.toString() != clientId)
        return false;
    if (!audience.isArray())
        return audience.toString() == clientId;
    const QJsonArray all = audience.toArray();
    return all.contains(clientId) && (all.size() == 1 || party.toString() == clientId);
}

void checkClaims(const QJsonObject &claims, const Expectation &expected)
{
    const auto time = [&claims](const char *name) {
        return Clock::time_point(std::chrono::seconds(claims.value(QLatin1String(name)).toInteger()));
    };
    if (claims.value(QStringLiteral("iss")).toString() != expected.issuer)
        refuse("it is from another issuer");
    if (!isFor(claims, expected.clientId))
        refuse("it is for another client");
    if (time("exp") + Leeway <= expected.now)
        refuse("it has expired");
    if (time("iat") > expected.now + Leeway || time("nbf") > expected.now + Leeway)
        refuse("it is from the future");
    if (!areEqual(claims.value(QStringLiteral("nonce")).toString().toUtf8(), expected.nonce.toUtf8()))
        refuse("its nonce is not the one of this sign-in");
    const QString subject = claims.value(QStringLiteral("sub")).toString();
    if (subject.isEmpty() || subject.size() > MaxSubjectLength)
        refuse("it names nobody");
}

} // namespace

QJsonObject verifiedClaims(const QByteArray &token, const QJsonArray &keys, const Expectation &expected)
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        refuse("it is no signed JWT");
    const QJsonObject header = object(parts[0]);
    // Not "none", and no shared-secret algorithm either: that would make a secret of a public key.
    const QString algorithm = header.value(QStringLiteral("alg")).toString();
    if (algorithm != QLatin1String("RS256") && algorithm != QLatin1String("ES256"))
        refuse("it is signed neither with RS256 nor with ES256");
    if (header.contains(QStringLiteral("crit")))
        refuse("it has critical extensions");
    const QByteArray signature = fromBase64Url(parts[2]);
    const QByteArray content = parts[0] + '.' + parts[1];
    const QJsonValue keyId = header.value(QStringLiteral("kid"));
    for (const QJsonValue &value : keys) {
        const QJsonObject key = value.toObject();
        if (!keyId.isUndefined() && key.value(QStringLiteral("kid")) != keyId)
            continue;
        if (!isSignedBy(key, algorithm, content, signature))
            continue;
        const QJsonObject claims = object(parts[1]);
        checkClaims(claims, expected);
        return claims;
    }
    refuse("none of the provider's keys has signed it");
}

bool isKeyKnown(const QByteArray &token, const QJsonArray &keys)
{
    const QJsonValue keyId = object(token.left(token.indexOf('.'))).value(QStringLiteral("kid"));
    if (keyId.isUndefined())
        return true;
    for (const QJsonValue &key : keys) {
        if (key.toObject().value(QStringLiteral("kid")) == keyId)
            return true;
    }
    return false;
}

} // namespace auth
