// The last requests of each app.
#include "telemetry/requesthistory.h"

#include <QTest>

using namespace spawner;

namespace {

QByteArray idOf(quint64 number)
{
    return "id" + QByteArray::number(number);
}

void add(RequestHistory &history, const QByteArray &app, quint64 number, const QByteArray &target = "/x")
{
    EndedRequest request;
    request.number = number;
    request.method = "GET";
    request.target = target;
    request.client = "127.0.0.1";
    request.status = 200;
    history.add(app, request, Clock::now());
}

QByteArrayList ids(const QList<FinishedRequest> &requests)
{
    QByteArrayList list;
    for (const FinishedRequest &request : requests)
        list.append(request.id);
    return list;
}

} // namespace

class TestRequestHistory : public QObject
{
    Q_OBJECT

private slots:
    void tellsEverything();
    void newestFirst();
    void keepsTheLastOfEachApp();
    void allAppsTogether();
    void longTargetsAreCut();
    void fullRingsNeedNoMoreMemory();
    void isBoundedAsAWhole();
};

void TestRequestHistory::tellsEverything()
{
    RequestHistory history;
    const auto before = std::chrono::system_clock::now();
    EndedRequest request;
    request.number = 7;
    request.method = "PUT";
    request.target = "/a.fcgi?x=1";
    request.client = "2001:db8::1";
    request.pid = 4711;
    request.status = 503;
    request.bytesIn = 5'000'000'000;
    request.bytesOut = 12;
    request.duration = std::chrono::microseconds(1'234'567);
    request.queueWait = std::chrono::microseconds(89);
    request.coldStart = true;
    request.aborted = true;
    history.add("a", request, Clock::now() - std::chrono::seconds(5));

    const QList<FinishedRequest> found = history.last("a", 10, idOf);
    QCOMPARE(found.size(), 1);
    const FinishedRequest &one = found[0];
    QCOMPARE(one.id, QByteArray("id7"));
    QCOMPARE(one.method, QByteArray("PUT"));
    QCOMPARE(one.target, QByteArray("/a.fcgi?x=1"));
    QCOMPARE(one.client, QByteArray("2001:db8::1"));
    QCOMPARE(one.app, QByteArray("a"));
    QCOMPARE(one.pid, qint64(4711));
    QCOMPARE(one.status, 503);
    QCOMPARE(one.bytesIn, qint64(5'000'000'000));
    QCOMPARE(one.bytesOut, qint64(12));
    QCOMPARE(one.duration.count(), 1'234'567);
    QCOMPARE(one.queueWait.count(), 89);
    QVERIFY(one.coldStart);
    QVERIFY(!one.truncated);
    QVERIFY(one.aborted);
    const auto ago = before - one.time;
    QVERIFY(ago > std::chrono::seconds(4) && ago < std::chrono::seconds(6));
}

void TestRequestHistory::newestFirst()
{
    RequestHistory history;
    for (quint64 i = 1; i <= 4; ++i)
        add(history, "a", i);
    QCOMPARE(ids(history.last("a", 3, idOf)).join(' '), QByteArray("id4 id3 id2"));
    QCOMPARE(history.last("a", 0, idOf).size(), 0);
    QCOMPARE(history.last("a", -1, idOf).size(), 0);
    QCOMPARE(history.last("b", 3, idOf).size(), 0);
}

void TestRequestHistory::keepsTheLastOfEachApp()
{
    RequestHistory history;
    add(history, "quiet", 1);
    for (quint64 i = 2; i <= 451; ++i)
        add(history, "busy", i);
    const QByteArrayList busy = ids(history.last("busy", 1'000, idOf));
    QCOMPARE(busy.size(), 200);
    QCOMPARE(busy.first(), QByteArray("id451"));
    QCOMPARE(busy.last(), QByteArray("id252"));
    QCOMPARE(history.last("quiet", 1'000, idOf).size(), 1);
}

void TestRequestHistory::allAppsTogether()
{
    RequestHistory history;
    add(history, "a", 1);
    add(history, {}, 2); // a file, or an error
    add(history, "b", 3);
    add(history, "a", 4);
    QCOMPARE(ids(history.last({}, 10, idOf)).join(' '), QByteArray("id4 id3 id2 id1"));
    QCOMPARE(ids(history.last({}, 2, idOf)).join(' '), QByteArray("id4 id3"));
}

void TestRequestHistory::longTargetsAreCut()
{
    RequestHistory history;
    EndedRequest request;
    const QByteArray target = '/' + QByteArray(8'000, 't');
    const QByteArray method(300, 'M');
    const QByteArray client(300, 'c');
    request.target = target;
    request.method = method;
    request.client = client;
    history.add("a", request, Clock::now());
    const FinishedRequest one = history.last("a", 1, idOf).value(0);
    QCOMPARE(one.target, target.first(512));
    QCOMPARE(one.method, method.first(32));
    QCOMPARE(one.client, client.first(64));
}

void TestRequestHistory::fullRingsNeedNoMoreMemory()
{
    RequestHistory history;
    for (quint64 i = 1; i <= 200; ++i)
        add(history, "a", i, "/a-rather-long-target-that-does-not-fit-a-short-string");
    const qsizetype full = history.bytes();
    for (quint64 i = 1; i <= 1'000; ++i)
        add(history, "a", i, "/a-rather-long-target-that-does-not-fit-a-short-str");
    QCOMPARE(history.bytes(), full);
}

void TestRequestHistory::isBoundedAsAWhole()
{
    constexpr qsizetype Most = 256 * 1024;
    RequestHistory history(Most);
    const QByteArray target = '/' + QByteArray(500, 't');
    qsizetype peak = 0;
    quint64 number = 0;
    for (int app = 0; app < 50; ++app) {
        for (int i = 0; i < 100; ++i) {
            add(history, "app" + QByteArray::number(app), ++number, target);
            add(history, "steady", ++number, target);
            peak = std::max(peak, history.bytes());
        }
    }
    QVERIFY2(peak <= Most, qPrintable(QString::number(peak)));
    QVERIFY2(history.appCount() >= 2, "nothing is left");
    QCOMPARE(history.last("steady", 1'000, idOf).size(), 200); // it was in use all the time
    QCOMPARE(history.last("app49", 1'000, idOf).size(), 100);
    QCOMPARE(history.last("app0", 1'000, idOf).size(), 0); // the oldest went first
}

QTEST_APPLESS_MAIN(TestRequestHistory)
#include "test_requesthistory.moc"
