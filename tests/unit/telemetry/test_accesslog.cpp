// One line per request.
#include "pipepair.h"
#include "telemetry/accesslog.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace spawner;
using std::chrono::microseconds;
using std::chrono::system_clock;

namespace {

/// 2000-10-10 20:55:36.042 UTC.
const system_clock::time_point Then{std::chrono::milliseconds(971'211'336'042)};

AccessRecord record()
{
    AccessRecord r;
    r.remoteAddress = "192.0.2.7";
    r.method = "GET";
    r.target = "/hello.fcgi?a=1";
    r.protocol = "HTTP/1.1";
    r.referer = "http://example.org/";
    r.userAgent = "curl/7";
    r.host = "example.net";
    r.app = "hello";
    r.pid = 4711;
    r.status = 200;
    r.bytesIn = 3;
    r.bytesOut = 1234;
    r.duration = microseconds(1'002'345);
    r.queueWait = microseconds(17);
    r.coldStart = true;
    return r;
}

QJsonObject parsed(const QByteArray &line)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(line, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s in %s", qPrintable(error.errorString()), line.constData());
    return document.object();
}

} // namespace

class TestAccessLog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void combined();
    void tellsWhoWasLetThrough();
    void combinedWithNothing();
    void combinedCannotBeForged();
    void json();
    void jsonIsValidForAnyBytes();
    void timeFollowsTheClock();
    void offWritesNothing();
    void writesLines();
    void fileIsAppendedTo();
    void errorsNameTheFile();
    void fifoWithoutReaderDoesNotWait();
    void lostLinesAreTold();
};

void TestAccessLog::initTestCase()
{
    qputenv("TZ", "UTC+7"); // POSIX: seven hours behind
    ::tzset();
}

void TestAccessLog::combined()
{
    QCOMPARE(AccessLog::formatLine(AccessLogFormat::Combined, record(), Then),
             QByteArray("192.0.2.7 - - [10/Oct/2000:13:55:36 -0700] \"GET /hello.fcgi?a=1 HTTP/1.1\" 200 1234 "
                        "\"http://example.org/\" \"curl/7\" app=hello pid=4711 duration=1.002345 queue=0.000017 cold=1\n"));
}

void TestAccessLog::tellsWhoWasLetThrough()
{
    AccessRecord r = record();
    r.authorizer = "auth";
    r.user = "ada";
    QVERIFY(AccessLog::formatLine(AccessLogFormat::Combined, r, Then).startsWith("192.0.2.7 - ada ["));
    QVERIFY(AccessLog::formatLine(AccessLogFormat::Combined, r, Then).endsWith(" cold=1 authorizer=auth\n"));
    QVERIFY(AccessLog::formatLine(AccessLogFormat::Json, r, Then).contains(",\"authorizer\":\"auth\",\"user\":\"ada\",\"pid\":"));
    r.user = "a b\"\n";
    const QByteArray line = AccessLog::formatLine(AccessLogFormat::Combined, r, Then);
    QVERIFY2(line.startsWith("192.0.2.7 - \"a b\\\"\\x0a\" ["), line);
}

void TestAccessLog::combinedWithNothing()
{
    QCOMPARE(AccessLog::formatLine(AccessLogFormat::Combined, {}, Then),
             QByteArray("- - - [10/Oct/2000:13:55:36 -0700] \"-\" 0 0 \"-\" \"-\" app=- pid=0 "
                        "duration=0.000000 queue=0.000000 cold=0\n"));
}

void TestAccessLog::combinedCannotBeForged()
{
    AccessRecord r = record();
    r.target = "/\" 200 1\n10.0.0.1 - -";
    r.userAgent = "\x1b[2J\\\"\r\n";
    r.app = "my app\"";
    r.truncated = true;
    const QByteArray line = AccessLog::formatLine(AccessLogFormat::Combined, r, Then);
    QCOMPARE(line.count('\n'), 1);
    QVERIFY2(line.contains("\"GET /\\\" 200 1\\x0a10.0.0.1 - - HTTP/1.1\""), line);
    QVERIFY2(line.contains("\"\\x1b[2J\\\\\\\"\\x0d\\x0a\""), line);
    QVERIFY2(line.contains("app=\"my app\\\"\" "), line);
    QVERIFY2(line.endsWith(" truncated=1\n"), line);
}

void TestAccessLog::json()
{
    const QByteArray line = AccessLog::formatLine(AccessLogFormat::Json, record(), Then);
    QVERIFY(line.endsWith("}\n"));
    QCOMPARE(parsed(line), (QJsonObject{{QStringLiteral("time"), QStringLiteral("2000-10-10T20:55:36.042Z")},
                                       {QStringLiteral("remote"), QStringLiteral("192.0.2.7")},
                                       {QStringLiteral("method"), QStringLiteral("GET")},
                                       {QStringLiteral("target"), QStringLiteral("/hello.fcgi?a=1")},
                                       {QStringLiteral("protocol"), QStringLiteral("HTTP/1.1")},
                                       {QStringLiteral("host"), QStringLiteral("example.net")},
                                       {QStringLiteral("status"), 200},
                                       {QStringLiteral("bytes_in"), 3},
                                       {QStringLiteral("bytes_out"), 1234},
                                       {QStringLiteral("duration"), 1.002345},
                                       {QStringLiteral("queue"), 0.000017},
                                       {QStringLiteral("referer"), QStringLiteral("http://example.org/")},
                                       {QStringLiteral("user_agent"), QStringLiteral("curl/7")},
                                       {QStringLiteral("app"), QStringLiteral("hello")},
                                       {QStringLiteral("pid"), 4711},
                                       {QStringLiteral("cold"), true},
                                       {QStringLiteral("truncated"), false}}));
}

void TestAccessLog::jsonIsValidForAnyBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes.append(char(i));
    AccessRecord r;
    r.target = bytes;
    r.userAgent = "\"}\n{\"forged\":1}";
    const QByteArray line = AccessLog::formatLine(AccessLogFormat::Json, r, Then);
    QCOMPARE(line.count('\n'), 1);
    QCOMPARE(parsed(line).value(u"target").toString().toLatin1(), bytes);
    QCOMPARE(parsed(line).value(u"user_agent").toString(), QStringLiteral("\"}\n{\"forged\":1}"));
}

void TestAccessLog::timeFollowsTheClock()
{
    const auto timeIn = [](AccessLogFormat format, system_clock::time_point now) {
        const QByteArray line = AccessLog::formatLine(format, record(), now);
        return line.contains("[10/Oct/2000:13:55:37 -0700]") || line.contains("T20:55:37.005Z");
    };
    const auto later = Then + std::chrono::milliseconds(963);
    for (const auto format : {AccessLogFormat::Combined, AccessLogFormat::Json}) {
        QVERIFY(timeIn(format, later));
        QVERIFY(!timeIn(format, Then));
    }
}

void TestAccessLog::offWritesNothing()
{
    PipePair pipe;
    AccessLog log(AccessLogFormat::Off, pipe.writer.duplicate());
    QVERIFY(!log.isEnabled());
    log.write(record());
    QVERIFY(pipe.read().isEmpty());
}

void TestAccessLog::writesLines()
{
    PipePair pipe;
    AccessLog log(AccessLogFormat::Json, pipe.writer.duplicate());
    QVERIFY(log.isEnabled());
    log.write(record());
    log.write({});
    const QByteArrayList lines = pipe.read().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(parsed(lines[0]).value(u"status").toInt(), 200);
    QCOMPARE(parsed(lines[1]).value(u"status").toInt(), 0);
}

void TestAccessLog::fileIsAppendedTo()
{
    QTemporaryDir dir;
    const QByteArray path = QFile::encodeName(dir.filePath(QStringLiteral("access.log")));
    for (int i = 0; i < 2; ++i) {
        auto first = openAccessLog(path);
        auto second = openAccessLog(path);
        QVERIFY(first && second);
        AccessLog a(AccessLogFormat::Combined, std::move(*first));
        AccessLog b(AccessLogFormat::Combined, std::move(*second));
        a.write(record());
        b.write(record());
        a.write(record());
    }
    QFile file(QFile::decodeName(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 6);
    QCOMPARE(text.count("192.0.2.7 - - ["), 6);
}

void TestAccessLog::errorsNameTheFile()
{
    const auto opened = openAccessLog("/nonexistent/access.log");
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(QStringLiteral("/nonexistent/access.log")));
    QCOMPARE(opened.error().code, ErrorCode::NotFound);
    QVERIFY(openAccessLog({})); // standard error
}

void TestAccessLog::fifoWithoutReaderDoesNotWait()
{
    QTemporaryDir dir;
    const QByteArray path = QFile::encodeName(dir.filePath(QStringLiteral("fifo")));
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    QVERIFY(!openAccessLog(path));
}

void TestAccessLog::lostLinesAreTold()
{
    PipePair pipe;
    AccessLog log(AccessLogFormat::Combined, std::move(pipe.writer));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^cannot write to the access log: ")));
    for (int i = 0; i < 2000; ++i)
        log.write(record());
    QVERIFY(!pipe.read().isEmpty());
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(QStringLiteral("^the access log can be written again; \\d+ lines were lost$")));
    log.write(record());
    QVERIFY(pipe.read().endsWith("cold=1\n"));
}

QTEST_GUILESS_MAIN(TestAccessLog)
#include "test_accesslog.moc"
