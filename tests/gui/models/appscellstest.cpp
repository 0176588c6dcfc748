// What stands in the cells, and what screen readers say instead.
#include "gui/models/appcells.h"
#include "gui/models/appsmodel.h"
#include "gui/models/conditionlook.h"
#include "gui/models/secrets.h"

#include "gui/support/samples.h"

#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class AppsCellsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyCellSaysSomething()
    {
        AppsModel model;
        StatusSnapshot snapshot;
        snapshot.daemon.now = SampleTime;
        for (const char *state : { "stopped", "starting", "running", "stopping", "backing-off", "crash-looping", "paused", "refused" })
            snapshot.apps.append(sampleApp(state, state));
        snapshot.apps.append(sampleApp("two"));
        snapshot.apps.last().children.append(sampleChild(9, 9));
        model.reset(snapshot);
        int cells = 0;
        const auto check = [&cells](const QModelIndex &index) {
            const QString text = index.data().toString();
            const QString said = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(text.isEmpty() || !said.isEmpty(), qPrintable(text));
            QVERIFY2(!said.contains(u'%') || said.contains(u"95 %"_s) || said.contains(u"\u202f%"_s), qPrintable(said)); // no %n left
            ++cells;
        };
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < AppColumnCount; ++column) {
                check(model.index(row, column));
                for (int child = 0; child < model.rowCount(model.index(row, 0)); ++child)
                    check(model.index(child, column, model.index(row, 0)));
            }
        }
        QCOMPARE(cells, (9 + 2) * AppColumnCount);
        for (int column = 0; column < AppColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleDescriptionRole).toString().isEmpty());
        }
    }

    void sentences()
    {
        AppRow row;
        AppStatus app = sampleApp("hello");
        app.children[0].idleRemainingMs = 42'500;
        app.children[0].sampledAt = SampleTime;
        row.update(app, SampleTime, sampleBoundsUs());
        row.rate = 12.4;
        row.status.waiting = 3;
        const auto say = [&row](AppColumn column) { return AppCells::sentence(row, column, SampleTime); };
        QCOMPARE(say(AppColumn::Idle), u"Stops in 42 second(s)"_s); // plurals come with a translation, of English too
        QCOMPARE(say(AppColumn::Rate), u"12.4 requests per second"_s);
        QCOMPARE(say(AppColumn::Queue), u"3 waiting"_s);
        QCOMPARE(say(AppColumn::Name), u"hello.fcgi, %1"_s.arg(conditionText(AppCondition::Idle)));
        QCOMPARE(say(AppColumn::Pid), u"Process 4711"_s);
    }

    void idleStates()
    {
        AppStatus app = sampleApp("hello");
        app.idleTimeoutMs = 100'000;
        app.children[0].idleRemainingMs = 25'000;
        app.children[0].sampledAt = SampleTime;
        IdleState state = idleStateOf(app, SampleTime, SampleTime);
        QCOMPARE(state.kind, IdleState::Kind::Counting);
        QCOMPARE(state.fraction(), 0.25);
        QVERIFY(!state.isSoon());
        QVERIFY(state.isExtendable());
        state = idleStateOf(app, SampleTime, SampleTime + 15'000);
        QCOMPARE(state.remainingMs, 10'000);
        QVERIFY(state.isSoon());
        state = idleStateOf(app, SampleTime, SampleTime + 60'000);
        QCOMPARE(state.remainingMs, 0); // late by itself: never negative

        AppStatus kept = app;
        kept.keepAlive = true;
        kept.children[0].idleRemainingMs.reset();
        state = idleStateOf(kept, SampleTime, SampleTime);
        QCOMPARE(state.kind, IdleState::Kind::Stays);
        QCOMPARE(state.text(), u"kept alive"_s);
        QVERIFY(!state.isExtendable());

        AppStatus busy = app;
        busy.inFlight = 1;
        busy.children[0].inFlight = 1;
        busy.children[0].idleRemainingMs.reset();
        QCOMPARE(idleStateOf(busy, SampleTime, SampleTime).text(), u"active"_s);

        AppStatus looping = sampleApp("x", "crash-looping");
        looping.retryInMs = 8'000;
        state = idleStateOf(looping, SampleTime, SampleTime + 1'000);
        QCOMPARE(state.kind, IdleState::Kind::Retrying);
        QCOMPARE(state.text(), u"retry in 7 s"_s);
        QVERIFY(!state.isSoon()); // amber is for what stops

        QCOMPARE(idleStateOf(sampleApp("x", "stopped"), SampleTime, SampleTime).kind, IdleState::Kind::OnRequest);
    }

    // The name of a file is anybody's: it stays a plain name.
    void hostileNames()
    {
        AppRow row;
        row.update(sampleApp("<img src=x>\u202egpj\n"), SampleTime, {});
        const QString shown = AppCells::text(row, AppColumn::Name, SampleTime);
        QVERIFY(shown.startsWith(u"<img src=x>"_s));
        QVERIFY(!shown.contains(QChar(0x202e)) && !shown.contains(u'\n'));
    }

    void processorTimeOfAProcess()
    {
        AppStatus app = sampleApp("hello");
        ChildStatus told = sampleChild(1, 10);
        told.cpuMs = 1000;
        ChildRow child;
        child.update(told, app, SampleTime);
        QCOMPARE(child.cpu, 0);
        told.cpuMs = 1500;
        QVERIFY(child.update(told, app, SampleTime + 1000) & bit(AppColumn::Cpu));
        QCOMPARE(child.cpu, 0.5);
        told.cpuMs = 1510; // too soon to say
        child.update(told, app, SampleTime + 1010);
        QCOMPARE(child.cpu, 0.5);
        told.cpuMs = 1600;
        child.update(told, app, SampleTime + 2000);
        QCOMPARE(child.cpu, 0.1);
        QVERIFY(child.tick(app, SampleTime + 10'000) & bit(AppColumn::Cpu)); // nothing was told: it rests
        QCOMPARE(child.cpu, 0);
    }

    void secrets_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        const QString dots = u"\u2022\u2022\u2022\u2022\u2022\u2022"_s;
        QTest::newRow("plain") << u"idle-timeout"_s << u"\"5m\""_s << u"\"5m\""_s;
        QTest::newRow("by its name") << u"DB_PASSWORD"_s << u"\"hunter2\""_s << dots;
        QTest::newRow("a choice") << u"pass-authorization"_s << u"true"_s << u"true"_s;
        QTest::newRow("names are no secrets") << u"pass-environment"_s << u"[\"API_TOKEN\", \"PATH\"]"_s << u"[\"API_TOKEN\", \"PATH\"]"_s;
        QTest::newRow("in a table") << u"environment"_s << u"{ API_TOKEN = \"a\\\"b\", LANG = \"C\", \"SECRET_KEY\" = 'x y' }"_s
                                    << u"{ API_TOKEN = %1, LANG = \"C\", \"SECRET_KEY\" = %1 }"_s.arg(dots);
        QTest::newRow("in an argument") << u"args"_s << u"[\"--token=abc\", \"-v\"]"_s << u"[\"--token=%1\", \"-v\"]"_s.arg(dots);
        QTest::newRow("the next argument") << u"args"_s << u"[\"--password\", \"abc\", \"-v\"]"_s << u"[\"--password\", \"%1\", \"-v\"]"_s.arg(dots);
        QTest::newRow("in an address") << u"environment"_s << u"{ DATABASE = \"pg://anna:abc@db/x\" }"_s
                                       << u"{ DATABASE = \"pg://anna:%1@db/x\" }"_s.arg(dots);
    }

    void secrets()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QTEST(maskedSetting(key, value), "shown");
    }

    void everyEventHasAGlyphAndAWord()
    {
        for (const char *type : { "spawn", "ready", "exit", "crash", "crash-loop", "recovered", "reload", "reload-failed",
                                  "app-added", "app-removed", "app-refused", "deploy", "rollback", "paused", "resumed",
                                  "config-reload", "config-failed", "stopping" }) {
            QVERIFY2(glyphOfEvent(type) != Glyph::Information, type);
            QVERIFY2(eventTypeText(type) != QLatin1String(type), type);
        }
        QCOMPARE(glyphOfEvent("of tomorrow"), Glyph::Information);
        QCOMPARE(eventTypeText("of tomorrow"), u"of tomorrow"_s);
    }
};

QTEST_GUILESS_MAIN(AppsCellsTest)
#include "appscellstest.moc"
