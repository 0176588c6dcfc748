// Two daemons behind a real HAProxy: whatever becomes of one of them, no client notices.
#include "haproxyprocess.h"
#include "support/freeport.h"
#include "system/load.h"
#include "system/systemtest.h"

#include <QElapsedTimer>

#include <atomic>
#include <csignal>
#include <thread>

using namespace spawner;
using namespace std::chrono_literals;

class TestHaproxy : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void appsSeeTheClient();
    void aKilledDaemonCostsNoRequest();
    void aStoppedDaemonCostsNoRequest();
    void aDrainedDaemonGetsNoRequest();
    void streamsOutliveADrain();
    void requestsThatAreNotReadOnlyAreSentOnce();

private:
    /// A machine with a daemon that comes back where it was.
    struct Machine
    {
        DaemonProcess daemon;
        HaproxyProcess::Server place;

        bool start()
        {
            const QString ports[] = {QStringLiteral("127.0.0.1:%1").arg(place.port),
                                     QStringLiteral("127.0.0.1:%1").arg(place.adminPort)};
            return daemon.start({QStringLiteral("--listen"), ports[0], QStringLiteral("--admin-listen"), ports[1]});
        }
    };

    template <typename Predicate>
    static bool eventuallyTrue(Predicate isTrue, std::chrono::milliseconds patience = 20s)
    {
        const QDeadlineTimer deadline(patience);
        while (!isTrue()) {
            if (deadline.hasExpired())
                return false;
            QThread::msleep(5);
        }
        return true;
    }
    bool becomes(const QByteArray &server, const QByteArray &status)
    {
        return eventuallyTrue([&] { return m_haproxy->stat(server, "status").startsWith(status); });
    }
    bool deploy(const QByteArray &settings = {});
    QByteArray config() const;
    static QString report(const Load &load);

    std::unique_ptr<LeakCheck> m_leakCheck;
    std::unique_ptr<Machine> m_one;
    std::unique_ptr<Machine> m_two;
    std::unique_ptr<HaproxyProcess> m_haproxy;
};

void TestHaproxy::initTestCase()
{
    if (!HaproxyProcess::isInstalled())
        QSKIP("HAProxy is not installed (/usr/sbin/haproxy)");
}

QByteArray TestHaproxy::config() const
{
    QFile file(QStringLiteral(HAPROXY_CONFIG));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestHaproxy::deploy(const QByteArray &settings)
{
    const QString program = QStringLiteral(FAKEAPP);
    const QString name = QStringLiteral("fake.fcgi");
    return m_one->daemon.deploy(program, name, settings + "[environment]\nMACHINE = \"one\"\n")
        && m_two->daemon.deploy(program, name, settings + "[environment]\nMACHINE = \"two\"\n");
}

void TestHaproxy::init()
{
    m_leakCheck = std::make_unique<LeakCheck>();
    for (std::unique_ptr<Machine> *machine : {&m_one, &m_two}) {
        *machine = std::make_unique<Machine>();
        (*machine)->place = {freePort(), freePort()};
        // As the template asks for.
        QVERIFY((*machine)->daemon.writeConfig("trusted-proxies = [\"127.0.0.1\"]\nshutdown-delay = \"5s\"\n"));
    }
    QVERIFY(deploy());
    QVERIFY(m_one->start());
    QVERIFY(m_two->start());
    m_haproxy = std::make_unique<HaproxyProcess>(m_one->daemon.sandbox());
    QVERIFY(m_haproxy->start(config(), {m_one->place, m_two->place}));
    QVERIFY(becomes("one", "UP"));
    QVERIFY(becomes("two", "UP"));
}

void TestHaproxy::cleanup()
{
    m_haproxy.reset();
    for (Machine *machine : {m_one.get(), m_two.get()}) {
        if (!machine)
            continue;
        machine->daemon.signal(SIGTERM);
        machine->daemon.stop(); // the second one ends the delay
        if (QTest::currentTestFailed())
            qWarning().noquote() << "a daemon's log:\n" + machine->daemon.log().right(4000);
    }
    m_one.reset();
    m_two.reset();
    if (m_leakCheck)
        m_leakCheck->verify();
    m_leakCheck.reset();
}

QString TestHaproxy::report(const Load &load)
{
    return QStringLiteral("%1 of %2 requests failed: %3")
        .arg(QString::number(load.failureCount()), QString::number(load.done()), load.failures().join(u"; "));
}

void TestHaproxy::appsSeeTheClient()
{
    HttpClient client(m_haproxy->port());
    const HttpReply reply = client.request("GET", "/fake.fcgi/a%20b?do=echo&x=%2F",
                                           {{"Host", "www.example.org"}, {"X-Forwarded-For", "192.0.2.1"},
                                            {"X-Forwarded-Proto", "https"}, {"Forwarded", "for=192.0.2.1;proto=https"},
                                            {"X-Forwarded-Host", "evil.example"}, {"X-Forwarded-Port", "666"}});
    QCOMPARE(reply.status, 200);
    for (const char *line : {"\nREMOTE_ADDR=127.0.0.1\n", "\nREQUEST_SCHEME=http\n", "\nSERVER_NAME=www.example.org\n",
                             "\nSERVER_PORT=80\n", "\nPATH_INFO=/a b\n", "\nQUERY_STRING=do=echo&x=%2F\n"})
        QVERIFY2(reply.body.contains(line), QByteArray(line + (" is not in:\n" + reply.body)).constData());
    QVERIFY(!reply.body.contains("\nHTTPS="));
}

void TestHaproxy::aKilledDaemonCostsNoRequest()
{
    Load load(m_haproxy->port(), "/fake.fcgi?sleep=5&text=ok", 8);
    load.start();
    QVERIFY(load.waitForMore(300));
    for (Machine *victim : {m_one.get(), m_two.get()}) {
        const QByteArray name = victim == m_one.get() ? "one" : "two";
        victim->daemon.kill();
        QVERIFY(load.waitForMore(300));
        QVERIFY(becomes(name, "DOWN"));
        QVERIFY(load.waitForMore(300));
        QVERIFY(victim->start());
        QVERIFY(becomes(name, "UP"));
        QVERIFY(load.waitForMore(300));
    }
    load.stop();
    QVERIFY2(load.failureCount() == 0, qPrintable(report(load)));
    qInfo().noquote() << "two kills:" << report(load) << "longest" << load.longest().count() << "ms; retries"
                      << m_haproxy->stat("one", "wretr") << m_haproxy->stat("two", "wretr") << "redispatched"
                      << m_haproxy->stat("one", "wredis") << m_haproxy->stat("two", "wredis");
}

void TestHaproxy::aStoppedDaemonCostsNoRequest()
{
    // Requests that must not be repeated, too: nothing may rely on that.
    std::atomic_int posts = 0;
    std::atomic_int failedPosts = 0;
    std::atomic_bool isOver = false;
    std::thread poster([&] {
        while (!isOver) {
            HttpClient client(m_haproxy->port());
            for (int i = 0; i < 20 && !isOver; ++i) {
                const HttpReply reply = client.request("POST", "/fake.fcgi?do=echo", {}, "body");
                ++posts;
                failedPosts += reply.status != 200 || !reply.isComplete;
            }
        }
    });
    Load load(m_haproxy->port(), "/fake.fcgi?sleep=5&text=ok", 8);
    load.start();
    const bool isBusy = load.waitForMore(200);
    QElapsedTimer sinceSignal;
    sinceSignal.start();
    m_one->daemon.signal(SIGTERM);
    const bool isNoticed = becomes("one", "DOWN");
    const qint64 noticedMs = sinceSignal.elapsed();
    const bool goesOn = load.waitForMore(200);
    const bool hasEnded = m_one->daemon.waitForEnd(20s);
    const bool isBack = m_one->start() && becomes("one", "UP");
    const bool goesOnStill = load.waitForMore(200);
    load.stop();
    isOver = true;
    poster.join();
    QVERIFY(isBusy && isNoticed && goesOn && hasEnded && isBack && goesOnStill);
    QVERIFY2(noticedMs < 4000, qPrintable(QString::number(noticedMs))); // below shutdown-delay
    QVERIFY2(load.failureCount() == 0, qPrintable(report(load)));
    QCOMPARE(failedPosts.load(), 0);
    QVERIFY(posts > 100);
    qInfo().noquote() << "a stop: noticed after" << noticedMs << "ms;" << report(load) << "and 0 of" << posts.load() << "POSTs";
}

void TestHaproxy::aDrainedDaemonGetsNoRequest()
{
    Load load(m_haproxy->port(), "/fake.fcgi?sleep=5&text=ok", 8);
    load.start();
    QVERIFY(load.waitForMore(200));
    m_haproxy->command("set server apps/two state drain");
    QVERIFY(becomes("two", "DRAIN"));
    QVERIFY(eventuallyTrue([this] { return m_haproxy->stat("two", "scur") == "0"; }));
    const QByteArray before = m_haproxy->stat("two", "stot");
    QVERIFY(load.waitForMore(300));
    QCOMPARE(m_haproxy->stat("two", "stot"), before);
    m_two->daemon.kill(); // nobody is there any more
    QVERIFY(load.waitForMore(300));
    QVERIFY(m_two->start());
    m_haproxy->command("set server apps/two state ready");
    QVERIFY(becomes("two", "UP"));
    QVERIFY(eventuallyTrue([&] { return m_haproxy->stat("two", "stot") != before; }));
    load.stop();
    QVERIFY2(load.failureCount() == 0, qPrintable(report(load)));
    QCOMPARE(m_haproxy->stat("two", "wretr").toInt() + m_haproxy->stat("one", "wretr").toInt(), 0);
    qInfo().noquote() << "a drain:" << report(load);
}

void TestHaproxy::streamsOutliveADrain()
{
    HttpClient client(m_haproxy->port());
    QVERIFY(client.sendRequest("GET", "/fake.fcgi?do=sse&events=8&interval=500"));
    HttpReply reply = client.receiveHead();
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/event-stream"));
    for (Machine *machine : {m_one.get(), m_two.get()})
        machine->daemon.signal(SIGTERM); // whichever has it: the stream is a running request
    int events = 0;
    QByteArray text;
    client.receiveBody(&reply, "GET", [&](QByteArrayView piece) {
        text += piece;
        events = int(text.count("data: "));
        return true;
    });
    QVERIFY2(reply.isComplete, qPrintable(reply.problem));
    QCOMPARE(events, 8);
}

void TestHaproxy::requestsThatAreNotReadOnlyAreSentOnce()
{
    // The app dies with the request in hand, on each machine that gets it.
    m_haproxy->command("set server apps/two state maint");
    HttpClient client(m_haproxy->port());
    QVERIFY(client.sendRequest("POST", "/fake.fcgi?sleep=60000", {{"Content-Length", "4"}}));
    QVERIFY(client.send("body"));
    QVERIFY(eventuallyTrue([this] { return m_haproxy->stat("one", "scur") == "1"; }));
    m_haproxy->command("set server apps/two state ready");
    QVERIFY(becomes("two", "UP"));
    const QByteArray before = m_haproxy->stat("two", "stot");
    m_one->daemon.kill();
    const HttpReply reply = client.receive("POST");
    QCOMPARE(reply.status, 502);
    QCOMPARE(m_haproxy->stat("two", "stot"), before);
}

QTEST_GUILESS_MAIN(TestHaproxy)
#include "test_haproxy.moc"
