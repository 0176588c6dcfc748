// The support library itself: above all that LeakCheck finds what it is there for.
#include "support/eventually.h"
#include "support/freeport.h"
#include "support/leakcheck.h"
#include "support/sandbox.h"

#include "base/unixsocket.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <memory>
#include <sys/stat.h>

using namespace std::chrono_literals;

class SupportTest : public QObject
{
    Q_OBJECT
private slots:
    void eventuallyWaitsForEvents();
    void eventuallyGivesUp();
    void cleanTestHasNoLeftovers();
    void childIsFoundAndKilled();
    void orphanIsFoundAndKilled();
    void verifyFailsTheTest();
    void processThatEndsInTimeIsFine();
    void earlierProcessesAreLeftAlone();
    void sandboxHasItsFolders();
    void sandboxInstallsPrograms();
    void sandboxReplacesTheWholeFile();
    void sandboxWritesInPlace();
    void portIsFree();
};

static std::unique_ptr<QProcess> shell(const char *command)
{
    auto process = std::make_unique<QProcess>();
    process->start(QStringLiteral("/bin/sh"), { QStringLiteral("-c"), QString::fromLatin1(command) });
    return process;
}

static ino_t inodeOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_ino : 0;
}

void SupportTest::eventuallyWaitsForEvents()
{
    bool done = false;
    QTimer::singleShot(20, this, [&] { done = true; });
    QVERIFY(eventually([&] { return done; }));
}

void SupportTest::eventuallyGivesUp()
{
    QVERIFY(!eventually([] { return false; }, 20ms));
}

void SupportTest::cleanTestHasNoLeftovers()
{
    LeakCheck check;
    QVERIFY(check.descendants().isEmpty());
    check.verify();
}

void SupportTest::childIsFoundAndKilled()
{
    LeakCheck check;
    const auto child = shell("exec sleep 1000");
    QVERIFY(child->waitForStarted());
    const pid_t pid = pid_t(child->processId());
    QVERIFY(eventually([&] { return check.descendants() == QList<pid_t> { pid }; }));
    // The shell becomes sleep; before that, its command line holds the same words.
    const QStringList left = check.leftovers(50ms);
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().startsWith(QString::number(pid)));
    QVERIFY(left.first().contains(QLatin1String("sleep 1000")));
    QVERIFY(check.descendants().isEmpty());
    child->waitForFinished();
}

void SupportTest::orphanIsFoundAndKilled()
{
    LeakCheck check;
    const auto parent = shell("setsid sleep 1000 >/dev/null 2>&1 </dev/null & echo $!");
    QVERIFY(parent->waitForFinished());
    const pid_t orphan = parent->readAll().trimmed().toInt();
    QVERIFY(orphan > 0);
    const QStringList left = check.leftovers(50ms);
    QCOMPARE(left.size(), 1);
    QVERIFY(left.first().contains(QLatin1String("sleep 1000")));
    QVERIFY(::kill(orphan, 0) < 0 && errno == ESRCH); // dead, and waited for
}

void SupportTest::verifyFailsTheTest()
{
    LeakCheck check;
    const auto child = shell("exec sleep 1000");
    QVERIFY(child->waitForStarted());
    QEXPECT_FAIL("", "this is what it is for", Continue);
    check.verify(20ms);
    QTRY_COMPARE(child->state(), QProcess::NotRunning);
}

void SupportTest::processThatEndsInTimeIsFine()
{
    LeakCheck check;
    const auto child = shell("sleep 0.1");
    QVERIFY(child->waitForStarted());
    QVERIFY(!check.descendants().isEmpty());
    QCOMPARE(check.leftovers(), QStringList());
    QCOMPARE(child->state(), QProcess::NotRunning); // it heard of its end itself
}

void SupportTest::earlierProcessesAreLeftAlone()
{
    const auto earlier = shell("exec sleep 1000");
    QVERIFY(earlier->waitForStarted());
    {
        LeakCheck check;
        QCOMPARE(check.leftovers(0ms), QStringList());
    }
    QCOMPARE(earlier->state(), QProcess::Running);
    earlier->kill();
    QVERIFY(earlier->waitForFinished());
}

void SupportTest::sandboxHasItsFolders()
{
    QString root;
    {
        const Sandbox sandbox;
        QVERIFY(sandbox.isValid());
        root = sandbox.root();
        for (const QString &folder : { sandbox.webRoot(), sandbox.staticRoot(), sandbox.runDir() })
            QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(sandbox.runDir().toLocal8Bit().size() < spawner::MaxSocketPathBytes - 75);
    }
    QVERIFY(!QFileInfo::exists(root));
}

void SupportTest::sandboxInstallsPrograms()
{
    Sandbox sandbox;
    QVERIFY(sandbox.install(QStringLiteral("/bin/sh"), QStringLiteral("a.fcgi")));
    const QString app = sandbox.webRoot() + QStringLiteral("/a.fcgi");
    QVERIFY(QFileInfo(app).isExecutable());
    QCOMPARE(QProcess::execute(app, { QStringLiteral("-c"), QStringLiteral("exit 7") }), 7);
    // Again, over a running one: a plain copy would fail with "text file busy".
    const ino_t before = inodeOf(app);
    QProcess running;
    running.start(app, { QStringLiteral("-c"), QStringLiteral("read x") });
    QVERIFY(running.waitForStarted());
    QVERIFY(sandbox.install(QStringLiteral("/bin/sh"), QStringLiteral("a.fcgi")));
    QVERIFY(inodeOf(app) != before);
    running.closeWriteChannel();
    QVERIFY(running.waitForFinished());
    QVERIFY(!sandbox.install(QStringLiteral("/no/such/program"), QStringLiteral("b.fcgi")));
    QCOMPARE(QDir(sandbox.webRoot()).entryList(QDir::Files | QDir::Hidden), QStringList { QStringLiteral("a.fcgi") });
}

void SupportTest::sandboxReplacesTheWholeFile()
{
    Sandbox sandbox;
    const QString name = QStringLiteral("static/deep/er/x.html");
    QVERIFY(sandbox.writeFile(name, "a long first version"));
    const ino_t before = inodeOf(sandbox.path(name));
    QVERIFY(sandbox.writeFile(name, "short", 0600));
    QVERIFY(inodeOf(sandbox.path(name)) != before);
    QFile file(sandbox.path(name));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("short"));
    QVERIFY(!(file.permissions() & QFile::ReadOther));
}

void SupportTest::sandboxWritesInPlace()
{
    Sandbox sandbox;
    const QString name = QStringLiteral("web/x.fcgi");
    QVERIFY(sandbox.writeFile(name, "first", 0755));
    const ino_t before = inodeOf(sandbox.path(name));
    QVERIFY(sandbox.writeInPlace(name, "second"));
    QCOMPARE(inodeOf(sandbox.path(name)), before);
    QVERIFY(QFileInfo(sandbox.path(name)).isExecutable());
}

void SupportTest::portIsFree()
{
    const quint16 port = freePort();
    QVERIFY(port >= 1024);
}

QTEST_GUILESS_MAIN(SupportTest)
#include "supporttest.moc"
