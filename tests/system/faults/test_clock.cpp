// A wall clock that jumps, as when a machine wakes up or finds its time server: what is measured in time goes by another
// clock, and what shows a date follows this one.
#include "system/faults/faulttest.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <QTimeZone>

#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

namespace {
constexpr qint64 Day = 86'400;
}

class TestClock : public FaultTest
{
    Q_OBJECT

private slots:
    void jumpsEndNothingEarlyOrLate_data() { jumps(); }
    void jumpsEndNothingEarlyOrLate();
    void newVersionsAreNoticed_data() { jumps(); }
    void newVersionsAreNoticed();
    void backoffsAreAsLongAsEver_data() { jumps(); }
    void backoffsAreAsLongAsEver();
    void versionsStayInTheirOrder();

private:
    static void jumps();
};

void TestClock::jumps()
{
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("a day ahead") << Day;
    QTest::newRow("a day back") << -Day;
    QTest::newRow("to 1970") << -QDateTime::currentSecsSinceEpoch() + 100;
}

void TestClock::jumpsEndNothingEarlyOrLate()
{
    QFETCH(qint64, seconds);
    m_daemon->writeConfig("[limits]\nkeep-alive-timeout = \"10s\"\nhead-timeout = \"10s\"\n");
    QVERIFY(deployFake("idle-timeout = \"1500ms\"\nrequest-timeout = \"5s\"\n"));
    QVERIFY(startWithShim());
    HttpClient kept(m_daemon->port());
    HttpClient half(m_daemon->port());
    HttpClient waiting(m_daemon->port());
    QCOMPARE(kept.get("/fake.fcgi").status, 200);
    QVERIFY(half.send(QByteArray("GET /fake.fcgi?text=late HTTP/1.1\r\n")));
    QVERIFY(waiting.sendRequest("GET", "/fake.fcgi?sleep=1000&text=slept"));
    const QDateTime before = QDateTime::currentDateTimeUtc();
    shim().clockOffsetSeconds = seconds;

    HttpReply reply = kept.get("/fake.fcgi");
    QCOMPARE(reply.status, 200);
    const QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(reply.field("Date")).chopped(4),
                                                   QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    QVERIFY2(date.isValid(), reply.field("Date").constData());
    const qint64 shown = before.secsTo(QDateTime(date.date(), date.time(), QTimeZone::utc()));
    QVERIFY2(qAbs(shown - seconds) < 30, qPrintable(QString::number(shown)));
    reply = waiting.receive();
    QCOMPARE(reply.body, QByteArray("slept"));
    QElapsedTimer idle;
    idle.start();
    QVERIFY(half.send(QByteArray("Host: a\r\n\r\n")));
    QCOMPARE(half.receive().body, QByteArray("late"));
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }, 10s));
    QVERIFY2(idle.elapsed() > 1'000, qPrintable(QStringLiteral("idle for %1 ms only").arg(idle.elapsed())));
    QVERIFY2(idle.elapsed() < 6'000, qPrintable(QStringLiteral("idle for %1 ms").arg(idle.elapsed())));
    QCOMPARE(kept.get("/fake.fcgi").status, 200); // on the same connection
    QVERIFY(!m_daemon->log().contains("ended unexpectedly"));
    const auto history = control("history", {{QStringLiteral("app"), QStringLiteral("fake")}});
    QVERIFY(history && history->value(u"requests").toArray().size() >= 5);
    for (const QJsonValue &request : history->value(u"requests").toArray())
        QVERIFY(request[u"durationUs"].toInteger() >= 0 && request[u"durationUs"].toInteger() < 10'000'000);
}

void TestClock::newVersionsAreNoticed()
{
    QFETCH(qint64, seconds);
    QVERIFY(deployFake("[environment]\nFAKEAPP_TAG = \"one\"\n"));
    QVERIFY(startWithShim());
    QVERIFY(get("/fake.fcgi").body.contains("one"));
    shim().clockOffsetSeconds = seconds; // the times of files do not follow
    Load load(m_daemon->port(), "/fake.fcgi", 1);
    load.start();
    QVERIFY(deployFake("[environment]\nFAKEAPP_TAG = \"two\"\n"));
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").body.contains("two"); }, 5s));
    shim().clockOffsetSeconds = 0;
    QVERIFY(deployFake({}, QStringLiteral("other.fcgi")));
    QVERIFY(eventuallyTrue([this] { return get("/other.fcgi").status == 200; }, 5s));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
}

void TestClock::backoffsAreAsLongAsEver()
{
    QFETCH(qint64, seconds);
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"exit=3\"\n"));
    QVERIFY(startWithShim());
    QVERIFY(eventuallyTrue([this] {
        return get("/fake.fcgi").status >= 500 && m_daemon->log().contains("will be tried again in");
    }));
    shim().clockOffsetSeconds = seconds;
    const qsizetype starts = m_daemon->log().count("exit status 3");
    QElapsedTimer timer;
    timer.start();
    QVERIFY(eventuallyTrue([&] {
        const int wait = get("/fake.fcgi").field("Retry-After").toInt();
        return wait <= 60 && m_daemon->log().count("exit status 3") >= starts + 2; // with growing pauses
    }, 30s));
    QVERIFY2(timer.elapsed() > 400, qPrintable(QString::number(timer.elapsed())));
}

void TestClock::versionsStayInTheirOrder()
{
    m_daemon->writeConfig("settle-time = \"20ms\"\n");
    QVERIFY(deployFake());
    QVERIFY(startWithShim());
    QCOMPARE(get("/fake.fcgi").status, 200);
    int count = 0;
    for (const qint64 seconds : {Day, qint64(0), -Day}) {
        shim().clockOffsetSeconds = seconds;
        const auto deployed = deployThroughDaemon(QStringLiteral("fake"), fakeProgram("v" + QByteArray::number(++count)));
        QVERIFY2(deployed, deployed ? "" : qPrintable(deployed.error().message));
    }
    const auto kept = control("deploy.versions", {{QStringLiteral("app"), QStringLiteral("fake")}});
    QVERIFY(kept);
    const QJsonArray versions = kept->value(u"versions").toArray();
    QCOMPARE(versions.size(), 4); // as many as are kept, and the current one
    for (qsizetype i = 1; i < versions.size(); ++i)
        QVERIFY(versions[i - 1][u"id"].toString() > versions[i][u"id"].toString());
    QVERIFY(control("deploy.rollback", {{QStringLiteral("app"), QStringLiteral("fake")}})); // to the one before
    QCOMPARE(contentOf(m_daemon->webRoot() + QStringLiteral("/fake.fcgi")), fakeProgram("v2"));
}

FAULT_TEST_MAIN(TestClock)
#include "test_clock.moc"
