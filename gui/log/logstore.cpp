#include "gui/log/logstore.h"

#include <algorithm>

namespace spawner {

namespace {

/// Without half a character at its end.
QByteArray cutText(const QByteArray &text, qsizetype size)
{
    qsizetype end = size;
    while (end > size - 4 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.first(end);
}

} // namespace

quint32 LogStore::number(const QByteArray &app)
{
    const auto found = m_numbers.constFind(app);
    if (found != m_numbers.constEnd())
        return *found;
    const quint32 number = quint32(m_apps.size());
    m_apps.push_back(app);
    m_usage.emplace_back();
    m_numbers.insert(app, number);
    return number;
}

void LogStore::push(LogLine line)
{
    line.id = ++m_lastId;
    Usage &usage = m_usage[line.app];
    ++usage.lines;
    usage.bytes += line.bytes();
    m_bytes += line.bytes();
    m_gaps += line.isGap();
    m_lines.push_back(std::move(line));
}

void LogStore::addGap(quint64 missing, double time)
{
    if (!m_lines.empty() && m_lines.back().isGap()) {
        m_lines.back().missing += missing;
        return;
    }
    LogLine gap;
    gap.app = number({});
    gap.stream = LogStream::Daemon;
    gap.missing = missing;
    gap.time = time;
    push(std::move(gap));
}

void LogStore::append(const LogBatch &batch)
{
    if (batch.dropped > 0)
        addGap(batch.dropped, batch.lines.isEmpty() ? 0 : batch.lines.first().time);
    for (const LogEntry &entry : batch.lines) {
        LogLine line;
        line.sequence = entry.sequence;
        line.time = entry.time;
        line.pid = entry.pid;
        line.app = number(entry.app);
        line.stream = logStreamFromName(entry.stream).value_or(LogStream::Stdout);
        line.isCut = entry.text.size() > MaxLineBytes;
        line.text = line.isCut ? cutText(entry.text, MaxLineBytes) : entry.text;
        push(std::move(line));
    }
}

qsizetype LogStore::chatterers() const
{
    return std::max<qsizetype>(
        std::count_if(m_usage.begin(), m_usage.end(), [](const Usage &usage) { return usage.lines > 0; }), 1);
}

std::vector<LogLine> LogStore::trim()
{
    std::vector<LogLine> gone;
    if (size() <= m_limits.lines && m_bytes <= m_limits.bytes)
        return gone;
    // One in a hundred more than needed.
    const Limits goal{ m_limits.lines - m_limits.lines / 100, m_limits.bytes - m_limits.bytes / 100 };
    const qsizetype apps = chatterers();
    const Limits share{ goal.lines / apps, goal.bytes / apps };
    qsizetype lines = size() - goal.lines;
    qsizetype bytes = m_bytes - goal.bytes;
    const bool tooManyLines = size() > m_limits.lines;
    const bool tooManyBytes = m_bytes > m_limits.bytes;

    std::size_t end = 0; // behind the last one that goes
    std::vector<bool> goes;
    for (std::size_t i = 0; i < m_lines.size() && ((tooManyLines && lines > 0) || (tooManyBytes && bytes > 0)); ++i) {
        const LogLine &line = m_lines[i];
        Usage &usage = m_usage[line.app];
        const bool hasTooMuch = (tooManyLines && usage.lines > share.lines) || (tooManyBytes && usage.bytes > share.bytes);
        goes.push_back(hasTooMuch);
        if (!hasTooMuch)
            continue;
        --usage.lines;
        usage.bytes -= line.bytes();
        m_bytes -= line.bytes();
        m_gaps -= line.isGap();
        --lines;
        bytes -= line.bytes();
        end = i + 1;
    }
    gone.reserve(std::size_t(std::count(goes.begin(), goes.end(), true)));
    // What stays moves up to the rest, and the front goes: no more moves than there are lines before `end`.
    for (std::size_t i = 0; i < end; ++i) {
        if (goes[i])
            gone.push_back(std::move(m_lines[i]));
    }
    std::size_t to = end;
    for (std::size_t i = end; i-- > 0;) {
        if (!goes[i])
            m_lines[--to] = std::move(m_lines[i]);
    }
    m_lines.erase(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(to));
    return gone;
}

void LogStore::clear()
{
    m_lines.clear();
    m_bytes = 0;
    m_gaps = 0;
    std::fill(m_usage.begin(), m_usage.end(), Usage{});
}

qsizetype LogStore::indexOf(quint64 id) const
{
    const auto found = std::lower_bound(m_lines.begin(), m_lines.end(), id,
                                        [](const LogLine &line, quint64 wanted) { return line.id < wanted; });
    return found - m_lines.begin();
}

LogLine *LogStore::find(quint64 id)
{
    const qsizetype index = indexOf(id);
    return index < size() && at(index).id == id ? &at(index) : nullptr;
}

const LogLine *LogStore::find(quint64 id) const
{
    const qsizetype index = indexOf(id);
    return index < size() && at(index).id == id ? &at(index) : nullptr;
}

} // namespace spawner
