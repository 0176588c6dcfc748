// fcgi-spawnerctl and the real daemon.
#include "system/realprograms.h"
#include "system/systemtest.h"
#include "unit/ctl/ctlprogram.h"
#include "unit/ctl/terminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

class TestCtl : public SystemTest
{
    Q_OBJECT
private slots:
    void statusShowsWhatRuns();
    void appsAreSteered();
    void logsFollow();
    void deployAndRollback();
    void progressShowsOnATerminal();
    void brokenVersionsChangeNothing_data();
    void brokenVersionsChangeNothing();
    void theDoctorNamesTheFix();
    void mistakesAreNamed();
    void jsonKeepsTheSchema();
    void membersOfTheGroupMayLook();
    void membersOfTheGroupMayDoWhatTheConfigSays();
    void othersAreTurnedAway();

private:
    QByteArray socketPath() const
    {
        return QFile::encodeName(m_daemon->runtimeDir() + QStringLiteral("/control.sock"));
    }
    CtlOutcome ctl(const char *arguments)
    {
        return runCtl(socketPath(), QString::fromUtf8(arguments).split(u' '));
    }
    CtlOutcome deploy(const QString &file)
    {
        return runCtl(socketPath(),
                      { QStringLiteral("deploy"), file, QStringLiteral("--name"), QStringLiteral("shop") });
    }
    QByteArray tagOf(const char *path) { return wordAfter(httpGet(m_daemon->port(), path).body, "TAG="); }
    /// Starts a daemon whose control socket belongs to a group; for root only.
    bool openToGroup(const QByteArray &config = {});
    /// fcgi-spawnerctl, run by a user who is neither root nor the daemon's: in these groups alone.
    CtlOutcome ctlAsNobody(const QString &groups, const QStringList &arguments);
    QString doorPath() { return m_daemon->sandbox().path(QStringLiteral("door")); }
    /// A version of the program that answers with this tag.
    QString version(const QByteArray &tag);
};

QString TestCtl::version(const QByteArray &tag)
{
    const QString name = QString::fromUtf8(tag) + QStringLiteral(".fcgi");
    const QByteArray program = contentOf(realProgram(QStringLiteral("perl.fcgi"))) + "\n#TAG=" + tag + "\n";
    return m_daemon->sandbox().writeFile(name, program) ? m_daemon->sandbox().path(name) : QString();
}

void TestCtl::statusShowsWhatRuns()
{
    QVERIFY(m_daemon->start());
    CtlOutcome outcome = ctl("status");
    QCOMPARE(outcome.errors, QByteArray());
    QVERIFY2(outcome.output.contains(QByteArray("no apps yet in " + m_daemon->webRoot().toUtf8())),
             outcome.output.constData());
    QVERIFY(deployFake());
    QVERIFY(eventuallyTrue([&] { return httpGet(m_daemon->port(), "/fake.fcgi").status == 200; }));
    outcome = ctl("status");
    QVERIFY2(outcome.output.contains("\nfake  running"), outcome.output.constData());
    outcome = ctl("status fake");
    const QByteArray pid = QByteArray::number(m_daemon->appProcesses().value(0));
    QVERIFY2(outcome.output.contains(QByteArray("\n" + pid + "  ready")), outcome.output.constData());
    QCOMPARE(ctl("apps --names").output, QByteArray("fake\n"));
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(m_daemon->port()) + "/fake.fcgi";
    QVERIFY(ctl("apps").output.contains(url));
    QVERIFY(ctl("history fake").output.contains("/fake.fcgi"));
    QVERIFY(ctl("events").output.contains(" ready fake["));
    QVERIFY(ctl("ping").output.startsWith("fcgi-spawner " SPAWNER_VERSION " on "));
}

void TestCtl::appsAreSteered()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(ctl("start fake.fcgi").output, QByteArray("fake: running, 1 process\n"));
    QCOMPARE(m_daemon->appProcesses().size(), 1);
    QCOMPARE(ctl("keep-alive fake on").output, QByteArray("fake: running, 1 process, kept alive\n"));
    QVERIFY(ctl("status").output.contains(" kept\n"));
    QCOMPARE(ctl("extend fake 1h").status, 0);
    QCOMPARE(ctl("pause fake").output.left(12), QByteArray("fake: paused"));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 503);
    QCOMPARE(ctl("resume fake").status, 0);
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QCOMPARE(ctl("kill fake").output, QByteArray("fake: killed 1 process\n"));
    QCOMPARE(ctl("stop fake").status, 0);
    QVERIFY(eventuallyTrue([&] { return m_daemon->appProcesses().isEmpty(); }));
}

void TestCtl::logsFollow()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    CtlProgram follower(socketPath());
    follower.start({ QStringLiteral("logs"), QStringLiteral("fake"), QStringLiteral("-f") });
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?complain=one-from-the-app").status, 200);
    QVERIFY(follower.waitForOutput(" one-from-the-app\n"));
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi?complain=two-from-the-app").status, 200);
    QVERIFY(follower.waitForOutput(" two-from-the-app\n"));
    ::kill(pid_t(follower.process().processId()), SIGINT);
    QCOMPARE(follower.outcome().status, 0);
    const CtlOutcome found = ctl("logs --since 10m --grep t.o-from");
    QCOMPARE(found.output.count('\n'), 1);
    QVERIFY(found.output.endsWith(" two-from-the-app\n"));
    QCOMPARE(ctl("logs --grep nothing-like-this").output, QByteArray());
}

void TestCtl::deployAndRollback()
{
    QVERIFY(m_daemon->start());
    for (const char *tag : { "one", "two", "three" }) {
        const CtlOutcome outcome = deploy(version(tag));
        QCOMPARE(outcome.errors, QByteArray());
        QVERIFY2(outcome.output.contains(" is in charge ("), outcome.output.constData());
        QCOMPARE(tagOf("/shop.fcgi?tag"), QByteArray(tag));
    }
    QCOMPARE(ctl("versions shop.fcgi").output.count("\n"), 4);
    QVERIFY(ctl("rollback shop").output.contains(" is in charge again\n"));
    QCOMPARE(tagOf("/shop.fcgi?tag"), QByteArray("two"));
    const QJsonObject versions = QJsonDocument::fromJson(ctl("--json versions shop").output).object();
    const QJsonArray list = versions[QStringLiteral("versions")].toArray();
    QCOMPARE(list.size(), 4); // what was put back is a version of its own
    const QString oldest = list.last()[QStringLiteral("id")].toString();
    QCOMPARE(runCtl(socketPath(), { QStringLiteral("rollback"), QStringLiteral("shop"), oldest }).status, 0);
    QCOMPARE(tagOf("/shop.fcgi?tag"), QByteArray("one"));
    QCOMPARE(ctl("rollback shop no-such-version").status, 4);
}

void TestCtl::progressShowsOnATerminal()
{
    QVERIFY(m_daemon->start());
    Terminal terminal(100, 30);
    QVERIFY(terminal.start(socketPath(), {QStringLiteral("deploy"), QStringLiteral(FAKEAPP), QStringLiteral("--name"),
                                          QStringLiteral("shop")}));
    QCOMPARE(terminal.wait(), 0);
    const QByteArray &painted = terminal.painted();
    const qsizetype bar = painted.lastIndexOf("########################");
    QVERIFY2(bar > 0 && painted.mid(bar).contains(" of "), painted.constData()); // all of it came
    const qsizetype result = painted.indexOf(" is in charge (");
    QVERIFY2(result > painted.lastIndexOf("\r\033[K"), painted.constData()); // and nothing of the bar is left
    // Where the output goes to a file, it is the result only.
    QVERIFY(!deploy(version("two")).errors.contains('#'));
}

void TestCtl::brokenVersionsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no interpreter") << QByteArray("#!/nonesuch/perl\nprint 1;\n");
    QTest::newRow("no program") << QByteArray("hello, world\n");
    QTest::newRow("ends at once") << QByteArray("#!/bin/sh\necho no luck >&2\nexit 3\n");
}

void TestCtl::brokenVersionsChangeNothing()
{
    QFETCH(QByteArray, content);
    QVERIFY(m_daemon->start());
    QCOMPARE(deploy(version("good")).status, 0);
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("bad.fcgi"), content));
    const CtlOutcome outcome = deploy(m_daemon->sandbox().path(QStringLiteral("bad.fcgi")));
    QCOMPARE(outcome.status, 6);
    QCOMPARE(outcome.output, QByteArray());
    QVERIFY2(outcome.errors.startsWith("fcgi-spawnerctl: ") && outcome.errors.count('\n') == 1,
             outcome.errors.constData());
    QCOMPARE(tagOf("/shop.fcgi?tag"), QByteArray("good"));
}

void TestCtl::theDoctorNamesTheFix()
{
    QVERIFY(m_daemon->start());
    QVERIFY(deployFake());
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/bad.fcgi"), "#!/bin/sh\n", 0644));
    QVERIFY(eventuallyTrue([&] { return ctl("apps --names").output == "bad\nfake\n"; }));
    const CtlOutcome outcome = ctl("doctor");
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.contains("chmod +x") && outcome.output.contains("bad.fcgi"),
             outcome.output.constData());
    const CtlOutcome one = ctl("doctor fake");
    QVERIFY2(one.status == 0, one.output.constData());
}

void TestCtl::mistakesAreNamed()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    for (const char *command : { "start fkae", "explain fkae", "history fkae", "doctor fkae" }) {
        const CtlOutcome outcome = ctl(command);
        QVERIFY2(outcome.status == 4, command);
        QVERIFY2(outcome.errors.contains("fkae") && outcome.errors.contains("fake"),
                 outcome.errors.constData());
    }
    const QString file = m_daemon->sandbox().path(QStringLiteral("new.toml"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("new.toml"), "lisen = 1\n"));
    const CtlOutcome outcome
        = runCtl(socketPath(), { QStringLiteral("config"), QStringLiteral("check"), file });
    QVERIFY2(outcome.output.contains("lisen") && outcome.output.contains("listen"),
             outcome.output.constData());
    QCOMPARE(outcome.status, 1);
}

void TestCtl::jsonKeepsTheSchema()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(deploy(version("one")).status, 0);
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QByteArray lines;
    const QList<QPair<const char *, const char *>> commands{
        { "status", "status" },
        { "requests", "requests" },
        { "history fake", "history" },
        { "logs", "logs" },
        { "events", "events" },
        { "explain fake", "app.explain" },
        { "doctor", "doctor" },
        { "start fake", "app.start" },
        { "keep-alive fake on", "app.keepAlive" },
        { "extend fake", "app.extend" },
        { "pause fake", "app.pause" },
        { "resume fake", "app.resume" },
        { "kill fake", "app.kill" },
        { "versions shop", "deploy.versions" },
        { "config show", "config.show" },
        { "config check", "config.check" },
        { "config reload", "config.reload" },
        { "ping", "ping" },
    };
    for (const auto &[command, method] : commands) {
        const CtlOutcome outcome = ctl(QByteArray(QByteArray("--json ") + command).constData());
        QVERIFY2(outcome.status == 0, QByteArray(command + outcome.errors).constData());
        const QJsonDocument document = QJsonDocument::fromJson(outcome.output);
        QVERIFY2(document.isObject(), command);
        lines += QJsonDocument(QJsonObject{ { QStringLiteral("result"), QLatin1String(method) },
                                            { QStringLiteral("value"), document.object() } })
                     .toJson(QJsonDocument::Compact)
            + '\n';
    }
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("said"), lines));
    QProcess check;
    check.start(QStringLiteral("python3"),
                { QStringLiteral(SCHEMACHECK), QStringLiteral(SCHEMA),
                  m_daemon->sandbox().path(QStringLiteral("said")) });
    QVERIFY(check.waitForFinished(60'000));
    if (check.exitCode() == 77)
        QSKIP("python3-jsonschema is not installed");
    QVERIFY2(check.exitCode() == 0, check.readAllStandardOutput().constData());
}

// --- Who is neither root nor the daemon's user

bool TestCtl::openToGroup(const QByteArray &config)
{
    // Where nobody may go: the folder, the socket's place (the runtime directory stays private), and a copy of the
    // program, as the one that was built may lie in somebody's home.
    const QByteArray door = QFile::encodeName(doorPath());
    const QString copy = doorPath() + QStringLiteral("/fcgi-spawnerctl");
    const QByteArray folder = QFile::encodeName(m_daemon->sandbox().path(QString()));
    return ::chmod(folder.constData(), 0711) == 0 && ::mkdir(door.constData(), 0755) == 0
        && ::chmod(door.constData(), 0755) == 0 && QFile::copy(CtlProgram::path(), copy)
        && ::chmod(QFile::encodeName(copy).constData(), 0755) == 0 && deployFake() && m_daemon->writeConfig(config)
        && m_daemon->start({ QStringLiteral("--control-group"), QStringLiteral("www-data"),
                             QStringLiteral("--control-socket"), doorPath() + QStringLiteral("/control.sock") });
}

CtlOutcome TestCtl::ctlAsNobody(const QString &groups, const QStringList &arguments)
{
    CtlOutcome outcome;
    QProcess program;
    QStringList words{ QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup") };
    words << (groups.isEmpty() ? QStringLiteral("--clear-groups") : QStringLiteral("--groups=") + groups);
    words << doorPath() + QStringLiteral("/fcgi-spawnerctl") << QStringLiteral("--socket")
          << doorPath() + QStringLiteral("/control.sock") << arguments;
    program.setWorkingDirectory(QStringLiteral("/"));
    program.start(QStringLiteral("setpriv"), words);
    if (!program.waitForFinished(60'000)) {
        program.kill();
        program.waitForFinished();
        return outcome;
    }
    outcome.output = program.readAllStandardOutput();
    outcome.errors = program.readAllStandardError();
    outcome.status = program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1;
    return outcome;
}

#define NEEDS_ROOT()                                                                                                \
    if (::geteuid() != 0)                                                                                           \
    QSKIP("only root can become somebody else")

void TestCtl::membersOfTheGroupMayLook()
{
    NEEDS_ROOT();
    QVERIFY(openToGroup());
    const QString group = QStringLiteral("www-data");
    const CtlOutcome status = ctlAsNobody(group, { QStringLiteral("status") });
    QVERIFY2(status.status == 0, status.errors.constData());
    QVERIFY2(status.output.contains("\nfake ") && status.output.contains("read-only for you"),
             status.output.constData());
    for (const char *command : { "pause", "start", "kill", "rollback" }) {
        const CtlOutcome refused = ctlAsNobody(group, { QLatin1String(command), QStringLiteral("fake") });
        QVERIFY2(refused.status == 5, command);
        QVERIFY2(refused.errors.contains("control-group-access = \"full\""), refused.errors.constData());
    }
    QVERIFY(m_daemon->appProcesses().isEmpty());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200); // it was not paused
}

void TestCtl::membersOfTheGroupMayDoWhatTheConfigSays()
{
    NEEDS_ROOT();
    QVERIFY(openToGroup("control-group-access = \"full\"\n"));
    const CtlOutcome paused
        = ctlAsNobody(QStringLiteral("www-data"), { QStringLiteral("pause"), QStringLiteral("fake") });
    QVERIFY2(paused.status == 0, paused.errors.constData());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 503);
}

void TestCtl::othersAreTurnedAway()
{
    NEEDS_ROOT();
    QVERIFY(openToGroup("control-group-access = \"full\"\n"));
    const CtlOutcome kept = ctlAsNobody({}, { QStringLiteral("status") });
    QCOMPARE(kept.status, 5);
    QCOMPARE(kept.output, QByteArray());
    QVERIFY2(kept.errors.contains("it belongs to group www-data, and you are not in it: "
                                  "sudo usermod -aG www-data nobody"),
             kept.errors.constData());
    // The file's mode is not all that stands in the way.
    QCOMPARE(::chmod(QFile::encodeName(doorPath() + QStringLiteral("/control.sock")).constData(), 0666), 0);
    const CtlOutcome refused = ctlAsNobody({}, { QStringLiteral("status") });
    QCOMPARE(refused.status, 5);
    QVERIFY2(refused.errors.contains("user nobody may not use this daemon: be root, or join group www-data"),
             refused.errors.constData());
}

QTEST_GUILESS_MAIN(TestCtl)
#include "test_ctl.moc"
