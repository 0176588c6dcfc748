// fcgi-spawnerctl against a daemon: what it asks, prints, and how it ends.
#include "control/activity.h"
#include "ctlprogram.h"
#include "fakedaemon.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>

using namespace spawner;

class TestCtlProgram : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_daemon = std::make_unique<FakeDaemon>(); }
    void cleanup() { m_daemon.reset(); }

    void withoutDaemon_data();
    void withoutDaemon();
    void theFirstSocketThatAnswersIsTaken();
    void nobodyAnswersAnywhere();
    void status();
    void oneApp();
    void names();
    void jsonIsWhatTheDaemonSaid_data();
    void jsonIsWhatTheDaemonSaid();
    void actions_data();
    void actions();
    void errorsHaveStatuses_data();
    void errorsHaveStatuses();
    void theDoctorsFindings();
    void configProblems();
    void noAnswerInTime();
    void aDaemonThatDoesNotGreet();
    void aDaemonThatHangsUp();
    void nothingFromTheDaemonSteersTheTerminal();
    void closedDescriptorsAreNotMixedUp();
    void overSsh();
    void sshThatFails();

private:
    CtlOutcome run(const QStringList &arguments) { return runCtl(m_daemon->socketPath(), arguments); }
    QJsonObject appResult() const { return { { QStringLiteral("app"), sampleApp("hello").toJson() } }; }

    std::unique_ptr<FakeDaemon> m_daemon;
};

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

void TestCtlProgram::withoutDaemon_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QByteArray>("errors");
    const auto row = [](const char *text, int status, const char *output, const char *errors) {
        QTest::newRow(text) << words(text) << status << QByteArray(output) << QByteArray(errors);
    };
    row("--version", 0, "fcgi-spawnerctl " SPAWNER_VERSION "\n", "");
    row("--help", 0, "Usage: fcgi-spawnerctl ", "");
    row("help logs", 0, "Usage: fcgi-spawnerctl logs [OPTION]... [APP]\n", "");
    row("help lgos", 2, "", "fcgi-spawnerctl: unknown command 'lgos' (did you mean logs?)\n");
    row("staus", 2, "",
        "fcgi-spawnerctl: unknown command 'staus' (did you mean status?); see fcgi-spawnerctl help\n");
    row("completion bash", 0, "# Completions", "");
    row("completion csh", 2, "",
        "fcgi-spawnerctl: there are completions for bash, zsh and fish, not 'csh'\n");
    row("new 7up --lang go", 2, "", "fcgi-spawnerctl: '7up' is no name for a new app: ");
    row("--timeout soon status", 2, "", "fcgi-spawnerctl: --timeout: ");
    row("status --socket /nonesuch/c.sock", 3, "",
        "fcgi-spawnerctl: no daemon answers at /nonesuch/c.sock (no such socket); start one (fcgi-spawner "
        "--web-root DIR) "
        "or name its socket (--socket PATH)\n");
    row("stdio --socket /nonesuch/c.sock", 3, "", "fcgi-spawnerctl: no daemon answers at /nonesuch/c.sock\n");
    row("--host=-oProxyCommand=x status", 2, "", "fcgi-spawnerctl: '-oProxyCommand=x' is no host: ");
}

void TestCtlProgram::withoutDaemon()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, output);
    QFETCH(QByteArray, errors);
    const CtlOutcome outcome = runCtl({}, arguments);
    QVERIFY2(outcome.output.startsWith(output) && (!output.isEmpty() || outcome.output.isEmpty()),
             outcome.output.constData());
    QVERIFY2(outcome.errors.startsWith(errors) && (!errors.isEmpty() || outcome.errors.isEmpty()),
             outcome.errors.constData());
    QVERIFY(outcome.errors.count('\n') <= 1);
    QCOMPARE(outcome.status, status);
}

void TestCtlProgram::theFirstSocketThatAnswersIsTaken()
{
    QTemporaryDir runtime;
    QVERIFY(QDir(runtime.path()).mkdir(QStringLiteral("fcgi-spawner")));
    QVERIFY(QFile::link(QString::fromUtf8(m_daemon->socketPath()),
                        runtime.filePath(QStringLiteral("fcgi-spawner/control.sock"))));
    m_daemon->on("ping", QJsonObject());
    CtlProgram program({});
    program.setVariable(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path());
    program.start(words("ping"));
    const CtlOutcome outcome = program.outcome();
    QVERIFY2(outcome.output.startsWith("fcgi-spawner 0.1.0 on box (pid 812) answered in "),
             outcome.errors.constData());
    QCOMPARE(outcome.status, 0);
}

void TestCtlProgram::nobodyAnswersAnywhere()
{
    // Bound, but nobody listens: what a daemon that was killed leaves behind.
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("stale.sock")));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    const UnixFd left(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    QCOMPARE(bind(left.get(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    const CtlOutcome outcome = runCtl(path, words("status"));
    QCOMPARE(outcome.status, 3);
    QVERIFY2(outcome.errors.contains("stale.sock (nobody listens); start one "), outcome.errors.constData());
}

void TestCtlProgram::status()
{
    m_daemon->on("status", sampleSnapshot().toJson());
    const CtlOutcome outcome = run(words("status"));
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.startsWith("fcgi-spawner 0.1.0 on box, pid 812, up 1h00m\n"),
             outcome.output.constData());
    QVERIFY(outcome.output.contains("\nhello      running"));
    QVERIFY(outcome.output.contains("next try in 12s: exited with status 1"));
    QVERIFY(!outcome.output.contains('\033')); // no terminal, no colours
}

void TestCtlProgram::oneApp()
{
    m_daemon->on("status", sampleSnapshot().toJson());
    const CtlOutcome outcome = run(words("status /hello.fcgi"));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("hello: running, 1 process\n"));
    QVERIFY(outcome.output.contains("\n4711  ready"));
    const CtlOutcome wrong = run(words("status helo"));
    QCOMPARE(wrong.status, 4);
    QCOMPARE(wrong.errors, QByteArray("fcgi-spawnerctl: there is no app 'helo' (did you mean 'hello'?)\n"));
}

void TestCtlProgram::names()
{
    m_daemon->on("status", sampleSnapshot().toJson());
    QCOMPARE(run(words("apps --names")).output, QByteArray("hello\nshop\ntools/env\n"));
    QVERIFY(run(words("apps")).output.contains("http://127.0.0.1:8080/tools/env.fcgi"));
    StatusSnapshot none = sampleSnapshot();
    none.apps.clear();
    m_daemon->on("status", none.toJson());
    QCOMPARE(run(words("apps")).output,
             QByteArray("no apps yet in /var/www/fcgi: put an executable NAME.fcgi there\n"));
}

void TestCtlProgram::jsonIsWhatTheDaemonSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QJsonObject>("params");
    const auto row = [](const char *text, const char *method, const QJsonObject &params = {}) {
        QTest::newRow(text) << words(text) << QByteArray(method) << params;
    };
    const QString app = QStringLiteral("app");
    const QString count = QStringLiteral("count");
    const QString hello = QStringLiteral("hello");
    row("status", "status");
    row("requests", "requests");
    row("requests hello.fcgi", "requests", { { app, hello } });
    row("history hello", "history", { { app, hello }, { count, 50 } });
    row("history hello -n 3", "history", { { app, hello }, { count, 3 } });
    row("logs hello -n 5", "logs", { { app, hello }, { count, 5 } });
    row("events", "events", { { count, 100 } });
    row("explain hello", "app.explain", { { app, hello } });
    row("doctor", "doctor");
    row("doctor hello", "doctor", { { app, hello } });
    row("start hello", "app.start", { { app, hello } });
    row("kill hello", "app.kill", { { app, hello }, { QStringLiteral("pid"), 0 } });
    row("versions hello", "deploy.versions", { { app, hello } });
    row("rollback hello", "deploy.rollback", { { app, hello } });
    row("rollback hello v1", "deploy.rollback",
        { { app, hello }, { QStringLiteral("version"), QStringLiteral("v1") } });
    row("config show", "config.show");
    row("config check", "config.check");
    row("config reload", "config.reload");
    row("ping", "ping");
}

void TestCtlProgram::jsonIsWhatTheDaemonSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, method);
    QFETCH(QJsonObject, params);
    const QJsonObject result{ { QStringLiteral("anything"), QJsonArray{ 1, QStringLiteral("zwei") } } };
    m_daemon->on(method, result);
    const CtlOutcome outcome = run(QStringList{ QStringLiteral("--json") } + arguments);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(outcome.output).object(), result);
    QCOMPARE(m_daemon->calls(method), QList<QJsonObject>{ params });
}

void TestCtlProgram::actions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QJsonObject>("more");
    const auto row = [](const QByteArray &text, const QByteArray &method, const QJsonObject &more = {}) {
        QTest::newRow(text.constData()) << words(text.constData()) << method << more;
    };
    for (const char *action : { "start", "stop", "restart", "reload", "pause", "resume" })
        row(QByteArray(action) + " hello.fcgi", QByteArray("app.") + action);
    const QString ms = QStringLiteral("ms");
    row("keep-alive hello on", "app.keepAlive", { { QStringLiteral("on"), true } });
    row("keep-alive hello off", "app.keepAlive", { { QStringLiteral("on"), false } });
    row("extend hello", "app.extend", { { ms, 600'000 } });
    row("extend hello 1h30m", "app.extend", { { ms, 5'400'000 } });
}

void TestCtlProgram::actions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, method);
    QFETCH(QJsonObject, more);
    m_daemon->on(method, appResult());
    const CtlOutcome outcome = run(arguments);
    QCOMPARE(outcome.output, QByteArray("hello: running, 1 process\n"));
    QCOMPARE(outcome.status, 0);
    more.insert(QStringLiteral("app"), QStringLiteral("hello"));
    QCOMPARE(m_daemon->calls(method), QList<QJsonObject>{ more });
}

void TestCtlProgram::errorsHaveStatuses_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << int(ErrorCode::NotFound) << 4;
    QTest::newRow("not permitted") << int(ErrorCode::PermissionDenied) << 5;
    QTest::newRow("broken file") << int(ErrorCode::AppInvalidFile) << 6;
    QTest::newRow("does not start") << int(ErrorCode::AppExitedAtStart) << 6;
    QTest::newRow("anything else") << int(ErrorCode::InputOutput) << 1;
}

void TestCtlProgram::errorsHaveStatuses()
{
    QFETCH(int, code);
    QFETCH(int, status);
    m_daemon->refuse("app.start", { ErrorCode(code), QStringLiteral("it is\nas it \033is") });
    const CtlOutcome outcome = run(words("start hello"));
    QCOMPARE(outcome.errors, QByteArray("fcgi-spawnerctl: it is\\x0aas it \\x1bis\n"));
    QCOMPARE(outcome.output, QByteArray());
    QCOMPARE(outcome.status, status);
}

void TestCtlProgram::theDoctorsFindings()
{
    const CheckResult bad{ "app.executable", QStringLiteral("shop"), "problem",
                           QStringLiteral("is not executable"), QStringLiteral("chmod +x shop.fcgi") };
    const QString checks = QStringLiteral("checks");
    m_daemon->on("doctor", { { checks, QJsonArray{ bad.toJson() } } });
    const CtlOutcome ill = run(words("doctor"));
    QCOMPARE(ill.output, QByteArray("✗ shop: is not executable\n  → chmod +x shop.fcgi\n1 problem\n"));
    QCOMPARE(ill.status, 1);
    CheckResult warning = bad;
    warning.verdict = "warning";
    m_daemon->on("doctor", { { checks, QJsonArray{ warning.toJson() } } });
    QCOMPARE(run(words("doctor")).status, 0);
}

void TestCtlProgram::configProblems()
{
    QTemporaryDir folder;
    const QString name = folder.filePath(QStringLiteral("new.toml"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("lisen = 1\n") > 0);
    file.close();
    m_daemon->on("config.check",
                 { { QStringLiteral("problems"), QJsonArray{ QStringLiteral("1:1: unknown key") } } });
    const CtlOutcome outcome = run({ QStringLiteral("config"), QStringLiteral("check"), name });
    QCOMPARE(outcome.output, QByteArray("1:1: unknown key\n"));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(m_daemon->calls("config.check")[0][QStringLiteral("text")].toString(),
             QStringLiteral("lisen = 1\n"));
    QCOMPARE(run(words("config check /nonesuch.toml")).status, 4);
    QCOMPARE(run(words("config mend")).status, 2);
    m_daemon->on("config.reload",
                 { { QStringLiteral("needRestart"), QJsonArray{ QStringLiteral("listen") } } });
    const CtlOutcome reloaded = run(words("config reload"));
    QCOMPARE(reloaded.output, QByteArray("configuration in force\ntakes a restart of the daemon: listen\n"));
    QCOMPARE(reloaded.status, 0);
}

void TestCtlProgram::noAnswerInTime()
{
    std::vector<ControlCall> kept;
    m_daemon->on("status", [&kept](ControlCall call) { kept.push_back(std::move(call)); });
    const CtlOutcome outcome = run(words("--timeout 300ms status"));
    QCOMPARE(
        outcome.errors,
        QByteArray("fcgi-spawnerctl: no answer within 300ms; --timeout 0 waits for as long as it takes\n"));
    QCOMPARE(outcome.status, 7);
}

void TestCtlProgram::aDaemonThatDoesNotGreet()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("silent.sock"));
    QLocalServer silent;
    QVERIFY(silent.listen(path));
    const CtlOutcome outcome = runCtl(QFile::encodeName(path), words("--timeout 300ms ping"));
    QVERIFY2(outcome.errors.count('\n') == 1 && outcome.errors.contains("silent.sock"),
             outcome.errors.constData());
    QCOMPARE(outcome.status, 7);
}

void TestCtlProgram::aDaemonThatHangsUp()
{
    m_daemon->on("app.stop", [this](ControlCall) { m_daemon->disconnectAll(); });
    const CtlOutcome outcome = run(words("stop hello"));
    QVERIFY2(outcome.errors.count('\n') == 1, outcome.errors.constData());
    QVERIFY(outcome.status != 0 && outcome.status != -1);
}

void TestCtlProgram::nothingFromTheDaemonSteersTheTerminal()
{
    StatusSnapshot snapshot = sampleSnapshot();
    snapshot.apps[0].problem = Problem{ "AppInvalidFile", QStringLiteral("\033]0;owned\007") };
    snapshot.apps[0].name = "a\033[2J";
    m_daemon->on("status", snapshot.toJson());
    for (const char *command : { "status", "apps", "--json status", "apps --names" }) {
        const CtlOutcome outcome = run(words(command));
        QCOMPARE(outcome.status, 0);
        QVERIFY(!outcome.output.contains('\033') && !outcome.output.contains('\007'));
    }
}

void TestCtlProgram::closedDescriptorsAreNotMixedUp()
{
    m_daemon->on("status", sampleSnapshot().toJson());
    CtlProgram shell(m_daemon->socketPath());
    shell.process().start(
        QStringLiteral("sh"),
        { QStringLiteral("-c"), QStringLiteral("exec \"$0\" status <&- >&-"), CtlProgram::path() });
    const CtlOutcome outcome = shell.outcome();
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
}

/// An ssh that runs the command here.
static bool writeSsh(const QTemporaryDir &folder, const QByteArray &script)
{
    QFile ssh(folder.filePath(QStringLiteral("ssh")));
    return ssh.open(QIODevice::WriteOnly) && ssh.write("#!/bin/sh\n" + script) > 0
        && ssh.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestCtlProgram::overSsh()
{
    QTemporaryDir folder;
    QVERIFY(writeSsh(folder, "[ \"$1 $2 $3\" = '-T -- me@web1' ] || exit 9\nexec sh -c \"$4\"\n"));
    QVERIFY(QFile::link(CtlProgram::path(), folder.filePath(QStringLiteral("fcgi-spawnerctl"))));
    m_daemon->on("status", sampleSnapshot().toJson());
    for (const bool isNamed : { false, true }) {
        CtlProgram program(isNamed ? QByteArray() : m_daemon->socketPath());
        program.setVariable(QStringLiteral("PATH"), folder.path() + u':' + qEnvironmentVariable("PATH"));
        QStringList arguments = words("--host me@web1 apps --names");
        if (isNamed)
            arguments += QStringList{ QStringLiteral("--socket"), QString::fromUtf8(m_daemon->socketPath()) };
        program.start(arguments);
        const CtlOutcome outcome = program.outcome();
        QCOMPARE(outcome.errors, QByteArray());
        QCOMPARE(outcome.output, QByteArray("hello\nshop\ntools/env\n"));
        QCOMPARE(outcome.status, 0);
    }
}

void TestCtlProgram::sshThatFails()
{
    QTemporaryDir folder;
    const auto outcomeOf = [&](const QByteArray &script) {
        QFile::remove(folder.filePath(QStringLiteral("ssh")));
        if (!writeSsh(folder, script))
            return CtlOutcome();
        CtlProgram program({});
        program.setVariable(QStringLiteral("PATH"), folder.path() + u':' + qEnvironmentVariable("PATH"));
        program.start(words("--host web1 status"));
        return program.outcome();
    };
    QCOMPARE(outcomeOf("exit 255\n").errors, QByteArray("fcgi-spawnerctl: web1: ssh could not connect\n"));
    QCOMPARE(outcomeOf("exit 127\n").errors,
             QByteArray("fcgi-spawnerctl: web1: fcgi-spawnerctl is not installed there\n"));
    QCOMPARE(outcomeOf("exit 3\n").status, 3);
}

QTEST_GUILESS_MAIN(TestCtlProgram)
#include "test_ctl_program.moc"
