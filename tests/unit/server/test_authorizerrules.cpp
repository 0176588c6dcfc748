// Which path is whose, and what an authorizer may say.
#include "server/authorizerrules.h"
#include "server/passage.h"

#include <QTest>

using namespace spawner;

class TestAuthorizerRules : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void guards_data();
    void guards();
    void theAppsOwnIsAskedToo();
    void divideTellsPathsOfAnAppApart();
    void refusedRequestsHaveNoGuards();
    void takesVariables();
    void parametersThatAreFree_data();
    void parametersThatAreFree();

private:
    void addApp(const QByteArray &path, const QByteArray &authorizer = {})
    {
        auto route = std::make_shared<AppRoute>();
        route->scriptName = '/' + path;
        AppSettings settings;
        settings.authorizer = authorizer;
        route->settings = std::make_shared<const AppSettings>(settings);
        m_table.routes.insert(path, route);
    }
    QByteArrayList guardsOf(const QByteArray &path) const
    {
        return m_rules.guardsOf(Router::resolve(m_table, "GET", path));
    }

    RouteTable m_table;
    AuthorizerRules m_rules;
};

void TestAuthorizerRules::initTestCase()
{
    addApp("app.fcgi");
    addApp("own.fcgi", "/own-auth.fcgi");
    addApp("a/own.fcgi", "/A.fcgi");
    addApp("dir/index.fcgi");
    m_table.refused.insert("a/half.fcgi", Error{ErrorCode::AppInvalidFile, QStringLiteral("half")});
    m_rules = AuthorizerRules({{"/a", "/A.fcgi"},
                               {"/a/b c", "/B.fcgi"},
                               {"/a/open", ""},
                               {"/one.js", "/A.fcgi"},
                               {"/two/index.html", "/A.fcgi"},
                               {"/dir/index.fcgi", "/A.fcgi"},
                               {"/app.fcgi/admin", "/A.fcgi"},
                               {"/own.fcgi", "/A.fcgi"}});
}

void TestAuthorizerRules::guards_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArrayList>("guards");
    const auto row = [](const char *path, const QByteArrayList &guards) { QTest::newRow(path) << QByteArray(path) << guards; };
    for (const char *path : {"/a", "/a/", "/a/x", "//a//x", "/./a/x", "/z/../a/x", "/%61/x", "/a/x/", "/a/open/../x", "/a/%2e/x",
                             "/a/none.fcgi", "/a/half.fcgi", "/a/x.gz", "/one.js", "/one.js.gz", "/one.js.br", "/two/", "/two//",
                             "/two/index.html", "/dir/", "/dir/index.fcgi", "/dir/index.fcgi/x", "/app.fcgi/admin",
                             "/app.fcgi/admin/x", "/app.fcgi//admin", "/app.fcgi/%61dmin", "/app.fcgi/x/../admin"})
        row(path, {"/A.fcgi"});
    for (const char *path : {"/a/b c", "/a/b%20c/x", "/a//b%20c/x"})
        row(path, {"/B.fcgi"});
    for (const char *path : {"/", "/ab", "/z", "/a/open", "/a/open/x", "/a/../z", "/A", "/one.jsx", "/two", "/app.fcgi",
                             "/app.fcgi/administrator", "/app.fcgi/x/admin", "/*"})
        row(path, {});
    row("/one.js/x", {"/A.fcgi"}); // there is no such file, and nobody learns that
}

void TestAuthorizerRules::guards()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArrayList, guards);
    QCOMPARE(guardsOf(path), guards);
    QCOMPARE(AuthorizerRules().guardsOf(Router::resolve(m_table, "GET", path)), QByteArrayList());
}

void TestAuthorizerRules::theAppsOwnIsAskedToo()
{
    QCOMPARE(guardsOf("/own.fcgi/x"), (QByteArrayList{"/A.fcgi", "/own-auth.fcgi"}));
    QCOMPARE(guardsOf("/a/own.fcgi"), QByteArrayList{"/A.fcgi"}); // one question, not two of the same
    QCOMPARE(AuthorizerRules().guardsOf(Router::resolve(m_table, "GET", "/own.fcgi")), QByteArrayList{"/own-auth.fcgi"});
    // The root is a path as well, and every other one is more precise.
    const AuthorizerRules all({{"", "/R.fcgi"}, {"/a", ""}});
    QCOMPARE(all.guardsOf(Router::resolve(m_table, "GET", "/")), QByteArrayList{"/R.fcgi"});
    QCOMPARE(all.guardsOf(Router::resolve(m_table, "GET", "/z/y")), QByteArrayList{"/R.fcgi"});
    QCOMPARE(all.guardsOf(Router::resolve(m_table, "GET", "/a/y")), QByteArrayList());
    QCOMPARE(all.guardsOf(Router::resolve(m_table, "GET", "/a/own.fcgi")), QByteArrayList{"/A.fcgi"});
}

void TestAuthorizerRules::divideTellsPathsOfAnAppApart()
{
    QVERIFY(m_rules.divide("/app.fcgi"));
    QVERIFY(!m_rules.divide("/own.fcgi"));
    QVERIFY(!m_rules.divide("/app.fcg"));
    QVERIFY(!AuthorizerRules().divide("/app.fcgi"));
}

void TestAuthorizerRules::refusedRequestsHaveNoGuards()
{
    const AuthorizerRules all({{"", "/R.fcgi"}});
    for (const char *path : {"/a%00", "/..", "*", "/%"})
        QCOMPARE(all.guardsOf(Router::resolve(m_table, "OPTIONS", path)), QByteArrayList());
}

void TestAuthorizerRules::takesVariables()
{
    CgiHead head;
    head.fields = {{"Variable-REMOTE_USER", "ada"}, {"X-Other", "1"}, {"variable-Lower", "x"}, {"Variable-HTTP_HOST", "evil"},
                   {"Variable-", "?"},              {"Variable", "?"}, {"Variable-REMOTE_USER", "eve"}};
    Passage passage;
    QByteArrayList refused;
    passage.take(head, &refused);
    QCOMPARE(passage.variables.size(), 2);
    QCOMPARE(passage.variable("REMOTE_USER"), QByteArray("eve")); // the last word counts
    QCOMPARE(passage.variable("Lower"), QByteArray("x"));
    QCOMPARE(passage.variable("HTTP_HOST"), QByteArray());
    QCOMPARE(refused, (QByteArrayList{"Variable-HTTP_HOST", "Variable-"}));
    head.fields = {{"Variable-REMOTE_USER", "root"}};
    passage.take(head, &refused);
    QCOMPARE(passage.variables.size(), 2);
    QCOMPARE(passage.variable("REMOTE_USER"), QByteArray("root"));
}

void TestAuthorizerRules::parametersThatAreFree_data()
{
    QTest::addColumn<bool>("isFree");
    for (const char *name : {"REMOTE_USER", "AUTH_TYPE", "REMOTE_IDENT", "USER_ID", "x", "HTTPS_ONLY", "httpd"})
        QTest::newRow(name) << true;
    for (const char *name : {"", "A-B", "A B", "A=B", "\xc3\xa4", "HTTP_X", "http_x", "Http_", "HTTPS", "https", "GATEWAY_INTERFACE",
                             "SERVER_NAME", "REQUEST_URI", "SCRIPT_FILENAME", "PATH_INFO", "PATH_TRANSLATED", "DOCUMENT_URI",
                             "CONTENT_TYPE", "QUERY_STRING", "REMOTE_ADDR", "REMOTE_HOST", "REMOTE_PORT", "remote_addr",
                             "REDIRECT_STATUS", "UNIQUE_ID", "FCGI_ROLE"})
        QTest::newRow(name) << false;
}

void TestAuthorizerRules::parametersThatAreFree()
{
    QFETCH(bool, isFree);
    QCOMPARE(isFreeParameter(QTest::currentDataTag()), isFree);
}

QTEST_APPLESS_MAIN(TestAuthorizerRules)
#include "test_authorizerrules.moc"
