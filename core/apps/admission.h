// Who may talk to which child, and who waits. One per app.
#pragma once

#include "apps/lease.h"
#include "apps/ticketline.h"
#include "base/duration.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace spawner {

/// What the data plane has to know about a child that is ready.
struct ChildAddress
{
    quint64 id = 0;
    qint64 pid = 0;
    QByteArray socketPath;
    int capacity = 1; ///< requests at once
    bool keepConnections = false;
};

struct AdmissionCounts
{
    int inFlight = 0;
    int waiting = 0;
    int ready = 0; ///< children that may get requests
};

/// One of the four objects where the planes meet. Rule: the first group of calls belongs to gateway
/// threads, the second to the main thread; one mutex, held for a few pointer moves; the uncontended path
/// does not post events. Signals are emitted in whichever thread caused them: connect queued.
///
/// Grants go to the ready child with the fewest requests in flight; among idle ones to the one used
/// last (so that the others can retire), children with an Abandoned or Silent request behind the rest. The line is
/// first come, first served. A child whose Lease ended Failed gets nothing more until resumeChild() (its
/// process may be dead and nobody told us yet).
///
/// Lifetime: shared by its App and by RouteTables; it must not be destroyed while a Lease or a
/// LeaseTicket of it exists: AppRegistry keeps retired ones until isUnused().
class Admission : public QObject
{
    Q_OBJECT
public:
    explicit Admission(QObject *parent = nullptr);
    ~Admission() override;

    // Gateway threads
    using Outcome = std::variant<Lease, std::unique_ptr<LeaseTicket>, Error>;
    /// A Lease at once, else a place in the line (the callback comes later), else the reason why not:
    /// QueueFull, or what refuse() was given.
    Outcome acquire(LeaseTicket::Callback callback);

    // Main thread
    void setQueueLength(int length);
    void addChild(const ChildAddress &child);
    void setCapacity(quint64 childId, int capacity);
    /// No new requests; childIdle() once its last one is back (from the event loop, also if it has none now).
    void drainChild(quint64 childId);
    /// No new requests until resumeChild().
    void suspendChild(quint64 childId);
    /// Lets a child that failed a request, or was suspended, have new ones again: it proved to be alive.
    void resumeChild(quint64 childId);
    /// The process is gone. Leases on it may still exist for a moment.
    void removeChild(quint64 childId);
    /// All who wait get `reason`, and so does everyone who asks, until accept(). `until`: when that is
    /// expected, for Retry-After.
    void refuse(const Error &reason, std::optional<Clock::time_point> until = std::nullopt);
    void accept();
    /// Those who wait now get `reason`, later ones may wait again.
    void failWaiting(const Error &reason);

    // Any thread
    AdmissionCounts counts() const;
    int inFlight(quint64 childId) const;
    /// How long the child has been without a request; nothing while it has one.
    std::optional<milliseconds> idleFor(quint64 childId) const;
    /// Requests that the child was given so far.
    quint64 served(quint64 childId) const;
    /// Requests that the child brought to an end so far (LeaseEnd::Completed).
    quint64 completed(quint64 childId) const;
    /// While refusing: the time until it is worth asking again, if that is known; never negative.
    std::optional<milliseconds> retryAfter() const;
    /// No Lease and no LeaseTicket exists.
    bool isUnused() const;

signals:
    /// Someone waits (or was turned away by a full line) and no ready child has room. Emitted at most
    /// once until acknowledgeDemand() or refuse().
    void demand();
    void childIdle(quint64 childId);
    /// A Lease ended Failed.
    void childSuspected(quint64 childId);
    /// A Lease ended Silent, or Abandoned on a one-at-a-time child: it may stay busy with that request.
    void childAbandoned(quint64 childId);
    /// Set by watchIdle(): the child's last request ended.
    void childRested(quint64 childId);
    void unused();

public:
    /// Main thread: demand() may be emitted again. Returns how many wait.
    int acknowledgeDemand();
    /// Main thread: no demand() until acknowledgeDemand(), which whoever defers has to call before long.
    void deferDemand();
    /// Main thread: childRested() is wanted each time the child has nothing to do (idle timeout 0).
    void watchIdle(quint64 childId, bool wanted);

private:
    friend class Lease;
    friend class LeaseTicket;
    using Slots = std::vector<std::unique_ptr<AdmissionSlot>>;
    /// What to emit once the mutex is free.
    struct News
    {
        quint64 idle = 0;
        quint64 rested = 0;
        quint64 suspected = 0;
        quint64 abandoned = 0;
        bool demand = false;
        bool unused = false;
    };

    void release(AdmissionSlot *slot, LeaseEnd end);
    void leave(LeaseTicket *ticket);
    void deliver(LeaseTicket *ticket);

    // With the mutex held
    AdmissionSlot *findSlot(quint64 childId) const;
    AdmissionSlot *bestSlot() const;
    Lease grant(AdmissionSlot *slot, bool coldStart);
    void serveLine(bool coldStart);
    void recall(const AdmissionSlot *slot);
    void refuseLine(const Error &reason);
    void settle(AdmissionSlot *slot, News &news);
    bool raiseDemand();
    bool hasProcess() const;

    void announce(const News &news);

    mutable std::mutex m_mutex;
    Slots m_slots;
    Slots m_departed; // removed, but with leases
    TicketLine m_waiting;
    TicketLine m_granted; // a lease is under way to them
    std::optional<Error> m_refusal;
    std::optional<Clock::time_point> m_refusedUntil;
    quint64 m_turn = 0;
    int m_queueLength = 1024;
    int m_leases = 0;
    int m_tickets = 0;
    bool m_isDemandRaised = false;
};

} // namespace spawner
