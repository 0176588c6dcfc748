// The rules of an Admission, in one thread.
#include "apps/admission.h"

#include <QSignalSpy>
#include <QTest>

using namespace spawner;

namespace {

/// What became of one request.
struct Request
{
    Lease lease;
    std::unique_ptr<LeaseTicket> ticket;
    std::optional<Error> error;
    int answers = 0;

    explicit Request(Admission &admission)
    {
        auto outcome = admission.acquire([this](Result<Lease> result) {
            ++answers;
            if (result)
                lease = std::move(*result);
            else
                error = result.error();
        });
        if (auto *granted = std::get_if<Lease>(&outcome))
            lease = std::move(*granted);
        else if (auto *place = std::get_if<std::unique_ptr<LeaseTicket>>(&outcome))
            ticket = std::move(*place);
        else
            error = std::get<Error>(outcome);
    }
    bool isWaiting() const { return ticket && answers == 0; }
};

ChildAddress child(quint64 id, int capacity = 1)
{
    return {id, qint64(1000 + id), "/run/x." + QByteArray::number(id) + ".sock", capacity, capacity > 1};
}

const Error Reason{ErrorCode::AppCrashLooping, QStringLiteral("it crashed")};

} // namespace

class TestAppsAdmission : public QObject
{
    Q_OBJECT

private slots:
    void grantsAtOnceWhereThereIsRoom()
    {
        Admission admission;
        QSignalSpy demand(&admission, &Admission::demand);
        admission.addChild(child(7, 2));
        Request a(admission), b(admission);
        QVERIFY(a.lease.isValid() && b.lease.isValid());
        QCOMPARE(a.lease.childId(), 7u);
        QCOMPARE(a.lease.pid(), 1007);
        QCOMPARE(a.lease.socketPath(), QByteArray("/run/x.7.sock"));
        QVERIFY(a.lease.isConcurrent());
        QVERIFY(!a.lease.coldStart());
        QCOMPARE(admission.inFlight(7), 2);
        QCOMPARE(admission.served(7), 2u);
        QCOMPARE(demand.count(), 0);
    }

    void aOneAtATimeChildIsNotConcurrent()
    {
        Admission admission;
        admission.addChild({1, 1, "/x", 1, true});
        Request a(admission);
        QVERIFY(!a.lease.isConcurrent());
    }

    void firstComeFirstServed()
    {
        Admission admission;
        Request a(admission), b(admission), c(admission);
        QVERIFY(a.isWaiting() && b.isWaiting() && c.isWaiting());
        QCOMPARE(admission.counts().waiting, 3);
        admission.addChild(child(1));
        QTRY_VERIFY(a.lease.isValid());
        QVERIFY(a.lease.coldStart());
        QVERIFY(b.isWaiting());
        a.lease.release(LeaseEnd::Completed);
        QTRY_VERIFY(b.lease.isValid());
        QVERIFY(b.lease.coldStart()); // there was no process when it came
        QVERIFY(c.isWaiting());
        b.lease.release(LeaseEnd::Completed);
        QTRY_VERIFY(c.lease.isValid());
        QCOMPARE(a.answers + b.answers + c.answers, 3);
    }

    void waitingForABusyChildIsNoColdStart()
    {
        Admission admission;
        admission.addChild(child(1));
        Request a(admission), b(admission);
        a.lease.release(LeaseEnd::Completed);
        QTRY_VERIFY(b.lease.isValid());
        QVERIFY(!b.lease.coldStart());
    }

    void theCallbackNeverComesFromWithinAcquireOrRelease()
    {
        Admission admission;
        admission.addChild(child(1));
        Request a(admission), b(admission);
        a.lease.release(LeaseEnd::Completed);
        QCOMPARE(b.answers, 0);
        QTRY_COMPARE(b.answers, 1);
    }

    void choosesTheLeastBusyThenTheOneUsedLast()
    {
        Admission admission;
        for (quint64 id = 1; id <= 3; ++id)
            admission.addChild(child(id, 2));
        Request a(admission), b(admission), c(admission);
        QSet<quint64> used{a.lease.childId(), b.lease.childId(), c.lease.childId()};
        QCOMPARE(used.size(), 3);
        const quint64 last = b.lease.childId();
        a.lease.release(LeaseEnd::Completed);
        c.lease.release(LeaseEnd::Completed);
        b.lease.release(LeaseEnd::Completed);
        for (int i = 0; i < 3; ++i) { // so that the others can retire
            Request again(admission);
            QCOMPARE(again.lease.childId(), last);
            again.lease.release(LeaseEnd::Completed);
        }
    }

    void anAbandonedRequestPutsItsChildBehindTheRest()
    {
        Admission admission;
        QSignalSpy abandoned(&admission, &Admission::childAbandoned);
        admission.addChild(child(1));
        admission.addChild(child(2));
        quint64 shunned = 0;
        {
            Request a(admission);
            shunned = a.lease.childId();
        } // goes home as abandoned
        QCOMPARE(abandoned.count(), 1);
        Request b(admission);
        QVERIFY(b.lease.childId() != shunned);
        Request c(admission); // nothing else is left
        QCOMPARE(c.lease.childId(), shunned);
        b.lease.release(LeaseEnd::Completed);
        c.lease.release(LeaseEnd::Completed); // it is as good as ever
        Request d(admission);
        QCOMPARE(d.lease.childId(), shunned);
    }

    void aSilentRequestIsToldOfHoweverManyTheChildTakes()
    {
        Admission admission;
        QSignalSpy abandoned(&admission, &Admission::childAbandoned);
        admission.addChild(child(1, 4));
        {
            Request left(admission);
        } // by its client, which such a child notices
        QCOMPARE(abandoned.count(), 0);
        Request silent(admission);
        silent.lease.release(LeaseEnd::Silent);
        QCOMPARE(abandoned.count(), 1);
        QCOMPARE(abandoned.first().first().toULongLong(), quint64(1));
        Request next(admission); // it may have been that request only
        QCOMPARE(next.lease.childId(), quint64(1));
        next.lease.release(LeaseEnd::Completed);
    }

    void aSuspendedChildGetsNothingUntilResumed()
    {
        Admission admission;
        admission.addChild(child(1));
        admission.suspendChild(1);
        Request a(admission);
        QVERIFY(a.isWaiting());
        QCOMPARE(admission.counts().ready, 0);
        admission.resumeChild(1);
        QTRY_VERIFY(a.lease.isValid());
    }

    void aFailedRequestMakesItsChildSuspectUntilResumed()
    {
        Admission admission;
        QSignalSpy suspected(&admission, &Admission::childSuspected);
        admission.addChild(child(1, 4));
        Request a(admission);
        a.lease.release(LeaseEnd::Failed);
        QCOMPARE(suspected.count(), 1);
        Request b(admission);
        QVERIFY(b.isWaiting());
        admission.resumeChild(1);
        QTRY_VERIFY(b.lease.isValid());
    }

    void leasesUnderWayAreRecalledFromADeadChildInOrder()
    {
        Admission admission;
        Request a(admission), b(admission), c(admission);
        admission.addChild(child(1, 2)); // granted to a and b, not delivered yet
        QCOMPARE(admission.inFlight(1), 2);
        admission.removeChild(1);
        QCOMPARE(admission.counts().waiting, 3);
        admission.addChild(child(2, 1));
        QTRY_VERIFY(a.lease.isValid());
        QCOMPARE(a.lease.childId(), 2u);
        QCoreApplication::processEvents();
        QVERIFY(b.isWaiting() && c.isWaiting());
        QCOMPARE(a.answers, 1);
        a.lease.release(LeaseEnd::Completed);
        QTRY_VERIFY(b.lease.isValid());
        QVERIFY(c.isWaiting());
    }

    void leavingTheLineLetsTheNextOneIn()
    {
        Admission admission;
        auto a = std::make_unique<Request>(admission);
        Request b(admission);
        a.reset();
        QCOMPARE(admission.counts().waiting, 1);
        admission.addChild(child(1));
        QTRY_VERIFY(b.lease.isValid());
    }

    void leavingWithAnUndeliveredLeaseGivesItToTheNext()
    {
        Admission admission;
        auto a = std::make_unique<Request>(admission);
        Request b(admission);
        admission.addChild(child(1));
        a.reset(); // granted, but the news did not arrive
        QTRY_VERIFY(b.lease.isValid());
        QCOMPARE(admission.served(1), 1u); // the child never saw the other
        b.lease.release(LeaseEnd::Completed);
        QVERIFY(!b.isWaiting());
    }

    void theCallbackMayDestroyItsTicket()
    {
        Admission admission;
        std::unique_ptr<LeaseTicket> ticket;
        bool called = false;
        auto outcome = admission.acquire([&, big = QByteArray(100, 'x')](Result<Lease> lease) {
            ticket.reset();
            called = lease && big.size() == 100; // the captures are still there
        });
        ticket = std::move(std::get<std::unique_ptr<LeaseTicket>>(outcome));
        admission.addChild(child(1));
        QTRY_VERIFY(called);
        QCOMPARE(admission.inFlight(1), 0);
        QVERIFY(admission.isUnused());
    }

    void aFullLineTurnsAway_data()
    {
        QTest::addColumn<int>("length");
        QTest::newRow("no line at all") << 0;
        QTest::newRow("two") << 2;
    }
    void aFullLineTurnsAway()
    {
        QFETCH(int, length);
        Admission admission;
        QSignalSpy demand(&admission, &Admission::demand);
        admission.setQueueLength(length);
        std::vector<std::unique_ptr<Request>> line;
        for (int i = 0; i < length; ++i)
            line.push_back(std::make_unique<Request>(admission));
        Request last(admission);
        QVERIFY(last.error);
        QCOMPARE(last.error->code, ErrorCode::QueueFull);
        QCOMPARE(demand.count(), 1); // even if nobody may wait: or no process would ever start
    }

    void demandComesOnceUntilAcknowledged()
    {
        Admission admission;
        QSignalSpy demand(&admission, &Admission::demand);
        Request a(admission), b(admission);
        QCOMPARE(demand.count(), 1);
        QCOMPARE(admission.acknowledgeDemand(), 2);
        QCOMPARE(demand.count(), 1);
        Request c(admission);
        QCOMPARE(demand.count(), 2);
    }

    void refusalReachesThoseWhoWaitAndThoseWhoCome()
    {
        Admission admission;
        Request a(admission);
        admission.refuse(Reason, Clock::now() + std::chrono::seconds(9));
        QCOMPARE(a.answers, 0); // from the event loop only
        QTRY_VERIFY(a.error);
        QCOMPARE(a.error->code, Reason.code);
        Request b(admission);
        QCOMPARE(b.error->message, Reason.message);
        const auto retry = admission.retryAfter();
        QVERIFY(retry && *retry > std::chrono::seconds(8) && *retry <= std::chrono::seconds(9));
        admission.accept();
        QVERIFY(!admission.retryAfter());
        QSignalSpy demand(&admission, &Admission::demand);
        Request c(admission);
        QVERIFY(c.isWaiting());
        QCOMPARE(demand.count(), 1);
    }

    void failingTheLineLetsLaterOnesWait()
    {
        Admission admission;
        Request a(admission);
        admission.failWaiting(Reason);
        Request b(admission);
        QTRY_VERIFY(a.error);
        QVERIFY(b.isWaiting());
    }

    void aRefusedTicketMayBeDestroyedBeforeTheNews()
    {
        Admission admission;
        auto a = std::make_unique<Request>(admission);
        admission.failWaiting(Reason);
        a.reset();
        QCoreApplication::processEvents();
        QVERIFY(admission.isUnused());
    }

    void drainingWaitsForTheLastRequest()
    {
        Admission admission;
        QSignalSpy idle(&admission, &Admission::childIdle);
        admission.addChild(child(1, 2));
        Request a(admission), b(admission);
        admission.drainChild(1);
        Request c(admission);
        QVERIFY(c.isWaiting());
        a.lease.release(LeaseEnd::Completed);
        QCOMPARE(idle.count(), 0);
        b.lease.release(LeaseEnd::Completed);
        QTRY_COMPARE(idle.count(), 1);
        QVERIFY(c.isWaiting());
    }

    void drainingAnIdleChildReportsFromTheEventLoop()
    {
        Admission admission;
        QSignalSpy idle(&admission, &Admission::childIdle);
        admission.addChild(child(1));
        admission.drainChild(1);
        admission.drainChild(1);
        QCOMPARE(idle.count(), 0);
        QTRY_COMPARE(idle.count(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(idle.count(), 1);
    }

    void aLeaseSurvivesTheRemovalOfItsChild()
    {
        Admission admission;
        admission.addChild(child(1));
        Request a(admission);
        admission.removeChild(1);
        QCOMPARE(a.lease.socketPath(), QByteArray("/run/x.1.sock"));
        QVERIFY(!admission.isUnused());
        QSignalSpy suspected(&admission, &Admission::childSuspected);
        a.lease.release(LeaseEnd::Failed);
        QCOMPARE(suspected.count(), 0); // everyone knows
        QVERIFY(admission.isUnused());
        QCOMPARE(admission.counts().ready, 0);
    }

    void moreCapacityServesTheLine()
    {
        Admission admission;
        admission.addChild(child(1));
        Request a(admission), b(admission), c(admission);
        admission.setCapacity(1, 2);
        QTRY_VERIFY(b.lease.isValid());
        QVERIFY(c.isWaiting());
        admission.setCapacity(1, 1); // two run; none comes until one is left
        a.lease.release(LeaseEnd::Completed);
        QCoreApplication::processEvents();
        QVERIFY(c.isWaiting());
        b.lease.release(LeaseEnd::Completed);
        QTRY_VERIFY(c.lease.isValid());
    }

    void tellsHowLongAChildHasRested()
    {
        Admission admission;
        QSignalSpy rested(&admission, &Admission::childRested);
        admission.addChild(child(1));
        QVERIFY(admission.idleFor(1));
        Request a(admission);
        QVERIFY(!admission.idleFor(1));
        a.lease.release(LeaseEnd::Completed);
        QCOMPARE(rested.count(), 0);
        QTRY_VERIFY(*admission.idleFor(1) >= milliseconds(20));
        admission.watchIdle(1, true);
        Request b(admission);
        b.lease.release(LeaseEnd::Completed);
        QCOMPARE(rested.count(), 1);
        QVERIFY(!admission.idleFor(99));
    }

    void unusedComesWithTheLastLeaseOrTicket()
    {
        Admission admission;
        QSignalSpy unused(&admission, &Admission::unused);
        auto a = std::make_unique<Request>(admission);
        QVERIFY(!admission.isUnused());
        a.reset();
        QCOMPARE(unused.count(), 1);
        QVERIFY(admission.isUnused());
    }

    void movedLeasesGoHomeOnce()
    {
        Admission admission;
        admission.addChild(child(1, 3));
        Request a(admission), b(admission);
        Lease moved(std::move(a.lease));
        moved = std::move(b.lease);
        QCOMPARE(admission.inFlight(1), 1);
        moved.release(LeaseEnd::Completed);
        moved.release(LeaseEnd::Failed);
        QCOMPARE(admission.inFlight(1), 0);
        QCOMPARE(admission.completed(1), 1u);
    }
};

QTEST_GUILESS_MAIN(TestAppsAdmission)
#include "test_apps_admission.moc"
