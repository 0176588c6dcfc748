#include "jwk.h"

#include "sealing.h"

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace auth {

namespace {

constexpr int MinRsaBits = 2048;
constexpr int MaxRsaBits = 8192; // larger ones only cost time
constexpr int P256Bytes = 32;

template <typename T, void (*release)(T *)> struct Release
{
    void operator()(T *object) const { release(object); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX, EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX, EVP_MD_CTX_free>>;
using Builder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM, OSSL_PARAM_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BIGNUM, BN_free>>;
using EcSignature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG, ECDSA_SIG_free>>;

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

Number number(const QByteArray &array)
{
    return Number(BN_bin2bn(bytes(array), static_cast<int>(array.size()), nullptr));
}

QByteArray member(const QJsonObject &key, const char *name)
{
    return fromBase64Url(key.value(QLatin1String(name)).toString().toLatin1());
}

Key publicKey(const char *type, OSSL_PARAM_BLD *builder)
{
    const Params params(OSSL_PARAM_BLD_to_param(builder));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
    EVP_PKEY *key = nullptr;
    if (!params || !context || EVP_PKEY_fromdata_init(context.get()) <= 0
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, params.get()) <= 0)
        return nullptr;
    return Key(key);
}

Key rsaKey(const QJsonObject &jwk)
{
    const Number modulus = number(member(jwk, "n"));
    const Number exponent = number(member(jwk, "e"));
    const Builder builder(OSSL_PARAM_BLD_new());
    if (!modulus || !exponent || BN_num_bits(modulus.get()) > MaxRsaBits
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1)
        return nullptr;
    Key key = publicKey("RSA", builder.get());
    return key && EVP_PKEY_get_bits(key.get()) >= MinRsaBits ? std::move(key) : nullptr;
}

Key p256Key(const QJsonObject &jwk)
{
    const QByteArray x = member(jwk, "x");
    const QByteArray y = member(jwk, "y");
    if (jwk.value(QStringLiteral("crv")).toString() != QLatin1String("P-256") || x.size() != P256Bytes
        || y.size() != P256Bytes)
        return nullptr;
    const QByteArray point = '\x04' + x + y; // uncompressed
    const Builder builder(OSSL_PARAM_BLD_new());
    if (OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, "P-256", 0) != 1
        || OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point.constData(),
                                            static_cast<std::size_t>(point.size()))
            != 1)
        return nullptr;
    return publicKey("EC", builder.get());
}

/// JOSE puts two numbers side by side where libcrypto wants them in DER.
QByteArray derSignature(const QByteArray &jose)
{
    if (jose.size() != 2 * P256Bytes)
        return {};
    const EcSignature signature(ECDSA_SIG_new());
    Number r = number(jose.first(P256Bytes));
    Number s = number(jose.last(P256Bytes));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1)
        return {};
    r.release(); // they belong to the signature now
    s.release();
    unsigned char *der = nullptr;
    const int size = i2d_ECDSA_SIG(signature.get(), &der);
    const QByteArray copy(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    return copy;
}

bool isMeantFor(const QJsonObject &key, const char *type, const QString &algorithm)
{
    return key.value(QStringLiteral("kty")).toString() == QLatin1String(type)
        && key.value(QStringLiteral("use")).toString(QStringLiteral("sig")) == QLatin1String("sig")
        && key.value(QStringLiteral("alg")).toString(algorithm) == algorithm;
}

} // namespace

bool isSignedBy(const QJsonObject &key, const QString &algorithm, const QByteArray &content,
                const QByteArray &signature)
{
    Key publicPart;
    QByteArray form = signature;
    if (algorithm == QLatin1String("RS256") && isMeantFor(key, "RSA", algorithm)) {
        publicPart = rsaKey(key);
    } else if (algorithm == QLatin1String("ES256") && isMeantFor(key, "EC", algorithm)) {
        publicPart = p256Key(key);
        form = derSignature(signature);
    }
    const DigestContext context(EVP_MD_CTX_new());
    return publicPart && context
        && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, publicPart.get()) == 1
        && EVP_DigestVerify(context.get(), bytes(form), static_cast<std::size_t>(form.size()), bytes(content),
                            static_cast<std::size_t>(content.size()))
        == 1;
}

} // namespace auth
