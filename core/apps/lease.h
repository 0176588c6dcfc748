// The right to send one request to one child.
#pragma once

#include "base/duration.h"
#include "base/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace spawner {

class Admission;
struct AdmissionSlot;

/// How a request ended, for the child's sake.
enum class LeaseEnd {
    Completed, ///< END_REQUEST came
    Abandoned, ///< we gave up (the client left): the child may still be busy with it
    Silent, ///< we gave up because the app sent nothing for so long: the child may hang
    Failed, ///< the connection failed: the child may be dead
};

/// Granted by an Admission, goes home on destruction (as Abandoned). Move-only, lives in the gateway
/// thread that got it. While it exists the child is not stopped for being idle, and the Admission
/// exists.
class Lease
{
public:
    Lease() = default;
    Lease(Lease &&other) noexcept;
    Lease &operator=(Lease &&other) noexcept;
    ~Lease() { release(LeaseEnd::Abandoned); }

    bool isValid() const { return m_slot != nullptr; }
    void release(LeaseEnd end);

    // Constant for the life of the child, read without a lock
    const QByteArray &socketPath() const;
    quint64 childId() const; ///< never reused within a daemon
    qint64 pid() const;
    /// More than one request at once: its connections may be kept (FCGI_KEEP_CONN).
    bool isConcurrent() const;
    bool coldStart() const { return m_coldStart; } ///< it waited for a process to start

private:
    friend class Admission;
    Lease(Admission *admission, AdmissionSlot *slot, bool coldStart)
        : m_admission(admission), m_slot(slot), m_coldStart(coldStart) { }

    Admission *m_admission = nullptr;
    AdmissionSlot *m_slot = nullptr;
    bool m_coldStart = false;
};

/// A place in the waiting line. Lives in the gateway thread that asked; destroying it leaves the
/// line (and returns a Lease that was granted but not delivered yet). The callback comes exactly once, from
/// that thread's event loop, and may destroy the ticket.
class LeaseTicket : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(Result<Lease>)>;
    ~LeaseTicket() override;

protected:
    void customEvent(QEvent *event) override;

private:
    friend class Admission;
    friend class TicketLine;
    enum class Stage {
        Waiting, ///< in the line
        Granted, ///< a slot is taken for it; the news is under way
        Refused, ///< m_refusal is under way
        Delivered,
    };

    LeaseTicket(Admission *admission, Callback callback);

    Admission *m_admission;
    // Guarded by the Admission's mutex from here on
    Callback m_callback;
    LeaseTicket *m_previous = nullptr;
    LeaseTicket *m_next = nullptr;
    AdmissionSlot *m_slot = nullptr;
    std::optional<Error> m_refusal;
    Stage m_stage = Stage::Waiting;
    bool m_coldStart = false;
};

} // namespace spawner
