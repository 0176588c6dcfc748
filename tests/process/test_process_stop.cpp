// Ends: the stop ladder, workers left behind, destruction at any moment.
#include "processtest.h"

#include "process/processstats.h"

#include <QElapsedTimer>
#include <QPointer>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

int openDescriptors()
{
    int count = 0;
    DIR *directory = ::opendir("/proc/self/fd");
    while (::readdir(directory))
        ++count;
    ::closedir(directory);
    return count;
}

bool noneAlive(const QList<qint64> &pids)
{
    return std::none_of(pids.cbegin(), pids.cend(), [](qint64 pid) { return isAlive(pid); });
}

} // namespace

// AddressSanitizer keeps freed memory for a while; little of it, or memory could not be measured.
extern "C" const char *__asan_default_options()
{
    return "quarantine_size_mb=2";
}

class TestProcessStop : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_warnings = 0; }

    void sigtermEndsAWillingProcess()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "linger" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        QCOMPARE(process.pid(), witness.pid);
        process.stop(10s);
        QVERIFY(process.isStopRequested());
        QVERIFY(process.isRunning());
        QTRY_COMPARE(witness.ends, 1);
        QCOMPARE(witness.exit->toText(), QStringLiteral("killed by SIGTERM"));
        QVERIFY(!isThere(witness.pid));
    }

    void sigkillEndsAStubbornOneAfterTheGrace()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "stubborn" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        QElapsedTimer clock;
        clock.start();
        process.stop(200ms);
        QTRY_COMPARE(witness.ends, 1);
        QCOMPARE(witness.exit->toText(), QStringLiteral("killed by SIGKILL"));
        QVERIFY(clock.elapsed() >= 185); // a coarse timer may be 5 % early
        QVERIFY(clock.elapsed() < 3000);
    }

    void aShorterGraceShortensALongerDoesNot()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "stubborn" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        process.stop(60s);
        process.stop(100ms);
        process.stop(60s);
        QTRY_COMPARE_WITH_TIMEOUT(witness.ends, 1, 3000);
        QCOMPARE(witness.exit->toText(), QStringLiteral("killed by SIGKILL"));
    }

    void noGraceAndKillAreTheSame_data()
    {
        QTest::addColumn<bool>("isKill");
        QTest::newRow("stop(0)") << false;
        QTest::newRow("kill()") << true;
    }

    void noGraceAndKillAreTheSame()
    {
        QFETCH(bool, isKill);
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "stubborn" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        isKill ? process.kill() : process.stop(0ms);
        QVERIFY(process.isStopRequested());
        QTRY_COMPARE(witness.ends, 1);
        QCOMPARE(witness.exit->toText(), QStringLiteral("killed by SIGKILL"));
    }

    void aStoppedProcessIsContinuedToHearItsSigterm()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "linger" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        ::kill(static_cast<pid_t>(witness.pid), SIGSTOP);
        process.stop(60s);
        QTRY_COMPARE_WITH_TIMEOUT(witness.ends, 1, 3000);
        QCOMPARE(witness.exit->toText(), QStringLiteral("killed by SIGTERM"));
    }

    void stoppingRightAfterStartWorks_data() { noGraceAndKillAreTheSame_data(); }

    void stoppingRightAfterStartWorks()
    {
        QFETCH(bool, isKill);
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "linger" }));
        isKill ? process.kill() : process.stop(60s);
        QTRY_COMPARE_WITH_TIMEOUT(witness.ends, 1, 3000);
        QVERIFY(witness.exit && witness.exit->bySignal);
    }

    void workersGetTheSigtermToo()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "family", "3" }));
        QTRY_VERIFY(witness.out.endsWith("ready\n"));
        const QList<qint64> workers = pidsAfter("worker", witness.out);
        QCOMPARE(workers.size(), 3);
        process.stop(60s);
        QTRY_COMPARE(witness.ends, 1);
        QTRY_VERIFY(noneAlive(workers));
    }

    void workersThatIgnoreItAreKilledWhenTheGraceIsOver()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "stubborn-family", "2" }));
        QTRY_VERIFY(witness.out.endsWith("ready\n"));
        const QList<qint64> workers = pidsAfter("worker", witness.out);
        QElapsedTimer clock;
        clock.start();
        process.stop(400ms);
        QTRY_COMPARE(witness.ends, 1); // though they hold the pipes open
        if (clock.elapsed() < 300)
            QVERIFY(isAlive(workers[0]) && isAlive(workers[1]));
        QTRY_VERIFY_WITH_TIMEOUT(noneAlive(workers), 3000);
        QVERIFY(clock.elapsed() >= 370);
    }

    void workersDieAtOnceWithAKill()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "stubborn-family", "2" }));
        QTRY_VERIFY(witness.out.endsWith("ready\n"));
        const QList<qint64> workers = pidsAfter("worker", witness.out);
        process.kill();
        QTRY_COMPARE(witness.ends, 1);
        QTRY_VERIFY_WITH_TIMEOUT(noneAlive(workers), 500);
    }

    void desertedWorkersDieWithinTwoSeconds()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        QElapsedTimer clock;
        clock.start();
        process.start(probe({ "desert", "2" }));
        QTRY_COMPARE(witness.ends, 1);
        QVERIFY(clock.elapsed() < 1500); // not held up by the open pipes
        QVERIFY(witness.exit->isClean());
        QVERIFY(!process.isStopRequested());
        const QList<qint64> workers = pidsAfter("worker", witness.out);
        QCOMPARE(workers.size(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(noneAlive(workers), 4000);
    }

    void desertedWorkersDieWithTheObject()
    {
        auto process = std::make_unique<SupervisedProcess>();
        ProcessWitness witness(*process);
        process->start(probe({ "desert", "2" }));
        QTRY_COMPARE(witness.ends, 1);
        const QList<qint64> workers = pidsAfter("worker", witness.out);
        QVERIFY(isAlive(workers.value(0)));
        process.reset();
        QTRY_VERIFY_WITH_TIMEOUT(noneAlive(workers), 500);
    }

    void destroyingARunningOneKillsAndReapsWithoutAWord()
    {
        const auto previous = qInstallMessageHandler(countWarning);
        auto process = std::make_unique<SupervisedProcess>();
        ProcessWitness witness(*process);
        process->start(probe({ "stubborn-family", "2" }));
        const bool isReady = QTest::qWaitFor([&] { return witness.out.endsWith("ready\n"); });
        const QList<qint64> workers = pidsAfter("worker", witness.out);
        QElapsedTimer clock;
        clock.start();
        process.reset();
        const qint64 tookMs = clock.elapsed();
        const bool isGone
            = QTest::qWaitFor([&] { return !isThere(witness.pid) && noneAlive(workers); }, 2000);
        qInstallMessageHandler(previous);
        QVERIFY(isReady);
        QVERIFY(tookMs < 100);
        QVERIFY(isGone);
        QCOMPARE(m_warnings, 0);
        QCOMPARE(witness.ends, 0);
    }

    void destroyingRightAfterStartLeavesNothing()
    {
        QPointer<SupervisedProcess> process = new SupervisedProcess;
        process->start(probe({ "stubborn" }));
        const QList<qint64> before = children();
        delete process;
        QTRY_COMPARE_WITH_TIMEOUT(children(), QList<qint64>(), 2000);
        QVERIFY(before.size() == 1);
    }

    void destroyingFromAnySignalIsFine_data()
    {
        QTest::addColumn<QString>("when");
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::newRow("started") << QStringLiteral("started") << QByteArrayList{ "stubborn" };
        QTest::newRow("output") << QStringLiteral("output") << QByteArrayList{ "chatter" };
        QTest::newRow("last output") << QStringLiteral("output") << QByteArrayList{ "report" };
        QTest::newRow("error output") << QStringLiteral("error") << QByteArrayList{ "flood", "100000" };
        QTest::newRow("exited") << QStringLiteral("exited") << QByteArrayList{ "exit", "1" };
        QTest::newRow("failed") << QStringLiteral("failed") << QByteArrayList{ "nonexistent" };
    }

    void destroyingFromAnySignalIsFine()
    {
        QFETCH(QString, when);
        QFETCH(QByteArrayList, arguments);
        QPointer<SupervisedProcess> process = new SupervisedProcess;
        int destructions = 0;
        const auto destroy = [&] {
            ++destructions;
            delete process;
        };
        if (when == u"started")
            connect(process, &SupervisedProcess::started, process, destroy);
        else if (when == u"output")
            connect(process, &SupervisedProcess::standardOutput, process, destroy);
        else if (when == u"error")
            connect(process, &SupervisedProcess::standardError, process, destroy);
        else if (when == u"exited")
            connect(process, &SupervisedProcess::exited, process, destroy);
        else
            connect(process, &SupervisedProcess::failed, process, destroy);
        LaunchSpec spec = probe(arguments);
        if (when == u"failed")
            spec.program = "/nonexistent";
        process->start(spec);
        QTRY_COMPARE(destructions, 1);
        QTRY_COMPARE_WITH_TIMEOUT(children(), QList<qint64>(), 2000);
    }

    void aFloodDoesNotGrowMemory()
    {
        SupervisedProcess process;
        qint64 received = 0;
        qsizetype largest = 0;
        connect(&process, &SupervisedProcess::standardOutput, &process, [&](const QByteArray &bytes) {
            received += bytes.size();
            largest = std::max(largest, bytes.size());
        });
        process.start(probe({ "chatter" }));
        QTRY_VERIFY(received > 4 << 20);
        const auto before = processStats(::getpid());
        QTRY_VERIFY_WITH_TIMEOUT(received > 28 << 20, 60000);
        const auto after = processStats(::getpid());
        QVERIFY(largest <= 1 << 20);
        QVERIFY(after->residentBytes - before->residentBytes < 8 << 20);
    }

    void manyLivesLeakNoDescriptorAndNoProcess()
    {
        const auto live = [](int index) {
            SupervisedProcess process;
            ProcessWitness witness(process);
            process.start(probe({ "exit", QByteArray::number(index % 3) }));
            return QTest::qWaitFor([&] { return witness.ends == 1; }) && witness.exit->value == index % 3;
        };
        QVERIFY(live(0)); // what is made once is made
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const int before = openDescriptors();
        for (int index = 0; index < 30; ++index)
            QVERIFY(live(index));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(openDescriptors(), before);
        QCOMPARE(children(), QList<qint64>());
    }

    void stoppingASpentOrUnstartedOneIsHarmless()
    {
        SupervisedProcess unstarted;
        unstarted.stop(1s);
        QVERIFY(!unstarted.isStopRequested());
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "exit", "0" }));
        QTRY_COMPARE(witness.ends, 1);
        process.stop(1s);
        process.kill();
        QCOMPARE(witness.ends, 1);
    }

private:
    /// Children of this process, zombies too.
    static QList<qint64> children()
    {
        QList<qint64> pids;
        DIR *directory = ::opendir("/proc");
        while (const dirent *entry = ::readdir(directory)) {
            ProcStat stat;
            const pid_t pid = ::atoi(entry->d_name);
            if (pid > 0 && readProcStat(pid, &stat) && stat.parent == ::getpid())
                pids.append(pid);
        }
        ::closedir(directory);
        return pids;
    }

    static void countWarning(QtMsgType type, const QMessageLogContext &, const QString &)
    {
        if (type != QtDebugMsg && type != QtInfoMsg)
            ++m_warnings;
    }

    static inline int m_warnings = 0;
};

QTEST_GUILESS_MAIN(TestProcessStop)
#include "test_process_stop.moc"
