// What a browser may carry but neither read nor change.
#include "auth/sealing.h"

#include "auth/cookies.h"

#include <QSet>
#include <QTest>

#include <cctype>

using namespace auth;
using namespace std::chrono_literals;
using Purpose = Sealer::Purpose;
using State = Sealer::State;

class TestAuthSealing : public QObject
{
    Q_OBJECT
private slots:
    void whatWasSealedComesBack();
    void nothingOfItCanBeRead();
    void noBitOfItCanBeChanged();
    void itCannotBeCutOrLengthened();
    void anotherKeyDoesNotOpenIt();
    void anotherPurposeDoesNotOpenIt();
    void itExpires();
    void twoSealsOfTheSameDiffer();
    void nonsenseIsBroken_data();
    void nonsenseIsBroken();
    void base64UrlIsStrict();
    void cookiesAreFoundByTheirWholeName();
    void cookiesAreGuarded();
    void onlyLocalPathsAreFollowed_data();
    void onlyLocalPathsAreFollowed();

private:
    const Sealer m_sealer{ "0123456789abcdef0123456789abcdef" };
    const QJsonObject m_values{ { QStringLiteral("name"), QStringLiteral("Zoë Ångström") },
                                { QStringLiteral("sub"), QStringLiteral("4711") } };
    const Clock::time_point m_now = Clock::now();
};

void TestAuthSealing::whatWasSealedComesBack()
{
    const QByteArray text = m_sealer.seal(Purpose::Session, m_values, m_now + 1h);
    for (const char c : text)
        QVERIFY2(std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_', text.constData());
    const Sealer::Opened opened = m_sealer.open(Purpose::Session, text, m_now);
    QCOMPARE(opened.state, State::Valid);
    QCOMPARE(opened.values.value(QStringLiteral("name")), m_values.value(QStringLiteral("name")));
    QCOMPARE(opened.values.value(QStringLiteral("sub")), m_values.value(QStringLiteral("sub")));
    // Another process with the same secret can do it as well.
    QCOMPARE(Sealer("0123456789abcdef0123456789abcdef").open(Purpose::Session, text, m_now).state,
             State::Valid);
}

void TestAuthSealing::nothingOfItCanBeRead()
{
    const QByteArray sealed = fromBase64Url(m_sealer.seal(Purpose::Session, m_values, m_now + 1h));
    QVERIFY(!sealed.isEmpty());
    for (const char *word : { "4711", "name", "Ångström", "exp\"" })
        QVERIFY2(!sealed.contains(word), word);
}

void TestAuthSealing::noBitOfItCanBeChanged()
{
    const QByteArray sealed = fromBase64Url(m_sealer.seal(Purpose::Session, m_values, m_now + 1h));
    for (qsizetype i = 0; i < sealed.size() * 8; ++i) {
        QByteArray changed = sealed;
        changed[i / 8] = static_cast<char>(changed[i / 8] ^ (1 << (i % 8)));
        const Sealer::Opened opened = m_sealer.open(Purpose::Session, toBase64Url(changed), m_now);
        QCOMPARE(opened.state, State::Broken);
        QVERIFY(opened.values.isEmpty());
    }
}

void TestAuthSealing::itCannotBeCutOrLengthened()
{
    const QByteArray sealed = fromBase64Url(m_sealer.seal(Purpose::Session, m_values, m_now + 1h));
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(m_sealer.open(Purpose::Session, toBase64Url(sealed.first(size)), m_now).state,
                 State::Broken);
    QCOMPARE(m_sealer.open(Purpose::Session, toBase64Url(sealed + '\0'), m_now).state, State::Broken);
}

void TestAuthSealing::anotherKeyDoesNotOpenIt()
{
    const QByteArray text = m_sealer.seal(Purpose::Session, m_values, m_now + 1h);
    QCOMPARE(Sealer("0123456789abcdef0123456789abcdeF").open(Purpose::Session, text, m_now).state,
             State::Broken);
    QCOMPARE(Sealer({}).open(Purpose::Session, text, m_now).state, State::Broken);
}

void TestAuthSealing::anotherPurposeDoesNotOpenIt()
{
    const QByteArray session = m_sealer.seal(Purpose::Session, m_values, m_now + 1h);
    const QByteArray signIn = m_sealer.seal(Purpose::SignIn, m_values, m_now + 1h);
    QCOMPARE(m_sealer.open(Purpose::SignIn, session, m_now).state, State::Broken);
    QCOMPARE(m_sealer.open(Purpose::Session, signIn, m_now).state, State::Broken);
    QCOMPARE(m_sealer.open(Purpose::SignIn, signIn, m_now).state, State::Valid);
}

void TestAuthSealing::itExpires()
{
    const QByteArray text = m_sealer.seal(Purpose::Session, m_values, m_now + 60s);
    QCOMPARE(m_sealer.open(Purpose::Session, text, m_now + 59s - 1s).state, State::Valid);
    const Sealer::Opened late = m_sealer.open(Purpose::Session, text, m_now + 60s);
    QCOMPARE(late.state, State::Expired);
    QVERIFY(late.values.isEmpty());
    // Nobody gets around it by bringing an expiry along.
    QJsonObject values = m_values;
    values.insert(QStringLiteral("exp"), qint64(99'999'999'999));
    QCOMPARE(m_sealer.open(Purpose::Session, m_sealer.seal(Purpose::Session, values, m_now + 60s), m_now + 2h)
                 .state,
             State::Expired);
}

void TestAuthSealing::twoSealsOfTheSameDiffer()
{
    QSet<QByteArray> nonces;
    for (int i = 0; i < 100; ++i)
        nonces.insert(fromBase64Url(m_sealer.seal(Purpose::Session, m_values, m_now + 1h)).first(12));
    QCOMPARE(nonces.size(), 100);
}

void TestAuthSealing::nonsenseIsBroken_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a word") << QByteArray("session");
    QTest::newRow("only a nonce and a tag") << toBase64Url(QByteArray(28, 'x'));
    QTest::newRow("zeros") << toBase64Url(QByteArray(200, '\0'));
    QTest::newRow("not base64url") << QByteArray(200, '+');
    QTest::newRow("bytes") << QByteArray(200, '\xff');
}

void TestAuthSealing::nonsenseIsBroken()
{
    QFETCH(QByteArray, text);
    QCOMPARE(m_sealer.open(Purpose::Session, text, m_now).state, State::Broken);
}

void TestAuthSealing::base64UrlIsStrict()
{
    QCOMPARE(toBase64Url("\xfb\xff"), QByteArray("-_8"));
    QCOMPARE(fromBase64Url("-_8"), QByteArray("\xfb\xff"));
    for (const char *wrong : { "+/8", "-_8=", "-_ 8", "-_8\n", "a.b" })
        QVERIFY2(fromBase64Url(wrong).isNull(), wrong);
    QVERIFY(randomText().size() == 43 && randomText() != randomText());
}

void TestAuthSealing::cookiesAreFoundByTheirWholeName()
{
    const std::string_view field
        = "x-auth-session=1; auth-session2=2;auth-session=3=3; auth-session=4; empty=";
    QCOMPARE(cookieValue(field, "auth-session"), std::string("3=3"));
    QCOMPARE(cookieValue(field, "auth-session2"), std::string("2"));
    QCOMPARE(cookieValue(field, "empty"), std::string());
    QCOMPARE(cookieValue(field, "session"), std::string());
    QCOMPARE(cookieValue("", "a"), std::string());
    QCOMPARE(cookieValue("; ;a", "a"), std::string());
}

void TestAuthSealing::cookiesAreGuarded()
{
    QCOMPARE(setCookie({ "https://e.example", "/auth.fcgi" }, "s", "v", 60s),
             std::string("Set-Cookie: __Host-s=v; Path=/; Max-Age=60; HttpOnly; SameSite=Lax; Secure\r\n"));
    QCOMPARE(setCookie({ "http://127.0.0.1:8080", "/auth.fcgi" }, "s", "v", 60s),
             std::string("Set-Cookie: s=v; Path=/auth.fcgi; Max-Age=60; HttpOnly; SameSite=Lax\r\n"));
    QCOMPARE(clearCookie({ "http://127.0.0.1:8080", "" }, "s"),
             std::string("Set-Cookie: s=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax\r\n"));
}

void TestAuthSealing::onlyLocalPathsAreFollowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isLocal");
    for (const char *good : { "/", "/a", "/a/b?c=d//e", "/auth.fcgi/profile#x", "/a%0d%0ab" })
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad :
         { "", "a", "//evil.example", "/\\evil.example", "/a\\b", "https://evil.example",
           "javascript:alert(1)", "/a b", "/a\r\nSet-Cookie: x=y", "/\t/evil.example", "\\\\evil" })
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
    QTest::newRow("not ASCII") << QStringLiteral("/ä") << false;
    QTest::newRow("endless") << QStringLiteral("/") + QString(600, u'a') << false;
}

void TestAuthSealing::onlyLocalPathsAreFollowed()
{
    QFETCH(QString, path);
    QFETCH(bool, isLocal);
    QCOMPARE(isLocalPath(path.toStdString()), isLocal);
}

QTEST_APPLESS_MAIN(TestAuthSealing)
#include "test_auth_sealing.moc"
