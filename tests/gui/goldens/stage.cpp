#include "stage.h"

#include "gui/log/logpane.h"
#include "gui/settings/keys.h"
#include "gui/views/appsview.h"
#include "gui/window/windowparts.h"
#include "stillclock.h"

#include <QTest>

#include <array>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Stage::Stage()
    : settings(folder.filePath(u"desktop.ini"_s))
    , actions(settings)
    , profiles(settings)
    , connection("test", clock)
    , session(connection)
    , verbs(connection)
{
    setTimeOfDay(clock.wallMs());
    settings.set(keys::ReducedMotion, true);
    settings.set(keys::WizardDone, true);
    setApps();
}

Stage::~Stage()
{
    window.reset();
    setTimeOfDay(SampleTime);
}

FirstRunServices Stage::services() const
{
    FirstRunServices services;
    services.languages = [] { return QList<LanguageChoice>{ { u"en"_s, u"English"_s }, { u"de"_s, u"Deutsch"_s } }; };
    services.tray = [] { return TrayPresence{ true, {} }; };
    services.setStartAtLogin = [](bool, bool) { return Result<void>(); };
    services.sendTestNotification = [](const SettingsServices::Done &done) { done({}); };
    services.openUrl = [](const QUrl &) { return true; };
    services.sampleFile = u"/usr/lib/fcgi-spawner/examples/hello.fcgi"_s;
    return services;
}

bool Stage::openWindow()
{
    window = std::make_unique<MainWindow>(WindowParts{ settings, actions, profiles, session, verbs, launcher, services() });
    window->show();
    window->resize(1100, 600);
    window->activateWindow();
    window->appsView().setFocus();
    return QTest::qWaitForWindowActive(window.get());
}

bool Stage::connect()
{
    Profile profile{ .id = u"local"_s, .name = u"This computer"_s, .kind = Profile::Kind::Socket };
    profile.socketPath = daemon.socketPath();
    connection.open(profile);
    return QTest::qWaitFor([this] { return connection.isConnected() && session.isCurrent(); });
}

void Stage::setApps(bool withCrashLoop)
{
    StatusSnapshot snapshot = sampleSnapshot();
    AppStatus busy = sampleApp("shop");
    busy.inFlight = 2;
    busy.children[0].pid = 4720;
    busy.children[0].inFlight = 2;
    busy.children[0].idleRemainingMs.reset();
    AppStatus kept = sampleApp("mail");
    kept.keepAlive = true;
    kept.children[0].pid = 4733;
    kept.children[0].idleRemainingMs.reset();
    snapshot.apps = { sampleApp("auth", withCrashLoop ? "crash-looping" : "stopped"), sampleApp("hello"), kept,
                      sampleApp("search", "starting"), busy, sampleApp("tools/env", "refused") };
    daemon.setSnapshot(snapshot);
}

bool Stage::work(int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        clock.advance(1s);
        setTimeOfDay(clock.wallMs());
        StatusSnapshot next = daemon.snapshot();
        next.daemon.now = clock.wallMs();
        for (AppStatus &app : next.apps) {
            if (app.children.empty())
                continue;
            const quint64 count = app.name == "shop" ? 8 + quint64(second * 7 % 13) : quint64(second % 9 == 0);
            next.daemon.requests += count;
            app = served(served(app, count, 3500), second % 5 == 0 ? 1 : 0, 40'000);
            ChildStatus &child = app.children[0];
            child.served += count;
            child.cpuMs += 20 * qint64(count);
            child.residentBytes += 40'960;
            child.sampledAt = next.daemon.now;
        }
        daemon.publish(next);
        if (!QTest::qWaitFor([this] { return session.status().revision == daemon.snapshot().revision; }))
            return false;
    }
    clock.advance(1s);
    return true;
}

bool Stage::writeLog()
{
    struct Line { const char *app; qint64 pid; const char *stream; const char *text; };
    static constexpr std::array Lines{
        Line{ "hello", 4711, "stderr", "[2025-11-25T19:46:21Z INFO  hello] \x1b[32mlistening\x1b[0m on standard input" },
        Line{ "shop", 4720, "stdout", R"({"level":"info","msg":"request","path":"/cart","ms":3})" },
        Line{ "shop", 4720, "stdout", "level=info msg=\"cache hit\" key=item:17" },
        Line{ "auth", 4699, "stderr", "Traceback (most recent call last):" },
        Line{ "auth", 4699, "stderr", "  File \"/var/www/fcgi/auth.fcgi\", line 12, in <module>" },
        Line{ "auth", 4699, "stderr", "ValueError: no secret is set" },
        Line{ "mail", 4733, "stderr", "WARNING: the queue has 212 letters" },
        Line{ "shop", 4720, "stderr", "2025-11-25 19:46:38,120 shop.views ERROR order 1204 failed: no such item" },
        Line{ "hello", 4711, "stdout", "GET /hello.fcgi 200 in 3 ms" },
        Line{ "shop", 4720, "stdout", "level=debug msg=\"3 items in the cart\"" },
        Line{ "hello", 4711, "stdout", "Grüße aus Αθήνα – ¡hola!" },
        Line{ "shop", 4720, "stdout", R"({"level":"info","msg":"request","path":"/pay","ms":41})" },
    };
    LogBatch batch;
    for (const Line &line : Lines) {
        LogEntry entry = sampleLine(++batch.next, line.app, line.text, line.stream);
        entry.pid = line.pid;
        entry.time = double(clock.wallMs() - 1700 * qint64(Lines.size() - batch.next));
        batch.lines.append(entry);
    }
    daemon.pushLogs(batch);
    return QTest::qWaitFor([this] {
        const auto *pane = window->findChild<LogPane *>(); // made after the first picture of the window
        return pane && pane->model().store().size() == qsizetype(Lines.size()) && !pane->model().hasUnread();
    });
}

} // namespace spawner
