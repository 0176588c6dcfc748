#include "fastcgi/params.h"

#include <QTest>

using namespace spawner;

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

class TestParams : public QObject
{
    Q_OBJECT
private slots:
    void wireFormatIsExact();
    void lengthsOfEverySizeClass_data();
    void lengthsOfEverySizeClass();
    void emptyRequestIsJustTheEndRecord();
    void pairsNeverStraddleRecords();
    void recordFilledToTheLastByte_data();
    void recordFilledToTheLastByte();
    void oversizedPairIsCutAndFlagged_data();
    void oversizedPairIsCutAndFlagged();
    void valueMadeOfPieces();
    void appendsBehindWhatIsThere();
    void keepsMemoryForTheNextRequest();
    void encodedPairsDecode();
    void brokenLengthsAreRefused_data();
    void brokenLengthsAreRefused();
};

namespace {
struct Parsed
{
    Pairs pairs;
    QList<qsizetype> contents; // of each record before the empty one
    bool pairsStraddle = false;
    bool ok = false;
};
} // namespace

/// Takes a PARAMS stream apart, checking every header and the padding.
static Parsed parse(QByteArrayView bytes, quint16 id)
{
    Parsed parsed;
    QByteArray stream;
    while (bytes.size() >= RecordHeaderBytes) {
        const RecordHeader header = decodeHeader(bytes.data());
        const qsizetype whole = RecordHeaderBytes + header.contentLength + header.paddingLength;
        if (header.version != 1 || header.type != RecordType::Params || header.requestId != id
            || whole % 8 != 0 || header.contentLength + header.paddingLength > 65535 || whole > bytes.size())
            return parsed;
        const QByteArrayView content = bytes.sliced(RecordHeaderBytes, header.contentLength);
        bytes = bytes.sliced(whole);
        if (header.contentLength == 0) {
            const auto pairs = decodePairs(stream);
            parsed.ok = pairs && bytes.isEmpty();
            if (pairs)
                parsed.pairs = *pairs;
            return parsed;
        }
        parsed.contents.append(content.size());
        parsed.pairsStraddle = parsed.pairsStraddle || !decodePairs(content);
        stream += content.toByteArray();
    }
    return parsed;
}

void TestParams::wireFormatIsExact()
{
    QByteArray out;
    ParamsWriter writer(out, 1);
    writer.add("A", "bc");
    writer.add("EMPTY", "");
    writer.finish();
    QCOMPARE(out.toHex(),
             "01040001000c0400"
             "0102"
                 + QByteArray("Abc").toHex() + "0500" + QByteArray("EMPTY").toHex() + "00000000"
                 + "0104000100000000");
}

void TestParams::lengthsOfEverySizeClass_data()
{
    QTest::addColumn<int>("name");
    QTest::addColumn<int>("value");
    for (const int name : { 0, 1, 127, 128, 300 }) {
        for (const int value : { 0, 1, 127, 128, 255, 256, 32767, 65000 })
            QTest::addRow("%d=%d", name, value) << name << value;
    }
}

void TestParams::lengthsOfEverySizeClass()
{
    QFETCH(int, name);
    QFETCH(int, value);
    const Pairs pairs{ { QByteArray(name, 'n'), QByteArray(value, 'v') }, { "X", "y" } };
    QByteArray out;
    ParamsWriter writer(out, 0x0203);
    for (const auto &[n, v] : pairs)
        writer.add(n, v);
    writer.finish();
    const Parsed parsed = parse(out, 0x0203);
    QVERIFY(parsed.ok);
    QCOMPARE(parsed.pairs, pairs);
    QVERIFY(!parsed.pairsStraddle);
    QVERIFY(!writer.hasOversizedPair());
}

void TestParams::emptyRequestIsJustTheEndRecord()
{
    QByteArray out;
    ParamsWriter writer(out, 1);
    writer.finish();
    QCOMPARE(out.toHex(), QByteArray("0104000100000000"));
}

void TestParams::pairsNeverStraddleRecords()
{
    Pairs pairs;
    for (int i = 0; i < 3000; ++i)
        pairs.append({ "HTTP_X_" + QByteArray::number(i), QByteArray((i * 37) % 301, char('a' + i % 26)) });
    QByteArray out;
    ParamsWriter writer(out, 1);
    for (const auto &[name, value] : pairs)
        writer.add(name, value);
    writer.finish();
    const Parsed parsed = parse(out, 1);
    QVERIFY(parsed.ok);
    QCOMPARE(parsed.pairs, pairs);
    QVERIFY(!parsed.pairsStraddle);
    QVERIFY(parsed.contents.size() > 5);
    for (const qsizetype content : parsed.contents)
        QVERIFY(content <= MaxRecordContent);
}

void TestParams::recordFilledToTheLastByte_data()
{
    QTest::addColumn<int>("first"); // bytes of the first pair, lengths included
    QTest::addColumn<int>("records");
    QTest::newRow("both fit exactly") << int(MaxRecordContent) - 4 << 1;
    QTest::newRow("one byte too many") << int(MaxRecordContent) - 3 << 2;
    QTest::newRow("first fills it") << int(MaxRecordContent) << 2;
}

void TestParams::recordFilledToTheLastByte()
{
    QFETCH(int, first);
    QFETCH(int, records);
    QByteArray out;
    ParamsWriter writer(out, 1);
    writer.add("N", QByteArray(first - 6, 'v'));
    writer.add("A", "b"); // 4 bytes
    writer.finish();
    const Parsed parsed = parse(out, 1);
    QVERIFY(parsed.ok);
    QCOMPARE(parsed.contents.size(), records);
    QVERIFY(!parsed.pairsStraddle);
    QVERIFY(!writer.hasOversizedPair());
}

void TestParams::oversizedPairIsCutAndFlagged_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("records"); // of the big pair alone
    QTest::newRow("one byte too many") << int(MaxRecordContent) - 5 << 2;
    QTest::newRow("exactly two") << 2 * int(MaxRecordContent) - 6 << 2;
    QTest::newRow("two and one byte") << 2 * int(MaxRecordContent) - 5 << 3;
    QTest::newRow("200 KB") << 200'000 << 4;
}

void TestParams::oversizedPairIsCutAndFlagged()
{
    QFETCH(int, length);
    QFETCH(int, records);
    QByteArray big(length, Qt::Uninitialized);
    for (int i = 0; i < length; ++i)
        big[i] = char(i * 7 + i / 251);
    QByteArray out;
    ParamsWriter writer(out, 1);
    writer.add("A", "before");
    writer.add("B", big);
    writer.add("C", "after");
    writer.finish();
    QVERIFY(writer.hasOversizedPair());
    const Parsed parsed = parse(out, 1);
    QVERIFY(parsed.ok);
    QCOMPARE(parsed.pairs, (Pairs{ { "A", "before" }, { "B", big }, { "C", "after" } }));
    // "after" may share the last piece's record or not, but never the big pair's first bytes with "before".
    QCOMPARE(parsed.contents.first(), 9);
    QVERIFY(parsed.contents.size() == records + 1 || parsed.contents.size() == records + 2);
}

void TestParams::valueMadeOfPieces()
{
    QByteArray out;
    ParamsWriter writer(out, 1);
    for (const int length : { 0, 5, 200, 70'000 }) {
        char *to = writer.addUninitialized("V", length);
        std::fill(to, to + length, 'p');
    }
    writer.finish();
    const Parsed parsed = parse(out, 1);
    QVERIFY(parsed.ok);
    QCOMPARE(parsed.pairs.size(), 4);
    QCOMPARE(parsed.pairs[1].second, "ppppp");
    QCOMPARE(parsed.pairs[3].second, QByteArray(70'000, 'p'));
}

void TestParams::appendsBehindWhatIsThere()
{
    QByteArray out("BEGIN...");
    ParamsWriter writer(out, 1);
    writer.add("A", "b");
    writer.finish();
    QVERIFY(out.startsWith("BEGIN..."));
    QVERIFY(parse(QByteArrayView(out).sliced(8), 1).ok);
}

void TestParams::keepsMemoryForTheNextRequest()
{
    QByteArray out;
    for (int i = 0; i < 3; ++i) {
        const char *before = out.constData();
        out.resize(0);
        ParamsWriter writer(out, 1);
        writer.add("QUERY_STRING", QByteArray(1000, 'q'));
        writer.finish();
        QVERIFY(parse(out, 1).ok);
        if (i > 0)
            QCOMPARE(static_cast<const void *>(out.constData()), static_cast<const void *>(before));
    }
}

void TestParams::encodedPairsDecode()
{
    const Pairs pairs{ { "FCGI_MAX_CONNS", "" },
                       { QByteArray(128, 'n'), QByteArray(70'000, 'v') },
                       { "", "" } };
    const QByteArray body = encodePairs(pairs);
    QCOMPARE(body.size(), 2 + 14 + 8 + 128 + 70'000 + 2);
    QCOMPARE(decodePairs(body).value(), pairs);
    QCOMPARE(decodePairs("").value(), Pairs());
}

void TestParams::brokenLengthsAreRefused_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("no value length") << QByteArray("01");
    QTest::newRow("name missing") << QByteArray("0100");
    QTest::newRow("value missing") << QByteArray("010141");
    QTest::newRow("long length cut short") << QByteArray("800000");
    QTest::newRow("long value length cut short") << QByteArray("01800000");
    QTest::newRow("huge name") << QByteArray("ffffffff0041");
    QTest::newRow("huge value") << QByteArray("01ffffffff4142");
    QTest::newRow("sum wraps") << QByteArray("ffffffffffffffff4142");
    QTest::newRow("second pair broken") << QByteArray("0101414201");
}

void TestParams::brokenLengthsAreRefused()
{
    QFETCH(QByteArray, hex);
    QVERIFY(!decodePairs(QByteArray::fromHex(hex)));
}

QTEST_GUILESS_MAIN(TestParams)
#include "test_params.moc"
