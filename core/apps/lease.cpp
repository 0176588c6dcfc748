#include "apps/lease.h"

#include "apps/admissionslot.h"

namespace spawner {

Lease::Lease(Lease &&other) noexcept
    : m_admission(std::exchange(other.m_admission, nullptr)), m_slot(std::exchange(other.m_slot, nullptr)),
      m_coldStart(other.m_coldStart)
{
}

Lease &Lease::operator=(Lease &&other) noexcept
{
    if (this != &other) {
        release(LeaseEnd::Abandoned);
        m_admission = std::exchange(other.m_admission, nullptr);
        m_slot = std::exchange(other.m_slot, nullptr);
        m_coldStart = other.m_coldStart;
    }
    return *this;
}

void Lease::release(LeaseEnd end)
{
    if (!m_slot)
        return;
    Admission *admission = std::exchange(m_admission, nullptr);
    admission->release(std::exchange(m_slot, nullptr), end);
}

const QByteArray &Lease::socketPath() const
{
    return m_slot->socketPath;
}

quint64 Lease::childId() const
{
    return m_slot->childId;
}

qint64 Lease::pid() const
{
    return m_slot->pid;
}

bool Lease::isConcurrent() const
{
    return m_slot->keepsConnections;
}

LeaseTicket::LeaseTicket(Admission *admission, Callback callback)
    : m_admission(admission), m_callback(std::move(callback))
{
}

LeaseTicket::~LeaseTicket()
{
    m_admission->leave(this);
}

void LeaseTicket::customEvent(QEvent *)
{
    m_admission->deliver(this);
}

} // namespace spawner
