// The daemon as process 1, as it is in a container of its own.
#include "system/systemtest.h"

#include <QDir>
#include <QProcess>

#include <csignal>

using namespace spawner;
using namespace std::chrono_literals;

class TestFirstProcess : public SystemTest
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { SystemTest::init(); }
    void cleanup();
    void cleanupTestCase() { qunsetenv("SPAWNER_TEST_DAEMON"); }

    void reapsWhatItInherits();
    void drainsWhenToldTo_data();
    void drainsWhenToldTo();
    void takesItsAppsAlongWhenKilled();

private:
    struct Process
    {
        pid_t pid = 0;
        pid_t parent = 0;
        bool isZombie = false;
        QByteArray name;
    };

    static QList<Process> processes();
    QList<Process> childrenOf(pid_t parent, bool zombies) const;
    /// The daemon, as seen from here: m_daemon is the program that made its namespace.
    pid_t daemonPid() const;

    std::unique_ptr<Sandbox> m_tools;
};

/// Process 1 of a process namespace, with the /proc of that.
void TestFirstProcess::initTestCase()
{
    const QStringList namespaces{QStringLiteral("--user"), QStringLiteral("--map-root-user"), QStringLiteral("--pid"),
                                 QStringLiteral("--fork"), QStringLiteral("--kill-child"), QStringLiteral("--mount-proc")};
    if (QProcess::execute(QStringLiteral("unshare"), namespaces + QStringList{QStringLiteral("true")}) != 0)
        QSKIP("namespaces cannot be made here (unshare)");
    m_tools = std::make_unique<Sandbox>();
    const QByteArray script = "#!/bin/sh\nexec unshare " + namespaces.join(u' ').toLatin1() + " -- " DAEMON " \"$@\"\n";
    QVERIFY(m_tools->writeFile(QStringLiteral("daemon"), script, 0755));
    qputenv("SPAWNER_TEST_DAEMON", QFile::encodeName(m_tools->path(QStringLiteral("daemon"))));
}

void TestFirstProcess::cleanup()
{
    if (const pid_t pid = daemonPid(); pid > 0)
        ::kill(pid, SIGTERM);
    m_daemon->waitForEnd();
    SystemTest::cleanup();
}

QList<TestFirstProcess::Process> TestFirstProcess::processes()
{
    QList<Process> all;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        const QByteArray stat = contentOf(QStringLiteral("/proc/%1/stat").arg(entry));
        const qsizetype open = stat.indexOf('(');
        const qsizetype close = stat.lastIndexOf(')');
        const QByteArrayList fields = stat.mid(close + 2).split(' ');
        if (open > 0 && fields.size() > 2)
            all.append({entry.toInt(), fields[1].toInt(), fields[0] == "Z", stat.mid(open + 1, close - open - 1)});
    }
    return all;
}

QList<TestFirstProcess::Process> TestFirstProcess::childrenOf(pid_t parent, bool zombies) const
{
    QList<Process> children = processes();
    children.removeIf([=](const Process &process) { return process.parent != parent || process.isZombie != zombies; });
    return children;
}

pid_t TestFirstProcess::daemonPid() const
{
    if (m_daemon->pid() <= 0)
        return 0;
    const QList<Process> children = childrenOf(m_daemon->pid(), false);
    return children.isEmpty() ? 0 : children.first().pid;
}

void TestFirstProcess::reapsWhatItInherits()
{
    constexpr int Rounds = 5;
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"fork=3\"\n"));
    QVERIFY(m_daemon->start());
    const pid_t daemon = daemonPid();
    QVERIFY(contentOf(QStringLiteral("/proc/%1/status").arg(daemon)).contains("\t1\n")); // NSpid
    for (int round = 0; round < Rounds; ++round) {
        QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
        QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().size() == 4; }));
        for (const Process &child : childrenOf(daemon, false)) {
            if (child.name != "fcgi-guardian")
                ::kill(child.pid, SIGKILL); // its workers become the daemon's
        }
        QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }));
    }
    QVERIFY(eventuallyTrue([&] { return childrenOf(daemon, true).isEmpty(); }));
    QCOMPARE(childrenOf(daemon, false).size(), 1); // the guardian
    QVERIFY(m_daemon->log().contains("killed by SIGKILL")); // whose status was not lost
}

void TestFirstProcess::drainsWhenToldTo_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("TERM") << SIGTERM;
    QTest::newRow("INT") << SIGINT;
}

void TestFirstProcess::drainsWhenToldTo()
{
    QFETCH(int, number);
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?sleep=1000&text=finished"));
    QVERIFY(client.receiveSome(100ms).isEmpty());
    QCOMPARE(::kill(daemonPid(), number), 0);
    const HttpReply reply = client.receive();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body.contains("finished"));
    QVERIFY(m_daemon->waitForEnd(10s));
    QCOMPARE(m_daemon->exitCode(), 0); // unshare passes it on
}

void TestFirstProcess::takesItsAppsAlongWhenKilled()
{
    QVERIFY(deployFake("[environment]\nFAKEAPP = \"fork=3&ignore-term\"\n"));
    QVERIFY(m_daemon->start());
    QCOMPARE(httpGet(m_daemon->port(), "/fake.fcgi").status, 200);
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().size() == 4; }));
    QCOMPARE(::kill(daemonPid(), SIGKILL), 0);
    QVERIFY(m_daemon->waitForEnd(10s));
    QVERIFY(m_daemon->appProcesses().isEmpty());
}

QTEST_GUILESS_MAIN(TestFirstProcess)
#include "test_firstprocess.moc"
