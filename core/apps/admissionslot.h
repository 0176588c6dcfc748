// A ready child in the books of its Admission.
#pragma once

#include "apps/admission.h"

namespace spawner {

/// Stays where it is until its child is removed and its last Lease is back, so that a Lease may point
/// at it. The first group never changes and is read without a lock; the rest belongs to the
/// Admission's mutex.
struct AdmissionSlot
{
    explicit AdmissionSlot(const ChildAddress &address)
        : childId(address.id), pid(address.pid), socketPath(address.socketPath),
          keepsConnections(address.keepConnections && address.capacity > 1),
          capacity(std::max(address.capacity, 1)) { }

    const quint64 childId;
    const qint64 pid;
    const QByteArray socketPath;
    const bool keepsConnections;

    int capacity;
    int inFlight = 0;
    quint64 served = 0; // given
    quint64 completed = 0; // and brought to an end
    quint64 lastTurn = 0; // larger = used later
    Clock::time_point idleSince = Clock::now(); // while inFlight is 0
    bool isDraining = false;
    bool isSuspended = false; // may be dead or busy; nothing new until resumeChild()
    bool isDoubtful = false; // may still be busy with an abandoned request
    bool isRestWatched = false;
    bool isDeparted = false; // only its leases keep it

    bool mayServe() const { return !isDraining && !isSuspended; }
    bool hasRoom() const { return mayServe() && inFlight < capacity; }
    /// Is this one the better choice? Both have room.
    bool isBetterThan(const AdmissionSlot &other) const
    {
        if (isDoubtful != other.isDoubtful)
            return !isDoubtful;
        if (inFlight != other.inFlight)
            return inFlight < other.inFlight;
        return lastTurn > other.lastTurn;
    }
};

} // namespace spawner
