// What the doctor finds in places, on addresses and in limits.
#include "control/controlsocket.h"
#include "server/checkmachine.h"
#include "server/checknetwork.h"
#include "server/checkplaces.h"
#include "server/controlparams.h"
#include "support/sandbox.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

namespace {

const CheckResult *find(const Findings &findings, const char *id)
{
    for (const CheckResult &finding : findings) {
        if (finding.id == id)
            return &finding;
    }
    return nullptr;
}

QByteArray verdict(const Findings &findings, const char *id)
{
    const CheckResult *finding = find(findings, id);
    return finding ? finding->verdict : QByteArray("(none)");
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT
private slots:
    void webRootThatIsFine();
    void webRootThatIsMissing();
    void webRootThatEveryoneWrites();
    void runtimeDirThatOthersEnter();
    void longSocketDir();
    void controlSocketThatIsGone();
    void controlSocketSaysWhoMayConnect();
    void portsAndTheirHolders();
    void nginxThatSendsUsRequests();
    void tooFewDescriptors();
    void urlsTakenApart();
    void shellWords();
    void everyProblemHasAFix();
};

void TestChecks::webRootThatIsFine()
{
    Sandbox sandbox;
    Config config;
    config.webRoot = QFile::encodeName(sandbox.webRoot());
    const Findings findings = checkWebRoot(config);
    QCOMPARE(verdict(findings, "web-root.readable"), QByteArray("ok"));
    QCOMPARE(verdict(findings, "web-root.world-writable"), QByteArray("(none)")); // /tmp is sticky
}

void TestChecks::webRootThatIsMissing()
{
    Sandbox sandbox;
    Config config;
    config.webRoot = QFile::encodeName(sandbox.path(QStringLiteral("not there/at all")));
    const Findings findings = checkWebRoot(config);
    const CheckResult *finding = find(findings, "web-root.exists");
    QVERIFY(finding);
    QCOMPARE(finding->verdict, QByteArray("problem"));
    QVERIFY(finding->fix.contains(u"install -d"));
    QVERIFY(finding->fix.contains(u"'" + QFile::decodeName(config.webRoot) + u"'"));
    QVERIFY(sandbox.writeFile(QStringLiteral("file"), "x"));
    config.webRoot = QFile::encodeName(sandbox.path(QStringLiteral("file")));
    QCOMPARE(verdict(checkWebRoot(config), "web-root.exists"), QByteArray("problem"));
}

void TestChecks::webRootThatEveryoneWrites()
{
    Sandbox sandbox;
    Config config;
    config.webRoot = QFile::encodeName(sandbox.webRoot());
    QCOMPARE(::chmod(config.webRoot.constData(), 0777), 0);
    const Findings findings = checkWebRoot(config);
    const CheckResult *finding = find(findings, "web-root.world-writable");
    QVERIFY(finding);
    QCOMPARE(finding->fix, QStringLiteral("chmod o-w %1").arg(shellWord(config.webRoot)));
    // The same in a directory above it.
    QVERIFY(QDir(sandbox.webRoot()).mkdir(QStringLiteral("below")));
    config.webRoot += "/below";
    QCOMPARE(verdict(checkWebRoot(config), "web-root.world-writable"), QByteArray("warning"));
}

void TestChecks::runtimeDirThatOthersEnter()
{
    Sandbox sandbox;
    Config config;
    config.runtimeDir = QFile::encodeName(sandbox.runDir());
    ::chmod(config.runtimeDir.constData(), 0700);
    QCOMPARE(verdict(checkRuntimeDir(config), "runtime-dir.private"), QByteArray("ok"));
    ::chmod(config.runtimeDir.constData(), 0755);
    QCOMPARE(verdict(checkRuntimeDir(config), "runtime-dir.private"), QByteArray("problem"));
    config.runtimeDir += "/none";
    QCOMPARE(verdict(checkRuntimeDir(config), "runtime-dir.private"), QByteArray("problem"));
}

void TestChecks::longSocketDir()
{
    Config config;
    config.runtimeDir = "/run/" + QByteArray(90, 'x');
    QCOMPARE(verdict(checkRuntimeDir(config), "socket-dir.path-length"), QByteArray("warning"));
    config.socketDir = "/run/short";
    QCOMPARE(verdict(checkRuntimeDir(config), "socket-dir.path-length"), QByteArray("ok"));
}

void TestChecks::controlSocketThatIsGone()
{
    Sandbox sandbox;
    Config config;
    config.runtimeDir = QFile::encodeName(sandbox.runDir());
    QCOMPARE(verdict(checkControlSocket(config), "control-socket.listening"), QByteArray("problem"));
    config.controlSocket = "off";
    QCOMPARE(verdict(checkControlSocket(config), "control-socket.listening"), QByteArray("note"));
}

void TestChecks::controlSocketSaysWhoMayConnect()
{
    Sandbox sandbox;
    Config config;
    config.runtimeDir = QFile::encodeName(sandbox.runDir());
    const auto listener = listenOnControlSocket(config.effectiveControlSocket(), std::nullopt);
    QVERIFY2(listener, listener ? "" : qUtf8Printable(listener.error().message));
    const bool isRoot = ::geteuid() == 0;
    const QString me = accountName(::geteuid());
    Findings findings = checkControlSocket(config);
    QCOMPARE(verdict(findings, "control-socket.listening"), QByteArray("ok"));
    QCOMPARE(findings[0].text, isRoot ? QStringLiteral("only root may connect")
                                      : QStringLiteral("only %1 and root may connect").arg(me));
    config.controlGroup = "www-data";
    findings = checkControlSocket(config);
    QCOMPARE(findings[0].text, isRoot ? QStringLiteral("only members of www-data and root may connect")
                                      : QStringLiteral("only %1, members of www-data and root may connect").arg(me));
}

void TestChecks::portsAndTheirHolders()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    Config config;
    ListenAddress address;
    address.host = "127.0.0.1";
    address.port = server.serverPort();
    config.listen = { address };
    const Findings taken = checkListeners(config, {});
    QCOMPARE(verdict(taken, "listen.free"), QByteArray("problem"));
    QVERIFY2(taken[0].text.contains(QString::number(::getpid())), qUtf8Printable(taken[0].text));
    const QByteArray port = QByteArray::number(server.serverPort());
    QCOMPARE(verdict(checkListeners(config, { "http://127.0.0.1:" + port }), "listen.address"), QByteArray("ok"));
    QCOMPARE(verdict(checkListeners(config, { "http://0.0.0.0:" + port }), "listen.address"), QByteArray("note"));
    QCOMPARE(verdict(checkListeners(config, { "unix:/run/x.sock" }), "listen.address"), QByteArray("ok"));
    server.close();
    QCOMPARE(verdict(checkListeners(config, {}), "listen.free"), QByteArray("ok"));
}

void TestChecks::nginxThatSendsUsRequests()
{
    Sandbox sandbox;
    QVERIFY(sandbox.writeFile(QStringLiteral("nginx/sites-enabled/app"), "location / { proxy_pass http://unix:/run/x.sock; }\n"));
    const QByteArray etc = QFile::encodeName(sandbox.path(QStringLiteral("nginx")));
    const Findings named = checkProxy({ "unix:/run/x.sock" }, etc);
    // Whether one runs on this machine is not ours to say.
    QVERIFY(named[0].verdict == "ok" || named[0].verdict == "warning");
    QVERIFY(named[0].subject.endsWith(u"sites-enabled/app"));
    const Findings other = checkProxy({ "http://127.0.0.1:8080" }, etc);
    QCOMPARE(other[0].verdict, QByteArray("note"));
}

void TestChecks::tooFewDescriptors()
{
    Config config;
    config.limits.connections = 10;
    QCOMPARE(verdict(checkLimits(config, 1), "limits.open-files"), QByteArray("ok"));
    config.limits.connections = 1'000'000'000;
    const Findings findings = checkLimits(config, 1'000'000'000);
    QCOMPARE(verdict(findings, "limits.open-files"), QByteArray("warning"));
    QCOMPARE(verdict(findings, "limits.inotify"), QByteArray("warning"));
    QVERIFY(find(findings, "limits.open-files")->fix.contains(u"LimitNOFILE=2000000256"));
}

void TestChecks::urlsTakenApart()
{
    QByteArray host;
    quint16 port = 0;
    QVERIFY(takeApart("http://[::1]:8080", &host, &port));
    QCOMPARE(host, QByteArray("::1"));
    QCOMPARE(port, quint16(8080));
    QVERIFY(takeApart("http://0.0.0.0:80", &host, &port));
    QCOMPARE(host, QByteArray("0.0.0.0"));
    QVERIFY(!takeApart("unix:/run/x", &host, &port));
}

void TestChecks::shellWords()
{
    QCOMPARE(shellWord("/srv/app.fcgi"), QStringLiteral("/srv/app.fcgi"));
    QCOMPARE(shellWord("/srv/a b"), QStringLiteral("'/srv/a b'"));
    QCOMPARE(shellWord("it's"), QStringLiteral("'it'\\''s'"));
    QCOMPARE(shellWord(""), QStringLiteral("''"));
}

void TestChecks::everyProblemHasAFix()
{
    Config config;
    config.webRoot = "/nonexistent/web";
    config.runtimeDir = "/nonexistent/" + QByteArray(100, 'x');
    Findings all = checkWebRoot(config);
    all += checkRuntimeDir(config);
    all += checkControlSocket(config);
    all += checkLimits(config, 1'000'000'000);
    all += checkService(config);
    config.app.users.insert("*", "no-such-user");
    all += checkProcessRules(config);
    for (const CheckResult &finding : all) {
        QVERIFY2(!finding.text.isEmpty() && !finding.subject.isEmpty(), finding.id.constData());
        if (finding.verdict != "ok" && finding.verdict != "note")
            QVERIFY2(!finding.fix.isEmpty(), finding.id.constData());
    }
}

QTEST_GUILESS_MAIN(TestChecks)
#include "test_checks.moc"
