// The app without a gateway and without a provider: its pages, its cookies and what it refuses.
#include "auth/app.h"

#include "auth/cookies.h"
#include "wire.h"

#include <QHash>
#include <QTest>

using namespace auth;
using namespace std::chrono_literals;
using examples::CgiParams;
using examples::HttpAnswer;

namespace {

const QByteArray Key(40, 'k');
const std::string Host = "127.0.0.1:8080";

using Variables = QHash<QByteArray, QByteArray>;

/// Set up for GitHub, whose addresses need no look-up.
Variables gitHub()
{
    return { { "SESSION_KEY", Key },
             { "GITHUB_CLIENT_ID", "our-id" },
             { "GITHUB_CLIENT_SECRET", "our-secret" } };
}

Settings settings(const Variables &variables)
{
    return Settings::read([&variables](const char *name) { return variables.value(name); });
}

/// A browser at /auth.fcgi that does as it is told.
class Browser
{
public:
    explicit Browser(const Variables &variables) : m_app(settings(variables)) { }

    HttpAnswer get(const std::string &path, const std::string &query = {})
    {
        return request("GET", path, query, {});
    }
    HttpAnswer request(const std::string &method, const std::string &path, const std::string &query,
                       std::string_view form)
    {
        CgiParams params{ { "REQUEST_METHOD", method },
                          { "SCRIPT_NAME", "/auth.fcgi" },
                          { "PATH_INFO", path },
                          { "QUERY_STRING", query },
                          { "HTTP_HOST", host } };
        if (!cookies.empty())
            params["HTTP_COOKIE"] = cookies;
        return m_app.answer(params, form);
    }

    std::string cookies;
    std::string host = Host;

private:
    App m_app;
};

/// The values of all lines of that name, one per line.
std::string field(const HttpAnswer &answer, const std::string &name)
{
    std::string found;
    std::string_view rest = answer.fields;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find("\r\n"));
        rest.remove_prefix(line.size() + 2);
        if (line.starts_with(name + ": "))
            found += std::string(line.substr(name.size() + 2)) + '\n';
    }
    return found;
}

/// "name=value" of what the answer sets.
std::string cookieOf(const HttpAnswer &answer)
{
    const std::string line = field(answer, "Set-Cookie");
    return line.substr(0, line.find(';'));
}

std::string valueIn(const std::string &url, std::string_view name)
{
    const std::size_t at = url.find(std::string(name) + '=');
    return at == std::string::npos
        ? ""
        : url.substr(at + name.size() + 1, url.find_first_of("&\n", at) - at - name.size() - 1);
}

std::string session(Clock::duration lifetime, const QByteArray &key = Key,
                    Sealer::Purpose purpose = Sealer::Purpose::Session)
{
    const QJsonObject values{ { QStringLiteral("name"), QStringLiteral("<b>Ada & Co</b>") },
                              { QStringLiteral("service"), QStringLiteral("GitHub") },
                              { QStringLiteral("token"), QStringLiteral("form-token") } };
    return "auth-session=" + Sealer(key).seal(purpose, values, Clock::now() + lifetime).toStdString();
}

bool has(const HttpAnswer &answer, std::string_view text)
{
    return answer.text.find(text) != std::string::npos;
}

} // namespace

class TestAuthApp : public QObject
{
    Q_OBJECT
private slots:
    void withoutKeysItSaysWhatToSet();
    void aForeignHostNeedsABaseUrl();
    void mistakesAreShown();
    void theStartPageOffersWhatIsReady();
    void everyPageIsGuarded();
    void unknownPathsAndMethodsAreRefused_data();
    void unknownPathsAndMethodsAreRefused();
    void aSignInBegins();
    void overHttpsCookiesAreForThisHostOnly();
    void anAnswerMustBelongToTheSignIn();
    void aDenialIsSaid();
    void aSignInIsForOneService();
    void anUnreachableProviderIsSaid();
    void aRefusedCodeIsSaid_data();
    void aRefusedCodeIsSaid();
    void foreignReturnPathsAreDropped();
    void aSessionIsShown();
    void aSessionThatIsNotGoodIsRefused_data();
    void aSessionThatIsNotGoodIsRefused();
    void signingOutTakesTheToken();
};

void TestAuthApp::withoutKeysItSaysWhatToSet()
{
    Browser browser({});
    const HttpAnswer page = browser.get("");
    QCOMPARE(page.status, 200);
    for (const char *word :
         { "SESSION_KEY", "BASE_URL", "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET", "FACEBOOK_CLIENT_ID",
           "FACEBOOK_CLIENT_SECRET", "GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET", "OIDC_ISSUER",
           "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "OIDC_NAME" })
        QVERIFY2(has(page, word), word);
    for (const char *name : { "google", "facebook", "github", "oidc" })
        QVERIFY2(has(page, "http://127.0.0.1:8080/auth.fcgi/callback/" + std::string(name)), name);
    QCOMPARE(browser.get("/profile").status, 503);
    QCOMPARE(browser.get("/login/google").status, 503);
    QCOMPARE(browser.request("POST", "/logout", {}, {}).status, 503);
}

void TestAuthApp::aForeignHostNeedsABaseUrl()
{
    Browser browser(gitHub());
    for (const char *host : { "www.example.org", "127.0.0.1.example.org", "127.0.0.1:8080@evil.example",
                              "evil.example/127.0.0.1", "127.0.0.1\"><script>", "" }) {
        browser.host = host;
        const HttpAnswer page = browser.get("/");
        QVERIFY2(has(page, "BASE_URL/auth.fcgi/callback/github"), host);
        QVERIFY(!has(page, "<script>") && !has(page, "evil"));
        QCOMPARE(browser.get("/login/github").status, 503);
    }
    Variables variables = gitHub();
    variables.insert("BASE_URL", "https://www.example.org/apps/");
    Browser set(variables);
    set.host = "evil.example"; // does not matter any more
    const std::string goal = field(set.get("/login/github"), "Location");
    QVERIFY2(goal.find("&redirect_uri=https%3A%2F%2Fwww.example.org%2Fapps%2Fauth.fcgi%2Fcallback%2Fgithub&")
                 != std::string::npos,
             goal.c_str());
    variables.insert("BASE_URL",
                     "https://www.example.org/auth.fcgi"); // with the app's own path it is understood, too
    const std::string same = field(Browser(variables).get("/login/github"), "Location");
    QVERIFY2(same.find("https%3A%2F%2Fwww.example.org%2Fauth.fcgi%2Fcallback") != std::string::npos,
             same.c_str());
}

void TestAuthApp::mistakesAreShown()
{
    Variables variables = gitHub();
    variables.insert("SESSION_KEY", "too-short");
    const HttpAnswer page = Browser(variables).get("/");
    QVERIFY(has(page, "SESSION_KEY is too short") && !has(page, "too-short") && !has(page, "our-secret"));
}

void TestAuthApp::theStartPageOffersWhatIsReady()
{
    Variables variables = gitHub();
    variables.insert("OIDC_ISSUER", "https://issuer.example");
    variables.insert("OIDC_CLIENT_ID", "id");
    variables.insert("OIDC_CLIENT_SECRET", "secret");
    variables.insert("OIDC_NAME", "Us & <Them>");
    const HttpAnswer page = Browser(variables).get("/", "return=/auth.fcgi/profile");
    QCOMPARE(page.status, 200);
    QVERIFY(has(page, "href=\"/auth.fcgi/login/github?return=%2Fauth.fcgi%2Fprofile\">Sign in with GitHub<"));
    QVERIFY(has(page, "Sign in with Us &amp; &lt;Them&gt;<"));
    QVERIFY(!has(page, "Google") && !has(page, "Facebook") && !has(page, "secret"));
}

void TestAuthApp::everyPageIsGuarded()
{
    Browser browser(gitHub());
    for (const char *path : { "/", "/profile", "/login/github", "/callback/github", "/nothing" }) {
        const HttpAnswer answer = browser.get(path);
        QCOMPARE(field(answer, "X-Content-Type-Options"), std::string("nosniff\n"));
        QVERIFY(field(answer, "Content-Security-Policy").starts_with("default-src 'none';"));
        QCOMPARE(answer.contentType, std::string("text/html; charset=utf-8"));
        QVERIFY(answer.text.starts_with("<!DOCTYPE html>\n<html lang=\"en\">")
                && answer.text.ends_with("</html>\n"));
        QVERIFY(!has(answer, "our-secret"));
    }
}

void TestAuthApp::unknownPathsAndMethodsAreRefused_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    const auto row = [](const char *method, const char *path, int status) {
        QTest::addRow("%s %s", method, path)
            << QString::fromLatin1(method) << QString::fromLatin1(path) << status;
    };
    row("HEAD", "/", 200);
    row("GET", "/nothing", 404);
    row("GET", "/profile/", 404);
    row("GET", "/login/", 404);
    row("GET", "/login/google", 404); // it is not set up
    row("GET", "/login/nobody", 404);
    row("GET", "/callback/google", 404);
    row("GET", "/<script>", 404);
    row("POST", "/", 405);
    row("POST", "/profile", 405);
    row("DELETE", "/profile", 405);
    row("GET", "/logout", 405);
    row("PUT", "/logout", 405);
}

void TestAuthApp::unknownPathsAndMethodsAreRefused()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(int, status);
    const HttpAnswer answer = Browser(gitHub()).request(method.toStdString(), path.toStdString(), {}, {});
    QCOMPARE(answer.status, status);
    QVERIFY(!has(answer, "<script>"));
    if (status == 405)
        QCOMPARE(field(answer, "Allow"),
                 std::string(path == QLatin1String("/logout") ? "POST\n" : "GET, HEAD\n"));
}

void TestAuthApp::aSignInBegins()
{
    Browser browser(gitHub());
    const HttpAnswer answer = browser.get("/login/github");
    QCOMPARE(answer.status, 303);
    const std::string goal = field(answer, "Location");
    QVERIFY2(goal.starts_with(
                 "https://github.com/login/oauth/authorize?response_type=code&client_id=our-id&redirect_uri="
                 "http%3A%2F%2F127.0.0.1%3A8080%2Fauth.fcgi%2Fcallback%2Fgithub&"),
             goal.c_str());
    const std::string cookie = field(answer, "Set-Cookie");
    QVERIFY(cookie.starts_with("auth-signin="));
    QVERIFY(cookie.ends_with("; Path=/auth.fcgi; Max-Age=600; HttpOnly; SameSite=Lax\n"));
    QVERIFY(valueIn(goal, "state").size() == 43);
    QVERIFY(cookie.find(valueIn(goal, "state")) == std::string::npos); // sealed
    QVERIFY(valueIn(field(browser.get("/login/github"), "Location"), "state") != valueIn(goal, "state"));
}

void TestAuthApp::overHttpsCookiesAreForThisHostOnly()
{
    Variables variables = gitHub();
    variables.insert("BASE_URL", "https://www.example.org");
    const std::string cookie = field(Browser(variables).get("/login/github"), "Set-Cookie");
    QVERIFY(cookie.starts_with("__Host-auth-signin="));
    QVERIFY(cookie.ends_with("; Path=/; Max-Age=600; HttpOnly; SameSite=Lax; Secure\n"));
}

void TestAuthApp::anAnswerMustBelongToTheSignIn()
{
    Browser browser(gitHub());
    const HttpAnswer begun = browser.get("/login/github");
    const std::string state = valueIn(field(begun, "Location"), "state");
    // In another browser: nothing is known about it.
    QCOMPARE(browser.get("/callback/github", "code=c&state=" + state).status, 400);

    browser.cookies = cookieOf(begun);
    for (const std::string &query :
         { std::string("code=c&state=") + state.substr(1), std::string("code=c&state=") + state + "x",
           std::string("code=c"), std::string("state=&code=c"), std::string("error=access_denied"),
           std::string("error=<script>&error_description=Call+0800") }) {
        const HttpAnswer answer = browser.get("/callback/github", query);
        QCOMPARE(answer.status, 400);
        QVERIFY(
            field(answer, "Set-Cookie").starts_with("auth-signin=; Path=/auth.fcgi; Max-Age=0")); // one try
        QVERIFY(!has(answer, state) && !has(answer, "<script>") && !has(answer, "0800"));
    }
    QCOMPARE(browser.get("/callback/github", "state=" + state).status, 400); // neither code nor error

    browser.cookies = session(1h, Key, Sealer::Purpose::Session)
                          .replace(0, 12, "auth-signin"); // sealed by us, but no sign-in
    QCOMPARE(browser.get("/callback/github", "code=c&state=").status, 400);
    const QJsonObject old{ { QStringLiteral("provider"), QStringLiteral("github") },
                           { QStringLiteral("state"), QStringLiteral("s") } };
    browser.cookies
        = "auth-signin=" + Sealer(Key).seal(Sealer::Purpose::SignIn, old, Clock::now() - 1s).toStdString();
    const HttpAnswer late = browser.get("/callback/github", "code=c&state=s");
    QCOMPARE(late.status, 400);
    QVERIFY(has(late, "took too long"));
}

void TestAuthApp::aDenialIsSaid()
{
    for (const auto &[error, status] : { std::pair<std::string, int>("access_denied", 403),
                                         { "temporarily_unavailable", 503 },
                                         { "server_error", 502 },
                                         { "<script>alert(1)</script>", 502 } }) {
        Browser browser(gitHub());
        const HttpAnswer begun = browser.get("/login/github");
        browser.cookies = cookieOf(begun);
        const HttpAnswer answer = browser.get("/callback/github",
                                              "error=" + error + "&error_description=Call+0800&state="
                                                  + valueIn(field(begun, "Location"), "state"));
        QCOMPARE(answer.status, status);
        QVERIFY(has(answer, "GitHub") && !has(answer, "<script>") && !has(answer, "0800"));
        QVERIFY(field(answer, "Set-Cookie").find("auth-session") == std::string::npos);
    }
}

void TestAuthApp::aSignInIsForOneService()
{
    Variables variables = gitHub();
    variables.insert("FACEBOOK_CLIENT_ID", "id");
    variables.insert("FACEBOOK_CLIENT_SECRET", "secret");
    Browser browser(variables);
    const HttpAnswer begun = browser.get("/login/github");
    browser.cookies = cookieOf(begun);
    const HttpAnswer answer
        = browser.get("/callback/facebook", "code=c&state=" + valueIn(field(begun, "Location"), "state"));
    QCOMPARE(answer.status, 400);
}

void TestAuthApp::anUnreachableProviderIsSaid()
{
    Variables variables = gitHub();
    variables.insert("GITHUB_SERVER_URL", "http://127.0.0.1:1"); // nobody listens there
    variables.insert("OIDC_ISSUER", "http://127.0.0.1:1");
    variables.insert("OIDC_CLIENT_ID", "id");
    variables.insert("OIDC_CLIENT_SECRET", "secret");
    Browser browser(variables);
    QCOMPARE(browser.get("/login/oidc").status, 502); // no discovery document
    const HttpAnswer begun = browser.get("/login/github");
    browser.cookies = cookieOf(begun);
    const HttpAnswer answer = browser.get(
        "/callback/github", "code=the-code&state=" + valueIn(field(begun, "Location"), "state"));
    QCOMPARE(answer.status, 502);
    QVERIFY(has(answer, "could not be reached") && !has(answer, "the-code") && !has(answer, "127.0.0.1:1"));
    QVERIFY(field(answer, "Set-Cookie").find("auth-session") == std::string::npos);
}

void TestAuthApp::aRefusedCodeIsSaid_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("as the standard has it")
        << httpAnswer("400 Bad Request", R"({"error": "invalid_grant"})") << 400;
    QTest::newRow("as GitHub does it")
        << httpAnswer("200 OK", R"({"error": "bad_verification_code"})") << 400;
    QTest::newRow("as Facebook does it")
        << httpAnswer("400 Bad Request", R"({"error": {"code": 100, "message": "used"}})") << 400;
    QTest::newRow("a wrong secret") << httpAnswer("401 Unauthorized", R"({"error": "invalid_client"})")
                                    << 502;
    QTest::newRow("trouble") << httpAnswer("500 Internal Server Error", "<html>") << 502;
    QTest::newRow("a redirect") << httpAnswer("302 Found", "{}") << 502;
    QTest::newRow("no JSON, and so no user") << httpAnswer("200 OK", "<html>") << 502;
}

void TestAuthApp::aRefusedCodeIsSaid()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    const Wire wire(answer);
    Variables variables = gitHub();
    variables.insert("GITHUB_SERVER_URL", wire.url().toEncoded(QUrl::RemovePath | QUrl::RemoveQuery));
    Browser browser(variables);
    const HttpAnswer begun = browser.get("/login/github");
    browser.cookies = cookieOf(begun);
    const HttpAnswer page = browser.get("/callback/github",
                                        "code=the-code&state=" + valueIn(field(begun, "Location"), "state"));
    QCOMPARE(page.status, status);
    QVERIFY(wire.request().startsWith("POST /login/oauth/access_token HTTP/1.1\r\n"));
    QVERIFY(wire.request().contains("code=the-code") && wire.request().contains("client_secret=our-secret"));
    QVERIFY(!has(page, "the-code") && !has(page, "our-secret"));
    QVERIFY(field(page, "Set-Cookie").find("auth-session") == std::string::npos);
}

void TestAuthApp::foreignReturnPathsAreDropped()
{
    Browser browser(gitHub());
    for (const char *evil : { "https://evil.example/", "//evil.example", "/%5Cevil.example",
                              "/%0d%0aSet-Cookie:%20a=b", "%2F%2Fevil.example", "javascript:alert(1)" }) {
        const std::string query = "return=" + std::string(evil);
        QVERIFY2(!has(browser.get("/", query), "return="), evil);
        const HttpAnswer begun = browser.get("/login/github", query);
        const std::string cookie = cookieOf(begun).substr(std::string_view("auth-signin=").size());
        const Sealer::Opened opened
            = Sealer(Key).open(Sealer::Purpose::SignIn, QByteArray::fromStdString(cookie));
        QCOMPARE(opened.values.value(QStringLiteral("return")).toString(),
                 QStringLiteral("/auth.fcgi/profile"));
    }
}

void TestAuthApp::aSessionIsShown()
{
    Browser browser(gitHub());
    browser.cookies = session(1h);
    const HttpAnswer page = browser.get("/profile");
    QCOMPARE(page.status, 200);
    QVERIFY(has(page, "&lt;b&gt;Ada &amp; Co&lt;/b&gt;") && !has(page, "<b>"));
    QVERIFY(has(page, "<form method=\"post\" action=\"/auth.fcgi/logout\">"));
    QVERIFY(has(page, "name=\"token\" value=\"form-token\""));
    QCOMPARE(field(browser.get("/"), "Location"), std::string("http://127.0.0.1:8080/auth.fcgi/profile\n"));
    browser.cookies.clear();
    QCOMPARE(field(browser.get("/profile"), "Location"),
             std::string("http://127.0.0.1:8080/auth.fcgi/?return=/auth.fcgi/profile\n"));
}

void TestAuthApp::aSessionThatIsNotGoodIsRefused_data()
{
    QTest::addColumn<QString>("cookie");
    QTest::addColumn<QString>("reason");
    const QString broken = QStringLiteral("not valid");
    QTest::newRow("expired") << QString::fromStdString(session(-1s)) << QStringLiteral("expired");
    QTest::newRow("of another key") << QString::fromStdString(session(1h, QByteArray(40, 'x'))) << broken;
    QTest::newRow("of another purpose")
        << QString::fromStdString(session(1h, Key, Sealer::Purpose::SignIn)) << broken;
    QTest::newRow("cut") << QString::fromStdString(session(1h)).chopped(1) << broken;
    QTest::newRow("made up") << QStringLiteral("auth-session=admin") << broken;
}

void TestAuthApp::aSessionThatIsNotGoodIsRefused()
{
    QFETCH(QString, cookie);
    QFETCH(QString, reason);
    Browser browser(gitHub());
    browser.cookies = cookie.toStdString();
    const HttpAnswer page = browser.get("/profile");
    QCOMPARE(page.status, 401);
    QVERIFY(has(page, reason.toStdString()));
    QVERIFY(!field(page, "WWW-Authenticate").empty());
    QVERIFY(field(page, "Set-Cookie").starts_with("auth-session=; Path=/auth.fcgi; Max-Age=0"));
    QCOMPARE(browser.get("/").status, 200); // and one can begin anew
}

void TestAuthApp::signingOutTakesTheToken()
{
    Browser browser(gitHub());
    browser.cookies = session(1h);
    for (const char *form : { "", "token=", "token=form-toke", "token=form-tokenx", "other=form-token" }) {
        const HttpAnswer refused = browser.request("POST", "/logout", "token=form-token", form);
        QCOMPARE(refused.status, 403);
        QVERIFY(field(refused, "Set-Cookie").empty() && has(refused, "still signed in"));
    }
    const HttpAnswer done = browser.request("POST", "/logout", {}, "token=form-token");
    QCOMPARE(done.status, 303);
    QCOMPARE(field(done, "Location"), std::string("http://127.0.0.1:8080/auth.fcgi/\n"));
    QVERIFY(field(done, "Set-Cookie").starts_with("auth-session=; Path=/auth.fcgi; Max-Age=0"));
    // From another site's page the browser sends no cookie. An answer that removed it would sign out all the
    // same.
    browser.cookies.clear();
    const HttpAnswer foreign = browser.request("POST", "/logout", {}, {});
    QCOMPARE(foreign.status, 303);
    QVERIFY(field(foreign, "Set-Cookie").empty());
}

QTEST_GUILESS_MAIN(TestAuthApp)
#include "test_auth_app.moc"
