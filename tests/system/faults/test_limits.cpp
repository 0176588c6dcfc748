// What the system gives no more of: descriptors, memory, processes, and clients of the control socket that take all they can.
#include "system/faults/faulttest.h"

#include "base/filecontents.h"
#include "base/unixsocket.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <csignal>

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr int Clients = 150;
/// All but the empty line that ends it.
constexpr char HalfColdRequest[] = "GET /cold.fcgi HTTP/1.1\r\nHost: localhost\r\n";
constexpr char HalfRequest[] = "GET /fake.fcgi?text=waited HTTP/1.1\r\nHost: localhost\r\n";
constexpr int NobodysUser = 61234; // no account has it, so its processes are ours

/// A control group that may use little memory, as a container or a unit with MemoryMax= is one.
class SmallGroup
{
public:
    SmallGroup()
    {
        for (const QByteArray &line : fileContents("/proc/self/cgroup").split('\n')) {
            if (line.contains(":memory:")) // version 1
                make("/sys/fs/cgroup/memory" + line.mid(line.lastIndexOf(':') + 1), "memory.limit_in_bytes");
        }
        if (m_path.isEmpty())
            make("/sys/fs/cgroup", "memory.max");
    }
    ~SmallGroup()
    {
        if (!m_path.isEmpty())
            ::rmdir(m_path.constData());
    }
    Q_DISABLE_COPY(SmallGroup)
    bool isThere() const { return !m_path.isEmpty(); }
    QByteArray entrance() const { return m_path + "/cgroup.procs"; }

private:
    void make(const QByteArray &parent, const QByteArray &limit)
    {
        const QByteArray path = parent + "/fcgi-spawner-test-" + QByteArray::number(QRandomGenerator::global()->generate());
        if (::mkdir(path.constData(), 0755) != 0)
            return;
        QFile file(QFile::decodeName(path + '/' + limit));
        if (file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered) && file.write(MemoryOfGroup) > 0)
            m_path = path;
        else
            ::rmdir(path.constData());
    }

    static constexpr char MemoryOfGroup[] = "300M";
    QByteArray m_path;
};

} // namespace

class TestLimits : public FaultTest
{
    Q_OBJECT

private slots:
    void withoutDescriptorsItWaitsAndRecovers();
    void aRequestWithoutDescriptorWaitsForOne();
    void memoryThatRunsOutEndsOneProcess();
    void theKernelsChoiceIsNamed();
    void processesThatRunOutStopNobodyElse();
    void clientsOfTheControlSocketTakeNothingFromOthers();
};

/// UBSan takes two descriptors for a moment to see whether a pointer is good, and calls it bad if there are none.
#if defined(__SANITIZE_ADDRESS__)
#define NEEDS_NO_SANITIZER() QSKIP("UndefinedBehaviorSanitizer itself needs descriptors")
#else
#define NEEDS_NO_SANITIZER() static_cast<void>(0)
#endif

void TestLimits::withoutDescriptorsItWaitsAndRecovers()
{
    NEEDS_NO_SANITIZER();
    QVERIFY(deployFake());
    QVERIFY(startAfter("ulimit -n 64"));
    QCOMPARE(get("/fake.fcgi").status, 200);
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < Clients; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_daemon->port()));
        QVERIFY(clients.back()->send(HalfRequest)); // idle ones would make room
    }
    QVERIFY(m_daemon->waitForLog("Cannot accept connections: Too many open files"));

    const auto before = processorTime();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!eventuallyTrue([&] { return m_daemon->descriptorCount() < 60; }, 2s)); // nobody leaves by himself
    const auto used = processorTime() - before;
    QVERIFY2(used.count() < timer.elapsed() / 10, qPrintable(QStringLiteral("%1 ms of processor time").arg(used.count())));

    for (int i = 0; i < Clients / 2; ++i)
        clients[size_t(i)]->close();
    for (int i = Clients / 2; i < Clients; ++i) { // those that waited
        QVERIFY(clients[size_t(i)]->send("\r\n"));
        const HttpReply reply = clients[size_t(i)]->receive();
        QVERIFY2(reply.status == 200 || reply.status == 503, qPrintable(reply.problem));
        clients[size_t(i)]->close();
    }
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").status == 200; }));
    QVERIFY(m_daemon->log().count("Cannot accept connections") <= 4); // one a gateway, and no more a minute
    QVERIFY(control("ping"));
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForEnd());
}

/// The client is in already, but nothing is left to reach the app by.
void TestLimits::aRequestWithoutDescriptorWaitsForOne()
{
    NEEDS_NO_SANITIZER();
    m_daemon->writeConfig("gateway-threads = 1\n");
    QVERIFY(deployFake("keep-connections = false\nqueue-timeout = \"2s\"\n"));
    QVERIFY(deployFake({}, QStringLiteral("cold.fcgi")));
    QVERIFY(startAfter("ulimit -n 64"));
    QCOMPARE(get("/fake.fcgi").status, 200);
    std::vector<std::unique_ptr<HttpClient>> clients;
    QVERIFY(eventuallyTrue([&] {
        clients.push_back(std::make_unique<HttpClient>(m_daemon->port()));
        clients.back()->send(clients.size() == 3 ? HalfColdRequest : HalfRequest);
        return m_daemon->log().contains("Cannot accept connections");
    }));
    const auto before = processorTime();
    clients[0]->send("\r\n");
    HttpReply warm = clients[0]->receive();
    QCOMPARE(warm.status, 504);
    QVERIFY2(warm.isComplete, qPrintable(warm.problem));
    QVERIFY2(warm.toFirstByte > 1s && warm.toFirstByte < 10s, "not after queue-timeout");
    const auto used = processorTime() - before;
    QVERIFY2(used < 500ms, qPrintable(QStringLiteral("%1 ms of processor time").arg(used.count())));
    QVERIFY(clients[1]->send("\r\n"));
    QVERIFY(clients[1]->receiveSome(200ms).isEmpty());
    QVERIFY(clients[2]->send("\r\n"));
    const HttpReply cold = clients[2]->receive(); // no process can be started either
    QVERIFY2(cold.status == 503 || cold.status == 502, qPrintable(QString::number(cold.status)));
    QVERIFY(m_daemon->log().contains("cold daemon: "));

    clients.resize(2);
    warm = clients[1]->receive();
    QCOMPARE(warm.status, 200);
    QCOMPARE(warm.body, QByteArray("waited"));
    QVERIFY(eventuallyTrue([this] { return get("/cold.fcgi").status == 200; }));
}

void TestLimits::memoryThatRunsOutEndsOneProcess()
{
    const QByteArray script = "#!/bin/bash\nulimit -v 200000\nexec '" + QByteArray(FAKEAPP) + "' \"$@\"\n";
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/fake.fcgi"), script, 0755));
    QVERIFY(deployFake({}, QStringLiteral("bystander.fcgi")));
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi?eat=10m").status, 200);
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    const HttpReply reply = HttpClient(m_daemon->port()).request("POST", "/fake.fcgi?eat=1g", {}, "body");
    QCOMPARE(reply.status, 502);
    QVERIFY(reply.isComplete);
    QVERIFY(m_daemon->waitForLog("killed by SIGABRT"));
    QVERIFY2(m_daemon->log().contains("bad_alloc"), "its last words are missing");
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").status == 200; }));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
}

/// The out-of-memory killer leaves no word in the app's output.
void TestLimits::theKernelsChoiceIsNamed()
{
    const SmallGroup group;
    if (!group.isThere())
        QSKIP("no control group with a limit of memory can be made here");
    QVERIFY(deployFake());
    QVERIFY(deployFake({}, QStringLiteral("bystander.fcgi")));
    QVERIFY(startAfter("echo 0 > " + group.entrance()));
    QCOMPARE(get("/fake.fcgi").status, 200);
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    const HttpReply reply = HttpClient(m_daemon->port()).request("POST", "/fake.fcgi?eat=1g", {}, "body");
    QCOMPARE(reply.status, 502);
    QVERIFY(reply.isComplete);
    QVERIFY(m_daemon->waitForLog("killed by SIGKILL: probably by the kernel, because memory ran out"));
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").status == 200; }));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
    // Somebody else's SIGKILL is not taken for that.
    ::kill(m_daemon->appProcesses("fake.fcgi").value(0), SIGKILL);
    QVERIFY(eventuallyTrue([this] { return m_daemon->log().count("killed by SIGKILL") == 2; }));
    QCOMPARE(m_daemon->log().count("because memory ran out"), 1);
    m_daemon->signal(SIGTERM);
    QVERIFY(m_daemon->waitForEnd());
}

/// An app that forks until its user may have no more processes, the daemon's user: nothing new can be started
/// then, but who runs already goes on.
void TestLimits::processesThatRunOutStopNobodyElse()
{
    NEEDS_ISOLATION();
    if (QFile::exists(QStringLiteral("/proc/self/uid_map")) && !contentOf(QStringLiteral("/proc/self/uid_map")).contains("4294967295"))
        QSKIP("root takes part in no limit of processes, and there is no other user in this namespace");
    QVERIFY(deployFake("stop-grace = \"200ms\"\n"));
    QVERIFY(deployFake({}, QStringLiteral("bystander.fcgi")));
    QVERIFY(deployFake({}, QStringLiteral("cold.fcgi")));
    QProcess::execute(QStringLiteral("chown"), {QStringLiteral("-R"), QString::number(NobodysUser), m_daemon->sandbox().root()});
    const QByteArray user = QByteArray::number(NobodysUser);
    QVERIFY(startAfter("ulimit -u 100\nexec setpriv --reuid=" + user + " --regid=" + user + " --clear-groups '" DAEMON "' \"$@\""));
    QCOMPARE(get("/bystander.fcgi").status, 200);
    Load bystander(m_daemon->port(), "/bystander.fcgi", 2);
    bystander.start();
    QCOMPARE(get("/fake.fcgi?do=bomb-now&workers=1000").status, 200);
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().size() > 80; }));
    const HttpReply refused = get("/cold.fcgi");
    QVERIFY2(refused.status == 502 || refused.status == 503, qPrintable(QString::number(refused.status)));
    QVERIFY(m_daemon->log().contains("Resource temporarily unavailable"));
    QVERIFY(bystander.waitForMore(100));
    QVERIFY(control("app.kill", {{QStringLiteral("app"), QStringLiteral("fake")}, {QStringLiteral("pid"), 0}}));
    QVERIFY2(eventuallyTrue([this] { return m_daemon->appProcesses().size() <= 1; }), "the bomb is not over");
    reapOrphans(); // they count until then
    QVERIFY(eventuallyTrue([this] { return get("/cold.fcgi").status == 200; }));
    QVERIFY(eventuallyTrue([this] { return get("/fake.fcgi").status == 200; }));
    bystander.stop();
    QCOMPARE(bystander.failures(), QStringList());
}

void TestLimits::clientsOfTheControlSocketTakeNothingFromOthers()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    QCOMPARE(get("/fake.fcgi?complain=noise").status, 200);
    [[maybe_unused]] const qint64 before = residentBytes(); // sanitizers keep freed memory
    const int descriptors = m_daemon->descriptorCount();
    Load load(m_daemon->port(), "/fake.fcgi?complain=noise", 2);
    load.start();
    const QByteArray socket = QFile::encodeName(controlSocket());
    const QByteArray hello = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1}}\n";
    const QByteArray longLine = "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"ping\",\"params\":{\"x\":\"" + QByteArray(1'048'000, 'x') + "\"}}\n";
    const QByteArray follow = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"subscribe\",\"params\":{\"topics\":[\"status\",\"logs\",\"events\","
                              "\"requests\"],\"maxHz\":10}}\n";
    const QByteArrayList greetings{hello.left(30), hello + follow, hello + longLine.left(500'000), hello + longLine + follow, {}};
    std::vector<UnixFd> clients;
    for (int i = 0; i < 400; ++i) { // many more than may; none of them reads
        auto client = connectUnixSocket(socket);
        if (!client)
            continue; // the backlog is full: as good
        const QByteArray &greeting = greetings[i % greetings.size()];
        (void)::send(client->get(), greeting.constData(), size_t(greeting.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        clients.push_back(std::move(*client));
    }
    QVERIFY(clients.size() > 64);
    QVERIFY(load.waitForMore(500));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    QVERIFY2(residentBytes() - before < (200 << 20), qPrintable(QString::number((residentBytes() - before) >> 20)));
#endif
    clients.clear();
    QVERIFY(eventuallyTrue([this] { return bool(control("ping")); }));
    load.stop();
    QCOMPARE(load.failures(), QStringList());
    QVERIFY2(load.longest() < 2s, qPrintable(QString::number(load.longest().count())));
    QVERIFY(eventuallyTrue([&] { return m_daemon->descriptorCount() <= descriptors + 2; }));
}

FAULT_TEST_MAIN(TestLimits)
#include "test_limits.moc"
