// What floods of one app cost the others: nothing.
#include "telemetry/floodguard.h"

#include <QTest>

using namespace spawner;
using Verdict = FloodGuard::Verdict;

namespace {

const Clock::time_point Start = Clock::time_point(std::chrono::hours(1));

FloodGuard::Limits smallLimits()
{
    return {3, 100, milliseconds(1000)};
}

} // namespace

class TestFloodGuard : public QObject
{
    Q_OBJECT

private slots:
    void limitsLines();
    void limitsBytes();
    void appsDoNotShare();
    void nextWindowStartsAfresh();
    void tellsOnceHowManyWereSkipped();
    void tellsNothingTooEarly();
    void restTellsOpenWindows();
    void appsThatAreGoneAreForgotten();
};

void TestFloodGuard::limitsLines()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(guard.admit("a", 1, Start), Verdict::Pass);
    QCOMPARE(guard.admit("a", 1, Start), Verdict::FirstSkipped);
    QCOMPARE(guard.admit("a", 1, Start), Verdict::Skipped);
}

void TestFloodGuard::limitsBytes()
{
    FloodGuard guard(smallLimits());
    QCOMPARE(guard.admit("a", 500, Start), Verdict::Pass); // one line always may
    QCOMPARE(guard.admit("a", 1, Start), Verdict::FirstSkipped);
}

void TestFloodGuard::appsDoNotShare()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 10; ++i)
        (void)guard.admit("noisy", 1, Start);
    QCOMPARE(guard.admit("quiet", 1, Start), Verdict::Pass);
}

void TestFloodGuard::nextWindowStartsAfresh()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(guard.admit("a", 1, Start), Verdict::Pass);
    QCOMPARE(guard.admit("a", 1, Start + milliseconds(1000)), Verdict::Pass);
    QVERIFY(guard.overdue(Start + milliseconds(1000)).empty());
}

void TestFloodGuard::tellsOnceHowManyWereSkipped()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 10; ++i)
        (void)guard.admit("a", 1, Start);
    for (int i = 0; i < 5; ++i)
        (void)guard.admit("b", 1, Start + milliseconds(500));
    const auto reports = guard.overdue(Start + milliseconds(1000));
    QCOMPARE(reports.size(), size_t(1));
    QCOMPARE(reports[0].app, QByteArray("a"));
    QCOMPARE(reports[0].skipped, qint64(7));
    QVERIFY(guard.overdue(Start + milliseconds(1001)).empty());
    QCOMPARE(guard.admit("a", 1, Start + milliseconds(1001)), Verdict::Pass);
    const auto later = guard.overdue(Start + milliseconds(1500));
    QCOMPARE(later.size(), size_t(1));
    QCOMPARE(later[0].app, QByteArray("b"));
    QCOMPARE(later[0].skipped, qint64(2));
    QVERIFY(guard.rest().empty());
}

void TestFloodGuard::tellsNothingTooEarly()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 10; ++i)
        (void)guard.admit("a", 1, Start);
    QVERIFY(guard.overdue(Start + milliseconds(999)).empty());
    // Not told yet, so still counting, even though the window is over.
    QCOMPARE(guard.admit("a", 1, Start + milliseconds(1200)), Verdict::Skipped);
    QCOMPARE(guard.overdue(Start + milliseconds(1200))[0].skipped, qint64(8));
}

void TestFloodGuard::restTellsOpenWindows()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 4; ++i)
        (void)guard.admit("a", 1, Start);
    QCOMPARE(guard.rest().size(), size_t(1));
    QVERIFY(guard.rest().empty());
}

void TestFloodGuard::appsThatAreGoneAreForgotten()
{
    FloodGuard guard(smallLimits());
    for (int i = 0; i < 100; ++i)
        (void)guard.admit("app" + QByteArray::number(i), 1, Start + milliseconds(i * 100));
    QVERIFY2(guard.appCount() <= 20, qPrintable(QString::number(guard.appCount()))); // of two windows, at ten a window
}

QTEST_GUILESS_MAIN(TestFloodGuard)
#include "test_floodguard.moc"
