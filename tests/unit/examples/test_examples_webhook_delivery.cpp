// webhook's deliverer with a real receiver that fails in all the ways receivers do.
#include "support/hookreceiver.h"
#include "support/sandbox.h"
#include "webhook/deliverer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace examples;
using std::chrono::milliseconds;

class TestExamplesWebhookDelivery : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void messagesArriveInOrder();
    void failuresAreTriedAgain_data();
    void failuresAreTriedAgain();
    void aRefusedConnectionIsTriedAgain();
    void retryAfterIsObeyedForAll();
    void whatTheReceiverDoesNotWantIsGivenUp();
    void whatIsTooOldIsGivenUp();
    void redirectionsAreNotFollowed();
    void aFailingMessageDoesNotBlockOthers();
    void messagesOfOtherProcessesAreNoticed();
    void whatWaitsSurvivesARestart();
    void whatWasDeliveredIsNotRepeated();
    void stoppingWaitsForTheAttemptUnderWay();
    void stoppingEndsEndlessAttempts();
    void newSettingsNeedNoRestart();

private:
    Message add(int number, const QString &hook = QStringLiteral("hook"));
    void start();
    QStringList texts() const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<HookReceiver> m_receiver;
    std::unique_ptr<Spool> m_spool;
    std::unique_ptr<SharedCounts> m_counts;
    std::unique_ptr<Deliverer> m_deliverer;
    Limits m_limits;
    QDateTime m_start; ///< of the test
    QString m_problem;
};

void TestExamplesWebhookDelivery::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_receiver = std::make_unique<HookReceiver>();
    QVERIFY(m_receiver->port() != 0);
    m_limits = {};
    m_start = QDateTime::currentDateTimeUtc();
    m_limits.firstPause = milliseconds(20);
    m_limits.longestPause = milliseconds(100);
    m_spool = std::make_unique<Spool>(m_sandbox->path(QStringLiteral("queue")), 100);
    QVERIFY(m_spool->open(&m_problem));
    m_counts = std::make_unique<SharedCounts>();
    qputenv("WEBHOOK_URL", m_receiver->url());
    qputenv("WEBHOOK_SECRET", "sesame");
}

void TestExamplesWebhookDelivery::cleanup()
{
    m_deliverer.reset();
    m_receiver.reset();
    qunsetenv("WEBHOOK_URL");
    qunsetenv("WEBHOOK_SECRET");
}

void TestExamplesWebhookDelivery::start()
{
    m_deliverer = std::make_unique<Deliverer>(*m_spool, m_limits, m_sandbox->root(), *m_counts);
    m_deliverer->start();
}

Message TestExamplesWebhookDelivery::add(int number, const QString &hook)
{
    const QString text = QStringLiteral("message %1").arg(number);
    const Message message{ Spool::keyOf(QStringLiteral("github"), QString::number(number), hook), hook,
                           QStringLiteral("push"), text, m_start.addMSecs(-1000 + number) };
    if (m_spool->add(message, &m_problem) != Spool::Added::Queued)
        qWarning() << "not queued" << m_problem;
    return message;
}

QStringList TestExamplesWebhookDelivery::texts() const
{
    QStringList texts;
    const QList<HookReceiver::Post> posts = m_receiver->posts();
    for (const HookReceiver::Post &post : posts)
        texts += QJsonDocument::fromJson(post.body).object().value(QLatin1String("text")).toString().mid(8);
    return texts;
}

void TestExamplesWebhookDelivery::messagesArriveInOrder()
{
    for (int i = 0; i < 10; ++i)
        add(9 - i);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 10, 20'000);
    QCOMPARE(texts().join(u' '), QStringLiteral("0 1 2 3 4 5 6 7 8 9"));
    const HookReceiver::Post post = m_receiver->posts().first();
    QCOMPARE(post.path, QByteArray("/hooks/hook"));
    QVERIFY(post.head.startsWith("POST "));
    QVERIFY(post.head.toLower().contains("\r\ncontent-type: application/json\r\n"));
    QCOMPARE(m_spool->waiting(), QStringList());
    QCOMPARE(m_spool->history(100).size(), 10);
}

void TestExamplesWebhookDelivery::failuresAreTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("problem");
    QTest::newRow("500") << 500 << QStringLiteral("the receiver answered 500");
    QTest::newRow("503") << 503 << QStringLiteral("the receiver answered 503");
    QTest::newRow("429") << 429 << QStringLiteral("the receiver answered 429");
    QTest::newRow("silence") << -1 << QStringLiteral("no answer in time");
}

void TestExamplesWebhookDelivery::failuresAreTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QString, problem);
    if (status < 0)
        m_limits.timeout = milliseconds(1'500);
    const QList<HookReceiver::Behaviour> failures(status < 0 ? 1 : 3, { status });
    m_receiver->behave(failures);
    add(1);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
    QCOMPARE(m_spool->history(1).first().problem, problem);
    QCOMPARE(m_counts->now().retries, failures.size());
    QCOMPARE(m_counts->now().problem, QString());
    QCOMPARE(m_spool->history(1).first().attempts, int(failures.size()) + 1);
}

void TestExamplesWebhookDelivery::aRefusedConnectionIsTriedAgain()
{
    m_receiver->goAway();
    add(1);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_counts->now().retries >= 2, 20'000);
    QVERIFY2(m_counts->now().problem.contains(QLatin1String("ConnectionRefused")),
             qPrintable(m_counts->now().problem));
    QVERIFY(!m_counts->now().problem.contains(QLatin1String("hook/"))); // nor the hook's id
    QVERIFY(m_receiver->again());
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
}

void TestExamplesWebhookDelivery::retryAfterIsObeyedForAll()
{
    m_receiver->behave({ { 429, "Retry-After: 1\r\n" } });
    add(1);
    add(2);
    QElapsedTimer timer;
    timer.start();
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 2, 20'000);
    QVERIFY2(timer.elapsed() >= 1000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_counts->now().retries, 1); // the second one was not even tried
}

void TestExamplesWebhookDelivery::whatTheReceiverDoesNotWantIsGivenUp()
{
    m_receiver->behave({ { 404 } });
    add(1);
    add(2);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
    QCOMPARE(m_counts->now().failed, 1);
    QCOMPARE(texts().join(u' '), QStringLiteral("1 2"));
    QCOMPARE(m_spool->waiting(), QStringList());
    const QList<Outcome> history = m_spool->history(10);
    QCOMPARE(history.size(), 2);
    QVERIFY(history.first().isDelivered);
    QCOMPARE(history.last().problem, QStringLiteral("the receiver answered 404"));
}

void TestExamplesWebhookDelivery::whatIsTooOldIsGivenUp()
{
    m_limits.giveUpAfter = milliseconds(500); // add() makes them a second old
    m_receiver->behave({ { 500 } });
    add(1);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().failed, 1, 20'000);
    QCOMPARE(m_counts->now().retries, 0);
}

void TestExamplesWebhookDelivery::redirectionsAreNotFollowed()
{
    m_receiver->behave({ { 302, "Location: " + m_receiver->url() + "elsewhere\r\n" } });
    add(1);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
    for (const HookReceiver::Post &post : m_receiver->posts())
        QCOMPARE(post.path, QByteArray("/hooks/hook"));
}

void TestExamplesWebhookDelivery::aFailingMessageDoesNotBlockOthers()
{
    m_limits.firstPause = milliseconds(3'600'000);
    m_limits.longestPause = milliseconds(3'600'000);
    m_receiver->behave({ { 500 } });
    add(1);
    add(2);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
    QCOMPARE(texts().join(u' '), QStringLiteral("1 2"));
    QCOMPARE(m_spool->waiting().size(), 1);
}

void TestExamplesWebhookDelivery::messagesOfOtherProcessesAreNoticed()
{
    start();
    add(1); // only the file tells
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
    add(2);
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 2, 20'000);
}

void TestExamplesWebhookDelivery::whatWaitsSurvivesARestart()
{
    m_receiver->goAway();
    for (int i = 0; i < 3; ++i)
        add(i);
    QVERIFY(m_sandbox->writeFile(QStringLiteral("queue/waiting/torn"), "{\"hook\": \"ho"));
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_counts->now().retries >= 3, 20'000);
    m_deliverer.reset();
    QCOMPARE(m_spool->waiting().size(), 3);
    QVERIFY(m_receiver->again());
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 3, 20'000);
    QCOMPARE(texts().join(u' '), QStringLiteral("0 1 2"));
}

void TestExamplesWebhookDelivery::whatWasDeliveredIsNotRepeated()
{
    const Message sent = add(1);
    const QString waiting = m_spool->waitingFolder() + u'/' + sent.key;
    const QString copy = m_sandbox->path(QStringLiteral("copy"));
    QVERIFY(QFile::copy(waiting, copy));
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
    m_deliverer.reset();
    QVERIFY(QFile::copy(copy, waiting)); // as if it had been killed before the file was gone
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_spool->waiting(), QStringList(), 20'000);
    QCOMPARE(m_receiver->posts().size(), 1);
}

void TestExamplesWebhookDelivery::stoppingWaitsForTheAttemptUnderWay()
{
    m_limits.timeout = milliseconds(600'000);
    m_receiver->behave({ { -1 } });
    add(1);
    add(2);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 20'000);
    bool isStopped = false;
    m_deliverer->stop(milliseconds(60'000), [&isStopped] { isStopped = true; });
    QVERIFY(!isStopped);
    m_receiver->goAway(); // which ends it, without an answer
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 20'000);
    QCOMPARE(m_spool->waiting().size(), 2);
}

void TestExamplesWebhookDelivery::stoppingEndsEndlessAttempts()
{
    m_limits.timeout = milliseconds(600'000);
    m_receiver->behave({ { -1 } });
    add(1);
    start();
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->posts().size(), 1, 20'000);
    bool isStopped = false;
    m_deliverer->stop(milliseconds(50), [&isStopped] { isStopped = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isStopped, 20'000);
    QCOMPARE(m_spool->waiting().size(), 1);
    QCOMPARE(m_receiver->posts().size(), 1);
}

void TestExamplesWebhookDelivery::newSettingsNeedNoRestart()
{
    qunsetenv("WEBHOOK_URL");
    add(1);
    start();
    QTRY_VERIFY_WITH_TIMEOUT(m_counts->now().retries >= 2, 20'000);
    QVERIFY(m_sandbox->writeFile(QStringLiteral(".webhook.fcgi.url"), m_receiver->url()));
    QTRY_COMPARE_WITH_TIMEOUT(m_counts->now().delivered, 1, 20'000);
}

QTEST_GUILESS_MAIN(TestExamplesWebhookDelivery)
#include "test_examples_webhook_delivery.moc"
