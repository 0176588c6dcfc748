// Files that an app points to (X-Sendfile, X-Accel-Redirect, local redirects), through a real front.
#include "http/httpconnection.h"
#include "http/httpfront.h"
#include "http/httplistener.h"
#include "server/gateway.h"
#include "server/staticexchange.h"
#include "telemetry/logstore.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#include <fcntl.h>
#include <sys/stat.h>

using namespace spawner;

class TestInternalFiles : public QObject, public HttpHandler
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anyMethodGetsTheFile();
    void appsFieldsWin();
    void openedFilesAreServedWithRanges();
    void openedDirectoryIsRefused();
    void preconditionsAreForReadingOnly();

private:
    using Maker = std::function<std::unique_ptr<HttpExchange>(HttpConnection &)>;

    std::unique_ptr<HttpExchange> handle(HttpConnection &connection) override { return m_maker(connection); }
    std::unique_ptr<HttpExchange> refuse(HttpConnection &connection, int status, const QString &message) override
    {
        return m_gateway->failure(connection, {ErrorCode::InvalidArgument, message}, {}, status);
    }
    void finished(HttpConnection &) override { }

    Maker redirectTo(const QByteArray &path, const QByteArray &fields);
    Maker sendfile(const QByteArray &name, const QByteArray &fields);
    QByteArray ask(const Maker &maker, const QByteArray &method, const QByteArray &fields = {});

    QTemporaryDir m_dir;
    LogStore m_logs{10};
    std::atomic<int> m_connections = 0;
    std::unique_ptr<Gateway> m_gateway; // not started: only what exchanges ask it for
    std::unique_ptr<HttpFront> m_front;
    quint16 m_port = 0;
    Maker m_maker;
};

void TestInternalFiles::initTestCase()
{
    QFile file(m_dir.filePath(QStringLiteral("b.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0123456789") == 10);
    auto config = std::make_shared<Config>();
    config->staticRoot = QFile::encodeName(m_dir.path());
    m_gateway = std::make_unique<Gateway>(config, m_logs, m_connections);
    m_front = std::make_unique<HttpFront>(HttpFrontOptions{}, *this, m_connections);
    auto listeners = listenTcp("127.0.0.1", m_port, 1);
    QVERIFY(listeners);
    m_front->addListener(std::move(listeners->front()));
}

TestInternalFiles::Maker TestInternalFiles::redirectTo(const QByteArray &path, const QByteArray &fields)
{
    return [this, path, fields](HttpConnection &connection) {
        return std::make_unique<StaticExchange>(connection, *m_gateway, *decodePath(path), fields);
    };
}

TestInternalFiles::Maker TestInternalFiles::sendfile(const QByteArray &name, const QByteArray &fields)
{
    return [this, name, fields](HttpConnection &connection) {
        struct stat status = {};
        const auto root = openRoot(QFile::encodeName(m_dir.path()));
        auto file = openBelow(*root, name, &status);
        return std::make_unique<StaticExchange>(connection, *m_gateway, std::move(*file), status, name, fields);
    };
}

QByteArray TestInternalFiles::ask(const Maker &maker, const QByteArray &method, const QByteArray &fields)
{
    m_maker = maker;
    QTcpSocket client;
    client.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    client.write(method + " /app.fcgi HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + fields + "\r\n");
    if (!QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, 5000))
        qWarning("the server did not close");
    return client.readAll();
}

void TestInternalFiles::anyMethodGetsTheFile()
{
    for (const char *method : {"GET", "POST", "DELETE"}) {
        const QByteArray answer = ask(redirectTo("/b.txt", {}), method);
        QVERIFY2(answer.startsWith("HTTP/1.1 200 "), method);
        QVERIFY2(answer.endsWith("\r\n\r\n0123456789"), method);
    }
    QVERIFY(ask(redirectTo("/b.txt", {}), "HEAD").endsWith("\r\n\r\n"));
    QVERIFY(ask(redirectTo("/nothing", {}), "POST").startsWith("HTTP/1.1 404 "));
}

void TestInternalFiles::appsFieldsWin()
{
    const QByteArray answer = ask(redirectTo("/b.txt", "Content-Type: text/x-mine\r\netag: \"mine\"\r\nX-App: 1\r\n"), "GET");
    QCOMPARE(answer.toLower().count("\r\ncontent-type:"), 1);
    QCOMPARE(answer.toLower().count("\r\netag:"), 1);
    QVERIFY(answer.contains("\r\nContent-Type: text/x-mine\r\n"));
    QVERIFY(answer.contains("\r\nX-App: 1\r\n"));
    // And it is that tag that clients come back with.
    QVERIFY(ask(redirectTo("/b.txt", "ETag: \"mine\"\r\n"), "GET", "If-None-Match: \"mine\"\r\n")
                .startsWith("HTTP/1.1 304 "));
}

void TestInternalFiles::openedFilesAreServedWithRanges()
{
    const QByteArray answer = ask(sendfile("b.txt", "X-App: 1\r\n"), "GET", "Range: bytes=2-4\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 206 "));
    QVERIFY(answer.contains("\r\nContent-Range: bytes 2-4/10\r\n"));
    QVERIFY(answer.contains("\r\nX-App: 1\r\n"));
    QVERIFY(answer.endsWith("\r\n\r\n234"));
    QVERIFY(ask(sendfile("b.txt", {}), "POST").endsWith("\r\n\r\n0123456789"));
}

void TestInternalFiles::openedDirectoryIsRefused()
{
    QVERIFY(ask(sendfile(".", {}), "GET").startsWith("HTTP/1.1 403 "));
}

void TestInternalFiles::preconditionsAreForReadingOnly()
{
    QVERIFY(ask(redirectTo("/b.txt", {}), "GET", "If-None-Match: *\r\n").startsWith("HTTP/1.1 304 "));
    QVERIFY(ask(redirectTo("/b.txt", {}), "POST", "If-None-Match: *\r\n").startsWith("HTTP/1.1 200 "));
}

QTEST_GUILESS_MAIN(TestInternalFiles)
#include "test_internalfiles.moc"
