// Idle connections to apps: found again, dropped when the app closes them, and nothing kept of children that are gone.
#include "server/appconnections.h"
#include "support/sandbox.h"

#include <QFile>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTest>

using namespace spawner;

class TestAppConnections : public QObject
{
    Q_OBJECT
private slots:
    void theLastOneUsedIsTakenFirst();
    void noEntryIsLeftOfAChild();
    void theClosedOnesGo();

private:
    std::unique_ptr<FastCgiConnection> open()
    {
        auto connection = FastCgiConnection::open(QFile::encodeName(m_server.fullServerName()));
        return connection ? std::move(*connection) : nullptr;
    }
    bool listen() { return m_server.isListening() || m_server.listen(m_sandbox.path(QStringLiteral("app.sock"))); }

    Sandbox m_sandbox;
    QLocalServer m_server;
};

void TestAppConnections::theLastOneUsedIsTakenFirst()
{
    QVERIFY(listen());
    AppConnections connections;
    auto first = open();
    auto second = open();
    QVERIFY(first && second);
    const FastCgiConnection *const last = second.get();
    connections.put(1, std::move(first));
    connections.put(1, std::move(second));
    QCOMPARE(connections.count(), 2);
    QVERIFY(!connections.take(2));
    QCOMPARE(connections.take(1).get(), last);
    QCOMPARE(connections.count(), 1);
}

void TestAppConnections::noEntryIsLeftOfAChild()
{
    QVERIFY(listen());
    AppConnections connections;
    for (quint64 child = 1; child <= 10; ++child) { // one after another, each taken out for its last request
        auto connection = open();
        QVERIFY(connection);
        connections.put(child, std::move(connection));
        QCOMPARE(connections.childCount(), 1);
        QVERIFY(connections.take(child));
        QCOMPARE(connections.childCount(), 0);
    }
}

void TestAppConnections::theClosedOnesGo()
{
    QVERIFY(listen());
    while (m_server.hasPendingConnections() || m_server.waitForNewConnection(0))
        delete m_server.nextPendingConnection();
    AppConnections connections;
    auto connection = open();
    QVERIFY(connection);
    connections.put(7, std::move(connection));
    QTRY_VERIFY(m_server.hasPendingConnections());
    m_server.nextPendingConnection()->abort();
    QVERIFY(!connections.take(7));
    QCOMPARE(connections.count(), 0);
    QCOMPARE(connections.childCount(), 0);
}

QTEST_GUILESS_MAIN(TestAppConnections)
#include "test_appconnections.moc"
