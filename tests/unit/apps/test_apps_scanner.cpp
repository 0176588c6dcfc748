// What counts as an app in a web root, what is a whole program, and when a change may be believed.
#include "apps/appscanner.h"
#include "apps/programcheck.h"
#include "apps/restartpolicy.h"
#include "apps/rootanchors.h"
#include "apps/settlefilter.h"
#include "apps/socketdir.h"
#include "process/listensocket.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <elf.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

void write(const QString &path, const QByteArray &content, bool executable = true)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(path).constData(), executable ? 0755 : 0644), 0);
}

QByteArrayList names(const std::map<QByteArray, AppCandidate> &candidates)
{
    QByteArrayList list;
    for (const auto &[path, candidate] : candidates)
        list.append(path);
    return list;
}

AppCandidate candidate(quint64 inode, std::chrono::system_clock::time_point changed)
{
    AppCandidate one;
    one.program.inode = inode;
    one.program.changedNs =
        std::chrono::duration_cast<std::chrono::nanoseconds>(changed.time_since_epoch()).count();
    return one;
}

AppScan scanOf(const QByteArray &path, const std::optional<AppCandidate> &one)
{
    AppScan scan;
    if (one)
        scan.candidates.emplace(path, *one);
    return scan;
}

} // namespace

class TestAppsScanner : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path() + QStringLiteral("/root");
        QDir().mkpath(m_root);
    }

    // --- scanApps

    void findsAppsByNameAndNothingElse()
    {
        for (const char *name : {"a.fcgi", "b.FCGI", "c.fcgi.toml", ".d.fcgi", "e.fcgi~", "fcgi", ".fcgi",
                                 "x/f.fcgi", ".git/g.fcgi", "x/y/h i.fcgi"})
            write(m_root + QLatin1Char('/') + QLatin1String(name), "#!/bin/sh\n");
        QDir().mkpath(m_root + QStringLiteral("/dir.fcgi"));
        write(m_root + QStringLiteral("/dir.fcgi/k.fcgi"), "#!/bin/sh\n");
        QCOMPARE(::mkfifo(QFile::encodeName(m_root + QStringLiteral("/fifo.fcgi")).constData(), 0755), 0);
        const auto scan = scanApps(QFile::encodeName(m_root));
        QVERIFY(scan);
        QCOMPARE(names(scan->candidates),
                 (QByteArrayList{"a.fcgi", "dir.fcgi/k.fcgi", "x/f.fcgi", "x/y/h i.fcgi"}));
        QCOMPARE(scan->directories.size(), 4u);
        QCOMPARE(scan->directories.front().path, QFile::encodeName(m_root));
    }

    void noticesTheSettingsFile()
    {
        write(m_root + QStringLiteral("/a.fcgi"), "x");
        write(m_root + QStringLiteral("/b.fcgi"), "x");
        write(m_root + QStringLiteral("/b.fcgi.toml"), "y");
        const auto scan = scanApps(QFile::encodeName(m_root + QLatin1Char('/'))); // trailing slash
        QVERIFY(scan);
        QVERIFY(!scan->candidates.at("a.fcgi").settings);
        QVERIFY(scan->candidates.at("b.fcgi").settings);
    }

    void followsLinksInsideTheRootOnly()
    {
        write(m_root + QStringLiteral("/bin/real.fcgi"), "x");
        write(m_dir->path() + QStringLiteral("/outside.fcgi"), "x");
        write(m_dir->path() + QStringLiteral("/more/m.fcgi"), "x");
        QFile::link(QStringLiteral("bin/real.fcgi"), m_root + QStringLiteral("/in.fcgi"));
        QFile::link(m_dir->path() + QStringLiteral("/outside.fcgi"), m_root + QStringLiteral("/out.fcgi"));
        QFile::link(m_dir->path() + QStringLiteral("/more"), m_root + QStringLiteral("/more"));
        QFile::link(QStringLiteral("."), m_root + QStringLiteral("/loop"));
        QFile::link(QStringLiteral("nowhere"), m_root + QStringLiteral("/dangling.fcgi"));
        const auto scan = scanApps(QFile::encodeName(m_root));
        QVERIFY(scan);
        QCOMPARE(names(scan->candidates), (QByteArrayList{"bin/real.fcgi", "in.fcgi"}));
        QCOMPARE(scan->refused.size(), 1u);
        QCOMPARE(scan->refused.at("out.fcgi").code, ErrorCode::PermissionDenied);
        QVERIFY(scan->refused.at("out.fcgi").message.contains(QStringLiteral("outside.fcgi")));
    }

    void aRootBehindALinkIsTheRoot()
    {
        write(m_root + QStringLiteral("/a.fcgi"), "x");
        QFile::link(QStringLiteral("a.fcgi"), m_root + QStringLiteral("/b.fcgi"));
        QFile::link(m_root, m_dir->path() + QStringLiteral("/link"));
        const auto scan = scanApps(QFile::encodeName(m_dir->path() + QStringLiteral("/link")));
        QVERIFY(scan);
        QCOMPARE(names(scan->candidates), (QByteArrayList{"a.fcgi", "b.fcgi"}));
    }

    void goesNoDeeperThanTheLimit()
    {
        QString path = m_root;
        for (int depth = 0; depth <= MaxScanDepth + 1; ++depth) {
            write(path + QStringLiteral("/a.fcgi"), "x");
            path += QStringLiteral("/d");
        }
        const auto scan = scanApps(QFile::encodeName(m_root));
        QVERIFY(scan);
        QCOMPARE(int(scan->candidates.size()), MaxScanDepth + 1);
    }

    void aMissingRootIsNotFound()
    {
        const auto scan = scanApps(QFile::encodeName(m_root + QStringLiteral("/none")));
        QVERIFY(!scan);
        QCOMPARE(scan.error().code, ErrorCode::NotFound);
        QVERIFY(scan.error().message.contains(QStringLiteral("/none")));
    }

    void anUnreadableDirectoryDoesNotHideTheRest()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        write(m_root + QStringLiteral("/a.fcgi"), "x");
        write(m_root + QStringLiteral("/secret/b.fcgi"), "x");
        const QByteArray secret = QFile::encodeName(m_root + QStringLiteral("/secret"));
        ::chmod(secret.constData(), 0);
        const auto scan = scanApps(QFile::encodeName(m_root));
        ::chmod(secret.constData(), 0755);
        QVERIFY(scan);
        QCOMPARE(names(scan->candidates), QByteArrayList{"a.fcgi"});
        QCOMPARE(scan->unreadable.size(), 1u);
    }

    void aPrintTellsVersionsApart()
    {
        const QString name = m_root + QStringLiteral("/a.fcgi");
        const QByteArray path = QFile::encodeName(name);
        write(name, "one");
        const auto before = filePrint(path, true);
        QVERIFY(before && before->isExecutable);
        QCOMPARE(*filePrint(path, true), *before);
        QVERIFY(::link(path.constData(), QByteArray(path + ".backup").constData()) == 0);
        QCOMPARE(*filePrint(path, true), *before); // a hard link to it changes nothing
        write(m_root + QStringLiteral("/b.fcgi"), "one");
        QVERIFY(::rename(QFile::encodeName(m_root + QStringLiteral("/b.fcgi")).constData(), path.constData())
                == 0);
        const auto renamed = filePrint(path, true);
        QVERIFY(*renamed != *before);
        ::chmod(path.constData(), 0644);
        QVERIFY(*filePrint(path, true) != *renamed);
        QVERIFY(!filePrint(path + "none", true));
        QVERIFY(!filePrint(QFile::encodeName(m_root), true)); // a directory
    }

    // --- checkProgram

    void checksPrograms_data()
    {
        QFile own(QCoreApplication::applicationFilePath());
        QVERIFY(own.open(QIODevice::ReadOnly));
        const QByteArray elf = own.readAll();
        QByteArray otherMachine = elf;
        otherMachine[offsetof(Elf64_Ehdr, e_machine)] = char(EM_S390);
        QByteArray otherOrder = elf;
        otherOrder[EI_DATA] = elf[EI_DATA] == ELFDATA2LSB ? ELFDATA2MSB : ELFDATA2LSB;
        QByteArray object = elf;
        object[offsetof(Elf64_Ehdr, e_type)] = ET_REL;

        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("this program") << elf << QString();
        QTest::newRow("three quarters of it")
            << elf.first(elf.size() / 4 * 3) << QStringLiteral("not complete");
        QTest::newRow("one byte short") << elf.chopped(1) << QStringLiteral("not complete");
        QTest::newRow("its header") << elf.first(sizeof(Elf64_Ehdr)) << QStringLiteral("not complete");
        QTest::newRow("100 bytes") << elf.first(100) << QStringLiteral("not complete");
        QTest::newRow("half a header") << elf.first(30) << QStringLiteral("not complete");
        QTest::newRow("the magic number") << elf.first(4) << QStringLiteral("not complete");
        QTest::newRow("another machine") << otherMachine << QStringLiteral("another kind of machine");
        QTest::newRow("another byte order") << otherOrder << QStringLiteral("another kind of machine");
        QTest::newRow("an object file") << object << QStringLiteral("no program");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("is empty");
        QTest::newRow("text") << QByteArray("hello\n") << QStringLiteral("is no program");
        QTest::newRow("script") << QByteArray("#!/bin/sh\necho\n") << QString();
        QTest::newRow("script with argument") << QByteArray("#! /usr/bin/env perl -w\n") << QString();
        QTest::newRow("script without line end") << QByteArray("#!/bin/sh") << QString();
        QTest::newRow("interpreter missing")
            << QByteArray("#!/no/such/shell -x\n") << QStringLiteral("/no/such/shell");
        QTest::newRow("no interpreter named")
            << QByteArray("#!  \n") << QStringLiteral("names no interpreter");
        QTest::newRow("just the mark") << QByteArray("#!") << QStringLiteral("names no interpreter");
        QTest::newRow("windows line ends")
            << QByteArray("#!/bin/sh\r\necho\r\n") << QStringLiteral("Windows");
        QTest::newRow("endless first line")
            << QByteArray("#!/" + QByteArray(400, 'x') + '\n') << QStringLiteral("too long");
    }
    void checksPrograms()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, complaint);
        const QString name = m_root + QStringLiteral("/a.fcgi");
        write(name, content);
        const auto checked = checkProgram(QFile::encodeName(name));
        QCOMPARE(bool(checked), complaint.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().code, ErrorCode::AppInvalidFile);
            QVERIFY2(checked.error().message.contains(complaint), qPrintable(checked.error().message));
            QVERIFY(checked.error().message.contains(name));
        }
    }

    void saysHowToMakeAFileExecutable()
    {
        const QString name = m_root + QStringLiteral("/a.fcgi");
        write(name, "#!/bin/sh\n", false);
        const Error error = notExecutableError(QFile::encodeName(name));
        QCOMPARE(error.code, ErrorCode::AppNotExecutable);
        QVERIFY(error.message.contains(QStringLiteral("chmod +x '%1'").arg(name)));
    }

    // --- SettleFilter

    void aFreshFileHasToSettle()
    {
        SettleFilter filter;
        SettleFilter::Now now{Clock::now(), std::chrono::system_clock::now()};
        const auto file = candidate(1, now.wall);
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now));
        QVERIFY(filter.nextLook(now));
        QCOMPARE(*filter.nextLook(now), 250ms);
        now.steady += 249ms;
        now.wall += 249ms;
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now));
        now.steady += 1ms;
        now.wall += 1ms;
        QVERIFY(filter.feed(scanOf("a.fcgi", file), now));
        QCOMPARE(names(filter.settled()), QByteArrayList{"a.fcgi"});
        QVERIFY(!filter.nextLook(now));
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now));
    }

    void anOldFileIsBelievedAtOnce()
    {
        SettleFilter filter;
        const auto now = SettleFilter::Now::read();
        QVERIFY(filter.feed(scanOf("a.fcgi", candidate(1, now.wall - 251ms)), now));
    }

    void aFileThatKeepsChangingIsNeverBelieved()
    {
        SettleFilter filter;
        auto now = SettleFilter::Now::read();
        for (quint64 i = 1; i < 100; ++i) {
            QVERIFY(!filter.feed(scanOf("a.fcgi", candidate(i, now.wall)), now));
            now.steady += 100ms;
            now.wall += 100ms;
        }
    }

    void aFileFromTheFutureSettlesByBeingSeenTwice()
    {
        SettleFilter filter;
        auto now = SettleFilter::Now::read();
        const auto file = candidate(1, now.wall + std::chrono::hours(1));
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now));
        now.steady += 250ms;
        QVERIFY(filter.feed(scanOf("a.fcgi", file), now));
    }

    void aRemovalHasToSettleToo()
    {
        SettleFilter filter;
        auto now = SettleFilter::Now::read();
        const auto file = candidate(1, now.wall - 1h);
        filter.trust(scanOf("a.fcgi", file));
        QVERIFY(!filter.feed(scanOf("a.fcgi", std::nullopt), now));
        now.steady += 100ms;
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now)); // it was only being replaced
        now.steady += 1s;
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now));
        QVERIFY(!filter.feed(scanOf("a.fcgi", std::nullopt), now));
        now.steady += 250ms;
        QVERIFY(filter.feed(scanOf("a.fcgi", std::nullopt), now));
        QVERIFY(filter.settled().empty());
    }

    void aFileThatComesAndGoesLeavesNoTrace()
    {
        SettleFilter filter;
        auto now = SettleFilter::Now::read();
        QVERIFY(!filter.feed(scanOf("a.fcgi", candidate(1, now.wall)), now));
        QVERIFY(!filter.feed(scanOf("a.fcgi", std::nullopt), now));
        QVERIFY(!filter.nextLook(now));
    }

    void changedSettingsCountAsChange()
    {
        SettleFilter filter;
        auto now = SettleFilter::Now::read();
        auto file = candidate(1, now.wall - 1h);
        filter.trust(scanOf("a.fcgi", file));
        file.settings = candidate(2, now.wall).program;
        QVERIFY(!filter.feed(scanOf("a.fcgi", file), now));
        now.steady += 250ms;
        now.wall += 250ms;
        QVERIFY(filter.feed(scanOf("a.fcgi", file), now));
        QVERIFY(filter.settled().at("a.fcgi").settings);
    }

    // --- the rest

    void anchorsAreWhereThePathIsDecided()
    {
        const QByteArray base = QFile::encodeName(QFileInfo(m_dir->path()).canonicalFilePath());
        QDir().mkpath(m_dir->path() + QStringLiteral("/releases/1/apps"));
        QFile::link(QStringLiteral("releases/1"), m_dir->path() + QStringLiteral("/current"));
        QCOMPARE(rootAnchors(base + "/current/apps"), (QByteArrayList{base, base + "/releases/1"}));
        QCOMPARE(rootAnchors(base + "/root"), QByteArrayList{base});
        QCOMPARE(rootAnchors(base + "/none/of/it"), QByteArrayList{base});
        QFile::link(QStringLiteral("loop"), m_dir->path() + QStringLiteral("/loop"));
        QCOMPARE(rootAnchors(base + "/loop/x"), QByteArrayList{base});
    }

    void restartsLoyalProcessesAtOnceAndOthersLater()
    {
        RestartPolicy policy({.jitter = 0});
        UnaskedEnd atStart;
        QCOMPARE(policy.onEnd(atStart), 500ms);
        QCOMPARE(policy.onEnd(atStart), 1000ms);
        QVERIFY(!policy.isLooping());
        policy.onEnd(atStart);
        policy.onEnd(atStart);
        QCOMPARE(policy.onEnd(atStart), 8000ms);
        QVERIFY(policy.isLooping());
        UnaskedEnd loyal;
        loyal.wasReady = true;
        loyal.completed = 1;
        QCOMPARE(policy.onEnd(loyal), 0ms);
        QVERIFY(!policy.isLooping());
        QCOMPARE(policy.onEnd(atStart), 500ms);
        UnaskedEnd old;
        old.wasReady = true;
        old.uptime = RestartPolicy::MinUptime;
        QCOMPARE(policy.onEnd(old), 0ms);
    }

    void sparesAReadyProcessTwiceAndAKilledOneThrice()
    {
        RestartPolicy policy({.jitter = 0});
        UnaskedEnd crash;
        crash.wasReady = true;
        QCOMPARE(policy.onEnd(crash), 0ms);
        QCOMPARE(policy.onEnd(crash), 0ms);
        QCOMPARE(policy.onEnd(crash), 500ms);
        policy.reset();
        UnaskedEnd killed = crash;
        killed.wasKilled = true;
        for (int i = 0; i < 3; ++i)
            QCOMPARE(policy.onEnd(killed), 0ms);
        QCOMPARE(policy.onEnd(killed), 500ms);
        policy.reset();
        killed.wasReady = false; // by somebody who picks processes at random
        for (int i = 0; i < 3; ++i)
            QCOMPARE(policy.onEnd(killed), 0ms);
        QCOMPARE(policy.onEnd(killed), 500ms);
    }

    void staysBelowEightForksAMinute()
    {
        RestartPolicy policy({.jitter = 0});
        milliseconds now{0};
        std::vector<milliseconds> forks;
        while (now < 5min) {
            forks.push_back(now);
            now += policy.onEnd({});
        }
        for (milliseconds from = 10s; from < 4min; from += 1s) {
            const auto count = std::count_if(forks.begin(), forks.end(),
                                             [&](auto at) { return at >= from && at < from + 1min; });
            QVERIFY(count <= 8);
        }
    }

    void makesAPrivateSocketDirectory()
    {
        const QString name = m_dir->path() + QStringLiteral("/a/b");
        const QByteArray path = QFile::encodeName(name);
        QVERIFY(prepareSocketDir(path));
        struct stat status = {};
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0700u);
        QVERIFY(prepareSocketDir(path + '/'));
        write(m_dir->path() + QStringLiteral("/file"), "x");
        QVERIFY(!prepareSocketDir(QFile::encodeName(m_dir->path() + QStringLiteral("/file"))));
        QVERIFY(!prepareSocketDir({}));
        const auto tooLong = prepareSocketDir(path + '/' + QByteArray(100, 'x'));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::PathTooLong);
    }

    void sweepsOnlyDeadSocketsOfOurs()
    {
        const QByteArray dir = QFile::encodeName(m_root);
        auto alive = listenOn(dir + "/alive.1.sock");
        QVERIFY(alive);
        QVERIFY(listenOn(dir + "/dead.2.sock")); // its descriptor closes at once
        QVERIFY(listenOn(dir + "/other.sock"));
        write(m_root + QStringLiteral("/file.3.sock"), "x");
        QCOMPARE(sweepStaleSockets(dir), 1);
        QVERIFY(QFile::exists(m_root + QStringLiteral("/alive.1.sock")));
        QVERIFY(!QFileInfo::exists(m_root + QStringLiteral("/dead.2.sock")));
        QVERIFY(QFileInfo::exists(m_root + QStringLiteral("/other.sock")));
        QVERIFY(QFile::exists(m_root + QStringLiteral("/file.3.sock")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_root;
};

QTEST_GUILESS_MAIN(TestAppsScanner)
#include "test_apps_scanner.moc"
