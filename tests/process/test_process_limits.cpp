// Limits of a child: set, for good, and named when they end it.
#include "processtest.h"

#include "process/limitreason.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <csignal>
#include <linux/capability.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace spawner;

namespace {

/// While it lives, this process may not raise hard limits, not even as root.
class WithoutPowerToRaise
{
public:
    WithoutPowerToRaise()
    {
        ::syscall(SYS_capget, &m_header, m_before);
        __user_cap_data_struct less[2] = { m_before[0], m_before[1] };
        less[CAP_SYS_RESOURCE / 32].effective &= ~(1u << (CAP_SYS_RESOURCE % 32));
        ::syscall(SYS_capset, &m_header, less);
    }
    ~WithoutPowerToRaise() { ::syscall(SYS_capset, &m_header, m_before); }

private:
    __user_cap_header_struct m_header{ _LINUX_CAPABILITY_VERSION_3, 0 };
    __user_cap_data_struct m_before[2] = {};
};

struct Outcome
{
    std::optional<Error> error;
    std::optional<ExitReport> exit;
    QByteArray out;
    QStringList err;
};

Outcome run(const LaunchSpec &spec)
{
    SupervisedProcess process;
    ProcessWitness witness(process);
    process.start(spec);
    if (!QTest::qWaitFor([&] { return witness.ends > 0; }, 30'000))
        qFatal("the child does not end");
    return { witness.error, witness.exit, witness.out,
             QString::fromUtf8(witness.err).split(u'\n', Qt::SkipEmptyParts) };
}

QByteArray limitLine(int resource, qint64 soft, qint64 hard)
{
    return "limit" + QByteArray::number(resource) + "=" + QByteArray::number(soft) + "/" + QByteArray::number(hard);
}

} // namespace

class TestProcessLimits : public QObject
{
    Q_OBJECT
private slots:
    void allAreSetForGood()
    {
        LaunchSpec spec = probe({ "report" });
        spec.limits = { 50, 1LL << 30, 100, 5'000, 0, 1 << 20 };
        const Outcome outcome = run(spec);
        QVERIFY(outcome.exit && outcome.exit->isClean());
        const QByteArrayList lines = outcome.out.split('\n');
        for (const QByteArray &line : { limitLine(RLIMIT_NOFILE, 50, 50), limitLine(RLIMIT_AS, 1LL << 30, 1LL << 30),
                                        limitLine(RLIMIT_CPU, 100, 105), limitLine(RLIMIT_NPROC, 5'000, 5'000),
                                        limitLine(RLIMIT_CORE, 0, 0), limitLine(RLIMIT_FSIZE, 1 << 20, 1 << 20) })
            QVERIFY2(lines.contains(line), QByteArray(line + " is not in\n" + outcome.out).constData());
        QVERIFY(lines.contains("nonewprivs=0"));
        // Ours are as they were.
        rlimit own = {};
        ::getrlimit(RLIMIT_FSIZE, &own);
        QVERIFY(own.rlim_cur != 1 << 20);
    }

    void noneIsInherited()
    {
        const QByteArrayList lines = run(probe({ "report" })).out.split('\n');
        rlimit own = {};
        ::getrlimit(RLIMIT_CORE, &own);
        QVERIFY(lines.contains("limit" + QByteArray::number(RLIMIT_CORE) + "=" + QByteArray::number(qulonglong(own.rlim_cur))
                               + "/" + QByteArray::number(qulonglong(own.rlim_max))));
    }

    void noNewPrivilegesHolds()
    {
        LaunchSpec spec = probe({ "report" });
        spec.noNewPrivs = true;
        QVERIFY(run(spec).out.contains("\nnonewprivs=1\n"));
    }

    void aboveTheHardLimitIsAnErrorThatNamesBoth()
    {
        rlimit own = {};
        ::getrlimit(RLIMIT_NOFILE, &own);
        LaunchSpec spec = probe({ "report" });
        spec.limits.openFiles = qint64(own.rlim_max) + 1;
        const WithoutPowerToRaise guard;
        const Outcome outcome = run(spec);
        QVERIFY(outcome.error && !outcome.exit);
        QCOMPARE(outcome.error->code, ErrorCode::AppSpawnFailed);
        QVERIFY2(outcome.error->message.contains(QStringLiteral("'limit-open-files' is %1, which is above the daemon's "
                                                               "hard limit of %2; ")
                                                     .arg(spec.limits.openFiles).arg(own.rlim_max)),
                 qPrintable(outcome.error->message));
        QVERIFY(outcome.error->message.contains(QStringLiteral("LimitNOFILE=")));
    }

    void processorTimeEndsItAndIsNamed()
    {
        LaunchSpec spec = probe({ "burn" });
        spec.limits.cpuSeconds = 1;
        const Outcome outcome = run(spec);
        QVERIFY(outcome.exit);
        QCOMPARE(outcome.exit->toText(), QStringLiteral("killed by SIGXCPU"));
        QCOMPARE(limitReason(*outcome.exit, spec.limits, outcome.err),
                 QStringLiteral("it used up its processor time (limit-cpu-time is 1s)"));
    }

    void aFileTooLargeEndsItAndIsNamed()
    {
        QTemporaryDir folder;
        LaunchSpec spec = probe({ "fill", QFile::encodeName(folder.filePath(QStringLiteral("f"))), "5000" });
        spec.limits.fileBytes = 4096;
        const Outcome outcome = run(spec);
        QVERIFY(outcome.exit);
        QCOMPARE(outcome.exit->value, SIGXFSZ);
        QCOMPARE(limitReason(*outcome.exit, spec.limits, outcome.err),
                 QStringLiteral("it wrote a file that was too large (limit-file-size is 4KiB)"));
        QVERIFY(QFileInfo(folder.filePath(QStringLiteral("f"))).size() <= 4096);
    }

    void memoryThatDoesNotEvenDoForTheStartIsNamed()
    {
        LaunchSpec spec = probe({ "report" });
        spec.limits.memoryBytes = 4 << 20;
        const Outcome outcome = run(spec);
        QVERIFY(outcome.exit && !outcome.exit->isClean());
        const QString reason = limitReason(*outcome.exit, spec.limits, outcome.err);
        QVERIFY2(reason.contains(QStringLiteral("memory (limit-memory is 4MiB)")),
                 qPrintable(reason + outcome.err.join(u'\n')));
    }

    void reasons_data()
    {
        QTest::addColumn<bool>("bySignal");
        QTest::addColumn<int>("value");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("clean") << false << 0 << QStringLiteral("out of memory") << QString();
        QTest::newRow("own crash") << false << 1 << QStringLiteral("no such table") << QString();
        QTest::newRow("C++") << true << SIGABRT << QStringLiteral("what():  std::bad_alloc")
                             << QStringLiteral("run out of memory (limit-memory is 64MiB)");
        QTest::newRow("Python") << false << 1 << QStringLiteral("MemoryError") << QStringLiteral("limit-memory is 64MiB");
        QTest::newRow("no line") << true << SIGSEGV << QString()
                                 << QStringLiteral("perhaps for want of memory (limit-memory is 64MiB)");
        QTest::newRow("fork") << false << 1 << QStringLiteral("fork: Resource temporarily unavailable")
                              << QStringLiteral("too many processes or threads (limit-processes is 7");
        QTest::newRow("files") << false << 1 << QStringLiteral("open: Too many open files")
                               << QStringLiteral("too many open files (limit-open-files is 99)");
        QTest::newRow("kill") << true << SIGKILL << QString() << QStringLiteral("limit-cpu-time is 1m");
    }

    void reasons()
    {
        QFETCH(bool, bySignal);
        QFETCH(int, value);
        QFETCH(QString, line);
        QFETCH(QString, reason);
        ExitReport report;
        report.bySignal = bySignal;
        report.value = value;
        const ProcessLimits limits{ 99, 64 << 20, 60, 7, -1, -1 };
        const QString found = limitReason(report, limits, { line });
        QVERIFY2(reason.isEmpty() ? found.isEmpty() : found.contains(reason), qPrintable(found));
        if (!bySignal || value != SIGXCPU)
            QVERIFY(limitReason(report, {}, { line }).isEmpty()); // no limit, no guess
    }
};

QTEST_GUILESS_MAIN(TestProcessLimits)
#include "test_process_limits.moc"
