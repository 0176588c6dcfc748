// Authorizers (FastCGI specification, section 6.3) before apps and files: who gets through, with what, and that nobody else does.
#include "system/controlconversation.h"
#include "system/realprograms.h"
#include "system/tabletest.h"

#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

const HttpClient::Fields Ada{{"Cookie", "user=ada"}};

/// Settings of a fakeapp that is an authorizer and always does the same.
QByteArray fakeAuthorizer(const QByteArray &behaviour, const QByteArray &more = {})
{
    return "role = \"authorizer\"\n" + more + "[environment]\nFAKEAPP = \"" + behaviour + "\"\n";
}

} // namespace

class TestAuthorizer : public TableTest
{
    Q_OBJECT
private slots:
    void realAuthorizersDecide_data();
    void realAuthorizersDecide();
    void refusalsReachTheClientAsTheyAre();
    void theBodyWaitsForTheVerdict();
    void aBrokenAuthorizerLetsNobodyThrough_data();
    void aBrokenAuthorizerLetsNobodyThrough();
    void rulesHoldHoweverAPathIsWritten_data();
    void rulesHoldHoweverAPathIsWritten();
    void clientsCannotAskTheAuthorizer();
    void internalRedirectsAreAskedAboutOnce();
    void bothThePathsAndTheAppsAreAsked();
    void guardedFilesAreForNoSharedCache();
    void variablesCannotReplaceWhatTheGatewaySays();
    void itCanBeFollowed();
    void newRulesHoldAtOnce();

private:
    bool writeFile(const QString &name, const QByteArray &content)
    {
        return bool(m_daemon->sandbox().writeFile(QStringLiteral("static/") + name, content));
    }
    /// A real one before everything below /private and before the app "shop".
    bool startGuarded(const QByteArray &rules = "\"/private\" = \"/authlibfcgi.fcgi\"", const QStringList &more = {})
    {
        return deployReal(QStringLiteral("authlibfcgi.fcgi"), "role = \"authorizer\"\n")
            && deployFake("authorizer = \"/authlibfcgi.fcgi\"\n", QStringLiteral("shop.fcgi"))
            && writeFile(QStringLiteral("private/a.txt"), "the-secret")
            && m_daemon->writeConfig("authorizers = { " + rules + " }\n") && m_daemon->start(more);
    }
    HttpReply ask(const QByteArray &target, const HttpClient::Fields &fields = {}, const QByteArray &method = "GET",
                  const QByteArray &body = {})
    {
        return HttpClient(m_daemon->port()).request(method, target, fields, body);
    }
    QByteArray curl(const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral("curl"), QStringList{QStringLiteral("-sS"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                                                          QStringLiteral("-i"), QStringLiteral("--path-as-is")} + arguments);
        process.waitForFinished(30'000);
        return process.readAllStandardOutput() + process.readAllStandardError();
    }
    QString adminSocket() { return m_daemon->sandbox().path(QStringLiteral("admin.sock")); }
    /// How many requests the authorizer has let through, as the metrics say; -1 if they do not.
    int letThrough()
    {
        const QByteArray page = curl({QStringLiteral("--unix-socket"), adminSocket(), QStringLiteral("http://localhost/metrics")});
        const QByteArray name = "\nfcgi_spawner_app_let_through_total{app=\"authlibfcgi\"} ";
        const qsizetype at = page.indexOf(name);
        return at < 0 ? -1 : page.mid(at + name.size()).split('\n').first().trimmed().toInt();
    }
    /// All other rows are about different programs.
    bool sharesDaemon() const override { return qstrcmp(QTest::currentTestFunction(), "rulesHoldHoweverAPathIsWritten") == 0; }
    QString url(const QString &target) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_daemon->port()).arg(target); }
};

void TestAuthorizer::realAuthorizersDecide_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QByteArray>("settings");
    for (const char *name : {"authlibfcgi", "authperl"}) {
        for (const char *mode : {"stdio", "socket"}) {
            QTest::addRow("%s, %s", name, mode) << QLatin1String(name) + QStringLiteral(".fcgi")
                                                << "role = \"authorizer\"\nmode = \"" + QByteArray(mode) + "\"\n";
        }
    }
}

/// With curl, as a client that nobody here wrote.
void TestAuthorizer::realAuthorizersDecide()
{
    QFETCH(QString, program);
    QFETCH(QByteArray, settings);
    if (!QFile::exists(realProgram(program)) || QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("the program or curl is missing");
    QVERIFY(deployReal(program, settings));
    QVERIFY(deployFake("authorizer = \"/" + program.toLatin1() + "\"\n"));
    QVERIFY(writeFile(QStringLiteral("private/a b.txt"), "the-secret"));
    QVERIFY(m_daemon->writeConfig("authorizers = { \"/private/\" = \"/" + program.toLatin1() + "\" }\n"));
    QVERIFY(m_daemon->start());

    QByteArray reply = curl({url(QStringLiteral("/private/a%20b.txt"))});
    QVERIFY2(reply.startsWith("HTTP/1.1 401 Who Are You\r\n"), reply);
    QVERIFY2(reply.contains("\r\nWWW-Authenticate: Basic realm=\"test\"\r\n"), reply);
    QVERIFY2(reply.endsWith("\r\n\r\nDENIED=/private/a b.txt\n"), reply);
    reply = curl({QStringLiteral("-b"), QStringLiteral("user=ada"), url(QStringLiteral("/private/a%20b.txt"))});
    QVERIFY2(reply.startsWith("HTTP/1.1 200 OK\r\n") && reply.endsWith("\r\n\r\nthe-secret"), reply);
    QVERIFY2(!reply.contains("X-Dropped"), reply);

    const QString app = url(QStringLiteral("/fake.fcgi/x?do=echo"));
    reply = curl({QStringLiteral("-d"), QStringLiteral("a=1"), app});
    QVERIFY2(reply.startsWith("HTTP/1.1 401 ") && reply.endsWith("\r\n\r\nDENIED=/fake.fcgi/x\n"), reply);
    reply = curl({QStringLiteral("-b"), QStringLiteral("user=ada"), QStringLiteral("-H"), QStringLiteral("Remote-User: eve"),
                  QStringLiteral("-H"), QStringLiteral("Variable-REMOTE_USER: eve"), QStringLiteral("-d"), QStringLiteral("a=1"), app});
    for (const char *line : {"\nREMOTE_USER=ada\n", "\nAUTH_TYPE=Cookie\n", "\nrole 1\n", "\nbytes 3\n", "\nCONTENT_LENGTH=3\n",
                             "\nREQUEST_METHOD=POST\n", "\nPATH_INFO=/x\n", "\nHTTP_REMOTE_USER=eve\n"})
        QVERIFY2(reply.contains(line), reply);
    QVERIFY2(!reply.contains("HTTP_EVIL") && !reply.contains("X-Dropped"), reply);
}

void TestAuthorizer::refusalsReachTheClientAsTheyAre()
{
    QVERIFY(deployFake(fakeAuthorizer("bytes=300000&status=403+Go+Away&sendfile=/etc/passwd&header=Location:+/login"
                                      "&header=Set-Cookie:+a=1&header=Set-Cookie:+b=2&header=X-Accel-Redirect:+/x"),
                       QStringLiteral("auth.fcgi")));
    QVERIFY(deployFake(fakeAuthorizer("header=Location:+/login&no-type&do=no-output"), QStringLiteral("login.fcgi")));
    QVERIFY(deployFake("authorizer = \"/auth.fcgi\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (const char *method : {"GET", "POST", "HEAD", "GET"}) {
        const QByteArray body = qstrcmp(method, "POST") == 0 ? QByteArray(1000, 'x') : QByteArray();
        const HttpReply reply = client.request(method, "/fake.fcgi", {}, body);
        QCOMPARE(reply.status, 403);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.reason, QByteArray("Go Away"));
        QCOMPARE(reply.field("Content-Length"), QByteArray("300000"));
        QCOMPARE(reply.bodyBytes, qstrcmp(method, "HEAD") == 0 ? 0 : 300000);
        QCOMPARE(reply.field("Location"), QByteArray("/login"));
        QCOMPARE(reply.allFields("Set-Cookie"), (QList<QByteArray>{"a=1", "b=2"}));
        for (const char *internal : {"X-Sendfile", "X-Accel-Redirect", "Status"})
            QVERIFY2(reply.field(internal).isNull(), internal);
    }
    QVERIFY(m_daemon->appProcesses("fake.fcgi").isEmpty()); // the app was never started
}

void TestAuthorizer::theBodyWaitsForTheVerdict()
{
    QVERIFY(startGuarded());
    const QByteArray head = "POST /shop.fcgi?do=echo HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\nExpect: 100-continue\r\n";
    HttpClient refused(m_daemon->port());
    QVERIFY(refused.send(QByteArray(head + "\r\n")));
    HttpReply reply = refused.receive("POST");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.interim, QList<int>());
    QVERIFY(refused.waitForClose(10s)); // nobody knows whether that body comes

    HttpClient welcome(m_daemon->port());
    QVERIFY(welcome.send(QByteArray(head + "Cookie: user=ada\r\n\r\n")));
    QVERIFY(welcome.receiveSome(20s).startsWith("HTTP/1.1 100 "));
    QVERIFY(welcome.sendPattern(200'000));
    reply = welcome.receive("POST");
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.body.contains(QByteArray("sha256 " + patternSha256(200'000))), reply.body);
    QVERIFY2(reply.body.contains("\nREMOTE_USER=ada\n"), reply.body);

    // A chunked body, whole before the app gets it; and one that nobody wants, on a connection that goes on.
    HttpClient client(m_daemon->port());
    QVERIFY(client.startChunked("POST", "/shop.fcgi?do=echo", Ada));
    QVERIFY(client.sendChunk(QByteArray(100'000, 'c')));
    QVERIFY(client.sendChunk({}));
    reply = client.receive("POST");
    QVERIFY2(reply.body.contains("\nCONTENT_LENGTH=100000\n"), reply.body);
    QCOMPARE(client.request("POST", "/shop.fcgi", {}, QByteArray(50'000, 'x')).status, 401);
    QCOMPARE(client.request("GET", "/shop.fcgi", Ada).status, 200);
}

void TestAuthorizer::aBrokenAuthorizerLetsNobodyThrough_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *behaviour, int status, const char *more = "") {
        QTest::newRow(name) << fakeAuthorizer(behaviour, more) << status;
    };
    row("ends before it answers", "do=exit-now", 502);
    row("killed before it answers", "do=raise-now&signal=9", 502);
    row("killed after its head", "truncate=2", 502);
    row("closes after a 200 that is whole", "no-end", 502);
    row("closes within its body", "cut=2", 502);
    row("a 200, and exit status 1", "app-status=1", 502);
    row("hangs", "do=never-answer", 504, "request-timeout = \"500ms\"\n");
    row("hangs after its head", "hang-after=1", 504, "request-timeout = \"500ms\"\n");
    row("no CGI head", "do=bad-head", 502);
    row("no output", "do=no-output", 502);
    row("no FastCGI", "do=garbage", 502);
    row("a head that is too large", "huge-head=100k", 502);
    row("overloaded", "end=overloaded", 503);
    row("knows no such role", "end=unknown-role", 500);
    row("a status that is none", "status=99", 502);
    row("never started: crashes", "exit=3", 503, "start-timeout = \"500ms\"\n");
    row("never started: does not answer", "never-accept", 504, "request-timeout = \"500ms\"\nstart-timeout = \"500ms\"\nqueue-timeout = \"500ms\"\n");
    QTest::newRow("a responder") << QByteArray("role = \"responder\"\n") << 503;
    QTest::newRow("bad settings") << QByteArray("role = \"auth\"\n") << 503;
    QTest::newRow("missing") << QByteArray() << 503;
}

void TestAuthorizer::aBrokenAuthorizerLetsNobodyThrough()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, status);
    if (!settings.isEmpty())
        QVERIFY(deployFake(settings, QStringLiteral("auth.fcgi")));
    QVERIFY(deployFake("authorizer = \"/auth.fcgi\"\n", QStringLiteral("shop.fcgi")));
    QVERIFY(writeFile(QStringLiteral("a.txt"), "the-secret"));
    QVERIFY(m_daemon->writeConfig("authorizers = { \"/\" = \"/auth.fcgi\" }\n"));
    QVERIFY(m_daemon->start());
    for (const char *target : {"/a.txt", "/shop.fcgi"}) {
        const HttpReply reply = ask(target);
        QVERIFY2(!reply.body.contains("the-secret") && !reply.body.contains("hello from"), reply.body);
        // Whether a request comes before or after the next try is a matter of time.
        const bool isTriedAgain = QByteArray(QTest::currentDataTag()).startsWith("never started");
        QVERIFY2(reply.status == status || (isTriedAgain && reply.status >= 502 && reply.status <= 504),
                 qPrintable(QString::number(reply.status)));
    }
    QVERIFY(m_daemon->appProcesses("shop.fcgi").isEmpty());
}

void TestAuthorizer::rulesHoldHoweverAPathIsWritten_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    const auto row = [](const char *target, int status) { QTest::newRow(target) << QByteArray(target) << status; };
    for (const char *guarded :
         {"/private/a.txt", "//private/a.txt", "/private//a.txt", "/./private/a.txt", "/open/../private/a.txt",
          "/open/%2e%2e/private/a.txt", "/open/%2E%2e//private/a.txt", "/%70rivate/a.txt", "/%70%72%69%76%61%74%65/%61.txt",
          "/private/./a.txt", "/private/a.txt?x=1", "/private/open/../a.txt", "/private/open/%2e%2e/a.txt", "/private", "/private/",
          "/private/nothing.txt", "/private/x.fcgi", "/private/none.fcgi/x", "/private/notexecutable.fcgi",
          "/private/.hidden", "/private/app.fcgi", "/private/app.fcgi/x", "/private/a.txt.gz",
          "/one.txt", "/one.txt.gz", "/one.txt.br", "/dir/", "/dir//", "/dir/index.html", "/dir/.", "/index/", "/index/index.fcgi",
          "/open.fcgi/admin", "/open.fcgi/admin/x", "/open.fcgi//admin/x", "/open.fcgi/y/../admin", "/open.fcgi/%61dmin", "/open.fcgi%2Fadmin", "/private%2Fa.txt",
          "/y/../open.fcgi/admin", "http://example.org/private/a.txt"})
        row(guarded, 401);
    for (const char *open : {"/open/b.txt", "/private/open/c.txt", "/private/../open/b.txt", "/private/%2e%2e/open/b.txt",
                             "/privatex.txt", "/open.fcgi", "/open.fcgi/administrator", "/open.fcgi/x/admin"})
        row(open, 200);
    for (const char *nowhere : {"/open.fcgi/admin%2Fx", "/open.fcgi/x%2f..%2Fadmin", "/open%2f..%2fprivate/a.txt",
                                "/PRIVATE/a.txt"})
        row(nowhere, 404);
    row("/private/a.txt%00", 400);
    row("/private/%", 400);
    row("/../private/a.txt", 400);
}

void TestAuthorizer::rulesHoldHoweverAPathIsWritten()
{
    QFETCH(QByteArray, target);
    if (isFirstRow()) {
        QVERIFY(deployFake({}, QStringLiteral("open.fcgi")));
        QVERIFY(deployFake({}, QStringLiteral("index/index.fcgi")));
        QVERIFY(deployFake({}, QStringLiteral("private/app.fcgi")));
        QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/private/notexecutable.fcgi"), "#!/bin/sh\n"));
        for (const char *name : {"private/.hidden", "private/a.txt.gz", "private/open/c.txt", "open/b.txt", "privatex.txt", "one.txt",
                                 "one.txt.gz", "one.txt.br", "dir/index.html"})
            QVERIFY(writeFile(QLatin1String(name), "the-content"));
        QVERIFY(startGuarded("\"/private/\" = \"/authlibfcgi.fcgi\", \"/private/open\" = \"\", \"/one.txt\" = \"/authlibfcgi.fcgi\", "
                             "\"/dir/index.html\" = \"/authlibfcgi.fcgi\", \"/index/index.fcgi\" = \"/authlibfcgi.fcgi\", "
                             "\"/open.fcgi/admin\" = \"/authlibfcgi.fcgi\""));
    }
    HttpClient client(m_daemon->port());
    QVERIFY(client.send(QByteArray("GET " + target + " HTTP/1.1\r\nHost: example.org\r\n\r\n")));
    const HttpReply reply = client.receive();
    QTEST(reply.status, "status");
    QVERIFY(reply.status == 200 || (!reply.body.contains("the-content") && !reply.body.contains("the-secret")));
}

void TestAuthorizer::clientsCannotAskTheAuthorizer()
{
    QVERIFY(deployFake());
    QVERIFY(startGuarded());
    for (const char *target : {"/authlibfcgi.fcgi", "/authlibfcgi.fcgi/x", "/%61uthlibfcgi.fcgi", "/x/../authlibfcgi.fcgi",
                               "/fake.fcgi?redirect=/authlibfcgi.fcgi&no-type&do=hello",
                               "/fake.fcgi?header=X-Accel-Redirect:+/authlibfcgi.fcgi"}) {
        const HttpReply reply = ask(target, Ada);
        QVERIFY2(reply.status == 404 || !reply.field("Location").isNull(), target);
        QVERIFY2(!reply.body.contains("DENIED") && !reply.body.contains("WRONG"), reply.body);
    }
}

void TestAuthorizer::internalRedirectsAreAskedAboutOnce()
{
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        QSKIP("curl is missing");
    QVERIFY(deployFake());
    QVERIFY(startGuarded("\"/private\" = \"/authlibfcgi.fcgi\"", {QStringLiteral("--admin-listen"), QStringLiteral("unix:") + adminSocket()}));
    // From an app that anybody may ask, to what not everybody may see.
    QCOMPARE(ask("/fake.fcgi?header=X-Accel-Redirect:+/private/a.txt").status, 401);
    QCOMPARE(ask("/fake.fcgi?header=X-Accel-Redirect:+/x/%252e%252e/private/a.txt").status, 401);
    HttpReply reply = ask("/fake.fcgi?header=X-Accel-Redirect:+/private/a.txt&header=X-Kept:+1", Ada);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("the-secret"));
    QCOMPARE(reply.field("X-Kept"), QByteArray("1"));
    QCOMPARE(reply.field("Cache-Control"), QByteArray("private, no-cache"));
    // The target's app sees who it is, and what it is asked, although the question went to somebody else in between.
    reply = ask("/fake.fcgi?header=X-Accel-Redirect:+/shop.fcgi/y%3Fdo%3Decho", Ada, "POST", "body");
    QCOMPARE(reply.status, 200);
    for (const char *line : {"\nREMOTE_USER=ada\n", "\nREQUEST_METHOD=GET\n", "\nPATH_INFO=/y\n", "\nQUERY_STRING=do=echo\n",
                             "\nREDIRECT_URL=/fake.fcgi\n", "\nREQUEST_URI=/shop.fcgi/y?do=echo\n"})
        QVERIFY2(reply.body.contains(line), reply.body);

    // From a guarded app to something with the same authorizer: one question is enough.
    const int before = letThrough();
    QVERIFY(before > 0);
    reply = ask("/shop.fcgi?header=X-Accel-Redirect:+/private/a.txt", Ada);
    QCOMPARE(reply.body, QByteArray("the-secret"));
    QCOMPARE(reply.field("Cache-Control"), QByteArray("private, no-cache"));
    QCOMPARE(letThrough(), before + 1);
    // X-Sendfile names a file, not a path: what its app may have sent is sent.
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/private/f.txt"), "from the web root"));
    const QByteArray file = (m_daemon->webRoot() + QStringLiteral("/private/f.txt")).toLocal8Bit();
    QCOMPARE(ask("/fake.fcgi?sendfile=" + file).body, QByteArray("from the web root"));
    QCOMPARE(ask("/shop.fcgi?sendfile=" + file).status, 401);
    QCOMPARE(ask("/shop.fcgi?sendfile=" + file, Ada).field("Cache-Control"), QByteArray("private, no-cache"));
}

void TestAuthorizer::bothThePathsAndTheAppsAreAsked()
{
    QVERIFY(deployFake(fakeAuthorizer("header=Variable-FIRST:+1&header=Variable-REMOTE_USER:+path"), QStringLiteral("path.fcgi")));
    QVERIFY(deployFake(fakeAuthorizer("header=Variable-SECOND:+2&header=Variable-REMOTE_USER:+app"), QStringLiteral("own.fcgi")));
    QVERIFY(deployFake("authorizer = \"/own.fcgi\"\n", QStringLiteral("x/shop.fcgi")));
    QVERIFY(m_daemon->writeConfig("authorizers = { \"/x\" = \"/path.fcgi\" }\n"));
    QVERIFY(m_daemon->start());
    QByteArray body = ask("/x/shop.fcgi?do=echo").body;
    for (const char *line : {"\nFIRST=1\n", "\nSECOND=2\n", "\nREMOTE_USER=app\n"})
        QVERIFY2(body.contains(line), body);
    QVERIFY(deployFake(fakeAuthorizer("status=403"), QStringLiteral("own.fcgi")));
    QVERIFY(eventuallyTrue([&] { return ask("/x/shop.fcgi").status == 403; }));
    QVERIFY(deployFake(fakeAuthorizer("header=Variable-A:+1"), QStringLiteral("own.fcgi")));
    QVERIFY(deployFake(fakeAuthorizer("status=402"), QStringLiteral("path.fcgi")));
    QVERIFY(eventuallyTrue([&] { return ask("/x/shop.fcgi").status == 402; }));
}

void TestAuthorizer::guardedFilesAreForNoSharedCache()
{
    QVERIFY(writeFile(QStringLiteral("open.txt"), "the-content"));
    QVERIFY(startGuarded());
    QVERIFY(ask("/open.txt").field("Cache-Control").isNull());
    HttpClient client(m_daemon->port());
    HttpReply reply = client.request("GET", "/private/a.txt", Ada);
    QCOMPARE(reply.field("Cache-Control"), QByteArray("private, no-cache"));
    const QByteArray etag = reply.field("ETag");
    const auto with = [](const char *name, const QByteArray &value) {
        HttpClient::Fields fields = Ada;
        fields.append({name, value});
        return fields;
    };
    reply = client.request("GET", "/private/a.txt", with("If-None-Match", "*"));
    QCOMPARE(reply.status, 304);
    QCOMPARE(reply.field("Cache-Control"), QByteArray("private, no-cache"));
    QCOMPARE(client.request("GET", "/private/a.txt", {{"If-None-Match", etag}}).status, 401);
    reply = client.request("GET", "/private/a.txt", with("Range", "bytes=5-6"));
    QCOMPARE(reply.status, 206);
    QCOMPARE(reply.body, QByteArray("ec"));
    QCOMPARE(reply.field("Cache-Control"), QByteArray("private, no-cache"));
    QCOMPARE(client.request("HEAD", "/private/a.txt", Ada).field("Cache-Control"), QByteArray("private, no-cache"));
    QCOMPARE(client.request("GET", "/private/none", Ada).field("Cache-Control"), QByteArray("no-store"));
    // The app that had the file sent knows better.
    reply = client.request("GET", "/shop.fcgi?header=X-Accel-Redirect:+/private/a.txt&header=Cache-Control:+max-age%3D5", Ada);
    QCOMPARE(reply.allFields("Cache-Control"), QList<QByteArray>{"max-age=5"});
}

void TestAuthorizer::variablesCannotReplaceWhatTheGatewaySays()
{
    QByteArray behaviour = "header=Variable-FREE:+yes&header=variable-lower:+yes";
    const char *const taken[] = {"HTTP_X", "http_y", "SCRIPT_NAME", "PATH_INFO", "REQUEST_METHOD", "QUERY_STRING", "SERVER_NAME",
                                 "REMOTE_ADDR", "CONTENT_LENGTH", "HTTPS", "GATEWAY_INTERFACE", "DOCUMENT_ROOT", "REDIRECT_STATUS",
                                 "UNIQUE_ID", "A-B", "A.B"};
    for (const char *name : taken)
        behaviour += "&header=Variable-" + QByteArray(name) + ":+forged";
    QVERIFY(deployFake(fakeAuthorizer(behaviour), QStringLiteral("auth.fcgi")));
    QVERIFY(deployFake("authorizer = \"/auth.fcgi\"\n"));
    QVERIFY(m_daemon->start());
    const QByteArray body = ask("/fake.fcgi?do=echo").body;
    QVERIFY2(body.contains("\nFREE=yes\n") && body.contains("\nlower=yes\n"), body);
    QVERIFY2(!body.contains("forged"), body);
    QVERIFY2(body.contains("\nREQUEST_METHOD=GET\n") && body.contains("\nQUERY_STRING=do=echo\n"), body);
}

void TestAuthorizer::itCanBeFollowed()
{
    const QString log = m_daemon->sandbox().path(QStringLiteral("access.log"));
    QVERIFY(startGuarded("\"/private\" = \"/authlibfcgi.fcgi\", \"/lost\" = \"/lost.fcgi\"",
                         {QStringLiteral("--access-log=json"), QStringLiteral("--access-log-file=") + log}));
    QCOMPARE(ask("/private/a.txt").status, 401);
    QCOMPARE(ask("/shop.fcgi", Ada).status, 200);
    QVERIFY(eventuallyTrue([&] { return contentOf(log).count('\n') == 2; }));
    const QList<QByteArray> lines = contentOf(log).split('\n');
    QVERIFY2(lines[0].contains("\"status\":401,") && lines[0].contains("\"app\":\"authlibfcgi\"") && !lines[0].contains("\"user\""),
             lines[0]);
    QVERIFY2(lines[1].contains("\"app\":\"shop\"") && lines[1].contains("\"authorizer\":\"authlibfcgi\",\"user\":\"ada\""), lines[1]);

    ControlConversation talk;
    QVERIFY(talk.connectTo(m_daemon->runtimeDir() + QStringLiteral("/control.sock")));
    const auto explained = [&talk](const char *app) {
        const auto answer = talk.call("app.explain", {{QStringLiteral("app"), QLatin1String(app)}});
        QStringList sentences;
        for (const QJsonValue &line : answer ? answer->value(QStringLiteral("explanation")).toArray() : QJsonArray())
            sentences.append(line.toString());
        return sentences.join(u'\n');
    };
    QVERIFY2(explained("shop").contains(QStringLiteral("/authlibfcgi.fcgi is asked whether it may go on")), qPrintable(explained("shop")));
    const QString self = explained("authlibfcgi");
    QVERIFY2(self.contains(QStringLiteral("asked before anything at /private, /shop.fcgi")) && self.contains(u"404"), qPrintable(self));

    const auto found = talk.call("doctor");
    QVERIFY(found);
    QByteArrayList problems;
    for (const QJsonValue &each : found->value(QStringLiteral("checks")).toArray()) {
        if (each.toObject().value(QStringLiteral("verdict")) == QStringLiteral("problem"))
            problems.append(each.toObject().value(QStringLiteral("id")).toString().toLatin1() + ": "
                            + each.toObject().value(QStringLiteral("text")).toString().toLatin1());
    }
    QVERIFY2(problems.join('\n').contains("authorizers: nobody gets to /lost: its authorizer is /lost.fcgi, and it is not there"),
             problems.join('\n'));
}

void TestAuthorizer::newRulesHoldAtOnce()
{
    QVERIFY(startGuarded("\"/elsewhere\" = \"/authlibfcgi.fcgi\""));
    QCOMPARE(ask("/private/a.txt").status, 200);
    QVERIFY(m_daemon->writeConfig("[authorizers]\n\"/private\" = \"/authlibfcgi.fcgi\"\n"));
    m_daemon->signal(SIGHUP);
    QVERIFY(eventuallyTrue([&] { return ask("/private/a.txt").status == 401; }));
    QVERIFY(m_daemon->deploy(QStringLiteral(FAKEAPP), QStringLiteral("shop.fcgi"), "authorizer = \"\"\n"));
    QVERIFY(eventuallyTrue([&] { return ask("/shop.fcgi").status == 200; }));
}

QTEST_GUILESS_MAIN(TestAuthorizer)
#include "test_authorizer.moc"
