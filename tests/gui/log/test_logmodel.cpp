// The rows of the log: whatever comes, goes, is filtered and folded, they are what the store and the filter say.
#include "gui/log/logmodel.h"

#include "gui/log/ansitext.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

LogEntry entry(const QByteArray &app, const QByteArray &text, const QByteArray &stream = "stdout", qint64 pid = 7)
{
    static double time = 1'764'100'000'000;
    return { .time = time += 1, .app = app, .pid = pid, .stream = stream, .text = text };
}

LogBatch batch(std::initializer_list<LogEntry> lines, quint64 dropped = 0)
{
    LogBatch result;
    result.lines = lines;
    result.dropped = dropped;
    return result;
}

void readAll(LogModel &model)
{
    while (model.advance(1000ms)) {
    }
}

QStringList messages(const LogModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, LogModel::MessageColumn).data().toString());
    return texts;
}

/// The rows as they have to be, found by looking at everything anew: whether a line shows says the rule in plain words.
QList<quint64> expectedRows(const LogModel &model, quint64 clearedThrough)
{
    const LogStore &store = model.store();
    const LogFilter &filter = model.filter();
    const LogMatcher matcher(filter.text, filter.isRegex, filter.isCaseSensitive);
    QSet<quint64> matchingHeads;
    for (qsizetype i = 0; i < store.size(); ++i) {
        const LogLine &line = store.at(i);
        if (line.isRead && matcher.matches(AnsiText::plain(line.text)))
            matchingHeads.insert(line.head ? line.head : line.id);
    }
    QList<quint64> rows;
    if (model.letGo() > 0)
        rows.append(0);
    for (qsizetype i = 0; i < store.size(); ++i) {
        const LogLine &line = store.at(i);
        const LogLine *const head = line.head ? store.find(line.head) : &line;
        if (!line.isRead || line.id <= clearedThrough || !head || head->id <= clearedThrough)
            continue;
        const bool passes = line.isGap()
            || ((filter.apps.isEmpty() || filter.apps.contains(store.appName(line.app))) && filter.has(line.stream)
                && filter.passes(head->level) && (!matcher.isActive() || !filter.hides || matchingHeads.contains(head->id)));
        const bool isFoldedAway = line.head && model.isFolding() && !head->isExpanded;
        if (passes && !isFoldedAway)
            rows.append(line.id);
    }
    return rows;
}

QList<quint64> rowsOf(const LogModel &model)
{
    QList<quint64> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows.append(model.row(row).id);
    return rows;
}

} // namespace

class TestLogModel : public QObject
{
    Q_OBJECT
private slots:
    void showsLines();
    void readsOnlyWhenAsked();
    void folds();
    void filters();
    void findsFoldedLines();
    void countsLevels();
    void tellsOfMissingLines();
    void letsGoHonestly();
    void clearsTheView();
    void marks();
    void survivesAnything_data();
    void survivesAnything();
    void neverResets();
    void isFast();
};

void TestLogModel::showsLines()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(batch({ entry("hello", "\x1b[31mred\x1b[0m text"), entry("", "level=error msg=x", "daemon", 0) }));
    QSignalSpy appended(&model, &LogModel::appended);
    readAll(model);
    QCOMPARE(appended.size(), 1);
    QCOMPARE(appended[0], (QVariantList{ 2, 1 }));
    QCOMPARE(messages(model), (QStringList{ u"red text"_s, u"level=error msg=x"_s }));
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, LogModel::AppColumn), u"hello"_s);
    QCOMPARE(cell(0, LogModel::PidColumn), u"7"_s);
    QCOMPARE(cell(0, LogModel::LevelColumn), u"\u2013"_s);
    QCOMPARE(cell(1, LogModel::AppColumn), u"spawner"_s);
    QCOMPARE(cell(1, LogModel::LevelColumn), u"Error"_s);
    for (int column = 0; column < LogModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestLogModel::readsOnlyWhenAsked()
{
    LogModel model;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    for (int i = 0; i < 200; ++i)
        model.append(batch({ entry("a", "x"), entry("a", "y") }));
    QCOMPARE(inserted.size(), 0);
    QVERIFY(model.hasUnread());
    QVERIFY(model.advance(0ms)); // a turn does something, but not all
    QVERIFY(model.rowCount() > 0 && model.rowCount() < 400);
    readAll(model);
    QCOMPARE(model.rowCount(), 400);
    QVERIFY(!model.hasUnread());
}

void TestLogModel::folds()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(batch({ entry("a", "ERROR boom"), entry("a", "  at x"), entry("b", "other"), entry("a", "  at y") }));
    readAll(model);
    QCOMPARE(messages(model), (QStringList{ u"ERROR boom"_s, u"other"_s }));
    QVERIFY(model.isFolded(0) && !model.canUnfold(1));
    QCOMPARE(model.idsAt(0).size(), 3U);
    QCOMPARE(model.index(0, LogModel::MessageColumn).data(Qt::AccessibleTextRole).toString(), u"ERROR boom, and 2 more line(s)"_s);

    model.setExpanded(0, true);
    QCOMPARE(messages(model), (QStringList{ u"ERROR boom"_s, u"    at x"_s.mid(2), u"other"_s, u"  at y"_s }));
    QVERIFY(model.row(1).isFollower);
    QCOMPARE(model.row(1).level, LogLevel::Error);
    model.append(batch({ entry("a", "  at z") })); // more of it comes while it is open
    readAll(model);
    QCOMPARE(messages(model).last(), u"  at z"_s);
    model.setExpanded(0, false);
    QCOMPARE(messages(model), (QStringList{ u"ERROR boom"_s, u"other"_s }));

    model.setFolding(false);
    QCOMPARE(model.rowCount(), 5);
    model.setFolding(true);
    QCOMPARE(model.rowCount(), 2);
}

void TestLogModel::filters()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(batch({ entry("a", "ERROR one"), entry("b", "INFO two"), entry("a", "three", "stderr"), entry("b", "DEBUG two") }));
    readAll(model);
    LogFilter filter;
    filter.apps = { "b" };
    model.setFilter(filter);
    QCOMPARE(messages(model), (QStringList{ u"INFO two"_s, u"DEBUG two"_s }));
    filter = {};
    filter.minimum = LogLevel::Warning;
    model.setFilter(filter);
    QCOMPARE(messages(model), (QStringList{ u"ERROR one"_s, u"three"_s }));
    filter = {};
    filter.set(LogStream::Stdout, false);
    model.setFilter(filter);
    QCOMPARE(messages(model), QStringList{ u"three"_s });
    filter = {};
    filter.text = u"TWO"_s;
    model.setFilter(filter);
    QCOMPARE(messages(model), (QStringList{ u"INFO two"_s, u"DEBUG two"_s }));
    QCOMPARE(model.hitCount(), 2);
    filter.hides = false;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.hitCount(), 2);
    QCOMPARE(model.hitNumber(1), 1);
    QCOMPARE(model.next(1, true, [](const LogModel::Row &row) { return row.isHit; }), 3);
    filter.isRegex = true;
    filter.text = u"(wrong"_s; // hides nothing, and says so
    filter.hides = true;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.matcher().problem().isEmpty());
    // New lines are filtered like the old.
    filter = {};
    filter.apps = { "c" };
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    model.append(batch({ entry("a", "x"), entry("c", "y") }));
    readAll(model);
    QCOMPARE(messages(model), QStringList{ u"y"_s });
}

void TestLogModel::findsFoldedLines()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    LogFilter filter;
    filter.text = u"needle"_s;
    model.setFilter(filter);
    model.append(batch({ entry("a", "ERROR boom"), entry("b", "needle in b") }));
    readAll(model);
    QCOMPARE(messages(model), QStringList{ u"needle in b"_s });
    model.append(batch({ entry("a", "  at needle") })); // makes the line before it show, where it belongs
    readAll(model);
    QCOMPARE(messages(model), (QStringList{ u"ERROR boom"_s, u"needle in b"_s }));
    QVERIFY(model.row(0).isHit);
    QCOMPARE(model.hitCount(), 2);
    model.setExpanded(0, true);
    QVERIFY(!model.row(0).isHit);
    QCOMPARE(model.hitCount(), 2);
}

void TestLogModel::countsLevels()
{
    LogModel model;
    model.append(batch({ entry("a", "ERROR boom"), entry("a", "  at x"), entry("b", "WARN x"), entry("b", "hm", "stderr") }));
    readAll(model);
    const auto count = [&model](LogLevel level) { return model.counts()[std::size_t(level)]; };
    QCOMPARE(count(LogLevel::Error), 1); // not each line of its trace
    QCOMPARE(count(LogLevel::Warning), 2);
    LogFilter filter;
    filter.minimum = LogLevel::Fatal; // of all levels, so that one sees what is hidden
    model.setFilter(filter);
    QCOMPARE(count(LogLevel::Error), 1);
    filter.apps = { "a" };
    model.setFilter(filter);
    QCOMPARE(count(LogLevel::Warning), 0);
    model.setFilter({});
    model.setRules(LevelRules(u"fatal boom"_s));
    QCOMPARE(count(LogLevel::Fatal), 1);
    QCOMPARE(count(LogLevel::None), 2);
    model.clear();
    QCOMPARE(count(LogLevel::Fatal), 0);
}

void TestLogModel::tellsOfMissingLines()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(batch({ entry("a", "one") }));
    readAll(model);
    model.append(batch({ entry("a", "two") }, 1234));
    readAll(model);
    QCOMPARE(messages(model), (QStringList{ u"one"_s, u"1,234 line(s) are missing here"_s, u"two"_s }));
    QVERIFY(model.row(1).isGap);
    QCOMPARE(model.missing(), 1234U);
    model.append(batch({}, 6));
    readAll(model);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.append(batch({}, 4)); // next to one that shows already
    readAll(model);
    QCOMPARE(messages(model).last(), u"10 line(s) are missing here"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.missing(), 1244U);
    LogFilter filter;
    filter.text = u"two"_s;
    model.setFilter(filter); // nobody knows what was in them
    QCOMPARE(model.rowCount(), 3);
}

void TestLogModel::letsGoHonestly()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLimits({ .lines = 100, .bytes = 1 << 20 });
    model.append(batch({ entry("quiet", "still here") }));
    for (int i = 0; i < 300; ++i) {
        model.append(batch({ entry("noisy", "line " + QByteArray::number(i)) }));
        readAll(model);
    }
    const auto kept = quint64(model.store().size());
    QCOMPARE(model.letGo(), 301 - kept);
    QCOMPARE(model.letGo(0), 0U);
    QVERIFY(model.row(0).isGap && model.row(0).id == 0);
    QCOMPARE(messages(model)[0], u"%1 older line(s) are no longer kept"_s.arg(301 - kept));
    QCOMPARE(messages(model)[1], u"still here"_s);
    QCOMPARE(messages(model).last(), u"line 299"_s);
    LogFilter filter;
    filter.apps = { "quiet" }; // of which all are there
    model.setFilter(filter);
    QCOMPARE(messages(model), QStringList{ u"still here"_s });
}

void TestLogModel::clearsTheView()
{
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(batch({ entry("a", "ERROR one") }));
    readAll(model);
    model.clearView();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts()[std::size_t(LogLevel::Error)], 0);
    model.append(batch({ entry("a", "two") }));
    readAll(model);
    QCOMPARE(messages(model), QStringList{ u"two"_s });
    model.setFilter({ .apps = { "a" } });
    QCOMPARE(model.rowCount(), 1);
    model.uncoverCleared();
    QCOMPARE(model.rowCount(), 2);
}

void TestLogModel::marks()
{
    LogModel model;
    model.append(batch({ entry("a", "one"), entry("a", "two") }));
    readAll(model);
    model.setBookmarked(1, true);
    QVERIFY(model.row(1).isBookmarked);
    model.setFilter({ .text = u"one"_s });
    model.setFilter({});
    QVERIFY(model.row(1).isBookmarked && !model.row(0).isBookmarked);
    model.setBookmarked(1, false);
    QVERIFY(!model.row(1).isBookmarked);
}

void TestLogModel::survivesAnything_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : { 1U, 2U, 3U, 4U })
        QTest::addRow("%u", seed) << seed;
}

void TestLogModel::survivesAnything()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    int depth = 0;
    bool isPaired = true;
    connect(&model, &LogModel::aboutToChange, this, [&] { isPaired = isPaired && depth++ == 0; });
    connect(&model, &LogModel::settled, this, [&] { isPaired = isPaired && --depth == 0; });
    model.setLimits({ .lines = 150, .bytes = 1 << 20 });
    const QByteArrayList apps{ "a", "b", "c", "" };
    const QByteArrayList texts{ "INFO x needle", "ERROR boom", "  at frame", "  at needle", "plain", "WARN y", "\x1b[1mneedle\x1b[m",
                                "Traceback (most recent call last):", "ValueError: bad", "" };
    const QByteArrayList streams{ "stdout", "stderr", "fastcgi", "daemon" };
    quint64 clearedThrough = 0;
    for (int step = 0; step < 1500; ++step) {
        const int what = int(random.bounded(100));
        if (what < 60) {
            LogBatch more;
            more.dropped = random.bounded(20) == 0 ? random.bounded(1, 50) : 0;
            for (int i = int(random.bounded(8)); i > 0; --i) {
                const auto app = std::min(random.bounded(8), random.bounded(4)); // some say more than others
                more.lines.append(entry(apps[app % 4], texts[random.bounded(texts.size())],
                                        streams[random.bounded(3) ? 0 : random.bounded(4)], random.bounded(7, 9)));
            }
            model.append(more);
            if (random.bounded(3))
                readAll(model);
        } else if (what < 80) {
            LogFilter filter = model.filter();
            switch (random.bounded(6)) {
            case 0: filter.apps = random.bounded(2) ? QSet<QByteArray>{} : QSet<QByteArray>{ apps[random.bounded(4)] }; break;
            case 1: filter.minimum = LogLevel(random.bounded(7)); break;
            case 2: filter.text = random.bounded(2) ? QString() : u"needle"_s; break;
            case 3: filter.hides = !filter.hides; break;
            case 4: filter.set(LogStream(random.bounded(4)), random.bounded(2)); break;
            default: filter = {}; break;
            }
            model.setFilter(filter);
        } else if (what < 92 && model.rowCount() > 0) {
            const int row = int(random.bounded(model.rowCount()));
            random.bounded(3) ? model.setExpanded(row, random.bounded(2)) : model.setBookmarked(row, random.bounded(2));
        } else if (what < 96) {
            model.setFolding(random.bounded(4) != 0);
        } else if (what < 98) {
            readAll(model);
            model.clearView();
            clearedThrough = model.store().lastId();
        } else if (what < 99) {
            model.uncoverCleared();
            clearedThrough = 0;
        } else if (random.bounded(4) == 0) {
            model.clear();
            clearedThrough = 0;
        }
        QCOMPARE(rowsOf(model), expectedRows(model, clearedThrough));
        int hits = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            hits += model.row(row).isHit;
            const LogLine *const line = model.line(row);
            QCOMPARE(model.row(row).isBookmarked, line && line->isBookmarked);
        }
        QCOMPARE(model.hitCount(), hits);
        LogModel::Counts counts{};
        for (qsizetype i = 0; i < model.store().size(); ++i) {
            const LogLine &line = model.store().at(i);
            if (line.isRead && !line.isGap() && !line.head && line.id > clearedThrough && model.filter().has(line.stream)
                && (model.filter().apps.isEmpty() || model.filter().apps.contains(model.store().appName(line.app))))
                ++counts[std::size_t(line.level)];
        }
        QCOMPARE(model.counts(), counts);
    }
    QVERIFY(isPaired && depth == 0);
    QCOMPARE(reset.size(), 0);
}

void TestLogModel::neverResets()
{
    // Many separate ranges that go at once are as good as one.
    LogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLimits({ .lines = 2000, .bytes = 1 << 24 });
    for (int i = 0; i < 900; ++i)
        model.append(batch({ entry("a", "x"), entry("b", "y") }));
    readAll(model);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    LogBatch many;
    for (int i = 0; i < 1000; ++i)
        many.lines.append(entry("a", "z"));
    model.append(many);
    QCOMPARE(removed.size(), 1);
    readAll(model);
    QCOMPARE(rowsOf(model), expectedRows(model, 0));
    QCOMPARE(model.store().linesOf(1), 900);
}

void TestLogModel::isFast()
{
    LogModel model;
    LogBatch many;
    for (int i = 0; i < 100'000; ++i)
        many.lines.append(entry("app" + QByteArray::number(i % 5),
                                "2026-11-26T12:03:22.123Z  INFO hello::web: GET /item/" + QByteArray::number(i) + " 200 in 3 ms"));
    model.append(many);
    readAll(model);
    QCOMPARE(model.rowCount(), 100'000);
    const auto took = [&model](const LogFilter &filter) {
        QElapsedTimer timer;
        timer.start();
        model.setFilter(filter);
        return timer.elapsed();
    };
    // Generous: this is no measurement (see the benchmark), but quadratic work would show.
    QVERIFY(took({ .text = u"item/99"_s }) < 3000);
    QCOMPARE(model.hitCount(), 1111);
    QVERIFY(took({ .text = u"item/\\d*7 "_s, .isRegex = true }) < 5000);
    QCOMPARE(model.hitCount(), 10'000);
    QVERIFY(took({ .minimum = LogLevel::Error }) < 3000);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLogModel)
#include "test_logmodel.moc"
