// The folder of the apps in trouble: more events than the kernel keeps, no watches left, unmounted, or as slow as a network.
#include "system/faults/faulttest.h"

#include <QDir>
#include <QElapsedTimer>

#include <csignal>
#include <fcntl.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

class TestWebRoot : public FaultTest
{
    Q_OBJECT

private slots:
    void eventsThatOverflowAreMadeUpFor();
    void withoutWatchesChangesAreLookedFor();
    void anUnmountedFolderComesBack_data();
    void anUnmountedFolderComesBack();
    void aSlowFolderDelaysNoRequest();

private:
    bool isServing(const QByteArray &tag) const { return get("/fake.fcgi").body.contains(tag); }
    static QByteArray tagged(const QByteArray &tag) { return "[environment]\nFAKEAPP_TAG = \"" + tag + "\"\n"; }
};

/// While the daemon stands still, so much happens that the kernel drops the rest: among it all that matters.
void TestWebRoot::eventsThatOverflowAreMadeUpFor()
{
    QVERIFY(deployFake(tagged("one")));
    QVERIFY(deployFake({}, QStringLiteral("leaving.fcgi")));
    QVERIFY(m_daemon->start());
    QVERIFY(isServing("one"));
    QCOMPARE(get("/leaving.fcgi").status, 200);
    const int room = contentOf(QStringLiteral("/proc/sys/fs/inotify/max_queued_events")).trimmed().toInt();
    QVERIFY(room > 0);
    if (room > 100'000)
        QSKIP("this machine keeps so many events that an overflow takes too long");
    const QByteArray first = QFile::encodeName(m_daemon->webRoot()) + "/noise-a";
    const QByteArray second = QFile::encodeName(m_daemon->webRoot()) + "/noise-b";
    m_daemon->signal(SIGSTOP);
    for (int i = 0; i <= room / 4; ++i) { // two events and more each; equal ones in a row would be one
        ::close(::open(first.constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0644));
        ::rename(first.constData(), second.constData());
        ::unlink(second.constData());
    }
    QVERIFY(deployFake(tagged("two")));
    QVERIFY(deployFake({}, QStringLiteral("coming.fcgi")));
    QVERIFY(QFile::remove(m_daemon->webRoot() + QStringLiteral("/leaving.fcgi")));
    m_daemon->signal(SIGCONT);
    QVERIFY(eventuallyTrue([this] { return isServing("two"); }, 5s));
    QVERIFY(eventuallyTrue([this] { return get("/coming.fcgi").status == 200; }, 5s));
    QVERIFY(eventuallyTrue([this] { return get("/leaving.fcgi").status == 404; }, 5s));
    // Watches on files that are gone were not told of; those on their successors work.
    QVERIFY(deployFake(tagged("three")));
    QVERIFY(eventuallyTrue([this] { return isServing("three"); }, 5s));
    QVERIFY(m_daemon->sandbox().writeInPlace(QStringLiteral("web/fake.fcgi.toml"), tagged("four")));
    QVERIFY(eventuallyTrue([this] { return isServing("four"); }, 5s));
}

void TestWebRoot::withoutWatchesChangesAreLookedFor()
{
    NEEDS_ISOLATION();
    for (int i = 0; i < 20; ++i)
        QVERIFY(deployFake({}, QStringLiteral("app%1.fcgi").arg(i)));
    QVERIFY(deployFake(tagged("one")));
    // In a user namespace the limit is its own.
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("inner"),
                                          "#!/bin/bash\nset -e\necho 5 > /proc/sys/user/max_inotify_watches\nexec '" DAEMON "' \"$@\"\n",
                                          0755));
    const QByteArray inner = m_daemon->sandbox().path(QStringLiteral("inner")).toLocal8Bit();
    if (QProcess::execute(QStringLiteral("unshare"), {QStringLiteral("-U"), QStringLiteral("-r"), QStringLiteral("true")}) != 0)
        QSKIP("no user namespace can be made here");
    QVERIFY(startAfter("exec unshare -U -r '" + inner + "' \"$@\""));
    QVERIFY(m_daemon->waitForLog("the user's inotify watches are used up"));
    QVERIFY(isServing("one"));
    QVERIFY(deployFake(tagged("two")));
    QVERIFY(eventuallyTrue([this] { return isServing("two"); }, 10s));
    QVERIFY(m_daemon->sandbox().writeInPlace(QStringLiteral("web/fake.fcgi.toml"), tagged("three")));
    QVERIFY(eventuallyTrue([this] { return isServing("three"); }, 10s));
    QVERIFY(deployFake({}, QStringLiteral("new.fcgi")));
    QVERIFY(eventuallyTrue([this] { return get("/new.fcgi").status == 200; }, 10s));
    QCOMPARE(m_daemon->log().count("inotify watches"), 1); // once is enough
    const auto before = processorTime();
    QVERIFY(!eventuallyTrue([] { return false; }, 3s));
    QVERIFY2(processorTime() - before < 300ms, qPrintable(QString::number((processorTime() - before).count())));
}

void TestWebRoot::anUnmountedFolderComesBack_data()
{
    QTest::addColumn<bool>("isBusy"); // its apps run
    QTest::newRow("idle") << false;
    QTest::newRow("with processes") << true;
}

void TestWebRoot::anUnmountedFolderComesBack()
{
    QFETCH(bool, isBusy);
    NEEDS_ISOLATION();
    // A disk, whose content survives: a folder that is mounted at the web root.
    const QString disk = m_daemon->sandbox().path(QStringLiteral("disk"));
    QVERIFY(mountSmall(disk, "size=32m"));
    const QByteArray source = QFile::encodeName(disk);
    const QByteArray root = QFile::encodeName(m_daemon->webRoot());
    QDir().mkpath(m_daemon->webRoot());
    QCOMPARE(::mount(source.constData(), root.constData(), nullptr, MS_BIND, nullptr), 0);
    QVERIFY(deployFake(tagged("one")));
    QVERIFY(m_daemon->start());
    if (isBusy)
        QVERIFY(isServing("one"));
    const QList<pid_t> processes = m_daemon->appProcesses("fake.fcgi");
    QCOMPARE(processes.size(), isBusy ? 1 : 0);

    QCOMPARE(::umount2(root.constData(), MNT_DETACH), 0);
    if (isBusy) { // whoever runs goes on
        QVERIFY(isServing("one"));
        ::kill(processes.first(), SIGKILL);
    }
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").status == 404; }, 10s));
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses("fake.fcgi").isEmpty(); }, 5s));

    QCOMPARE(::mount(source.constData(), root.constData(), nullptr, MS_BIND, nullptr), 0);
    QVERIFY(eventuallyTrue([this] { return isServing("one"); }, 5s));
    QVERIFY(deployFake(tagged("two")));
    QVERIFY(eventuallyTrue([this] { return isServing("two"); }, 5s));
    m_daemon->stop();
    ::umount2(root.constData(), MNT_DETACH);
}

/// As on a network that has trouble: each look at the folder takes a while. What is known already is served meanwhile.
void TestWebRoot::aSlowFolderDelaysNoRequest()
{
    QVERIFY(deployFake(tagged("one")));
    QVERIFY(deployFake({}, QStringLiteral("bystander.fcgi")));
    QVERIFY(startWithShim());
    QVERIFY(isServing("one"));
    QCOMPARE(get("/bystander.fcgi").status, 200);
    const QByteArray slow = QFile::encodeName(m_daemon->webRoot());
    QVERIFY(slow.size() < qsizetype(sizeof shim().slowPath));
    qstrcpy(shim().slowPath, slow.constData());
    shim().slowMs = 50;
    Load load(m_daemon->port(), "/bystander.fcgi", 2);
    load.start();
    QVERIFY(deployFake(tagged("two")));
    QVERIFY(eventuallyTrue([this] { return isServing("two"); }, 60s));
    QVERIFY2(shim().slowCalls > 5, "it was not slow");
    const HttpReply reply = get("/fake.fcgi");
    QCOMPARE(reply.status, 200);
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QVERIFY(load.done() > 500);
    QVERIFY2(load.longest() < 1s, qPrintable(QString::number(load.longest().count())));
    shim().slowMs = 0;
    QVERIFY(deployFake(tagged("three")));
    // Looks take a twentieth of the time, but nobody waits for the next one for more than five seconds.
    QVERIFY(eventuallyTrue([this] { return isServing("three"); }, 12s));
}

FAULT_TEST_MAIN(TestWebRoot)
#include "test_webroot.moc"
