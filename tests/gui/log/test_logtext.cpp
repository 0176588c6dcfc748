// What is made of the bytes of log lines: text and colours, levels, traces, matches; and which are kept.
#include "gui/log/ansitext.h"
#include "gui/log/levelrules.h"
#include "gui/log/logmatcher.h"
#include "gui/log/logstore.h"
#include "gui/log/tracefolder.h"

#include <QTest>

#include <map>

using namespace spawner;
using namespace Qt::StringLiterals;

class TestLogText : public QObject
{
    Q_OBJECT
private slots:
    void stripsEscapes_data();
    void stripsEscapes();
    void readsColours();
    void findsLevels_data();
    void findsLevels();
    void findsLevelsQuickly();
    void readsRules();
    void foldsTraces_data();
    void foldsTraces();
    void keepsSourcesApart();
    void matches_data();
    void matches();
    void endsEndlessSearches();
    void keepsWhatQuietAppsSaid();
    void letsGoOfTheOldest();
    void capsLines();
    void keepsGaps();
};

void TestLogText::stripsEscapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("plain") << "hello"_ba << u"hello"_s;
    QTest::newRow("line ends") << "hello\r\n"_ba << u"hello"_s;
    QTest::newRow("colour") << "a\x1b[31mb\x1b[0mc"_ba << u"abc"_s;
    QTest::newRow("cursor, erase") << "\x1b[2J\x1b[10;20Hx\x1b[K"_ba << u"x"_s;
    QTest::newRow("private mode") << "\x1b[?25lx\x1b[?25h"_ba << u"x"_s;
    QTest::newRow("title, BEL") << "\x1b]0;pwned\x07x"_ba << u"x"_s;
    QTest::newRow("link, ST") << "\x1b]8;;http://evil\x1b\\text\x1b]8;;\x1b\\"_ba << u"text"_s;
    QTest::newRow("device control") << "\x1bPq#0;1\x1b\\x"_ba << u"x"_s;
    QTest::newRow("charset") << "\x1b(Bx"_ba << u"x"_s;
    QTest::newRow("one character") << "\x1b" "cx\x1b=y"_ba << u"xy"_s;
    QTest::newRow("C1 in UTF-8") << "a\xc2\x9b" "31mb"_ba << u"ab"_s;
    QTest::newRow("endless title hides nothing") << "\x1b]0;secret"_ba << u"0;secret"_s;
    QTest::newRow("broken off") << "x\x1b[31"_ba << u"x"_s;
    QTest::newRow("lone escape") << "x\x1b"_ba << u"x"_s;
    QTest::newRow("no final byte") << "\x1b[31\xc3\xa9"_ba << u"é"_s;
    QTest::newRow("tab") << "a\tb\t\tc"_ba << u"a   b       c"_s;
    QTest::newRow("controls") << "a\bb\rc"_ba << u"a\ufffdb\ufffdc"_s;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << u"a\ufffdb"_s;
    QTest::newRow("override") << "a\xe2\x80\xae" "b"_ba << u"a\ufffdb"_s;
    QTest::newRow("no UTF-8") << "a\xff" "b"_ba << u"a\ufffdb"_s;
    QTest::newRow("letters") << "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d"_ba << u"שלום"_s;
}

void TestLogText::stripsEscapes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const AnsiText parsed = AnsiText::parse(bytes);
    QCOMPARE(parsed.text, text);
    for (const AnsiText::Run &run : parsed.runs)
        QVERIFY(run.start >= 0 && run.length > 0 && run.start + run.length <= parsed.text.size());
}

void TestLogText::readsColours()
{
    const auto style = [](const QByteArray &codes) {
        const AnsiText text = AnsiText::parse(QByteArray("\x1b[" + codes + "mx"));
        return text.runs.isEmpty() ? AnsiStyle() : text.runs.first().style;
    };
    using Kind = AnsiColor::Kind;
    QCOMPARE(style("31").ink, (AnsiColor{ Kind::Indexed, 1 }));
    QCOMPARE(style("1;92").ink, (AnsiColor{ Kind::Indexed, 10 }));
    QVERIFY(style("1;92").isBold);
    QCOMPARE(style("38;5;208").ink, (AnsiColor{ Kind::Indexed, 208 }));
    QCOMPARE(style("38;2;1;2;3;4").ink, (AnsiColor{ Kind::Rgb, 0x010203 }));
    QVERIFY(style("38;2;1;2;3;4").isUnderlined); // what comes behind a colour counts
    QCOMPARE(style("48:5:9").ground, (AnsiColor{ Kind::Indexed, 9 }));
    QCOMPARE(style("107").ground, (AnsiColor{ Kind::Indexed, 15 }));
    QVERIFY(style("7").isInverse && style("3").isItalic && style("9").isStruckOut && style("2").isFaint);
    QCOMPARE(style("31;0"), AnsiStyle());
    QCOMPARE(style("31;"), AnsiStyle()); // a missing number is 0
    QCOMPARE(style("31;39"), AnsiStyle());
    QCOMPARE(style("38;9;31"), AnsiStyle()); // an unknown kind of colour swallows its numbers
    QCOMPARE(style("99999999999999999999"), AnsiStyle());
    QCOMPARE(style("?31"), AnsiStyle());

    const AnsiText two = AnsiText::parse("a\x1b[31mb\x1b[31mc\x1b[32md\x1b[me");
    QCOMPARE(two.text, u"abcde"_s);
    QCOMPARE(two.runs.size(), 2);
    QCOMPARE(two.runs[0].length, 2);
    QCOMPARE(two.runs[1].start, 3);
}

void TestLogText::findsLevels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<LogLevel>("level");

    const auto add = [](const char *text, LogLevel level) { QTest::newRow(text) << QString::fromUtf8(text) << level; };
    add(R"({"time":"2026-11-26T12:03:22Z","level":"WARN","msg":"slow"})", LogLevel::Warning);
    add(R"({"severity":"error","message":"x"})", LogLevel::Error);
    add(R"({"level":50,"time":1764100000000,"msg":"pino"})", LogLevel::Error);
    add(R"(time=2026-11-26T12:03:22Z level=DEBUG msg="cache miss")", LogLevel::Debug);
    add("<3>disk is full", LogLevel::Error);
    add("E1126 12:03:22.123456    4211 file.cc:12] no", LogLevel::Error);
    add("I1126 12:03:22.123456    4211 file.cc:12] yes", LogLevel::Info);
    add("[2026-11-26T12:03:22Z ERROR hello::db] pool timed out", LogLevel::Error);
    add("2026-11-26T12:03:22.123456Z  WARN hello: retrying", LogLevel::Warning);
    add("2026-11-26 12:03:22,123 - CRITICAL - no database", LogLevel::Fatal);
    add("2026-11-26 12:03:22,123 app.views ERROR failed", LogLevel::Error);
    add("ERROR:root:failed", LogLevel::Error);
    add("[INFO] ready", LogLevel::Info);
    add("2026/11/26 12:03:22 [error] 812#0: *1 open() failed", LogLevel::Error);
    add("[Thu Nov 26 12:03:22.1 2026] [core:warn] [pid 1] x", LogLevel::Warning);
    add("PHP Fatal error:  Uncaught Exception: no in /srv/a.php:3", LogLevel::Fatal);
    add("PHP Warning:  Undefined variable $x in /srv/a.php on line 3", LogLevel::Warning);
    add("[26-Nov-2026 12:03:22 UTC] PHP Notice:  x", LogLevel::Info);
    add("thread 'main' panicked at src/main.rs:12:5:", LogLevel::Fatal);
    add("panic: runtime error: index out of range [5]", LogLevel::Fatal);
    add("Traceback (most recent call last):", LogLevel::Error);
    add("django.db.utils.OperationalError: no such table", LogLevel::Error);
    add("ValueError: bad", LogLevel::Error);
    add("hello: warning: unused", LogLevel::Warning);
    add("error: cannot open", LogLevel::Error);
    add("Use of uninitialized value $x at /srv/app.pl line 12.", LogLevel::Warning);
    add("listening on fd 0", LogLevel::None);
    add("GET /errors 200 in 3 ms", LogLevel::None);
    add("Information desk opened", LogLevel::None);
    add("", LogLevel::None);
}

void TestLogText::findsLevels()
{
    QFETCH(QString, text);
    QFETCH(LogLevel, level);
    const LevelRules rules;
    QVERIFY2(rules.problems().isEmpty(), qPrintable(rules.problems().join(u'\n')));
    QCOMPARE(rules.level(text, LogStream::Stdout), level);
    const LogLevel onStderr = level == LogLevel::None ? LogLevel::Warning : level;
    QCOMPARE(rules.level(text, LogStream::Stderr), onStderr);
    QCOMPARE(rules.level(text, LogStream::FastCgi), onStderr);
    QCOMPARE(rules.level(text, LogStream::Daemon), level);
}

void TestLogText::findsLevelsQuickly()
{
    // Whatever an app writes, a line takes no time that anybody would see: this is a line that invites backtracking.
    const LevelRules rules;
    const QString nasty = u"{" + u"\"a\":1 at x line [2026-"_s.repeated(3000);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        rules.level(nasty, LogStream::Stdout);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestLogText::readsRules()
{
    const LevelRules rules(u"# mine\n\n  error  boom\nwarning@stderr ^\nauto ^lv=(\\w+)\ninfo@nowhere x\nloud x\nerror\nauto x\nerror (\n"_s);
    QCOMPARE(rules.problems().size(), 5);
    QVERIFY(rules.problems()[0].startsWith(u"line 6: "_s));
    QCOMPARE(rules.level(u"big boom", LogStream::Stdout), LogLevel::Error);
    QCOMPARE(rules.level(u"small", LogStream::Stdout), LogLevel::None);
    QCOMPARE(rules.level(u"small", LogStream::Stderr), LogLevel::Warning);
    QCOMPARE(rules.level(u"lv=fatal", LogStream::Stdout), LogLevel::Fatal);
    QCOMPARE(rules.level(u"lv=what", LogStream::Stdout), LogLevel::None);
    QCOMPARE(LevelRules(u"  \n"_s).level(u"[ERROR] x", LogStream::Stdout), LogLevel::Error);
}

void TestLogText::foldsTraces_data()
{
    QTest::addColumn<QStringList>("lines"); // those that begin with "+" belong to the one before
    QTest::newRow("Java") << QStringList{ u"Exception in thread"_s, u"+\tat a.b(C.java:1)"_s, u"+Caused by: x"_s,
                                          u"+\t... 3 more"_s, u"done"_s };
    QTest::newRow("Python") << QStringList{ u"starting"_s, u"Traceback (most recent call last):"_s, u"+  File \"a.py\", line 1"_s,
                                            u"+    f()"_s, u"+ValueError: bad"_s, u"next"_s };
    QTest::newRow("Python, logged") << QStringList{ u"ERROR:root:failed"_s, u"+Traceback (most recent call last):"_s, u"+  File"_s,
                                                    u"+KeyError: 'x'"_s, u"+"_s,
                                                    u"+During handling of the above exception, another exception occurred:"_s,
                                                    u"+"_s, u"+Traceback (most recent call last):"_s, u"+  File"_s,
                                                    u"+ValueError"_s, u"INFO:root:go on"_s };
    QTest::newRow("Go") << QStringList{ u"panic: boom"_s, u"+"_s, u"+goroutine 1 [running]:"_s, u"+main.main()"_s,
                                        u"+\t/srv/main.go:5 +0x1d"_s, u"+exit status 2"_s, u"level=INFO msg=x"_s };
    QTest::newRow("Rust") << QStringList{ u"thread 'main' panicked at src/main.rs:2:5:"_s, u"+boom"_s, u"+stack backtrace:"_s,
                                          u"+   0: std::panicking"_s, u"+note: run with `RUST_BACKTRACE=1`"_s, u"next"_s };
    QTest::newRow("PHP") << QStringList{ u"PHP Fatal error:  Uncaught Exception: x in /a.php:3"_s, u"+Stack trace:"_s,
                                         u"+#0 {main}"_s, u"+  thrown in /a.php on line 3"_s, u"shop opened"_s };
    QTest::newRow("nothing") << QStringList{ u"one"_s, u""_s, u"two"_s, u"#hash"_s };
}

void TestLogText::foldsTraces()
{
    QFETCH(QStringList, lines);
    const LevelRules rules;
    TraceFolder folder;
    LogLine line;
    line.stream = LogStream::Stderr;
    quint64 head = 0;
    for (const QString &written : lines) {
        const bool belongs = written.startsWith(u'+');
        const QString text = belongs ? written.mid(1) : written;
        ++line.id;
        line.time += 1;
        line.level = rules.level(text, line.stream);
        const quint64 found = folder.headOf(line, text);
        QVERIFY2(found == (belongs ? head : 0), qPrintable(written));
        if (!belongs)
            head = line.id;
    }
}

void TestLogText::keepsSourcesApart()
{
    TraceFolder folder;
    LogLine one;
    one.id = 1;
    one.time = 10;
    one.pid = 100;
    LogLine other = one;
    other.id = 2;
    other.pid = 101;
    QCOMPARE(folder.headOf(one, u"Error"), 0U);
    QCOMPARE(folder.headOf(other, u"Error"), 0U);
    one.id = 3;
    QCOMPARE(folder.headOf(one, u"  at x"), 1U);
    other.id = 4;
    QCOMPARE(folder.headOf(other, u"  at x"), 2U);
    other.id = 5;
    other.time += 60'000; // much later: nothing to do with it
    QCOMPARE(folder.headOf(other, u"  at x"), 0U);
    other.id = 6;
    other.stream = LogStream::Stderr;
    QCOMPARE(folder.headOf(other, u"  at x"), 0U);
}

void TestLogText::matches_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("isRegex");
    QTest::addColumn<bool>("isCaseSensitive");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("hits");

    QTest::newRow("text") << u"err"_s << false << false << "An ERR and an err"_ba << 2;
    QTest::newRow("case") << u"err"_s << false << true << "An ERR and an err"_ba << 1;
    QTest::newRow("absent") << u"none"_s << false << false << "An ERR and an er"_ba << 0;
    QTest::newRow("at its end") << u"end"_s << false << false << "the END"_ba << 1;
    QTest::newRow("longer than the line") << u"much longer"_s << false << false << "long"_ba << 0;
    QTest::newRow("repeats") << u"aab"_s << false << false << "aaaab"_ba << 1;
    QTest::newRow("regex") << u"\\d+ ms"_s << true << false << "3 ms, 12 MS"_ba << 2;
    QTest::newRow("regex, case") << u"\\d+ ms"_s << true << true << "3 ms, 12 MS"_ba << 1;
    QTest::newRow("wrong regex") << u"("_s << true << false << "("_ba << 0;
    QTest::newRow("letters") << u"ÉTÉ"_s << false << false << "un \xc3\xa9t\xc3\xa9"_ba << 1;
    QTest::newRow("letters in ASCII") << u"é"_s << false << false << "ete"_ba << 0;
    QTest::newRow("through colours") << u"hello"_s << false << false << "he\x1b[31mllo"_ba << 1;
    QTest::newRow("not in escapes") << u"31m"_s << false << false << "he\x1b[31mllo"_ba << 0;
    QTest::newRow("very long") << QString(300, u'x') << false << false << QByteArray(300, 'X') << 1;
    QTest::newRow("nothing") << QString() << false << false << "x"_ba << 0;
    QTest::newRow("empty matches") << u"y*"_s << true << false << "xyx"_ba << 1;
}

void TestLogText::matches()
{
    QFETCH(QString, search);
    QFETCH(bool, isRegex);
    QFETCH(bool, isCaseSensitive);
    QFETCH(QByteArray, line);
    QFETCH(int, hits);
    const LogMatcher matcher(search, isRegex, isCaseSensitive);
    LogLine kept;
    kept.text = line;
    kept.isPlain = AnsiText::isPlain(line);
    QCOMPARE(matcher.matches(kept), hits > 0);
    QCOMPARE(matcher.ranges(AnsiText::plain(line)).size(), hits);
    QCOMPARE(matcher.problem().isEmpty(), search != u"("_s);
}

void TestLogText::endsEndlessSearches()
{
    const LogMatcher matcher(u"(a+)+$"_s, true, false);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!matcher.matches(QString(2000, u'a') + u'!'));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

static LogBatch batch(const QByteArray &app, int lines, const QByteArray &text = "text")
{
    LogBatch result;
    for (int i = 0; i < lines; ++i)
        result.lines.append(LogEntry{ .time = 1000.0 + i, .app = app, .pid = 7, .stream = "stdout", .text = text });
    return result;
}

void TestLogText::keepsWhatQuietAppsSaid()
{
    LogStore store;
    store.setLimits({ .lines = 1000, .bytes = 1 << 20 });
    store.append(batch("quiet", 100));
    qsizetype gone = 0;
    for (int i = 0; i < 100; ++i) {
        store.append(batch("noisy", 100));
        for (const LogLine &line : store.trim()) {
            QCOMPARE(store.appName(line.app), "noisy"_ba);
            ++gone;
        }
        QVERIFY(store.size() <= 1000);
    }
    QCOMPARE(store.linesOf(0), 100);
    QCOMPARE(gone + store.size(), 10'100);
    QVERIFY(store.size() >= 890); // and no more than needed
    for (qsizetype i = 1; i < store.size(); ++i)
        QVERIFY(store.at(i - 1).id < store.at(i).id);
    QVERIFY(store.find(1) && store.find(100) && !store.find(101));
    QCOMPARE(store.find(store.lastId())->id, store.lastId());

    // The quiet one gets loud: now it takes no more than its half.
    for (int i = 0; i < 100; ++i) {
        store.append(batch("quiet", 100));
        store.trim();
    }
    QVERIFY(store.linesOf(0) <= 600 && store.linesOf(1) >= 490);
}

void TestLogText::letsGoOfTheOldest()
{
    LogStore store;
    store.setLimits({ .lines = 1000, .bytes = 100'000 });
    quint64 last = 0;
    for (int i = 0; i < 50; ++i) {
        store.append(batch("a", 20, QByteArray(1000, 'x'))); // too many bytes, not lines
        for (const LogLine &line : store.trim()) {
            QCOMPARE(line.id, last + 1);
            last = line.id;
        }
        QVERIFY(store.bytes() <= 100'000);
    }
    QVERIFY(store.size() > 80);
    store.clear();
    QCOMPARE(store.size(), 0);
    QCOMPARE(store.bytes(), 0);
}

void TestLogText::capsLines()
{
    LogStore store;
    store.append(batch("a", 1, QByteArray(LogStore::MaxLineBytes - 1, 'x') + "\xc3\xa9" + "more"));
    store.append(batch("a", 1, QByteArray(LogStore::MaxLineBytes, 'x')));
    QVERIFY(store.at(0).isCut);
    QCOMPARE(store.at(0).text.size(), LogStore::MaxLineBytes - 1); // no half letter
    QVERIFY(!store.at(1).isCut);
}

void TestLogText::keepsGaps()
{
    LogStore store;
    LogBatch dropped;
    dropped.dropped = 5;
    store.append(dropped);
    store.append(dropped);
    QCOMPARE(store.size(), 1);
    QCOMPARE(store.at(0).missing, 10U);
    store.append(batch("a", 1));
    store.append(dropped);
    QCOMPARE(store.size(), 3);
    QVERIFY(store.at(2).isGap());
}

QTEST_APPLESS_MAIN(TestLogText)
#include "test_logtext.moc"
