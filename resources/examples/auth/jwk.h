// Signatures by keys in JSON (RFC 7517, RFC 7518).
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace auth {

/// True if `key`, a public key of a provider, has signed `content`. `algorithm` is "RS256" (RSA from 2048
/// bits on) or "ES256" (the curve P-256); false for any other, and for a key that is not meant for it.
bool isSignedBy(const QJsonObject &key, const QString &algorithm, const QByteArray &content,
                const QByteArray &signature);

} // namespace auth
