// LeaseTickets in order, linked through themselves.
#pragma once

#include "apps/lease.h"

namespace spawner {

/// A doubly linked list without allocations: joining and leaving anywhere is O(1). Owns nothing. A
/// ticket is in at most one line; the Admission's mutex guards them all.
class TicketLine
{
public:
    LeaseTicket *first() const { return m_first; }
    static LeaseTicket *after(const LeaseTicket *ticket) { return ticket->m_next; }
    int size() const { return m_size; }
    bool isEmpty() const { return m_first == nullptr; }

    void append(LeaseTicket *ticket)
    {
        ticket->m_previous = m_last;
        ticket->m_next = nullptr;
        (m_last ? m_last->m_next : m_first) = ticket;
        m_last = ticket;
        ++m_size;
    }

    void prepend(LeaseTicket *ticket)
    {
        ticket->m_previous = nullptr;
        ticket->m_next = m_first;
        (m_first ? m_first->m_previous : m_last) = ticket;
        m_first = ticket;
        ++m_size;
    }

    void remove(LeaseTicket *ticket)
    {
        (ticket->m_previous ? ticket->m_previous->m_next : m_first) = ticket->m_next;
        (ticket->m_next ? ticket->m_next->m_previous : m_last) = ticket->m_previous;
        ticket->m_previous = ticket->m_next = nullptr;
        --m_size;
    }

private:
    LeaseTicket *m_first = nullptr;
    LeaseTicket *m_last = nullptr;
    int m_size = 0;
};

} // namespace spawner
