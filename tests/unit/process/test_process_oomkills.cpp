// Where the kernel's count of out-of-memory kills is, and what is made of it.
#include "process/oomkills.h"
#include "process/supervisedprocess.h"

#include <QTest>

#include <csignal>

using namespace spawner;

class TestProcessOomKills : public QObject
{
    Q_OBJECT

private slots:
    void filesOfTheGroup_data()
    {
        QTest::addColumn<QByteArray>("groups");
        QTest::addColumn<QList<QByteArray>>("files");
        QTest::newRow("v2") << QByteArray("0::/system.slice/fcgi-spawner.service\n")
                            << QList<QByteArray>{"/sys/fs/cgroup/system.slice/fcgi-spawner.service/memory.events",
                                                 "/sys/fs/cgroup/memory.events"};
        QTest::newRow("v2, in a container") << QByteArray("0::/\n")
                                            << QList<QByteArray>{"/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory.events"};
        QTest::newRow("v1") << QByteArray("5:cpu,cpuacct:/a\n4:memory:/a/b\n0::/\n")
                            << QList<QByteArray>{"/sys/fs/cgroup/memory/a/b/memory.oom_control",
                                                 "/sys/fs/cgroup/memory/memory.oom_control", "/sys/fs/cgroup/memory.events",
                                                 "/sys/fs/cgroup/memory.events"};
        QTest::newRow("a colon in the name") << QByteArray("0::/a:b\n")
                                             << QList<QByteArray>{"/sys/fs/cgroup/a:b/memory.events", "/sys/fs/cgroup/memory.events"};
        QTest::newRow("nothing") << QByteArray() << QList<QByteArray>{};
        QTest::newRow("something else") << QByteArray("memory\n:\n") << QList<QByteArray>{};
    }

    void filesOfTheGroup()
    {
        QFETCH(QByteArray, groups);
        QFETCH(QList<QByteArray>, files);
        files.append("/proc/vmstat");
        QCOMPARE(oomCountFiles(groups), files);
    }

    void countsAreFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count"); // -1: none
        QTest::newRow("v2") << QByteArray("low 0\nhigh 5\nmax 9\noom 7\noom_kill 3\noom_group_kill 2\n") << 3;
        QTest::newRow("v1") << QByteArray("oom_kill_disable 1\nunder_oom 0\noom_kill 12\n") << 12;
        QTest::newRow("old kernel") << QByteArray("oom_kill_disable 1\nunder_oom 0\n") << -1;
        QTest::newRow("no number") << QByteArray("oom_kill many\n") << -1;
        QTest::newRow("empty") << QByteArray() << -1;
    }

    void countsAreFound()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        const auto found = parseOomCount(text);
        QCOMPARE(found ? int(*found) : -1, count);
    }

    /// Nothing was killed for want of memory, so no other death is blamed on that.
    void otherEndsAreNotExplained()
    {
        OomKills kills;
        kills.settle();
        QVERIFY(kills.reason({.bySignal = false, .value = 9}).isEmpty());
        QVERIFY(kills.reason({.bySignal = true, .value = SIGSEGV}).isEmpty());
        QVERIFY(kills.reason({.bySignal = true, .value = SIGKILL}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestProcessOomKills)
#include "test_process_oomkills.moc"
