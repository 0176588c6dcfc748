// The fake daemon of the desktop program's tests, seen by the real end of a client.
#include "control/controlclient.h"
#include "fakedaemon.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

class FakeDaemonTest : public QObject
{
    Q_OBJECT

    struct Client
    {
        explicit Client(const FakeDaemon &daemon)
        {
            QObject::connect(&client, &ControlClient::notification, &client,
                             [this](const QByteArray &method, const QJsonObject &params) {
                                 notifications.append({ method, params });
                             });
            QObject::connect(&client, &ControlClient::closed, &client, [this](const Error &why) { end = why; });
            client.connectToSocket(QFile::encodeName(daemon.socketPath()));
        }
        QJsonObject ask(const QByteArray &method, const QJsonObject &params = {})
        {
            std::optional<Result<QJsonObject>> answer;
            client.call(method, params, [&](const Result<QJsonObject> &result) { answer.emplace(result); });
            if (!QTest::qWaitFor([&] { return answer.has_value(); }))
                return {};
            return *answer ? **answer : QJsonObject{ { u"failed"_s, answer->error().message } };
        }
        ControlClient client{ "test" };
        QList<std::pair<QByteArray, QJsonObject>> notifications;
        std::optional<Error> end;
    };

private slots:
    void tellsDeltasThatApply()
    {
        FakeDaemon daemon;
        Client client(daemon);
        StatusSnapshot seen = StatusSnapshot::fromJson(
            client.ask("subscribe", { { u"topics"_s, QJsonArray{ u"status"_s } } }));
        QCOMPARE(seen, daemon.snapshot());
        daemon.publishApp(served(sampleApp("hello"), 10, 700));
        daemon.publishApp(sampleApp("new"));
        daemon.removeApp("auth");
        QTRY_COMPARE(client.notifications.size(), 3);
        for (const auto &[method, params] : std::as_const(client.notifications))
            QVERIFY(StatusDelta::fromJson(params).applyTo(seen));
        QCOMPARE(seen, daemon.snapshot());
    }

    void keepsLogsAndEvents()
    {
        FakeDaemon daemon;
        for (int i = 0; i < 5; ++i)
            daemon.log("hello", "line " + QByteArray::number(i));
        daemon.forgetLogs(2);
        daemon.pushEvent(sampleEvent(0, "crash", "auth"));
        Client client(daemon);
        const LogBatch batch = LogBatch::fromJson(client.ask("logs", { { u"after"_s, 1 } }));
        QCOMPARE(batch.lines.size(), 3);
        QCOMPARE(batch.dropped, 1u);
        QCOMPARE(client.ask("events").value("events"_L1).toArray().size(), 1);
        client.ask("subscribe", { { u"topics"_s, QJsonArray{ u"logs"_s, u"events"_s } }, { u"logTail"_s, 2 } });
        QTRY_COMPARE(client.notifications.size(), 1);
        daemon.log("hello", "new");
        daemon.pushEvent(sampleEvent(0, "recovered", "auth"));
        QTRY_COMPARE(client.notifications.size(), 3);
    }

    void restartsCutsAndDies()
    {
        FakeDaemon daemon;
        const qint64 pid = daemon.snapshot().daemon.pid;
        Client first(daemon);
        QTRY_VERIFY(first.client.isReady());
        daemon.stop();
        QTRY_VERIFY(first.end);
        QCOMPARE(first.end->code, ErrorCode::ShuttingDown);
        QVERIFY(!QFileInfo::exists(daemon.socketPath()));
        daemon.start();
        Client second(daemon);
        QTRY_VERIFY(second.client.isReady());
        QVERIFY(second.client.hello().pid != pid);
        daemon.cut();
        QTRY_VERIFY(second.end);
        QCOMPARE(second.end->code, ErrorCode::InputOutput);
        daemon.die();
        QVERIFY(QFileInfo::exists(daemon.socketPath()));
        Client third(daemon);
        QTRY_VERIFY(third.end);
        QCOMPARE(third.end->code, ErrorCode::AppUnreachable);
    }

    void mayBeReadOnlyOrOfAnotherTime()
    {
        FakeDaemon daemon;
        daemon.setReadOnly(true);
        Client reader(daemon);
        QTRY_VERIFY(reader.client.isReady());
        QVERIFY(reader.client.hello().isReadOnly);
        QVERIFY(reader.ask("app.stop", { { u"app"_s, u"hello"_s } }).contains("failed"_L1));
        QVERIFY(!reader.ask("app.explain", { { u"app"_s, u"hello"_s } }).contains("failed"_L1));
        daemon.setProtocol(7);
        Client stranger(daemon);
        QTRY_VERIFY(stranger.end);
        QCOMPARE(stranger.end->code, ErrorCode::Unsupported);
    }

    void holdsAnswersBack()
    {
        FakeDaemon daemon;
        daemon.hold("app.restart");
        Client client(daemon);
        bool isAnswered = false;
        client.client.call("app.restart", { { u"app"_s, u"hello"_s } }, [&](const auto &) { isAnswered = true; });
        QTRY_COMPARE(daemon.calls("app.restart").size(), 1);
        QVERIFY(!isAnswered);
        daemon.release("app.restart");
        QTRY_VERIFY(isAnswered);
    }
};

QTEST_GUILESS_MAIN(FakeDaemonTest)
#include "test_gui_fakedaemon.moc"
