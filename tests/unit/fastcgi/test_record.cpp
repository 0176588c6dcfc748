#include "recordlog.h"

#include <QTest>

#include <memory>

using namespace spawner;

class TestRecord : public QObject
{
    Q_OBJECT
private slots:
    void headerRoundTrips();
    void beginRequestIsSixteenBytesOnTheWire();
    void wholeAnswerIsRead_data();
    void wholeAnswerIsRead();
    void slicesPointIntoTheFedBytes();
    void largestRecordIsRead();
    void endRequestOfOddLength_data();
    void endRequestOfOddLength();
    void endRequestWaitsForItsPadding();
    void bytesBehindTheEndAreCounted();
    void foreignRecordsAreReportedAndSkipped();
    void valuesResultIsDeliveredWhole_data();
    void valuesResultIsDeliveredWhole();
    void textInsteadOfRecordsIsShown_data();
    void textInsteadOfRecordsIsShown();
    void wrongVersionInTheMiddleFails();
    void failureStays();
    void handlerStopsTheParse();
    void handlerMayDestroyTheReader_data();
    void handlerMayDestroyTheReader();
    void resetStartsTheNextRequest();
};

static QByteArray answer()
{
    return record(RecordType::Stderr, "warn", 1, 4) + record(RecordType::Stdout, "Status: 200\r\n\r\n", 1, 1)
        + record(RecordType::Stdout, "body", 1, 255) + record(RecordType::Stderr, "")
        + record(RecordType::Stdout, "", 1, 8) + record(RecordType::Stdout, "", 1, 0)
        + endRecord(0x01020304, 2);
}

void TestRecord::headerRoundTrips()
{
    const RecordHeaderData data = encodeHeader(
        { .type = RecordType::Stderr, .requestId = 0xfffe, .contentLength = 0x1234, .paddingLength = 255 });
    QCOMPARE(QByteArray(data.data(), data.size()), QByteArray::fromHex("0107fffe1234ff00"));
    const RecordHeader header = decodeHeader(data.data());
    QCOMPARE(header.version, 1);
    QCOMPARE(header.type, RecordType::Stderr);
    QCOMPARE(header.requestId, 0xfffe);
    QCOMPARE(header.contentLength, 0x1234);
    QCOMPARE(header.paddingLength, 255);
}

void TestRecord::beginRequestIsSixteenBytesOnTheWire()
{
    const auto keep = encodeBeginRequest(1, FastCgiRole::Responder, true);
    QCOMPARE(QByteArray(keep.data(), keep.size()), QByteArray::fromHex("01010001000800000001010000000000"));
    const auto close = encodeBeginRequest(0x0102, FastCgiRole::Authorizer, false);
    QCOMPARE(QByteArray(close.data(), close.size()), QByteArray::fromHex("01010102000800000002000000000000"));
}

void TestRecord::wholeAnswerIsRead_data()
{
    QTest::addColumn<int>("step");
    for (const int step : { 1, 2, 3, 5, 7, 8, 9, 11, 16, 1 << 20 })
        QTest::addRow("%d bytes at a time", step) << step;
}

void TestRecord::wholeAnswerIsRead()
{
    QFETCH(int, step);
    const QByteArray bytes = answer();
    RecordReader reader;
    RecordLog log;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QCOMPARE(log.ends.size(), 0);
        QVERIFY(
            reader.feed(QByteArrayView(bytes).sliced(at, std::min<qsizetype>(step, bytes.size() - at)), log));
    }
    QCOMPARE(log.out, "Status: 200\r\n\r\nbody");
    QCOMPARE(log.err, "warn");
    QCOMPARE(log.ends.size(), 1);
    QCOMPARE(log.ends[0].appStatus, 0x01020304u);
    QCOMPARE(log.ends[0].protocolStatus, ProtocolStatus::Overloaded);
    QVERIFY(log.ignored.isEmpty());
    QVERIFY(reader.isStopped());
    QCOMPARE(reader.droppedBytes(), 0);
}

void TestRecord::slicesPointIntoTheFedBytes()
{
    const QByteArray bytes = answer();
    RecordReader reader;
    RecordLog log;
    QVERIFY(reader.feed(bytes, log));
    QCOMPARE(log.calls, 2);
    for (const QByteArrayView slice : log.slices)
        QVERIFY(slice.data() >= bytes.data() && slice.data() + slice.size() <= bytes.data() + bytes.size());
}

void TestRecord::largestRecordIsRead()
{
    const QByteArray content(65535, 'x');
    const QByteArray bytes = record(RecordType::Stdout, content, 1, 255) + endRecord();
    RecordReader reader;
    RecordLog log;
    QVERIFY(reader.feed(QByteArrayView(bytes).first(65535), log));
    QVERIFY(reader.feed(QByteArrayView(bytes).sliced(65535), log));
    QCOMPARE(log.out, content);
    QCOMPARE(log.ends.size(), 1);
}

void TestRecord::endRequestOfOddLength_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << 0 << false;
    QTest::newRow("seven") << 7 << false;
    QTest::newRow("eight") << 8 << true;
    QTest::newRow("nine") << 9 << true;
    QTest::newRow("many") << 60000 << true;
}

void TestRecord::endRequestOfOddLength()
{
    QFETCH(int, length);
    QFETCH(bool, accepted);
    QByteArray body(length, '\0');
    if (length > 3)
        body[3] = 7;
    RecordReader reader;
    RecordLog log;
    QCOMPARE(reader.feed(record(RecordType::EndRequest, body), log), accepted);
    QCOMPARE(log.ends.size(), accepted ? 1 : 0);
    if (accepted)
        QCOMPARE(log.ends[0].appStatus, 7u);
    else
        QVERIFY2(reader.error().contains(QString::number(length)), qPrintable(reader.error()));
}

void TestRecord::endRequestWaitsForItsPadding()
{
    const QByteArray bytes = endRecord(0, 0, 8);
    RecordReader reader;
    RecordLog log;
    QVERIFY(reader.feed(QByteArrayView(bytes).chopped(1), log));
    QCOMPARE(log.ends.size(), 0);
    QVERIFY(reader.feed(QByteArrayView(bytes).last(1), log));
    QCOMPARE(log.ends.size(), 1);
}

void TestRecord::bytesBehindTheEndAreCounted()
{
    RecordReader reader;
    RecordLog log;
    QVERIFY(reader.feed(QByteArray(endRecord() + "xyz"), log));
    QCOMPARE(reader.droppedBytes(), 3);
    QVERIFY(reader.feed(record(RecordType::Stdout, "late"), log));
    QCOMPARE(log.out, "");
    QCOMPARE(reader.droppedBytes(), 12);
}

void TestRecord::foreignRecordsAreReportedAndSkipped()
{
    const QByteArray bytes = record(RecordType::Stdout, "other", 2, 3)
        + record(static_cast<RecordType>(99), "odd") + record(RecordType::UnknownType, QByteArray(8, '\0'), 0)
        + record(RecordType::EndRequest, "", 7) + record(RecordType::GetValuesResult, "x", 1)
        + record(RecordType::BeginRequest, QByteArray(8, 'b')) + record(RecordType::Stdout, "mine")
        + endRecord();
    for (const qsizetype step : { qsizetype(1), bytes.size() }) {
        RecordReader reader;
        RecordLog log;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            QVERIFY(reader.feed(QByteArrayView(bytes).sliced(at, step), log));
        QCOMPARE(log.out, "mine");
        QCOMPARE(log.ends.size(), 1);
        QCOMPARE(log.values.size(), 0);
        QCOMPARE(log.ignored.size(), 6);
        QCOMPARE(log.ignored[0].requestId, 2);
        QCOMPARE(int(log.ignored[1].type), 99);
        QCOMPARE(log.ignored[3].requestId, 7);
    }
}

void TestRecord::valuesResultIsDeliveredWhole_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 51;
    QTest::newRow("largest") << 65535;
}

void TestRecord::valuesResultIsDeliveredWhole()
{
    QFETCH(int, length);
    const QByteArray body(length, 'v');
    const QByteArray bytes = record(RecordType::GetValuesResult, body, 0, 5);
    for (const qsizetype step : { qsizetype(4097), qsizetype(13), bytes.size() }) {
        RecordReader reader;
        RecordLog log;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            QVERIFY(reader.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)), log));
        QCOMPARE(log.values, QByteArrayList{ body });
    }
}

void TestRecord::textInsteadOfRecordsIsShown_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("page") << QByteArray("Content-Type: text/plain\n\nhello")
                          << QStringLiteral("\"Content-Type: text/plain\\n\\nhello\"");
    QTest::newRow("shorter than a header") << QByteArray("hi\n") << QStringLiteral("\"hi\\n\"");
    QTest::newRow("one byte") << QByteArray("h") << QStringLiteral("\"h\"");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\x00\x00",
                                          9)
                            << QStringLiteral("\"\\x7fELF\\x02\\x01\\x01\\x00\\x00\"");
    QTest::newRow("version 2") << QByteArray("\x02\x06\x00\x01\x00\x00\x00\x00", 8)
                               << QStringLiteral("\"\\x02\\x06\\x00\\x01");
    QTest::newRow("long") << QByteArray(5000, 'a') << QString(QString(120, u'a') + QStringLiteral("\"..."));
}

void TestRecord::textInsteadOfRecordsIsShown()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, shown);
    RecordReader reader;
    RecordLog log;
    QVERIFY(!reader.feed(text, log));
    QVERIFY2(reader.error().contains(shown), qPrintable(reader.error()));
    QVERIFY(reader.error().size() < 600);
    QVERIFY(!reader.isStopped());
}

void TestRecord::wrongVersionInTheMiddleFails()
{
    RecordReader reader;
    RecordLog log;
    QVERIFY(!reader.feed(QByteArray(record(RecordType::Stdout, "fine") + "garbage!" + endRecord()), log));
    QCOMPARE(log.out, "fine");
    QVERIFY(log.ends.isEmpty());
    QVERIFY2(reader.error().contains(QStringLiteral("\"garbage!")), qPrintable(reader.error()));
}

void TestRecord::failureStays()
{
    RecordReader reader;
    RecordLog log;
    QVERIFY(!reader.feed("nonsense", log));
    const QString error = reader.error();
    QVERIFY(!reader.feed(endRecord(), log));
    QCOMPARE(reader.error(), error);
    QVERIFY(log.ends.isEmpty());
}

void TestRecord::handlerStopsTheParse()
{
    RecordReader reader;
    RecordLog log;
    log.stopAfter = 1;
    QVERIFY(
        reader.feed(QByteArray(record(RecordType::Stdout, "one") + record(RecordType::Stdout, "two")), log));
    QVERIFY(reader.isStopped());
    QCOMPARE(log.out, "one");
    QCOMPARE(reader.droppedBytes(), 11);
}

struct DestroyingLog final : RecordReader::Handler
{
    explicit DestroyingLog(const QByteArray &when) : at(when) { }
    bool stdoutData(QByteArrayView) override { return destroy("stdout"); }
    bool stderrData(QByteArrayView) override { return destroy("stderr"); }
    bool requestEnded(const EndRequest &) override { return destroy("end"); }
    bool valuesResult(QByteArrayView) override { return destroy("values"); }
    bool recordIgnored(const RecordHeader &) override { return destroy("ignored"); }
    bool destroy(const char *here)
    {
        if (at != here)
            return true;
        reader.reset();
        ++destroyed;
        return false;
    }
    QByteArray at;
    std::unique_ptr<RecordReader> reader = std::make_unique<RecordReader>();
    int destroyed = 0;
};

void TestRecord::handlerMayDestroyTheReader_data()
{
    QTest::addColumn<QByteArray>("at");
    for (const char *at : { "stdout", "stderr", "end", "values", "ignored" })
        QTest::newRow(at) << QByteArray(at);
}

void TestRecord::handlerMayDestroyTheReader()
{
    QFETCH(QByteArray, at);
    DestroyingLog log(at);
    const QByteArray bytes = record(RecordType::GetValuesResult, "v", 0) + record(RecordType::Stdout, "x", 9)
        + record(RecordType::Stderr, "e") + record(RecordType::Stdout, "o", 1, 7) + endRecord();
    QVERIFY(log.reader->feed(QByteArray(bytes + bytes), log));
    QCOMPARE(log.destroyed, 1);
}

void TestRecord::resetStartsTheNextRequest()
{
    RecordReader reader;
    RecordLog log;
    QVERIFY(reader.feed(QByteArray(record(RecordType::Stdout, "a") + endRecord() + "\x01\x06"), log));
    reader.reset(2);
    QVERIFY(!reader.isStopped());
    QVERIFY(reader.feed(record(RecordType::Stdout, "b", 2), log));
    QCOMPARE(log.out, "ab");
    QVERIFY(!reader.feed("x", log));
    reader.reset(1);
    QVERIFY(reader.feed(record(RecordType::Stdout, "c"), log));
    QCOMPARE(log.out, "abc");
    QCOMPARE(reader.error(), QString());
}

QTEST_GUILESS_MAIN(TestRecord)
#include "test_record.moc"
