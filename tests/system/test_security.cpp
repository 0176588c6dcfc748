// What apps, and those who look, may not do: secrets, limits, users, and attempts to get around them.
#include "support/eventually.h"
#include "system/controlconversation.h"
#include "system/systemtest.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr char ForeignUser[] = "61234:61235"; // in nobody's user database

/// The line `name` of /proc/PID/status.
QByteArray statusLine(pid_t pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(qsizetype(qstrlen(name)) + 1).simplified();
    }
    return {};
}

QByteArray variable(const HttpReply &reply, const QByteArray &name)
{
    for (const QByteArray &line : reply.body.split('\n')) {
        if (line.startsWith(QByteArray(name + '=')))
            return line.mid(name.size() + 1);
    }
    return {};
}

} // namespace

class TestSecurity : public SystemTest
{
    Q_OBJECT
private slots:
    void valuesOfVariablesAreShownToNobody();
    void tokensInTargetsAreShownToNobody();
    void fieldsOfRequestsAreInNoLog();
    void aLimitThatEndsAnAppIsNamed();
    void anAppsFileCannotLoosenALimit();
    void anAppsFileCannotChooseItsUser();
    void anAppRunsAsItsUser_data();
    void anAppRunsAsItsUser();
    void aTemporaryDirectoryGoesWithTheLastProcess();
    void aSocketThatIsALinkIsNotTaken();
    void whatAnAppAnswersIsOneResponse_data();
    void whatAnAppAnswersIsOneResponse();

private:
    HttpReply get(const QByteArray &target) const { return httpGet(m_daemon->port(), target); }
    QString run(const char *name) const { return m_daemon->runtimeDir() + QLatin1Char('/') + QLatin1String(name); }
    /// The sandbox is for its owner; users of apps have to come through.
    void openTheWay() const
    {
        ::chmod(QFile::encodeName(m_daemon->sandbox().root()).constData(), 0711);
        ::chmod(QFile::encodeName(m_daemon->webRoot()).constData(), 0755);
    }
};

void TestSecurity::valuesOfVariablesAreShownToNobody()
{
    QVERIFY(m_daemon->writeConfig("[app]\nenvironment = { DATABASE_URL = \"hunter2\", PLAIN = \"hunter3\" }\n"));
    QVERIFY(deployFake("environment = { OWN = \"hunter4\" }\n"));
    QVERIFY(m_daemon->start({ QStringLiteral("--log-level"), QStringLiteral("debug") }));
    const HttpReply reply = get("/fake.fcgi?do=env");
    QCOMPARE(variable(reply, "DATABASE_URL"), QByteArray("hunter2"));
    QCOMPARE(variable(reply, "OWN"), QByteArray("hunter4"));

    ControlConversation talk;
    QVERIFY(talk.connectTo(run("control.sock")));
    const QJsonObject app{ { QStringLiteral("app"), QStringLiteral("fake") } };
    for (const auto &[method, params] : { std::pair("config.show", QJsonObject()), std::pair("app.explain", app),
                                          std::pair("config.check", QJsonObject()), std::pair("doctor", QJsonObject()),
                                          std::pair("status", QJsonObject()), std::pair("events", QJsonObject()) })
        (void)talk.call(method, params);
    QVERIFY(talk.record().contains("DATABASE_URL")); // the names are no secret
    QVERIFY(talk.record().contains("OWN"));
    QVERIFY2(!talk.record().contains("hunter"), talk.record().constData());

    // Mistakes in it either.
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/fake.fcgi.toml"), "environment = \"OWN=hunter5\"\n"));
    QVERIFY(m_daemon->waitForLog("'environment' takes a table"));
    QVERIFY2(!m_daemon->log().contains("hunter"), m_daemon->log().constData());
}

void TestSecurity::tokensInTargetsAreShownToNobody()
{
    const QString file = m_daemon->sandbox().path(QStringLiteral("access.log"));
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start({ QStringLiteral("--set"), QStringLiteral("access-log=json"), QStringLiteral("--set"),
                              QStringLiteral("access-log-file=") + file }));
    HttpClient client(m_daemon->port());
    QCOMPARE(client.request("GET", "/fake.fcgi?page=7&access_token=hunter2&x=1",
                            { { "Referer", "https://a.example/cb?code=hunter3&state=ok" } }).status, 200);
    QVERIFY(eventually([&] { return contentOf(file).contains("page=7"); }, 20s));
    const QByteArray line = contentOf(file);
    QVERIFY2(line.contains("/fake.fcgi?page=7&access_token=***&x=1"), line.constData());
    QVERIFY2(line.contains("https://a.example/cb?code=***&state=ok"), line.constData());
    QVERIFY(!line.contains("hunter"));

    ControlConversation talk;
    QVERIFY(talk.connectTo(run("control.sock")));
    (void)talk.call("history");
    QVERIFY2(talk.record().contains("access_token=***"), talk.record().constData());
    QVERIFY(!talk.record().contains("hunter"));
}

void TestSecurity::fieldsOfRequestsAreInNoLog()
{
    const QString file = m_daemon->sandbox().path(QStringLiteral("access.log"));
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start({ QStringLiteral("--set"), QStringLiteral("access-log=json"), QStringLiteral("--set"),
                              QStringLiteral("access-log-file=") + file, QStringLiteral("--log-level"),
                              QStringLiteral("debug"), QStringLiteral("--dev") }));
    HttpClient client(m_daemon->port());
    for (const char *target : { "/fake.fcgi", "/none.fcgi", "/fake.fcgi?do=bad-head", "/fake.fcgi?do=close-early" }) {
        const HttpReply reply = client.request("GET", target,
                                               { { "Authorization", "Bearer hunter2" }, { "Cookie", "sid=hunter3" } });
        QVERIFY2(!reply.body.contains("hunter"), reply.body.constData());
    }
    QVERIFY(eventually([&] { return contentOf(file).count('\n') >= 4; }, 20s));
    QVERIFY(!contentOf(file).contains("hunter"));
    QVERIFY(!m_daemon->log().contains("hunter"));
}

void TestSecurity::aLimitThatEndsAnAppIsNamed()
{
    QVERIFY(deployFake("limit-cpu-time = 1\n"));
    QVERIFY(m_daemon->start({ QStringLiteral("--dev") }));
    QCOMPARE(get("/fake.fcgi?do=hello").status, 200);
    (void)get("/fake.fcgi?burn=20000"); // ends in the middle of its answer
    QVERIFY(m_daemon->waitForLog("killed by SIGXCPU: it used up its processor time (limit-cpu-time is 1s)"));
}

void TestSecurity::anAppsFileCannotLoosenALimit()
{
    QVERIFY(m_daemon->writeConfig("[app]\nlimit-open-files = 64\n"));
    QVERIFY(deployFake("limit-open-files = 65\nno-new-privs = false\nenvironment = { MARK = \"here\" }\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(variable(get("/fake.fcgi?do=env"), "MARK"), QByteArray("here"));
    QVERIFY(m_daemon->waitForLog("fake.fcgi.toml:1:1: 'limit-open-files' stays 64"));
    const pid_t pid = m_daemon->appProcesses().value(0);
    QCOMPARE(statusLine(pid, "NoNewPrivs:"), QByteArray("1"));
    QFile limits(QStringLiteral("/proc/%1/limits").arg(pid));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    QVERIFY(limits.readAll().simplified().contains("Max open files 64 64 files"));

    // An administrator who lowers it means the app that runs, too; and its file does not turn bad by that.
    QVERIFY(m_daemon->writeConfig("[app]\nlimit-open-files = 48\n"));
    m_daemon->signal(SIGHUP);
    QVERIFY(m_daemon->waitForLog("'limit-open-files' stays 48"));
    QVERIFY(eventually([&] {
        const QList<pid_t> now = m_daemon->appProcesses();
        QFile file(QStringLiteral("/proc/%1/limits").arg(now.value(0)));
        return now.size() == 1 && file.open(QIODevice::ReadOnly)
            && file.readAll().simplified().contains("Max open files 48 48 files");
    }, 20s));
}

void TestSecurity::anAppsFileCannotChooseItsUser()
{
    QVERIFY(deployFake("user = \"root\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 503);
    QVERIFY(m_daemon->waitForLog("fake.fcgi.toml:1:1: 'user' belongs in the daemon's config"));
}

void TestSecurity::anAppRunsAsItsUser_data()
{
    QTest::addColumn<QByteArray>("mode");
    for (const char *mode : { "stdio", "socket", "auto" })
        QTest::newRow(mode) << QByteArray(mode);
}

void TestSecurity::anAppRunsAsItsUser()
{
    if (::geteuid() != 0)
        QSKIP("takes root");
    QFETCH(QByteArray, mode);
    openTheWay();
    QVERIFY(m_daemon->writeConfig("[app]\nuser = { \"fake\" = \"" + QByteArray(ForeignUser) + "\" }\n"));
    const QByteArray settings = "mode = \"" + mode + "\"\nprivate-tmp = true\nsendfile-roots = \"/\"\n";
    QVERIFY(deployFake(settings));
    QVERIFY(deployFake(settings, QStringLiteral("other.fcgi")));
    QVERIFY(m_daemon->start());
    const HttpReply reply = get("/fake.fcgi?do=env");
    QCOMPARE(reply.status, 200);
    QCOMPARE(variable(reply, "USER"), QByteArray("61234"));
    const QByteArray tmp = variable(reply, "TMPDIR");
    struct stat status = {};
    QCOMPARE(::stat(tmp.constData(), &status), 0);
    QCOMPARE(status.st_uid, 61234u);
    QCOMPARE(status.st_mode & 07777u, 0700u);
    const pid_t pid = m_daemon->appProcesses().value(0);
    QCOMPARE(statusLine(pid, "Uid:"), QByteArray("61234 61234 61234 61234"));
    QCOMPARE(statusLine(pid, "Gid:"), QByteArray("61235 61235 61235 61235"));
    QCOMPARE(statusLine(pid, "CapEff:"), QByteArray("0000000000000000"));
    QCOMPARE(get("/other.fcgi").status, 200); // no rule: the daemon's user

    // The daemon may read more than the app, and does not lend it that.
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/private.txt"), "for root", 0600));
    for (const QString &file : QStringList{ m_daemon->webRoot() + QStringLiteral("/private.txt"), QStringLiteral("/etc/passwd") }) {
        const HttpReply stolen = get("/fake.fcgi?sendfile=" + QFile::encodeName(file));
        QCOMPARE(stolen.status, 502);
        QVERIFY2(!stolen.body.contains("for root") && !stolen.body.contains("root:x"), stolen.body.constData());
    }

    // Whatever is in runtime-dir is the daemon's alone, or a directory of the user alone.
    QCOMPARE(::stat(QFile::encodeName(m_daemon->runtimeDir()).constData(), &status), 0);
    QCOMPARE(status.st_mode & 066u, 0u);
    const QDir run(m_daemon->runtimeDir());
    for (const QString &name : run.entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot)) {
        QCOMPARE(::lstat(QFile::encodeName(run.filePath(name)).constData(), &status), 0);
        QVERIFY2((status.st_mode & 077) == 0, qPrintable(name));
        QVERIFY2(status.st_uid == 0 || S_ISDIR(status.st_mode), qPrintable(name));
    }
    QVERIFY(m_daemon->stop());
    QVERIFY(!QFile::exists(QFile::decodeName(tmp)));
}

void TestSecurity::aTemporaryDirectoryGoesWithTheLastProcess()
{
    QVERIFY(deployFake("private-tmp = true\nidle-timeout = \"1ms\"\n"));
    QVERIFY(m_daemon->start());
    const QByteArray tmp = variable(get("/fake.fcgi?do=env"), "TMPDIR");
    QVERIFY2(tmp.startsWith(QByteArray(QFile::encodeName(m_daemon->runtimeDir()) + "/tmp-fake.")), tmp.constData());
    QVERIFY(eventually([&] { return !QFile::exists(QFile::decodeName(tmp)); }, 20s));
}

void TestSecurity::aSocketThatIsALinkIsNotTaken()
{
    if (::geteuid() != 0)
        QSKIP("takes root");
    openTheWay();
    QVERIFY(m_daemon->writeConfig("[app]\nmode = \"socket\"\nuser = \"" + QByteArray(ForeignUser) + "\"\n"));
    // It has the daemon, who may connect anywhere, connect to the daemon's own control socket.
    const QByteArray script = "#!/bin/sh\nln -s \"" + QFile::encodeName(run("control.sock")) + "\" \"$1\"\nexec sleep 1000\n";
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/evil.fcgi"), script, 0755));
    QVERIFY(m_daemon->start({ QStringLiteral("--dev") }));
    QVERIFY(get("/evil.fcgi").status >= 500);
    QVERIFY(m_daemon->waitForLog("is not a socket of user 61234"));
    struct stat status = {};
    QCOMPARE(::lstat(QFile::encodeName(run("control.sock")).constData(), &status), 0);
    QVERIFY(S_ISSOCK(status.st_mode) && status.st_uid == 0);
}

void TestSecurity::whatAnAppAnswersIsOneResponse_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("line end in a value") << QByteArray("header=X-A:%20b%0d%0aX-Injected:%20yes");
    QTest::newRow("bare CR") << QByteArray("header=X-A:%20b%0dX-Injected:%20yes");
    QTest::newRow("second response") << QByteArray("header=X-A:%20b%0d%0a%0d%0aHTTP/1.1%20200%20OK");
    QTest::newRow("own length") << QByteArray("header=Content-Length:%200&header=Content-Length:%205");
    QTest::newRow("own framing") << QByteArray("header=Transfer-Encoding:%20chunked");
    QTest::newRow("status with a line end") << QByteArray("status=200%20OK%0d%0aX-Injected:%20yes");
    QTest::newRow("name with a space") << QByteArray("header=X%20A:%20b");
}

/// What goes out is one response with one framing, whatever the app wrote; the next one on the connection is whole.
void TestSecurity::whatAnAppAnswersIsOneResponse()
{
    QFETCH(QByteArray, query);
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=hello&" + query));
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?text=whole", { { "Connection", "close" } }));
    QByteArray all;
    for (QByteArray some = client.receiveSome(10s); !some.isEmpty(); some = client.receiveSome(10s))
        all += some;
    QVERIFY2(all.contains("\r\n\r\n"), all.constData());
    QByteArray head = all.first(all.indexOf("\r\n\r\n") + 2);
    QVERIFY2(head.startsWith("HTTP/1.1 200 ") || head.startsWith("HTTP/1.1 502 "), all.constData());
    const QByteArray lower = head.toLower();
    QVERIFY2(lower.count("\r\ncontent-length:") + lower.count("\r\ntransfer-encoding:") <= 1, all.constData());
    head.replace("\r\n", "");
    QVERIFY2(!head.contains('\r') && !head.contains('\n') && !head.contains("X A"), all.constData());
    // Unless the connection had to be cut, the second response is where it should be.
    if (lower.contains("\r\ncontent-length:") && !lower.contains("\r\nconnection: close"))
        QVERIFY2(all.endsWith("whole") || all.trimmed().endsWith("whole"), all.constData());
}

QTEST_GUILESS_MAIN(TestSecurity)
#include "test_security.moc"
