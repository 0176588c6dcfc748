// Cutting streams into lines, whatever pieces they come in.
#include "telemetry/lineassembler.h"

#include <QTest>

using namespace spawner;

namespace {

constexpr qsizetype Max = LogStore::MaxLineBytes;

QByteArrayList linesOf(LogStore &store)
{
    QByteArrayList result;
    for (const LogLine &line : store.last("app", 100))
        result.append(line.text);
    return result;
}

QByteArray run(qsizetype count, char byte = 'x')
{
    return QByteArray(count, byte);
}

} // namespace

class TestLineAssembler : public QObject
{
    Q_OBJECT

private slots:
    void linesInAnyCut_data();
    void linesInAnyCut();
    void longLinesAreSplitWithoutLoss_data();
    void longLinesAreSplitWithoutLoss();
    void partialLineWaits();
    void flushEndsAPartialLineOnce();
    void destructionFlushes();
    void labelsLines();
    void floodIsFast();
};

void TestLineAssembler::linesInAnyCut_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("lf") << QByteArray("one\ntwo\n") << QByteArrayList{"one", "two"};
    QTest::newRow("crlf") << QByteArray("one\r\ntwo\r\n") << QByteArrayList{"one", "two"};
    QTest::newRow("mixed") << QByteArray("one\r\ntwo\nthree") << QByteArrayList{"one", "two", "three"};
    QTest::newRow("empty lines") << QByteArray("\n\r\n\na\n") << QByteArrayList{"", "", "", "a"};
    QTest::newRow("lone CR stays") << QByteArray("10%\r20%\n") << QByteArrayList{"10%\r20%"};
    QTest::newRow("only the last CR") << QByteArray("a\r\r\n") << QByteArrayList{"a\r"};
    QTest::newRow("NUL and high bytes") << QByteArray("a\0b\xff\n", 5) << QByteArrayList{QByteArray("a\0b\xff", 4)};
    QTest::newRow("no line end") << QByteArray("abc") << QByteArrayList{"abc"};
    QTest::newRow("nothing") << QByteArray() << QByteArrayList{};
}

void TestLineAssembler::linesInAnyCut()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArrayList, lines);
    for (qsizetype step = 1; step <= input.size() + 1; ++step) {
        LogStore store(100);
        {
            LineAssembler assembler(store, "app", 1, LogStream::Stderr);
            for (qsizetype at = 0; at < input.size(); at += step)
                assembler.feed(QByteArrayView(input).sliced(at, qMin(step, input.size() - at)));
        }
        QCOMPARE(linesOf(store), lines);
    }
}

void TestLineAssembler::longLinesAreSplitWithoutLoss_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::newRow("exactly full, lf") << run(Max) + '\n' << QByteArrayList{run(Max)};
    QTest::newRow("exactly full, crlf") << run(Max) + "\r\n" << QByteArrayList{run(Max)};
    QTest::newRow("exactly full, end") << run(Max) << QByteArrayList{run(Max)};
    QTest::newRow("full, then CR, end") << run(Max) + '\r' << QByteArrayList{run(Max)};
    QTest::newRow("full, then CR and text") << run(Max) + "\rab\n" << QByteArrayList{run(Max), "\rab"};
    QTest::newRow("full, then CR CR LF") << run(Max) + "\r\r\n" << QByteArrayList{run(Max), "\r"};
    QTest::newRow("one more") << run(Max + 1) + '\n' << QByteArrayList{run(Max), "x"};
    QTest::newRow("twice") << run(2 * Max) + '\n' << QByteArrayList{run(Max), run(Max)};
    QTest::newRow("twice and a bit") << run(2 * Max + 3) + "\r\ny\n" << QByteArrayList{run(Max), run(Max), "xxx", "y"};
}

void TestLineAssembler::longLinesAreSplitWithoutLoss()
{
    QFETCH(QByteArray, input);
    QFETCH(QByteArrayList, lines);
    for (const qsizetype step : {input.size(), qsizetype(1), qsizetype(4096), Max, Max + 1, Max - 1}) {
        LogStore store(100);
        {
            LineAssembler assembler(store, "app", 1, LogStream::Stderr);
            for (qsizetype at = 0; at < input.size(); at += step)
                assembler.feed(QByteArrayView(input).sliced(at, qMin(step, input.size() - at)));
        }
        QVERIFY2(linesOf(store) == lines, qPrintable(QStringLiteral("in steps of %1").arg(step)));
    }
}

void TestLineAssembler::partialLineWaits()
{
    LogStore store(10);
    LineAssembler assembler(store, "app", 1, LogStream::Stderr);
    assembler.feed("he");
    assembler.feed("llo");
    QVERIFY(linesOf(store).isEmpty());
    assembler.feed("\nwor");
    QCOMPARE(linesOf(store), QByteArrayList{"hello"});
}

void TestLineAssembler::flushEndsAPartialLineOnce()
{
    LogStore store(10);
    LineAssembler assembler(store, "app", 1, LogStream::Stderr);
    assembler.flush();
    assembler.feed("abc");
    assembler.flush();
    assembler.flush();
    assembler.feed("def\n");
    assembler.flush();
    QCOMPARE(linesOf(store), QByteArrayList({"abc", "def"}));
}

void TestLineAssembler::destructionFlushes()
{
    LogStore store(10);
    {
        LineAssembler assembler(store, "app", 1, LogStream::Stderr);
        assembler.feed("last words");
    }
    QCOMPARE(linesOf(store), QByteArrayList{"last words"});
}

void TestLineAssembler::labelsLines()
{
    LogStore store(10);
    LineAssembler assembler(store, "app", 77, LogStream::Stdout);
    assembler.feed("a\n");
    const LogLine line = store.last("app", 1)[0];
    QCOMPARE(line.pid, qint64(77));
    QCOMPARE(line.stream, LogStream::Stdout);
}

void TestLineAssembler::floodIsFast()
{
    LogStore store(2000);
    LineAssembler assembler(store, "app", 1, LogStream::Stderr);
    QByteArray block;
    while (block.size() < 64 * 1024)
        block += "a line of ordinary length, as apps write them to their log again and again\n";
    QBENCHMARK_ONCE {
        for (int i = 0; i < 320; ++i) // 20 MB
            assembler.feed(block);
    }
    QCOMPARE(store.last("app", 5000).size(), 2000);
}

QTEST_GUILESS_MAIN(TestLineAssembler)
#include "test_lineassembler.moc"
