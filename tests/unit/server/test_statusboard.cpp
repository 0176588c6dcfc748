// Snapshots and deltas: what makes a revision, and who gets what.
#include "server/statusboard.h"
#include "server/statuschange.h"
#include "unit/server/controlkit.h"

#include <QTest>

using namespace spawner;

namespace {

AppStatus idleApp(const QByteArray &name, qint64 now, qint64 deadline)
{
    AppStatus app;
    app.name = name;
    app.state = "running";
    app.durationUs.counts.assign(16, 0);
    ChildStatus child;
    child.id = 1;
    child.pid = 4711;
    child.state = "ready";
    child.idleRemainingMs = std::max<qint64>(0, deadline - now);
    child.sampledAt = now;
    app.children.append(child);
    return app;
}

} // namespace

class TestStatusBoard : public QObject
{
    Q_OBJECT
private slots:
    void countdownIsNoNews();
    void smallMovesAreNoNews();
    void retryIsACountdownToo();
    void changesAreNews_data();
    void changesAreNews();
    void revisionsCountStates();
    void deltasCarryWhatChanged();
    void silentWithoutSubscribers();
    void gathersForThoseWhoDoNotRead();
    void snapshotMovesTheSubscriberOn();
};

void TestStatusBoard::countdownIsNoNews()
{
    const AppStatus known = idleApp("a", 1'000, 300'000);
    QVERIFY(!isNews(known, 1'000, idleApp("a", 60'000, 300'000), 60'000));
    QVERIFY(!isNews(known, 1'000, idleApp("a", 60'000, 300'300), 60'000)); // rounding
    QVERIFY(isNews(known, 1'000, idleApp("a", 60'000, 400'000), 60'000)); // extended
    AppStatus kept = idleApp("a", 60'000, 300'000);
    kept.children[0].idleRemainingMs.reset();
    QVERIFY(isNews(known, 1'000, kept, 60'000));
    // It is due, but not gone yet.
    QVERIFY(!isNews(known, 1'000, idleApp("a", 301'000, 300'000), 301'000));
}

void TestStatusBoard::smallMovesAreNoNews()
{
    const AppStatus known = idleApp("a", 0, 10'000);
    AppStatus now = idleApp("a", 500, 10'000);
    now.children[0].cpuMs = 99;
    now.children[0].residentBytes = (1 << 20) - 1;
    QVERIFY(!isNews(known, 0, now, 500));
    now.children[0].cpuMs = 100;
    QVERIFY(isNews(known, 0, now, 500));
    now.children[0].cpuMs = 0;
    now.children[0].residentBytes = 1 << 20;
    QVERIFY(isNews(known, 0, now, 500));
    DaemonStatus daemon;
    DaemonStatus later;
    later.now = 5'000;
    later.cpuMs = 1'000;
    QVERIFY(!isNews(daemon, later));
    later.connections = 1;
    QVERIFY(isNews(daemon, later));
}

void TestStatusBoard::retryIsACountdownToo()
{
    AppStatus known = idleApp("a", 0, 10'000);
    known.retryInMs = 60'000;
    AppStatus now = idleApp("a", 20'000, 10'000);
    now.retryInMs = 40'000;
    QVERIFY(!isNews(known, 0, now, 20'000));
    now.retryInMs = 60'000;
    QVERIFY(isNews(known, 0, now, 20'000));
}

void TestStatusBoard::changesAreNews_data()
{
    QTest::addColumn<int>("change");
    for (int i = 0; i < 7; ++i)
        QTest::addRow("%d", i) << i;
}

void TestStatusBoard::changesAreNews()
{
    QFETCH(const int, change);
    const AppStatus known = idleApp("a", 0, 10'000);
    AppStatus now = known;
    switch (change) {
    case 0: now.state = "paused"; break;
    case 1: now.requests = 1; break;
    case 2: now.children.clear(); break;
    case 3: now.children[0].pid = 5; break;
    case 4: now.children[0].inFlight = 1; break;
    case 5: now.problem = Problem{ "AppInvalidFile", QStringLiteral("no") }; break;
    case 6: now.restarts["crash"] = 1; break;
    }
    QVERIFY(isNews(known, 0, now, 0));
}

void TestStatusBoard::revisionsCountStates()
{
    StatusSnapshot state;
    state.apps = { idleApp("a", 0, 1'000) };
    StatusBoard board([&state] { return state; });
    QCOMPARE(board.snapshot().revision, quint64(1));
    state.daemon.now = 100;
    state.apps = { idleApp("a", 100, 1'000) };
    const StatusSnapshot same = board.snapshot();
    QCOMPARE(same.revision, quint64(1));
    QCOMPARE(same.apps[0].children[0].sampledAt, 100); // and yet up to date
    state.apps.append(idleApp("b", 100, 1'000));
    QCOMPARE(board.snapshot().revision, quint64(2));
    state.apps.removeFirst();
    QCOMPARE(board.snapshot().revision, quint64(3));
}

void TestStatusBoard::deltasCarryWhatChanged()
{
    ControlKit kit;
    QVERIFY(kit.isListening());
    StatusSnapshot state;
    state.apps = { idleApp("a", 0, 1'000), idleApp("b", 0, 1'000), idleApp("c", 0, 1'000) };
    StatusBoard board([&state] { return state; });
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    kit.onClosed = [&board](ControlSession &closed) { board.unsubscribe(closed); };
    StatusSnapshot known = board.subscribe(*session, 10);
    QCOMPARE(known.apps.size(), 3);
    state.apps[1].requests = 7;
    StatusDelta delta = StatusDelta::fromJson(kit.notifications(1).value(0));
    QCOMPARE(delta.from, known.revision);
    QCOMPARE(delta.changed.size(), 1);
    QCOMPARE(delta.changed[0].name, QByteArray("b"));
    QVERIFY(delta.applyTo(known));
    state.apps.removeFirst();
    state.apps[1].requests = 1;
    delta = StatusDelta::fromJson(kit.notifications(2).value(1));
    QCOMPARE(delta.removed, QByteArrayList{ "a" });
    QVERIFY(delta.applyTo(known));
    QCOMPARE(known.apps.size(), 2);
    QCOMPARE(known.apps[1].requests, quint64(1));
    // Gone and back again: there is one, and it is not removed.
    state.apps.prepend(idleApp("a", 0, 1'000));
    delta = StatusDelta::fromJson(kit.notifications(3).value(2));
    QVERIFY(delta.removed.isEmpty());
    QVERIFY(delta.applyTo(known));
    QCOMPARE(known.apps.size(), 3);
    kit.disconnectClient();
    QTRY_VERIFY(!board.hasSubscribers());
}

void TestStatusBoard::silentWithoutSubscribers()
{
    ControlKit kit;
    int samples = 0;
    StatusBoard board([&samples] {
        ++samples;
        return StatusSnapshot();
    });
    QTest::qWait(300);
    QCOMPARE(samples, 0);
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    board.subscribe(*session, 10);
    QTRY_VERIFY(samples > 2);
    board.unsubscribe(*session);
    const int before = samples;
    QTest::qWait(300);
    QCOMPARE(samples, before);
    QCOMPARE(kit.read().size(), 1); // nothing changed, nothing came
}

void TestStatusBoard::gathersForThoseWhoDoNotRead()
{
    ControlKit kit;
    StatusSnapshot state;
    for (int i = 0; i < 500; ++i)
        state.apps.append(idleApp("app" + QByteArray::number(1000 + i), 0, 1'000));
    quint64 samples = 0;
    StatusBoard board([&] {
        ++samples;
        for (AppStatus &app : state.apps)
            app.requests = samples;
        return state;
    });
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    kit.onWritable = [&board](ControlSession &writable) { board.sessionWritable(writable); };
    StatusSnapshot known = board.subscribe(*session, 10);
    QTRY_VERIFY_WITH_TIMEOUT(!session->isWritable(), 20'000); // some deltas filled the socket
    const quint64 stalledAt = samples;
    QTRY_VERIFY_WITH_TIMEOUT(samples > stalledAt + 8, 20'000);
    const qsizetype unread = kit.read().size() - 1;
    QVERIFY2(unread < qsizetype(stalledAt), QByteArray::number(unread).constData());
    qsizetype applied = 0;
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            const QList<QJsonObject> deltas = kit.notifications(0);
            for (; applied < deltas.size(); ++applied) {
                if (!StatusDelta::fromJson(deltas[applied]).applyTo(known))
                    return false;
            }
            return known.apps[0].requests > stalledAt + 8;
        }(), 20'000);
    board.unsubscribe(*session);
}

void TestStatusBoard::snapshotMovesTheSubscriberOn()
{
    ControlKit kit;
    StatusSnapshot state;
    state.apps = { idleApp("a", 0, 1'000) };
    StatusBoard board([&state] { return state; });
    ControlSession *session = kit.connectClient();
    QVERIFY(session);
    board.subscribe(*session, 10);
    state.apps[0].requests = 1;
    StatusSnapshot known = board.snapshot(session); // it asked in between
    state.apps[0].requests = 2;
    const StatusDelta delta = StatusDelta::fromJson(kit.notifications(1).value(0));
    QCOMPARE(delta.from, known.revision);
    QVERIFY(delta.applyTo(known));
    QCOMPARE(known.apps[0].requests, quint64(2));
    board.unsubscribe(*session);
}

QTEST_GUILESS_MAIN(TestStatusBoard)
#include "test_statusboard.moc"
