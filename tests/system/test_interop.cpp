// Programs written with the FastCGI libraries people use, behind the daemon.
#include "system/realprograms.h"
#include "system/systemtest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <thread>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr qint64 BigBytes = 50'000'000;

QByteArray digestLine(qint64 size, const QByteArray &sha256)
{
    return "BYTES=" + QByteArray::number(size) + " SHA256=" + sha256 + '\n';
}

} // namespace

class TestInterop : public SystemTest
{
    Q_OBJECT
private slots:
    void requestsReachTheProgramAsTheyWereSent_data() { programs(); }
    void requestsReachTheProgramAsTheyWereSent();
    void aFieldLongerThanARecord_data() { programs(); }
    void aFieldLongerThanARecord();
    void bigBodiesPassUnharmed_data() { programs(); }
    void bigBodiesPassUnharmed();
    void eightClientsGetTheirOwnAnswers_data() { programs(); }
    void eightClientsGetTheirOwnAnswers();
    void autoModeFindsTheWay_data();
    void autoModeFindsTheWay();
    void oneProcessServesManyIfItCan_data();
    void oneProcessServesManyIfItCan();
    void aPoolGrowsWhereOneProcessServesOne_data();
    void aPoolGrowsWhereOneProcessServesOne();
    void gitwebShowsItsProjects();

private:
    static void programs();
    bool deployRow();
    QStringList oneClient(int number) const;
    /// The pids that answered `count` requests at once; an empty one for each failure.
    QList<QByteArray> pidsOf(int count, std::chrono::milliseconds sleep) const;

    QByteArray m_path;
};

void TestInterop::programs()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QByteArray>("settings");
    const auto row = [](const char *app, const char *mode) {
        QTest::addRow("%s, %s", app, mode)
            << QLatin1String(app) + QStringLiteral(".fcgi") << "mode = \"" + QByteArray(mode) + "\"\n";
    };
    row("libfcgi", "stdio");
    row("libfcgi", "socket");
    row("perl", "stdio");
    row("perl", "socket");
    row("gostdio", "stdio");
    row("gosocket", "socket");
    row("phpstdio", "stdio");
    row("phpsocket", "socket");
}

/// Puts the row's program into the web root and starts the daemon.
bool TestInterop::deployRow()
{
    QFETCH(QString, app);
    QFETCH(QByteArray, settings);
    m_path = '/' + app.toLatin1();
    return deployProgram(*m_daemon, app, "one", settings) && m_daemon->start();
}

#define SKIP_IF_NOT_BUILT() \
    do { \
        QFETCH(QString, app); \
        if (!QFile::exists(realProgram(app))) \
            QSKIP("not built: its tools are missing (see the output of cmake)"); \
    } while (false)

void TestInterop::requestsReachTheProgramAsTheyWereSent()
{
    SKIP_IF_NOT_BUILT();
    QVERIFY(deployRow());
    HttpClient client(m_daemon->port()); // one connection for all

    HttpReply reply = client.get(m_path + "/a/b%20c/d?x=1&y=%2F+2");
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, QByteArray("METHOD=GET PATH_INFO=/a/b c/d QUERY=x=1&y=%2F+2\n"));
    QVERIFY(reply.field("Content-Type").startsWith("text/plain"));

    for (const char *method : {"PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"}) {
        reply = client.request(method, m_path + "/x?" + method);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.body, QByteArray("METHOD=") + method + " PATH_INFO=/x QUERY=" + method + '\n');
    }
    // A body that the program does not read leaves nothing behind in the connection; a long one may end it.
    reply = HttpClient(m_daemon->port()).request("PUT", m_path, {}, QByteArray(200'000, 'u'));
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, QByteArray("METHOD=PUT PATH_INFO= QUERY=\n"));
    reply = client.request("PUT", m_path, {}, QByteArray(50'000, 'u'));
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, QByteArray("METHOD=PUT PATH_INFO= QUERY=\n"));

    if (!client.isConnected() || reply.field("Connection").toLower() == "close")
        QVERIFY2(false, "the connection was not kept");
    reply = client.request("HEAD", m_path + "?head");
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));

    for (int size : {0, 1, 8192, 100'000}) {
        const QByteArray body(size, 'b');
        const QByteArray sha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
        reply = client.request("POST", m_path, {{"Content-Type", "application/octet-stream"}}, body);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.body, digestLine(size, sha256));
    }
    for (int i = 0; i < 20; ++i) {
        reply = client.get(m_path + "?" + QByteArray::number(i));
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.body, "METHOD=GET PATH_INFO= QUERY=" + QByteArray::number(i) + '\n');
    }
    QVERIFY(client.isConnected());
}

/// A parameter can be longer than a record. php, which takes only whole ones, drops the connection then: no fault of the
/// process, nor of the gateway.
void TestInterop::aFieldLongerThanARecord()
{
    SKIP_IF_NOT_BUILT();
    QFETCH(QString, app);
    QVERIFY(m_daemon->writeConfig("[limits]\nhead = \"256KiB\"\n"));
    QVERIFY(deployRow());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 3; ++i) {
        const HttpReply reply = client.request("GET", m_path + "?x", {{"X-Long", QByteArray(100'000, 'l')}});
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.status, app.startsWith(QLatin1String("php")) ? 431 : 200);
    }
    QCOMPARE(client.get(m_path + "?x").status, 200);
    QVERIFY(!m_daemon->log().contains("ended unexpectedly"));
}

void TestInterop::bigBodiesPassUnharmed()
{
    SKIP_IF_NOT_BUILT();
    QVERIFY(deployRow());
    const QByteArray sha256 = patternSha256(BigBytes);
    HttpClient client(m_daemon->port());

    QVERIFY(client.sendRequest("POST", m_path + "?a", {{"Content-Length", QByteArray::number(BigBytes)}}));
    QVERIFY(client.sendPattern(BigBytes));
    HttpReply reply = client.receive();
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, digestLine(BigBytes, sha256));

    QByteArray chunk(251 * 4000, Qt::Uninitialized);
    for (qsizetype i = 0; i < chunk.size(); ++i)
        chunk[i] = static_cast<char>(i % 251);
    QVERIFY(client.startChunked("POST", m_path + "?b"));
    for (qint64 left = BigBytes; left > 0; left -= chunk.size())
        QVERIFY(client.sendChunk(QByteArrayView(chunk).first(qMin<qint64>(left, chunk.size()))));
    QVERIFY(client.sendChunk({}));
    reply = client.receive();
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.body, digestLine(BigBytes, sha256));

    QVERIFY(client.sendRequest("GET", m_path + "?bytes=" + QByteArray::number(BigBytes)));
    reply = client.receive("GET", HttpClient::Body::Digest);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(reply.bodyBytes, BigBytes);
    QCOMPARE(reply.sha256, sha256);
}

/// What went wrong in the work of one of several clients.
QStringList TestInterop::oneClient(int number) const
{
    QStringList problems;
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 12; ++i) {
        const QByteArray mark = QByteArray::number(number) + '-' + QByteArray::number(i);
        const QByteArray body = mark.repeated(500 * (i % 4));
        const bool posts = !body.isEmpty();
        const HttpReply reply = posts ? client.request("POST", m_path + '?' + mark, {}, body)
                                      : client.get(m_path + '/' + mark);
        const QByteArray expected = posts
            ? digestLine(body.size(), QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex())
            : "METHOD=GET PATH_INFO=/" + mark + " QUERY=\n";
        if (!reply.isComplete || reply.body != expected) {
            problems.append(QStringLiteral("%1: %2 %3 %4").arg(QString::fromLatin1(mark)).arg(reply.status)
                                .arg(reply.problem, QString::fromUtf8(reply.body)));
        }
    }
    return problems;
}

void TestInterop::eightClientsGetTheirOwnAnswers()
{
    SKIP_IF_NOT_BUILT();
    QVERIFY(deployRow());
    std::vector<QStringList> problems(8);
    std::vector<std::thread> clients;
    for (size_t i = 0; i < problems.size(); ++i)
        clients.emplace_back([this, i, &problems] { problems[i] = oneClient(static_cast<int>(i)); });
    for (std::thread &client : clients)
        client.join();
    for (const QStringList &of : problems)
        QCOMPARE(of, QStringList());
}

void TestInterop::autoModeFindsTheWay_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QByteArray>("settings");
    for (const char *app : {"gostdio", "gosocket", "libfcgi", "perl", "phpstdio", "phpsocket"})
        QTest::newRow(app) << QLatin1String(app) + QStringLiteral(".fcgi") << QByteArray("mode = \"auto\"\n");
}

void TestInterop::autoModeFindsTheWay()
{
    SKIP_IF_NOT_BUILT();
    QVERIFY(deployRow());
    QSet<QByteArray> pids;
    for (int i = 0; i < 5; ++i) {
        const HttpReply reply = httpGet(m_daemon->port(), m_path + "?tag");
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QVERIFY2(reply.body.startsWith("TAG=one PID="), reply.body.constData());
        pids.insert(wordAfter(reply.body, "PID="));
    }
    // Not one for each try. Two: a client may be back before its last answer is booked.
    QVERIFY(pids.size() <= 2);
    QVERIFY(m_daemon->appProcesses().size() <= 2);
}

QList<QByteArray> TestInterop::pidsOf(int count, std::chrono::milliseconds sleep) const
{
    QList<QByteArray> pids(count);
    std::vector<std::thread> clients;
    QByteArray *const first = pids.data(); // detached once, here
    for (int i = 0; i < count; ++i) {
        clients.emplace_back([this, sleep, pid = first + i] {
            const HttpReply reply = httpGet(
                m_daemon->port(), m_path + "?tag&sleep=" + QByteArray::number(qint64(sleep.count())));
            if (reply.status == 200 && reply.isComplete)
                *pid = wordAfter(reply.body, "PID=");
        });
    }
    for (std::thread &client : clients)
        client.join();
    return pids;
}

void TestInterop::oneProcessServesManyIfItCan_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("Go, stdio") << QStringLiteral("gostdio.fcgi") << QByteArray("mode = \"stdio\"\n");
    QTest::newRow("Go, socket") << QStringLiteral("gosocket.fcgi") << QByteArray("mode = \"socket\"\n");
}

void TestInterop::oneProcessServesManyIfItCan()
{
    SKIP_IF_NOT_BUILT();
    QVERIFY(deployRow());
    QElapsedTimer timer;
    timer.start();
    const QList<QByteArray> pids = pidsOf(12, 1s); // one after the other: 12 seconds
    QVERIFY2(timer.elapsed() < 8000, "they waited for each other");
    QVERIFY(!pids.contains(QByteArray()));
    QCOMPARE(QSet<QByteArray>(pids.begin(), pids.end()).size(), 1);
    QCOMPARE(m_daemon->appProcesses().size(), 1);
}

void TestInterop::aPoolGrowsWhereOneProcessServesOne_data()
{
    QTest::addColumn<QString>("app");
    QTest::addColumn<QByteArray>("settings");
    const auto row = [](const char *app, const char *mode) {
        QTest::newRow(app) << QLatin1String(app) + QStringLiteral(".fcgi")
                           << "mode = \"" + QByteArray(mode) + "\"\nprocesses-max = 4\n";
    };
    row("libfcgi", "stdio");
    row("perl", "socket");
    row("phpstdio", "stdio");
    row("phpsocket", "socket");
}

void TestInterop::aPoolGrowsWhereOneProcessServesOne()
{
    SKIP_IF_NOT_BUILT();
    QVERIFY(deployRow());
    QElapsedTimer timer;
    timer.start();
    const QList<QByteArray> pids = pidsOf(4, 2s); // one after the other: 8 seconds
    QVERIFY2(timer.elapsed() < 7000, "they waited for each other");
    QVERIFY(!pids.contains(QByteArray()));
    QCOMPARE(QSet<QByteArray>(pids.begin(), pids.end()).size(), 4);

    const QList<QByteArray> more = pidsOf(12, 100ms);
    QVERIFY(!more.contains(QByteArray()));
    QCOMPARE(m_daemon->appProcesses().size(), 4);
}

void TestInterop::gitwebShowsItsProjects()
{
    if (!QFile::exists(realProgram(QStringLiteral("gitweb.fcgi")))
        || QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
        QSKIP("gitweb or git is missing");
    const QDir root(m_daemon->webRoot());
    const QString config = QStringLiteral("gitweb_config.perl");
    QVERIFY(QFile::copy(realProgram(config), root.filePath(config)));
    const QString repository = root.filePath(QStringLiteral("repositories/shown-project.git"));
    QCOMPARE(QProcess::execute(QStringLiteral("git"), {QStringLiteral("init"), QStringLiteral("-q"),
                                                       QStringLiteral("--bare"), repository}), 0);
    QVERIFY(deployProgram(*m_daemon, QStringLiteral("gitweb.fcgi"), {}));
    QVERIFY(m_daemon->start());

    const HttpReply reply = httpGet(m_daemon->port(), "/gitweb.fcgi");
    QCOMPARE(reply.status, 200);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QVERIFY(reply.body.contains("shown-project.git"));

    // It ends after every error page and after 100 requests; nobody is to notice.
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 5; ++i) {
        QCOMPARE(client.get("/gitweb.fcgi?p=nothing").status, 404);
        QCOMPARE(client.get("/gitweb.fcgi?a=project_index").status, 200);
    }
    for (int i = 0; i < 110; ++i) {
        const HttpReply index = client.get("/gitweb.fcgi?a=project_index");
        QVERIFY2(index.isComplete, qPrintable(index.problem));
        QVERIFY2(index.body.contains("shown-project.git"), index.body.constData());
    }
}

QTEST_GUILESS_MAIN(TestInterop)
#include "test_interop.moc"
