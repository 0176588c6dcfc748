// The example app webhook behind the real daemon, with a local receiver in Mattermost's place.
#include "support/hookreceiver.h"
#include "system/systemtest.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

using namespace spawner;

namespace {

const QByteArray Secret = "open sesame";

/// A payload as its sender writes it, with the words it comes to.
struct Event
{
    QByteArray source;
    QByteArray name;
    QByteArray body;
};

Event recorded(const QString &name)
{
    QFile file(QStringLiteral(PAYLOADS "/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject whole = QJsonDocument::fromJson(file.readAll()).object();
    return { whole.value(QLatin1String("source")).toString().toLatin1(),
             whole.value(QLatin1String("event")).toString().toLatin1(),
             QJsonDocument(whole.value(QLatin1String("payload")).toObject()).toJson() };
}

QByteArray hmac(const QByteArray &body, QCryptographicHash::Algorithm algorithm)
{
    return QMessageAuthenticationCode::hash(body, Secret, algorithm).toHex();
}

} // namespace

class TestWebhook : public SystemTest
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();

    void eventsReachTheReceiver_data();
    void eventsReachTheReceiver();
    void failuresAreTriedAgain();
    void whatWaitsSurvivesTheAppAndTheDaemon();
    void anIdleAppKeepsWhatWaits();
    void aKilledAppLosesNothing();
    void aNewVersionTakesOver();
    void severalProcessesShareTheQueue();
    void badSignaturesAreRefused();
    void oversizedBodiesAreRefused_data();
    void oversizedBodiesAreRefused();
    void aFullQueueRefuses();
    void theStatusPageKeepsSecrets();
    void itServesWithoutSettings();

private:
    QByteArray settings(const QByteArray &more = {}, const QByteArray &environment = {}) const;
    bool serve(const QByteArray &more = {}, const QByteArray &environment = {});
    HttpReply post(const Event &event, const QByteArray &delivery,
                   const QByteArray &hook = "channel-1") const;
    QJsonObject status() const;
    bool arrived(int count) const;

    std::unique_ptr<HookReceiver> m_receiver;
};

void TestWebhook::initTestCase()
{
    if (!QFile::exists(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi")))
        QSKIP("not built: OpenSSL is missing (see the output of cmake)");
}

void TestWebhook::init()
{
    SystemTest::init();
    m_receiver = std::make_unique<HookReceiver>();
    QVERIFY(m_receiver->port() != 0);
}

void TestWebhook::cleanup()
{
    SystemTest::cleanup();
    m_receiver.reset();
}

QByteArray TestWebhook::settings(const QByteArray &more, const QByteArray &environment) const
{
    const QByteArray shipped = contentOf(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi.toml"));
    return shipped + more + "\n[environment]\nWEBHOOK_RETRY_MS = \"30\"\nWEBHOOK_RETRY_MAX_MS = \"200\"\n"
        + environment;
}

bool TestWebhook::serve(const QByteArray &more, const QByteArray &environment)
{
    return m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.url"), m_receiver->url() + '\n')
        && m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.secret"), Secret + '\n', 0600)
        && m_daemon->deploy(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi"), QStringLiteral("webhook.fcgi"),
                            settings(more, environment))
        && m_daemon->start();
}

HttpReply TestWebhook::post(const Event &event, const QByteArray &delivery, const QByteArray &hook) const
{
    HttpClient::Fields fields{ { "Content-Type", "application/json" } };
    fields.append({ "X-Hub-Signature", "sha1=" + hmac(event.body, QCryptographicHash::Sha1) });
    if (event.source == "github") {
        fields.append({ "X-Hub-Signature-256", "sha256=" + hmac(event.body, QCryptographicHash::Sha256) });
        fields.append({ "X-GitHub-Event", event.name });
        fields.append({ "X-GitHub-Delivery", delivery });
    } else {
        fields.append({ "X-Launchpad-Event-Type", event.name });
        fields.append({ "X-Launchpad-Delivery", delivery });
    }
    HttpClient client(m_daemon->port());
    return client.request("POST", "/webhook.fcgi?id=" + hook, fields, event.body);
}

QJsonObject TestWebhook::status() const
{
    return QJsonDocument::fromJson(httpGet(m_daemon->port(), "/webhook.fcgi?format=json").body).object();
}

bool TestWebhook::arrived(int count) const
{
    return eventuallyTrue([this, count] { return m_receiver->posts().size() >= count; });
}

void TestWebhook::eventsReachTheReceiver_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<QByteArray>("mode");
    for (const char *payload : { "push", "pull-request-opened", "issue-opened", "release-published",
                                 "workflow-completed", "ping", "git-push", "merge-created", "ci-build" })
        QTest::addRow("%s", payload) << QString::fromLatin1(payload) << QByteArray("stdio");
    QTest::addRow("socket") << QStringLiteral("push") << QByteArray("socket");
}

void TestWebhook::eventsReachTheReceiver()
{
    QFETCH(QString, payload);
    QFETCH(QByteArray, mode);
    QVERIFY(serve("mode = \"" + mode + "\"\n"));
    const Event event = recorded(payload);
    QVERIFY(!event.body.isEmpty());
    HttpReply reply = post(event, "72d3162e-cc78-11e3-81ab-4c9367dc0958");
    QVERIFY2(reply.status == 202, reply.body.constData());
    QVERIFY(arrived(1));
    reply = post(event, "72d3162e-cc78-11e3-81ab-4c9367dc0958"); // once more
    QVERIFY2(reply.status == 200, reply.body.constData());
    reply = post(event, "72d3162e-cc78-11e3-81ab-4c9367dc0958", "channel-2");
    QVERIFY2(reply.status == 202, reply.body.constData());
    QVERIFY(arrived(2));
    const QList<HookReceiver::Post> posts = m_receiver->posts();
    QCOMPARE(posts.size(), 2);
    QCOMPARE(posts.first().path, QByteArray("/hooks/channel-1"));
    QCOMPARE(posts.last().path, QByteArray("/hooks/channel-2"));
    const QJsonObject sent = QJsonDocument::fromJson(posts.first().body).object();
    QCOMPARE(sent.keys(), QStringList{ QStringLiteral("text") });
    QVERIFY(sent.value(QLatin1String("text")).toString().size() > 20);
}

void TestWebhook::failuresAreTriedAgain()
{
    QVERIFY(serve({}, "WEBHOOK_TIMEOUT_MS = \"1000\"\n"));
    m_receiver->behave({ { 500 }, { 429, "Retry-After: 1\r\n" }, { -1 }, { 0 } });
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 202);
    QVERIFY(arrived(5));
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("delivered")).toInt() == 1; }));
    const QJsonObject now = status();
    QVERIFY(now.value(QLatin1String("retries")).toInt() >= 3); // a dropped connection may be noticed below us
    QCOMPARE(now.value(QLatin1String("waiting")).toInt(), 0);

    m_receiver->goAway();
    QCOMPARE(post(recorded(QStringLiteral("ping")), "2").status, 202);
    QVERIFY(eventuallyTrue([this] {
        return status()
            .value(QLatin1String("problem"))
            .toString()
            .contains(QLatin1String("ConnectionRefused"));
    }));
    QVERIFY(m_receiver->again());
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("delivered")).toInt() == 2; }));
}

void TestWebhook::whatWaitsSurvivesTheAppAndTheDaemon()
{
    QVERIFY(serve());
    m_receiver->goAway();
    for (const char *id : { "1", "2", "3" })
        QCOMPARE(post(recorded(QStringLiteral("push")), id).status, 202);
    QVERIFY(m_daemon->stop());
    QVERIFY(m_receiver->again());
    QVERIFY(m_daemon->start());
    QVERIFY(arrived(3)); // nobody asked for the app: "processes" keeps it running
    QCOMPARE(post(recorded(QStringLiteral("push")), "2").status, 200);
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("waiting")).toInt() == 0; }));
    QCOMPARE(m_receiver->posts().size(), 3);
}

/// Without the settings that keep it running.
void TestWebhook::anIdleAppKeepsWhatWaits()
{
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.url"), m_receiver->url()));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.secret"), Secret));
    QVERIFY(m_daemon->deploy(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi"), QStringLiteral("webhook.fcgi"),
                             "processes = [0, 1]\nconcurrency = 8\nidle-timeout = \"300ms\"\n"));
    QVERIFY(m_daemon->start());
    m_receiver->goAway();
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 202);
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().isEmpty(); }));
    QVERIFY(m_receiver->again());
    QCOMPARE(post(recorded(QStringLiteral("push")), "2").status, 202);
    QVERIFY(arrived(2));
}

void TestWebhook::aKilledAppLosesNothing()
{
    QVERIFY(serve());
    m_receiver->goAway();
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 202);
    const QList<pid_t> pids = m_daemon->appProcesses();
    QCOMPARE(pids.size(), 1);
    ::kill(pids.first(), SIGKILL);
    QVERIFY(m_receiver->again());
    QVERIFY(arrived(1));
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("waiting")).toInt() == 0; }));
}

void TestWebhook::aNewVersionTakesOver()
{
    QVERIFY(serve());
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 202);
    QVERIFY(arrived(1));
    const QList<pid_t> before = m_daemon->appProcesses();
    QVERIFY(m_daemon->deployTagged(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi"),
                                   QStringLiteral("webhook.fcgi"), "new", settings()));
    int id = 2;
    QVERIFY(eventuallyTrue([this, &before, &id] {
        if (post(recorded(QStringLiteral("push")), QByteArray::number(id)).status != 202)
            return false;
        ++id;
        return m_daemon->appProcesses() != before && !m_daemon->appProcesses().contains(before.first());
    }));
    QCOMPARE(post(recorded(QStringLiteral("push")), "last").status, 202);
    QVERIFY(arrived(id));
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("waiting")).toInt() == 0; }));
    QCOMPARE(m_receiver->posts().size(), id); // each once
}

void TestWebhook::severalProcessesShareTheQueue()
{
    // Against its own settings: one thread each is asked for, and four processes kept.
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.url"), m_receiver->url()));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.secret"), Secret));
    QVERIFY(m_daemon->deploy(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi"), QStringLiteral("webhook.fcgi"),
                             "processes = [4, 4]\nconcurrency = 1\n"));
    QVERIFY(m_daemon->start());
    QVERIFY(eventuallyTrue([this] { return m_daemon->appProcesses().size() == 4; }));
    constexpr int Threads = 8;
    constexpr int Each = 10;
    std::vector<std::thread> threads;
    std::atomic<int> queued = 0;
    for (int i = 0; i < Threads; ++i) {
        threads.emplace_back([this, i, &queued] {
            for (int j = 0; j < Each; ++j) // two threads send the same
                queued += post(recorded(QStringLiteral("push")), QByteArray::number(i / 2 * 100 + j)).status
                    == 202;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(queued.load(), Threads / 2 * Each);
    QVERIFY(arrived(Threads / 2 * Each));
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("waiting")).toInt() == 0; }));
    QCOMPARE(m_receiver->posts().size(), Threads / 2 * Each);
}

void TestWebhook::badSignaturesAreRefused()
{
    QVERIFY(serve());
    Event event = recorded(QStringLiteral("push"));
    HttpClient client(m_daemon->port());
    HttpReply reply = client.request("POST", "/webhook.fcgi?id=abc",
                                     { { "Content-Type", "application/json" },
                                       { "X-GitHub-Event", "push" },
                                       { "X-Hub-Signature-256", "sha256=" + QByteArray(64, '0') } },
                                     event.body);
    QCOMPARE(reply.status, 401);
    reply = client.request("POST", "/webhook.fcgi?id=abc",
                           { { "Content-Type", "application/json" }, { "X-GitHub-Event", "push" } },
                           event.body);
    QCOMPARE(reply.status, 401);
    QCOMPARE(post(event, "1", "..%2Fapi").status, 400);
    QCOMPARE(status().value(QLatin1String("refused")).toInt(), 3);
    QCOMPARE(status().value(QLatin1String("waiting")).toInt(), 0);
    QCOMPARE(post(event, "1").status, 202); // and nothing of this was remembered
}

void TestWebhook::oversizedBodiesAreRefused_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("announced") << false;
    QTest::newRow("chunked") << true;
}

void TestWebhook::oversizedBodiesAreRefused()
{
    QFETCH(bool, isChunked);
    QVERIFY(serve({}, "WEBHOOK_MAX_BODY = \"1000\"\n"));
    const QByteArray body(1001, ' ');
    const HttpClient::Fields fields{ { "Content-Type", "application/json" },
                                     { "X-GitHub-Event", "push" },
                                     { "X-Hub-Signature-256",
                                       "sha256=" + hmac(body, QCryptographicHash::Sha256) } };
    HttpClient client(m_daemon->port());
    if (isChunked) {
        QVERIFY(client.startChunked("POST", "/webhook.fcgi?id=abc", fields));
        QVERIFY(client.sendChunk(body));
        QVERIFY(client.sendChunk({}));
    } else {
        QVERIFY(client.sendRequest("POST", "/webhook.fcgi?id=abc", fields, body));
    }
    QCOMPARE(client.receive("POST").status, 413);
}

void TestWebhook::aFullQueueRefuses()
{
    QVERIFY(serve({}, "WEBHOOK_QUEUE_LENGTH = \"2\"\n"));
    m_receiver->goAway();
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 202);
    QCOMPARE(post(recorded(QStringLiteral("push")), "2").status, 202);
    const HttpReply reply = post(recorded(QStringLiteral("push")), "3");
    QCOMPARE(reply.status, 503);
    QVERIFY(!reply.field("Retry-After").isEmpty());
    QVERIFY(m_receiver->again());
    QVERIFY(arrived(2));
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("waiting")).toInt() == 0; }));
    QCOMPARE(post(recorded(QStringLiteral("push")), "3").status, 202);
}

void TestWebhook::theStatusPageKeepsSecrets()
{
    QVERIFY(serve());
    m_receiver->behave({ { 404 } });
    QCOMPARE(post(recorded(QStringLiteral("push")), "1", "hidden-hook").status, 202);
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("failed")).toInt() == 1; }));
    QCOMPARE(post(recorded(QStringLiteral("push")), "1", "hidden-hook").status,
             202); // what failed may come again
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("delivered")).toInt() == 1; }));
    m_receiver->behave({ { 404 } });
    QCOMPARE(post(recorded(QStringLiteral("ping")), "2", "hidden-hook").status, 202);
    QVERIFY(eventuallyTrue([this] { return status().value(QLatin1String("failed")).toInt() == 2; }));
    for (const char *format : { "html", "json" }) {
        const QByteArray body = httpGet(m_daemon->port(), QByteArray("/webhook.fcgi?format=") + format).body;
        QVERIFY2(body.contains("the receiver answered 404"), body.constData());
        QVERIFY(!body.contains(Secret));
        QVERIFY(!body.contains("hidden-hook"));
        QVERIFY(!body.contains("/hooks/"));
        QVERIFY(!body.contains("lovelace"));
        QVERIFY(!body.contains(m_daemon->webRoot().toUtf8()));
    }
    QVERIFY(!m_daemon->log().contains("hidden-hook"));
    QVERIFY(!m_daemon->log().contains(Secret));
}

void TestWebhook::itServesWithoutSettings()
{
    QVERIFY(m_daemon->deploy(QStringLiteral(EXAMPLES_DIR "/webhook.fcgi"), QStringLiteral("webhook.fcgi")));
    QVERIFY(m_daemon->start());
    const HttpReply page = httpGet(m_daemon->port(), "/webhook.fcgi");
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.contains(".webhook.fcgi.url"));
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 503);
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.url"), m_receiver->url()));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/.webhook.fcgi.secret"), Secret));
    QCOMPARE(post(recorded(QStringLiteral("push")), "1").status, 202); // without a restart
    QVERIFY(arrived(1));
}

QTEST_GUILESS_MAIN(TestWebhook)
#include "test_webhook.moc"
