// What a person sees of a daemon's values.
#include "daemon/ctl/activityview.h"
#include "daemon/ctl/statusview.h"
#include "daemon/ctl/textwidth.h"

#include <QTest>

using namespace spawner;

class TestCtlViews : public QObject
{
    Q_OBJECT
private slots:
    void statusShowsEachApp();
    void statusFitsAnyTerminal();
    void noAppsYet();
    void countdownsGoOn();
    void anAppWithItsProcesses();
    void findings();
    void logLinesAreHarmless();
    void eventsShowTheLastOutput();
};

static QStringList shown(const QList<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts.append(QString::fromUtf8(toTerminal(line, 0, false)));
    return texts;
}

static AppStatus app(const QByteArray &name, const QByteArray &state)
{
    AppStatus app;
    app.name = name;
    app.state = state;
    app.path = "/" + name + ".fcgi";
    app.processesMax = 8;
    return app;
}

static ChildStatus idleChild(qint64 remainingMs)
{
    ChildStatus child;
    child.pid = 4711;
    child.state = "ready";
    child.role = "current";
    child.idleRemainingMs = remainingMs;
    child.sampledAt = 999'000;
    child.residentBytes = 12 << 20;
    child.served = 42;
    return child;
}

static StatusSnapshot sample()
{
    StatusSnapshot snapshot;
    snapshot.daemon.now = 1'000'000;
    snapshot.daemon.startedAt = 1'000'000 - 252'000;
    snapshot.daemon.version = "0.1.0";
    snapshot.daemon.urls = { "http://127.0.0.1:8080" };
    snapshot.daemon.webRoot = "/srv/fcgi";
    AppStatus hello = app("hello", "running");
    hello.requests = 12'345;
    hello.children = { idleChild(61'000), idleChild(31'000) };
    hello.durationUs.counts = { 0, 100, 0 };
    AppStatus shop = app("shop", "crash-looping");
    shop.retryInMs = 11'500;
    shop.lastExit = QStringLiteral("exited with status 1");
    snapshot.apps = { hello, shop, app("tools/env", "stopped") };
    return snapshot;
}

static ViewFrame frame(int width = 0, qint64 ageMs = 0)
{
    ViewFrame frame;
    frame.hello.host = "box";
    frame.hello.durationBoundsUs = { 1000, 2000 };
    frame.width = width;
    frame.ageMs = ageMs;
    return frame;
}

void TestCtlViews::statusShowsEachApp()
{
    const QStringList lines = shown(statusView(sample(), frame()));
    QVERIFY2(lines[0].startsWith(QStringLiteral("fcgi-spawner 0.1.0 on box, pid 0, up 4m12s")),
             qPrintable(lines[0]));
    QVERIFY(lines[1].contains(QStringLiteral("http://127.0.0.1:8080  apps in /srv/fcgi")));
    QVERIFY2(lines[2].startsWith(QStringLiteral("3 apps, 2 processes; 0 connections; ")),
             qPrintable(lines[2]));
    const QString table = lines.mid(4).join(u'\n');
    QVERIFY2(table.contains(QRegularExpression(QStringLiteral(
                 "hello +running +2/8 +- +- +12,345 +- +1\\.[0-9]ms +[12]\\.[0-9]ms +24M +1m00s\\n"))),
             qPrintable(table));
    QVERIFY2(table.contains(QRegularExpression(QStringLiteral("shop +crash-looping +0/8"))),
             qPrintable(table));
    QCOMPARE(lines.last(), QStringLiteral("shop: next try in 12s: exited with status 1")); // below the table
    QVERIFY(table.contains(QRegularExpression(QStringLiteral("tools/env +stopped +0/8"))));
}

void TestCtlViews::statusFitsAnyTerminal()
{
    for (int width = 160; width >= 20; width -= 7) {
        const QStringList lines = shown(statusView(sample(), frame(width)));
        for (const QString &line : lines.mid(4, 4))
            QVERIFY2(textWidth(line) <= width, qPrintable(line));
        QVERIFY(lines[4].contains(QStringLiteral("STATE")));
    }
}

void TestCtlViews::noAppsYet()
{
    StatusSnapshot snapshot = sample();
    snapshot.apps.clear();
    QCOMPARE(shown(statusView(snapshot, frame())).last(),
             QStringLiteral("no apps yet in /srv/fcgi: put an executable NAME.fcgi there"));
}

void TestCtlViews::countdownsGoOn()
{
    const QString later = shown(statusView(sample(), frame(0, 20'000))).join(u'\n');
    QVERIFY2(later.contains(QStringLiteral(" 40s")), qPrintable(later));
    QVERIFY2(later.contains(QStringLiteral("next try in 0s")), qPrintable(later));
    StatusSnapshot kept = sample();
    kept.apps[0].keepAlive = true;
    QVERIFY(shown(statusView(kept, frame()))[5].endsWith(QStringLiteral("kept")));
}

void TestCtlViews::anAppWithItsProcesses()
{
    const StatusSnapshot snapshot = sample();
    const QStringList lines = shown(appView(snapshot.apps[0], snapshot.daemon, frame()));
    QCOMPARE(lines[0], QStringLiteral("hello: running, 2 processes"));
    QVERIFY2(lines.last().contains(QRegularExpression(QStringLiteral("^4711 +ready .*42 .*12M +30s$"))),
             qPrintable(lines.last()));
    QCOMPARE(shown({ appSentence(snapshot.apps[1]) })[0],
             QStringLiteral("shop: crash-looping: next try in 12s: exited with status 1"));
}

void TestCtlViews::findings()
{
    const CheckResult fine{
        "web-root.readable", QStringLiteral("/srv/fcgi"), "ok", QStringLiteral("can be read"), {}
    };
    const CheckResult bad{ "app.executable", QStringLiteral("shop"), "problem",
                           QStringLiteral("is not executable"),
                           QStringLiteral("chmod +x /srv/fcgi/shop.fcgi") };
    QCOMPARE(
        shown(checksView({ fine, bad, fine })),
        QStringList({ QStringLiteral("✓ /srv/fcgi: can be read"), QStringLiteral("✗ shop: is not executable"),
                      QStringLiteral("  → chmod +x /srv/fcgi/shop.fcgi"),
                      QStringLiteral("✓ /srv/fcgi: can be read"), QStringLiteral("1 problem, 2 fine") }));
}

void TestCtlViews::logLinesAreHarmless()
{
    const LogEntry entry{ 7, 0, "he\033llo", 12, "stderr", "an \033[31merror\xff" };
    const Line line = logLine(entry, 0, QRegularExpression(QStringLiteral("err")));
    QVERIFY(toTerminal(line, 0, false).endsWith(" he\\x1bllo[12] an \\x1b[31merror\\xff"));
    QVERIFY(toTerminal(line, 0, true).contains("\033[1;31merr\033[0m"));
    const LogEntry daemon{ 8, 0, "hello", 0, "daemon", "crashed" };
    QVERIFY(toTerminal(logLine(daemon, 0, {}), 0, false).endsWith(" hello (daemon) crashed"));
    QCOMPARE(shown({ droppedLine(1) })[0], QStringLiteral("… 1 line is missing here"));
    QCOMPARE(shown({ droppedLine(1234) })[0], QStringLiteral("… 1,234 lines are missing here"));
}

void TestCtlViews::eventsShowTheLastOutput()
{
    ControlEvent event;
    event.type = "crash";
    event.app = "shop";
    event.pid = 9;
    event.text = QStringLiteral("exited with status 1");
    event.lines = QStringList{ QStringLiteral("panic: \033[2J") };
    const QStringList lines = shown(eventLines(event, 0));
    QVERIFY(lines[0].endsWith(QStringLiteral(" crash shop[9] exited with status 1")));
    QCOMPARE(lines[1], QStringLiteral("    | panic: \\x1b[2J"));
}

QTEST_APPLESS_MAIN(TestCtlViews)
#include "test_ctl_views.moc"
