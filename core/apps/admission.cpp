#include "apps/admission.h"

#include "apps/admissionslot.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace spawner {

Admission::Admission(QObject *parent)
    : QObject(parent)
{
}

Admission::~Admission()
{
    Q_ASSERT(isUnused());
}

// --- Gateway threads

Admission::Outcome Admission::acquire(LeaseTicket::Callback callback)
{
    News news;
    std::unique_ptr<LeaseTicket> ticket;
    std::optional<Error> refusal;
    int queueLength = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_refusal) {
            refusal = m_refusal;
        } else if (AdmissionSlot *slot = bestSlot()) {
            return grant(slot, false);
        } else {
            news.demand = raiseDemand();
            queueLength = m_queueLength;
            if (m_waiting.size() < m_queueLength) {
                ticket.reset(new LeaseTicket(this, std::move(callback)));
                ticket->m_coldStart = !hasProcess();
                m_waiting.append(ticket.get());
                ++m_tickets;
            }
        }
    }
    announce(news);
    if (ticket)
        return ticket;
    if (refusal)
        return *refusal;
    return Error{ErrorCode::QueueFull,
                 QStringLiteral("%1 requests are waiting for this app already (setting 'queue-length')")
                     .arg(queueLength)};
}

void Admission::release(AdmissionSlot *slot, LeaseEnd end)
{
    News news;
    {
        const std::lock_guard lock(m_mutex);
        --slot->inFlight;
        --m_leases;
        slot->lastTurn = ++m_turn;
        switch (end) {
        case LeaseEnd::Completed:
            ++slot->completed;
            slot->isDoubtful = false;
            break;
        case LeaseEnd::Abandoned:
        case LeaseEnd::Silent:
            slot->isDoubtful = true;
            if ((slot->capacity == 1 || end == LeaseEnd::Silent) && !slot->isDeparted)
                news.abandoned = slot->childId;
            break;
        case LeaseEnd::Failed:
            if (slot->isDeparted)
                break;
            slot->isSuspended = true;
            recall(slot);
            news.suspected = slot->childId;
            break;
        }
        settle(slot, news);
    }
    announce(news);
}

void Admission::leave(LeaseTicket *ticket)
{
    News news;
    {
        const std::lock_guard lock(m_mutex);
        --m_tickets;
        switch (ticket->m_stage) {
        case LeaseTicket::Stage::Waiting:
            m_waiting.remove(ticket);
            break;
        case LeaseTicket::Stage::Granted:
            // The child never saw this request.
            m_granted.remove(ticket);
            --ticket->m_slot->inFlight;
            --ticket->m_slot->served;
            --m_leases;
            settle(ticket->m_slot, news);
            break;
        case LeaseTicket::Stage::Refused:
        case LeaseTicket::Stage::Delivered:
            break;
        }
        news.unused = m_leases == 0 && m_tickets == 0;
    }
    announce(news);
}

void Admission::deliver(LeaseTicket *ticket)
{
    LeaseTicket::Callback callback;
    std::optional<Error> refusal;
    Lease lease;
    {
        const std::lock_guard lock(m_mutex);
        switch (ticket->m_stage) {
        case LeaseTicket::Stage::Waiting: // granted, then recalled
        case LeaseTicket::Stage::Delivered:
            return;
        case LeaseTicket::Stage::Granted:
            m_granted.remove(ticket);
            lease = Lease(this, std::exchange(ticket->m_slot, nullptr), ticket->m_coldStart);
            break;
        case LeaseTicket::Stage::Refused:
            refusal = std::move(ticket->m_refusal);
            break;
        }
        ticket->m_stage = LeaseTicket::Stage::Delivered;
        callback = std::move(ticket->m_callback);
    }
    if (refusal)
        callback(std::move(*refusal));
    else
        callback(std::move(lease));
}

// --- With the mutex held

AdmissionSlot *Admission::findSlot(quint64 childId) const
{
    for (const auto &slot : m_slots) {
        if (slot->childId == childId)
            return slot.get();
    }
    return nullptr;
}

AdmissionSlot *Admission::bestSlot() const
{
    AdmissionSlot *best = nullptr;
    for (const auto &slot : m_slots) {
        if (slot->hasRoom() && (!best || slot->isBetterThan(*best)))
            best = slot.get();
    }
    return best;
}

bool Admission::hasProcess() const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [](const auto &slot) { return !slot->isDraining; });
}

Lease Admission::grant(AdmissionSlot *slot, bool coldStart)
{
    ++slot->inFlight;
    ++slot->served;
    ++m_leases;
    slot->lastTurn = ++m_turn;
    return Lease(this, slot, coldStart);
}

/// Hands out what room there is. The event is posted under the mutex because a ticket leaves under
/// it too: it cannot be gone before the event is in its queue, and takes the event with it after.
void Admission::serveLine(bool coldStart)
{
    while (LeaseTicket *ticket = m_waiting.first()) {
        AdmissionSlot *slot = bestSlot();
        if (!slot)
            return;
        Lease lease = grant(slot, false);
        lease.m_slot = nullptr; // the ticket has it now
        m_waiting.remove(ticket);
        m_granted.append(ticket);
        ticket->m_slot = slot;
        ticket->m_coldStart = ticket->m_coldStart || coldStart;
        ticket->m_stage = LeaseTicket::Stage::Granted;
        QCoreApplication::postEvent(ticket, new QEvent(QEvent::User));
    }
}

/// Leases that are still under way to their tickets do not go to a child that may be dead: back to
/// the head of the line, in their old order.
void Admission::recall(const AdmissionSlot *slot)
{
    std::vector<LeaseTicket *> recalled;
    for (LeaseTicket *ticket = m_granted.first(); ticket; ticket = TicketLine::after(ticket)) {
        if (ticket->m_slot == slot)
            recalled.push_back(ticket);
    }
    // Backwards, so that the first is first in the line again.
    for (auto ticket = recalled.rbegin(); ticket != recalled.rend(); ++ticket) {
        --(*ticket)->m_slot->inFlight;
        --(*ticket)->m_slot->served;
        --m_leases;
        m_granted.remove(*ticket);
        (*ticket)->m_slot = nullptr;
        (*ticket)->m_stage = LeaseTicket::Stage::Waiting;
        m_waiting.prepend(*ticket);
    }
}

void Admission::refuseLine(const Error &reason)
{
    while (LeaseTicket *ticket = m_waiting.first()) {
        m_waiting.remove(ticket);
        ticket->m_refusal = reason;
        ticket->m_stage = LeaseTicket::Stage::Refused;
        QCoreApplication::postEvent(ticket, new QEvent(QEvent::User));
    }
}

/// A lease on `slot` is back, or none may go there any more.
void Admission::settle(AdmissionSlot *slot, News &news)
{
    if (slot->isDeparted) {
        if (slot->inFlight == 0)
            std::erase_if(m_departed, [slot](const auto &departed) { return departed.get() == slot; });
    } else {
        serveLine(false);
        if (slot->inFlight == 0) {
            slot->idleSince = Clock::now();
            if (slot->isDraining)
                news.idle = slot->childId;
            else if (slot->isRestWatched)
                news.rested = slot->childId;
        }
    }
    news.demand = !m_waiting.isEmpty() && raiseDemand();
    news.unused = m_leases == 0 && m_tickets == 0;
}

bool Admission::raiseDemand()
{
    return !std::exchange(m_isDemandRaised, true);
}

void Admission::announce(const News &news)
{
    if (news.demand)
        emit demand();
    if (news.suspected)
        emit childSuspected(news.suspected);
    if (news.abandoned)
        emit childAbandoned(news.abandoned);
    if (news.idle)
        emit childIdle(news.idle);
    if (news.rested)
        emit childRested(news.rested);
    if (news.unused)
        emit unused();
}

// --- Main thread

void Admission::setQueueLength(int length)
{
    const std::lock_guard lock(m_mutex);
    m_queueLength = length;
}

void Admission::addChild(const ChildAddress &child)
{
    const std::lock_guard lock(m_mutex);
    Q_ASSERT(child.id != 0 && !findSlot(child.id));
    m_slots.push_back(std::make_unique<AdmissionSlot>(child));
    serveLine(true);
}

void Admission::setCapacity(quint64 childId, int capacity)
{
    const std::lock_guard lock(m_mutex);
    if (AdmissionSlot *slot = findSlot(childId)) {
        slot->capacity = std::max(capacity, 1);
        serveLine(false);
    }
}

void Admission::drainChild(quint64 childId)
{
    const std::lock_guard lock(m_mutex);
    AdmissionSlot *slot = findSlot(childId);
    if (!slot || std::exchange(slot->isDraining, true))
        return;
    if (slot->inFlight == 0)
        QMetaObject::invokeMethod(this, [this, childId] { emit childIdle(childId); }, Qt::QueuedConnection);
}

void Admission::suspendChild(quint64 childId)
{
    const std::lock_guard lock(m_mutex);
    if (AdmissionSlot *slot = findSlot(childId))
        slot->isSuspended = true;
}

void Admission::resumeChild(quint64 childId)
{
    const std::lock_guard lock(m_mutex);
    if (AdmissionSlot *slot = findSlot(childId)) {
        slot->isSuspended = false;
        slot->isDoubtful = false;
        serveLine(false);
    }
}

void Admission::removeChild(quint64 childId)
{
    News news;
    {
        const std::lock_guard lock(m_mutex);
        const auto place = std::find_if(m_slots.begin(), m_slots.end(),
                                        [childId](const auto &slot) { return slot->childId == childId; });
        if (place == m_slots.end())
            return;
        recall(place->get());
        (*place)->isDeparted = true;
        if ((*place)->inFlight > 0)
            m_departed.push_back(std::move(*place));
        m_slots.erase(place);
        serveLine(false);
        news.demand = !m_waiting.isEmpty() && raiseDemand();
    }
    announce(news);
}

void Admission::refuse(const Error &reason, std::optional<Clock::time_point> until)
{
    const std::lock_guard lock(m_mutex);
    m_refusal = reason;
    m_refusedUntil = until;
    m_isDemandRaised = false;
    refuseLine(reason);
}

void Admission::accept()
{
    const std::lock_guard lock(m_mutex);
    m_refusal.reset();
    m_refusedUntil.reset();
}

void Admission::failWaiting(const Error &reason)
{
    const std::lock_guard lock(m_mutex);
    refuseLine(reason);
}

int Admission::acknowledgeDemand()
{
    const std::lock_guard lock(m_mutex);
    m_isDemandRaised = false;
    return m_waiting.size();
}

void Admission::deferDemand()
{
    const std::lock_guard lock(m_mutex);
    m_isDemandRaised = true;
}

void Admission::watchIdle(quint64 childId, bool wanted)
{
    const std::lock_guard lock(m_mutex);
    if (AdmissionSlot *slot = findSlot(childId))
        slot->isRestWatched = wanted;
}

// --- Any thread

AdmissionCounts Admission::counts() const
{
    const std::lock_guard lock(m_mutex);
    AdmissionCounts counts;
    counts.inFlight = m_leases;
    counts.waiting = m_waiting.size();
    counts.ready = int(std::count_if(m_slots.begin(), m_slots.end(),
                                     [](const auto &slot) { return slot->mayServe(); }));
    return counts;
}

int Admission::inFlight(quint64 childId) const
{
    const std::lock_guard lock(m_mutex);
    const AdmissionSlot *slot = findSlot(childId);
    return slot ? slot->inFlight : 0;
}

std::optional<milliseconds> Admission::idleFor(quint64 childId) const
{
    const std::lock_guard lock(m_mutex);
    const AdmissionSlot *slot = findSlot(childId);
    if (!slot || slot->inFlight > 0)
        return std::nullopt;
    return std::chrono::duration_cast<milliseconds>(Clock::now() - slot->idleSince);
}

quint64 Admission::served(quint64 childId) const
{
    const std::lock_guard lock(m_mutex);
    const AdmissionSlot *slot = findSlot(childId);
    return slot ? slot->served : 0;
}

quint64 Admission::completed(quint64 childId) const
{
    const std::lock_guard lock(m_mutex);
    const AdmissionSlot *slot = findSlot(childId);
    return slot ? slot->completed : 0;
}

std::optional<milliseconds> Admission::retryAfter() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_refusal || !m_refusedUntil)
        return std::nullopt;
    return std::max(milliseconds(0),
                    std::chrono::ceil<milliseconds>(*m_refusedUntil - Clock::now()));
}

bool Admission::isUnused() const
{
    const std::lock_guard lock(m_mutex);
    return m_leases == 0 && m_tickets == 0;
}

} // namespace spawner
