// The last requests of each app, as one gateway saw them end.
#pragma once

#include "base/duration.h"
#include "telemetry/requestrecords.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash> // std::hash<QByteArray>

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace spawner {

/// A request that has just ended, as views into memory that lives until add() returns.
struct EndedRequest
{
    quint64 number = 0; ///< what its id is made from
    QByteArrayView method;
    QByteArrayView target;
    QByteArrayView client;
    qint64 pid = 0;
    int status = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    std::chrono::microseconds duration{ 0 };
    std::chrono::microseconds queueWait{ 0 };
    bool coldStart = false;
    bool truncated = false;
    bool aborted = false;
};

/// A ring per app of the last RequestsPerApp requests. Bounded as a whole, too: beyond `maxBytes` the rings go whose
/// apps were idle longest. Once a ring is full, a request that is no longer than those before takes no memory. Lives in one
/// gateway's thread.
class RequestHistory
{
public:
    static constexpr std::size_t RequestsPerApp = 200;
    static constexpr qsizetype MaxTargetBytes = 512;
    static constexpr qsizetype MaxBytes = 4 * 1024 * 1024;

    explicit RequestHistory(qsizetype maxBytes = MaxBytes) : m_maxBytes(maxBytes) { }

    /// `app` is empty for files and errors. `now`: when it ended.
    void add(const QByteArray &app, const EndedRequest &request, Clock::time_point now);
    /// The last `count` of `app` (empty: of all apps, files and errors), newest first. `idOf` makes an id from a number.
    QList<FinishedRequest> last(const QByteArray &app, int count,
                                const std::function<QByteArray(quint64)> &idOf) const;
    /// Memory in use, near enough.
    qsizetype bytes() const { return m_bytes; }
    std::size_t appCount() const { return m_rings.size(); }

private:
    struct Entry
    {
        quint64 number;
        Clock::time_point end;
        qint64 pid;
        qint64 bytesIn;
        qint64 bytesOut;
        std::chrono::microseconds duration;
        std::chrono::microseconds queueWait;
        std::string text; ///< method, client and target, one behind the other; keeps its memory
        quint16 status;
        quint8 methodLength;
        quint8 clientLength;
        bool coldStart;
        bool truncated;
        bool aborted;
    };
    struct Ring
    {
        std::vector<Entry> entries;
        std::size_t next = 0; ///< the oldest, once it is full
        quint64 lastUse = 0;
    };
    using Rings = std::unordered_map<QByteArray, Ring>;

    static qsizetype cost(const Entry &entry);
    Ring &ringOf(const QByteArray &app);
    void fill(Entry &entry, const EndedRequest &request, Clock::time_point now);
    void makeRoom(const Ring *inUse);

    Rings m_rings;
    Rings::value_type *m_recent = nullptr; ///< most requests go to the same app as the one before
    qsizetype m_maxBytes;
    qsizetype m_bytes = 0;
    quint64 m_uses = 0;
};

} // namespace spawner
