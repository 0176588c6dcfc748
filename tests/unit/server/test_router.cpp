// The mapping rule: which path becomes which app, file or error.
#include "server/router.h"

#include <QTest>

using namespace spawner;

class TestRouter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void mapsPathsToApps_data();
    void mapsPathsToApps();
    void refusesWhatIsNoPath_data();
    void refusesWhatIsNoPath();
    void leavesTheRestToFiles();
    void namesAppsItDoesNotKnow();
    void tellsWhyAnAppIsRefused();
    void refusesTraceAndConnect();
    void answersForTheServerAsAWhole();
    void mayRefuseEncodedSlashes();

private:
    void addApp(const QByteArray &key, AppSettings settings = {});
    RouteTable m_table;
};

void TestRouter::addApp(const QByteArray &key, AppSettings settings)
{
    auto route = std::make_shared<AppRoute>();
    route->name = key.chopped(5);
    route->scriptName = '/' + key;
    route->settings = std::make_shared<const AppSettings>(std::move(settings));
    m_table.routes.insert(key, route);
}

void TestRouter::initTestCase()
{
    addApp("hello.fcgi");
    addApp("tools/env.fcgi");
    addApp("tools/index.fcgi");
    addApp("a b.fcgi");
    addApp("\xc3\xa4.fcgi");
    AppSettings strict;
    strict.rejectEncodedSlash = true;
    addApp("strict.fcgi", strict);
    m_table.refused.insert("noexec.fcgi", Error{ErrorCode::AppNotExecutable, QStringLiteral("chmod +x it")});
}

void TestRouter::mapsPathsToApps_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("app");
    QTest::addColumn<QByteArray>("pathInfo");
    const auto row = [](const char *path, const char *app, const char *info) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(app) << QByteArray(info);
    };
    row("/hello.fcgi", "hello", "");
    row("/hello.fcgi/", "hello", "/");
    row("/hello.fcgi/users/1", "hello", "/users/1");
    row("/hello.fcgi//users//1/", "hello", "//users//1/");
    row("/hello.fcgi/a%20b", "hello", "/a b");
    row("/hello.fcgi/a%2Fb", "hello", "/a/b");
    row("/hello.fcgi/%C3%A4", "hello", "/\xc3\xa4");
    row("/hello.fcgi/a/../b", "hello", "/b");
    row("/hello.fcgi/a/./b", "hello", "/a/b");
    row("/x/../hello.fcgi", "hello", "");
    row("/%68ello.fcgi", "hello", "");
    row("/hello%2Efcgi/x", "hello", "/x");
    row("/tools/env.fcgi", "tools/env", "");
    row("/tools/env.fcgi/env.fcgi", "tools/env", "/env.fcgi");
    row("/tools/", "tools/index", "");
    row("/a%20b.fcgi/c", "a b", "/c");
    row("/%C3%A4.fcgi", "\xc3\xa4", "");
    row("/hello.fcgi/../tools/env.fcgi", "tools/env", "");
    row("/hello.fcgi/.hidden", "hello", "/.hidden");
}

void TestRouter::mapsPathsToApps()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, app);
    QFETCH(QByteArray, pathInfo);
    const RouteDecision decision = Router::resolve(m_table, "GET", path);
    QCOMPARE(int(decision.kind), int(RouteDecision::Kind::App));
    QCOMPARE(decision.app->name, app);
    QCOMPARE(decision.pathInfo, pathInfo);
}

void TestRouter::refusesWhatIsNoPath_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/a%00b", "/a%0Ab", "/a%0d", "/%", "/%4", "/%zz", "/../x", "/a/../../x",
                             "/%2e%2e/x", "/.%2E/x", "/hello.fcgi/%00", "/hello.fcgi/../../x"})
        QTest::newRow(path) << QByteArray(path);
}

void TestRouter::refusesWhatIsNoPath()
{
    QFETCH(QByteArray, path);
    const RouteDecision decision = Router::resolve(m_table, "GET", path);
    QCOMPARE(int(decision.kind), int(RouteDecision::Kind::Refused));
    QCOMPARE(decision.status, 400);
    QVERIFY(!decision.error.message.isEmpty());
}

void TestRouter::leavesTheRestToFiles()
{
    for (const char *path : {"/", "/index.html", "/a/b/", "/hello", "/hello.fcgi.bak", "/hello.FCGI", "/.fcgi",
                             "/tools", "/x%2Fhello.fcgi"}) {
        const RouteDecision decision = Router::resolve(m_table, "GET", path);
        QVERIFY2(decision.kind == RouteDecision::Kind::File, path);
    }
    const RouteDecision decision = Router::resolve(m_table, "GET", "/a%20b/c.txt");
    QCOMPARE(decision.path.joined(), QByteArray("/a b/c.txt"));
}

void TestRouter::namesAppsItDoesNotKnow()
{
    const RouteDecision decision = Router::resolve(m_table, "GET", "/new/app.fcgi/info");
    QCOMPARE(int(decision.kind), int(RouteDecision::Kind::UnknownApp));
    QCOMPARE(decision.unknownApp, QByteArray("new/app.fcgi"));
}

void TestRouter::tellsWhyAnAppIsRefused()
{
    const RouteDecision decision = Router::resolve(m_table, "GET", "/noexec.fcgi/x");
    QCOMPARE(int(decision.kind), int(RouteDecision::Kind::Refused));
    QCOMPARE(decision.error.code, ErrorCode::AppNotExecutable);
    QCOMPARE(decision.refusedApp, QByteArray("noexec"));
}

void TestRouter::refusesTraceAndConnect()
{
    for (const char *method : {"TRACE", "CONNECT"})
        QCOMPARE(Router::resolve(m_table, method, "/hello.fcgi").status, 405);
    QCOMPARE(int(Router::resolve(m_table, "BREW", "/hello.fcgi").kind), int(RouteDecision::Kind::App));
}

void TestRouter::answersForTheServerAsAWhole()
{
    QCOMPARE(int(Router::resolve(m_table, "OPTIONS", "*").kind), int(RouteDecision::Kind::ServerOptions));
}

void TestRouter::mayRefuseEncodedSlashes()
{
    QCOMPARE(Router::resolve(m_table, "GET", "/strict.fcgi/a%2fb").status, 404);
    QCOMPARE(int(Router::resolve(m_table, "GET", "/strict.fcgi/a%20b").kind), int(RouteDecision::Kind::App));
}

QTEST_GUILESS_MAIN(TestRouter)
#include "test_router.moc"
