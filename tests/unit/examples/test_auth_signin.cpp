// A sign-in's way to the provider, the settings, and what the network can do to us.
#include "auth/failure.h"
#include "auth/fetch.h"
#include "auth/settings.h"
#include "auth/signin.h"
#include "wire.h"

#include <QTest>
#include <QUrlQuery>

#include <atomic>
#include <functional>
#include <thread>

using namespace auth;
using namespace std::chrono_literals;

namespace {

Failure failureOf(const std::function<void()> &call)
{
    try {
        call();
    } catch (const Failure &failure) {
        return failure;
    }
    return { 0, {}, {} };
}

Settings settings(const QHash<QByteArray, QByteArray> &variables)
{
    return Settings::read([&variables](const char *name) { return variables.value(name); });
}

Provider ready(const Settings &settings, const std::string &name)
{
    for (const Provider &one : settings.providers) {
        if (one.name == name)
            return one;
    }
    return {};
}

} // namespace

class TestAuthSignIn : public QObject
{
    Q_OBJECT
private slots:
    void theChallengeIsThatOfTheStandard();
    void everySignInIsItsOwn();
    void theProviderIsToldAllItNeeds();
    void githubGetsNoNonce();
    void settingsAreRead();
    void mistakesInSettingsAreNamed_data();
    void mistakesInSettingsAreNamed();
    void githubMayBeElsewhere();
    void anAnswerIsFetched();
    void anyThreadMayFetch();
    void redirectsAreNotFollowed();
    void silenceIsATimeout();
    void aClosedPortIsAFailure();
    void anEndlessAnswerIsCutOff();
    void secretsDoNotGoThroughTheOpen();
};

/// RFC 7636, appendix B.
void TestAuthSignIn::theChallengeIsThatOfTheStandard()
{
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
             QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
}

void TestAuthSignIn::everySignInIsItsOwn()
{
    const Provider provider = knownProviders().front();
    const PendingSignIn a = PendingSignIn::make(provider, QStringLiteral("/x"));
    const PendingSignIn b = PendingSignIn::make(provider, QStringLiteral("/x"));
    QVERIFY(a.state != b.state && a.nonce != b.nonce && a.verifier != b.verifier);
    QVERIFY(a.state != a.nonce && a.nonce != a.verifier && a.verifier != a.state);
    QCOMPARE(a.verifier.size(), 43);
    const PendingSignIn copy = PendingSignIn::fromJson(a.toJson());
    QCOMPARE(QStringList({ copy.provider, copy.state, copy.nonce, copy.verifier, copy.returnPath }),
             QStringList({ QStringLiteral("google"), a.state, a.nonce, a.verifier, QStringLiteral("/x") }));
}

void TestAuthSignIn::theProviderIsToldAllItNeeds()
{
    Provider provider = knownProviders().front();
    provider.clientId = QStringLiteral("id & +more");
    provider.authorizationUrl = QUrl(QStringLiteral("https://issuer.example/auth?tenant=1"));
    const PendingSignIn pending = PendingSignIn::make(provider, QStringLiteral("/x"));
    const QUrl url
        = authorizationUrl(provider, pending, QStringLiteral("https://e.example/auth.fcgi/callback/google"));
    QVERIFY(url.toEncoded().startsWith("https://issuer.example/auth?tenant=1&response_type=code&"));
    const QUrlQuery query(url);
    const auto value = [&query](const char *name) {
        return query.queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
    };
    QCOMPARE(value("client_id"), provider.clientId);
    QVERIFY(url.toEncoded().contains("client_id=id%20%26%20%2Bmore&"));
    QCOMPARE(value("redirect_uri"), QStringLiteral("https://e.example/auth.fcgi/callback/google"));
    QCOMPARE(value("scope"), QStringLiteral("openid profile email"));
    QCOMPARE(value("state"), pending.state);
    QCOMPARE(value("nonce"), pending.nonce);
    QCOMPARE(value("code_challenge"), QString::fromLatin1(pkceChallenge(pending.verifier.toLatin1())));
    QCOMPARE(value("code_challenge_method"), QStringLiteral("S256"));
    QVERIFY(!url.toEncoded().contains(pending.verifier.toLatin1()));
}

void TestAuthSignIn::githubGetsNoNonce()
{
    const Provider github = ready(settings({}), "github");
    const PendingSignIn pending = PendingSignIn::make(github, QStringLiteral("/x"));
    const QUrl url = authorizationUrl(github, pending, QStringLiteral("https://e.example/callback/github"));
    QVERIFY(url.toEncoded().startsWith("https://github.com/login/oauth/authorize?response_type=code&"));
    QVERIFY(!QUrlQuery(url).hasQueryItem(QStringLiteral("nonce")));
    QVERIFY(QUrlQuery(url).hasQueryItem(QStringLiteral("code_challenge")));
}

void TestAuthSignIn::settingsAreRead()
{
    QVERIFY(!settings({}).canSignIn());
    QVERIFY(settings({}).problems.empty()); // nothing set is no mistake
    const Settings some = settings({ { "SESSION_KEY", QByteArray(32, 'k') },
                                     { "BASE_URL", "https://www.example.org/apps/" },
                                     { "SESSION_LIFETIME", "60" },
                                     { "GOOGLE_CLIENT_ID", " id " },
                                     { "GOOGLE_CLIENT_SECRET", "secret\n" } });
    QVERIFY(some.canSignIn());
    QVERIFY(some.problems.empty());
    QCOMPARE(some.sessionLifetime, 60s);
    QCOMPARE(ready(some, "google").clientId, QStringLiteral("id"));
    QCOMPARE(ready(some, "google").clientSecret, QStringLiteral("secret"));
    QVERIFY(ready(some, "google").isReady() && !ready(some, "facebook").isReady());
    QVERIFY(!ready(some, "github").isReady() && !ready(some, "oidc").isReady());
    for (const Provider &one : some.providers) // whatever is built in is https
        QVERIFY(one.usesDiscovery
                || (isSafeUrl(one.authorizationUrl) && one.tokenUrl.scheme() == QLatin1String("https")));
}

void TestAuthSignIn::mistakesInSettingsAreNamed_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("canSignIn"); // with GitHub, nonetheless
    const auto row = [](const char *variable, const QByteArray &value, bool canSignIn) {
        QTest::addRow("%s=%s", variable, value.constData()) << QByteArray(variable) << value << canSignIn;
    };
    row("SESSION_KEY", "letmein-letmein", false);
    row("BASE_URL", "site.example", false);
    row("BASE_URL", "http://site.example", false);
    row("BASE_URL", "https://site.example/?a", false);
    row("BASE_URL", "https://user:word@site.example/", false);
    row("SESSION_LIFETIME", "8h", true);
    row("SESSION_LIFETIME", "-1", true);
    row("GOOGLE_CLIENT_SECRET", "lonely-and-secret", true);
    row("FACEBOOK_CLIENT_ID", "lonely", true);
    row("OIDC_ISSUER", "http://issuer.example", true);
    row("GITHUB_SERVER_URL", "ftp://git.example", false);
}

void TestAuthSignIn::mistakesInSettingsAreNamed()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(bool, canSignIn);
    QHash<QByteArray, QByteArray> variables{ { "SESSION_KEY", QByteArray(32, 'k') },
                                             { "GITHUB_CLIENT_ID", "id" },
                                             { "GITHUB_CLIENT_SECRET", "secret" } };
    variables.insert(variable, value);
    const Settings read = settings(variables);
    QCOMPARE(read.problems.size(), std::size_t(1));
    QVERIFY2(read.problems.front().find(variable.constData()) != std::string::npos,
             read.problems.front().c_str());
    QVERIFY2(read.problems.front().find(value.constData()) == std::string::npos,
             read.problems.front().c_str());
    QCOMPARE(read.canSignIn(), canSignIn);
}

void TestAuthSignIn::githubMayBeElsewhere()
{
    const Provider github = ready(settings({ { "GITHUB_SERVER_URL", "https://git.example/" } }), "github");
    QCOMPARE(github.tokenUrl, QUrl(QStringLiteral("https://git.example/login/oauth/access_token")));
    QCOMPARE(github.userInfoUrl, QUrl(QStringLiteral("https://git.example/api/v3/user")));
}

void TestAuthSignIn::anAnswerIsFetched()
{
    const Wire wire(httpAnswer("200 OK", "{\"a\": \"b\"}"));
    const Reply reply = fetch(QNetworkRequest(wire.url()), "x=%2B&y=z");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.values.value(QStringLiteral("a")).toString(), QStringLiteral("b"));
    QVERIFY(wire.request().startsWith("POST /x?secret=1 HTTP/1.1\r\n"));
    QVERIFY(wire.request().contains("application/x-www-form-urlencoded"));
    QVERIFY(wire.request().endsWith("\r\n\r\nx=%2B&y=z"));

    const Wire sad(httpAnswer("404 Not Found", "{\"error\": \"x\"}"));
    QCOMPARE(fetch(QNetworkRequest(sad.url())).status, 404);
    const Wire odd(httpAnswer("200 OK", "<html>"));
    QVERIFY(fetch(QNetworkRequest(odd.url())).values.isEmpty());
}

void TestAuthSignIn::anyThreadMayFetch()
{
    const Wire wire(httpAnswer("200 OK", "{\"a\": \"b\"}"));
    std::atomic<int> status = 0;
    std::thread thread([&] { status = fetch(QNetworkRequest(wire.url())).status; });
    QTRY_COMPARE_WITH_TIMEOUT(status.load(), 200, 20'000);
    thread.join();
}

void TestAuthSignIn::redirectsAreNotFollowed()
{
    const Wire goal(httpAnswer("200 OK", "{}"));
    const Wire wire(httpAnswer("302 Found", {}, "Location: " + goal.url().toEncoded() + "\r\n"));
    QCOMPARE(fetch(QNetworkRequest(wire.url())).status, 302);
    QVERIFY(goal.request().isEmpty());
}

void TestAuthSignIn::silenceIsATimeout()
{
    const Wire wire({});
    const Failure failure = failureOf([&] { fetch(QNetworkRequest(wire.url()), {}, 100ms); });
    QCOMPARE(failure.status, 504);
    QVERIFY(failure.detail.find("secret") == std::string::npos);
    // Half an answer is none.
    const Wire half("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
    QVERIFY(fetch(QNetworkRequest(half.url())).values.isEmpty());
}

void TestAuthSignIn::aClosedPortIsAFailure()
{
    QUrl url;
    {
        const Wire wire({});
        url = wire.url();
    }
    const Failure failure = failureOf([&] { fetch(QNetworkRequest(url)); });
    QCOMPARE(failure.status, 502);
    QVERIFY(failure.detail.find("127.0.0.1") != std::string::npos);
    QVERIFY(failure.detail.find("secret") == std::string::npos);
}

void TestAuthSignIn::anEndlessAnswerIsCutOff()
{
    const Wire wire(httpAnswer("200 OK", QByteArray(3'000'000, ' ')));
    QCOMPARE(failureOf([&] { fetch(QNetworkRequest(wire.url())); }).status, 502);
}

void TestAuthSignIn::secretsDoNotGoThroughTheOpen()
{
    for (const char *url : { "http://issuer.example/token", "ftp://127.0.0.1/", "file:///etc/passwd", "token",
                             "https://user:word@issuer.example/", "http://127.0.0.1.example/" })
        QCOMPARE(failureOf([&] { fetch(QNetworkRequest(QUrl(QString::fromLatin1(url)))); }).status, 502);
    for (const char *url :
         { "https://issuer.example/token", "http://127.0.0.1:1/", "http://[::1]/", "http://localhost/" })
        QVERIFY2(isSafeUrl(QUrl(QString::fromLatin1(url))), url);
}

QTEST_GUILESS_MAIN(TestAuthSignIn)
#include "test_auth_signin.moc"
