// What an app is to a person, and how it did: pure values.
#include "gui/client/appcondition.h"
#include "gui/client/eventfeed.h"
#include "gui/client/historysampler.h"
#include "gui/support/samples.h"

#include <QJsonArray>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

AppSample sampleAt(qint64 seconds, float requests = 1, float p95Us = 100)
{
    AppSample sample;
    sample.time = SampleTime + seconds * 1000;
    sample.requestsPerSecond = requests;
    sample.p95Us = p95Us;
    return sample;
}

/// A daemon whose time passes.
struct Sampled
{
    Sampled() { sampler.reset(status); }

    void pass(qint64 ms, const QByteArrayList &changed, bool isFresh = true)
    {
        time += ms;
        if (isFresh)
            status.daemon.now += ms;
        sampler.noteChanged(changed, {});
        sampler.sample(status, sampleBoundsUs(), time, ms, isFresh);
    }
    AppStatus &app(int i) { return status.apps[i]; }
    void serve(int i, quint64 count, quint64 durationUs)
    {
        status.apps[i] = served(status.apps[i], count, durationUs);
        status.daemon.requests += count;
    }

    StatusSnapshot status = sampleSnapshot(3);
    HistorySampler sampler;
    qint64 time = SampleTime;
};

} // namespace

class AppStateTest : public QObject
{
    Q_OBJECT

private slots:
    void conditions_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<int>("inFlight");
        QTest::addColumn<AppCondition>("condition");
        QTest::addColumn<bool>("isTrouble");
        QTest::newRow("running") << QByteArray("running") << 2 << AppCondition::Running << false;
        QTest::newRow("idle") << QByteArray("running") << 0 << AppCondition::Idle << false;
        QTest::newRow("starting") << QByteArray("starting") << 1 << AppCondition::Starting << false;
        QTest::newRow("stopping") << QByteArray("stopping") << 1 << AppCondition::Stopping << false;
        QTest::newRow("stopped") << QByteArray("stopped") << 0 << AppCondition::Stopped << false;
        QTest::newRow("backoff") << QByteArray("backing-off") << 0 << AppCondition::BackingOff << true;
        QTest::newRow("loop") << QByteArray("crash-looping") << 0 << AppCondition::CrashLooping << true;
        QTest::newRow("paused") << QByteArray("paused") << 0 << AppCondition::Paused << false;
        QTest::newRow("refused") << QByteArray("refused") << 0 << AppCondition::Refused << true;
        QTest::newRow("of later versions") << QByteArray("meditating") << 0 << AppCondition::Stopped << false;
    }
    void conditions()
    {
        QFETCH(QByteArray, state);
        QFETCH(int, inFlight);
        QFETCH(AppCondition, condition);
        QFETCH(bool, isTrouble);
        AppStatus app = sampleApp("x", state);
        app.inFlight = inFlight;
        QCOMPARE(conditionOf(app), condition);
        QCOMPARE(needsAttention(condition), isTrouble);
        QVERIFY(!conditionText(condition).isEmpty());
    }

    void details()
    {
        const AppStatus looping = sampleApp("x", "crash-looping");
        QCOMPARE(conditionDetail(looping, SampleTime), u"crashed 7 time(s) in a row (exit status 1), tries again in 12 s"_s);
        QCOMPARE(conditionDetail(looping, SampleTime, SampleTime + 3000),
                 u"crashed 7 time(s) in a row (exit status 1), tries again in 3 s"_s);
        QCOMPARE(conditionDetail(sampleApp("x", "backing-off"), SampleTime),
                 u"crashed (exit status 1), tries again in 12 s"_s);
        QCOMPARE(conditionDetail(sampleApp("x"), SampleTime + 200'000), u"stops in 52 s"_s);
        QCOMPARE(conditionDetail(sampleApp("x", "refused"), 0), sampleApp("x", "refused").problem->message);
        AppStatus busy = sampleApp("x");
        busy.inFlight = 3;
        busy.waiting = 2;
        QCOMPARE(conditionDetail(busy, SampleTime), u"3 request(s) in flight, 2 waiting for a process"_s);
    }

    void idleCountdownIsTheShortest()
    {
        AppStatus app = sampleApp("x");
        app.children.append(sampleChild(2, 4712));
        app.children[1].idleRemainingMs = 10'000;
        QCOMPARE(idleRemainingMs(app, SampleTime + 4000), 6000);
        QCOMPARE(idleRemainingMs(app, SampleTime + 40'000), 0);
        app.keepAlive = true;
        QVERIFY(!idleRemainingMs(app, SampleTime));
        app.keepAlive = false;
        app.inFlight = 1;
        QVERIFY(!idleRemainingMs(app, SampleTime));
        QVERIFY(!idleRemainingMs(sampleApp("x", "stopped"), SampleTime));
    }

    void historiesHaveThreeResolutions()
    {
        AppHistory history;
        for (int i = 0; i < 2 * 3600; ++i)
            history.add(sampleAt(i, i % 2 ? 2 : 4, i % 2 ? 100 : 400));
        for (const auto span : { AppHistory::Span::Minute, AppHistory::Span::QuarterHour, AppHistory::Span::Hour })
            QCOMPARE(history.samples(span).size(), size_t(60));
        const auto &hour = history.samples(AppHistory::Span::Hour);
        const qint64 minutes = (hour.back().time / 60'000) - (hour.front().time / 60'000);
        QCOMPARE(minutes, 59);
        QCOMPARE(hour.front().requestsPerSecond, 3.f);
        QCOMPARE(hour.front().p95Us, 300.f); // of the average request
        QCOMPARE(history.latest().time, SampleTime + 7199 * 1000);
    }

    void historiesForgetWhatIsOld()
    {
        AppHistory history;
        history.add(sampleAt(0));
        history.add(sampleAt(120));
        QCOMPARE(history.samples(AppHistory::Span::Minute).size(), size_t(1));
        QCOMPARE(history.samples(AppHistory::Span::QuarterHour).size(), size_t(2));
        history.add(sampleAt(60)); // the clock was set back
        QCOMPARE(history.samples(AppHistory::Span::Hour).size(), size_t(1));
    }

    void ratesAreDifferences()
    {
        Sampled it;
        it.serve(0, 100, 700);
        it.app(0).inFlight = 3;
        it.app(0).children[0].cpuMs += 500;
        it.pass(2000, { "app0000" });
        const AppSample sample = it.sampler.of("app0000").latest();
        QCOMPARE(sample.requestsPerSecond, 50.f);
        QCOMPARE(sample.cpu, 0.25f);
        QCOMPARE(sample.inFlight, 3);
        QVERIFY(sample.p50Us > 500 && sample.p50Us <= 1000); // only the new ones: the old took longer
        QVERIFY(sample.p95Us > sample.p50Us && sample.p95Us <= 1000);
        QCOMPARE(it.sampler.of("app0001").samples(AppHistory::Span::Minute).size(), size_t(0));
        QCOMPARE(it.sampler.total().latest().requestsPerSecond, 50.f);
        QCOMPARE(it.sampler.total().latest().p95Us, sample.p95Us);
    }

    void ratesDoNotMindUnevenMessages()
    {
        Sampled it;
        it.serve(0, 10, 700);
        it.pass(1000, { "app0000" });
        // Ours ticked after 1000 ms, the daemon's message is of 500 ms later than the one before.
        it.serve(0, 5, 700);
        it.time += 1000;
        it.status.daemon.now += 500;
        it.sampler.noteChanged({ "app0000" }, {});
        it.sampler.sample(it.status, sampleBoundsUs(), it.time, 1000, true);
        QCOMPARE(it.sampler.of("app0000").latest().requestsPerSecond, 10.f);
    }

    void countersMayBeginAnew()
    {
        Sampled it;
        it.app(0).requests = 20;
        it.app(0).durationUs.counts.assign(sampleBoundsUs().size() + 1, 0);
        it.app(0).durationUs.counts[0] = 20;
        it.app(0).children = { sampleChild(9, 99) };
        it.app(0).children[0].cpuMs = 100;
        it.pass(1000, { "app0000" });
        QCOMPARE(it.sampler.of("app0000").latest().requestsPerSecond, 20.f);
        QVERIFY(it.sampler.of("app0000").latest().p95Us <= 500);
        QCOMPARE(it.sampler.of("app0000").latest().cpu, 0.1f);
    }

    void restIsToldOnceAndLeftAgain()
    {
        Sampled it;
        it.serve(0, 10, 700);
        it.pass(1000, { "app0000" });
        QVERIFY(!it.sampler.isQuiet());
        it.pass(1000, {}, false);
        QVERIFY(it.sampler.isQuiet());
        const auto &minute = it.sampler.of("app0000").samples(AppHistory::Span::Minute);
        QCOMPARE(minute.size(), size_t(2));
        QCOMPARE(minute.back().requestsPerSecond, 0.f);
        for (int i = 0; i < 10; ++i)
            it.pass(1000, {}, false);
        QCOMPARE(minute.size(), size_t(2));
        it.serve(0, 10, 700);
        it.pass(1000, { "app0000" });
        QCOMPARE(minute.size(), size_t(4)); // with where it left zero
        QCOMPARE(minute[2].requestsPerSecond, 0.f);
        QCOMPARE(minute[3].time - minute[2].time, 1000);
        QCOMPARE(minute[3].requestsPerSecond, 10.f);
    }

    void newAppsCountFromZero()
    {
        Sampled it;
        AppStatus fresh = sampleApp("new");
        fresh.requests = 7;
        it.status.apps.append(fresh);
        it.pass(1000, { "new" });
        QCOMPARE(it.sampler.of("new").latest().requestsPerSecond, 7.f);
        it.sampler.noteChanged({}, { "new" });
        QCOMPARE(it.sampler.of("new").latest().time, 0);
    }

    void eventsAreJoined()
    {
        EventFeed feed;
        feed.begin();
        QVERIFY(feed.notified(sampleEvent(5, "crash", "a")).isEmpty());
        QVERIFY(feed.notified(sampleEvent(6, "spawn", "a")).isEmpty());
        QJsonArray kept;
        for (quint64 id = 3; id <= 5; ++id)
            kept.append(sampleEvent(id, "crash", "a").toJson());
        QCOMPARE(feed.take({ { u"events"_s, kept } }).size(), 4);
        QCOMPARE(feed.events().size(), 4);
        QVERIFY(feed.notified(sampleEvent(6, "spawn", "a")).isEmpty()); // twice
        QCOMPARE(feed.notified(sampleEvent(7, "spawn", "a")).size(), 1);
        for (quint64 id = 8; id < 2000; ++id)
            feed.notified(sampleEvent(id, "spawn", "a"));
        QCOMPARE(feed.events().size(), EventFeed::MaxEvents);
        QCOMPARE(feed.after(), 1999u);
    }
};

QTEST_GUILESS_MAIN(AppStateTest)
#include "test_gui_appstate.moc"
