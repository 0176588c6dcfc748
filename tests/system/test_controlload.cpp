// The control socket under clients that are slow, many, or talk rubbish: nobody else notices.
#include "system/controlconversation.h"
#include "system/systemtest.h"

#include "base/unixsocket.h"
#include "control/activity.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <poll.h>
#include <sys/socket.h>

using namespace spawner;

namespace {

/// A client that does no more than it is told: it may stop reading.
class RawClient
{
public:
    explicit RawClient(const QString &socket)
    {
        // The backlog may be full for a moment.
        for (int tries = 0; !m_fd && tries < 2'000; ++tries) {
            auto opened = connectUnixSocket(QFile::encodeName(socket));
            if (opened)
                m_fd = std::move(*opened);
            else
                QThread::msleep(10);
        }
    }

    bool send(const QByteArray &bytes)
    {
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const ssize_t count = ::send(m_fd.get(), bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
            if (count > 0)
                sent += count;
            else if (errno != EAGAIN || !waitFor(POLLOUT))
                return false;
        }
        return true;
    }

    bool greet()
    {
        return send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1,\"client\":\"raw\"}}\n")
            && !readLine().isEmpty();
    }

    /// The next line; empty at the end, or after 20 seconds.
    QByteArray readLine()
    {
        qsizetype end = 0;
        while ((end = m_buffer.indexOf('\n')) < 0) {
            char bytes[65536];
            const ssize_t count = ::recv(m_fd.get(), bytes, sizeof bytes, 0);
            if (count > 0)
                m_buffer.append(bytes, count);
            else if (count == 0 || errno != EAGAIN || !waitFor(POLLIN))
                return {};
        }
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 1);
        return line;
    }

    /// Params of the next notification `method`.
    QJsonObject next(const char *method)
    {
        while (true) {
            const QByteArray line = readLine();
            if (line.isEmpty())
                return {};
            const QJsonObject message = QJsonDocument::fromJson(line).object();
            if (message.value(u"method").toString() == QLatin1String(method))
                return message.value(u"params").toObject();
        }
    }

private:
    bool waitFor(short event)
    {
        pollfd wanted{ m_fd.get(), event, 0 };
        return ::poll(&wanted, 1, 20'000) > 0;
    }

    UnixFd m_fd;
    QByteArray m_buffer;
};

} // namespace

class TestControlLoad : public SystemTest
{
    Q_OBJECT
private slots:
    void countsWhatASlowFollowerMisses_data();
    void countsWhatASlowFollowerMisses();
    void gathersForASlowWatcher();
    void survivesAStorm();
    void survivesRubbish();

private:
    QString socket() const { return m_daemon->runtimeDir() + QStringLiteral("/control.sock"); }
    bool isAnswering()
    {
        ControlConversation talk;
        QElapsedTimer timer;
        timer.start();
        return talk.connectTo(socket()) && talk.call("ping") && httpGet(m_daemon->port(), "/fake.fcgi").status == 200;
    }
};

void TestControlLoad::countsWhatASlowFollowerMisses_data()
{
    QTest::addColumn<QString>("app");
    QTest::newRow("one app") << QStringLiteral("fake");
    QTest::newRow("all apps") << QString();
}

/// It stops reading while an app writes hundreds of thousands of lines, and then goes on.
void TestControlLoad::countsWhatASlowFollowerMisses()
{
    QFETCH(const QString, app);
    constexpr int FloodBytes = 24 << 20; // lines of 80
    QVERIFY(deployFake("args = [\"err-flood=" + QByteArray::number(FloodBytes) + "\"]"));
    QVERIFY(m_daemon->start());
    ControlConversation lively;
    QVERIFY(lively.connectTo(socket()));
    RawClient slow(socket());
    QVERIFY(slow.greet());
    QVERIFY(slow.send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"subscribe\",\"params\":{\"topics\":[\"logs\"],\"logAfter\":0,"
                      "\"logApp\":\"" + app.toUtf8() + "\"}}\n"));
    const qint64 before = m_daemon->peakResidentBytes();
    QVERIFY(lively.call("app.start", { { QStringLiteral("app"), QStringLiteral("fake") } }));
    quint64 total = 0; // there is one app, so the numbers of lines are its numbers
    QVERIFY(lively.waitUntil([&] {
        const auto logs = lively.call("logs", { { QStringLiteral("count"), 1 } });
        const quint64 now = logs ? LogBatch::fromJson(*logs).next : 0;
        return std::exchange(total, now) == now && now >= quint64(FloodBytes / 80);
    }));
    QVERIFY(isAnswering());
    const qint64 growth = m_daemon->peakResidentBytes() - before;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // whose own memory grows with what passes
    QVERIFY2(growth < (64 << 20), QByteArray::number(growth).constData());
#endif

    quint64 seen = 0;
    quint64 dropped = 0;
    quint64 next = 0;
    while (next < total) {
        const LogBatch batch = LogBatch::fromJson(slow.next("logs"));
        QVERIFY(!batch.lines.isEmpty());
        seen += quint64(batch.lines.size());
        dropped += batch.dropped;
        next = batch.next;
        QCOMPARE(seen + dropped, next);
    }
    QVERIFY(dropped > 0);
    qInfo("%llu lines, %llu seen, %llu dropped, %lld KiB more memory at the most", total, seen, dropped, growth / 1024);
}

void TestControlLoad::gathersForASlowWatcher()
{
    for (int i = 0; i < 30; ++i)
        QVERIFY(deployFake({}, QStringLiteral("app%1.fcgi").arg(i)));
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    RawClient slow(socket());
    QVERIFY(slow.greet());
    QVERIFY(slow.send("{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"subscribe\",\"params\":{\"topics\":[\"status\"],\"maxHz\":10}}\n"));
    const QJsonObject answer = QJsonDocument::fromJson(slow.readLine()).object();
    StatusSnapshot known = StatusSnapshot::fromJson(answer.value(u"result").toObject());
    QCOMPARE(known.apps.size(), 31);
    for (int i = 0; i < 300; ++i) // something changes all the time, and nobody reads
        QCOMPARE(httpGet(m_daemon->port(), "/app" + QByteArray::number(i % 30) + ".fcgi").status, 200);
    const auto requests = [&known] {
        quint64 sum = 0;
        for (const AppStatus &app : std::as_const(known.apps))
            sum += app.requests;
        return sum;
    };
    while (requests() < 300) {
        const QJsonObject delta = slow.next("status");
        QVERIFY(!delta.isEmpty());
        QVERIFY(StatusDelta::fromJson(delta).applyTo(known));
    }
    QCOMPARE(requests(), quint64(300));
}

void TestControlLoad::survivesAStorm()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QVERIFY(isAnswering());
    const int descriptors = m_daemon->descriptorCount();
    for (int round = 0; round < 3; ++round) {
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 100; ++i) { // more than may
            clients.push_back(std::make_unique<RawClient>(socket()));
            clients.back()->send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1}}\n"
                                 "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"subscribe\",\"params\":{\"topics\":[\"status\",\"logs\",\"events\","
                                 "\"requests\"],\"maxHz\":10}}\n");
        }
        QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
        if (round == 1)
            QVERIFY(clients.back()->readLine().contains("error")); // and is told so
        clients.clear();
        QVERIFY(eventuallyTrue([this] { return isAnswering(); }));
    }
    QVERIFY(eventuallyTrue([&] { return m_daemon->descriptorCount() <= descriptors + 4; }));
}

void TestControlLoad::survivesRubbish()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    const QByteArrayList rubbish{ QByteArray(3, '\0') + "\n", "GET / HTTP/1.0\r\n\r\n", "[]\n", "{\"jsonrpc\":\"2.0\"}\n", "null\n",
                                  QByteArray(2 << 20, 'x'), "{\"id\":" + QByteArray(100'000, '[') + "\n" };
    for (const QByteArray &bytes : rubbish) {
        RawClient stranger(socket());
        stranger.send(bytes);
        RawClient known(socket());
        QVERIFY(known.greet());
        known.send(bytes);
        QVERIFY(isAnswering());
    }
    QRandomGenerator random(1);
    for (int i = 0; i < 20; ++i) {
        QByteArray noise(4096, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        RawClient client(socket());
        if (i % 2 == 0)
            QVERIFY(client.greet());
        client.send(noise + '\n');
    }
    QVERIFY(isAnswering());
}

QTEST_GUILESS_MAIN(TestControlLoad)
#include "test_controlload.moc"
