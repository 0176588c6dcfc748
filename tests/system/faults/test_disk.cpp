// No space left on device, wherever the daemon writes: what needs the space is refused and says so, the rest goes on.
#include "system/faults/faulttest.h"

#include <QDir>
#include <QJsonArray>

using namespace spawner;
using namespace std::chrono_literals;

class TestDisk : public FaultTest
{
    Q_OBJECT

private slots:
    void bodiesThatCannotBeSpooledAreRefused();
    void anAppStartsWithoutRoomForItsRecord();
    void anAppThatGetsNoSocketIsToldOf();
    void withoutRoomForItsStateTheDaemonSaysSo();
    void aDeploymentWithoutRoomChangesNothing_data();
    void aDeploymentWithoutRoomChangesNothing();
    void aDeploymentWithoutRoomForItsRecordIsDone();
    void lostLogLinesCostNoRequest();

private:
    QStringList hiddenFiles() const
    {
        QStringList found;
        for (const QString &name : QDir(m_daemon->webRoot()).entryList(QDir::Files | QDir::Hidden)) {
            if (name.contains(QLatin1String(".upload-")))
                found.append(name);
        }
        return found;
    }
};

void TestDisk::bodiesThatCannotBeSpooledAreRefused()
{
    NEEDS_ISOLATION();
    QVERIFY(mountSmall(m_daemon->runtimeDir(), "size=512k,mode=0700"));
    QVERIFY(deployFake("upload = \"spool\"\n"));
    QVERIFY(deployFake({}, QStringLiteral("bystander.fcgi")));
    QVERIFY(m_daemon->start());
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    const QByteArray large(2'000'000, 'x');
    for (int round = 0; round < 3; ++round) {
        const HttpReply refused = HttpClient(m_daemon->port()).request("POST", "/fake.fcgi?do=count", {}, large);
        QCOMPARE(refused.status, 507);
        // What fits goes on, at once: nothing of the refused one is left.
        const HttpReply small = HttpClient(m_daemon->port()).request("POST", "/fake.fcgi?do=count", {}, large.left(200'000));
        QCOMPARE(small.status, 200);
        QCOMPARE(small.body, QByteArray("bytes 200000\n"));
    }
    QVERIFY(m_daemon->log().contains("No space left on device"));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
}

void TestDisk::anAppStartsWithoutRoomForItsRecord()
{
    NEEDS_ISOLATION();
    QVERIFY(mountSmall(m_daemon->runtimeDir(), "size=256k,mode=0700"));
    QVERIFY(deployFake("idle-timeout = 0\n")); // a process for each request, if they do not come too fast
    QVERIFY(m_daemon->start());
    QVERIFY(fill(m_daemon->runtimeDir()));
    for (int i = 0; i < 300 && !m_daemon->log().contains("No space left"); ++i) { // there is room in its last page
        QCOMPARE(get("/fake.fcgi").status, 200);
        QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }));
    }
    for (int i = 0; i < 10; ++i)
        QCOMPARE(get("/fake.fcgi").status, 200);
    QCOMPARE(m_daemon->log().count("No space left on device"), 1);
    QVERIFY(m_daemon->stop());
}

void TestDisk::anAppThatGetsNoSocketIsToldOf()
{
    NEEDS_ISOLATION();
    QVERIFY(mountSmall(m_daemon->runtimeDir(), "size=1m,nr_inodes=20,mode=0700"));
    QVERIFY(deployFake());
    QVERIFY(deployFake({}, QStringLiteral("warm.fcgi")));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/warm.fcgi").status, 200);
    int made = 0;
    while (made < 20 && QFile(m_daemon->runtimeDir() + QStringLiteral("/f%1").arg(made)).open(QIODevice::WriteOnly))
        ++made;
    QVERIFY(made < 20);
    const HttpReply refused = get("/fake.fcgi");
    QVERIFY2(refused.status == 502 || refused.status == 503, qPrintable(QString::number(refused.status)));
    QVERIFY2(m_daemon->log().contains("No space left on device"), "it does not say what is missing");
    QCOMPARE(get("/warm.fcgi").status, 200);
    while (made > 0)
        QVERIFY(QFile::remove(m_daemon->runtimeDir() + QStringLiteral("/f%1").arg(--made)));
    QVERIFY2(eventuallyTrue([this] { return get("/fake.fcgi").status == 200; }), "it does not recover");
}

void TestDisk::withoutRoomForItsStateTheDaemonSaysSo()
{
    NEEDS_ISOLATION();
    QVERIFY(mountSmall(m_daemon->runtimeDir(), "size=64k,mode=0700"));
    QVERIFY(fill(m_daemon->runtimeDir()));
    QVERIFY(deployFake());
    QVERIFY(!m_daemon->start());
    QCOMPARE(m_daemon->exitCode(), 1);
    QVERIFY2(m_daemon->log().contains("No space left on device"), m_daemon->log().constData());
    unfill(m_daemon->runtimeDir());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
}

void TestDisk::aDeploymentWithoutRoomChangesNothing_data()
{
    QTest::addColumn<int>("sparePages"); // beyond what the new file takes
    QTest::newRow("none for the new file") << -20;
    QTest::newRow("none for the record of the old one") << 0;
}

void TestDisk::aDeploymentWithoutRoomChangesNothing()
{
    QFETCH(int, sparePages);
    NEEDS_ISOLATION();
    QVERIFY(mountSmall(m_daemon->webRoot(), "size=32m"));
    m_daemon->writeConfig("settle-time = \"20ms\"\n");
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    const QByteArray before = get("/fake.fcgi").field("X-Fakeapp");
    const QByteArray program = fakeProgram("new");
    Load load(m_daemon->port(), "/fake.fcgi", 2);
    load.start();

    QVERIFY(fill(m_daemon->webRoot(), (program.size() + 4095) / 4096 * 4096 + sparePages * 4096));
    const auto refused = deployThroughDaemon(QStringLiteral("fake"), program);
    QVERIFY(!refused);
    const QString why = refused.error().message;
    QVERIFY2(why.contains(QLatin1String("disk is full")) || why.contains(QLatin1String("No space left")), qPrintable(why));
    QCOMPARE(hiddenFiles(), QStringList());
    QCOMPARE(get("/fake.fcgi").field("X-Fakeapp").split(' ').value(2), before.split(' ').value(2)); // the same file
    const auto versions = control("deploy.versions", {{QStringLiteral("app"), QStringLiteral("fake")}});
    QVERIFY(versions);
    QCOMPARE(versions->value(u"versions").toArray().size(), 1);

    unfill(m_daemon->webRoot());
    const auto deployed = deployThroughDaemon(QStringLiteral("fake"), program);
    QVERIFY2(deployed, deployed ? "" : qPrintable(deployed.error().message));
    QVERIFY(get("/fake.fcgi").field("X-Fakeapp").split(' ').value(2) != before.split(' ').value(2));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
}

/// Nothing that matters is missing: the program runs, and the one before it can be had back.
void TestDisk::aDeploymentWithoutRoomForItsRecordIsDone()
{
    NEEDS_ISOLATION();
    QVERIFY(mountSmall(m_daemon->webRoot(), "size=32m"));
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi").status, 200);
    const QByteArray program = fakeProgram("new");
    QVERIFY(fill(m_daemon->webRoot(), (program.size() + 4095) / 4096 * 4096 + 4096));
    const auto deployed = deployThroughDaemon(QStringLiteral("fake"), program);
    QVERIFY2(deployed, deployed ? "" : qPrintable(deployed.error().message));
    QVERIFY(m_daemon->log().contains("the deployment cannot be recorded"));
    QVERIFY(m_daemon->log().contains("deployed by root: without a record, "));
    QCOMPARE(contentOf(m_daemon->webRoot() + QStringLiteral("/fake.fcgi")), program);
    unfill(m_daemon->webRoot());
    const auto rolledBack = control("deploy.rollback", {{QStringLiteral("app"), QStringLiteral("fake")}});
    QVERIFY2(rolledBack, rolledBack ? "" : qPrintable(rolledBack.error().message));
    QCOMPARE(contentOf(m_daemon->webRoot() + QStringLiteral("/fake.fcgi")), contentOf(QStringLiteral(FAKEAPP)));
}

void TestDisk::lostLogLinesCostNoRequest()
{
    NEEDS_ISOLATION();
    const QString folder = m_daemon->sandbox().path(QStringLiteral("logs"));
    QVERIFY(mountSmall(folder, "size=64k"));
    m_daemon->writeConfig("gateway-threads = 1\n"); // several may cut one line each, as one file has but one end
    QVERIFY(deployFake());
    const QString file = folder + QStringLiteral("/access");
    QVERIFY(m_daemon->start({QStringLiteral("--access-log"), QStringLiteral("combined"), QStringLiteral("--access-log-file"), file}));
    QCOMPARE(get("/fake.fcgi?before").status, 200);
    QVERIFY(eventuallyTrue([&] { return contentOf(file).contains("?before"); }));
    QVERIFY(fill(folder));
    Load load(m_daemon->port(), "/fake.fcgi?while-full", 2);
    load.start();
    QVERIFY(load.waitForMore(1000)); // more than fits into the last page
    unfill(folder);
    QVERIFY(eventuallyTrue([&] {
        return get("/fake.fcgi?after").status == 200 && contentOf(file).contains("?after");
    }));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QVERIFY(m_daemon->log().contains("the access log can be written again; "));
    for (const QByteArray &line : contentOf(file).split('\n')) // no half ones
        QVERIFY2(line.isEmpty() || (line.startsWith("127.0.0.1 ") && line.contains("cold=")), line.constData());
}

FAULT_TEST_MAIN(TestDisk)
#include "test_disk.moc"
