// New versions, new files, files that go: what the daemon makes of changes in the web root.
#include "support/eventually.h"
#include "system/load.h"
#include "system/realprograms.h"
#include "system/systemtest.h"

#include <QDir>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr int Requests = 1'000;
constexpr int Replacements = 5;

QByteArray tagOf(const HttpReply &reply)
{
    return wordAfter(reply.body, "TAG=");
}

} // namespace

class TestReload : public SystemTest
{
    Q_OBJECT
private slots:
    void aReplacedProgramLosesNoRequest_data();
    void aReplacedProgramLosesNoRequest();
    void aScriptWrittenInPlaceIsPickedUp();
    void aNewFileAnswersAtOnce_data();
    void aNewFileAnswersAtOnce();
    void aRemovedFileIsNotFoundAndItsProcessesGo();
    void aFileThatMayNotBeExecutedIsForbidden();
    void aBrokenVersionNeverReplacesAWorkingOne_data();
    void aBrokenVersionNeverReplacesAWorkingOne();
    void settingsAreAppliedWhenTheyChange();
    void badSettingsLeaveTheOldOnesInForce();

private:
    HttpReply get(const QByteArray &target) const { return httpGet(m_daemon->port(), target); }
    /// The value of GREETING in the environment of fake.fcgi.
    QByteArray greeting() const;
    bool writeSettings(const QByteArray &toml)
    {
        return bool(m_daemon->sandbox().writeFile(QStringLiteral("web/fake.fcgi.toml"), toml));
    }
};

QByteArray TestReload::greeting() const
{
    for (const QByteArray &line : get("/fake.fcgi?do=env").body.split('\n')) {
        if (line.startsWith("GREETING="))
            return line.mid(9);
    }
    return {};
}

void TestReload::aReplacedProgramLosesNoRequest_data()
{
    QTest::addColumn<QString>("app");
    for (const char *app : {"libfcgi", "perl", "gostdio", "gosocket", "phpsocket"})
        QTest::newRow(app) << QLatin1String(app) + QStringLiteral(".fcgi");
}

void TestReload::aReplacedProgramLosesNoRequest()
{
    QFETCH(QString, app);
    if (!QFile::exists(realProgram(app)))
        QSKIP("not built: its tools are missing (see the output of cmake)");
    QVERIFY(deployProgram(*m_daemon, app, "tag0"));
    QVERIFY(m_daemon->start());
    const QByteArray target = '/' + app.toLatin1() + "?tag";
    QCOMPARE(tagOf(get(target)), QByteArray("tag0"));

    Load load(m_daemon->port(), target, 4);
    load.start();
    QVERIFY(load.waitForMore(Requests / Replacements));
    QList<pid_t> old;
    QByteArray tag;
    for (int i = 1; i <= Replacements; ++i) {
        tag = "tag" + QByteArray::number(i);
        old = m_daemon->appProcesses();
        QVERIFY(deployProgram(*m_daemon, app, tag));
        QVERIFY2(eventually([&] { return load.words().contains("TAG=" + tag); }, 20s),
                 qPrintable(QStringLiteral("not served; failures: ") + load.failures().join(u'\n')));
        QVERIFY(load.waitForMore(Requests / Replacements));
    }
    // While requests go on, the old ones leave.
    QVERIFY(eventually([&] {
        const QList<pid_t> now = m_daemon->appProcesses();
        return std::none_of(old.begin(), old.end(), [&](pid_t pid) { return now.contains(pid); });
    }, 20s));
    const int oldAnswers = load.words().value("TAG=tag4");
    QVERIFY(load.waitForMore(50));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QVERIFY(load.done() >= Requests);
    if (!app.startsWith(QLatin1String("phpsocket"))) // PHP reads its tag anew for each request
        QCOMPARE(load.words().value("TAG=tag4"), oldAnswers);
    QCOMPARE(tagOf(get(target)), tag);
}

void TestReload::aScriptWrittenInPlaceIsPickedUp()
{
    const QString app = QStringLiteral("perl.fcgi");
    if (!QFile::exists(realProgram(app)))
        QSKIP("not built: Perl's FCGI is missing");
    QVERIFY(deployProgram(*m_daemon, app, "before"));
    QVERIFY(m_daemon->start());
    QCOMPARE(tagOf(get("/perl.fcgi?tag")), QByteArray("before"));
    const QList<pid_t> old = m_daemon->appProcesses();

    Load load(m_daemon->port(), "/perl.fcgi?tag", 2);
    load.start();
    const QByteArray program = contentOf(realProgram(app)) + "\n#TAG=after\n";
    QVERIFY(m_daemon->sandbox().writeInPlace(QStringLiteral("web/perl.fcgi"), program));
    QVERIFY(eventually([&] { return load.words().contains("TAG=after"); }, 20s));
    QVERIFY(load.waitForMore(50));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QTRY_VERIFY_WITH_TIMEOUT(!m_daemon->appProcesses().contains(old.first()), 20000);
    QCOMPARE(tagOf(get("/perl.fcgi?tag")), QByteArray("after"));
}

void TestReload::aNewFileAnswersAtOnce_data()
{
    QTest::addColumn<bool>("byRename");
    QTest::newRow("renamed into place") << true;
    QTest::newRow("copied") << false;
}

void TestReload::aNewFileAnswersAtOnce()
{
    QFETCH(bool, byRename);
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 404);
    if (byRename)
        QVERIFY(deployFake());
    else
        QVERIFY(QFile::copy(QStringLiteral(FAKEAPP), m_daemon->webRoot() + QStringLiteral("/fake.fcgi")));
    const HttpReply reply = get("/fake.fcgi"); // the very first, without waiting
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("hello from fakeapp\n"));
    for (int i = 0; i < 100; ++i) { // and the watcher's own find changes nothing
        const HttpReply again = get("/fake.fcgi?sleep=5");
        QVERIFY2(again.status == 200 && again.isComplete, again.body.constData());
    }
    QCOMPARE(m_daemon->appProcesses().size(), 1);
}

void TestReload::aRemovedFileIsNotFoundAndItsProcessesGo()
{
    QVERIFY(deployFake());
    QVERIFY(deployFake({}, QStringLiteral("other.fcgi")));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    QCOMPARE(get("/other.fcgi").status, 200);
    QVERIFY(QFile::remove(m_daemon->webRoot() + QStringLiteral("/fake.fcgi")));
    QTRY_COMPARE_WITH_TIMEOUT(get("/fake.fcgi").status, 404, 20000);
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->appProcesses("fake.fcgi").size(), 0, 20000);
    QCOMPARE(m_daemon->appProcesses("other.fcgi").size(), 1);
    QCOMPARE(get("/other.fcgi").status, 200);

    QVERIFY(deployFake());
    QCOMPARE(get("/fake.fcgi").status, 200);
}

void TestReload::aFileThatMayNotBeExecutedIsForbidden()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const QString path = m_daemon->webRoot() + QStringLiteral("/fake.fcgi");
    const QFile::Permissions permissions = QFile::permissions(path);
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    QTRY_COMPARE_WITH_TIMEOUT(get("/fake.fcgi").status, 403, 20000);
    QVERIFY(!get("/fake.fcgi").body.contains("ELF"));
    QVERIFY(QFile::setPermissions(path, permissions));
    QTRY_COMPARE_WITH_TIMEOUT(get("/fake.fcgi").status, 200, 20000);
}

void TestReload::aBrokenVersionNeverReplacesAWorkingOne_data()
{
    QTest::addColumn<QByteArray>("program"); // empty: half of a real one
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArray>("complaint");
    const QByteArray stdio = "start-timeout = \"1s\"\n";
    const QByteArray socket = "mode = \"socket\"\n" + stdio;
    QTest::newRow("exits at once, stdio") << QByteArray("#!/bin/sh\necho it is broken >&2\nexit 7\n") << stdio
                                          << QByteArray("exit status 7");
    QTest::newRow("exits at once, socket")
        << QByteArray("#!/bin/sh\necho it is broken >&2\nexit 7\n") << socket << QByteArray("it is broken");
    QTest::newRow("never listens") << QByteArray("#!/bin/sh\nexec sleep 1000\n") << socket
                                   << QByteArray("did not answer within 1s");
    QTest::newRow("never accepts") << QByteArray("#!/bin/sh\nexec sleep 1000\n") << stdio
                                   << QByteArray("did not answer within 1s");
    QTest::newRow("no program") << QByteArray("just some text\n") << stdio << QByteArray("cannot be used");
    QTest::newRow("half a program") << QByteArray() << stdio << QByteArray("cannot be used");
    QTest::newRow("its interpreter is missing") << QByteArray("#!/nowhere/to/be/found\n") << stdio
                                                << QByteArray("/nowhere/to/be/found");
}

void TestReload::aBrokenVersionNeverReplacesAWorkingOne()
{
    QFETCH(QByteArray, program);
    QFETCH(QByteArray, settings);
    QFETCH(QByteArray, complaint);
    const QByteArray fake = contentOf(QStringLiteral(FAKEAPP));
    if (program.isEmpty())
        program = fake.first(fake.size() / 2);
    QVERIFY(deployFake(settings));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const QList<pid_t> old = m_daemon->appProcesses();
    QCOMPARE(old.size(), 1);

    Load load(m_daemon->port(), "/fake.fcgi", 2);
    load.start();
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/fake.fcgi"), program, 0755));
    QVERIFY(m_daemon->waitForLog("the old one stays"));
    const QByteArray log = m_daemon->log();
    const QByteArray said = log.mid(qMax(0, log.indexOf("the new version")));
    QVERIFY2(log.contains(complaint), said.constData());
    QVERIFY(load.waitForMore(200));
    QTRY_COMPARE_WITH_TIMEOUT(m_daemon->appProcesses(), old, 20000); // what failed is gone

    QVERIFY(deployFake(settings)); // a good one
    QTRY_VERIFY_WITH_TIMEOUT(!m_daemon->appProcesses().isEmpty() && !m_daemon->appProcesses().contains(old.first()), 20000);
    QVERIFY(load.waitForMore(100));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QCOMPARE(get("/fake.fcgi").status, 200);
}

void TestReload::settingsAreAppliedWhenTheyChange()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(greeting(), QByteArray());
    Load load(m_daemon->port(), "/fake.fcgi?sleep=20", 2);
    load.start();
    QVERIFY(writeSettings("environment = { GREETING = \"one\" }\n"));
    QTRY_COMPARE_WITH_TIMEOUT(greeting(), QByteArray("one"), 20000);
    QVERIFY(writeSettings("environment = { GREETING = \"two\" }\n"));
    QTRY_COMPARE_WITH_TIMEOUT(greeting(), QByteArray("two"), 20000);
    QVERIFY(QFile::remove(m_daemon->webRoot() + QStringLiteral("/fake.fcgi.toml")));
    QTRY_COMPARE_WITH_TIMEOUT(greeting(), QByteArray(), 20000);
    load.stop();
    QCOMPARE(load.failures(), QStringList());
}

void TestReload::badSettingsLeaveTheOldOnesInForce()
{
    QVERIFY(deployFake("environment = { GREETING = \"good\" }\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(greeting(), QByteArray("good"));
    const QList<pid_t> processes = m_daemon->appProcesses();

    QVERIFY(writeSettings("environment = { GREETING = \"bad\" }\n  procesess-max = 3\n"));
    QVERIFY2(m_daemon->waitForLog("fake.fcgi.toml:2:3"), m_daemon->log().constData());
    QVERIFY2(m_daemon->log().contains("processes-max"), m_daemon->log().constData()); // the nearest
    QCOMPARE(greeting(), QByteArray("good"));
    QCOMPARE(m_daemon->appProcesses(), processes);

    QVERIFY(writeSettings("environment = { GREETING = \n"));
    QVERIFY2(m_daemon->waitForLog("fake.fcgi.toml:1:"), m_daemon->log().constData());
    QCOMPARE(greeting(), QByteArray("good"));

    QVERIFY(writeSettings("environment = { GREETING = \"better\" }\n"));
    QTRY_COMPARE_WITH_TIMEOUT(greeting(), QByteArray("better"), 20000);
}

QTEST_GUILESS_MAIN(TestReload)
#include "test_reload.moc"
