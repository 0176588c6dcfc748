// JSON-RPC messages and lines, as pure functions.
#include "control/rpc.h"
#include "control/linesplitter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace spawner;

Q_DECLARE_METATYPE(spawner::RpcCode)

class RpcTest : public QObject
{
    Q_OBJECT
private slots:
    void requestsComeBack();
    void notificationsComeBack();
    void answersComeBack();
    void errorsComeBack();
    void foreignErrors();
    void nonsenseIsNamed_data();
    void nonsenseIsNamed();
    void idsOfEveryType_data();
    void idsOfEveryType();
    void errorsBecomeErrors_data();
    void errorsBecomeErrors();
    void splitterCutsLines();
    void splitterKeepsWhatIsLeft();
    void splitterLimits_data();
    void splitterLimits();
    void splitterIsLinear();
};

static RpcMessage parsed(const QByteArray &line)
{
    QJsonValue id;
    auto message = parseRpc(line.chopped(1), &id);
    if (!line.endsWith('\n') || line.count('\n') != 1 || !std::holds_alternative<RpcMessage>(message))
        qFatal("not a message: %s", line.constData());
    return std::get<RpcMessage>(message);
}

void RpcTest::requestsComeBack()
{
    const QJsonObject params{ { QStringLiteral("text"), QStringLiteral("a\nb\u00e4\0c") },
                              { QStringLiteral("list"), QJsonArray{ 1, 2 } } };
    const auto request = std::get<RpcRequest>(parsed(toLine(RpcRequest{ 7, "app.start", params })));
    QCOMPARE(request.id, QJsonValue(7));
    QVERIFY(!request.isNotification());
    QCOMPARE(request.method, QByteArray("app.start"));
    QCOMPARE(request.params, params);
}

void RpcTest::notificationsComeBack()
{
    RpcRequest status;
    QVERIFY(status.isNotification());
    status.method = "status";
    const QByteArray line = toLine(status);
    QVERIFY(!line.contains("\"id\""));
    QVERIFY(std::get<RpcRequest>(parsed(line)).isNotification());
}

void RpcTest::answersComeBack()
{
    const QJsonObject result{ { QStringLiteral("n"), 1 } };
    const auto answer = std::get<RpcResponse>(parsed(toLine(RpcResponse{ QStringLiteral("x"), result })));
    QCOMPARE(answer.id, QJsonValue(QStringLiteral("x")));
    QCOMPARE(std::get<QJsonObject>(answer.outcome), result);
}

void RpcTest::errorsComeBack()
{
    RpcError error = RpcError::from(Error{ ErrorCode::NotFound, QStringLiteral("there is no app 'helo'") });
    error.data.insert(QStringLiteral("culprit"), QStringLiteral("helo"));
    const auto answer = std::get<RpcResponse>(parsed(toLine(RpcResponse{ QJsonValue::Null, error })));
    QVERIFY(answer.id.isNull());
    const RpcError back = std::get<RpcError>(answer.outcome);
    QCOMPARE(int(back.code), -32000);
    QCOMPARE(back.name, QByteArray("NotFound"));
    QCOMPARE(back.message, error.message);
    QCOMPARE(back.data, error.data);
    QCOMPARE(back.toError().code, ErrorCode::NotFound);
    QCOMPARE(back.toError().message, error.message);
}

void RpcTest::foreignErrors()
{
    const auto answer = std::get<RpcResponse>(parsed("{\"jsonrpc\":\"2.0\",\"id\":1,\"error\":{\"code\":-"
                                                     "31999,\"message\":5,\"data\":[],\"more\":{}}}\n"));
    const RpcError error = std::get<RpcError>(answer.outcome);
    QCOMPARE(error.code, RpcCode::Failed);
    QCOMPARE(error.toError().code, ErrorCode::InputOutput);
}

void RpcTest::nonsenseIsNamed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<RpcCode>("code");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const QByteArray &line, RpcCode code, const char *says) {
        QTest::newRow(name) << line << code << QString::fromLatin1(says);
    };
    const QByteArray v = "{\"jsonrpc\":\"2.0\",\"id\":3,";
    add("text", "GET / HTTP/1.1", RpcCode::ParseError, "JSON");
    add("half", "{\"jsonrpc\":\"2.0\"", RpcCode::ParseError, "JSON");
    add("two", "{} {}", RpcCode::ParseError, "JSON");
    add("deep", QByteArray(100'000, '['), RpcCode::ParseError, "nest");
    add("deep objects", QByteArray("{\"a\":").repeated(100'000), RpcCode::ParseError, "nest");
    add("invalid UTF-8", v + "\"method\":\"\xff\xfe\"}", RpcCode::ParseError, "UTF");
    add("NUL", QByteArray("{\0}", 3), RpcCode::ParseError, "JSON");
    add("number", "12", RpcCode::ParseError, "JSON");
    add("batch", "[{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"ping\"}]", RpcCode::InvalidRequest, "batch");
    add("empty", "{}", RpcCode::InvalidRequest, "jsonrpc");
    add("version 1", "{\"jsonrpc\":\"1.0\",\"id\":3,\"method\":\"ping\"}", RpcCode::InvalidRequest,
        "jsonrpc");
    add("version as number", "{\"jsonrpc\":2.0,\"id\":3,\"method\":\"ping\"}", RpcCode::InvalidRequest,
        "jsonrpc");
    add("nothing", v + "\"a\":1}", RpcCode::InvalidRequest, "method");
    add("method of the wrong kind", v + "\"method\":5}", RpcCode::InvalidRequest, "method");
    add("empty method", v + "\"method\":\"\"}", RpcCode::InvalidRequest, "method");
    add("params as array", v + "\"method\":\"a\",\"params\":[1]}", RpcCode::InvalidParams, "params");
    add("params null", v + "\"method\":\"a\",\"params\":null}", RpcCode::InvalidParams, "params");
    add("both", v + "\"result\":{},\"error\":{}}", RpcCode::InvalidRequest, "exclude");
    add("result of the wrong kind", v + "\"result\":5}", RpcCode::InvalidRequest, "objects");
    add("error of the wrong kind", v + "\"error\":\"no\"}", RpcCode::InvalidRequest, "objects");
    add("answer to nothing", "{\"jsonrpc\":\"2.0\",\"id\":null,\"result\":{}}", RpcCode::InvalidRequest,
        "id");
}

void RpcTest::nonsenseIsNamed()
{
    QFETCH(QByteArray, line);
    QFETCH(RpcCode, code);
    QFETCH(QString, says);
    QJsonValue id = 99;
    const auto message = parseRpc(line, &id);
    const auto *error = std::get_if<RpcError>(&message);
    QVERIFY(error);
    QCOMPARE(int(error->code), int(code));
    QVERIFY2(error->message.contains(says), qPrintable(error->message));
    QVERIFY(error->message.size() < 200);
    // The id only where there is one that can be trusted.
    const bool hasId = line.startsWith('{') && line.contains("\"id\":3") && code != RpcCode::ParseError;
    QCOMPARE(id, hasId ? QJsonValue(3) : QJsonValue(QJsonValue::Null));
}

void RpcTest::idsOfEveryType_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("isGood");
    for (const char *good :
         { "0", "1", "-5", "1.5", "9007199254740993", "\"\"", "\"a b\"", "\"\xc3\xa4\\n\"" })
        QTest::newRow(good) << QByteArray(good) << true;
    for (const char *bad : { "null", "true", "[1]", "{}", "{\"a\":1}" })
        QTest::newRow(bad) << QByteArray(bad) << false;
}

void RpcTest::idsOfEveryType()
{
    QFETCH(QByteArray, id);
    QFETCH(bool, isGood);
    QJsonValue seen;
    const auto message
        = parseRpc(QByteArray("{\"jsonrpc\":\"2.0\",\"method\":\"m\",\"id\":" + id + "}"), &seen);
    QCOMPARE(std::holds_alternative<RpcMessage>(message), isGood);
    if (isGood) {
        const QByteArray answer = toLine(RpcResponse{ seen, QJsonObject() });
        QVERIFY2(answer.contains(QByteArray("\"id\":" + id + ",")), answer.constData());
    } else {
        QVERIFY(seen.isNull());
    }
}

void RpcTest::errorsBecomeErrors_data()
{
    QTest::addColumn<RpcCode>("code");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorCode>("expected");
    QTest::newRow("ours") << RpcCode::Failed << QByteArray("AppPaused") << ErrorCode::AppPaused;
    QTest::newRow("name wins") << RpcCode::InvalidParams << QByteArray("NotFound") << ErrorCode::NotFound;
    QTest::newRow("protocol") << RpcCode::Failed << QByteArray("UnsupportedProtocol")
                              << ErrorCode::Unsupported;
    QTest::newRow("method") << RpcCode::MethodNotFound << QByteArray("MethodNotFound")
                            << ErrorCode::Unsupported;
    QTest::newRow("params") << RpcCode::InvalidParams << QByteArray("InvalidParams")
                            << ErrorCode::InvalidArgument;
    QTest::newRow("request") << RpcCode::InvalidRequest << QByteArray() << ErrorCode::InvalidArgument;
    QTest::newRow("internal") << RpcCode::InternalError << QByteArray() << ErrorCode::InputOutput;
    QTest::newRow("of the future") << RpcCode::Failed << QByteArray("AppHaunted") << ErrorCode::InputOutput;
}

void RpcTest::errorsBecomeErrors()
{
    QFETCH(RpcCode, code);
    QFETCH(QByteArray, name);
    QFETCH(ErrorCode, expected);
    const QJsonObject data{ { QStringLiteral("fix"), QStringLiteral("chmod +x a.fcgi") } };
    const Error error = RpcError{ code, QStringLiteral("it failed"), name, data }.toError();
    QCOMPARE(error.code, expected);
    QCOMPARE(error.message, QStringLiteral("it failed; try: chmod +x a.fcgi"));
}

void RpcTest::splitterCutsLines()
{
    const QByteArray bytes = "one\ntwo\r\n\n\r\n\nthr\ree\n\rfour\nrest";
    const QByteArrayList expected{ "one", "two", "thr\ree", "\rfour" };
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        LineSplitter splitter(10);
        QByteArrayList lines;
        for (qsizetype i = 0; i < bytes.size(); i += step) {
            QVERIFY(splitter.feed(bytes.mid(i, step), [&lines](QByteArrayView line) {
                lines.append(line.toByteArray());
                return true;
            }));
        }
        QCOMPARE(lines, expected);
        QCOMPARE(splitter.bufferedBytes(), 4);
    }
}

void RpcTest::splitterKeepsWhatIsLeft()
{
    LineSplitter splitter(5);
    QByteArrayList lines;
    const auto one = [&lines](QByteArrayView line) {
        lines.append(line.toByteArray());
        return false;
    };
    QVERIFY(splitter.feed("a\nbb\nccc\nd", one));
    QCOMPARE(lines, QByteArrayList({ "a" }));
    QVERIFY(splitter.feed({}, one));
    QVERIFY(splitter.feed({}, one));
    QVERIFY(splitter.feed({}, one));
    QCOMPARE(lines, QByteArrayList({ "a", "bb", "ccc" }));
    QVERIFY(splitter.feed("d\n", one));
    QCOMPARE(lines.last(), QByteArray("dd"));
    QCOMPARE(splitter.bufferedBytes(), 0);
    // What waits is measured when its turn comes.
    QVERIFY(splitter.feed("a\nsix666\n", one));
    QVERIFY(!splitter.feed({}, one));
}

void RpcTest::splitterLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("longest") << QByteArray("12345\n") << true;
    QTest::newRow("longest with CR") << QByteArray("12345\r\n") << true;
    QTest::newRow("longest, end to come") << QByteArray("12345") << true;
    QTest::newRow("longest, CR, end to come") << QByteArray("12345\r") << true;
    QTest::newRow("too long") << QByteArray("123456\n") << false;
    QTest::newRow("too long with CR") << QByteArray("123456\r\n") << false;
    QTest::newRow("too long, no end") << QByteArray("123456") << false;
    QTest::newRow("after others") << QByteArray("1\n123456") << false;
    QTest::newRow("CRs") << QByteArray("1234\r\r\r") << false;
}

void RpcTest::splitterLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isGood);
    const auto ignore = [](QByteArrayView) { return true; };
    QCOMPARE(LineSplitter(5).feed(bytes, ignore), isGood);
    LineSplitter slow(5);
    bool isStillGood = true;
    for (qsizetype i = 0; i < bytes.size() && isStillGood; ++i)
        isStillGood = slow.feed(bytes.mid(i, 1), ignore);
    QCOMPARE(isStillGood, isGood);
}

void RpcTest::splitterIsLinear()
{
    // Byte by byte, a line of a MiB took hours if each byte made it look at all those before.
    LineSplitter splitter(1 << 20);
    int lines = 0;
    const auto count = [&lines](QByteArrayView) { return ++lines > 0; };
    for (int i = 0; i < (1 << 20); ++i)
        QVERIFY(splitter.feed("x", count));
    QVERIFY(splitter.feed("\n", count));
    QCOMPARE(lines, 1);
}

QTEST_APPLESS_MAIN(RpcTest)
#include "rpc.moc"
