// Processes that become ours because their parents ended.
#include "process/orphanreaper.h"
#include "processtest.h"

#include <QTimer>

#include <csignal>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace spawner;

class TestProcessOrphans : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // As process 1 is for all of its container.
        QCOMPARE(::prctl(PR_SET_CHILD_SUBREAPER, 1), 0);
    }

    void orphansLeaveNoZombies()
    {
        constexpr int Workers = 5;
        QList<qint64> workers;
        {
            SupervisedProcess process;
            ProcessWitness witness(process);
            process.start(probe({ "desert", QByteArray::number(Workers) }));
            QTRY_COMPARE(witness.ends, 1);
            workers = pidsAfter("worker", witness.out);
            QCOMPARE(workers.size(), Workers);
            for (const qint64 worker : workers)
                QVERIFY(isAlive(worker));
        } // which kills them
        for (const qint64 worker : workers) {
            QTRY_VERIFY(!isAlive(worker));
            QVERIFY(isThere(worker)); // nobody has asked for its status
        }
        OrphanReaper reaper;
        reaper.reap();
        QCOMPARE(reaper.count(), Workers);
        for (const qint64 worker : workers)
            QVERIFY(!isThere(worker));
    }

    void ownChildrenKeepTheirStatus()
    {
        constexpr int Processes = 200;
        OrphanReaper reaper;
        QTimer always; // worse than any order in which the signal may come
        connect(&always, &QTimer::timeout, &reaper, &OrphanReaper::reap);
        always.start(0);
        for (int i = 0; i < Processes; ++i) {
            const int status = 1 + i % 100;
            SupervisedProcess process;
            ProcessWitness witness(process);
            process.start(probe({ "exit", QByteArray::number(status) }));
            siginfo_t ended = {};
            if (i % 2 == 1 && witness.ends == 0) // dead before the loop hears that it lived
                QCOMPARE(::waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT), 0);
            reaper.reap();
            QTRY_COMPARE(witness.ends, 1);
            QVERIFY(witness.exit);
            QVERIFY(!witness.exit->bySignal);
            QCOMPARE(witness.exit->value, status);
        }
        QCOMPARE(reaper.count(), 0);
    }

    void orphansBehindAnOwnChildAreReapedToo()
    {
        SupervisedProcess deserter;
        ProcessWitness deserted(deserter);
        deserter.start(probe({ "desert", "1" }));
        QTRY_COMPARE(deserted.ends, 1);
        const QList<qint64> workers = pidsAfter("worker", deserted.out);
        QCOMPARE(workers.size(), 1);
        SupervisedProcess own;
        ProcessWitness witness(own);
        own.start(probe({ "linger" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));

        ::kill(static_cast<pid_t>(witness.pid), SIGKILL);
        ::kill(static_cast<pid_t>(workers[0]), SIGKILL);
        while (isAlive(witness.pid) || isAlive(workers[0]))
            ::usleep(100); // without the event loop, so that both are there to be reaped
        OrphanReaper reaper;
        reaper.reap(); // once, as after one signal for both
        QTRY_COMPARE(witness.ends, 1);
        QVERIFY(witness.exit->bySignal);
        QTRY_VERIFY(!isThere(workers[0]));
        QCOMPARE(reaper.count(), 1);
    }

    void childrenOfTheDestroyedAreTheirs()
    {
        qint64 pid = 0;
        {
            SupervisedProcess process;
            ProcessWitness witness(process);
            process.start(probe({ "linger" }));
            QTRY_COMPARE(witness.out, QByteArray("ready\n"));
            pid = witness.pid;
            QVERIFY(SupervisedProcess::owns(static_cast<pid_t>(pid)));
        }
        QVERIFY(SupervisedProcess::owns(static_cast<pid_t>(pid)));
        QTRY_VERIFY(!isThere(pid));
        QVERIFY(!SupervisedProcess::owns(static_cast<pid_t>(pid)));
    }
};

QTEST_GUILESS_MAIN(TestProcessOrphans)
#include "test_process_orphans.moc"
