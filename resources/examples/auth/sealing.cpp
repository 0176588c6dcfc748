#include "sealing.h"

#include <QJsonDocument>

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/rand.h>
#include <stdexcept>

namespace auth {

namespace {

constexpr int KeyBytes = 32;
constexpr int NonceBytes = 12;
constexpr int TagBytes = 16;
const QString ExpiryName = QStringLiteral("exp");

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

/// What libcrypto cannot refuse unless something is very wrong with the machine.
void require(bool done)
{
    if (!done)
        throw std::runtime_error("libcrypto failed");
}

/// HKDF (RFC 5869): as many independent keys from one secret as there are purposes.
QByteArray derivedKey(const QByteArray &secret, const QByteArray &purpose)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_id(EVP_PKEY_HKDF, nullptr), EVP_PKEY_CTX_free);
    QByteArray key(KeyBytes, Qt::Uninitialized);
    std::size_t size = KeyBytes;
    require(context && EVP_PKEY_derive_init(context.get()) > 0
            && EVP_PKEY_CTX_set_hkdf_md(context.get(), EVP_sha256()) > 0
            && EVP_PKEY_CTX_set1_hkdf_key(context.get(), bytes(secret), static_cast<int>(secret.size())) > 0
            && EVP_PKEY_CTX_add1_hkdf_info(context.get(), bytes(purpose), static_cast<int>(purpose.size()))
                > 0
            && EVP_PKEY_derive(context.get(), bytes(key), &size) > 0);
    return key;
}

} // namespace

QByteArray randomBytes(int count)
{
    QByteArray random(count, Qt::Uninitialized);
    require(RAND_bytes(bytes(random), count) == 1);
    return random;
}

QByteArray toBase64Url(const QByteArray &array)
{
    return array.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray fromBase64Url(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(
        text, QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return result && !text.contains('=') ? *result : QByteArray();
}

QByteArray randomText()
{
    return toBase64Url(randomBytes(32));
}

bool areEqual(const QByteArray &a, const QByteArray &b)
{
    return a.size() == b.size()
        && CRYPTO_memcmp(a.constData(), b.constData(), static_cast<std::size_t>(a.size())) == 0;
}

Sealer::Sealer(const QByteArray &secret)
    : m_signInKey(derivedKey(secret, "fcgi-spawner example auth: sign-in")),
      m_sessionKey(derivedKey(secret, "fcgi-spawner example auth: session"))
{
}

const QByteArray &Sealer::key(Purpose purpose) const
{
    return purpose == Purpose::SignIn ? m_signInKey : m_sessionKey;
}

QByteArray Sealer::seal(Purpose purpose, const QJsonObject &values, Clock::time_point expiry) const
{
    QJsonObject all = values;
    all.insert(ExpiryName, static_cast<qint64>(Clock::to_time_t(expiry)));
    const QByteArray plain = QJsonDocument(all).toJson(QJsonDocument::Compact);
    const QByteArray nonce = randomBytes(NonceBytes);
    QByteArray cipher(plain.size(), Qt::Uninitialized);
    QByteArray tag(TagBytes, Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int size = 0;
    require(
        context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key(purpose)), bytes(nonce))
            == 1
        && EVP_EncryptUpdate(context.get(), bytes(cipher), &size, bytes(plain),
                             static_cast<int>(plain.size()))
            == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(cipher) + size, &size) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, TagBytes, tag.data()) == 1);
    return toBase64Url(nonce + cipher + tag);
}

Sealer::Opened Sealer::open(Purpose purpose, const QByteArray &text, Clock::time_point now) const
{
    const QByteArray sealed = fromBase64Url(text);
    if (sealed.size() <= NonceBytes + TagBytes)
        return {};
    const QByteArray nonce = sealed.first(NonceBytes);
    const QByteArray cipher = sealed.sliced(NonceBytes, sealed.size() - NonceBytes - TagBytes);
    QByteArray tag = sealed.last(TagBytes);
    QByteArray plain(cipher.size(), Qt::Uninitialized);
    const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int size = 0;
    const bool isGenuine = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key(purpose)), bytes(nonce))
            == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &size, bytes(cipher),
                             static_cast<int>(cipher.size()))
            == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, TagBytes, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + size, &size) == 1;
    if (!isGenuine)
        return {};
    const QJsonObject values = QJsonDocument::fromJson(plain).object();
    if (values.value(ExpiryName).toInteger() <= Clock::to_time_t(now))
        return { State::Expired, {} };
    return { State::Valid, values };
}

} // namespace auth
