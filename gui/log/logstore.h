// The last log lines of all apps, as many as fit.
#pragma once

#include "control/activity.h"
#include "gui/log/logline.h"

#include <QHash>

#include <deque>
#include <vector>

namespace spawner {

/// A ring of lines in the order in which they came. When it is full, the oldest line goes whose app has more than its share
/// (an equal part for each app that has lines): a noisy app cannot push out what the others said. Lines are let go some
/// hundreds at once, so that whoever shows them has less to do. Main thread.
class LogStore
{
public:
    static constexpr qsizetype MaxLineBytes = 64 * 1024;

    struct Limits
    {
        qsizetype lines = 100'000;
        qsizetype bytes = 64 * 1024 * 1024;
    };

    void setLimits(const Limits &limits) { m_limits = limits; }
    const Limits &limits() const { return m_limits; }

    /// Lines that are missing before the batch become a gap, next to an older gap one with it.
    void append(const LogBatch &batch);
    /// Lets go of what is too much; these lines, in their order. Nothing, if there is no need.
    std::vector<LogLine> trim();
    void clear();

    qsizetype size() const { return qsizetype(m_lines.size()); }
    qsizetype bytes() const { return m_bytes; }
    qsizetype gaps() const { return m_gaps; } ///< of the size()
    LogLine &at(qsizetype index) { return m_lines[std::size_t(index)]; }
    const LogLine &at(qsizetype index) const { return m_lines[std::size_t(index)]; }
    /// Of the first line with this or a higher id; size() if there is none.
    qsizetype indexOf(quint64 id) const;
    LogLine *find(quint64 id); ///< nullptr if it was let go
    const LogLine *find(quint64 id) const;
    quint64 lastId() const { return m_lastId; }

    const QByteArray &appName(quint32 app) const { return m_apps[app]; }
    const std::vector<QByteArray> &apps() const { return m_apps; } ///< all that ever had a line, by number
    qsizetype linesOf(quint32 app) const { return m_usage[app].lines; }

private:
    struct Usage
    {
        qsizetype lines = 0;
        qsizetype bytes = 0;
    };
    quint32 number(const QByteArray &app);
    void push(LogLine line);
    void addGap(quint64 missing, double time);
    qsizetype chatterers() const;

    Limits m_limits;
    std::deque<LogLine> m_lines;
    qsizetype m_bytes = 0;
    qsizetype m_gaps = 0;
    quint64 m_lastId = 0;
    std::vector<QByteArray> m_apps;
    std::vector<Usage> m_usage;
    QHash<QByteArray, quint32> m_numbers;
};

} // namespace spawner
