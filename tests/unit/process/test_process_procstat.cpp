// Reading /proc: statistics, identities, owners of ports.
#include "process/processstats.h"
#include "process/procstat.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <csignal>

#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace spawner;

class TestProcessProcStat : public QObject
{
    Q_OBJECT

private slots:
    void parsesAnyName_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << QByteArray("php-cgi");
        QTest::newRow("blanks and brackets") << QByteArray("a) S 1 2 (b");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("newline") << QByteArray("a\n) R");
    }

    void parsesAnyName()
    {
        QFETCH(QByteArray, name);
        const QByteArray text = "4711 (" + name
            + ") Z 17 4711 4712 34816 -1 4194560 100 0 0 0 250 50 0 0 20 0 3 0 987654321 9000 500 184\n";
        ProcStat stat;
        QVERIFY(parseProcStat(text.constData(), size_t(text.size()), &stat));
        QCOMPARE(stat.state, 'Z');
        QVERIFY(stat.isDead());
        QCOMPARE(stat.parent, 17);
        QCOMPARE(stat.group, 4711);
        QCOMPARE(stat.session, 4712);
        QCOMPARE(stat.userTicks, 250ull);
        QCOMPARE(stat.systemTicks, 50ull);
        QCOMPARE(stat.threads, 3ull);
        QCOMPARE(stat.startTicks, 987654321ull);
    }

    void refusesTruncatedText()
    {
        const QByteArray text = "1 (a) S 17 1 1 34816 -1 4194560 100 0 0 0 250 50 0 0 20 0 3 0 987654321";
        ProcStat stat;
        QVERIFY(parseProcStat(text.constData(), size_t(text.size()), &stat));
        const qsizetype lastField = text.lastIndexOf(' ') + 1;
        for (qsizetype length = 0; length < lastField; ++length)
            QVERIFY(!parseProcStat(text.constData(), size_t(length), &stat));
    }

    void tellsWhoIsBusy()
    {
        QVERIFY(isBusy(::getpid()));
        QVERIFY(!isBusy(0));
        int ends[2] = {};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            char byte = 0;
            ::close(ends[1]);
            while (::read(ends[0], &byte, 1) > 0) {
                for (volatile bool spins = true; spins;) { }
            }
            ::_exit(0);
        }
        ::close(ends[0]);
        QTRY_VERIFY(!isBusy(child)); // it reads
        QCOMPARE(::write(ends[1], "x", 1), 1);
        QTRY_VERIFY(isBusy(child));
        ::kill(child, SIGKILL);
        QVERIFY(isBusy(child)); // until it is reaped
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!isBusy(child));
        ::close(ends[1]);
    }

    void readsThisProcess()
    {
        ProcStat stat;
        QVERIFY(readProcStat(::getpid(), &stat));
        QCOMPARE(stat.parent, ::getppid());
        QCOMPARE(stat.group, ::getpgrp());
        QCOMPARE(stat.session, ::getsid(0));

        const auto stats = processStats(::getpid());
        QVERIFY(stats);
        QCOMPARE(quint64(stats->startTicks), quint64(stat.startTicks));
        QVERIFY(stats->residentBytes > 1'000'000);
        QVERIFY(stats->threads >= 1);
    }

    void cpuTimeGrows()
    {
        const auto before = processStats(::getpid());
        QVERIFY(before);
        quint64 spent = 0;
        QTRY_VERIFY([&] {
            for (int i = 0; i < 3'000'000; ++i)
                spent = spent * 31 + quint64(i);
            return processStats(::getpid())->cpuTime >= before->cpuTime + std::chrono::milliseconds(30);
        }());
        QVERIFY(spent != 1);
    }

    void residentBytesAreBytes()
    {
        const auto before = processStats(::getpid());
        const QByteArray big(64 << 20, 'x');
        const auto after = processStats(::getpid());
        QVERIFY(before && after);
        QVERIFY(after->residentBytes - before->residentBytes > 48 << 20);
        QVERIFY(after->residentBytes - before->residentBytes < 200 << 20);
        QCOMPARE(big.at(big.size() - 1), 'x');
    }

    void nothingForTheDead()
    {
        QVERIFY(!processStats(0));
        QVERIFY(!processStats(-1));
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        siginfo_t info = {};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
        QVERIFY(!processStats(child)); // a zombie
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!processStats(child));
        ProcStat stat;
        QVERIFY(!readProcStat(child, &stat));
    }

    void aLedGroupIsNotLeaderless()
    {
        ::setpgid(0, 0); // whoever started the test may have led its group, and be gone
        QVERIFY(!hasLeaderlessMembers(::getpgrp()));
        QVERIFY(!hasLeaderlessMembers(0));
        QVERIFY(!hasLeaderlessMembers(1));
        QVERIFY(!hasLeaderlessMembers(-1));
    }

    void namesTheOwnerOfAPort_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1");
        QTest::newRow("IPv6") << QStringLiteral("::1");
    }

    void namesTheOwnerOfAPort()
    {
        QFETCH(QString, address);
        QTcpServer server;
        if (!server.listen(QHostAddress(address)))
            QSKIP("no such loopback address here");
        const QByteArray owner = portOwner(server.serverPort());
        const QByteArray end = " (pid " + QByteArray::number(::getpid()) + ')';
        QVERIFY2(owner.endsWith(end), owner.constData());
        QVERIFY2(owner.startsWith("test_process_"), owner.constData());
        const quint16 port = server.serverPort();
        server.close();
        QCOMPARE(portOwner(port), QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestProcessProcStat)
#include "test_process_procstat.moc"
