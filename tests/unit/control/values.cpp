// The values of the protocol and their JSON; deltas; quantiles.
#include "control/activity.h"
#include "control/status.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace spawner;

static constexpr quint64 Exact = quint64(1) << 53;

class ValuesTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingComesBack();
    void nothingComesBackAsDefaults();
    void namesAreThoseOfTheDocument();
    void hugeCountersAreClamped();
    void wrongKindsAreDefaults();
    void linesOfAnyBytes_data();
    void linesOfAnyBytes();
    void textMayBeginWithAByteOrderMark();
    void access();
    void deltaChangesAddsRemoves();
    void deltaOfAnotherRevisionChangesNothing();
    void snapshotsAreSorted();
    void quantiles_data();
    void quantiles();
    void totalsDoNotOverflow();
};

static QByteArray text(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Through bytes, as over the socket.
template <typename T> static T throughJson(const T &value)
{
    return T::fromJson(QJsonDocument::fromJson(text(value.toJson())).object());
}

static AppStatus someApp(const QByteArray &name)
{
    AppStatus app;
    app.name = name;
    app.path = '/' + name + ".fcgi";
    app.file = "/srv/" + name + ".fcgi";
    app.state = "running";
    app.mode = "stdio";
    app.role = "responder";
    app.keepAlive = true;
    app.processesMin = 1;
    app.processesMax = 8;
    app.idleTimeoutMs = 300'000;
    app.inFlight = 3;
    app.waiting = 4;
    app.requests = Exact;
    app.errors = 5;
    app.bytesIn = 6;
    app.bytesOut = 7;
    app.responses = { 1, 2, 3, 4, 5, 6 };
    app.coldStarts = 8;
    app.durationUs = { { 1, 2, 3 }, 99 };
    app.queueUs = { { 4, 5, 6 }, 98 };
    app.restarts = { { "crash", 3 }, { "reload", 1 } };
    app.lastExit = QStringLiteral("killed by signal 11 \u2013 \"core\"");
    app.retryInMs = 0;
    app.failures = 2;
    app.problem = Problem{ "AppInvalidFile", QStringLiteral("half uploaded") };
    app.fileModifiedAt = 1'764'100'000'123;
    app.fileBytes = 4096;
    app.children = { ChildStatus{ 1, 812, "ready", "current", "stdio", 10, 11, 0, 2, 12, 0, 13, 14, 15, 16 },
                     ChildStatus{ 2, 813, "starting", "candidate", "auto", 10, 11, 1, 0, 0, std::nullopt, 13,
                                  14, 15, 1 } };
    return app;
}

static StatusSnapshot someSnapshot()
{
    DaemonStatus daemon{ 1,
                         2,
                         3,
                         "0.1.0",
                         "running",
                         { "http://127.0.0.1:8080", "unix:/run/x" },
                         "/srv",
                         "/etc/x.toml",
                         { QStringLiteral("line 3: no") },
                         4,
                         5,
                         6,
                         16,
                         7,
                         8,
                         9,
                         10,
                         11,
                         12,
                         13,
                         { 0, 1, 2, 3, 4, 5 },
                         14,
                         15 };
    return { 41, daemon, { someApp("hello"), someApp("tools/env") } };
}

void ValuesTest::everythingComesBack()
{
    QVERIFY(throughJson(someSnapshot()) == someSnapshot());
    const StatusDelta delta{ 41, 42, someSnapshot().daemon, { someApp("new") }, { "old" } };
    QVERIFY(throughJson(delta) == delta);
    const HelloInfo hello{
        1, 1, "0.1.0", 812, "www-data", true, "box", "/srv", { "http://[::1]" }, 5, { 500, 1000 }
    };
    QVERIFY(throughJson(hello) == hello);
    const RequestStatus request{ "r1", "GET", "/a?b", "hello", 812, "::1", 5, "running", 6, 7, 200 };
    QVERIFY(throughJson(request) == request);
    const FinishedStatus finished{
        "r1", 1, "GET", "/a", "hello", 2, "::1", 200, 3, 4, 5, 6, true, true, true
    };
    QVERIFY(throughJson(finished) == finished);
    const LogBatch batch{ { { 4710, 1764100000000.125, "hello", 812, "stderr", "a\tb\x1b[0m" } }, 4711, 3 };
    QVERIFY(throughJson(batch) == batch);
    const ControlEvent event{
        7, 8, "crash", "hello", 812, QStringLiteral("it crashed"), "signal", { QStringLiteral("last words") }
    };
    QVERIFY(throughJson(event) == event);
    const CheckResult check{ "web-root.readable", QStringLiteral("/srv"), "problem", QStringLiteral("no"),
                             QStringLiteral("chmod") };
    QVERIFY(throughJson(check) == check);
    const VersionStatus version{ "2026-11-25T10:12:13.123Z", 1, "ab", 2, "root", true };
    QVERIFY(throughJson(version) == version);
    const SettingStatus setting{ "idle-timeout", "\"5m\"", "/etc/x.toml:3" };
    QVERIFY(throughJson(setting) == setting);
}

void ValuesTest::nothingComesBackAsDefaults()
{
    QVERIFY(StatusSnapshot::fromJson({}) == StatusSnapshot());
    QVERIFY(StatusDelta::fromJson({}) == StatusDelta());
    QVERIFY(AppStatus::fromJson({}) == AppStatus());
    QVERIFY(ChildStatus::fromJson({}) == ChildStatus());
    QVERIFY(HelloInfo::fromJson({}) == HelloInfo());
    QVERIFY(LogEntry::fromJson({}) == LogEntry());
    QVERIFY(throughJson(AppStatus()) == AppStatus());
    QVERIFY(!AppStatus().toJson().contains(QLatin1String("problem")));
    QVERIFY(!AppStatus().toJson().contains(QLatin1String("retryInMs")));
    QVERIFY(!ChildStatus().toJson().contains(QLatin1String("idleRemainingMs")));
}

void ValuesTest::namesAreThoseOfTheDocument()
{
    QCOMPARE(text(LogBatch{ { { 1, 2.5, "a", 3, "stdout", "t" } }, 2, 0 }.toJson()),
             QByteArray("{\"dropped\":0,\"lines\":[{\"app\":\"a\",\"pid\":3,\"seq\":1,\"stream\":\"stdout\","
                        "\"text\":\"t\","
                        "\"time\":2.5}],\"next\":2}"));
    QCOMPARE(
        text(VersionStatus{ "v", 1, "s", 2, "u", true }.toJson()),
        QByteArray(
            "{\"by\":\"u\",\"bytes\":1,\"current\":true,\"deployedAt\":2,\"id\":\"v\",\"sha256\":\"s\"}"));
    QCOMPARE(text(Problem{ "NotFound", QStringLiteral("m") }.toJson()),
             QByteArray("{\"code\":\"NotFound\",\"message\":\"m\"}"));
    QCOMPARE(text(DurationHistogram{ { 1, 0 }, 7 }.toJson()), QByteArray("{\"counts\":[1,0],\"sumUs\":7}"));
    QFile document(QStringLiteral(SOURCE_DIR "/resources/docs/control-protocol.md"));
    QVERIFY(document.open(QIODevice::ReadOnly));
    const QByteArray page = document.readAll();
    const auto check = [&page](const QJsonObject &json) {
        QVERIFY(!json.isEmpty());
        for (const QString &key : json.keys())
            QVERIFY2(page.contains(QByteArray('`' + key.toUtf8() + '`'))
                         || page.contains(QByteArray('"' + key.toUtf8() + '"')),
                     qPrintable(key));
    };
    check(someSnapshot().toJson());
    check(someSnapshot().daemon.toJson());
    check(someApp("a").toJson());
    check(someApp("a").children.first().toJson());
    check(StatusDelta().toJson());
    check(HelloInfo().toJson());
    check(RequestStatus().toJson());
    check(FinishedStatus().toJson());
    check(LogEntry().toJson());
    check(ControlEvent().toJson());
    check(CheckResult().toJson());
    check(SettingStatus().toJson());
}

void ValuesTest::hugeCountersAreClamped()
{
    AppStatus app;
    app.requests = std::numeric_limits<quint64>::max();
    app.bytesIn = Exact + 1;
    app.fileBytes = std::numeric_limits<qint64>::min();
    app.durationUs = { { std::numeric_limits<quint64>::max(), 1 }, std::numeric_limits<quint64>::max() };
    const AppStatus back = throughJson(app);
    QCOMPARE(back.requests, Exact);
    QCOMPARE(back.bytesIn, Exact);
    QCOMPARE(back.fileBytes, -qint64(Exact));
    QCOMPARE(back.durationUs.counts, std::vector<quint64>({ Exact, 1 }));
    // Whoever reads numbers as doubles gets the same.
    QCOMPARE(app.toJson().value(QLatin1String("requests")).toDouble(), double(Exact));
}

void ValuesTest::wrongKindsAreDefaults()
{
    const QByteArray json
        = R"({"name":5,"requests":-1,"errors":"7","bytesIn":1.5,"bytesOut":1e300,"keepAlive":"yes",
        "processesMin":99999999999,"processesMax":null,"children":{"id":1},"restarts":[1],"responses":[1,"x",3,4,5,6,7,8],
        "durationUs":[],"problem":"bad","retryInMs":"soon","lastExit":{},"queueUs":{"counts":5}})";
    const AppStatus app = AppStatus::fromJson(QJsonDocument::fromJson(json).object());
    AppStatus expected;
    expected.processesMin = std::numeric_limits<int>::max();
    expected.responses = { 1, 0, 3, 4, 5, 6 };
    QVERIFY(app == expected);
}

void ValuesTest::linesOfAnyBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isText");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("plain") << QByteArray("hello \"world\" \\ </script>") << true;
    QTest::newRow("UTF-8") << QByteArray("gr\xc3\xbc\xc3\x9f \xf0\x9f\x98\x80 \xe2\x80\xa8") << true;
    QTest::newRow("controls") << QByteArray("\0\x01\x1b\x7f\r\n", 6) << true;
    QTest::newRow("U+FFFD itself") << QByteArray("\xef\xbf\xbd") << true;
    QTest::newRow("Latin-1") << QByteArray("gr\xfc\xdf") << false;
    QTest::newRow("cut") << QByteArray("gr\xc3") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("overlong") << QByteArray("\xc0\xaf") << false;
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all.append(char(i));
    QTest::newRow("all bytes") << all << false;
}

void ValuesTest::linesOfAnyBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isText);
    LogEntry entry;
    entry.text = bytes;
    QCOMPARE(throughJson(entry).text, bytes);
    QCOMPARE(entry.toJson().contains(QLatin1String("text")), isText);
    QCOMPARE(entry.toJson().contains(QLatin1String("base64")), !isText);
}

void ValuesTest::textMayBeginWithAByteOrderMark()
{
    AppStatus app;
    for (const QByteArray name : { "\xef\xbb\xbf", "\xef\xbb\xbfx", "\xef\xbb\xbf\xef\xbb\xbfx" }) {
        app.name = name;
        app.restarts = { { name, 1 } };
        // Not through bytes: Qt's parser drops one again.
        const AppStatus back = AppStatus::fromJson(app.toJson());
        QCOMPARE(back.name, name);
        QCOMPARE(back.restarts.firstKey(), name);
    }
}

void ValuesTest::access()
{
    HelloInfo hello;
    QCOMPARE(hello.toJson().value(QLatin1String("access")).toString(), QStringLiteral("full"));
    hello.isReadOnly = true;
    QCOMPARE(hello.toJson().value(QLatin1String("access")).toString(), QStringLiteral("read-only"));
}

static QByteArrayList names(const StatusSnapshot &snapshot)
{
    QByteArrayList list;
    for (const AppStatus &app : snapshot.apps)
        list.append(app.name);
    return list;
}

void ValuesTest::deltaChangesAddsRemoves()
{
    StatusSnapshot snapshot{ 5, {}, { someApp("b"), someApp("d"), someApp("f") } };
    AppStatus changed = someApp("d");
    changed.inFlight = 77;
    StatusDelta delta{ 5,
                       6,
                       someSnapshot().daemon,
                       { someApp("z"), changed, someApp("a"), someApp("f") },
                       { "b", "f", "none" } };
    QVERIFY(delta.applyTo(snapshot));
    QCOMPARE(snapshot.revision, quint64(6));
    QVERIFY(snapshot.daemon == someSnapshot().daemon);
    QCOMPARE(names(snapshot), QByteArrayList({ "a", "d", "f", "z" }));
    QCOMPARE(snapshot.apps.at(1).inFlight, 77);
}

void ValuesTest::deltaOfAnotherRevisionChangesNothing()
{
    StatusSnapshot snapshot = someSnapshot();
    QVERIFY(!(StatusDelta{ 40, 41, {}, { someApp("x") }, { "hello" } }.applyTo(snapshot)));
    QVERIFY(!(StatusDelta{ 42, 43, {}, {}, {} }.applyTo(snapshot)));
    QVERIFY(snapshot == someSnapshot());
}

void ValuesTest::snapshotsAreSorted()
{
    const StatusSnapshot mixed{ 1, {}, { someApp("c"), someApp("a"), someApp("b") } };
    QCOMPARE(names(throughJson(mixed)), QByteArrayList({ "a", "b", "c" }));
}

void ValuesTest::quantiles_data()
{
    QTest::addColumn<std::vector<quint64>>("counts");
    QTest::addColumn<double>("quantile");
    QTest::addColumn<double>("expected");
    const std::vector<quint64> even{ 10, 10, 10, 10 }; // below 100, 200, 400, and more
    QTest::newRow("none") << std::vector<quint64>{} << 0.5 << 0.0;
    QTest::newRow("only zeros") << std::vector<quint64>{ 0, 0, 0, 0 } << 0.5 << 0.0;
    QTest::newRow("least") << even << 0.0 << 0.0;
    QTest::newRow("within the first") << even << 0.125 << 50.0;
    QTest::newRow("end of the first") << even << 0.25 << 100.0;
    QTest::newRow("half") << even << 0.5 << 200.0;
    QTest::newRow("within the third") << even << 0.625 << 300.0;
    QTest::newRow("beyond the bounds") << even << 0.9 << 400.0;
    QTest::newRow("all") << even << 1.0 << 400.0;
    QTest::newRow("too much") << even << 7.0 << 400.0;
    QTest::newRow("too little") << even << -1.0 << 0.0;
    QTest::newRow("no number") << even << std::nan("") << 0.0;
    QTest::newRow("gap") << std::vector<quint64>{ 1, 0, 1, 0 } << 0.75 << 300.0;
    QTest::newRow("starts late") << std::vector<quint64>{ 0, 0, 4, 0 } << 0.0 << 200.0;
    QTest::newRow("fewer counts than bounds") << std::vector<quint64>{ 2 } << 0.5 << 50.0;
    QTest::newRow("more counts than bounds") << std::vector<quint64>{ 0, 0, 0, 0, 0, 3 } << 0.5 << 400.0;
    const quint64 most = std::numeric_limits<quint64>::max();
    QTest::newRow("huge") << std::vector<quint64>{ most, most, 0, 0 } << 1.0 << 200.0;
}

void ValuesTest::quantiles()
{
    QFETCH(std::vector<quint64>, counts);
    QFETCH(double, quantile);
    QFETCH(double, expected);
    const DurationHistogram histogram{ counts, 0 };
    if (QByteArray(QTest::currentDataTag()) == "huge") // the total is as much as fits, so this is not the end
        QVERIFY(histogram.quantileUs(quantile, { 100, 200, 400 }) <= expected);
    else
        QCOMPARE(histogram.quantileUs(quantile, { 100, 200, 400 }), expected);
    QCOMPARE(histogram.quantileUs(quantile, {}), 0.0);
}

void ValuesTest::totalsDoNotOverflow()
{
    const quint64 most = std::numeric_limits<quint64>::max();
    QCOMPARE((DurationHistogram{ { 1, 2, 3 }, 0 }.total()), quint64(6));
    QCOMPARE((DurationHistogram{ { most, 1, most }, 0 }.total()), most);
}

QTEST_APPLESS_MAIN(ValuesTest)
#include "values.moc"
