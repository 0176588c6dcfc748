// The small ones: result, unixfd, duration, backoff, logging.
#include "base/backoff.h"
#include "base/duration.h"
#include "base/logging.h"
#include "base/result.h"
#include "base/unixfd.h"

#include <QSet>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

static bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

static UnixFd openNull()
{
    return UnixFd(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

class PlainTest : public QObject
{
    Q_OBJECT
private slots:
    void resultHoldsAValueOrAnError();
    void resultMovesItsValueOut();
    void systemErrorSpeaksAndClassifies_data();
    void systemErrorSpeaksAndClassifies();
    void errorCodesHaveNames();
    void fdClosesOnce();
    void fdMoves();
    void fdDuplicates();
    void durationsParse_data();
    void durationsParse();
    void nonDurationsAreRefused_data();
    void nonDurationsAreRefused();
    void durationsFormat_data();
    void durationsFormat();
    void everyFormattedDurationParsesBack();
    void backoffGrowsToItsLimit();
    void backoffStartsAgainAfterSuccess();
    void backoffSpreads();
    void backoffSurvivesOddLimits();
    void logLevelsParse();
    void logLevelTurnsCategoriesOff();
};

void PlainTest::resultHoldsAValueOrAnError()
{
    const Result<int> good = 5;
    QVERIFY(good);
    QCOMPARE(*good, 5);
    const Result<int> bad = Error { ErrorCode::NotFound, QStringLiteral("no such app") };
    QVERIFY(!bad);
    QCOMPARE(bad.error().code, ErrorCode::NotFound);
    QVERIFY(Result<void>());
    QVERIFY(!Result<void>(Error { ErrorCode::AppPaused, {} }));
}

void PlainTest::resultMovesItsValueOut()
{
    Result<std::unique_ptr<int>> owner = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = *std::move(owner);
    QCOMPARE(*taken, 7);
}

void PlainTest::systemErrorSpeaksAndClassifies_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("missing") << ENOENT << ErrorCode::NotFound;
    QTest::newRow("denied") << EACCES << ErrorCode::PermissionDenied;
    QTest::newRow("descriptors of the process") << EMFILE << ErrorCode::ResourceExhausted;
    QTest::newRow("descriptors of the system") << ENFILE << ErrorCode::ResourceExhausted;
    QTest::newRow("disk") << ENOSPC << ErrorCode::ResourceExhausted;
    QTest::newRow("address") << EADDRINUSE << ErrorCode::AddressInUse;
    QTest::newRow("name") << ENAMETOOLONG << ErrorCode::PathTooLong;
    QTest::newRow("exists") << EEXIST << ErrorCode::AlreadyExists;
    QTest::newRow("anything else") << EIO << ErrorCode::InputOutput;
}

void PlainTest::systemErrorSpeaksAndClassifies()
{
    QFETCH(int, number);
    QFETCH(ErrorCode, code);
    const Error error = systemError(QStringLiteral("cannot open /x"), number);
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, QStringLiteral("cannot open /x: ") + QString::fromLocal8Bit(strerror(number)));
}

void PlainTest::errorCodesHaveNames()
{
    QCOMPARE(errorCodeName(ErrorCode::NotFound), QByteArray("NotFound"));
    QCOMPARE(errorCodeName(ErrorCode::RedirectLoop), QByteArray("RedirectLoop"));
    QSet<QByteArray> names;
    for (int i = 0; i <= int(ErrorCode::RedirectLoop); ++i) {
        const QByteArray name = errorCodeName(ErrorCode(i));
        QVERIFY2(!name.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(errorCodeFromName(name) == ErrorCode(i), name.constData());
        names.insert(name);
    }
    QCOMPARE(names.size(), int(ErrorCode::RedirectLoop) + 1);
    for (const QByteArray &unknown : { QByteArray(), QByteArray("notFound"), QByteArray("NotFound "), QByteArray("Not") })
        QVERIFY2(!errorCodeFromName(unknown), unknown.constData());
}

void PlainTest::fdClosesOnce()
{
    int number = -1;
    {
        UnixFd fd = openNull();
        QVERIFY(fd);
        number = fd.get();
        fd.reset(number); // the same again: nothing happens
        QVERIFY(isOpen(number));
    }
    QVERIFY(!isOpen(number));
    UnixFd fd = openNull();
    number = fd.release();
    QVERIFY(!fd);
    fd.reset();
    QVERIFY(isOpen(number));
    ::close(number);
}

void PlainTest::fdMoves()
{
    UnixFd a = openNull();
    UnixFd b = openNull();
    const int numberA = a.get();
    const int numberB = b.get();
    a = std::move(b);
    QCOMPARE(a.get(), numberB);
    QVERIFY(!isOpen(numberA));
    UnixFd &self = a;
    a = std::move(self);
    QCOMPARE(a.get(), numberB);
    QVERIFY(isOpen(numberB));
}

void PlainTest::fdDuplicates()
{
    QVERIFY(!UnixFd().duplicate());
    const UnixFd fd = openNull();
    const UnixFd copy = fd.duplicate();
    QVERIFY(copy && copy.get() != fd.get());
    QVERIFY(::fcntl(copy.get(), F_GETFD) & FD_CLOEXEC);
}

void PlainTest::durationsParse_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << QByteArray(text) << ms; };
    row("0", 0);
    row("0s", 0);
    row("0.0", 0);
    row("90", 90'000);
    row("1.5", 1500);
    row("5m", 300'000);
    row("1h30m", 5'400'000);
    row("1h0.5m1s", 3'631'000);
    row("250ms", 250);
    row("1.5s", 1500);
    row(".5s", 500);
    row("1.s", 1000);
    row("0.1s", 100);
    row("0.0016s", 2);
    row("0.0014s", 1);
    row("100us", 1);
    row("1ns", 1);
    row("1\xC2\xB5s", 1);
    row("2000\xCE\xBCs", 2);
    row("1m1ms", 60'001);
    row("292y", -1);
    row("2500000h", 9'000'000'000'000);
}

void PlainTest::durationsParse()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, ms);
    const auto parsed = parseDuration(text);
    QCOMPARE(parsed ? parsed->count() : -1, ms);
}

void PlainTest::nonDurationsAreRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", " ", "m", "-5m", "+5m", "5x", "5m ", " 5m", "5 m", "1h30", "1.2.3s", ".", ".s",
                              "5M", "1e3s", "infinity", "nan", "99999999999999999999h", "10000000000" })
        QTest::addRow("'%s'", text) << QByteArray(text);
    QTest::newRow("a NUL within") << QByteArray("5m\0", 3);
    QTest::newRow("endless digits") << QByteArray(100'000, '9');
}

void PlainTest::nonDurationsAreRefused()
{
    QFETCH(QByteArray, text);
    const auto parsed = parseDuration(text);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    QVERIFY(parsed.error().message.contains(QString::fromUtf8(text)));
    QVERIFY(parsed.error().message.contains(QStringLiteral("1h30m"))); // shows how it is done
}

void PlainTest::durationsFormat_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << qint64(0) << QByteArray("0s");
    QTest::newRow("ms") << qint64(250) << QByteArray("250ms");
    QTest::newRow("one short of a second") << qint64(999) << QByteArray("999ms");
    QTest::newRow("second") << qint64(1000) << QByteArray("1s");
    QTest::newRow("fraction") << qint64(1050) << QByteArray("1.05s");
    QTest::newRow("minutes") << qint64(300'000) << QByteArray("5m");
    QTest::newRow("hours and minutes") << qint64(5'400'000) << QByteArray("1h30m");
    QTest::newRow("minute and ms") << qint64(60'007) << QByteArray("1m0.007s");
}

void PlainTest::durationsFormat()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, text);
    QCOMPARE(formatDuration(milliseconds(ms)), text);
}

void PlainTest::everyFormattedDurationParsesBack()
{
    for (qint64 ms = 0; ms < 100'000'000'000; ms = ms * 5 / 4 + 7) {
        const auto parsed = parseDuration(formatDuration(milliseconds(ms)));
        QVERIFY(parsed);
        QCOMPARE(parsed->count(), ms);
    }
}

void PlainTest::backoffGrowsToItsLimit()
{
    Backoff backoff({ 500ms, 3000ms, 2.0, 0.0 });
    for (const int expected : { 500, 1000, 2000, 3000, 3000 })
        QCOMPARE(backoff.next().count(), expected);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(backoff.next().count(), 3000);
    QCOMPARE(backoff.failures(), 5005);
}

void PlainTest::backoffStartsAgainAfterSuccess()
{
    Backoff backoff({ 100ms, 1000ms, 3.0, 0.0 });
    QCOMPARE(backoff.next().count(), 100);
    QCOMPARE(backoff.next().count(), 300);
    backoff.reset();
    QCOMPARE(backoff.failures(), 0);
    QCOMPARE(backoff.next().count(), 100);
}

void PlainTest::backoffSpreads()
{
    Backoff backoff({ 1000ms, 1000ms, 2.0, 0.1 });
    qint64 least = 1000;
    qint64 most = 1000;
    for (int i = 0; i < 1000; ++i) {
        const auto delay = backoff.next().count();
        least = std::min<qint64>(least, delay);
        most = std::max<qint64>(most, delay);
    }
    QVERIFY2(least >= 900 && least < 920, qPrintable(QString::number(least)));
    QVERIFY2(most <= 1100 && most > 1080, qPrintable(QString::number(most)));
}

void PlainTest::backoffSurvivesOddLimits()
{
    QCOMPARE(Backoff({ 0ms, 0ms, 2.0, 0.5 }).next().count(), 0);
    Backoff shrinking({ 100ms, 1000ms, 0.1, 0.0 });
    QCOMPARE(shrinking.next().count(), 100);
    QCOMPARE(shrinking.next().count(), 100);
    Backoff inverted({ 100ms, 10ms, 2.0, 0.0 });
    QCOMPARE(inverted.next().count(), 100);
    Backoff wild({ 100ms, 100ms, 2.0, 50.0 });
    for (int i = 0; i < 100; ++i)
        QVERIFY(wild.next().count() >= 0);
}

void PlainTest::logLevelsParse()
{
    for (const auto level : { LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error }) {
        const auto parsed = parseLogLevel(logLevelName(level));
        QVERIFY(parsed);
        QCOMPARE(*parsed, level);
    }
    QCOMPARE(*parseLogLevel("WARN"), LogLevel::Warning);
    const auto bad = parseLogLevel("loud");
    QVERIFY(!bad);
    QVERIFY(bad.error().message.contains(QStringLiteral("loud")));
}

void PlainTest::logLevelTurnsCategoriesOff()
{
    QVERIFY(!lcApps().isDebugEnabled());
    QVERIFY(lcApps().isInfoEnabled());

    setLogLevel(LogLevel::Debug);
    QVERIFY(lcApps().isDebugEnabled());
    setLogLevel(LogLevel::Warning);
    QVERIFY(!lcApps().isInfoEnabled());
    QVERIFY(lcApps().isWarningEnabled());
    setLogLevel(LogLevel::Error);
    for (const auto *category : { &lcDaemon(), &lcApps(), &lcHttp(), &lcFastCgi(), &lcControl() }) {
        QVERIFY(!category->isWarningEnabled());
        QVERIFY(category->isCriticalEnabled());
    }
    const QLoggingCategory ofQt("qt.network");
    QVERIFY(ofQt.isWarningEnabled());
    setLogLevel(LogLevel::Info);
    QVERIFY(lcApps().isInfoEnabled());
    QVERIFY(!lcApps().isDebugEnabled());
}

QTEST_GUILESS_MAIN(PlainTest)
#include "plain.moc"
