// Text for terminals: what is harmless, how wide it is, how tables fit; and numbers as people read them.
#include "daemon/ctl/format.h"
#include "daemon/ctl/output.h"
#include "daemon/ctl/printable.h"
#include "daemon/ctl/table.h"
#include "daemon/ctl/textwidth.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTest>

#include <unistd.h>

using namespace spawner;

class TestCtlText : public QObject
{
    Q_OBJECT
private slots:
    void nothingSteersTheTerminal_data();
    void nothingSteersTheTerminal();
    void jsonDoesNotEither();
    void widths();
    void cuttingKeepsCharactersWhole();
    void colours();
    void tablesAlign();
    void tablesFit();
    void tablesLeaveEmptyColumnsOut();
    void numbers();
    void times();
};

void TestCtlText::nothingSteersTheTerminal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QByteArray("Grüße, 世界") << QStringLiteral("Grüße, 世界");
    QTest::newRow("escape") << QByteArray("\033]0;owned\007") << QStringLiteral("\\x1b]0;owned\\x07");
    QTest::newRow("C1") << QByteArray("a\xc2\x9b"
                                      "2J")
                        << QStringLiteral("a\\x9b2J");
    QTest::newRow("no UTF-8") << QByteArray("a\xff\x9b ok \xc3") << QStringLiteral("a\\xff\\x9b ok \\xc3");
    QTest::newRow("overlong") << QByteArray("\xc0\x9b") << QStringLiteral("\\xc0\\x9b");
    QTest::newRow("direction") << QByteArray("a\xe2\x80\xae"
                                             "b")
                               << QStringLiteral("a\\u202eb");
    QTest::newRow("lines") << QByteArray("a\r\nb") << QStringLiteral("a\\x0d\\x0ab");
    QTest::newRow("tab") << QByteArray("a\tb") << QStringLiteral("a b");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QStringLiteral("a\\x00b");
}

void TestCtlText::nothingSteersTheTerminal()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, shown);
    QCOMPARE(printable(QByteArrayView(bytes)), shown);
    // The way over a QString, which all but log lines take.
    const QByteArray line = toTerminal({ { QString::fromUtf8(bytes) } }, 0, false);
    for (const char byte : line)
        QVERIFY(uchar(byte) >= 0x20 && uchar(byte) != 0x7f);
}

void TestCtlText::jsonDoesNotEither()
{
    int ends[2];
    QCOMPARE(pipe(ends), 0);
    const QJsonObject object{ { QStringLiteral("text"), QStringLiteral("\u001b[2J \u009b2J \u007f é") } };
    Output output(ends[1], {});
    output.addJson(object);
    QVERIFY(output.flush());
    QByteArray line(1000, 0);
    line.truncate(read(ends[0], line.data(), 1000));
    QCOMPARE(line, QByteArray("{\"text\":\"\\u001b[2J \\u009b2J \\u007f é\"}\n"));
    QCOMPARE(QJsonDocument::fromJson(line).object(), object);
    close(ends[0]);
    close(ends[1]);
}

void TestCtlText::widths()
{
    QCOMPARE(textWidth(u""), 0);
    QCOMPARE(textWidth(u"hello"), 5);
    QCOMPARE(textWidth(u"Grüße"), 5);
    QCOMPARE(textWidth(u"e\u0301"), 1); // combining
    QCOMPARE(textWidth(u"世界"), 4);
    QCOMPARE(textWidth(u"🚀"), 2);
}

void TestCtlText::cuttingKeepsCharactersWhole()
{
    QCOMPARE(fitted(QStringLiteral("hello"), 5), QStringLiteral("hello"));
    QCOMPARE(fitted(QStringLiteral("hello"), 4), QStringLiteral("hel…"));
    QCOMPARE(fitted(QStringLiteral("世界です"), 6),
             QStringLiteral("世界…")); // two of the three left do not fit
    QCOMPARE(fitted(QStringLiteral("e\u0301e\u0301e\u0301"), 2), QStringLiteral("e\u0301…"));
    QCOMPARE(fitted(QStringLiteral("🚀🚀"), 3), QStringLiteral("🚀…"));
    QCOMPARE(fitted(QStringLiteral("x"), 0), QString());
}

void TestCtlText::colours()
{
    const Line line{ { QStringLiteral("a"), Ink::Green }, { QStringLiteral("\033[31m"), Ink::Plain } };
    QCOMPARE(toTerminal(line, 0, false), QByteArray("a\\x1b[31m"));
    QCOMPARE(toTerminal(line, 0, true), QByteArray("\033[32ma\033[0m\\x1b[31m"));
    QCOMPARE(toTerminal(line, 3, false), QByteArray("a\\…"));
}

static Table sample(const QString &note = QStringLiteral("fine"))
{
    Table table({ { QStringLiteral("APP"), TableColumn::Align::Left, 0, 4 },
                  { QStringLiteral("COUNT"), TableColumn::Align::Right, 2 },
                  { QStringLiteral("PID"), TableColumn::Align::Right, 3 },
                  { QStringLiteral("NOTE"), TableColumn::Align::Left, 1, 6 } });
    table.addRow(
        { { QStringLiteral("hello") }, { QStringLiteral("7") }, { QStringLiteral("12") }, { QString() } });
    table.addRow(
        { { QStringLiteral("世界") }, { QStringLiteral("12,345") }, { QStringLiteral("4711") }, { note } });
    return table;
}

static QStringList shown(const Table &table, int width)
{
    QStringList lines;
    for (const Line &line : table.lines(width))
        lines.append(QString::fromUtf8(toTerminal(line, 0, false)));
    return lines;
}

void TestCtlText::tablesAlign()
{
    QCOMPARE(
        shown(sample(), 0),
        QStringList({ QStringLiteral("APP     COUNT   PID  NOTE"), //
                      QStringLiteral("hello       7    12"), QStringLiteral("世界   12,345  4711  fine") }));
}

void TestCtlText::tablesFit()
{
    const Table table = sample(QStringLiteral("a note that is far too long for this"));
    QCOMPARE(shown(table, 32).last(), QStringLiteral("世界   12,345  4711  a note tha…"));
    for (int width = 60; width > 0; --width) {
        for (const QString &line : shown(table, width))
            QVERIFY2(textWidth(line) <= width, qPrintable(QStringLiteral("%1: %2").arg(width).arg(line)));
    }
    QVERIFY(!shown(table, 22).first().contains(QStringLiteral("PID"))); // goes first
    QVERIFY(shown(table, 22).first().contains(QStringLiteral("COUNT")));
    QVERIFY(shown(table, 3).first().startsWith(QStringLiteral("APP")));
}

void TestCtlText::tablesLeaveEmptyColumnsOut()
{
    QVERIFY(!shown(sample(QString()), 0).first().contains(QStringLiteral("NOTE")));
}

void TestCtlText::numbers()
{
    QCOMPARE(shortCount(0), QStringLiteral("0"));
    QCOMPARE(shortCount(12'345), QStringLiteral("12,345"));
    QCOMPARE(shortCount(1'234'567), QStringLiteral("1.2M"));
    QCOMPARE(shortSize(0), QStringLiteral("0"));
    QCOMPARE(shortSize(812), QStringLiteral("812B"));
    QCOMPARE(shortSize(1536), QStringLiteral("1.5K"));
    QCOMPARE(shortSize(45 << 20), QStringLiteral("45M"));
    QCOMPARE(shortSize((1 << 20) - 1), QStringLiteral("1.0M"));
    QCOMPARE(shortTime(-5), QStringLiteral("0s"));
    QCOMPARE(shortTime(45'900), QStringLiteral("45s"));
    QCOMPARE(shortTime(252'000), QStringLiteral("4m12s"));
    QCOMPARE(shortTime(11'100'000), QStringLiteral("3h05m"));
    QCOMPARE(shortTime(qint64(100) * 3600 * 1000), QStringLiteral("4d4h"));
    QCOMPARE(shortLatency(0), QStringLiteral("0.000ms"));
    QCOMPARE(shortLatency(42), QStringLiteral("0.04ms"));
    QCOMPARE(shortLatency(412), QStringLiteral("0.4ms"));
    QCOMPARE(shortLatency(12'300), QStringLiteral("12ms"));
    QCOMPARE(shortLatency(1'250'000), QStringLiteral("1.25s"));
    QCOMPARE(shortLatency(123e6), QStringLiteral("2m03s"));
}

void TestCtlText::times()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(14, 30));
    const qint64 nowMs = now.toMSecsSinceEpoch();
    const auto at = [](int hour, int minute, int second = 0) {
        return QDateTime(QDate(2026, 11, 25), QTime(hour, minute, second)).toMSecsSinceEpoch();
    };
    QCOMPARE(*parseSince("10m", nowMs), at(14, 20));
    QCOMPARE(*parseSince("14:05", nowMs), at(14, 5));
    QCOMPARE(*parseSince("9:05:07", nowMs), at(9, 5, 7));
    QCOMPARE(*parseSince("2026-11-25", nowMs), at(0, 0));
    QCOMPARE(*parseSince("2026-11-25 14:05", nowMs), at(14, 5));
    QCOMPARE(*parseSince("2026-11-25T14:05:00", nowMs), at(14, 5));
    const auto wrong = parseSince("yesterday", nowMs);
    QVERIFY(!wrong);
    QVERIFY(wrong.error().message.startsWith(QStringLiteral("'yesterday' is no time: write ")));
    QCOMPARE(clockTime(double(at(14, 5)) + 0.25, nowMs), QStringLiteral("14:05:00.000"));
    QCOMPARE(clockTime(double(at(14, 5)), nowMs + 86'400'000), QStringLiteral("2026-11-25 14:05:00.000"));
    QCOMPARE(dateTime(0), QString());
}

QTEST_APPLESS_MAIN(TestCtlText)
#include "test_ctl_text.moc"
