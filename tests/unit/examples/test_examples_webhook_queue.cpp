// webhook's spool on a real disk, and what it takes in.
#include "support/sandbox.h"
#include "webhook/receiver.h"
#include "webhook/spool.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

#include <atomic>
#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace examples;

namespace {

const QByteArray Secret = "sesame";

Message message(const QString &delivery, const QString &text = QStringLiteral("hello"))
{
    return { Spool::keyOf(QStringLiteral("github"), delivery, QStringLiteral("hook")), QStringLiteral("hook"),
             QStringLiteral("push"), text, QDateTime::currentDateTimeUtc() };
}

Outcome outcome(bool isDelivered)
{
    return { QStringLiteral("push"),
             QDateTime::currentDateTimeUtc(),
             QDateTime::currentDateTimeUtc(),
             isDelivered,
             1,
             {} };
}

QByteArray hmac(const QByteArray &body, QCryptographicHash::Algorithm algorithm)
{
    return QMessageAuthenticationCode::hash(body, Secret, algorithm).toHex();
}

} // namespace

class TestExamplesWebhookQueue : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void aMessageSurvivesTheProcess();
    void onlyTheOwnerMayReadIt();
    void deliveriesComeOnce();
    void whatFailedMayComeAgain();
    void theQueueIsBounded();
    void manyThreadsKeepTheBound();
    void tornFilesAreSetAside_data();
    void tornFilesAreSetAside();
    void halfWrittenFilesAreNoMessages();
    void aCrashAfterTheNoteRepeatsNothing();
    void oldOutcomesAreForgotten();
    void theLockIsExclusiveAndEndsWithItsProcess();
    void anUnusableFolderIsNamed();

    void signedEventsAreQueued();
    void launchpadMaySignWithSha1();
    void refusals_data();
    void refusals();
    void largeBodiesAreRefused();
    void aFullQueueRefuses();
    void duplicatesAndUninterestingEventsAreFine();
    void longMessagesAreCut();

private:
    Answer post(Incoming head, const QByteArray &body);
    static Incoming githubPing(const QByteArray &delivery, const QByteArray &body);
    QString folder() const { return m_sandbox->path(QStringLiteral("queue")); }
    int files(const char *name) const
    {
        return int(QDir(folder() + u'/' + QLatin1String(name)).entryList(QDir::Files).size());
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Spool> m_spool;
    SharedCounts m_counts;
    Limits m_limits;
    QString m_problem;
};

void TestExamplesWebhookQueue::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_limits = {};
    m_limits.queueLength = 3;
    m_spool = std::make_unique<Spool>(folder(), m_limits.queueLength);
    m_problem.clear();
    QVERIFY2(m_spool->open(&m_problem), qPrintable(m_problem));
    qputenv("WEBHOOK_URL", "http://127.0.0.1:1/hooks/");
    qputenv("WEBHOOK_SECRET", Secret);
}

void TestExamplesWebhookQueue::cleanup()
{
    qunsetenv("WEBHOOK_URL");
    qunsetenv("WEBHOOK_SECRET");
}

void TestExamplesWebhookQueue::aMessageSurvivesTheProcess()
{
    const Message sent = message(QStringLiteral("1"), QStringLiteral("ä “b”\n- c"));
    const pid_t child = fork();
    if (child == 0) { // ends without any farewell, right after it was told that the message is safe
        const bool isQueued = Spool(folder(), 3).add(sent, &m_problem) == Spool::Added::Queued;
        if (isQueued)
            ::raise(SIGKILL);
        _exit(1);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    const Spool next(folder(), 3);
    QCOMPARE(next.waiting(), QStringList{ sent.key });
    Message read;
    QVERIFY(next.read(sent.key, &read));
    QCOMPARE(read.text, sent.text);
    QCOMPARE(read.hook, sent.hook);
    QCOMPARE(read.event, sent.event);
    QCOMPARE(read.queued.toMSecsSinceEpoch(), sent.queued.toMSecsSinceEpoch());
}

void TestExamplesWebhookQueue::onlyTheOwnerMayReadIt()
{
    const Message sent = message(QStringLiteral("1"));
    QCOMPARE(m_spool->add(sent, &m_problem), Spool::Added::Queued);
    struct stat info
    {
    };
    QCOMPARE(stat(qPrintable(folder()), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0700);
    QCOMPARE(stat(qPrintable(m_spool->waitingFolder() + u'/' + sent.key), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void TestExamplesWebhookQueue::deliveriesComeOnce()
{
    const Message sent = message(QStringLiteral("1"));
    QCOMPARE(m_spool->add(sent, &m_problem), Spool::Added::Queued);
    QCOMPARE(m_spool->add(sent, &m_problem), Spool::Added::Duplicate);
    QVERIFY(m_spool->finish(sent.key, outcome(true), &m_problem));
    QCOMPARE(m_spool->waiting(), QStringList());
    QCOMPARE(Spool(folder(), 3).add(sent, &m_problem), Spool::Added::Duplicate); // also after a restart
    // The same event for another hook, or from elsewhere, is another message.
    const QString one = QStringLiteral("1");
    const QString github = QStringLiteral("github");
    QVERIFY(Spool::keyOf(github, one, QStringLiteral("other")) != sent.key);
    QVERIFY(Spool::keyOf(QStringLiteral("launchpad"), one, sent.hook) != sent.key);
    QVERIFY(Spool::keyOf(github, {}, sent.hook) != Spool::keyOf(github, {}, sent.hook));
}

void TestExamplesWebhookQueue::whatFailedMayComeAgain()
{
    const Message sent = message(QStringLiteral("1"));
    QCOMPARE(m_spool->add(sent, &m_problem), Spool::Added::Queued);
    QVERIFY(m_spool->finish(sent.key, outcome(false), &m_problem));
    QCOMPARE(m_spool->history(5).size(), 1);
    QCOMPARE(m_spool->add(sent, &m_problem), Spool::Added::Queued);
    QVERIFY(m_spool->finish(sent.key, outcome(true), &m_problem));
    const QList<Outcome> history = m_spool->history(5);
    QCOMPARE(history.size(), 1);
    QVERIFY(history.first().isDelivered);
}

void TestExamplesWebhookQueue::theQueueIsBounded()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_spool->add(message(QString::number(i)), &m_problem), Spool::Added::Queued);
    QCOMPARE(m_spool->add(message(QStringLiteral("3")), &m_problem), Spool::Added::Full);
    QCOMPARE(m_spool->add(message(QStringLiteral("2")), &m_problem), Spool::Added::Duplicate);
    QVERIFY(m_spool->finish(message(QStringLiteral("0")).key, outcome(true), &m_problem));
    QCOMPARE(m_spool->add(message(QStringLiteral("3")), &m_problem), Spool::Added::Queued);
}

void TestExamplesWebhookQueue::manyThreadsKeepTheBound()
{
    std::atomic<int> queued = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([this, i, &queued] {
            QString problem;
            for (int j = 0; j < 5; ++j) // the same five from all of them
                queued += m_spool->add(message(QString::number(j)), &problem) == Spool::Added::Queued;
            queued
                += m_spool->add(message(QStringLiteral("own %1").arg(i)), &problem) == Spool::Added::Queued;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(queued.load(), 3);
    QCOMPARE(m_spool->waiting().size(), 3);
    QCOMPARE(files("new"), 0);
}

void TestExamplesWebhookQueue::tornFilesAreSetAside_data()
{
    QTest::addColumn<int>("bytes");
    QTest::newRow("empty") << 0;
    QTest::newRow("half") << 40;
    QTest::newRow("without its end") << -1;
}

void TestExamplesWebhookQueue::tornFilesAreSetAside()
{
    QFETCH(int, bytes);
    const Message torn = message(QStringLiteral("1"));
    const Message whole = message(QStringLiteral("2"));
    QCOMPARE(m_spool->add(torn, &m_problem), Spool::Added::Queued);
    QCOMPARE(m_spool->add(whole, &m_problem), Spool::Added::Queued);
    QFile file(m_spool->waitingFolder() + u'/' + torn.key);
    QVERIFY(file.resize(bytes < 0 ? file.size() + bytes : bytes));
    Message read;
    QVERIFY(!m_spool->read(torn.key, &read));
    QVERIFY(m_spool->read(whole.key, &read));
    QCOMPARE(m_spool->waiting(), QStringList{ whole.key });
    QCOMPARE(files("broken"), 1);
    QCOMPARE(m_spool->add(torn, &m_problem), Spool::Added::Queued); // its sender may send it again
}

void TestExamplesWebhookQueue::halfWrittenFilesAreNoMessages()
{
    QVERIFY(m_sandbox->writeFile(QStringLiteral("queue/new/abandoned"), "{\"hook\": \"a"));
    QVERIFY(m_sandbox->writeFile(QStringLiteral("queue/new/fresh"), "{\"hook\": \"a"));
    QFile abandoned(folder() + QStringLiteral("/new/abandoned"));
    QVERIFY(abandoned.open(QIODevice::ReadWrite));
    QVERIFY(
        abandoned.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    abandoned.close();
    QCOMPARE(m_spool->waiting(), QStringList());
    QVERIFY2(m_spool->waitForLock(&m_problem), qPrintable(m_problem));
    QVERIFY(!abandoned.exists());
    QCOMPARE(files("new"), 1); // somebody may be writing that
}

void TestExamplesWebhookQueue::aCrashAfterTheNoteRepeatsNothing()
{
    const Message sent = message(QStringLiteral("1"));
    QCOMPARE(m_spool->add(sent, &m_problem), Spool::Added::Queued);
    const QString waiting = m_spool->waitingFolder() + u'/' + sent.key;
    const QString copy = m_sandbox->path(QStringLiteral("copy"));
    QVERIFY(QFile::copy(waiting, copy));
    QVERIFY(m_spool->finish(sent.key, outcome(true), &m_problem));
    QVERIFY(QFile::copy(copy, waiting)); // as if the last step had not happened
    QVERIFY(m_spool->isDelivered(sent.key));
}

void TestExamplesWebhookQueue::oldOutcomesAreForgotten()
{
    for (int i = 0; i < 5; ++i) {
        const Message one = message(QString::number(i));
        QCOMPARE(m_spool->add(one, &m_problem), Spool::Added::Queued);
        QVERIFY(m_spool->finish(one.key, outcome(true), &m_problem));
    }
    m_spool->prune(2);
    QCOMPARE(files("done"), 2);
    QCOMPARE(m_spool->history(5).size(), 2);
}

void TestExamplesWebhookQueue::theLockIsExclusiveAndEndsWithItsProcess()
{
    int ready[2];
    QCOMPARE(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        const char byte = m_spool->waitForLock(&m_problem) ? 'y' : 'n';
        (void)!::write(ready[1], &byte, 1);
        pause();
        _exit(0);
    }
    char byte = 0;
    QCOMPARE(::read(ready[0], &byte, 1), 1);
    QCOMPARE(byte, 'y');
    std::atomic<bool> isMine = false;
    std::thread waiter([this, &isMine] {
        QString problem;
        isMine = Spool(folder(), 3).waitForLock(&problem);
    });
    // Adding needs no lock: the old version of a program delivers while the new one takes events in.
    QCOMPARE(m_spool->add(message(QStringLiteral("1")), &m_problem), Spool::Added::Queued);
    const bool wasMine = isMine;
    ::kill(child, SIGKILL);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    waiter.join();
    QVERIFY(!wasMine);
    QVERIFY(isMine);
    close(ready[0]);
    close(ready[1]);
}

void TestExamplesWebhookQueue::anUnusableFolderIsNamed()
{
    QVERIFY(m_sandbox->writeFile(QStringLiteral("file"), "x"));
    const QString inside = m_sandbox->path(QStringLiteral("file/queue"));
    QVERIFY(!Spool(inside, 3).open(&m_problem));
    QVERIFY2(m_problem.contains(inside) && m_problem.contains(QLatin1String("WEBHOOK_QUEUE")),
             qPrintable(m_problem));
}

Incoming TestExamplesWebhookQueue::githubPing(const QByteArray &delivery, const QByteArray &body)
{
    Incoming head;
    head.method = "POST";
    head.query = "id=hook";
    head.contentType = "application/json";
    head.contentLength = body.size();
    head.signatures = { "sha256=" + hmac(body, QCryptographicHash::Sha256),
                        "sha1=" + hmac(body, QCryptographicHash::Sha1) };
    head.githubEvent = "ping";
    head.githubDelivery = delivery;
    return head;
}

Answer TestExamplesWebhookQueue::post(Incoming head, const QByteArray &body)
{
    Receiver receiver(*m_spool, m_limits, m_sandbox->root(), m_counts);
    return receiver.receive(head, [&body](qint64 mostBytes) {
        return body.size() <= mostBytes ? std::optional(body) : std::nullopt;
    });
}

void TestExamplesWebhookQueue::signedEventsAreQueued()
{
    const QByteArray body = R"({"zen": "Design for failure.", "repository": {"full_name": "a/b"}})";
    QCOMPARE(post(githubPing("1", body), body).status, 202);
    const QStringList keys = m_spool->waiting();
    QCOMPARE(keys.size(), 1);
    Message queued;
    QVERIFY(m_spool->read(keys.first(), &queued));
    QCOMPARE(queued.text, QStringLiteral("GitHub will report a/b here: Design for failure."));
    QCOMPARE(queued.hook, QStringLiteral("hook"));
    QCOMPARE(queued.event, QStringLiteral("ping"));
}

void TestExamplesWebhookQueue::launchpadMaySignWithSha1()
{
    const QByteArray body = R"({"ping": true})";
    Incoming head = githubPing({}, body);
    head.githubEvent.clear();
    head.launchpadEvent = "ping";
    head.launchpadDelivery = "7";
    head.signatures.sha256.clear();
    QCOMPARE(post(head, body).status, 202);
    head.contentType = "Application/JSON; charset=utf-8";
    head.launchpadDelivery = "8";
    QCOMPARE(post(head, body).status, 202);
    head.launchpadEvent.clear();
    head.githubEvent = "ping"; // GitHub can do better
    QCOMPARE(post(head, body).status, 401);
}

void TestExamplesWebhookQueue::refusals_data()
{
    using Change = void (*)(Incoming &);
    QTest::addColumn<Change>("change");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, Change change, const QByteArray &body = "{}") {
        QTest::newRow(name) << change << body << status;
    };
    row("method", 405, [](Incoming &head) { head.method = "PUT"; });
    row("no id", 400, [](Incoming &head) { head.query = ""; });
    row("id elsewhere", 400, [](Incoming &head) { head.query = "id=..%2F..%2Fapi"; });
    row("no event", 400, [](Incoming &head) { head.githubEvent = ""; });
    row("two events", 400, [](Incoming &head) { head.launchpadEvent = "ping"; });
    row("strange event", 400, [](Incoming &head) { head.githubEvent = "a b\n"; });
    row("form", 415, [](Incoming &head) { head.contentType = "application/x-www-form-urlencoded"; });
    row("unsigned", 401, [](Incoming &head) { head.signatures = {}; });
    row("badly signed", 401, [](Incoming &head) { head.signatures.sha256[10] = 'x'; });
    row(
        "no JSON", 400, [](Incoming &) {}, "{\"a\": ");
    row(
        "no object", 400, [](Incoming &) {}, "[1]");
    row("no secret", 503, [](Incoming &) { qunsetenv("WEBHOOK_SECRET"); });
    row("no url", 503, [](Incoming &) { qunsetenv("WEBHOOK_URL"); });
}

void TestExamplesWebhookQueue::refusals()
{
    using Change = void (*)(Incoming &);
    QFETCH(Change, change);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const qint64 before = m_counts.now().refused;
    Incoming head = githubPing("1", body);
    change(head);
    const Answer answer = post(head, body);
    QCOMPARE(answer.status, status);
    QVERIFY(!answer.message.isEmpty());
    QVERIFY(!answer.message.contains(Secret));
    QCOMPARE(m_counts.now().refused, before + 1);
    QCOMPARE(m_spool->waiting(), QStringList());
}

void TestExamplesWebhookQueue::largeBodiesAreRefused()
{
    m_limits.bodyBytes = 100;
    const QByteArray body(101, ' ');
    Incoming head = githubPing("1", body);
    Receiver receiver(*m_spool, m_limits, m_sandbox->root(), m_counts);
    bool isRead = false;
    QCOMPARE(receiver
                 .receive(head,
                          [&isRead](qint64) {
                              isRead = true;
                              return std::optional<QByteArray>();
                          })
                 .status,
             413);
    QVERIFY(!isRead); // the announced length is enough
    head.contentLength = -1;
    QCOMPARE(post(head, body).status, 413);
}

void TestExamplesWebhookQueue::aFullQueueRefuses()
{
    const QByteArray body = "{}";
    for (const char *id : { "1", "2", "3" })
        QCOMPARE(post(githubPing(id, body), body).status, 202);
    const Answer answer = post(githubPing("4", body), body);
    QCOMPARE(answer.status, 503);
    QVERIFY(answer.fields.contains("Retry-After: "));
}

void TestExamplesWebhookQueue::duplicatesAndUninterestingEventsAreFine()
{
    const QByteArray body = "{}";
    const Counts before = m_counts.now();
    QCOMPARE(post(githubPing("1", body), body).status, 202);
    QCOMPARE(post(githubPing("1", body), body).status, 200);
    Incoming star = githubPing("2", body);
    star.githubEvent = "star";
    QCOMPARE(post(star, body).status, 200);
    QCOMPARE(m_spool->waiting().size(), 1);
    const Counts now = m_counts.now();
    QCOMPARE(now.duplicates, before.duplicates + 1);
    QCOMPARE(now.ignored, before.ignored + 1);
    QCOMPARE(now.refused, before.refused);
}

void TestExamplesWebhookQueue::longMessagesAreCut()
{
    QJsonObject refs;
    for (int i = 0; i < 8; ++i)
        refs.insert(QStringLiteral("refs/heads/%1%2").arg(i).arg(QString(90, u'b')),
                    QJsonObject{ { QStringLiteral("new"),
                                   QJsonObject{ { QStringLiteral("commit_sha1"), QString(900, u'a') } } } });
    const QByteArray body
        = QJsonDocument(QJsonObject{ { QStringLiteral("git_repository"), QStringLiteral("/a") },
                                     { QStringLiteral("ref_changes"), refs } })
              .toJson();
    Incoming head = githubPing("1", body);
    head.githubEvent.clear();
    head.launchpadEvent = "git:push:0.1";
    QCOMPARE(post(head, body).status, 202);
    Message queued;
    QVERIFY(m_spool->read(m_spool->waiting().first(), &queued));
    QVERIFY(queued.text.size() <= 4000);
    QVERIFY(queued.text.endsWith(QStringLiteral(")\n…"))); // between two lines
}

QTEST_GUILESS_MAIN(TestExamplesWebhookQueue)
#include "test_examples_webhook_queue.moc"
