// Commands that go on and on: logs, events, status and requests.
#include "control/activity.h"
#include "ctlprogram.h"
#include "fakedaemon.h"
#include "support/eventually.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace spawner;

class TestCtlFollow : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_daemon = std::make_unique<FakeDaemon>(); }
    void cleanup() { m_daemon.reset(); }

    void logsFollow();
    void logsAreSearchedToTheirBeginning();
    void searchThenFollow();
    void rawIsRaw();
    void wrongPatterns();
    void eventsComeOnce();
    void statusGoesOnAsJson();
    void aMissedDeltaIsMadeGood();
    void requestsWatch();
    void aReaderThatLeavesIsNoError();
    void aReaderThatLeavesIsNoticed();
    void aDaemonThatEndsIsAnError();

private:
    void interrupt(CtlProgram &program) { ::kill(pid_t(program.process().processId()), SIGINT); }
    bool waitForCalls(const QByteArray &method, qsizetype count)
    {
        return eventually([&] { return m_daemon->calls(method).size() >= count; }, std::chrono::seconds(30));
    }

    std::unique_ptr<FakeDaemon> m_daemon;
};

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ');
}

static LogEntry entry(quint64 sequence, const QByteArray &text, qint64 time = 1'764'100'000'000)
{
    return { sequence, double(time), "hello", 12, "stderr", text };
}

static QJsonObject batch(const QList<LogEntry> &lines, quint64 dropped = 0)
{
    LogBatch batch;
    batch.lines = lines;
    batch.next = lines.isEmpty() ? 0 : lines.last().sequence;
    batch.dropped = dropped;
    return batch.toJson();
}

void TestCtlFollow::logsFollow()
{
    m_daemon->on("subscribe", QJsonObject());
    CtlProgram program(m_daemon->socketPath());
    program.start(words("logs hello -f -n 7"));
    QVERIFY(waitForCalls("subscribe", 1));
    const QJsonObject expected{ { QStringLiteral("topics"), QJsonArray{ QStringLiteral("logs") } },
                                { QStringLiteral("logApp"), QStringLiteral("hello") },
                                { QStringLiteral("logTail"), 7 } };
    QCOMPARE(m_daemon->calls("subscribe")[0], expected);
    m_daemon->notify("logs", batch({ entry(1, "one"), entry(2, "two") }));
    QVERIFY(program.waitForOutput("hello[12] two\n"));
    m_daemon->notify("logs", batch({ entry(9, "nine") }, 6));
    QVERIFY(program.waitForOutput("… 6 lines are missing here\n"));
    QVERIFY(program.waitForOutput("hello[12] nine\n"));
    interrupt(program);
    const CtlOutcome outcome = program.outcome();
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output.count('\n'), 4);
}

void TestCtlFollow::logsAreSearchedToTheirBeginning()
{
    // Pages are as long as the daemon likes; the end is where nothing comes any more.
    m_daemon->on("logs", [](ControlCall call) {
        const quint64 after = quint64(call.params()[QStringLiteral("after")].toInteger(-1));
        QList<LogEntry> lines;
        for (quint64 i = after + 1; i <= qMin<quint64>(after + 6'000, 10'004); ++i) {
            const bool isError = i % 5'000 == 0 || i == 10'003;
            lines.append(entry(i, isError ? "an error" : "fine", 1'764'100'000'000 + qint64(i)));
        }
        call.reply(batch(lines));
    });
    const CtlOutcome all = runCtl(m_daemon->socketPath(), words("--json logs --grep error$"));
    QCOMPARE(all.status, 0);
    const LogBatch found = LogBatch::fromJson(QJsonDocument::fromJson(all.output).object());
    QCOMPARE(found.lines.size(), 3);
    QCOMPARE(found.lines[0].sequence, 5'000u);
    QCOMPARE(found.lines[2].sequence, 10'003u);
    QCOMPARE(m_daemon->calls("logs").size(), 3);

    const CtlOutcome last = runCtl(m_daemon->socketPath(), words("logs --grep error$ -n 1"));
    QCOMPARE(last.output.count('\n'), 1);
    const QString since
        = QDateTime::fromMSecsSinceEpoch(1'764'100'000'000 + 10'000).toString(Qt::ISODateWithMs);
    const CtlOutcome recent
        = runCtl(m_daemon->socketPath(), { QStringLiteral("logs"), QStringLiteral("--since"), since });
    QCOMPARE(recent.output.count('\n'), 5);
}

void TestCtlFollow::searchThenFollow()
{
    m_daemon->on("logs", [](ControlCall call) {
        const bool isFirst = call.params()[QStringLiteral("after")].toInteger() == 0;
        call.reply(isFirst ? batch({ entry(1, "an error"), entry(2, "fine") }) : batch({}));
    });
    m_daemon->on("subscribe", QJsonObject());
    CtlProgram program(m_daemon->socketPath());
    program.start(words("--json logs -f --grep error"));
    QVERIFY(waitForCalls("subscribe", 1));
    QCOMPARE(m_daemon->calls("subscribe")[0][QStringLiteral("logAfter")].toInteger(), 2);
    m_daemon->notify("logs", batch({ entry(5, "fine"), entry(6, "error again") }, 2));
    QVERIFY(program.waitForOutput("error again"));
    interrupt(program);
    const QByteArrayList lines = program.outcome().output.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(LogEntry::fromJson(QJsonDocument::fromJson(lines[0]).object()), entry(1, "an error"));
    QCOMPARE(lines[1], QByteArray("{\"dropped\":2}"));
    QCOMPARE(LogEntry::fromJson(QJsonDocument::fromJson(lines[2]).object()), entry(6, "error again"));
}

void TestCtlFollow::rawIsRaw()
{
    m_daemon->on("logs", batch({ entry(1, "\033[31mred\xff") }));
    QCOMPARE(runCtl(m_daemon->socketPath(), words("logs --raw")).output, QByteArray("\033[31mred\xff\n"));
    QVERIFY(runCtl(m_daemon->socketPath(), words("logs")).output.endsWith("\\x1b[31mred\\xff\n"));
}

void TestCtlFollow::wrongPatterns()
{
    const CtlOutcome outcome = runCtl(m_daemon->socketPath(), words("logs --grep a(b"));
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.startsWith("fcgi-spawnerctl: --grep: 'a(b' is no regular expression: "),
             outcome.errors.constData());
    QCOMPARE(runCtl(m_daemon->socketPath(), words("logs --since tomorrow")).status, 2);
}

void TestCtlFollow::eventsComeOnce()
{
    const auto event = [](quint64 id) {
        ControlEvent made;
        made.id = id;
        made.type = "spawn";
        made.app = "hello";
        made.text = QStringLiteral("event %1.").arg(id);
        return made.toJson();
    };
    m_daemon->on("subscribe", QJsonObject());
    // Number 3 happens while 1 to 3 are on their way, so it comes twice.
    m_daemon->on("events", [this, event](ControlCall call) {
        m_daemon->notify("event", event(3));
        call.reply({ { QStringLiteral("events"), QJsonArray{ event(1), event(2), event(3) } } });
        m_daemon->notify("event", event(4));
    });
    CtlProgram program(m_daemon->socketPath());
    program.start(words("events -f -n 3"));
    QVERIFY(program.waitForOutput("event 4."));
    interrupt(program);
    const CtlOutcome outcome = program.outcome();
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.output.count('\n'), 4);
    QCOMPARE(outcome.output.count("event 3."), 1);
}

void TestCtlFollow::statusGoesOnAsJson()
{
    const StatusSnapshot snapshot = sampleSnapshot();
    m_daemon->on("subscribe", snapshot.toJson());
    CtlProgram program(m_daemon->socketPath());
    program.start(words("status --watch --json"));
    QVERIFY(program.waitForOutput("\n"));
    StatusDelta delta;
    delta.from = 41;
    delta.revision = 42;
    delta.removed = { "shop" };
    m_daemon->notify("status", delta.toJson());
    QVERIFY(program.waitForOutput("\"revision\":42"));
    interrupt(program);
    const CtlOutcome outcome = program.outcome();
    QCOMPARE(outcome.status, 0);
    const QByteArrayList lines = outcome.output.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(StatusSnapshot::fromJson(QJsonDocument::fromJson(lines[0]).object()), snapshot);
    QCOMPARE(StatusDelta::fromJson(QJsonDocument::fromJson(lines[1]).object()), delta);
}

void TestCtlFollow::aMissedDeltaIsMadeGood()
{
    StatusSnapshot later = sampleSnapshot();
    later.revision = 50;
    later.apps.append(sampleApp("zebra"));
    m_daemon->on("subscribe", sampleSnapshot().toJson());
    m_daemon->on("status", later.toJson());
    CtlProgram program(m_daemon->socketPath());
    program.start(words("status --watch"));
    QVERIFY(program.waitForOutput("tools/env"));
    StatusDelta delta;
    delta.from = 49; // we are at 41
    delta.revision = 50;
    m_daemon->notify("status", delta.toJson());
    QVERIFY(program.waitForOutput("zebra"));
    interrupt(program);
    QCOMPARE(program.outcome().status, 0);
}

void TestCtlFollow::requestsWatch()
{
    RequestStatus request;
    request.app = "hello";
    request.method = "GET";
    request.target = "/hello.fcgi?slow";
    request.state = "running";
    const QJsonObject some{ { QStringLiteral("requests"), QJsonArray{ request.toJson() } } };
    m_daemon->on("subscribe", QJsonObject());
    m_daemon->on("requests", QJsonObject());
    CtlProgram program(m_daemon->socketPath());
    program.start(words("requests -w hello"));
    QVERIFY(program.waitForOutput("no requests in flight\n"));
    const QString app = QStringLiteral("app");
    QCOMPARE(m_daemon->calls("subscribe").value(0)[app].toString(), QStringLiteral("hello"));
    QCOMPARE(m_daemon->calls("requests").value(0)[app].toString(), QStringLiteral("hello"));
    m_daemon->notify("requests", some);
    QVERIFY(program.waitForOutput("/hello.fcgi?slow"));
    interrupt(program);
    QCOMPARE(program.outcome().status, 0);
}

void TestCtlFollow::aReaderThatLeavesIsNoError()
{
    QList<LogEntry> lines;
    for (quint64 i = 1; i <= 5'000; ++i)
        lines.append(entry(i, QByteArray("a line that is not so short, and of which there are many")));
    m_daemon->on("logs", batch(lines));
    CtlProgram shell(m_daemon->socketPath());
    shell.process().start(QStringLiteral("bash"),
                          { QStringLiteral("-c"),
                            QStringLiteral("set -o pipefail; \"$0\" logs -n 5000 | head -n 1"),
                            CtlProgram::path() });
    const CtlOutcome outcome = shell.outcome();
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.output.count('\n'), 1);
    QCOMPARE(outcome.status, 0);

    CtlProgram full(m_daemon->socketPath());
    full.process().start(
        QStringLiteral("sh"),
        { QStringLiteral("-c"), QStringLiteral("exec \"$0\" logs >/dev/full"), CtlProgram::path() });
    const CtlOutcome failed = full.outcome();
    QCOMPARE(failed.errors,
             QByteArray("fcgi-spawnerctl: cannot write to standard output: No space left on device\n"));
    QCOMPARE(failed.status, 1);
}

void TestCtlFollow::aReaderThatLeavesIsNoticed()
{
    m_daemon->on("subscribe", QJsonObject());
    CtlProgram shell(m_daemon->socketPath());
    // Nothing is ever written: the reader's end alone has to end it.
    shell.process().start(QStringLiteral("bash"),
                          { QStringLiteral("-c"), QStringLiteral("set -o pipefail; \"$0\" logs -f | true"),
                            CtlProgram::path() });
    const CtlOutcome outcome = shell.outcome();
    QCOMPARE(outcome.errors, QByteArray());
    QCOMPARE(outcome.status, 0);
}

void TestCtlFollow::aDaemonThatEndsIsAnError()
{
    m_daemon->on("subscribe", QJsonObject());
    CtlProgram program(m_daemon->socketPath());
    program.start(words("logs -f"));
    QVERIFY(waitForCalls("subscribe", 1));
    m_daemon.reset();
    const CtlOutcome outcome = program.outcome();
    QVERIFY2(outcome.errors.startsWith("fcgi-spawnerctl: the connection to the daemon ended: "),
             outcome.errors.constData());
    QCOMPARE(outcome.status, 3);
}

QTEST_GUILESS_MAIN(TestCtlFollow)
#include "test_ctl_follow.moc"
