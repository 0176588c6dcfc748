#include "telemetry/requesthistory.h"

#include <algorithm>

namespace spawner {

namespace {

constexpr qsizetype MaxMethodBytes = 32;
constexpr qsizetype MaxClientBytes = 64;
/// What a ring takes without its entries.
constexpr qsizetype RingBytes = 128;

} // namespace

qsizetype RequestHistory::cost(const Entry &entry)
{
    // Short texts lie within the string itself; that they are counted twice does no harm.
    return qsizetype(sizeof(Entry)) + qsizetype(entry.text.capacity());
}

RequestHistory::Ring &RequestHistory::ringOf(const QByteArray &app)
{
    if (!m_recent || m_recent->first != app) {
        const auto [found, isNew] = m_rings.try_emplace(app);
        if (isNew)
            m_bytes += RingBytes;
        m_recent = &*found;
    }
    m_recent->second.lastUse = ++m_uses;
    return m_recent->second;
}

void RequestHistory::add(const QByteArray &app, const EndedRequest &request, Clock::time_point now)
{
    Ring &ring = ringOf(app);
    if (ring.entries.size() < RequestsPerApp) {
        Entry &entry = ring.entries.emplace_back();
        fill(entry, request, now);
        m_bytes += cost(entry);
    } else {
        Entry &entry = ring.entries[ring.next];
        ring.next = (ring.next + 1) % RequestsPerApp;
        const qsizetype before = cost(entry);
        fill(entry, request, now);
        m_bytes += cost(entry) - before;
    }
    if (m_bytes > m_maxBytes)
        makeRoom(&ring);
}

void RequestHistory::fill(Entry &entry, const EndedRequest &request, Clock::time_point now)
{
    const QByteArrayView method = request.method.first(std::min(request.method.size(), MaxMethodBytes));
    const QByteArrayView client = request.client.first(std::min(request.client.size(), MaxClientBytes));
    const QByteArrayView target = request.target.first(std::min(request.target.size(), MaxTargetBytes));
    entry.number = request.number;
    entry.end = now;
    entry.pid = request.pid;
    entry.bytesIn = request.bytesIn;
    entry.bytesOut = request.bytesOut;
    entry.duration = request.duration;
    entry.queueWait = request.queueWait;
    entry.text.assign(method.data(), size_t(method.size()));
    entry.text.append(client.data(), size_t(client.size()));
    entry.text.append(target.data(), size_t(target.size()));
    entry.status = quint16(request.status);
    entry.methodLength = quint8(method.size());
    entry.clientLength = quint8(client.size());
    entry.coldStart = request.coldStart;
    entry.truncated = request.truncated;
    entry.aborted = request.aborted;
}

void RequestHistory::makeRoom(const Ring *inUse)
{
    while (m_bytes > m_maxBytes && m_rings.size() > 1) {
        const auto oldest = std::min_element(m_rings.begin(), m_rings.end(), [](const auto &a, const auto &b) {
            return a.second.lastUse < b.second.lastUse;
        });
        if (&oldest->second == inUse)
            return;
        m_bytes -= RingBytes;
        for (const Entry &entry : oldest->second.entries)
            m_bytes -= cost(entry);
        m_rings.erase(oldest);
    }
}

QList<FinishedRequest> RequestHistory::last(const QByteArray &app, int count,
                                            const std::function<QByteArray(quint64)> &idOf) const
{
    using Found = std::pair<const Entry *, const QByteArray *>;
    std::vector<Found> found;
    for (const auto &[name, ring] : m_rings) {
        if (!app.isEmpty() && app != name)
            continue;
        for (const Entry &entry : ring.entries)
            found.emplace_back(&entry, &name);
    }
    const auto kept = found.begin() + std::min(std::ptrdiff_t(std::max(count, 0)), std::ptrdiff_t(found.size()));
    std::partial_sort(found.begin(), kept, found.end(), [](const Found &a, const Found &b) {
        return a.first->end != b.first->end ? a.first->end > b.first->end : a.first->number > b.first->number;
    });

    // The wall clock is only looked at here: telling the time once a request is enough.
    const auto wall = std::chrono::system_clock::now();
    const auto steady = Clock::now();
    QList<FinishedRequest> requests;
    requests.reserve(kept - found.begin());
    for (auto each = found.begin(); each != kept; ++each) {
        const Entry &entry = *each->first;
        const QByteArrayView text(entry.text.data(), qsizetype(entry.text.size()));
        FinishedRequest request;
        request.id = idOf(entry.number);
        request.time = wall - std::chrono::duration_cast<std::chrono::system_clock::duration>(steady - entry.end);
        request.method = text.first(entry.methodLength).toByteArray();
        request.client = text.sliced(entry.methodLength, entry.clientLength).toByteArray();
        request.target = text.sliced(entry.methodLength + entry.clientLength).toByteArray();
        request.app = *each->second;
        request.pid = entry.pid;
        request.status = entry.status;
        request.bytesIn = entry.bytesIn;
        request.bytesOut = entry.bytesOut;
        request.duration = entry.duration;
        request.queueWait = entry.queueWait;
        request.coldStart = entry.coldStart;
        request.truncated = entry.truncated;
        request.aborted = entry.aborted;
        requests.append(std::move(request));
    }
    return requests;
}

} // namespace spawner
