// The text that Prometheus reads.
#include "telemetry/prometheus.h"

#include <QTest>

#include <array>
#include <limits>

using namespace spawner;

class TestPrometheus : public QObject
{
    Q_OBJECT

private slots:
    void aFamilyHasOneHead();
    void aFamilyWithoutSamplesIsLeftOut();
    void labelsAreEscaped_data();
    void labelsAreEscaped();
    void helpIsEscaped();
    void numbersKeepTheirDigits();
    void histogramsAreCumulative();
    void emptyHistogram();
};

void TestPrometheus::aFamilyHasOneHead()
{
    PrometheusWriter writer;
    writer.counter("x_total", "How many.");
    writer.sample({{"app", "a"}, {"code", "200"}}, std::uint64_t(3));
    writer.sample({{"app", "b"}}, std::uint64_t(4));
    writer.gauge("y", "How much.");
    writer.sample({}, std::int64_t(-1));
    QCOMPARE(writer.text(), QByteArray("# HELP x_total How many.\n"
                                       "# TYPE x_total counter\n"
                                       "x_total{app=\"a\",code=\"200\"} 3\n"
                                       "x_total{app=\"b\"} 4\n"
                                       "# HELP y How much.\n"
                                       "# TYPE y gauge\n"
                                       "y -1\n"));
}

void TestPrometheus::aFamilyWithoutSamplesIsLeftOut()
{
    PrometheusWriter writer;
    writer.counter("x_total", "How many.");
    writer.gauge("y", "How much.");
    QCOMPARE(writer.text(), QByteArray());
    writer.sample({}, 1.5);
    QCOMPARE(writer.text(), QByteArray("# HELP y How much.\n# TYPE y gauge\ny 1.5\n"));
}

void TestPrometheus::labelsAreEscaped_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QByteArray("tools/env") << QByteArray("tools/env");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("quote") << QByteArray("a\"b") << QByteArray("a\\\"b");
    QTest::newRow("backslash") << QByteArray("a\\n") << QByteArray("a\\\\n");
    QTest::newRow("line end") << QByteArray("a\nb") << QByteArray("a\\nb");
    QTest::newRow("UTF-8") << QByteArray("\xc3\xa4\xf0\x9f\x90\xa7") << QByteArray("\xc3\xa4\xf0\x9f\x90\xa7");
    QTest::newRow("no UTF-8") << QByteArray("a\xff" "b\xc3") << QByteArray("a\xef\xbf\xbd" "b\xef\xbf\xbd");
    QTest::newRow("forged sample") << QByteArray("x\"} 1\ny{z=\"") << QByteArray("x\\\"} 1\\ny{z=\\\"");
}

void TestPrometheus::labelsAreEscaped()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);
    PrometheusWriter writer;
    writer.gauge("m", "x");
    writer.sample({{"l", value}}, std::int64_t(1));
    QCOMPARE(writer.text().split('\n')[2], "m{l=\"" + written + "\"} 1");
}

void TestPrometheus::helpIsEscaped()
{
    PrometheusWriter writer;
    writer.gauge("m", "a\\b\nc");
    writer.sample({}, std::int64_t(0));
    QVERIFY2(writer.text().startsWith("# HELP m a\\\\b\\nc\n"), writer.text().constData());
}

void TestPrometheus::numbersKeepTheirDigits()
{
    PrometheusWriter writer;
    writer.counter("m_total", "x");
    writer.sample({}, std::numeric_limits<std::uint64_t>::max());
    writer.sample({}, 1764100000.123);
    writer.sample({}, std::numeric_limits<double>::infinity());
    writer.sample({}, std::numeric_limits<double>::quiet_NaN());
    QCOMPARE(writer.text().split('\n').mid(2, 4).join(' '),
             QByteArray("m_total 18446744073709551615 m_total 1764100000.123 m_total +Inf m_total NaN"));
}

void TestPrometheus::histogramsAreCumulative()
{
    constexpr std::array<std::uint64_t, 3> Bounds{500, 2'500, 60'000'000};
    constexpr std::array<std::uint64_t, 4> Counts{2, 0, 5, 1};
    PrometheusWriter writer;
    writer.histogram("d_seconds", "How long.");
    writer.durations({{"app", "a"}}, Bounds, Counts, 3'000'000'000'007);
    QCOMPARE(writer.text(), QByteArray("# HELP d_seconds How long.\n"
                                       "# TYPE d_seconds histogram\n"
                                       "d_seconds_bucket{app=\"a\",le=\"0.0005\"} 2\n"
                                       "d_seconds_bucket{app=\"a\",le=\"0.0025\"} 2\n"
                                       "d_seconds_bucket{app=\"a\",le=\"60\"} 7\n"
                                       "d_seconds_bucket{app=\"a\",le=\"+Inf\"} 8\n"
                                       "d_seconds_sum{app=\"a\"} 3000000.000007\n"
                                       "d_seconds_count{app=\"a\"} 8\n"));
}

void TestPrometheus::emptyHistogram()
{
    constexpr std::array<std::uint64_t, 1> Bounds{1'000'000};
    constexpr std::array<std::uint64_t, 2> Counts{};
    PrometheusWriter writer;
    writer.histogram("d_seconds", "x");
    writer.durations({}, Bounds, Counts, 0);
    QCOMPARE(writer.text().split('\n').mid(2).join(' '),
             QByteArray("d_seconds_bucket{le=\"1\"} 0 d_seconds_bucket{le=\"+Inf\"} 0 d_seconds_sum 0.000000 "
                        "d_seconds_count 0 "));
}

QTEST_APPLESS_MAIN(TestPrometheus)
#include "test_prometheus.moc"
