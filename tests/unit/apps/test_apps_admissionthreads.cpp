// An Admission hammered by several threads while children come and go; meant for ThreadSanitizer too.
#include "apps/admission.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <random>

using namespace spawner;

namespace {

constexpr int Gateways = 4;
constexpr int RequestsPerGateway = 3000;
constexpr int Abreast = 12;

/// Counts the requests that each child has in its hands, to catch it having too many.
struct Ledger
{
    static constexpr quint64 MaxChildren = 100'000;
    std::vector<std::atomic<int>> busy = std::vector<std::atomic<int>>(MaxChildren);
    std::atomic<int> overfull{0};
    std::atomic<int> done{0};
    std::atomic<int> finishedGateways{0};
};

/// Plays a gateway: lives in a thread of its own and always has some requests under way.
class Client : public QObject
{
    Q_OBJECT
public:
    Client(Admission &admission, Ledger &ledger, unsigned seed)
        : m_admission(admission), m_ledger(ledger), m_random(seed) { }

    void start()
    {
        m_slots.resize(Abreast);
        for (size_t i = 0; i < m_slots.size(); ++i)
            next(i);
    }

private:
    struct Slot
    {
        Lease lease;
        std::unique_ptr<LeaseTicket> ticket;
        std::unique_ptr<QTimer> timer;
    };

    void next(size_t index)
    {
        Slot &slot = m_slots[index];
        slot.ticket.reset();
        if (m_started++ >= RequestsPerGateway) {
            if (++m_idle == Abreast)
                ++m_ledger.finishedGateways;
            return;
        }
        auto outcome = m_admission.acquire([this, index](Result<Lease> lease) {
            if (lease)
                run(index, std::move(*lease));
            else
                later(index, [this, index] { end(index); });
        });
        if (auto *lease = std::get_if<Lease>(&outcome)) {
            run(index, std::move(*lease));
        } else if (auto *ticket = std::get_if<std::unique_ptr<LeaseTicket>>(&outcome)) {
            slot.ticket = std::move(*ticket);
            if (m_random() % 4 == 0) // impatient: leaves, perhaps just as the lease is on its way
                later(index, [this, index] { end(index); });
        } else {
            later(index, [this, index] { end(index); });
        }
    }

    void run(size_t index, Lease lease)
    {
        std::atomic<int> &busy = m_ledger.busy[lease.childId()];
        if (++busy > 2 || lease.socketPath() != QByteArray::number(lease.childId()))
            ++m_ledger.overfull;
        m_slots[index].lease = std::move(lease);
        later(index, [this, index] { end(index); });
    }

    void end(size_t index)
    {
        Slot &slot = m_slots[index];
        if (slot.lease.isValid()) {
            --m_ledger.busy[slot.lease.childId()];
            const unsigned kind = m_random() % 20;
            slot.lease.release(kind == 0       ? LeaseEnd::Failed
                                   : kind == 1 ? LeaseEnd::Abandoned
                                               : LeaseEnd::Completed);
        }
        ++m_ledger.done;
        next(index);
    }

    void later(size_t index, std::function<void()> action)
    {
        auto timer = std::make_unique<QTimer>();
        timer->setSingleShot(true);
        connect(timer.get(), &QTimer::timeout, this, std::move(action));
        timer->start(int(m_random() % 2));
        if (m_slots[index].timer) { // it may be this very timer that calls us
            m_slots[index].timer->stop();
            m_slots[index].timer.release()->deleteLater();
        }
        m_slots[index].timer = std::move(timer);
    }

    Admission &m_admission;
    Ledger &m_ledger;
    std::minstd_rand m_random;
    std::vector<Slot> m_slots;
    int m_started = 0;
    int m_idle = 0;
};

} // namespace

class TestAppsAdmissionThreads : public QObject
{
    Q_OBJECT

private slots:
    void noRequestIsLostAndNoChildOverfull()
    {
        Admission admission;
        admission.setQueueLength(Gateways * Abreast / 2);
        Ledger ledger;
        QList<quint64> drained;
        connect(&admission, &Admission::childSuspected, this,
                [&](quint64 id) { admission.resumeChild(id); }, Qt::QueuedConnection);
        connect(&admission, &Admission::childIdle, this, [&](quint64 id) {
            QCOMPARE(admission.inFlight(id), 0);
            admission.removeChild(id);
            drained.removeOne(id);
        }, Qt::QueuedConnection);

        std::vector<std::unique_ptr<QThread>> threads;
        std::vector<std::unique_ptr<Client>> clients;
        for (unsigned i = 0; i < Gateways; ++i) {
            threads.push_back(std::make_unique<QThread>());
            clients.push_back(std::make_unique<Client>(admission, ledger, i + 1));
            clients.back()->moveToThread(threads.back().get());
            connect(threads.back().get(), &QThread::started, clients.back().get(), &Client::start);
            threads.back()->start();
        }

        quint64 lastId = 0;
        QList<quint64> alive;
        int turn = 0;
        QElapsedTimer clock;
        clock.start();
        while (ledger.finishedGateways < Gateways && clock.elapsed() < 60'000) {
            churn(admission, alive, drained, lastId, ++turn);
            QTest::qWait(1);
        }
        admission.accept();
        QCOMPARE(int(ledger.finishedGateways), Gateways);
        for (auto &thread : threads) {
            thread->quit();
            thread->wait();
        }
        clients.clear();
        QCoreApplication::processEvents();
        QCOMPARE(int(ledger.overfull), 0);
        QCOMPARE(int(ledger.done), Gateways * RequestsPerGateway);
        QCOMPARE(admission.counts().inFlight, 0);
        QCOMPARE(admission.counts().waiting, 0);
        QVERIFY(admission.isUnused());
        QTRY_VERIFY(drained.isEmpty()); // every drained child was reported idle
    }

private:
    static void churn(Admission &admission, QList<quint64> &alive, QList<quint64> &drained, quint64 &lastId,
                      int turn)
    {
        admission.acknowledgeDemand();
        if (alive.size() < 6) {
            ++lastId;
            admission.addChild({lastId, qint64(lastId), QByteArray::number(lastId), 2, false});
            alive.append(lastId);
        }
        if (turn % 3 == 0 && alive.size() > 1) {
            drained.append(alive.takeFirst());
            admission.drainChild(drained.last());
        }
        if (turn % 5 == 0 && alive.size() > 1)
            admission.removeChild(alive.takeLast()); // killed
        if (turn % 11 == 0)
            admission.failWaiting({ErrorCode::AppExitedAtStart, QStringLiteral("x")});
        if (turn % 17 == 0)
            admission.refuse({ErrorCode::AppCrashLooping, QStringLiteral("y")});
        if (turn % 17 == 1)
            admission.accept();
        (void)admission.counts();
        (void)admission.idleFor(alive.isEmpty() ? 0 : alive.first());
    }
};

QTEST_GUILESS_MAIN(TestAppsAdmissionThreads)
#include "test_apps_admissionthreads.moc"
