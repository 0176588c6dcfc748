// What is known of a daemon, over gaps, restarts and floods; on real sockets, with time moved by hand.
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/client/statussummary.h"
#include "gui/support/fakedaemon.h"
#include "gui/support/manualclock.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

using namespace spawner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

double threadCpuMs()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1000 + double(time.tv_nsec) / 1e6;
}

struct Fixture
{
    Fixture()
    {
        QObject::connect(&session, &Session::logLines, &session, [this](const LogBatch &batch) {
            dropped += batch.dropped;
            for (const LogEntry &line : batch.lines)
                lines.append(line.text);
        });
        QObject::connect(&session, &Session::eventHappened, &session,
                         [this](const ControlEvent &event) { events.append(event.id); });
    }
    void open()
    {
        Profile profile;
        profile.kind = Profile::Kind::Socket;
        profile.socketPath = daemon.socketPath();
        connection.open(profile);
    }
    /// Until everything was asked that is asked at first.
    [[nodiscard]] bool isSettled()
    {
        return QTest::qWaitFor([this] { return session.isCurrent() && eventsReset.size() > 0; });
    }
    [[nodiscard]] bool isCaughtUp()
    {
        return QTest::qWaitFor([this] { return session.isCurrent() && session.status() == daemon.snapshot(); });
    }
    void comeBack()
    {
        QVERIFY(QTest::qWaitFor([this] { return connection.state().phase == ConnectionPhase::Waiting; }));
        connection.retryNow();
        QVERIFY(QTest::qWaitFor([this] { return session.isCurrent(); }));
    }

    FakeDaemon daemon;
    ManualClock clock;
    DaemonConnection connection{ "test 1.0", clock };
    Session session{ connection };
    QSignalSpy reset{ &session, &Session::statusReset };
    QSignalSpy changed{ &session, &Session::statusChanged };
    QSignalSpy summary{ &session, &Session::summaryChanged };
    QSignalSpy ticks{ &session, &Session::tick };
    QSignalSpy logReset{ &session, &Session::logReset };
    QSignalSpy eventsReset{ &session, &Session::eventsReset };
    QByteArrayList lines;
    quint64 dropped = 0;
    QList<quint64> events;
};

} // namespace

class SessionTest : public QObject
{
    Q_OBJECT

private slots:
    void followsTheStatus()
    {
        Fixture it;
        QVERIFY(!it.session.isCurrent());
        QVERIFY(!it.session.asOf().isValid());
        it.open();
        QVERIFY(it.isSettled());
        QCOMPARE(it.reset.size(), 1);
        QCOMPARE(it.session.app("hello")->state, "running");
        QVERIFY(!it.session.app("nothing"));
        QCOMPARE(it.session.durationBoundsUs(), sampleBoundsUs());
        it.daemon.publishApp(sampleApp("hello", "stopped"));
        it.daemon.publishApp(sampleApp("new"));
        it.daemon.removeApp("auth");
        QVERIFY(it.isCaughtUp());
        QCOMPARE(it.changed.size(), 3);
        QCOMPARE(it.changed[0][0].value<QByteArrayList>(), QByteArrayList{ "hello" });
        QCOMPARE(it.changed[2][1].value<QByteArrayList>(), QByteArrayList{ "auth" });
        QCOMPARE(it.reset.size(), 1);
        QCOMPARE(it.daemon.calls("status").size(), 0);
        QVERIFY(it.session.asOf().isValid());
    }

    void asksAnewAfterAGap()
    {
        Fixture it;
        it.open();
        QVERIFY(it.isSettled());
        it.daemon.loseNextDelta();
        it.daemon.publishApp(sampleApp("lost"));
        it.daemon.removeApp("auth");
        it.daemon.publishApp(sampleApp("more"));
        QVERIFY(it.isCaughtUp());
        QCOMPARE(it.daemon.calls("status").size(), 1);
        QCOMPARE(it.reset.size(), 1);
        it.daemon.publishApp(sampleApp("last"));
        QVERIFY(it.isCaughtUp());
        QCOMPARE(it.daemon.calls("status").size(), 1);
        QByteArrayList all;
        for (const auto &arguments : it.changed)
            all += arguments[0].value<QByteArrayList>();
        QVERIFY(all.contains("lost") && all.contains("more") && all.contains("last"));
    }

    void keepsWhatItKnewWhileAway()
    {
        Fixture it;
        it.open();
        QVERIFY(it.isSettled());
        it.clock.advance(10s);
        bool wasEverWrong = false;
        connect(&it.connection, &DaemonConnection::stateChanged, this, [&] {
            wasEverWrong = wasEverWrong || (it.session.isCurrent() && !it.connection.isConnected());
        });
        it.daemon.cut();
        QTRY_VERIFY(!it.session.isCurrent());
        QVERIFY(!wasEverWrong);
        QCOMPARE(it.session.status(), it.daemon.snapshot());
        QCOMPARE(it.session.asOf().toMSecsSinceEpoch(), it.clock.wallMs());
        StatusSnapshot next = it.daemon.snapshot();
        next.apps.removeFirst();
        next.apps.append(sampleApp("zebra"));
        next.revision += 7;
        it.daemon.setSnapshot(next);
        it.changed.clear();
        it.comeBack();
        QCOMPARE(it.session.status(), next);
        QCOMPARE(it.reset.size(), 1); // the same daemon
        QCOMPARE(it.changed.size(), 1);
        QCOMPARE(it.changed[0][0].value<QByteArrayList>(), QByteArrayList{ "zebra" });
        QCOMPARE(it.changed[0][1].value<QByteArrayList>(), QByteArrayList{ "auth" });
    }

    void noticesAnotherDaemon()
    {
        Fixture it;
        it.session.followLogs(true, 2);
        it.daemon.log("hello", "old");
        it.daemon.pushEvent(sampleEvent(0, "crash", "auth"));
        it.open();
        QVERIFY(it.isSettled());
        QTRY_COMPARE(it.lines, QByteArrayList{ "old" });
        QCOMPARE(it.session.events().size(), 1);
        QCOMPARE(it.logReset.size(), 1);
        it.daemon.stop();
        QTRY_VERIFY(!it.session.isCurrent());
        it.daemon.start(true);
        it.daemon.log("hello", "young");
        QTRY_VERIFY(it.session.isCurrent());
        QCOMPARE(it.reset.size(), 2);
        QCOMPARE(it.logReset.size(), 2);
        QTRY_COMPARE(it.eventsReset.size(), 2);
        QCOMPARE(it.session.events().size(), 0);
        QTRY_COMPARE(it.lines, (QByteArrayList{ "old", "young" }));
        QCOMPARE(it.dropped, 0u);
    }

    void logsGoOnWhereTheyEnded()
    {
        Fixture it;
        for (int i = 0; i < 10; ++i)
            it.daemon.log("hello", QByteArray::number(i));
        it.session.followLogs(true, 3);
        it.open();
        QVERIFY(it.isSettled());
        QTRY_COMPARE(it.lines, (QByteArrayList{ "7", "8", "9" }));
        it.daemon.log("hello", "10");
        QTRY_COMPARE(it.lines.size(), 4);
        it.daemon.cut();
        QTRY_VERIFY(!it.session.isCurrent());
        for (int i = 11; i < 20; ++i)
            it.daemon.log("hello", QByteArray::number(i));
        it.daemon.forgetLogs(15); // sequence numbers are one more than the texts: 11 to 14 are missing
        it.comeBack();
        QTRY_COMPARE(it.lines.size(), 9);
        QCOMPARE(it.lines.mid(4), (QByteArrayList{ "15", "16", "17", "18", "19" }));
        QCOMPARE(it.dropped, 4u);
        QCOMPARE(it.logReset.size(), 1);
    }

    void logsMayBeSwitchedOffAndOn()
    {
        Fixture it;
        it.session.followLogs(true, 10);
        it.open();
        QVERIFY(it.isSettled());
        it.daemon.log("hello", "1");
        QTRY_COMPARE(it.lines.size(), 1);
        it.session.followLogs(false);
        QTRY_COMPARE(it.daemon.calls("unsubscribe").size(), 1);
        it.daemon.log("hello", "2");
        it.session.followLogs(true, 10);
        QTRY_COMPARE(it.lines.size(), 2);
        // So fast that lines of both subscriptions are on their way:
        for (int i = 3; i < 200; ++i) {
            it.daemon.log("hello", QByteArray::number(i));
            if (i % 3 == 0)
                it.session.followLogs(i % 2);
            QTest::qWait(0);
        }
        it.session.followLogs(true, 10);
        QTRY_COMPARE(it.lines.size(), 199);
        for (int i = 0; i < 199; ++i)
            QCOMPARE(it.lines[i], QByteArray::number(i + 1));
        QCOMPARE(it.dropped, 0u);
    }

    void linesOfAnEarlierSubscriptionMakeNoGap()
    {
        Fixture it;
        QSignalSpy arrived(&it.connection, &DaemonConnection::notification);
        it.session.followLogs(true, 10);
        it.open();
        QVERIFY(it.isSettled());
        it.daemon.log("hello", "1");
        QTRY_COMPARE(it.lines.size(), 1);
        it.daemon.hold("unsubscribe"); // a daemon that is slow to hear it
        it.daemon.hold("subscribe");
        it.session.followLogs(false);
        it.daemon.log("hello", "2");
        QTRY_COMPARE(arrived.size(), 2);
        it.session.followLogs(true, 10);
        it.daemon.log("hello", "3");
        QTRY_COMPARE(arrived.size(), 3);
        it.daemon.release("unsubscribe");
        it.daemon.release("subscribe");
        QTRY_COMPARE(it.lines, (QByteArrayList{ "1", "2", "3" }));
        QCOMPARE(it.dropped, 0u);
        it.daemon.log("hello", "4");
        QTRY_COMPARE(it.lines.size(), 4);
    }

    void eventsComeOnce()
    {
        Fixture it;
        it.daemon.pushEvent(sampleEvent(0, "crash", "auth"));
        it.daemon.pushEvent(sampleEvent(0, "recovered", "auth"));
        it.open();
        QVERIFY(it.isSettled());
        QCOMPARE(it.session.events().size(), 2);
        QVERIFY(it.events.isEmpty()); // those were kept
        it.daemon.pushEvent(sampleEvent(0, "crash", "auth"));
        QTRY_COMPARE(it.events, QList<quint64>{ 3 });
        it.daemon.cut();
        QTRY_VERIFY(!it.session.isCurrent());
        it.daemon.pushEvent(sampleEvent(0, "crash-loop", "auth"));
        it.comeBack();
        QTRY_COMPARE(it.events, (QList<quint64>{ 3, 4 }));
        QCOMPARE(it.session.events().size(), 4);
        QCOMPARE(it.eventsReset.size(), 1);
    }

    void attentionSetsThePace()
    {
        Fixture it;
        it.open();
        QVERIFY(it.isSettled());
        QCOMPARE(it.daemon.calls("subscribe").last().value("maxHz"_L1).toDouble(), 0.2);
        it.session.setAttention(Session::Attention::Visible);
        QTRY_COMPARE(it.daemon.calls("subscribe").size(), 2);
        QCOMPARE(it.daemon.calls("subscribe").last().value("maxHz"_L1).toDouble(), 2.0);
        QCOMPARE(it.daemon.calls("subscribe").last().value("topics"_L1).toArray(), QJsonArray{ u"status"_s });
        it.daemon.publishApp(sampleApp("new"));
        QVERIFY(it.isCaughtUp());
        QCOMPARE(it.reset.size(), 1);
    }

    void ticksOnlyWhileThereIsAReason()
    {
        Fixture it;
        it.session.setAttention(Session::Attention::Visible);
        it.open();
        QVERIFY(it.isSettled());
        it.clock.advance(10s); // an app counts down
        QCOMPARE(it.ticks.size(), 10);
        StatusSnapshot quiet = it.daemon.snapshot();
        for (AppStatus &app : quiet.apps)
            app = sampleApp(app.name, "stopped");
        it.daemon.publish(quiet);
        QVERIFY(it.isCaughtUp());
        it.clock.advance(20s);
        const auto count = it.ticks.size();
        QVERIFY(count < 15);
        it.clock.advance(1h);
        QCOMPARE(it.ticks.size(), count);
        it.session.setAttention(Session::Attention::Hidden);
        it.daemon.publishApp(sampleApp("hello"));
        QVERIFY(it.isCaughtUp());
        it.clock.advance(1h);
        QCOMPARE(it.ticks.size(), count);
        QCOMPARE(it.clock.activeTimers(), 0);
    }

    void histories_data()
    {
        QTest::addColumn<bool>("isVisible");
        QTest::newRow("visible") << true;
        QTest::newRow("hidden") << false;
    }
    void histories()
    {
        QFETCH(bool, isVisible);
        Fixture it;
        it.session.setAttention(isVisible ? Session::Attention::Visible : Session::Attention::Hidden);
        it.open();
        QVERIFY(it.isSettled());
        const auto step = isVisible ? 500ms : 5000ms;
        for (int i = 0; i < 20; ++i) {
            it.clock.advance(step);
            StatusSnapshot next = it.daemon.snapshot();
            const auto count = quint64(step.count() / 100);
            next.apps[1] = served(next.apps[1], count, 700);
            next.daemon.requests += count;
            next.daemon.now = it.clock.wallMs();
            it.daemon.publish(next);
            QVERIFY(it.isCaughtUp());
        }
        it.clock.advance(step);
        const auto &samples = it.session.history("hello").samples(AppHistory::Span::Minute);
        QVERIFY(samples.size() >= 9);
        for (size_t i = 1; i + 1 < samples.size(); ++i)
            QCOMPARE(samples[i].requestsPerSecond, 10.f);
        QCOMPARE(StatusSummary::of(it.session).requestsPerSecond, 10.0);
        QVERIFY(it.session.history("auth").samples(AppHistory::Span::Minute).empty());
        it.clock.advance(30s); // it rests
        QCOMPARE(it.session.history("hello").latest().requestsPerSecond, 0.f);
        QCOMPARE(StatusSummary::of(it.session).requestsPerSecond, 0.0);
    }

    void aMessageThatIsLateIsNoPause()
    {
        Fixture it;
        it.session.setAttention(Session::Attention::Visible);
        it.open();
        QVERIFY(it.isSettled());
        for (int i = 0; i < 10; ++i) {
            it.clock.advance(1100ms); // one comes after each tick
            StatusSnapshot next = it.daemon.snapshot();
            next.apps[1] = served(next.apps[1], 11, 700);
            next.daemon.now = it.clock.wallMs();
            it.daemon.publish(next);
            QVERIFY(it.isCaughtUp());
        }
        const auto &samples = it.session.history("hello").samples(AppHistory::Span::Minute);
        QVERIFY(samples.size() >= 8);
        for (size_t i = 1; i < samples.size(); ++i)
            QCOMPARE(samples[i].requestsPerSecond, 10.f);
    }

    void knowsTheDaemonsClock()
    {
        Fixture it;
        StatusSnapshot ahead = it.daemon.snapshot();
        ahead.daemon.now = it.clock.wallMs() + 60'000;
        it.daemon.setSnapshot(ahead);
        it.open();
        QVERIFY(it.isSettled());
        QCOMPARE(it.session.clockSkewMs(), 60'000);
        QCOMPARE(it.session.retryAt("auth"), ahead.daemon.now + 11'500);
        QVERIFY(!it.session.retryAt("hello"));
        ahead.daemon.now += 100; // jitter of the way
        it.daemon.publish(ahead);
        QVERIFY(it.isCaughtUp());
        QCOMPARE(it.session.clockSkewMs(), 60'000);
        QCOMPARE(it.session.daemonNowMs(), it.clock.wallMs() + 60'000);
        it.daemon.publishApp(sampleApp("auth"));
        QVERIFY(it.isCaughtUp());
        QVERIFY(!it.session.retryAt("auth"));
    }

    void followsRequests()
    {
        Fixture it;
        QList<QList<RequestStatus>> seen;
        connect(&it.session, &Session::requestsInFlight, this,
                [&seen](const QList<RequestStatus> &requests, int) { seen.append(requests); });
        it.session.followRequests(QByteArray());
        it.open();
        QVERIFY(it.isSettled());
        RequestStatus request;
        request.id = "r1";
        request.app = "hello";
        QTRY_COMPARE(it.daemon.calls("subscribe").size(), 2);
        it.daemon.pushRequests({ request });
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen[0].first().id, "r1");
        it.session.followRequests(QByteArray("auth"));
        it.daemon.pushRequests({ request }); // not wanted any more, but on its way
        QTRY_COMPARE(it.daemon.calls("subscribe").size(), 3);
        QCOMPARE(it.daemon.calls("subscribe").last().value("app"_L1).toString(), u"auth"_s);
        QTRY_VERIFY(seen.size() > 1);
        QVERIFY(seen.last().isEmpty());
        it.session.followRequests(std::nullopt);
        QTRY_COMPARE(it.daemon.calls("unsubscribe").size(), 1);
    }

    void comesThroughWhenTheDaemonIsTooBusy()
    {
        Fixture it;
        it.daemon.refuse("subscribe", { ErrorCode::ResourceExhausted, u"too long"_s });
        it.open();
        QTRY_COMPARE(it.daemon.calls("subscribe").size(), 1);
        QTRY_COMPARE(it.clock.activeTimers(), 2); // peace, and the next try
        it.daemon.on("subscribe", FakeDaemon::Script());
        it.clock.advance(5s);
        QVERIFY(it.isSettled());
    }

    void summaries()
    {
        Fixture it;
        StatusSummary summary = StatusSummary::of(it.session);
        QCOMPARE(summary.level, StatusSummary::Level::Offline);
        it.open();
        QVERIFY(it.isSettled());
        summary = StatusSummary::of(it.session);
        QCOMPARE(summary.level, StatusSummary::Level::Attention);
        QCOMPARE(summary.crashed, QByteArrayList{ "auth" });
        QCOMPARE(summary.text(), u"1 idle · 1 crashed"_s);
        it.daemon.removeApp("auth");
        QVERIFY(it.isCaughtUp());
        QCOMPARE(StatusSummary::of(it.session).level, StatusSummary::Level::Running);
        it.daemon.removeApp("hello");
        QVERIFY(it.isCaughtUp());
        QCOMPARE(StatusSummary::of(it.session).level, StatusSummary::Level::Resting);
        it.summary.clear();
        it.daemon.die();
        QTRY_VERIFY(!it.session.isCurrent());
        QVERIFY(it.summary.size() > 0);
        summary = StatusSummary::of(it.session);
        QCOMPARE(summary.level, StatusSummary::Level::Offline);
        QCOMPARE(summary.trouble, ConnectionTrouble::Lost);
        QCOMPARE(summary.apps, 1);
    }

    void aThousandAppsAreCheap()
    {
        Fixture it;
        it.daemon.setSnapshot(sampleSnapshot(1000));
        it.session.setAttention(Session::Attention::Visible);
        it.open();
        QVERIFY(it.isSettled());
        constexpr int Rounds = 10;
        double cpuMs = 0;
        for (int i = 0; i < Rounds; ++i) {
            StatusSnapshot next = it.daemon.snapshot();
            for (AppStatus &app : next.apps)
                app = served(app, 5, 700);
            next.daemon.now += 500;
            StatusDelta delta;
            delta.from = it.session.status().revision;
            delta.revision = delta.from + 1;
            delta.daemon = next.daemon;
            delta.changed = next.apps;
            const QByteArray line = toLine(RpcRequest{ QJsonValue::Undefined, "status", delta.toJson() });
            it.daemon.setSnapshot(next);
            // All that happens here from the bytes on, but for the socket.
            const double before = threadCpuMs();
            QJsonValue id;
            const auto parsed = parseRpc(line, &id);
            const auto &request = std::get<RpcRequest>(std::get<RpcMessage>(parsed));
            emit it.connection.notification(request.method, request.params);
            it.clock.advance(500ms);
            cpuMs += threadCpuMs() - before;
        }
        QCOMPARE(it.session.status().apps, it.daemon.snapshot().apps);
        QVERIFY(it.ticks.size() >= 4);
        qInfo("a delta of 1,000 apps takes %.1f ms; at 2 Hz %.1f %% of a core", cpuMs / Rounds, cpuMs / Rounds * 2 / 10);
        QVERIFY2(cpuMs / Rounds < 500, "a delta of 1,000 apps must not take a core");
    }

    void aFloodIsTakenInOrder()
    {
        Fixture it;
        it.session.followLogs(true, 0);
        it.open();
        QVERIFY(it.isSettled());
        QTRY_COMPARE(it.daemon.calls("subscribe").size(), 2);
        quint64 sequence = 0;
        for (int i = 0; i < 40; ++i) {
            LogBatch batch;
            for (int k = 0; k < 1000; ++k)
                batch.lines.append(sampleLine(++sequence, "hello", "a line of the usual length, more or less, of an app"));
            batch.next = sequence;
            it.daemon.pushLogs(batch);
            it.daemon.publishApp(served(*it.session.app("hello"), 1, 100));
        }
        QTRY_COMPARE_WITH_TIMEOUT(it.lines.size(), 40'000, 30'000);
        QVERIFY(it.isCaughtUp());
        QCOMPARE(it.dropped, 0u);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "test_gui_session.moc"
