#include "telemetry/logstore.h"

#include <algorithm>
#include <utility>

namespace spawner {

namespace {

/// Lines copied at most before the mutex is given to somebody else: readers of the whole history
/// must not hold up those who write.
constexpr qsizetype LinesPerTurn = 1024;

bool isNewer(quint64 sequence, const LogLine &line)
{
    return sequence < line.sequence;
}

} // namespace

const char *logStreamName(LogStream stream)
{
    switch (stream) {
    case LogStream::Stdout:
        return "stdout";
    case LogStream::Stderr:
        return "stderr";
    case LogStream::FastCgi:
        return "fastcgi";
    case LogStream::Daemon:
        return "daemon";
    }
    return "";
}

LogStore::LogStore(qsizetype linesPerApp) : m_linesPerApp(std::max<qsizetype>(linesPerApp, 0)) { }

void LogStore::append(const QByteArray &app, qint64 pid, LogStream stream, QByteArray text)
{
    if (text.size() > MaxLineBytes)
        text.truncate(MaxLineBytes);
    if (text.capacity() > text.size() + text.size() / 2 + 64)
        text.squeeze(); // grown piece by piece; it stays for long and is counted by its size

    LogLine line;
    line.pid = pid;
    line.stream = stream;
    line.text = std::move(text);
    {
        const std::lock_guard lock(m_mutex);
        const auto [found, isNew] = m_rings.try_emplace(app);
        Ring &ring = found->second;
        if (isNew)
            ring.after = m_lastSequence;
        if (std::exchange(ring.isRetired, false))
            std::erase(m_retired, app);
        line.app = found->first; // all lines share the bytes of the name
        line.sequence = ++m_lastSequence;
        line.time = std::chrono::system_clock::now();
        ring.bytes += cost(line);
        if (m_sink)
            ring.lines.push_back(line);
        else
            ring.lines.push_back(std::move(line));
        trim(ring);
    }
    if (m_sink)
        m_sink(line); // NOLINT(bugprone-use-after-move): with a sink it was copied
    if (m_isWakerWanted.load(std::memory_order_relaxed))
        wake();
}

void LogStore::wake()
{
    const std::lock_guard lock(m_wakerMutex);
    if (m_isWakerWanted.exchange(false) && m_waker)
        m_waker();
}

void LogStore::setWaker(std::function<void()> waker)
{
    const std::lock_guard lock(m_wakerMutex);
    m_waker = std::move(waker);
}

quint64 LogStore::lastSequence() const
{
    const std::lock_guard lock(m_mutex);
    return m_lastSequence;
}

QList<LogLine> LogStore::last(const QByteArray &app, qsizetype count) const
{
    if (count <= 0)
        return {};
    quint64 after = 0;
    {
        // The highest number with `count` lines behind it: by bisection, as the lines are spread over
        // many rings and those of a quiet app may be anywhere.
        const std::lock_guard lock(m_mutex);
        quint64 low = 0;
        quint64 high = m_lastSequence;
        while (low < high) {
            const quint64 middle = low + (high - low) / 2;
            if (countNewerThan(middle, app) > count)
                low = middle + 1;
            else
                high = middle;
        }
        after = low;
    }
    return since(after, count, app);
}

QList<LogLine> LogStore::since(quint64 after, qsizetype count, const QByteArray &app) const
{
    const auto isLater = [](const Cursor &a, const Cursor &b) { return a.first->sequence > b.first->sequence; };
    QList<LogLine> result;
    while (result.size() < count) {
        const std::lock_guard lock(m_mutex);
        std::vector<Cursor> cursors = newerThan(after, app);
        std::make_heap(cursors.begin(), cursors.end(), isLater);
        const qsizetype turn = std::min(count - result.size(), LinesPerTurn);
        qsizetype taken = 0;
        for (; taken < turn && !cursors.empty(); ++taken) {
            std::pop_heap(cursors.begin(), cursors.end(), isLater);
            Cursor &oldest = cursors.back();
            after = oldest.first->sequence;
            result.append(*oldest.first);
            if (++oldest.first == oldest.second)
                cursors.pop_back();
            else
                std::push_heap(cursors.begin(), cursors.end(), isLater);
        }
        if (taken < turn)
            break;
    }
    return result;
}

LogSlice LogStore::read(LogCursor &cursor, qsizetype count, qsizetype bytes) const
{
    count = std::min(count, LinesPerTurn);
    const std::lock_guard lock(m_mutex);
    return cursor.app.isEmpty() ? readAll(cursor, count, bytes) : readApp(cursor, count, bytes);
}

LogSlice LogStore::readApp(LogCursor &cursor, qsizetype count, qsizetype bytes) const
{
    LogSlice slice;
    const auto found = m_rings.find(cursor.app);
    if (found == m_rings.end())
        return slice; // it has said nothing yet
    const std::deque<LogLine> &lines = found->second.lines;
    const DropRecord &record = found->second.dropped;
    // A position within lines that have gone with a ring before this one is worth nothing.
    if (!cursor.position || cursor.sequence < found->second.after) {
        const auto next = std::upper_bound(lines.begin(), lines.end(), cursor.sequence, isNewer);
        const quint64 droppedBefore = record.total() - record.countAfter(cursor.sequence);
        cursor.position = droppedBefore + quint64(next - lines.begin());
    }
    quint64 index = *cursor.position > record.total() ? *cursor.position - record.total() : 0;
    for (; index < lines.size() && slice.lines.size() < count; ++index) {
        const LogLine &line = lines[index];
        if (bytes < line.text.size() && !slice.lines.isEmpty())
            break;
        if (slice.lines.isEmpty())
            slice.dropped = record.total() + index - *cursor.position;
        bytes -= line.text.size();
        cursor.sequence = line.sequence;
        slice.lines.append(line);
    }
    if (!slice.lines.isEmpty())
        cursor.position = record.total() + index;
    slice.hasMore = index < lines.size();
    return slice;
}

LogSlice LogStore::readAll(LogCursor &cursor, qsizetype count, qsizetype bytes) const
{
    const auto isLater = [](const Cursor &a, const Cursor &b) { return a.first->sequence > b.first->sequence; };
    LogSlice slice;
    std::vector<Cursor> cursors = newerThan(cursor.sequence, {});
    std::make_heap(cursors.begin(), cursors.end(), isLater);
    while (!cursors.empty() && slice.lines.size() < count) {
        std::pop_heap(cursors.begin(), cursors.end(), isLater);
        Cursor &oldest = cursors.back();
        const LogLine &line = *oldest.first;
        if (slice.lines.isEmpty())
            slice.dropped = line.sequence - cursor.sequence - 1;
        else if (line.sequence != cursor.sequence + 1 || bytes < line.text.size())
            break;
        bytes -= line.text.size();
        cursor.sequence = line.sequence;
        slice.lines.append(line);
        if (++oldest.first == oldest.second)
            cursors.pop_back();
        else
            std::push_heap(cursors.begin(), cursors.end(), isLater);
    }
    slice.hasMore = !cursors.empty();
    return slice;
}

void LogStore::retire(const QByteArray &app)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_rings.find(app);
    if (found == m_rings.end() || std::exchange(found->second.isRetired, true))
        return;
    m_retired.push_back(found->first);
    dropRetired();
}

void LogStore::dropRetired()
{
    qsizetype bytes = 0;
    for (const QByteArray &name : m_retired)
        bytes += m_rings.at(name).bytes;
    while (m_retired.size() > MaxRetired || bytes > MaxRetiredBytes) {
        const auto oldest = m_rings.find(m_retired.front());
        bytes -= oldest->second.bytes;
        m_rings.erase(oldest);
        m_retired.pop_front();
    }
}

void LogStore::setLinesPerApp(qsizetype lines)
{
    const std::lock_guard lock(m_mutex);
    m_linesPerApp = std::max<qsizetype>(lines, 0);
    for (auto &[name, ring] : m_rings)
        trim(ring);
}

void LogStore::setSink(std::function<void(const LogLine &)> sink)
{
    m_sink = std::move(sink);
}

qsizetype LogStore::cost(const LogLine &line)
{
    return line.text.size() + qsizetype(sizeof(LogLine)) + 32; // what the allocator adds, roughly
}

void LogStore::trim(Ring &ring) const
{
    while (!ring.lines.empty()
           && (qsizetype(ring.lines.size()) > m_linesPerApp || ring.bytes > MaxBytesPerApp)) {
        dropFirst(ring);
    }
}

void LogStore::dropFirst(Ring &ring)
{
    const LogLine &line = ring.lines.front();
    ring.bytes -= cost(line);
    ring.dropped.add(line.sequence);
    ring.lines.pop_front();
}

std::vector<LogStore::Cursor> LogStore::newerThan(quint64 sequence, const QByteArray &app) const
{
    std::vector<Cursor> cursors;
    const auto add = [&](const Ring &ring) {
        const auto first = std::upper_bound(ring.lines.begin(), ring.lines.end(), sequence, isNewer);
        if (first != ring.lines.end())
            cursors.emplace_back(first, ring.lines.end());
    };
    if (app.isEmpty()) {
        for (const auto &[name, ring] : m_rings)
            add(ring);
    } else if (const auto found = m_rings.find(app); found != m_rings.end()) {
        add(found->second);
    }
    return cursors;
}

qsizetype LogStore::countNewerThan(quint64 sequence, const QByteArray &app) const
{
    qsizetype count = 0;
    for (const auto &[first, end] : newerThan(sequence, app))
        count += end - first;
    return count;
}

} // namespace spawner
