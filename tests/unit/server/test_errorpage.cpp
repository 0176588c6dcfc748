// Error pages: say what helps, show nothing they should not, and let nothing run.
#include "server/defaultpage.h"
#include "server/errorpage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace spawner;

class TestErrorPage : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasAnErrorStatus();
    void appFailuresAreGatewayErrors();
    void devPagesTellTheAdministrator();
    void publicPagesShowNothingOfTheInside_data();
    void publicPagesShowNothingOfTheInside();
    void escapesEverythingForeign();
    void followsTheAcceptField_data();
    void followsTheAcceptField();
    void defaultPageLinksAppsAndNamesProblems();

private:
    static ErrorDetails sample();
};

ErrorDetails TestErrorPage::sample()
{
    ErrorDetails details;
    details.status = 502;
    details.message = QStringLiteral("the app exited (killed by SIGSEGV)");
    details.app = "tools/env";
    LogLine line;
    line.pid = 4711;
    line.text = "panic: no database";
    details.lines = {line};
    return details;
}

void TestErrorPage::everyCodeHasAnErrorStatus()
{
    for (int code = 0; code <= int(ErrorCode::RedirectLoop); ++code) {
        const int status = httpStatus(ErrorCode(code));
        QVERIFY2(status >= 400 && status <= 599, qPrintable(QString::number(code)));
    }
}

void TestErrorPage::appFailuresAreGatewayErrors()
{
    QCOMPARE(httpStatus(ErrorCode::AppClosedEarly), 502);
    QCOMPARE(httpStatus(ErrorCode::AppExitedAtStart), 502);
    QCOMPARE(httpStatus(ErrorCode::AppBadHead), 502);
    QCOMPARE(httpStatus(ErrorCode::AppCrashLooping), 503);
    QCOMPARE(httpStatus(ErrorCode::QueueFull), 503);
    QCOMPARE(httpStatus(ErrorCode::AppStartTimeout), 504);
    QCOMPARE(httpStatus(ErrorCode::AppTimeout), 504);
    QCOMPARE(httpStatus(ErrorCode::AppNotExecutable), 403);
    QVERIFY(retryAfterSeconds(ErrorCode::AppCrashLooping) > 0);
    QCOMPARE(retryAfterSeconds(ErrorCode::AppBadHead), 0);
}

void TestErrorPage::devPagesTellTheAdministrator()
{
    for (const char *accept : {"text/html", "text/plain", "application/json"}) {
        const QByteArray body = renderError(sample(), true, accept).body;
        QVERIFY2(body.contains("502"), accept);
        QVERIFY2(body.contains("killed by SIGSEGV"), accept);
        QVERIFY2(body.contains("tools/env"), accept);
        QVERIFY2(body.contains("panic: no database"), accept);
    }
}

void TestErrorPage::publicPagesShowNothingOfTheInside_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::newRow("html") << QByteArray("text/html");
    QTest::newRow("text") << QByteArray("text/plain");
    QTest::newRow("json") << QByteArray("application/json");
}

void TestErrorPage::publicPagesShowNothingOfTheInside()
{
    QFETCH(QByteArray, accept);
    const QByteArray body = renderError(sample(), false, accept).body;
    QVERIFY(body.contains("502"));
    QVERIFY(body.contains("administrator"));
    for (const char *secret : {"SIGSEGV", "tools/env", "panic", "4711"})
        QVERIFY2(!body.contains(secret), secret);
}

void TestErrorPage::escapesEverythingForeign()
{
    ErrorDetails details = sample();
    details.app = "<script>alert(1)</script>";
    details.message = QStringLiteral("<img src=x onerror=alert(2)> \"'&");
    details.lines[0].text = "</pre><script>alert(3)</script>\x1b[31m \xff\xfe \xe2\x80\xae";
    const QByteArray body = renderError(details, true, "text/html").body;
    QVERIFY(!body.contains("<script"));
    QVERIFY(!body.contains("<img"));
    QCOMPARE(body.count("</pre>"), 1);
    QVERIFY(!body.contains('\x1b'));
    QVERIFY(!body.contains("\xe2\x80\xae")); // would turn the text around
    const auto json = QJsonDocument::fromJson(renderError(details, true, "application/json").body);
    QCOMPARE(json.object().value(QStringLiteral("status")).toInt(), 502);
}

void TestErrorPage::followsTheAcceptField_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("none") << QByteArray() << QByteArray("text/html");
    QTest::newRow("anything") << QByteArray("*/*") << QByteArray("text/html");
    QTest::newRow("browser") << QByteArray("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8") << QByteArray("text/html");
    QTest::newRow("json") << QByteArray("application/json, text/plain, */*") << QByteArray("application/json");
    QTest::newRow("text") << QByteArray("text/plain") << QByteArray("text/plain");
    QTest::newRow("json less than html") << QByteArray("application/json;q=0.5, text/html") << QByteArray("text/html");
    QTest::newRow("refused json") << QByteArray("application/json;q=0") << QByteArray("text/html");
}

void TestErrorPage::followsTheAcceptField()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, type);
    QVERIFY(renderError(sample(), true, accept).contentType.startsWith(type));
}

void TestErrorPage::defaultPageLinksAppsAndNamesProblems()
{
    RouteTable table;
    AppRoute route;
    route.settings = std::make_shared<const AppSettings>();
    table.routes.insert("a b.fcgi", std::make_shared<const AppRoute>(route));
    table.refused.insert("<x>.fcgi", Error{ErrorCode::AppNotExecutable, QStringLiteral("chmod +x it")});
    Config config;
    config.webRoot = "/srv/<web>";
    const QByteArray page = defaultPage(table, config);
    QVERIFY(page.contains("href=\"/a%20b.fcgi\""));
    QVERIFY(page.contains("&lt;x&gt;.fcgi"));
    QVERIFY(page.contains("chmod +x it"));
    QVERIFY(!page.contains("<web>"));
}

QTEST_GUILESS_MAIN(TestErrorPage)
#include "test_errorpage.moc"
