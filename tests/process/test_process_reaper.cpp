// No child outlives its daemon, however that ends.
#include "processtest.h"

#include "process/processreaper.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace spawner;

/// ownerprogram, running, with what it said.
class Owner
{
public:
    explicit Owner(const QStringList &arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(OWNERPROGRAM), arguments);
    }
    ~Owner()
    {
        process.kill();
        process.waitForFinished();
    }

    bool hasSaid(const QByteArray &text)
    {
        return QTest::qWaitFor([&] {
            said += process.readAll();
            return said.contains(text);
        });
    }
    qint64 child() const { return pidsAfter("child", said).value(0); }
    qint64 guardian() const { return pidsAfter("guardian", said).value(0); }
    QList<qint64> all() const { return pidsAfter("worker", said) << child() << guardian(); }

    QProcess process;
    QByteArray said;
};

class TestProcessReaper : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_directory;

    QString runtimeDir() const { return m_directory->path(); }
    QByteArray runtimePath() const { return QFile::encodeName(runtimeDir()); }
    static QString probePath() { return QStringLiteral(PROBECHILD); }

    static bool allGone(const QList<qint64> &pids)
    {
        return std::none_of(pids.cbegin(), pids.cend(), [](qint64 pid) { return pid > 0 && isAlive(pid); });
    }

    static QByteArray nameOf(qint64 pid)
    {
        QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void childrenDieWithAKilledOwner()
    {
        Owner owner({ QStringLiteral("-"), probePath(), QStringLiteral("stubborn") });
        QVERIFY(owner.hasSaid("ready\n"));
        QVERIFY(isAlive(owner.child()));
        owner.process.kill();
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(owner.child()), 1000);
    }

    void theGuardianKillsWorkersOfAKilledOwner()
    {
        Owner owner({ runtimeDir(), probePath(), QStringLiteral("stubborn-family"), QStringLiteral("2") });
        QVERIFY(owner.hasSaid("ready\n"));
        const QList<qint64> all = owner.all();
        QCOMPARE(all.size(), 4);
        for (const qint64 pid : all)
            QVERIFY(isAlive(pid));
        owner.process.kill();
        QTRY_VERIFY_WITH_TIMEOUT(allGone(all), 1000);
    }

    void theGuardianOutlastsAllPoliteSignals()
    {
        Owner owner({ runtimeDir(), probePath(), QStringLiteral("stubborn-family"), QStringLiteral("1") });
        QVERIFY(owner.hasSaid("ready\n"));
        for (const int signal : { SIGTERM, SIGINT, SIGHUP, SIGQUIT })
            QCOMPARE(::kill(static_cast<pid_t>(owner.guardian()), signal), 0);
        const QList<qint64> all = owner.all();
        owner.process.kill();
        QTRY_VERIFY_WITH_TIMEOUT(allGone(all), 1000);
    }

    void theGuardianHoldsNothingAndIsSmall()
    {
        Owner owner({ runtimeDir(), probePath(), QStringLiteral("linger") });
        QVERIFY(owner.hasSaid("ready\n"));
        const qint64 guardian = owner.guardian();
        QCOMPARE(nameOf(guardian), QByteArray("fcgi-guardian"));
        const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(guardian));
        QTRY_COMPARE(
            descriptors.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name),
            (QStringList{ QStringLiteral("0"), QStringLiteral("2") }));
        ProcStat stat;
        QVERIFY(readProcStat(static_cast<pid_t>(guardian), &stat));
        QCOMPARE(stat.session, static_cast<pid_t>(guardian));
#ifndef __SANITIZE_THREAD__ // which has a thread of its own
        QCOMPARE(stat.threads, 1ull);
#endif
    }

    void aNormalEndTakesTheGuardianAndWhatIsLeftAlong()
    {
        pid_t guardian = 0;
        SupervisedProcess process;
        ProcessWitness witness(process);
        {
            ProcessReaper reaper;
            QVERIFY(reaper.startGuardian());
            guardian = reaper.guardianPid();
            QVERIFY(isAlive(guardian));
            process.start(probe({ "stubborn-family", "1" }));
            QTRY_VERIFY(witness.out.endsWith("ready\n"));
            reaper.add(static_cast<pid_t>(witness.pid));
        }
        QVERIFY(!isThere(guardian)); // reaped
        QTRY_VERIFY_WITH_TIMEOUT(allGone(pidsAfter("worker", witness.out) << witness.pid), 1000);
    }

    void removedGroupsAreLeftAlone()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "linger" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        {
            ProcessReaper reaper;
            QVERIFY(reaper.startGuardian());
            reaper.add(static_cast<pid_t>(witness.pid));
            reaper.remove(static_cast<pid_t>(witness.pid));
        }
        QTest::qWait(50); // an absence has no event
        QVERIFY(isAlive(witness.pid));
    }

    void aKilledGuardianIsSaidOnceAndNoHarm()
    {
        ProcessReaper reaper;
        QVERIFY(reaper.startGuardian());
        const pid_t guardian = reaper.guardianPid();
        ::kill(guardian, SIGKILL);
        QTRY_VERIFY(!isAlive(guardian));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("guardian process .*does not listen")));
        reaper.add(::getpid() == 1 ? 2 : 999999999);
        reaper.remove(999999999);
        QVERIFY(!isThere(guardian));
        QCOMPARE(reaper.guardianPid(), 0);
    }

    void aSecondDaemonIsRefusedByThePidOfTheFirst()
    {
        ProcessReaper first;
        QVERIFY(first.open(runtimePath()));
        ProcessReaper second;
        const auto refused = second.open(runtimePath());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QVERIFY2(refused.error().message.contains(QStringLiteral("pid %1").arg(::getpid())),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(runtimeDir()));
    }

    void theLockGoesWithItsOwner()
    {
        {
            Owner owner({ runtimeDir(), probePath(), QStringLiteral("stubborn") });
            QVERIFY(owner.hasSaid("ready\n"));
            ProcessReaper second;
            const auto refused = second.open(runtimePath());
            QVERIFY(!refused);
            QVERIFY(
                refused.error().message.contains(QStringLiteral("pid %1").arg(owner.process.processId())));
        }
        ProcessReaper next;
        QVERIFY(next.open(runtimePath()));
    }

    /// A daemon was killed between fork and exec of a child, which has the lock as well.
    void aLockThatOutlivesItsOwnerIsWaitedFor()
    {
        QProcess owner;
        owner.start(QStringLiteral("true"), QStringList());
        QVERIFY(owner.waitForStarted());
        const QByteArray pid = QByteArray::number(owner.processId());
        QVERIFY(owner.waitForFinished());
        QProcess heir;
        heir.setChildProcessModifier([this, pid] {
            const int fd = ::open(QByteArray(runtimePath() + "/lock").constData(), O_RDWR | O_CREAT, 0600);
            ::flock(fd, LOCK_EX);
            [[maybe_unused]] const ssize_t written = ::write(fd, pid.constData(), size_t(pid.size()));
        });
        heir.start(QStringLiteral("sleep"), {QStringLiteral("0.3")});
        QVERIFY(heir.waitForStarted());
        ProcessReaper next;
        const auto opened = next.open(runtimePath());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY(heir.waitForFinished());
    }

    void anUnusableDirectoryIsNamed()
    {
        ProcessReaper reaper;
        const auto refused = reaper.open("/nonexistent-runtime");
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("/nonexistent-runtime")));
    }

    void theNextDaemonSweepsWhatWasLeft()
    {
        // No guardian here, and the parent-death signal spares workers.
        QList<qint64> workers;
        qint64 leader = 0;
        {
            Owner owner(
                { u'+' + runtimeDir(), probePath(), QStringLiteral("stubborn-family"), QStringLiteral("2") });
            QVERIFY(owner.hasSaid("ready\n"));
            workers = pidsAfter("worker", owner.said);
            QCOMPARE(workers.size(), 2);
            leader = owner.child();
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isAlive(leader), 1000);
        QVERIFY(isAlive(workers[0]) && isAlive(workers[1]));
        ProcessReaper next;
        const auto killed = next.open(runtimePath());
        QVERIFY(killed);
        QCOMPARE(*killed, 2);
        QTRY_VERIFY_WITH_TIMEOUT(allGone(workers), 1000);
    }

    void aLeaderThatSurvivedIsSweptOnlyIfItIsTheSame_data()
    {
        QTest::addColumn<int>("ticksOff");
        QTest::addColumn<QByteArray>("boot");
        QTest::addColumn<bool>("isKilled");
        QTest::newRow("the same") << 0 << QByteArray() << true;
        QTest::newRow("another start time") << 1 << QByteArray() << false;
        QTest::newRow("another boot") << 0 << QByteArray("00000000-0000-0000-0000-000000000000") << false;
    }

    void aLeaderThatSurvivedIsSweptOnlyIfItIsTheSame()
    {
        QFETCH(int, ticksOff);
        QFETCH(QByteArray, boot);
        QFETCH(bool, isKilled);
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "linger" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        {
            ProcessReaper dead;
            QVERIFY(dead.open(runtimePath()));
            dead.add(static_cast<pid_t>(witness.pid));
        }
        const QString journal = runtimeDir() + QStringLiteral("/children");
        QByteArray text = contentsOf(journal);
        ProcStat stat;
        QVERIFY(readProcStat(static_cast<pid_t>(witness.pid), &stat));
        const QByteArray ticks = ' ' + QByteArray::number(stat.startTicks) + ' ';
        QVERIFY(text.contains(ticks));
        text.replace(
            ticks,
            QByteArray(' ' + QByteArray::number(stat.startTicks + static_cast<unsigned>(ticksOff)) + ' '));
        if (!boot.isEmpty())
            text.replace(contentsOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed(), boot);
        QFile file(journal);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)
                && file.write(text + "+ 1 torn li") > 0);
        file.close();

        ProcessReaper next;
        const auto killed = next.open(runtimePath());
        QVERIFY(killed);
        QCOMPARE(*killed, isKilled ? 1 : 0);
        if (isKilled)
            QTRY_COMPARE(witness.ends, 1);
        else
            QVERIFY(isAlive(witness.pid));
    }

    void aTornOrForeignJournalIsNoTrouble_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("garbage") << QByteArray("\0\xff garbage\n+ - \n", 16);
        QTest::newRow("future version") << QByteArray("fcgi-spawner-children 2 x\n+ 1 1 1 1\n");
        const QByteArray head = "fcgi-spawner-children 1 "
            + contentsOf(QStringLiteral("/proc/sys/kernel/random/boot_id")).trimmed() + '\n';
        QTest::newRow("nonsense lines")
            << QByteArray(head + "+\n-\n\n+ 1 1 1 1\n+ -5 1 1 1\n+ 99999999999 1 1 1\n* 5 5 5 5\n");
    }

    void aTornOrForeignJournalIsNoTrouble()
    {
        QFETCH(QByteArray, text);
        QFile file(runtimeDir() + QStringLiteral("/children"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        ProcessReaper next;
        const auto killed = next.open(runtimePath());
        QVERIFY(killed);
        QCOMPARE(*killed, 0);
    }

    void theJournalStaysSmallAndRight()
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "linger" }));
        QTRY_COMPARE(witness.out, QByteArray("ready\n"));
        ProcessReaper reaper;
        QVERIFY(reaper.open(runtimePath()));
        reaper.add(static_cast<pid_t>(witness.pid));
        for (pid_t pid = 4'000'001; pid < 4'003'000; ++pid) {
            reaper.add(pid);
            reaper.remove(pid);
        }
        const QByteArray text = contentsOf(runtimeDir() + QStringLiteral("/children"));
        QVERIFY2(text.size() < 16384, QByteArray::number(text.size()).constData());
        const QByteArray line = "\n+ " + QByteArray::number(witness.pid) + ' ';
        QVERIFY2(text.contains(line), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestProcessReaper)
#include "test_process_reaper.moc"
