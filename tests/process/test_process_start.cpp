// What a child finds when it starts, and what is said when it cannot.
#include "processtest.h"

#include "process/listensocket.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

class TestProcessStart : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;

    QByteArray pathOf(const char *name)
    {
        return QFile::encodeName(m_directory.filePath(QLatin1String(name)));
    }

    QByteArray script(const char *name, const QByteArray &content, mode_t mode = 0755)
    {
        const QByteArray path = pathOf(name);
        QFile file(QFile::decodeName(path));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            return {};
        file.close();
        ::chmod(path.constData(), mode);
        return path;
    }

    static QByteArrayList report(const LaunchSpec &spec)
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(spec);
        if (!QTest::qWaitFor([&] { return witness.ends > 0; }))
            return { "no end" };
        if (!witness.exit || !witness.exit->isClean())
            return { "no clean end: " + (witness.error ? witness.error->message.toUtf8() : witness.err) };
        return witness.out.split('\n');
    }

    static std::optional<Error> failureOf(const LaunchSpec &spec)
    {
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(spec);
        if (!QTest::qWaitFor([&] { return witness.ends > 0; }) || witness.starts != 0 || process.isRunning())
            return std::nullopt;
        return witness.error;
    }

private slots:
    void failuresLeaveNoDescriptorsOpen()
    {
        const QByteArray program = script("nothing.fcgi", "#!/no/such/interpreter\n");
        const auto open = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::System | QDir::AllEntries).size(); };
        LaunchSpec spec;
        spec.program = program;
        QVERIFY(failureOf(spec));
        const auto before = open();
        for (int i = 0; i < 10; ++i)
            QVERIFY(failureOf(spec));
        QTRY_COMPARE(open(), before);
        // The same for those that wait for a writer, and try again and again.
        const int writer = ::open(program.constData(), O_WRONLY | O_CLOEXEC);
        QVERIFY(failureOf(spec));
        ::close(writer);
        QTRY_COMPARE(open(), before);
    }

    void leadsItsOwnSessionAndDiesWithUs()
    {
        const QByteArrayList lines = report(probe({ "report" }));
        const QByteArray pid = lines.value(0).mid(4);
        QVERIFY2(pid.toInt() > 1, lines.join('\n').constData());
        QVERIFY(lines.contains("parent=" + QByteArray::number(::getpid())));
        QVERIFY(lines.contains("group=" + pid));
        QVERIFY(lines.contains("session=" + pid));
        QVERIFY(lines.contains("deathsignal=" + QByteArray::number(SIGKILL)));
    }

    void hasNothingOpenButStandardDescriptors()
    {
        // Leaky on purpose: without close-on-exec, low and high.
        const int low = ::open("/dev/null", O_RDONLY);
        const int high = ::fcntl(low, F_DUPFD, 200);
        QVERIFY(low > 2 && high >= 200);
        QByteArrayList lines = report(probe({ "report" }));
        ::close(low);
        ::close(high);
        QByteArrayList descriptors;
        for (const QByteArray &line : std::as_const(lines)) {
            if (line.startsWith("fd"))
                descriptors.append(line);
        }
        QCOMPARE(descriptors, (QByteArrayList{ "fd0=device", "fd1=pipe", "fd2=pipe" }));
    }

    void listensOnDescriptorZero_data()
    {
        QTest::addColumn<bool>("isNonBlocking");
        QTest::newRow("as made") << false;
        QTest::newRow("a Go app had it before") << true;
    }

    void listensOnDescriptorZero()
    {
        QFETCH(bool, isNonBlocking);
        auto socket = listenOn(pathOf("listen.sock"));
        QVERIFY(socket);
        if (isNonBlocking)
            ::fcntl(socket->get(), F_SETFL, O_NONBLOCK);
        LaunchSpec spec = probe({ "report" });
        spec.listenFd = socket->get();
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(spec);
        socket->reset(); // the caller may
        QTRY_COMPARE(witness.ends, 1);
        const QByteArrayList lines = witness.out.split('\n');
        QVERIFY2(lines.contains("fd0=listening-blocking"), witness.out.constData());
        QCOMPARE(std::count_if(lines.cbegin(), lines.cend(),
                               [](const QByteArray &line) { return line.startsWith("fd"); }),
                 3);
    }

    void signalsAreDefaultAndUnblocked()
    {
        struct sigaction ignore = {};
        ignore.sa_handler = SIG_IGN;
        struct sigaction before[3];
        ::sigaction(SIGPIPE, &ignore, &before[0]);
        ::sigaction(SIGTERM, &ignore, &before[1]);
        ::sigaction(SIGRTMIN + 3, &ignore, &before[2]);
        sigset_t all, mask;
        ::sigfillset(&all);
        ::pthread_sigmask(SIG_SETMASK, &all, &mask);
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe({ "report" }));
        ::pthread_sigmask(SIG_SETMASK, &mask, nullptr);
        struct sigaction now = {};
        ::sigaction(SIGPIPE, &before[0], &now);
        QVERIFY(now.sa_handler == SIG_IGN); // the child's reset is not ours
        ::sigaction(SIGTERM, &before[1], nullptr);
        ::sigaction(SIGRTMIN + 3, &before[2], nullptr);
        QTRY_COMPARE(witness.ends, 1);
        const QByteArrayList lines = witness.out.split('\n');
        QVERIFY2(lines.contains("SigIgn=0000000000000000"), witness.out.constData());
        QVERIFY2(lines.contains("SigBlk=0000000000000000"), witness.out.constData());
        QVERIFY2(lines.contains("SigCgt=0000000000000000"), witness.out.constData());
    }

    void argumentsEnvironmentAndDirectoryArriveByteForByte()
    {
        const QByteArray directory = pathOf("d\xff\xe9r");
        QCOMPARE(::mkdir(directory.constData(), 0755), 0);
        LaunchSpec spec = probe({ "report", "a b", "", "\xff\xfe", "'$(id)'" });
        spec.environment = { { "A", "1" }, { "EMPTY", "" }, { "BYTES", "\xe9\xff=" } };
        spec.workingDirectory = directory;
        const QByteArrayList lines = report(spec);
        QVERIFY2(lines.contains(QByteArray("arg0=") + PROBECHILD), lines.join('\n').constData());
        QVERIFY(lines.contains("arg2=a b"));
        QVERIFY(lines.contains("arg3="));
        QVERIFY(lines.contains("arg4=\xff\xfe"));
        QVERIFY(lines.contains("arg5='$(id)'"));
        QVERIFY(lines.contains("cwd=" + directory));
        QByteArrayList environment;
        for (const QByteArray &line : lines) {
            if (line.startsWith("env:"))
                environment.append(line.mid(4));
        }
        QCOMPARE(environment, (QByteArrayList{ "A=1", "BYTES=\xe9\xff=", "EMPTY=" }));
    }

    void aProgramMayHaveAnyName()
    {
        const QByteArray program = script("n\xe4\xff 'me.fcgi", "#!/bin/sh\necho \"$0\"\n");
        LaunchSpec spec;
        spec.program = program;
        QCOMPARE(report(spec).value(0), program);
    }

    void umaskIsSetOrInherited()
    {
        LaunchSpec spec = probe({ "report" });
        spec.umask = 0027;
        QVERIFY(report(spec).contains("umask=" + QByteArray::number(0027)));
        const mode_t before = ::umask(0031);
        spec.umask = -1;
        const QByteArrayList lines = report(spec);
        ::umask(before);
        QVERIFY(lines.contains("umask=" + QByteArray::number(0031)));
    }

    void theOpenFilesLimitIsTheOneWeStartedWith()
    {
        rlimit before = {};
        ::getrlimit(RLIMIT_NOFILE, &before);
        if (before.rlim_cur < 600)
            QSKIP("the limit is too low to change it");
        rlimit changed = before;
        changed.rlim_cur = before.rlim_cur - 100;
        ::setrlimit(RLIMIT_NOFILE, &changed);
        const QByteArrayList lines = report(probe({ "report" }));
        ::setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY2(lines.contains("files=" + QByteArray::number(qulonglong(before.rlim_cur))),
                 lines.join('\n').constData());
    }

    void aScriptWithoutInterpreterIsNeverRunByAShell()
    {
        const QByteArray proof = pathOf("proof");
        LaunchSpec spec;
        spec.program = script("bare.fcgi", "echo ran > " + proof + "\n");
        const auto error = failureOf(spec);
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::AppSpawnFailed);
        QVERIFY2(error->message.contains(QStringLiteral("no #! line and is not an ELF program")),
                 qPrintable(error->message));
        QVERIFY(error->message.contains(QFile::decodeName(spec.program)));
        QVERIFY(!QFile::exists(QFile::decodeName(proof)));
    }

    void failuresNameTheCause_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("word");
        QTest::newRow("missing interpreter") << QByteArray("#!/usr/bin/python9\n") << 0755
                                             << QStringLiteral("interpreter /usr/bin/python9 does not exist");
        QTest::newRow("Windows line ends")
            << QByteArray("#!/bin/sh\r\n") << 0755 << QStringLiteral("dos2unix");
        QTest::newRow("not executable") << QByteArray("#!/bin/sh\n") << 0644 << QStringLiteral("chmod +x");
        QTest::newRow("empty") << QByteArray() << 0755 << QStringLiteral("is empty");
        QTest::newRow("half an ELF file") << QByteArray("\177ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0", 20)
                                          << 0755 << QStringLiteral("damaged ELF");
    }

    void failuresNameTheCause()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, mode);
        QFETCH(QString, word);
        LaunchSpec spec;
        spec.program = script("broken.fcgi", content, mode_t(mode));
        const auto error = failureOf(spec);
        QVERIFY(error);
        QVERIFY2(error->message.contains(word), qPrintable(error->message));
    }

    void aMissingProgramOrDirectoryIsNamed()
    {
        LaunchSpec spec;
        spec.program = "/nonexistent/a.fcgi";
        auto error = failureOf(spec);
        QVERIFY(error && error->message.contains(QStringLiteral("/nonexistent/a.fcgi")));
        QVERIFY2(error->message.contains(QStringLiteral("does not exist")), qPrintable(error->message));
        spec = probe({ "report" });
        spec.workingDirectory = "/nonexistent";
        error = failureOf(spec);
        QVERIFY(error);
        QVERIFY2(error->message.contains(QStringLiteral("working directory /nonexistent")),
                 qPrintable(error->message));
    }

    void tooManyArgumentsAreRefusedByTheKernelInWords()
    {
        LaunchSpec spec = probe({ QByteArray(3 << 20, 'x') });
        const auto error = failureOf(spec);
        QVERIFY(error);
        QVERIFY2(error->message.contains(QStringLiteral("too large")), qPrintable(error->message));
    }

    void runningOutOfDescriptorsIsReported()
    {
        QList<int> hoard;
        rlimit before = {};
        ::getrlimit(RLIMIT_NOFILE, &before);
        rlimit few = before;
        few.rlim_cur = 64;
        ::setrlimit(RLIMIT_NOFILE, &few);
        for (int fd = ::dup(0); fd >= 0; fd = ::dup(0))
            hoard.append(fd);
        const auto previous
            = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        // From "not even the report's pipe" up to "all but the last one".
        bool hasFailed = false;
        bool hasStarted = false;
        for (int spare = 0; spare < 16 && !hasStarted; ++spare) {
            {
                SupervisedProcess process;
                ProcessWitness witness(process);
                process.start(probe({ "exit", "0" }));
                for (int turn = 0; turn < 1000 && witness.ends == 0; ++turn)
                    QTest::qWait(1);
                if (witness.error)
                    hasFailed = witness.error->message.contains(QStringLiteral("Too many open files"));
                hasStarted = witness.exit.has_value();
            }
            ::close(hoard.takeLast());
        }
        qInstallMessageHandler(previous);
        for (const int fd : hoard)
            ::close(fd);
        ::setrlimit(RLIMIT_NOFILE, &before);
        QVERIFY(hasFailed);
        QVERIFY(hasStarted);
    }

    void aProgramBeingWrittenIsRetried_data()
    {
        QTest::addColumn<bool>("isClosedInTime");
        QTest::newRow("writer done in time") << true;
        QTest::newRow("writer stays") << false;
    }

    void aProgramBeingWrittenIsRetried()
    {
        QFETCH(bool, isClosedInTime);
        const QByteArray program = pathOf("busy.fcgi");
        QFile::remove(QFile::decodeName(program));
        QVERIFY(QFile::copy(QStringLiteral(PROBECHILD), QFile::decodeName(program)));
        ::chmod(program.constData(), 0755);
        UnixFd writer(::open(program.constData(), O_WRONLY | O_CLOEXEC));
        QVERIFY(writer);

        LaunchSpec spec = probe({ "exit", "0" });
        spec.program = program;
        SupervisedProcess process;
        ProcessWitness witness(process);
        QElapsedTimer clock;
        clock.start();
        process.start(spec);
        QVERIFY(QTest::qWaitFor([&] { return clock.elapsed() >= 60 || witness.ends > 0; }));
        if (witness.exit)
            QSKIP("this kernel executes files that are open for writing");
        QVERIFY(process.isRunning());
        QCOMPARE(process.pid(), 0);
        if (isClosedInTime)
            writer.reset();
        QTRY_COMPARE(witness.ends, 1);
        if (isClosedInTime) {
            QVERIFY(witness.exit && witness.exit->isClean());
            QCOMPARE(witness.starts, 1);
        } else {
            QVERIFY(witness.error && witness.starts == 0);
            QVERIFY(clock.elapsed() >= 245);
            QVERIFY2(witness.error->message.contains(QStringLiteral("open for writing")),
                     qPrintable(witness.error->message));
        }
    }

    void stoppingDuringTheRetryFails()
    {
        const QByteArray program = pathOf("busy2.fcgi");
        QVERIFY(QFile::copy(QStringLiteral(PROBECHILD), QFile::decodeName(program)));
        ::chmod(program.constData(), 0755);
        UnixFd writer(::open(program.constData(), O_WRONLY | O_CLOEXEC));
        LaunchSpec spec = probe({ "exit", "0" });
        spec.program = program;
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(spec);
        process.stop(std::chrono::seconds(10));
        QVERIFY(process.isStopRequested());
        QTRY_COMPARE(witness.ends, 1);
        QVERIFY(witness.starts == 0 || witness.exit); // (a kernel without ETXTBSY ran it)
        QVERIFY(!process.isRunning());
    }

    void wordsForEnds_data()
    {
        QTest::addColumn<QByteArrayList>("arguments");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isClean");
        QTest::newRow("clean") << QByteArrayList{ "exit", "0" } << QStringLiteral("exit status 0") << true;
        QTest::newRow("status") << QByteArrayList{ "exit", "7" } << QStringLiteral("exit status 7") << false;
        QTest::newRow("like a signal")
            << QByteArrayList{ "exit", "139" } << QStringLiteral("exit status 139") << false;
        QTest::newRow("signal") << QByteArrayList{ "raise", QByteArray::number(SIGSEGV) }
                                << QStringLiteral("killed by SIGSEGV") << false;
        QTest::newRow("real-time signal")
            << QByteArrayList{ "raise", "40" } << QStringLiteral("killed by signal 40") << false;
    }

    void wordsForEnds()
    {
        QFETCH(QByteArrayList, arguments);
        QFETCH(QString, text);
        QFETCH(bool, isClean);
        SupervisedProcess process;
        ProcessWitness witness(process);
        process.start(probe(arguments));
        QTRY_COMPARE(witness.ends, 1);
        QVERIFY(witness.exit);
        QCOMPARE(witness.exit->toText(), text);
        QCOMPARE(witness.exit->isClean(), isClean);
        QCOMPARE(witness.starts, 1);
        QVERIFY(!process.isRunning());
        QVERIFY(!process.isStopRequested());
        QCOMPARE(process.pid(), 0);
        QVERIFY(!isThere(witness.pid)); // reaped
    }

    void allOutputArrivesBeforeTheEnd()
    {
        constexpr qsizetype Bytes = 5'000'003;
        SupervisedProcess process;
        ProcessWitness witness(process);
        qsizetype outAtEnd = -1;
        connect(&process, &SupervisedProcess::exited, &process, [&] { outAtEnd = witness.out.size(); });
        process.start(probe({ "flood", QByteArray::number(Bytes) }));
        QTRY_COMPARE(witness.ends, 1);
        QCOMPARE(outAtEnd, Bytes);
        QCOMPARE(witness.out.size(), Bytes);
        QCOMPARE(witness.err.size(), Bytes);
    }
};

QTEST_GUILESS_MAIN(TestProcessStart)
#include "test_process_start.moc"
