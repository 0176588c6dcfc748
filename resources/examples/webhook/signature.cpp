#include "signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace examples {

namespace {

/// `text` is "NAME=hexadecimal digits" of the right HMAC.
bool matches(QByteArrayView body, const QByteArray &secret, const QByteArray &text, QByteArrayView name,
             const EVP_MD *digest)
{
    if (!text.startsWith(name))
        return false;
    // Back into hexadecimal: fromHex() skips what is no digit, and "aa" with junk is no "aa".
    const QByteArray digits = text.mid(name.size()).toLower();
    const QByteArray given = QByteArray::fromHex(digits);
    unsigned char wanted[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!HMAC(digest, secret.constData(), static_cast<int>(secret.size()),
              reinterpret_cast<const unsigned char *>(body.data()), static_cast<std::size_t>(body.size()),
              wanted, &size))
        return false;
    return given.size() == static_cast<qsizetype>(size) && given.toHex() == digits
        && CRYPTO_memcmp(given.constData(), wanted, size) == 0;
}

} // namespace

bool isSigned(QByteArrayView body, const QByteArray &secret, const Signatures &signatures, bool sha1IsEnough)
{
    if (secret.isEmpty())
        return false;
    if (!signatures.sha256.isEmpty())
        return matches(body, secret, signatures.sha256, "sha256=", EVP_sha256());
    return sha1IsEnough && matches(body, secret, signatures.sha1, "sha1=", EVP_sha1());
}

} // namespace examples
