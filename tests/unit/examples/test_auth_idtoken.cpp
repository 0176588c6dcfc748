// ID tokens, signed here with real keys: one that is right, and one for each thing that can be wrong.
#include "auth/failure.h"
#include "auth/idtoken.h"
#include "auth/jwk.h"

#include <QJsonDocument>
#include <QTest>

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rsa.h>

using namespace auth;
using namespace std::chrono_literals;

namespace {

const QString Issuer = QStringLiteral("https://issuer.example");
const QString Client = QStringLiteral("our-client");
const QString Nonce = QStringLiteral("our-nonce");

/// A key pair with a public half in JSON.
class SigningKey
{
public:
    static SigningKey rsa(const QString &id, unsigned bits = 2048)
    {
        SigningKey key(EVP_RSA_gen(bits));
        key.m_algorithm = QStringLiteral("RS256");
        key.m_public = { { QStringLiteral("kty"), QStringLiteral("RSA") },
                         { QStringLiteral("kid"), id },
                         { QStringLiteral("n"), key.number(OSSL_PKEY_PARAM_RSA_N) },
                         { QStringLiteral("e"), key.number(OSSL_PKEY_PARAM_RSA_E) } };
        return key;
    }
    static SigningKey p256(const QString &id)
    {
        SigningKey key(EVP_EC_gen("P-256"));
        key.m_algorithm = QStringLiteral("ES256");
        key.m_public = { { QStringLiteral("kty"), QStringLiteral("EC") },
                         { QStringLiteral("kid"), id },
                         { QStringLiteral("crv"), QStringLiteral("P-256") },
                         { QStringLiteral("x"), key.number(OSSL_PKEY_PARAM_EC_PUB_X, 32) },
                         { QStringLiteral("y"), key.number(OSSL_PKEY_PARAM_EC_PUB_Y, 32) } };
        return key;
    }

    const QJsonObject &publicPart() const { return m_public; }
    QJsonObject with(const char *name, const QJsonValue &value) const
    {
        QJsonObject key = m_public;
        key.insert(QLatin1String(name), value);
        return key;
    }
    QString id() const { return m_public.value(QStringLiteral("kid")).toString(); }

    QByteArray sign(const QByteArray &content) const
    {
        const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(),
                                                                              EVP_MD_CTX_free);
        std::size_t size = 1024;
        QByteArray signature(static_cast<qsizetype>(size), '\0');
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size,
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<std::size_t>(content.size()));
        signature.truncate(static_cast<qsizetype>(size));
        return m_algorithm == QLatin1String("ES256") ? fromDer(signature) : signature;
    }
    QByteArray token(const QJsonObject &claims) const
    {
        return token(claims, { { QStringLiteral("alg"), m_algorithm }, { QStringLiteral("kid"), id() } });
    }
    QByteArray token(const QJsonObject &claims, const QJsonObject &header) const
    {
        const QByteArray content = part(header) + '.' + part(claims);
        return content + '.' + toBase64Url(sign(content));
    }
    static QByteArray part(const QJsonObject &object)
    {
        return toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }

private:
    explicit SigningKey(EVP_PKEY *key) : m_key(key, EVP_PKEY_free) { }

    QString number(const char *name, int size = 0) const
    {
        BIGNUM *number = nullptr;
        EVP_PKEY_get_bn_param(m_key.get(), name, &number);
        QByteArray bytes(size > 0 ? size : BN_num_bytes(number), '\0');
        BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
        BN_free(number);
        return QString::fromLatin1(toBase64Url(bytes));
    }
    static QByteArray fromDer(const QByteArray &der)
    {
        const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
        const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
            d2i_ECDSA_SIG(nullptr, &at, der.size()), ECDSA_SIG_free);
        QByteArray both(64, '\0');
        BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), reinterpret_cast<unsigned char *>(both.data()), 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), reinterpret_cast<unsigned char *>(both.data()) + 32,
                     32);
        return both;
    }

    std::shared_ptr<EVP_PKEY> m_key;
    QString m_algorithm;
    QJsonObject m_public;
};

} // namespace

class TestAuthIdToken : public QObject
{
    Q_OBJECT
private slots:
    void aGoodTokenIsBelieved_data();
    void aGoodTokenIsBelieved();
    void aWrongClaimIsRefused_data();
    void aWrongClaimIsRefused();
    void aWrongHeaderIsRefused_data();
    void aWrongHeaderIsRefused();
    void aSignatureOfAnotherKeyIsRefused();
    void changedContentIsRefused();
    void aKeyForSomethingElseIsRefused();
    void aWeakKeyIsRefused();
    void aPublicKeyIsNoSharedSecret();
    void theVectorOfTheStandardIsVerified();
    void newKeysAreNoticed();

private:
    QJsonObject claims() const;
    /// What is wrong with the token; "" if nothing is.
    QString problem(const QByteArray &token, const QJsonArray &keys) const;
    QJsonArray keys() const { return { m_other.publicPart(), m_rsa.publicPart(), m_ec.publicPart() }; }

    const SigningKey m_rsa = SigningKey::rsa(QStringLiteral("rsa"));
    const SigningKey m_other = SigningKey::rsa(QStringLiteral("other"));
    const SigningKey m_ec = SigningKey::p256(QStringLiteral("ec"));
    const Clock::time_point m_now = Clock::now();
};

QJsonObject TestAuthIdToken::claims() const
{
    const qint64 now = Clock::to_time_t(m_now);
    return { { QStringLiteral("iss"), Issuer },
             { QStringLiteral("aud"), Client },
             { QStringLiteral("sub"), QStringLiteral("4711") },
             { QStringLiteral("nonce"), Nonce },
             { QStringLiteral("iat"), now },
             { QStringLiteral("exp"), now + 300 } };
}

QString TestAuthIdToken::problem(const QByteArray &token, const QJsonArray &keys) const
{
    try {
        const QJsonObject found = verifiedClaims(token, keys, { Issuer, Client, Nonce, m_now });
        return found.isEmpty() ? QStringLiteral("no claims") : QString();
    } catch (const Failure &failure) {
        return failure.status == 403 ? QString::fromStdString(failure.detail)
                                     : QStringLiteral("wrong status");
    }
}

void TestAuthIdToken::aGoodTokenIsBelieved_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("RS256") << m_rsa.token(claims());
    QTest::newRow("ES256") << m_ec.token(claims());
    QTest::newRow("no key id") << m_ec.token(claims(),
                                             { { QStringLiteral("alg"), QStringLiteral("ES256") } });
    QJsonObject many = claims();
    many.insert(QStringLiteral("aud"), QJsonArray{ QStringLiteral("somebody"), Client });
    many.insert(QStringLiteral("azp"), Client);
    QTest::newRow("for several, by us") << m_rsa.token(many);
    QJsonObject late = claims();
    late.insert(QStringLiteral("exp"), qint64(Clock::to_time_t(m_now - 30s)));
    QTest::newRow("a clock that is a little late") << m_rsa.token(late);
}

void TestAuthIdToken::aGoodTokenIsBelieved()
{
    QFETCH(QByteArray, token);
    QCOMPARE(problem(token, keys()), QString());
    const QJsonObject found = verifiedClaims(token, keys(), { Issuer, Client, Nonce, m_now });
    QCOMPARE(found.value(QStringLiteral("sub")).toString(), QStringLiteral("4711"));
}

void TestAuthIdToken::aWrongClaimIsRefused_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *claim, const QJsonValue &value, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(claim) << value << QString::fromLatin1(reason);
    };
    const qint64 now = Clock::to_time_t(m_now);
    row("another nonce", "nonce", QStringLiteral("their-nonce"), "nonce");
    row("no nonce", "nonce", QJsonValue::Undefined, "nonce");
    row("a nonce that is a number", "nonce", 7, "nonce");
    row("another audience", "aud", QStringLiteral("their-client"), "another client");
    row("no audience", "aud", QJsonValue::Undefined, "another client");
    row("an audience without us", "aud", QJsonArray{ QStringLiteral("a"), QStringLiteral("b") },
        "another client");
    row("an audience with us and others", "aud", QJsonArray{ QStringLiteral("a"), Client }, "another client");
    row("another authorized party", "azp", QStringLiteral("their-client"), "another client");
    row("another issuer", "iss", QStringLiteral("https://issuer.example/"), "another issuer");
    row("no issuer", "iss", QJsonValue::Undefined, "another issuer");
    row("expired", "exp", now - 61, "expired");
    row("no expiry", "exp", QJsonValue::Undefined, "expired");
    row("an expiry that is text", "exp", QStringLiteral("99999999999"), "expired");
    row("issued in the future", "iat", now + 120, "future");
    row("not valid yet", "nbf", now + 120, "future");
    row("nobody", "sub", QJsonValue::Undefined, "names nobody");
    row("a name that is no text", "sub", 4711, "names nobody");
    row("an endless name", "sub", QString(256, u'a'), "names nobody");
}

void TestAuthIdToken::aWrongClaimIsRefused()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, reason);
    QJsonObject wrong = claims();
    if (value.isUndefined())
        wrong.remove(claim);
    else
        wrong.insert(claim, value);
    const QString found = problem(m_rsa.token(wrong), keys());
    QVERIFY2(found.contains(reason), qPrintable(found));
}

void TestAuthIdToken::aWrongHeaderIsRefused_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("reason");
    const auto header = [](const char *algorithm) {
        return QJsonObject{ { QStringLiteral("alg"), QString::fromLatin1(algorithm) } };
    };
    const QByteArray unsignedToken = SigningKey::part(header("none")) + '.' + SigningKey::part(claims());
    const QString algorithm = QStringLiteral("neither with RS256");
    QTest::newRow("alg none, no signature") << QByteArray(unsignedToken + '.') << algorithm;
    QTest::newRow("alg none, some signature") << QByteArray(unsignedToken + ".AAAA") << algorithm;
    QTest::newRow("alg NONE") << m_rsa.token(claims(), header("NONE")) << algorithm;
    QTest::newRow("alg rs256") << m_rsa.token(claims(), header("rs256")) << algorithm;
    QTest::newRow("no alg") << m_rsa.token(claims(), {}) << algorithm;
    QTest::newRow("RS512") << m_rsa.token(claims(), header("RS512")) << algorithm;
    QTest::newRow("the algorithm of another key")
        << m_rsa.token(claims(), header("ES256")) << QStringLiteral("none of the provider's keys");
    QJsonObject critical = header("RS256");
    critical.insert(QStringLiteral("crit"), QJsonArray{ QStringLiteral("b64") });
    QTest::newRow("critical extensions") << m_rsa.token(claims(), critical) << QStringLiteral("critical");
    QTest::newRow("two parts") << unsignedToken << QStringLiteral("no signed JWT");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("no signed JWT");
    QTest::newRow("dots") << QByteArray("..") << algorithm;
}

void TestAuthIdToken::aWrongHeaderIsRefused()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, reason);
    const QString found = problem(token, keys());
    QVERIFY2(found.contains(reason), qPrintable(found));
}

void TestAuthIdToken::aSignatureOfAnotherKeyIsRefused()
{
    const QString reason = QStringLiteral("none of the provider's keys");
    const SigningKey stranger = SigningKey::rsa(QStringLiteral("rsa")); // the name is no proof
    QVERIFY(problem(stranger.token(claims()), keys()).contains(reason));
    QVERIFY(problem(SigningKey::p256(QStringLiteral("ec")).token(claims()), keys()).contains(reason));
    // Signed by one of the provider's keys, but not by the one it names.
    const QJsonObject header{ { QStringLiteral("alg"), QStringLiteral("RS256") },
                              { QStringLiteral("kid"), m_other.id() } };
    QVERIFY(problem(m_rsa.token(claims(), header), keys()).contains(reason));
    QVERIFY(problem(m_rsa.token(claims()), {}).contains(reason));
}

void TestAuthIdToken::changedContentIsRefused()
{
    for (const SigningKey *key : { &m_rsa, &m_ec }) {
        const QList<QByteArray> parts = key->token(claims()).split('.');
        QJsonObject other = claims();
        other.insert(QStringLiteral("sub"), QStringLiteral("4712"));
        QVERIFY(!problem(parts[0] + '.' + SigningKey::part(other) + '.' + parts[2], keys()).isEmpty());
        const QByteArray signature = fromBase64Url(parts[2]);
        for (const QByteArray &wrong :
             QList<QByteArray>{ {}, signature.chopped(1), signature + '\0', QByteArray(64, '\0') })
            QVERIFY(!problem(parts[0] + '.' + parts[1] + '.' + toBase64Url(wrong), keys()).isEmpty());
    }
}

void TestAuthIdToken::aKeyForSomethingElseIsRefused()
{
    const QByteArray token = m_rsa.token(claims());
    QCOMPARE(problem(token, { m_rsa.with("use", QStringLiteral("sig")) }), QString());
    QCOMPARE(problem(token, { m_rsa.with("alg", QStringLiteral("RS256")) }), QString());
    QVERIFY(!problem(token, { m_rsa.with("use", QStringLiteral("enc")) }).isEmpty());
    QVERIFY(!problem(token, { m_rsa.with("alg", QStringLiteral("RS512")) }).isEmpty());
    QVERIFY(!problem(token, { m_rsa.with("kty", QStringLiteral("EC")) }).isEmpty());
    QVERIFY(!problem(token, { m_rsa.with("n", QStringLiteral("!")) }).isEmpty());
    QVERIFY(!problem(m_ec.token(claims()), { m_ec.with("crv", QStringLiteral("P-384")) }).isEmpty());
    const QString zeros = QString::fromLatin1(toBase64Url(QByteArray(32, '\0')));
    QVERIFY(!problem(m_ec.token(claims()), { m_ec.with("y", zeros) }).isEmpty()); // no point of the curve
}

void TestAuthIdToken::aWeakKeyIsRefused()
{
    const SigningKey weak = SigningKey::rsa(QStringLiteral("weak"), 1024);
    QVERIFY(problem(weak.token(claims()), { weak.publicPart() }).contains(QStringLiteral("none of")));
}

/// The old trick: sign with the provider's public key as if it were a secret, and call that HS256.
void TestAuthIdToken::aPublicKeyIsNoSharedSecret()
{
    const QByteArray secret
        = fromBase64Url(m_rsa.publicPart().value(QStringLiteral("n")).toString().toLatin1());
    const QByteArray content = SigningKey::part({ { QStringLiteral("alg"), QStringLiteral("HS256") },
                                                  { QStringLiteral("kid"), m_rsa.id() } })
        + '.' + SigningKey::part(claims());
    unsigned char mac[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    HMAC(EVP_sha256(), secret.constData(), static_cast<int>(secret.size()),
         reinterpret_cast<const unsigned char *>(content.constData()),
         static_cast<std::size_t>(content.size()), mac, &size);
    const QByteArray signature(reinterpret_cast<const char *>(mac), static_cast<qsizetype>(size));
    QVERIFY(problem(content + '.' + toBase64Url(signature), keys())
                .contains(QStringLiteral("neither with RS256")));
}

/// RFC 7515, appendix A.3: a signature that was not made by the code beside it.
void TestAuthIdToken::theVectorOfTheStandardIsVerified()
{
    const QJsonObject key{
        { QStringLiteral("kty"), QStringLiteral("EC") },
        { QStringLiteral("crv"), QStringLiteral("P-256") },
        { QStringLiteral("x"), QStringLiteral("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU") },
        { QStringLiteral("y"), QStringLiteral("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0") }
    };
    const QByteArray content
        = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFt"
          "cGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    const QByteArray signature = fromBase64Url(
        "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
    QCOMPARE(signature.size(), 64);
    QVERIFY(isSignedBy(key, QStringLiteral("ES256"), content, signature));
    QVERIFY(!isSignedBy(key, QStringLiteral("ES256"), content + 'A', signature));
    QVERIFY(!isSignedBy(key, QStringLiteral("RS256"), content, signature));
}

void TestAuthIdToken::newKeysAreNoticed()
{
    QVERIFY(isKeyKnown(m_rsa.token(claims()), keys()));
    QVERIFY(!isKeyKnown(SigningKey::p256(QStringLiteral("new")).token(claims()), keys()));
    QVERIFY(isKeyKnown(m_ec.token(claims(), { { QStringLiteral("alg"), QStringLiteral("ES256") } }), keys()));
}

QTEST_APPLESS_MAIN(TestAuthIdToken)
#include "test_auth_idtoken.moc"
