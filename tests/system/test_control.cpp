// The real daemon over its control socket: what each method does, and what it says to those who ask wrongly.
#include "system/controlconversation.h"
#include "system/systemtest.h"

#include "control/activity.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#include <csignal>
#include <sys/stat.h>

using namespace spawner;

namespace {

QString fakeName()
{
    return QStringLiteral("fake");
}

QJsonObject named(const QString &app = fakeName())
{
    return { { QStringLiteral("app"), app } };
}

QJsonObject with(QJsonObject params, const char *name, const QJsonValue &value)
{
    params.insert(QLatin1String(name), value);
    return params;
}

/// The verdict of the check `id` in a doctor's result; empty if it was not made.
QString verdict(const QJsonObject &result, const char *id)
{
    const QJsonArray checks = result.value(u"checks").toArray();
    for (const QJsonValue &check : checks) {
        if (check[u"id"].toString() == QLatin1String(id))
            return check[u"verdict"].toString();
    }
    return {};
}

QJsonValue child(const QJsonObject &result, const char *member)
{
    return result.value(u"app")[u"children"][0][QLatin1String(member)];
}

} // namespace

class TestControl : public SystemTest
{
    Q_OBJECT
private slots:
    void tellsWhoItIs();
    void showsAppsAndTheirProcesses();
    void sendsDeltasThatAddUp();
    void startsStopsAndPauses();
    void keepsExtendsAndKills();
    void restartsAndReloads();
    void tellsWhyItDidNotStart();
    void showsRequestsInFlightAndThoseThatEnded();
    void readsAndFollowsLogs();
    void tellsEvents();
    void explains();
    void showsChecksAndReloadsTheConfig();
    void examines();
    void deploysAndGoesBack();
    void saysWhatIsWrongWithACall_data();
    void saysWhatIsWrongWithACall();
    void saysGoodbye();
    void deploysNothingOnItsWayOut();

private:
    QString socket() const { return m_daemon->runtimeDir() + QStringLiteral("/control.sock"); }
    /// Everything said so far is as the schema has it.
    void checkSchema(const ControlConversation &talk);
    Result<QJsonObject> deploy(ControlConversation &talk, const QByteArray &file, const QString &name);
};

void TestControl::checkSchema(const ControlConversation &talk)
{
    const QString file = m_daemon->sandbox().path(QStringLiteral("messages"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("messages"), talk.record()));
    QProcess check;
    check.start(QStringLiteral("python3"), { QStringLiteral(SCHEMA_CHECK), QStringLiteral(SCHEMA), file });
    QVERIFY(check.waitForFinished(60'000));
    if (check.exitCode() == 77)
        qWarning("python3-jsonschema is not installed: nothing was checked against the schema");
    else
        QVERIFY2(check.exitCode() == 0, QByteArray(check.readAllStandardOutput() + check.readAllStandardError()).constData());
}

#define TALK(talk)                                                                                                 \
    ControlConversation talk;                                                                                      \
    QVERIFY2(talk.connectTo(socket()), qUtf8Printable(talk.closeReason().message))

#define ANSWER(name, expression)                                                                                   \
    const auto name##Outcome = expression;                                                                         \
    QVERIFY2(name##Outcome, name##Outcome ? "" : qUtf8Printable(name##Outcome.error().message));                   \
    const QJsonObject name = *name##Outcome

void TestControl::tellsWhoItIs()
{
    QVERIFY(m_daemon->start());
    QVERIFY(m_daemon->waitForLog("control socket at"));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(socket()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 07777), 0600);
    TALK(talk);
    const HelloInfo &hello = talk.client().hello();
    QCOMPARE(hello.pid, qint64(m_daemon->pid()));
    QCOMPARE(hello.webRoot, QFile::encodeName(m_daemon->webRoot()));
    QCOMPARE(hello.urls, QByteArrayList{ "http://127.0.0.1:" + QByteArray::number(m_daemon->port()) });
    QVERIFY(!hello.isReadOnly);
    QCOMPARE(hello.durationBoundsUs.size(), size_t(15));
    ANSWER(pong, talk.call("ping"));
    QVERIFY(pong.isEmpty());
}

void TestControl::showsAppsAndTheirProcesses()
{
    QVERIFY(deployFake("idle-timeout = 100"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/broken.fcgi"), "no program\n", 0755));
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?status=500%20Bad").status, 500);
    TALK(talk);
    StatusSnapshot snapshot;
    QVERIFY(talk.waitUntil([&] { // the answer is there a moment before it is counted
        const auto answer = talk.call("status");
        snapshot = answer ? StatusSnapshot::fromJson(*answer) : StatusSnapshot();
        return snapshot.apps.size() == 2 && snapshot.apps[1].requests == 2;
    }));
    const AppStatus &broken = snapshot.apps[0];
    QCOMPARE(broken.name, QByteArray("broken"));
    QCOMPARE(broken.state, QByteArray("refused"));
    QCOMPARE(broken.problem->code, QByteArray("AppInvalidFile"));
    const AppStatus &fake = snapshot.apps[1];
    QCOMPARE(fake.state, QByteArray("running"));
    QCOMPARE(fake.path, QByteArray("/fake.fcgi"));
    QCOMPARE(fake.responses[2], quint64(1));
    QCOMPARE(fake.errors, quint64(1));
    QCOMPARE(fake.durationUs.total(), quint64(2));
    QCOMPARE(fake.children.size(), 1);
    const ChildStatus &process = fake.children[0];
    QVERIFY(m_daemon->appProcesses().contains(pid_t(process.pid)));
    QCOMPARE(process.state, QByteArray("ready"));
    QCOMPARE(process.served, quint64(2));
    QVERIFY(process.idleRemainingMs && *process.idleRemainingMs > 0 && *process.idleRemainingMs <= 100'000);
    QVERIFY(process.residentBytes > 0);
    QVERIFY(snapshot.daemon.requests >= 2);
    checkSchema(talk);
}

void TestControl::sendsDeltasThatAddUp()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(first, talk.call("subscribe", { { QStringLiteral("topics"), QJsonArray{ QStringLiteral("status") } },
                                           { QStringLiteral("maxHz"), 10 } }));
    StatusSnapshot known = StatusSnapshot::fromJson(first);
    qsizetype applied = 0;
    const auto catchUp = [&] {
        for (; applied < talk.notifications().size(); ++applied) {
            if (!StatusDelta::fromJson(talk.notifications()[applied].params).applyTo(known))
                return false;
        }
        return true;
    };
    const auto eventually = [&](const std::function<bool()> &isTrue) {
        return talk.waitUntil([&] { return catchUp() && isTrue(); });
    };
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QVERIFY(eventually([&] { return known.apps.size() == 1 && known.apps[0].requests == 1; }));
    QVERIFY(deployFake({}, QStringLiteral("another.fcgi")));
    QVERIFY(eventually([&] { return known.apps.size() == 2; }));
    QVERIFY(QFile::remove(m_daemon->webRoot() + QStringLiteral("/another.fcgi")));
    QVERIFY(eventually([&] { return known.apps.size() == 1; }));
    // What the deltas made is what there is.
    ANSWER(second, talk.call("status"));
    QVERIFY(catchUp());
    const StatusSnapshot asked = StatusSnapshot::fromJson(second);
    QCOMPARE(asked.apps[0].requests, known.apps[0].requests);
    QCOMPARE(asked.apps[0].children.size(), known.apps[0].children.size());
    // Nothing changes any more, so nothing comes (the idle countdown alone does not count).
    QVERIFY(talk.waitUntil([&, last = -1]() mutable {
        const int before = std::exchange(last, int(talk.count("status")));
        QTest::qWait(1'000);
        return before == talk.count("status");
    }));
    checkSchema(talk);
}

void TestControl::startsStopsAndPauses()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(started, talk.call("app.start", named(QStringLiteral("/fake.fcgi"))));
    QCOMPARE(started.value(u"app")[u"state"].toString(), QStringLiteral("running"));
    QCOMPARE(m_daemon->appProcesses().size(), 1);
    ANSWER(stopped, talk.call("app.stop", named()));
    QCOMPARE(stopped.value(u"app")[u"state"].toString(), QStringLiteral("stopped"));
    QVERIFY(m_daemon->appProcesses().isEmpty());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200); // starts it again
    ANSWER(paused, talk.call("app.pause", named()));
    QCOMPARE(paused.value(u"app")[u"state"].toString(), QStringLiteral("paused"));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 503);
    QVERIFY(m_daemon->appProcesses().isEmpty());
    const auto refused = talk.call("app.restart", named());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::AppPaused);
    ANSWER(resumed, talk.call("app.resume", named()));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    checkSchema(talk);
}

void TestControl::keepsExtendsAndKills()
{
    QVERIFY(deployFake("idle-timeout = 100"));
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(started, talk.call("app.start", named()));
    QVERIFY(child(started, "idleRemainingMs").toInt() > 0);
    ANSWER(kept, talk.call("app.keepAlive", with(named(), "on", true)));
    QVERIFY(kept.value(u"app")[u"keepAlive"].toBool());
    QVERIFY(child(kept, "idleRemainingMs").isUndefined());
    ANSWER(released, talk.call("app.keepAlive", with(named(), "on", false)));
    ANSWER(extended, talk.call("app.extend", with(named(), "ms", 500'000)));
    QVERIFY(child(extended, "idleRemainingMs").toInt() > 400'000);
    const qint64 pid = child(extended, "pid").toInteger();
    const auto foreign = talk.call("app.kill", with(named(), "pid", 1));
    QVERIFY(!foreign && foreign.error().code == ErrorCode::NotFound);
    ANSWER(killed, talk.call("app.kill", with(named(), "pid", pid)));
    QCOMPARE(killed.value(u"killed").toInt(), 1);
    QVERIFY(eventuallyTrue([pid] { return ::kill(pid_t(pid), 0) != 0; }));
    checkSchema(talk);
}

void TestControl::restartsAndReloads()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(started, talk.call("app.start", named()));
    ANSWER(restarted, talk.call("app.restart", named()));
    QCOMPARE(restarted.value(u"app")[u"state"].toString(), QStringLiteral("running"));
    QVERIFY(talk.waitUntil([&] {
        const auto status = talk.call("status");
        return status && status->value(u"apps")[0][u"children"].toArray().size() == 1
            && status->value(u"apps")[0][u"children"][0][u"pid"] != child(started, "pid");
    }));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/fake.fcgi.toml"), "idle-timeout = 77\n"));
    ANSWER(reloaded, talk.call("app.reload", named()));
    QCOMPARE(reloaded.value(u"app")[u"idleTimeoutMs"].toInt(), 77'000);
    checkSchema(talk);
}

void TestControl::tellsWhyItDidNotStart()
{
    QVERIFY(deployFake("args = [\"err=no database\", \"exit=3\"]"));
    QVERIFY(m_daemon->start());
    TALK(talk);
    const auto answer = talk.call("app.start", named());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::AppExitedAtStart);
    QVERIFY2(answer.error().message.contains(u"exit status 3"), qUtf8Printable(answer.error().message));
    QVERIFY2(answer.error().message.contains(u"no database"), qUtf8Printable(answer.error().message));
}

void TestControl::showsRequestsInFlightAndThoseThatEnded()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    TALK(talk);
    const QJsonObject topics{ { QStringLiteral("topics"), QJsonArray{ QStringLiteral("requests") } },
                              { QStringLiteral("maxHz"), 10 } };
    ANSWER(subscribed, talk.call("subscribe", topics));
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?sleep=3000&x=1"));
    const auto seen = talk.waitFor("requests", [](const QJsonObject &params) {
        return params.value(u"requests")[0][u"state"].toString() == u"running";
    });
    QCOMPARE(seen.params.value(u"requests")[0][u"target"].toString(), QStringLiteral("/fake.fcgi?sleep=3000&x=1"));
    ANSWER(asked, talk.call("requests", named()));
    QCOMPARE(asked.value(u"requests").toArray().size(), 1);
    QCOMPARE(client.receive().status, 200);
    QVERIFY(!talk.waitFor("requests", [](const QJsonObject &params) {
        return params.value(u"requests").toArray().isEmpty();
    }).method.isEmpty());
    QVERIFY(talk.waitUntil([&] {
        const auto history = talk.call("history", with(named(), "count", 5));
        return history && history->value(u"requests")[0][u"status"].toInt() == 200
            && history->value(u"requests")[0][u"durationUs"].toInteger() >= 3'000'000;
    }));
    checkSchema(talk);
}

void TestControl::readsAndFollowsLogs()
{
    QVERIFY(deployFake("args = [\"err=first\", \"err=second\"]"));
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(started, talk.call("app.start", named()));
    QVERIFY(talk.waitUntil([&] {
        const auto logs = talk.call("logs", named());
        return logs && LogBatch::fromJson(*logs).lines.size() >= 2;
    }));
    ANSWER(follow, talk.call("subscribe", { { QStringLiteral("topics"), QJsonArray{ QStringLiteral("logs") } },
                                            { QStringLiteral("logApp"), fakeName() },
                                            { QStringLiteral("logAfter"), 0 } }));
    const auto isSaid = [](const char *text) {
        return [text](const QJsonObject &params) {
            const LogBatch batch = LogBatch::fromJson(params);
            return std::any_of(batch.lines.begin(), batch.lines.end(),
                               [text](const LogEntry &line) { return line.text == text; });
        };
    };
    QCOMPARE(talk.waitFor("logs", isSaid("first")).method, QByteArray("logs"));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?complain=third&stderr=1").status, 200);
    QCOMPARE(talk.waitFor("logs", isSaid("third")).method, QByteArray("logs"));
    QCOMPARE(talk.waitFor("logs", isSaid("stderr line 1 of 1")).method, QByteArray("logs"));
    ANSWER(tail, talk.call("logs", with(named(), "count", 1)));
    const LogBatch last = LogBatch::fromJson(tail);
    QCOMPARE(last.lines.size(), 1);
    ANSWER(rest, talk.call("logs", with(named(), "after", qint64(last.next))));
    QVERIFY(LogBatch::fromJson(rest).lines.isEmpty());
    checkSchema(talk);
}

void TestControl::tellsEvents()
{
    QVERIFY(deployFake("args = [\"err=oh dear\"]"));
    QVERIFY(m_daemon->start());
    TALK(talk);
    const QJsonObject topics{ { QStringLiteral("topics"), QJsonArray{ QStringLiteral("events") } } };
    ANSWER(subscribed, talk.call("subscribe", topics));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    const auto ofType = [](const char *type) {
        return [type](const QJsonObject &event) { return event.value(u"type").toString() == QLatin1String(type); };
    };
    const auto ready = talk.waitFor("event", ofType("ready"));
    QVERIFY(!ready.method.isEmpty());
    const pid_t pid = pid_t(ready.params.value(u"pid").toInteger());
    QVERIFY(m_daemon->appProcesses().contains(pid));
    ::kill(pid, SIGSEGV);
    const auto crash = talk.waitFor("event", [pid](const QJsonObject &event) {
        return event.value(u"pid").toInteger() == pid && event.value(u"text").toString().contains(u"SIGSEGV");
    });
    QVERIFY(!crash.method.isEmpty());
    QVERIFY(crash.params.value(u"lines").toArray().contains(QStringLiteral("oh dear")));
    ANSWER(all, talk.call("events", { { QStringLiteral("after"), 0 } }));
    const QJsonArray events = all.value(u"events").toArray();
    for (int i = 0; i < events.size(); ++i)
        QCOMPARE(events[i][u"id"].toInt(), i + 1);
    checkSchema(talk);
}

void TestControl::explains()
{
    QVERIFY(deployFake("idle-timeout = 11"));
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(stopped, talk.call("app.explain", named()));
    QVERIFY2(stopped.value(u"explanation")[0].toString().contains(u"would start a process"),
             qUtf8Printable(stopped.value(u"explanation")[0].toString()));
    const QJsonArray settings = stopped.value(u"settings").toArray();
    const auto idle = std::find_if(settings.begin(), settings.end(), [](const QJsonValue &setting) {
        return setting[u"key"].toString() == u"idle-timeout";
    });
    QVERIFY(idle != settings.end());
    QCOMPARE((*idle)[u"value"].toString(), QStringLiteral("\"11s\""));
    QVERIFY((*idle)[u"origin"].toString().contains(u"fake.fcgi.toml:1"));
    ANSWER(started, talk.call("app.start", named()));
    ANSWER(running, talk.call("app.explain", named()));
    const QString pid = QString::number(child(started, "pid").toInteger());
    QVERIFY(running.value(u"explanation")[0].toString().contains(pid));
    const QString countdown = running.value(u"explanation")[1].toString();
    QVERIFY2(countdown.contains(QRegularExpression(QStringLiteral("is stopped in \\d+s "))), qUtf8Printable(countdown));
    ANSWER(paused, talk.call("app.pause", named()));
    ANSWER(refusing, talk.call("app.explain", named()));
    QVERIFY(refusing.value(u"explanation")[0].toString().contains(u"503"));
    checkSchema(talk);
}

void TestControl::showsChecksAndReloadsTheConfig()
{
    QVERIFY(m_daemon->writeConfig("log-lines = 100\n"));
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(shown, talk.call("config.show"));
    QVERIFY(shown.value(u"toml").toString().contains(u"log-lines = 100"));
    ANSWER(fine, talk.call("config.check"));
    QVERIFY(fine.value(u"problems").toArray().isEmpty());
    ANSWER(wrong, talk.call("config.check", { { QStringLiteral("text"), QStringLiteral("log-linse = 1\n") } }));
    QVERIFY(wrong.value(u"problems")[0].toString().contains(u"log-lines"));
    QVERIFY(m_daemon->writeConfig("log-lines = 200\ngateway-threads = 3\n"));
    ANSWER(reloaded, talk.call("config.reload"));
    QVERIFY(reloaded.value(u"problems").toArray().isEmpty());
    QCOMPARE(reloaded.value(u"needRestart").toArray(), QJsonArray{ QStringLiteral("gateway-threads") });
    QVERIFY(m_daemon->writeConfig("log-lines = many\n"));
    ANSWER(failed, talk.call("config.reload"));
    QCOMPARE(failed.value(u"problems").toArray().size(), 1);
    ANSWER(status, talk.call("status"));
    QCOMPARE(status.value(u"daemon")[u"configProblems"].toArray().size(), 1);
    ANSWER(events, talk.call("events"));
    QCOMPARE(events.value(u"events").toArray().last()[u"type"].toString(), QStringLiteral("config-failed"));
    checkSchema(talk);
}

void TestControl::examines()
{
    QVERIFY(deployFake());
    QVERIFY(deployFake("args = [\"exit=1\"]", QStringLiteral("dead.fcgi")));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/plain.fcgi"), "#!/bin/sh\n", 0644));
    QVERIFY(m_daemon->start());
    TALK(talk);
    ANSWER(all, talk.call("doctor"));
    QCOMPARE(verdict(all, "web-root.readable"), QStringLiteral("ok"));
    QCOMPARE(verdict(all, "runtime-dir.private"), QStringLiteral("ok"));
    QCOMPARE(verdict(all, "control-socket.listening"), QStringLiteral("ok"));
    QCOMPARE(verdict(all, "listen.address"), QStringLiteral("ok"));
    QCOMPARE(verdict(all, "config.file"), QStringLiteral("ok"));
    QVERIFY(m_daemon->appProcesses().isEmpty()); // it only looked
    ANSWER(fake, talk.call("doctor", named()));
    for (const char *id : { "app.executable", "app.program", "app.libraries", "app.settings", "app.start", "app.handshake",
                            "app.capability", "app.request" })
        QVERIFY2(verdict(fake, id) == u"ok", id);
    ANSWER(dead, talk.call("doctor", named(QStringLiteral("dead"))));
    QCOMPARE(verdict(dead, "app.start"), QStringLiteral("problem"));
    ANSWER(plain, talk.call("doctor", named(QStringLiteral("plain"))));
    QCOMPARE(verdict(plain, "app.executable"), QStringLiteral("problem"));
    const QJsonArray checks = plain.value(u"checks").toArray();
    const QString file = m_daemon->webRoot() + QStringLiteral("/plain.fcgi");
    int problems = 0;
    for (const QJsonValue &check : checks) { // says it once, and how to mend it apart
        if (check[u"verdict"].toString() != u"problem")
            continue;
        ++problems;
        QCOMPARE(check[u"text"].toString(), file + QStringLiteral(" is not executable"));
        QCOMPARE(check[u"fix"].toString(), QStringLiteral("chmod +x '%1'").arg(file));
    }
    QCOMPARE(problems, 1);
    checkSchema(talk);
}

Result<QJsonObject> TestControl::deploy(ControlConversation &talk, const QByteArray &file, const QString &name)
{
    const QByteArray sum = QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex();
    const auto begun = talk.call("deploy.begin", { { QStringLiteral("name"), name },
                                                   { QStringLiteral("size"), file.size() },
                                                   { QStringLiteral("sha256"), QString::fromLatin1(sum) } });
    if (!begun)
        return begun;
    const QJsonValue upload = begun->value(u"upload");
    const qsizetype chunkBytes = begun->value(u"chunkBytes").toInteger();
    for (qsizetype offset = 0; offset < file.size(); offset += chunkBytes) {
        const QByteArray data = file.mid(offset, chunkBytes).toBase64();
        const auto sent = talk.call("deploy.chunk", { { QStringLiteral("upload"), upload },
                                                      { QStringLiteral("offset"), offset },
                                                      { QStringLiteral("data"), QString::fromLatin1(data) } });
        if (!sent)
            return sent;
    }
    return talk.call("deploy.commit", { { QStringLiteral("upload"), upload } });
}

void TestControl::deploysAndGoesBack()
{
    QVERIFY(m_daemon->start());
    TALK(talk);
    const QByteArray program = contentOf(QStringLiteral(FAKEAPP));
    ANSWER(first, deploy(talk, program, QStringLiteral("new")));
    QVERIFY(first.value(u"version")[u"current"].toBool());
    QCOMPARE(httpGet(m_daemon->port(), "/new.fcgi").status, 200);
    ANSWER(second, deploy(talk, program + "\n#second\n", QStringLiteral("new")));
    ANSWER(versions, talk.call("deploy.versions", named(QStringLiteral("new"))));
    QCOMPARE(versions.value(u"versions").toArray().size(), 2);
    const auto broken = deploy(talk, program.left(program.size() / 2), QStringLiteral("new"));
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::AppInvalidFile);
    QCOMPARE(httpGet(m_daemon->port(), "/new.fcgi").status, 200);
    ANSWER(back, talk.call("deploy.rollback", named(QStringLiteral("new"))));
    QCOMPARE(back.value(u"version")[u"sha256"], first.value(u"version")[u"sha256"]);
    ANSWER(begun, talk.call("deploy.begin", { { QStringLiteral("name"), QStringLiteral("x") },
                                              { QStringLiteral("size"), 5 },
                                              { QStringLiteral("sha256"), QString(64, u'0') } }));
    const QJsonObject upload{ { QStringLiteral("upload"), begun.value(u"upload") } };
    TALK(other); // has no business with it
    QVERIFY(!other.call("deploy.abort", upload));
    ANSWER(aborted, talk.call("deploy.abort", upload));
    QVERIFY(!talk.call("deploy.abort", upload));
    checkSchema(talk);
}

void TestControl::saysWhatIsWrongWithACall_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *method, const QJsonObject &params, const QString &says) {
        QTest::addRow("%s: %s", method, qPrintable(says)) << QByteArray(method) << params << says;
    };
    row("stats", {}, QStringLiteral("did you mean 'status'?"));
    row("app.start", {}, QStringLiteral("'app' is missing: it takes the name of an app"));
    row("app.start", { { QStringLiteral("app"), 7 } }, QStringLiteral("'app' takes the name of an app, such as \"hello\", not 7"));
    row("app.start", named(QStringLiteral("fkae")), QStringLiteral("did you mean 'fake'?"));
    row("app.keepAlive", with(named(), "on", 1), QStringLiteral("'on' takes true or false, not 1"));
    row("app.extend", with(named(), "ms", -1), QStringLiteral("'ms' takes a whole number from 1 to"));
    row("app.kill", with(named(), "pid", 1.5), QStringLiteral("'pid' takes a whole number from 0"));
    row("logs", { { QStringLiteral("count"), QStringLiteral("ten") } }, QStringLiteral("'count' takes a whole number from 0 to 10000, not \"ten\""));
    row("subscribe", {}, QStringLiteral("'topics' is missing"));
    row("subscribe", { { QStringLiteral("topics"), QJsonArray{ QStringLiteral("weather") } } }, QStringLiteral("some of \"status\", \"requests\""));
    row("subscribe", { { QStringLiteral("topics"), QJsonArray{ QStringLiteral("status") } }, { QStringLiteral("maxHz"), 100 } },
        QStringLiteral("'maxHz' takes a number from 0.1 to 10, not 100"));
    row("deploy.chunk", { { QStringLiteral("upload"), QStringLiteral("u9") }, { QStringLiteral("offset"), 0 }, { QStringLiteral("data"), QStringLiteral("AAAA") } },
        QStringLiteral("this client has no upload 'u9'"));
    row("deploy.versions", named(QStringLiteral("nonesuch")), QStringLiteral("there is no app 'nonesuch'"));
    row("deploy.rollback", named(), QStringLiteral("no earlier version of fake is kept"));
    row("config.check", { { QStringLiteral("text"), 1 } }, QStringLiteral("'text' takes the text of a config file"));
}

void TestControl::saysWhatIsWrongWithACall()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QJsonObject, params);
    QFETCH(const QString, says);
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    TALK(talk);
    const auto answer = talk.call(method, params);
    QVERIFY(!answer);
    QVERIFY2(answer.error().message.contains(says), qUtf8Printable(answer.error().message));
    QVERIFY(talk.call("ping"));
}

void TestControl::saysGoodbye()
{
    QVERIFY(m_daemon->start());
    TALK(talk);
    const QJsonObject topics{ { QStringLiteral("topics"), QJsonArray{ QStringLiteral("events"), QStringLiteral("status") } } };
    ANSWER(subscribed, talk.call("subscribe", topics));
    m_daemon->signal(SIGTERM);
    const auto stopping = talk.waitFor("event", [](const QJsonObject &event) {
        return event.value(u"type").toString() == u"stopping";
    });
    QVERIFY(!stopping.method.isEmpty());
    QVERIFY(talk.waitUntil([&talk] { return !talk.isOpen(); }));
    QVERIFY(m_daemon->waitForEnd());
    QVERIFY(!QFile::exists(socket()));
    checkSchema(talk);
}

/// A version that is put in place while the daemon ends would never have been seen to work.
void TestControl::deploysNothingOnItsWayOut()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    TALK(talk);
    const QJsonObject topics{ { QStringLiteral("topics"), QJsonArray{ QStringLiteral("events") } } };
    ANSWER(subscribed, talk.call("subscribe", topics));
    const QByteArray program = contentOf(QStringLiteral(FAKEAPP));
    ANSWER(first, deploy(talk, program, QStringLiteral("new")));
    ANSWER(second, deploy(talk, program + "\n#second\n", QStringLiteral("new")));
    const QByteArray script = "#!/bin/sh\n";
    const QByteArray sum = QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex();
    const QJsonObject begin{ { QStringLiteral("name"), QStringLiteral("late") },
                             { QStringLiteral("size"), script.size() },
                             { QStringLiteral("sha256"), QString::fromLatin1(sum) } };
    ANSWER(begun, talk.call("deploy.begin", begin));
    const QJsonObject upload{ { QStringLiteral("upload"), begun.value(u"upload") } };
    ANSWER(sent, talk.call("deploy.chunk", with(with(upload, "offset", 0), "data",
                                                QString::fromLatin1(script.toBase64()))));
    HttpClient client(m_daemon->port()); // keeps it from ending at once
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?sleep=3000"));
    QVERIFY(talk.waitUntil([&] {
        const auto requests = talk.call("requests", named());
        return requests && requests->value(u"requests")[0][u"state"].toString() == u"running";
    }));
    m_daemon->signal(SIGTERM);
    QVERIFY(!talk.waitFor("event", [](const QJsonObject &event) {
        return event.value(u"type").toString() == u"stopping";
    }).method.isEmpty());
    const QList<QPair<QByteArray, QJsonObject>> calls{ { "deploy.begin", begin },
                                                       { "deploy.commit", upload },
                                                       { "deploy.rollback", named(QStringLiteral("new")) } };
    for (const auto &[method, params] : calls) {
        const auto refused = talk.call(method, params);
        QVERIFY2(!refused, method.constData());
        QVERIFY2(refused.error().code == ErrorCode::ShuttingDown, qUtf8Printable(refused.error().message));
    }
    QCOMPARE(client.receive().status, 200);
    QVERIFY(m_daemon->waitForEnd());
    QVERIFY(!QFile::exists(m_daemon->webRoot() + QStringLiteral("/late.fcgi")));
    QCOMPARE(contentOf(m_daemon->webRoot() + QStringLiteral("/new.fcgi")), program + "\n#second\n");
}

QTEST_GUILESS_MAIN(TestControl)
#include "test_control.moc"
