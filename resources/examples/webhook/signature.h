// Whether a body comes from somebody who knows the secret.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace examples {

/// What senders put beside the body: "sha256=<hex>" in X-Hub-Signature-256 (GitHub), "sha1=<hex>" in
/// X-Hub-Signature (Launchpad; GitHub sends it too, for old receivers).
struct Signatures
{
    QByteArray sha256;
    QByteArray sha1;
};

/// True if the SHA-256 signature is right. Without one, and only if `sha1IsEnough`, the SHA-1 signature
/// decides; a wrong SHA-256 signature is never made good by it. Takes as long for a nearly right
/// signature as for a wrong one. False for an empty secret.
bool isSigned(QByteArrayView body, const QByteArray &secret, const Signatures &signatures, bool sha1IsEnough);

} // namespace examples
