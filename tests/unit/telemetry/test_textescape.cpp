// Bytes of strangers in logs.
#include "telemetry/logformat.h"
#include "telemetry/textescape.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace spawner;

namespace {

QByteArray printable(const QByteArray &text)
{
    QByteArray to;
    appendPrintable(to, text);
    return to;
}

QByteArray jsonString(const QByteArray &text)
{
    QByteArray to;
    appendJsonString(to, text);
    return to;
}

} // namespace

class TestTextEscape : public QObject
{
    Q_OBJECT

private slots:
    void utf8_data();
    void utf8();
    void printable_data();
    void printable();
    void quotedCannotEndTheString();
    void everyByteMakesValidJson();
    void jsonKeepsUnicode();
    void messagesCannotBeForged();
    void appLinesAreLabelled();
    void coloursOnlyAroundLabels();
};

void TestTextEscape::utf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("length");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("ascii") << QByteArray("a") << 1;
    QTest::newRow("two") << QByteArray("\xc3\xa9x") << 2;
    QTest::newRow("three") << QByteArray("\xe2\x82\xac") << 3;
    QTest::newRow("four") << QByteArray("\xf0\x9f\x98\x80") << 4;
    QTest::newRow("last code point") << QByteArray("\xf4\x8f\xbf\xbf") << 4;
    QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80") << 0;
    QTest::newRow("overlong slash, 2") << QByteArray("\xc0\xaf") << 0;
    QTest::newRow("overlong, 2") << QByteArray("\xc1\xbf") << 0;
    QTest::newRow("overlong slash, 3") << QByteArray("\xe0\x80\xaf") << 0;
    QTest::newRow("smallest 3") << QByteArray("\xe0\xa0\x80") << 3;
    QTest::newRow("overlong, 4") << QByteArray("\xf0\x8f\xbf\xbf") << 0;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << 0;
    QTest::newRow("before surrogates") << QByteArray("\xed\x9f\xbf") << 3;
    QTest::newRow("cut") << QByteArray("\xe2\x82") << 0;
    QTest::newRow("lone continuation") << QByteArray("\x80") << 0;
    QTest::newRow("bad continuation") << QByteArray("\xe2\x28\xa1") << 0;
    QTest::newRow("ff") << QByteArray("\xff") << 0;
}

void TestTextEscape::utf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, length);
    QCOMPARE(utf8SequenceLength(bytes), length);
}

void TestTextEscape::printable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("escaped");
    QTest::newRow("plain") << QByteArray("a b\tc\"\\") << QByteArray("a b\tc\"\\");
    QTest::newRow("escape sequence") << QByteArray("\x1b[31m") << QByteArray("\\x1b[31m");
    QTest::newRow("line end") << QByteArray("a\r\nb") << QByteArray("a\\x0d\\x0ab");
    QTest::newRow("NUL, DEL") << QByteArray("\0\x7f", 2) << QByteArray("\\x00\\x7f");
    QTest::newRow("unicode stays") << QByteArray("gr\xc3\xbc\xc3\x9f \xe2\x82\xac") << QByteArray("gr\xc3\xbc\xc3\x9f \xe2\x82\xac");
    QTest::newRow("C1 CSI") << QByteArray("\xc2\x9b" "31m") << QByteArray("\\xc2\\x9b31m");
    QTest::newRow("no-break space is none") << QByteArray("\xc2\xa0") << QByteArray("\xc2\xa0");
    QTest::newRow("latin1") << QByteArray("gr\xfc\xdf") << QByteArray("gr\\xfc\\xdf");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestTextEscape::printable()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, escaped);
    QCOMPARE(::printable(text), escaped);
}

void TestTextEscape::quotedCannotEndTheString()
{
    QByteArray to;
    appendQuoted(to, "a\"b\\c\td");
    QCOMPARE(to, QByteArray("a\\\"b\\\\c\\x09d"));
}

void TestTextEscape::everyByteMakesValidJson()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    for (int i = 255; i >= 0; --i)
        all.append(char(i));
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson("{\"a\":\"" + jsonString(all) + "\"}", &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(document.object().value(u"a").toString().toLatin1(), all); // a byte is a code point
}

void TestTextEscape::jsonKeepsUnicode()
{
    QCOMPARE(jsonString("\xe2\x82\xac\xff"), QByteArray("\xe2\x82\xac\\u00ff"));
    QCOMPARE(jsonString("\"\\\n"), QByteArray("\\\"\\\\\\u000a"));
}

void TestTextEscape::messagesCannotBeForged()
{
    QByteArray to;
    appendMessage(to, std::chrono::system_clock::now(), LogPriority::Warning, "apps",
                  "it said:\n2026-01-01 00:00:00.000 error daemon: gone\x1b[2J\n", LogColours::Off);
    QVERIFY(QRegularExpression(QStringLiteral(R"(^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} warning apps: it said:\n)"))
                .match(QString::fromUtf8(to)).hasMatch());
    QVERIFY(to.endsWith("\n    2026-01-01 00:00:00.000 error daemon: gone\\x1b[2J\n"));
    QCOMPARE(to.count('\n'), 2);
}

void TestTextEscape::appLinesAreLabelled()
{
    QByteArray to;
    appendAppLine(to, LogLine{1, std::chrono::system_clock::now(), "tools/env", 1234, LogStream::Stderr, "a\x1b"},
                  LogColours::Off);
    QVERIFY2(to.endsWith(" tools/env[1234] stderr: a\\x1b\n"), to);
    to.clear();
    appendAppLine(to, LogLine{1, std::chrono::system_clock::now(), "env", 0, LogStream::Daemon, "x"}, LogColours::Off);
    QVERIFY2(to.endsWith(" env daemon: x\n"), to);
}

void TestTextEscape::coloursOnlyAroundLabels()
{
    QByteArray to;
    appendMessage(to, std::chrono::system_clock::now(), LogPriority::Error, "apps", "m", LogColours::On);
    QVERIFY2(to.endsWith("\x1b[31merror\x1b[0m apps: m\n"), to);
    to.clear();
    appendMessage(to, std::chrono::system_clock::now(), LogPriority::Info, "apps", "m", LogColours::On);
    QVERIFY2(to.endsWith(" info apps: m\n"), to);
}

QTEST_GUILESS_MAIN(TestTextEscape)
#include "test_textescape.moc"
