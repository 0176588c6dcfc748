// Does fakeapp do what its header says? With a client of its own, so that a shared mistake in our
// FastCGI code cannot hide here.
#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace {

struct Reply
{
    QByteArray raw;
    QByteArray out; ///< STDOUT content of request 1
    QByteArray err;
    QList<int> types;
    int endStatus = -1;
    quint32 appStatus = 0;
    bool hasEof = false; ///< an empty STDOUT record
    bool isClosed = false; ///< by the app

    QByteArray head() const { return out.left(out.indexOf("\r\n\r\n")); }
    QByteArray body() const { return out.mid(out.indexOf("\r\n\r\n") + 4); }
};

QByteArray record(int type, int id, const QByteArray &content)
{
    QByteArray bytes(8, '\0');
    bytes[0] = 1;
    bytes[1] = char(type);
    bytes[3] = char(id);
    bytes[4] = char(content.size() >> 8);
    bytes[5] = char(content.size() & 0xff);
    return bytes + content;
}

QByteArray lengthOf(const QByteArray &text)
{
    if (text.size() < 128)
        return QByteArray(1, char(text.size()));
    QByteArray bytes(4, '\0');
    bytes[0] = char(0x80);
    bytes[2] = char(text.size() >> 8);
    bytes[3] = char(text.size() & 0xff);
    return bytes;
}

QByteArray requestHead(const QByteArray &query, bool keeps, const QMap<QByteArray, QByteArray> &more = {},
                       int role = 1)
{
    QMap<QByteArray, QByteArray> params = more;
    params["QUERY_STRING"] = query;
    params["REQUEST_URI"] = "/app?" + query;
    QByteArray pairs;
    for (auto param = params.cbegin(); param != params.cend(); ++param)
        pairs += lengthOf(param.key()) + lengthOf(param.value()) + param.key() + param.value();
    QByteArray begin(8, '\0');
    begin[1] = char(role);
    begin[2] = keeps ? 1 : 0;
    return record(1, 1, begin) + record(4, 1, pairs) + record(4, 1, {});
}

class Client
{
public:
    explicit Client(const QByteArray &path)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        m_fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        m_isConnected = ::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    }
    ~Client() { close(); }
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    bool isConnected() const { return m_isConnected; }
    void close()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        m_fd = -1;
    }
    bool send(const QByteArray &bytes) const
    {
        qsizetype at = 0;
        while (at < bytes.size()) {
            const ssize_t sent
                = ::send(m_fd, bytes.constData() + at, size_t(bytes.size() - at), MSG_NOSIGNAL);
            if (sent <= 0)
                return false;
            at += sent;
        }
        return true;
    }
    void shutdownWriting() const { ::shutdown(m_fd, SHUT_WR); }

    /// Reads until END_REQUEST of request 1, the app's close, or `ms` without a byte; no more than it takes to
    /// have `enough`.
    Reply read(int ms = 3000, bool isUntilClose = false, qsizetype enough = 1 << 30)
    {
        Reply reply;
        for (;;) {
            if ((parse(reply) && !isUntilClose) || reply.raw.size() >= enough)
                return reply;
            pollfd polled{ m_fd, POLLIN, 0 };
            if (::poll(&polled, 1, ms) <= 0)
                return reply;
            char buffer[65536];
            const ssize_t got = ::recv(m_fd, buffer, sizeof buffer, 0);
            if (got <= 0) {
                reply.isClosed = true;
                return reply;
            }
            reply.raw.append(buffer, got);
            m_buffer.append(buffer, got);
        }
    }

    Reply ask(const QByteArray &query, bool keeps = true, const QByteArray &body = {})
    {
        QByteArray bytes = requestHead(query, keeps);
        for (qsizetype at = 0; at < body.size(); at += 60000)
            bytes += record(5, 1, body.mid(at, 60000));
        return send(bytes + record(5, 1, {})) ? read() : Reply();
    }

private:
    /// True at END_REQUEST.
    bool parse(Reply &reply)
    {
        const auto byte = [this](qsizetype index) { return int(uchar(m_buffer[index])); };
        while (m_buffer.size() >= 8) {
            const int length = byte(4) << 8 | byte(5);
            const int whole = 8 + length + byte(6);
            if (byte(0) != 1 || m_buffer.size() < whole)
                return false;
            const QByteArray content = m_buffer.mid(8, length);
            const int type = byte(1);
            const int id = byte(2) << 8 | byte(3);
            m_buffer.remove(0, whole);
            reply.types.append(type);
            if (type == 10)
                reply.out = content;
            if (id != 1)
                continue;
            if (type == 6)
                content.isEmpty() ? void(reply.hasEof = true) : void(reply.out += content);
            if (type == 7)
                reply.err += content;
            if (type == 3) {
                reply.appStatus = quint32(uchar(content[0])) << 24 | quint32(uchar(content[1])) << 16
                    | quint32(uchar(content[2])) << 8 | uchar(content[3]);
                reply.endStatus = content[4];
                return true;
            }
        }
        return false;
    }

    int m_fd = -1;
    bool m_isConnected = false;
    QByteArray m_buffer;
};

QByteArray pattern(qsizetype bytes)
{
    QByteArray text(bytes, '\0');
    for (qsizetype index = 0; index < bytes; ++index)
        text[index] = char(index % 251);
    return text;
}

} // namespace

class TestFakeApp : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QProcess> m_app;
    QByteArray m_path;

    void start(const QStringList &options = {}, const QString &fakeapp = {})
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_path = QFile::encodeName(m_directory->filePath(QStringLiteral("app.sock")));
        m_app = std::make_unique<QProcess>();
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("FAKEAPP"), fakeapp);
        environment.insert(QStringLiteral("FAKEAPP_TAG"), QStringLiteral("v1"));
        m_app->setProcessEnvironment(environment);
        m_app->setChildProcessModifier([] { ::setpgid(0, 0); });
        m_app->start(QStringLiteral(FAKEAPP_PROGRAM), QStringList{ QFile::decodeName(m_path) } + options);
    }

    /// A client, as soon as the app listens.
    std::unique_ptr<Client> connected()
    {
        std::unique_ptr<Client> client;
        if (!QTest::qWaitFor([&] {
                client = std::make_unique<Client>(m_path);
                return client->isConnected();
            }))
            qWarning("fakeapp does not listen");
        return client;
    }

    Reply ask(const QByteArray &query, bool keeps = true, const QByteArray &body = {})
    {
        return connected()->ask(query, keeps, body);
    }

private slots:
    void init() { start(); }
    void cleanup()
    {
        m_app->kill();
        m_app->waitForFinished();
    }

    void saysHelloAndWhoItIs()
    {
        const Reply reply = ask("");
        QCOMPARE(reply.endStatus, 0);
        QVERIFY(reply.hasEof);
        QCOMPARE(reply.body(), QByteArray("hello from v1\n"));
        const QByteArray identity
            = "X-Fakeapp: tag=v1 pid=" + QByteArray::number(m_app->processId()) + " inode=";
        QVERIFY2(reply.head().contains(identity), reply.head().constData());
        struct stat status = {};
        QCOMPARE(::stat(FAKEAPP_PROGRAM, &status), 0);
        const QByteArray numbers = "inode=" + QByteArray::number(quint64(status.st_ino)) + " connection=";
        QVERIFY(reply.head().contains(numbers));
    }

    void echoesParamsAndBody()
    {
        const QByteArray body = pattern(300'000);
        const Reply reply = ask("do=echo&x=%20", true, body);
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        const QByteArray expected = "role 1\nbytes 300000\nsha256 " + hash
            + "\n\nQUERY_STRING=do=echo&x=%20\nREQUEST_URI=/app?do=echo&x=%20\n";
        QCOMPARE(reply.body(), expected);
        QCOMPARE(ask("do=count", true, body).body(), QByteArray("bytes 300000\n"));
        QVERIFY(ask("do=env").body().contains("FAKEAPP_TAG=v1\n"));
    }

    void repliesAsAsked_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("inHead");
        QTest::addColumn<QByteArray>("body");
        const QByteArray hello = "hello from v1\n";
        QTest::newRow("status") << QByteArray("status=404+Gone") << QByteArray("Status: 404 Gone\r\n")
                                << hello;
        QTest::newRow("type") << QByteArray("type=a/b") << QByteArray("Content-Type: a/b\r\n") << hello;
        QTest::newRow("header") << QByteArray("header=A:%201&header=B:2") << QByteArray("A: 1\r\nB:2")
                                << hello;
        QTest::newRow("redirect") << QByteArray("redirect=/x") << QByteArray("Location: /x\r\n") << hello;
        QTest::newRow("sendfile") << QByteArray("sendfile=/x") << QByteArray("X-Sendfile: /x\r\n") << hello;
        QTest::newRow("length") << QByteArray("") << QByteArray("Content-Length: 14\r\n") << hello;
        QTest::newRow("too long") << QByteArray("wrong-length=5") << QByteArray("Content-Length: 19\r\n")
                                  << hello;
        QTest::newRow("too short") << QByteArray("wrong-length=-5") << QByteArray("Content-Length: 9\r\n")
                                   << hello;
        QTest::newRow("huge head") << QByteArray("huge-head=70000")
                                   << QByteArray("X-Huge: " + QByteArray(70000, 'h')) << hello;
        QTest::newRow("text") << QByteArray("text=abc") << QByteArray("Content-Length: 3\r\n")
                              << QByteArray("abc");
        QTest::newRow("bytes") << QByteArray("bytes=1m") << QByteArray("Content-Length: 1048576\r\n")
                               << pattern(1 << 20);
        QTest::newRow("tiny records")
            << QByteArray("bytes=1000&record=1&padding=0") << QByteArray("Length: 1000\r\n") << pattern(1000);
        QTest::newRow("byte by byte")
            << QByteArray("split=1&padding=255") << QByteArray("X-Fakeapp") << hello;
        QTest::newRow("dirt") << QByteArray("reserved&other-ids&unknown-types&padding=9")
                              << QByteArray("X-Fakeapp") << hello;
        QTest::newRow("drip") << QByteArray("drip=1&piece=3") << QByteArray("X-Fakeapp") << hello;
        QTest::newRow("dripping bytes")
            << QByteArray("bytes=1000&drip=1&piece=300") << QByteArray("Length: 1000") << pattern(1000);
    }

    void repliesAsAsked()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, inHead);
        QFETCH(QByteArray, body);
        const Reply reply = ask(query);
        QCOMPARE(reply.endStatus, 0);
        QVERIFY2(reply.head().contains(inHead), reply.head().left(500).constData());
        QCOMPARE(reply.body(), body);
    }

    void saysOddThings()
    {
        Reply reply = ask("informational");
        QVERIFY(reply.out.startsWith("Status: 103 Early Hints\r\nLink: "));
        reply = ask("lf");
        QVERIFY(reply.out.contains("\n\nhello") && !reply.out.contains('\r'));
        reply = ask("no-length&no-type");
        QVERIFY(!reply.head().contains("Content-"));
        reply = ask("do=bad-head");
        QVERIFY(reply.out.startsWith("this is not"));
        reply = ask("stderr=3&stderr-bytes=100k");
        QVERIFY(reply.err.startsWith("stderr line 1 of 3\n"));
        QVERIFY(reply.err.size() > 100 << 10);
        reply = ask("do=no-output");
        QCOMPARE(reply.types, QList<int>{ 3 });
        reply = ask("other-ids&unknown-types");
        QVERIFY(reply.types.contains(42) && reply.types.contains(11) && reply.types.count(3) > 1);
        reply = ask("no-eof&app-status=258");
        QVERIFY(!reply.hasEof);
        QCOMPARE(reply.appStatus, 258u);
    }

    void endsAsAsked_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("cant-mpx") << QByteArray("end=cant-mpx") << 1;
        QTest::newRow("overloaded") << QByteArray("end=overloaded") << 2;
        QTest::newRow("unknown role") << QByteArray("end=unknown-role") << 3;
        QTest::newRow("number") << QByteArray("end=77") << 77;
    }

    void endsAsAsked()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QCOMPARE(ask(query).endStatus, status);
    }

    void breaksOffAsAsked_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArray>("out");
        QTest::addColumn<bool>("isClosed");
        QTest::addColumn<bool>("isAlive");
        QTest::newRow("close-early") << QByteArray("do=close-early") << QByteArray() << true << true;
        QTest::newRow("no-end") << QByteArray("no-end") << QByteArray("hello from v1\n") << true << true;
        QTest::newRow("cut") << QByteArray("cut=3") << QByteArray("hel") << true << true;
        QTest::newRow("cut bytes") << QByteArray("bytes=1000&cut=99") << pattern(99) << true << true;
        QTest::newRow("truncate") << QByteArray("truncate=2") << QByteArray("he") << true << false;
        QTest::newRow("hang-after") << QByteArray("hang-after=1") << QByteArray("h") << false << true;
        QTest::newRow("never-answer") << QByteArray("do=never-answer") << QByteArray() << false << true;
        QTest::newRow("exit-now") << QByteArray("do=exit-now&code=3") << QByteArray() << true << false;
        QTest::newRow("raise-now") << QByteArray("do=raise-now&signal=11") << QByteArray() << true << false;
    }

    void breaksOffAsAsked()
    {
        QFETCH(QByteArray, query);
        QFETCH(QByteArray, out);
        QFETCH(bool, isClosed);
        QFETCH(bool, isAlive);
        const auto client = connected();
        QVERIFY(client->send(requestHead(query, true) + record(5, 1, {})));
        const Reply reply = client->read(isClosed ? 3000 : 150);
        QCOMPARE(reply.endStatus, -1);
        QCOMPARE(reply.isClosed, isClosed);
        QCOMPARE(out.isEmpty() ? reply.out : reply.body(), out);
        if (!isAlive)
            QVERIFY(m_app->waitForFinished());
        QTRY_COMPARE(m_app->state() == QProcess::Running, isAlive);
    }

    void saysTheSameForEver_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("type");
        QTest::newRow("stdout") << QByteArray("endless=stdout") << 6;
        QTest::newRow("stderr") << QByteArray("endless=stderr&every=1") << 7;
        QTest::newRow("foreign") << QByteArray("endless=foreign&every=1") << 6;
    }

    void saysTheSameForEver()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, type);
        const auto client = connected();
        QVERIFY(client->send(requestHead(query + "&piece=96", true) + record(5, 1, {})));
        const Reply reply = client->read(3000, false, 20'000);
        QVERIFY(reply.types.count(type) > 100);
        QVERIFY(!reply.isClosed && reply.endStatus < 0);
        QCOMPARE(reply.out.count("eee") > 0, query.contains("stdout"));
        QCOMPARE(reply.err.count("eee") > 0, query.contains("stderr"));
    }

    void eatsMemory()
    {
        QVERIFY(ask("eat=1m&text=full").out.endsWith("full"));
        QFile status(QStringLiteral("/proc/%1/status").arg(m_app->processId()));
        QVERIFY(ask("eat=64m").endStatus == 0 && status.open(QIODevice::ReadOnly));
        const QByteArray text = status.readAll();
        QVERIFY(text.mid(text.indexOf("VmRSS:") + 6, 12).trimmed().split(' ').first().toInt() > 64 * 1024);
    }

    void bombsAreBounded()
    {
        QCOMPARE(ask("do=bomb-now&workers=20").body(), QByteArray("bombed\n"));
        const QString group = QStringLiteral("%1").arg(m_app->processId());
        const auto members = [&group] {
            QProcess pgrep;
            pgrep.start(QStringLiteral("pgrep"), {QStringLiteral("-g"), group});
            pgrep.waitForFinished();
            return int(pgrep.readAll().count('\n'));
        };
        QTRY_COMPARE(members(), 21);
        QCOMPARE(ask("text=alive").body(), QByteArray("alive"));
        QCOMPARE(::kill(-pid_t(m_app->processId()), SIGKILL), 0);
        QTRY_VERIFY(members() == 0);
    }

    void floodsItsLog()
    {
        cleanup();
        start({QStringLiteral("flood=1m")});
        QByteArray noise;
        QTRY_VERIFY((noise += m_app->readAllStandardError()).size() > 300'000);
        QVERIFY(noise.startsWith(QByteArray(QByteArray(79, 'f') + '\n')));
    }

    void garbageIsNoFastCgi()
    {
        const auto client = connected();
        QVERIFY(client->send(requestHead("do=garbage", true) + record(5, 1, {})));
        const Reply reply = client->read(150);
        QVERIFY(reply.raw.startsWith("HTTP/1.1"));
        QVERIFY(!reply.isClosed);
    }

    void keepsConnectionsOnlyWhenAsked()
    {
        const auto client = connected();
        QVERIFY(client->ask("").head().endsWith("request=1"));
        Reply reply = client->ask("");
        QVERIFY2(reply.head().endsWith("request=2"), reply.head().constData());
        QVERIFY(reply.head().contains("connection="));
        QVERIFY(client->send(requestHead("", false) + record(5, 1, {})));
        reply = client->read(3000, true);
        QCOMPARE(reply.endStatus, 0);
        QVERIFY(reply.isClosed);
    }

    void pipelinedRequestsAreAnsweredInTurn()
    {
        const auto client = connected();
        const QByteArray one = requestHead("text=one", true) + record(5, 1, {});
        const QByteArray two = requestHead("text=two&sleep=20", true) + record(5, 1, {});
        QVERIFY(client->send(one + two + one));
        QCOMPARE(client->read().body(), QByteArray("one"));
        QCOMPARE(client->read().body(), QByteArray("two"));
        QCOMPARE(client->read().body(), QByteArray("one"));
    }

    void understandsByteByByteInput()
    {
        const auto client = connected();
        const QByteArray request = requestHead("do=echo", true) + record(5, 1, "body") + record(5, 1, {});
        for (const char byte : request)
            QVERIFY(client->send(QByteArray(1, byte)));
        QVERIFY(client->read().body().startsWith("role 1\nbytes 4\n"));
    }

    void servesManyAtOnce()
    {
        const auto slow = connected();
        QVERIFY(slow->send(requestHead("sleep=300", true) + record(5, 1, {})));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(ask("").body(), QByteArray("hello from v1\n"));
        QVERIFY(clock.elapsed() < 250);
        QCOMPARE(slow->read().body(), QByteArray("hello from v1\n"));
    }

    void sequentialServesOneConnectionAtATime()
    {
        cleanup();
        start({ QStringLiteral("mode=sequential") });
        auto first = connected();
        QCOMPARE(first->ask("").endStatus, 0); // kept: it blocks the next
        auto second = connected();
        QVERIFY(second->send(requestHead("", false) + record(5, 1, {})));
        QCOMPARE(second->read(150).endStatus, -1);
        first.reset();
        QCOMPARE(second->read().endStatus, 0);
        // It lingers until we close, two seconds at most.
        const auto third = connected();
        QVERIFY(third->send(requestHead("", false) + record(5, 1, {})));
        QCOMPARE(third->read(150).endStatus, -1);
        second.reset();
        QCOMPARE(third->read().endStatus, 0);
        m_app->terminate();
        QVERIFY(m_app->waitForFinished());
        QCOMPARE(m_app->exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_app->exitCode(), 0);
    }

    void valuesAreAnsweredAsConfigured_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<bool>("isClosed");
        QTest::newRow("concurrent") << QStringLiteral("values=concurrent")
                                    << QByteArray("\x0f\x01"
                                                  "FCGI_MPXS_CONNS1")
                                    << true;
        QTest::newRow("limits") << QStringLiteral("values=limits:8")
                                << QByteArray("\x0e\x01"
                                              "FCGI_MAX_CONNS8\x0f\x01"
                                              "FCGI_MPXS_CONNS0")
                                << true;
        QTest::newRow("close") << QStringLiteral("values=close") << QByteArray() << true;
        QTest::newRow("sequential") << QStringLiteral("mode=sequential") << QByteArray() << true;
        QTest::newRow("silent") << QStringLiteral("values=silent") << QByteArray() << false;
    }

    void valuesAreAnsweredAsConfigured()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, values);
        QFETCH(bool, isClosed);
        cleanup();
        start({ option });
        const auto client = connected();
        QVERIFY(client->send(record(9, 0, QByteArray("\x0e\0FCGI_MAX_CONNS\x0f\0FCGI_MPXS_CONNS", 33))));
        if (isClosed)
            client->shutdownWriting();
        const Reply reply = client->read(isClosed ? 3000 : 150);
        QCOMPARE(reply.out, values);
        QCOMPARE(reply.isClosed, isClosed);
    }

    void notesDisconnectsAndAborts()
    {
        cleanup();
        const QTemporaryDir notes;
        const QString file = notes.filePath(QStringLiteral("notes"));
        start({ QStringLiteral("log=") + file });
        const auto noted = [&] {
            QFile log(file);
            return log.open(QIODevice::ReadOnly) ? log.readAll() : QByteArray();
        };
        auto client = connected();
        QVERIFY(client->send(requestHead("do=never-answer", true) + record(5, 1, {}) + record(2, 1, {})));
        QTRY_VERIFY(noted().startsWith("abort "));
        client.reset();
        QTRY_VERIFY(noted().contains("\ndisconnect "));
        QVERIFY(noted().endsWith(" /app?do=never-answer\n"));
        client = connected();
        QCOMPARE(client->ask("").endStatus, 0);
        client.reset(); // between requests: nothing to note
        client = connected();
        QVERIFY(client->send(requestHead("do=never-answer&obey-abort", true) + record(5, 1, {})
                             + record(2, 1, {})));
        QCOMPARE(client->read().endStatus, 0);
        QCOMPARE(noted().count('\n'), 3);
    }

    void answersBeforeTheBodyIfAsked()
    {
        const auto client = connected();
        QVERIFY(client->send(requestHead("early", true)));
        QCOMPARE(client->read().endStatus, 0);
        QVERIFY(
            client->send(record(5, 1, "late") + record(5, 1, {}) + requestHead("", true) + record(5, 1, {})));
        QCOMPARE(client->read().endStatus, 0);
    }

    void readsTheBodySlowlyIfAsked()
    {
        QElapsedTimer clock;
        clock.start();
        const Reply reply = ask("do=count&slow-body=20", true, QByteArray(40'000, 'x'));
        QCOMPARE(reply.body(), QByteArray("bytes 40000\n"));
        QVERIFY(clock.elapsed() >= 150);
    }

    void ticks()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const Reply reply = ask("do=sse&events=3&interval=30");
        QVERIFY(reply.head().contains("Content-Type: text/event-stream"));
        QVERIFY(!reply.head().contains("Content-Length"));
        const QByteArrayList events = reply.body().split('\n');
        QCOMPARE(events.value(0), QByteArray("id: 1"));
        QCOMPARE(events.value(6), QByteArray("id: 3"));
        const qint64 first = events.value(1).mid(6).toLongLong();
        const qint64 last = events.value(7).mid(6).toLongLong();
        QVERIFY(first >= before);
        QVERIFY(last - first >= 58);
    }

    void endsAtStartAsAsked_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isCrash");
        QTest::newRow("exit") << QStringLiteral("exit=5&err=bye") << 5 << false;
        QTest::newRow("raise") << QStringLiteral("raise=15") << 15 << true;
        QTest::newRow("crash later") << QStringLiteral("crash-after=30") << 6 << true;
    }

    void endsAtStartAsAsked()
    {
        QFETCH(QString, option);
        QFETCH(int, code);
        QFETCH(bool, isCrash);
        cleanup();
        start({}, option);
        QVERIFY(m_app->waitForFinished());
        QCOMPARE(m_app->exitCode(), code);
        QCOMPARE(m_app->exitStatus() == QProcess::CrashExit, isCrash);
        QCOMPARE(m_app->readAllStandardError(), QByteArray(option.contains(u"err") ? "bye\n" : ""));
    }

    void startsLateOrNever()
    {
        cleanup();
        QElapsedTimer clock;
        clock.start();
        start({}, QStringLiteral("start-delay=200"));
        QCOMPARE(ask("").endStatus, 0);
        QVERIFY(clock.elapsed() >= 200);
        cleanup();
        start({ QStringLiteral("never-listen"), QStringLiteral("out=up") });
        QVERIFY(m_app->waitForReadyRead());
        QVERIFY(!Client(m_path).isConnected());
        cleanup();
        start({ QStringLiteral("never-accept") });
        const auto client = connected();
        QVERIFY(client->send(requestHead("", true) + record(5, 1, {})));
        QVERIFY(client->read(150).raw.isEmpty());
    }

    void sigtermIsTakenAsConfigured()
    {
        connected();
        m_app->terminate();
        QVERIFY(m_app->waitForFinished());
        QCOMPARE(m_app->exitStatus(), QProcess::CrashExit);
        start({ QStringLiteral("ignore-term") });
        connected();
        m_app->terminate();
        QCOMPARE(ask("sleep=50").endStatus, 0);
        QTRY_COMPARE(m_app->state(), QProcess::Running);
        cleanup();
        start({ QStringLiteral("on-term=finish") });
        const auto client = connected();
        QVERIFY(client->send(requestHead("sleep=100&stderr=1", true)));
        QVERIFY(client->send(record(5, 1, {})));
        QTest::qWait(30);
        m_app->terminate();
        QCOMPARE(client->read().endStatus, 0);
        QVERIFY(m_app->waitForFinished());
        QCOMPARE(m_app->exitCode(), 0);
    }

    void forksWorkers()
    {
        const QByteArray body = ask("do=fork-now&workers=2").body();
        const QByteArrayList lines = body.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        for (const QByteArray &line : lines) {
            QVERIFY(line.startsWith("worker "));
            QCOMPARE(::kill(line.mid(7).toInt(), SIGTERM), 0);
        }
    }

    void closesKeptConnectionsAsConfigured()
    {
        cleanup();
        start({ QStringLiteral("close-idle=50"), QStringLiteral("exit-after=3") });
        auto client = connected();
        QCOMPARE(client->ask("").endStatus, 0);
        QVERIFY(client->read(3000, true).isClosed);
        QCOMPARE(ask("").endStatus, 0);
        QCOMPARE(ask("").endStatus, 0);
        QVERIFY(m_app->waitForFinished());
        QCOMPARE(m_app->exitCode(), 0);
        start({ QStringLiteral("no-keep") });
        QVERIFY(connected()->send(QByteArray()));
        client = connected();
        QVERIFY(client->send(requestHead("", true) + record(5, 1, {})));
        QVERIFY(client->read(3000, true).isClosed);
    }

    void listensOnDescriptorZero_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<bool>("isNonBlocking");
        QTest::addColumn<bool>("isServing");
        QTest::newRow("concurrent") << QStringLiteral("mode=concurrent") << false << true;
        QTest::newRow("concurrent, non-blocking") << QStringLiteral("mode=concurrent") << true << true;
        QTest::newRow("sequential") << QStringLiteral("mode=sequential") << false << true;
        QTest::newRow("sequential, non-blocking") << QStringLiteral("mode=sequential") << true << false;
    }

    void listensOnDescriptorZero()
    {
        QFETCH(QString, option);
        QFETCH(bool, isNonBlocking);
        QFETCH(bool, isServing);
        cleanup();
        m_path = QFile::encodeName(m_directory->filePath(QStringLiteral("zero.sock")));
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        std::memcpy(address.sun_path, m_path.constData(), size_t(m_path.size()));
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | (isNonBlocking ? SOCK_NONBLOCK : 0), 0);
        QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(::listen(fd, 5), 0);
        m_app = std::make_unique<QProcess>();
        m_app->setChildProcessModifier([fd] { ::dup2(fd, 0); });
        m_app->start(QStringLiteral(FAKEAPP_PROGRAM), { option });
        QVERIFY(m_app->waitForStarted());
        ::close(fd);
        if (!isServing) {
            QVERIFY(m_app->waitForFinished());
            QCOMPARE(m_app->exitCode(), 0);
            return;
        }
        QCOMPARE(ask("").endStatus, 0);
    }
};

QTEST_GUILESS_MAIN(TestFakeApp)
#include "test_fakeapp.moc"
