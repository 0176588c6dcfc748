// Who may talk to which child, and who waits. One per app.
#pragma once

#include "apps/lease.h"
#include "base/duration.h"
#include "base/result.h"

#include <QByteArray>
#include <QObject>

#include <memory>
#include <mutex>
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
/// last (so that the others can retire), children with an Abandoned request behind the rest. The line is first come, first served.
/// A child whose Lease ended Failed gets nothing more until resumeChild() (its process may be dead and nobody told us yet).
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
    /// Lets a child that failed a request have new ones again: it proved to be alive.
    void resumeChild(quint64 childId);
    /// The process is gone. Leases on it may still exist for a moment.
    void removeChild(quint64 childId);
    /// All who wait get `reason`, and so does everyone who asks, until accept().
    void refuse(const Error &reason);
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
    /// No Lease and no LeaseTicket exists.
    bool isUnused() const;

signals:
    /// Someone waits and no ready child has room. Emitted at most once until acknowledgeDemand().
    void demand();
    void childIdle(quint64 childId);
    /// A Lease ended Failed.
    void childSuspected(quint64 childId);
    /// Set by watchIdle(): the child's last request ended.
    void childRested(quint64 childId);
    void unused();

public:
    /// Main thread: demand() may be emitted again. Returns how many wait.
    int acknowledgeDemand();
    /// Main thread: childRested() is wanted each time the child has nothing to do (idle timeout 0).
    void watchIdle(quint64 childId, bool wanted);

private:
    friend class Lease;
    friend class LeaseTicket;
    void release(AdmissionSlot *slot, LeaseEnd end);
    // The implementer fills the rest in.
};

} // namespace spawner
