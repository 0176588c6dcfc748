// Who may see the admin pages.
#include "server/adminguard.h"

#include "http/httphead.h"

#include <QTest>

using namespace spawner;

class TestAdminGuard : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void unixSocketsAreOutOfABrowsersReach();
    void refusalsSayWhatToDo();

private:
    static HttpRequest parse(const QByteArray &head);
};

HttpRequest TestAdminGuard::parse(const QByteArray &head)
{
    HttpRequest request;
    qsizetype consumed = 0;
    HeadError error;
    if (parseHead(head, {}, request, consumed, error) != HeadState::Complete)
        qFatal("a bad head: %s", head.constData());
    return request;
}

void TestAdminGuard::decides_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto host = [](const char *name, int status) {
        QTest::newRow(name) << QByteArray("GET / HTTP/1.1\r\nHost: ").append(name).append("\r\n\r\n") << status;
    };
    host("localhost", 0);
    host("localhost:9180", 0);
    host("LOCALHOST.:9180", 0);
    host("box.localhost", 0);
    host("127.0.0.1:9180", 0);
    host("127.9.9.9", 0);
    host("[::1]:9180", 0);
    host("192.0.2.7:9180", 0); // where the client connected to
    host("admin.example:9180", 0); // what we were told to listen on
    host("192.0.2.8", 421);
    host("evil.example", 421);
    host("evil.example:9180", 421);
    host("localhost.evil.example", 421);
    host("127.0.0.1.evil.example", 421);
    host("evillocalhost", 421);
    host("admin.example.evil.example", 421);
    host("[2001:db8::1]", 421);

    const auto row = [](const char *name, const char *head, int status) {
        QTest::newRow(name) << QByteArray(head) << status;
    };
    row("absolute form beats Host", "GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n", 421);
    row("no Host, no browser", "GET /healthz HTTP/1.0\r\n\r\n", 0);
    row("HEAD", "HEAD / HTTP/1.1\r\nHost: localhost\r\n\r\n", 0);
    row("POST", "POST / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405);
    row("DELETE", "DELETE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405);
    row("OPTIONS", "OPTIONS * HTTP/1.1\r\nHost: localhost\r\n\r\n", 405);
    row("methods have case", "get / HTTP/1.1\r\nHost: localhost\r\n\r\n", 405);
    row("another site's script", "GET /events HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n"
                                 "Sec-Fetch-Mode: no-cors\r\n\r\n", 403);
    row("a link on another site", "GET / HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: cross-site\r\n"
                                  "Sec-Fetch-Mode: navigate\r\n\r\n", 0);
    row("our own script", "GET /events HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                          "Sec-Fetch-Mode: cors\r\n\r\n", 0);
}

void TestAdminGuard::decides()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    HttpPeer peer;
    peer.localAddress = "192.0.2.7";
    const auto refusal = refuseAdmin(parse(head), peer, {"", "Admin.example"});
    QCOMPARE(refusal ? refusal->status : 0, status);
}

void TestAdminGuard::unixSocketsAreOutOfABrowsersReach()
{
    HttpPeer peer;
    peer.isUnixSocket = true;
    QVERIFY(!refuseAdmin(parse("GET / HTTP/1.1\r\nHost: status.example\r\n\r\n"), peer, {}));
    QVERIFY(refuseAdmin(parse("POST / HTTP/1.1\r\nHost: status.example\r\n\r\n"), peer, {}));
}

void TestAdminGuard::refusalsSayWhatToDo()
{
    const auto name = refuseAdmin(parse("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n"), {}, {});
    QVERIFY(name && name->message.contains(QStringLiteral("evil.example"))
            && name->message.contains(QStringLiteral("admin-listen")));
    const auto method = refuseAdmin(parse("PUT / HTTP/1.1\r\nHost: localhost\r\n\r\n"), {}, {});
    QVERIFY(method);
    QCOMPARE(method->fields, QByteArray("Allow: GET, HEAD\r\n"));
}

QTEST_APPLESS_MAIN(TestAdminGuard)
#include "test_adminguard.moc"
