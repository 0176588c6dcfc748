// Programs that die, hang, lie or scream, and what clients and the other programs see of it.
#include "support/eventually.h"
#include "system/load.h"
#include "system/realprograms.h"
#include "system/systemtest.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr int Requests = 1'000;
constexpr int Kills = 20;

qint64 medianOf(std::vector<qint64> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

class TestCrashes : public SystemTest
{
    Q_OBJECT
private slots:
    void killedProcessesCostNoRequest_data();
    void killedProcessesCostNoRequest();
    void aProgramThatExitsAtOnceIsReported_data();
    void aProgramThatExitsAtOnceIsReported();
    void detailsAreNotForTheClientsOfAProxy();
    void aCrashLoopIsCheapAndEndsWithAGoodFile();
    void aProgramThatNeverAnswersTheDoorTimesOut_data();
    void aProgramThatNeverAnswersTheDoorTimesOut();
    void aRefusedRequestIsAnsweredProperly_data();
    void aRefusedRequestIsAnsweredProperly();
    void aPostIsNotRepeatedAGetIs_data();
    void aPostIsNotRepeatedAGetIs();
    void aGetSurvivesTheDeathOfItsProcess();
    void anUploadMayWaitForASecondProcess();
    void aDeadlyRequestMeetsTwoProcessesAtMost();
    void aDeadlyRequestIsToldOfTheDeathNotOfTheBackoff();
    void aCutAnswerIsNotTakenForAWholeOne_data();
    void aCutAnswerIsNotTakenForAWholeOne();
    void surplusNeverReachesTheNextAnswer_data();
    void surplusNeverReachesTheNextAnswer();
    void aWholeAnswerCountsWithoutItsEndRecord();
    void aScreamingProgramDoesNotDisturbOthers();
    void whoIgnoresSigtermIsKilled();

private:
    HttpReply get(const QByteArray &target) const { return httpGet(m_daemon->port(), target); }
    /// fakeapp as NAME.fcgi by a script that counts its starts; options as in fakeapp.cpp.
    bool deployScript(const QByteArray &options, const QByteArray &settings = {},
                      const QString &name = QStringLiteral("fake.fcgi"));
    /// How often the script was started.
    int starts() { return int(contentOf(startsFile()).count('\n')); }
    QString startsFile() { return m_daemon->sandbox().path(QStringLiteral("starts")); }
    /// How often an app wrote a line with `text` to its standard error.
    int complaints(const QByteArray &text) const;
    /// A second program, which must never notice anything.
    bool deployBystander() { return deployFake({}, QStringLiteral("bystander.fcgi")); }
};

bool TestCrashes::deployScript(const QByteArray &options, const QByteArray &settings, const QString &name)
{
    const QByteArray script = "#!/bin/sh\necho $$ >> '" + startsFile().toLocal8Bit() + "'\nexec '"
        + QByteArray(FAKEAPP) + "' \"$@\" " + options + '\n';
    const QString target = QStringLiteral("web/") + name;
    return (settings.isEmpty() || m_daemon->sandbox().writeFile(target + QStringLiteral(".toml"), settings))
        && m_daemon->sandbox().writeFile(target, script, 0755);
}

int TestCrashes::complaints(const QByteArray &text) const
{
    int count = 0;
    for (const QByteArray &line : m_daemon->log().split('\n'))
        count += line.contains(QByteArray("stderr: " + text)) ? 1 : 0;
    return count;
}

void TestCrashes::killedProcessesCostNoRequest_data()
{
    QTest::addColumn<QString>("app");
    for (const char *app : {"libfcgi", "gostdio", "gosocket", "perl", "phpstdio", "phpsocket"})
        QTest::newRow(app) << QLatin1String(app) + QStringLiteral(".fcgi");
}

void TestCrashes::killedProcessesCostNoRequest()
{
    QFETCH(QString, app);
    if (!QFile::exists(realProgram(app)))
        QSKIP("not built: its tools are missing (see the output of cmake)");
    QVERIFY(deployProgram(*m_daemon, app));
    QVERIFY(m_daemon->start());
    const QByteArray target = '/' + app.toLatin1() + "?tag";
    QCOMPARE(get(target).status, 200);

    Load load(m_daemon->port(), target, 4);
    load.start();
    QRandomGenerator random(1);
    for (int i = 0; i < Kills; ++i) {
        QVERIFY(load.waitForMore(Requests / Kills));
        const QList<pid_t> processes = m_daemon->appProcesses();
        if (!processes.isEmpty())
            ::kill(processes[random.bounded(int(processes.size()))], SIGKILL);
    }
    QVERIFY(load.waitForMore(Requests / Kills));
    load.stop();
    QVERIFY(load.done() >= Requests);
    QVERIFY(m_daemon->log().count("killed by SIGKILL") > Kills / 2);
    QVERIFY2(load.failures().isEmpty(), qPrintable(load.failures().join(u'\n')));
}

void TestCrashes::aProgramThatExitsAtOnceIsReported_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<bool>("isDev");
    for (const char *mode : {"stdio", "socket"}) {
        const QByteArray settings = "mode = \"" + QByteArray(mode) + "\"\n";
        QTest::addRow("%s, for developers", mode) << settings << true;
        QTest::addRow("%s, for the public", mode) << settings << false;
    }
}

void TestCrashes::aProgramThatExitsAtOnceIsReported()
{
    QFETCH(QByteArray, settings);
    QFETCH(bool, isDev);
    QVERIFY(deployScript("exit=9 err=cannot-find-the-database", settings));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start({isDev ? QStringLiteral("--dev") : QStringLiteral("--no-dev")}));
    const HttpReply reply = get("/fake.fcgi");
    QCOMPARE(reply.status, 502);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QVERIFY2(reply.toFirstByte < 1s, "the error came late");
    QCOMPARE(reply.body.contains("exit status 9"), isDev);
    QCOMPARE(reply.body.contains("cannot-find-the-database"), isDev);
    if (!isDev) {
        QVERIFY(!reply.body.contains(m_daemon->webRoot().toLocal8Bit()));
        QVERIFY(!reply.body.contains("fake"));
    }
    QVERIFY(m_daemon->log().contains("cannot-find-the-database"));
    QVERIFY(m_daemon->log().contains("exit status 9"));
    QCOMPARE(get("/bystander.fcgi").status, 200);
}

void TestCrashes::detailsAreNotForTheClientsOfAProxy()
{
    QVERIFY(deployScript("exit=9 err=cannot-find-the-database"));
    QVERIFY(m_daemon->start());
    QVERIFY(get("/fake.fcgi").body.contains("cannot-find-the-database"));
    for (const char *sign : { "X-Forwarded-For", "Forwarded", "Via" }) {
        HttpClient client(m_daemon->port());
        const HttpReply reply = client.request("GET", "/fake.fcgi", { { sign, "192.0.2.1" } });
        QVERIFY(reply.status >= 500);
        QVERIFY2(!reply.body.contains("cannot-find-the-database") && !reply.body.contains("exit status"), sign);
    }
}

void TestCrashes::aCrashLoopIsCheapAndEndsWithAGoodFile()
{
    QVERIFY(deployScript("exit=1"));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    std::vector<qint64> times;
    int shortestWait = 1000;
    QElapsedTimer all;
    all.start();
    while (all.elapsed() < 10'000) {
        QElapsedTimer one;
        one.start();
        const HttpReply reply = get("/fake.fcgi");
        times.push_back(one.elapsed());
        QVERIFY2(reply.status == 502 || reply.status == 503, qPrintable(QString::number(reply.status)));
        QVERIFY(reply.isComplete);
        if (reply.status == 503) {
            const int wait = reply.field("Retry-After").toInt();
            QVERIFY(wait > 0);
            shortestWait = std::min(shortestWait, wait);
        }
        if (times.size() % 100 == 0)
            QCOMPARE(get("/bystander.fcgi").status, 200);
    }
    QVERIFY2(shortestWait <= 2, "the first backoff is half a second"); // what is told is what is done
    QVERIFY2(starts() >= 3, qPrintable(QString::number(starts())));
    QVERIFY2(starts() <= 12, qPrintable(QString::number(starts())));
    QVERIFY2(medianOf(times) < 50, qPrintable(QString::number(medianOf(times))));
    QVERIFY(m_daemon->log().contains("crash-looping"));
    const HttpReply refused = get("/fake.fcgi");
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.field("Retry-After").toInt() > 0);

    QVERIFY(deployScript("text=recovered"));
    QTRY_COMPARE_WITH_TIMEOUT(get("/fake.fcgi").body, QByteArray("recovered"), 5000);
}

void TestCrashes::aProgramThatNeverAnswersTheDoorTimesOut_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("never listens") << QByteArray("never-listen") << QByteArray("mode = \"socket\"\n");
    QTest::newRow("listens, never accepts") << QByteArray("never-accept") << QByteArray("mode = \"socket\"\n");
    QTest::newRow("never accepts descriptor 0") << QByteArray("never-accept") << QByteArray("mode = \"stdio\"\n");
    QTest::newRow("neither way") << QByteArray("never-accept") << QByteArray("mode = \"auto\"\n");
}

void TestCrashes::aProgramThatNeverAnswersTheDoorTimesOut()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, settings);
    QVERIFY(deployScript(options, settings + "start-timeout = \"1s\"\n"));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi"));
    QCOMPARE(get("/bystander.fcgi").status, 200); // meanwhile
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 504);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QVERIFY(reply.toFirstByte > 500ms);
    QVERIFY(reply.toFirstByte < 10s);
    QVERIFY(m_daemon->log().contains("did not answer within 1s"));
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->appProcesses("fakeapp").size()
                                  + m_daemon->appProcesses("fake.fcgi").size(), 0, 10000);
}

void TestCrashes::aRefusedRequestIsAnsweredProperly_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("status");
    QTest::newRow("no FastCGI") << QByteArray("do=garbage") << 502;
    QTest::newRow("no CGI head") << QByteArray("do=bad-head") << 502;
    QTest::newRow("no output") << QByteArray("do=no-output") << 502;
    QTest::newRow("endless head") << QByteArray("huge-head=1m") << 502;
    QTest::newRow("FCGI_OVERLOADED") << QByteArray("end=overloaded") << 503;
    QTest::newRow("FCGI_CANT_MPX_CONN") << QByteArray("end=cant-mpx") << 503;
    QTest::newRow("FCGI_UNKNOWN_ROLE") << QByteArray("end=unknown-role") << 500;
    QTest::newRow("silence") << QByteArray("do=never-answer") << 504;
}

void TestCrashes::aRefusedRequestIsAnsweredProperly()
{
    QFETCH(QByteArray, query);
    QFETCH(int, status);
    QVERIFY(deployFake("request-timeout = \"1s\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QCOMPARE(client.get("/fake.fcgi").status, 200);
    for (const char *method : {"GET", "POST"}) {
        const HttpReply reply = client.request(method, "/fake.fcgi?" + query, {}, "body");
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        // The same client connection and the same app go on.
        const HttpReply next = client.get("/fake.fcgi?text=next");
        QCOMPARE(next.status, 200);
        QCOMPARE(next.body, QByteArray("next"));
    }
}

void TestCrashes::aPostIsNotRepeatedAGetIs_data()
{
    QTest::addColumn<QByteArray>("behaviour");
    QTest::addColumn<QByteArray>("settings");
    const QByteArray fresh = "keep-connections = false\n";
    QTest::newRow("dies") << QByteArray("do=raise-now") << fresh;
    QTest::newRow("exits") << QByteArray("do=exit-now") << fresh;
    QTest::newRow("closes") << QByteArray("do=close-early") << fresh;
    QTest::newRow("dies, kept connection") << QByteArray("do=raise-now") << QByteArray();
    QTest::newRow("closes, kept connection") << QByteArray("do=close-early") << QByteArray();
}

void TestCrashes::aPostIsNotRepeatedAGetIs()
{
    QFETCH(QByteArray, behaviour);
    QFETCH(QByteArray, settings);
    QVERIFY(deployFake(settings));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QCOMPARE(client.get("/fake.fcgi").status, 200);
    HttpReply reply = client.request("POST", "/fake.fcgi?complain=post-seen&" + behaviour, {}, "body");
    QCOMPARE(reply.status, 502);
    QCOMPARE(client.get("/fake.fcgi?complain=later").status, 200);
    QVERIFY(m_daemon->waitForLog("stderr: later"));
    QCOMPARE(complaints("post-seen"), 1);

    // A GET may be sent again, but not for ever.
    reply = client.get("/fake.fcgi?complain=get-seen&" + behaviour);
    QCOMPARE(reply.status, 502);
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(client.get("/fake.fcgi?complain=afterwards").status, 200);
    QVERIFY(m_daemon->waitForLog("stderr: afterwards"));
    QVERIFY2(complaints("get-seen") >= 2, "it was not tried again");
    QVERIFY2(complaints("get-seen") <= 4, "it was tried too often");
}

void TestCrashes::aGetSurvivesTheDeathOfItsProcess()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const QList<pid_t> first = m_daemon->appProcesses();
    QCOMPARE(first.size(), 1);
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?complain=seen&sleep=1000&text=fine"));
    QVERIFY(eventually([this] {
        return get("/fake.fcgi?complain=ping").status == 200 && complaints("seen") == 1;
    }));
    ::kill(first.first(), SIGKILL); // in the middle of it
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("fine"));
    QVERIFY(m_daemon->waitForLog("ended unexpectedly"));
    QCOMPARE(complaints("seen"), 2);
}

/// Its body arrives while nobody is there to take it.
void TestCrashes::anUploadMayWaitForASecondProcess()
{
    QVERIFY(deployFake("keep-connections = false\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("PUT", "/fake.fcgi?do=close-early&early&complain=seen", {{"Content-Length", "1000000"}}));
    QVERIFY(m_daemon->waitForLog("stderr: seen")); // and then it closes
    for (int sent = 0; sent < 1'000'000 && client.send(QByteArray(20'000, 'x')); sent += 20'000)
        QThread::msleep(2);
    QCOMPARE(client.receive().status, 502);
    QCOMPARE(get("/fake.fcgi").status, 200);
    QVERIFY(complaints("seen") <= 2);
}

void TestCrashes::aDeadlyRequestMeetsTwoProcessesAtMost()
{
    QVERIFY(deployScript("mode=sequential", "processes-max = 4\n"));
    QVERIFY(m_daemon->start());
    Load load(m_daemon->port(), "/fake.fcgi?sleep=20", 3);
    load.start();
    QVERIFY(load.waitForMore(50));
    for (int i = 1; i <= 3; ++i) {
        const QByteArray mark = "poison" + QByteArray::number(i);
        const HttpReply reply = get("/fake.fcgi?do=raise-now&complain=" + mark);
        QCOMPARE(reply.status, 502);
        QVERIFY2(reply.toFirstByte < 10s, "the verdict came late");
        QVERIFY(m_daemon->waitForLog("stderr: " + mark));
        QVERIFY(load.waitForMore(50)); // the others go on
        QVERIFY2(complaints(mark) <= 2, "it was given to more than two processes");
    }
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QVERIFY2(load.longest() < 10s, "others had to wait");
    QVERIFY2(starts() <= 4 + 2 * 3, qPrintable(QString::number(starts())));
}

void TestCrashes::aDeadlyRequestIsToldOfTheDeathNotOfTheBackoff()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi?do=exit-now").status, 502); // two processes, both forgiven
    // The next one's end begins a backoff, so this is refused a second process.
    QCOMPARE(get("/fake.fcgi?do=exit-now").status, 502);
    QVERIFY(m_daemon->waitForLog("will be tried again in"));
}

void TestCrashes::aCutAnswerIsNotTakenForAWholeOne_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("dies, with a length") << QByteArray("bytes=500000&truncate=100000") << false;
    QTest::newRow("dies, without a length") << QByteArray("bytes=500000&truncate=100000&no-length") << true;
    QTest::newRow("closes, with a length") << QByteArray("bytes=500000&cut=100000") << false;
    QTest::newRow("closes, without a length") << QByteArray("bytes=500000&cut=100000&no-length") << true;
    QTest::newRow("closes after the head, without a length") << QByteArray("bytes=500000&cut=0&no-length") << true;
    QTest::newRow("all there but END_REQUEST, without a length") << QByteArray("bytes=1000&no-end&no-length") << true;
    QTest::newRow("all there but END_REQUEST, from a busy app") << QByteArray("text=abc&burn=60&no-end&no-length") << true;
    QTest::newRow("too few bytes") << QByteArray("bytes=1000&wrong-length=500") << false;
    QTest::newRow("silence in the middle") << QByteArray("bytes=500000&hang-after=1000&no-length") << true;
}

void TestCrashes::aCutAnswerIsNotTakenForAWholeOne()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, isChunked);
    QVERIFY(deployFake("request-timeout = \"1s\"\n"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    const HttpReply reply = client.get("/fake.fcgi?" + query);
    if (query.contains("burn"))
        QCOMPARE(reply.status, 502); // nothing was said before it was clear that there is no end
    if (reply.status == 502) { // so early that nothing had been said yet: as good
        QVERIFY(reply.isComplete);
    } else {
        // It may end before even the head left.
        QVERIFY2(reply.status == 200 || reply.status == 0, qPrintable(QString::number(reply.status)));
        if (reply.status == 200)
            QCOMPARE(reply.isChunked, isChunked);
        QVERIFY2(!reply.isComplete, "a cut answer looks whole");
        QVERIFY(reply.bodyBytes < 500'000);
        QVERIFY2(client.waitForClose(5s), "the connection goes on after a cut answer");
        QVERIFY(m_daemon->waitForLog("an answer was cut short"));
    }
    // A client of HTTP/1.0 has only the end of the connection: it has to be no clean one.
    if (isChunked) {
        HttpClient old(m_daemon->port());
        QVERIFY(old.send(QByteArray("GET /fake.fcgi?" + query + " HTTP/1.0\r\n\r\n")));
        const HttpReply oldReply = old.receive();
        QVERIFY2(oldReply.status == 502 || !oldReply.isComplete, "a cut answer looks whole to HTTP/1.0");
    }
    const HttpReply next = get("/fake.fcgi?text=next");
    QCOMPARE(next.status, 200);
    QCOMPARE(next.body, QByteArray("next"));
}

void TestCrashes::surplusNeverReachesTheNextAnswer_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<qint64>("length");
    QTest::newRow("a little") << QByteArray("bytes=1000&wrong-length=-10") << qint64(990);
    QTest::newRow("much") << QByteArray("bytes=3m&wrong-length=-3000000") << qint64(3 * 1024 * 1024 - 3'000'000);
    QTest::newRow("all of it") << QByteArray("bytes=1000&wrong-length=-1000") << qint64(0);
    QTest::newRow("with 204") << QByteArray("bytes=1000&status=204&no-length") << qint64(0);
    QTest::newRow("with 304") << QByteArray("bytes=1000&status=304&no-length") << qint64(0);
}

void TestCrashes::surplusNeverReachesTheNextAnswer()
{
    QFETCH(QByteArray, query);
    QFETCH(qint64, length);
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 5; ++i) {
        const HttpReply reply = client.get("/fake.fcgi?" + query);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.bodyBytes, length);
        if (!client.isConnected() || reply.field("Connection").toLower() == "close") {
            QVERIFY(client.waitForClose(5s)); // as safe: nothing comes after it
            break;
        }
        const HttpReply next = client.get("/fake.fcgi?text=next");
        QVERIFY2(next.isComplete, qPrintable(next.problem));
        QCOMPARE(next.body, QByteArray("next"));
    }
    HttpClient other(m_daemon->port()); // nor that of somebody else
    QCOMPARE(other.get("/fake.fcgi?text=other").body, QByteArray("other"));
}

void TestCrashes::aWholeAnswerCountsWithoutItsEndRecord()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    for (const char *query : {"bytes=1000&no-end", "text=abc&no-end", "bytes=1000&no-eof"}) {
        const HttpReply reply = get(QByteArray("/fake.fcgi?") + query);
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    }
}

void TestCrashes::aScreamingProgramDoesNotDisturbOthers()
{
    QVERIFY(deployFake());
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/bystander.fcgi").status, 200);
    QVERIFY(deployScript("err-flood=20m", {}, QStringLiteral("flood.fcgi")));

    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    QVERIFY(bystander.waitForMore(20));
    HttpClient screaming(m_daemon->port());
    HttpClient flooding(m_daemon->port());
    QVERIFY(screaming.sendRequest("GET", "/fake.fcgi?stderr-bytes=20m&text=done"));
    QVERIFY(flooding.sendRequest("GET", "/flood.fcgi?text=done"));
    QVERIFY(bystander.waitForMore(200));
    HttpReply reply = screaming.receive();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("done"));
    reply = flooding.receive();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("done"));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
    QVERIFY2(bystander.longest() < 5s, qPrintable(QString::number(bystander.longest().count())));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // those keep what is freed for a while
    QVERIFY2(m_daemon->peakResidentBytes() < 400'000'000, "the noise is kept in memory");
#endif
}

void TestCrashes::whoIgnoresSigtermIsKilled()
{
    const QByteArray settings = "stop-grace = \"500ms\"\n";
    QVERIFY(deployScript("ignore-term tag=old text=old fork=1", settings));
    QVERIFY(deployBystander());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").body, QByteArray("old"));
    QCOMPARE(m_daemon->appProcesses("ignore-term").size(), 2); // it and its worker
    Load bystander(m_daemon->port(), "/bystander.fcgi?sleep=10", 2);
    bystander.start();
    QVERIFY(deployScript("text=new", settings));
    QTRY_COMPARE_WITH_TIMEOUT(get("/fake.fcgi").body, QByteArray("new"), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->appProcesses("ignore-term").size(), 0, 20000);
    QVERIFY(m_daemon->log().contains("SIGKILL"));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "test_crashes.moc"
