// What happened since the program was started, for the status page.
#pragma once

#include <QDateTime>
#include <QString>

#include <mutex>

namespace examples {

struct Counts
{
    qint64 queued = 0;
    qint64 duplicates = 0;
    qint64 ignored = 0; ///< events that nobody needs to hear of
    qint64 refused = 0; ///< bad signatures, bad requests, too large, queue full
    qint64 delivered = 0;
    qint64 retries = 0;
    qint64 failed = 0;
    bool delivers = false; ///< false while another process has the queue
    QString problem; ///< of the last attempt; empty after a success
    QDateTime since = QDateTime::currentDateTimeUtc();
};

/// Counts that several threads write and read.
class SharedCounts
{
public:
    template <typename Change> void change(Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_counts);
    }
    Counts now() const
    {
        const std::lock_guard lock(m_mutex);
        return m_counts;
    }

private:
    mutable std::mutex m_mutex;
    Counts m_counts;
};

} // namespace examples
