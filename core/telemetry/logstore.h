// The last lines of every app, in memory.
#pragma once

#include "telemetry/droprecord.h"

#include <QByteArray>
#include <QHash> // std::hash<QByteArray>
#include <QList>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <unordered_map>
#include <vector>

namespace spawner {

enum class LogStream : quint8 {
    Stdout, ///< the child's descriptor 1
    Stderr, ///< the child's descriptor 2
    FastCgi, ///< FCGI_STDERR of a request
    Daemon, ///< what the daemon has to say about the app
};

/// "stdout", "stderr", "fastcgi" or "daemon": what logs and the control protocol call it.
const char *logStreamName(LogStream stream);

struct LogLine
{
    quint64 sequence = 0; ///< grows by one per line over all apps; gaps mean dropped lines
    std::chrono::system_clock::time_point time;
    QByteArray app;
    qint64 pid = 0;
    LogStream stream = LogStream::Stderr;
    QByteArray text; ///< raw bytes without the line end; at most MaxLineBytes
};

/// Where a follower is in the lines of one app, or of all.
struct LogCursor
{
    QByteArray app; ///< empty = all
    quint64 sequence = 0; ///< of the last line it has
    /// How many lines the app had up to there; LogStore::read() fills it in. (Between the lines of one app the
    /// sequence numbers have gaps anyway.)
    std::optional<quint64> position;
};

/// What a follower gets at once.
struct LogSlice
{
    QList<LogLine> lines;
    quint64 dropped = 0; ///< lines missing right before the first one
    bool hasMore = false; ///< more lines wait
};

/// One of the four objects where the planes meet. Rule: any thread may call anything; one mutex,
/// held only to copy lines (a thousand at most at a time). Each app has a ring of its own, so that a
/// noisy one does not push out the others; a ring is bounded in lines and in bytes. The sink (if
/// set) is called outside the mutex, in the caller's thread, so that lines of different threads may
/// reach it in another order than their sequence numbers say.
class LogStore
{
public:
    static constexpr qsizetype MaxLineBytes = 64 * 1024;
    /// Memory one app's lines may take, so that a flood of long ones stays bounded too.
    static constexpr qsizetype MaxBytesPerApp = 4 * 1024 * 1024;
    /// Apps that come and go leave no more than this.
    static constexpr std::size_t MaxRetired = 32;
    static constexpr qsizetype MaxRetiredBytes = 4 * 1024 * 1024;

    explicit LogStore(qsizetype linesPerApp);

    /// What exceeds MaxLineBytes is cut off (LineAssembler never lets it come to that).
    void append(const QByteArray &app, qint64 pid, LogStream stream, QByteArray text);
    /// The newest `count` lines of `app` (all apps if empty), oldest first.
    QList<LogLine> last(const QByteArray &app, qsizetype count) const;
    /// Lines with sequence > `after`, oldest first, at most `count`; for followers.
    QList<LogLine> since(quint64 after, qsizetype count, const QByteArray &app = {}) const;
    /// The lines behind `cursor`, oldest first, and moves it behind them: at most `count`, 1,024 or `bytes` of text (but one
    /// line always), and no further than to the next gap, so that `dropped` is exact. A cursor that is new counts
    /// what is missing since its sequence number (exactly, unless more than DropRecord::MaxRuns runs of lines were
    /// dropped since).
    LogSlice read(LogCursor &cursor, qsizetype count, qsizetype bytes) const;
    /// The number of the newest line so far.
    quint64 lastSequence() const;
    /// `app` is gone. Its lines can be read until MaxRetired apps have gone after it, or the lines of those that are gone
    /// take more than MaxRetiredBytes; then they go, the oldest first. A line that it writes yet brings it back.
    void retire(const QByteArray &app);
    void setLinesPerApp(qsizetype lines);
    /// Where each line goes besides memory (journal, stderr, control clients). Set before threads start.
    void setSink(std::function<void(const LogLine &)> sink);

    /// Whom callWaker() is for: called in whichever thread appends, and has to be quick. Empty for nobody; once this
    /// returns, the one before is not called any more.
    void setWaker(std::function<void()> waker);
    /// The next line that is appended calls the waker, once. Ask before read(), so that no line falls between.
    void callWaker() { m_isWakerWanted.store(true); }

private:
    struct Ring
    {
        std::deque<LogLine> lines; // sorted by sequence; a line leaves only at the front
        qsizetype bytes = 0;
        DropRecord dropped;
        quint64 after = 0; ///< number of the newest line of all when it began
        bool isRetired = false;
    };
    using Cursor = std::pair<std::deque<LogLine>::const_iterator, std::deque<LogLine>::const_iterator>;

    static qsizetype cost(const LogLine &line);
    void trim(Ring &ring) const;
    static void dropFirst(Ring &ring);
    void dropRetired();
    LogSlice readApp(LogCursor &cursor, qsizetype count, qsizetype bytes) const;
    LogSlice readAll(LogCursor &cursor, qsizetype count, qsizetype bytes) const;
    void wake();
    std::vector<Cursor> newerThan(quint64 sequence, const QByteArray &app) const;
    qsizetype countNewerThan(quint64 sequence, const QByteArray &app) const;

    mutable std::mutex m_mutex; // guards all down to m_sink
    std::unordered_map<QByteArray, Ring> m_rings;
    std::deque<QByteArray> m_retired; // names, in the order they went
    qsizetype m_linesPerApp;
    quint64 m_lastSequence = 0;
    std::function<void(const LogLine &)> m_sink;
    std::atomic<bool> m_isWakerWanted{ false };
    std::mutex m_wakerMutex; // guards m_waker
    std::function<void()> m_waker;
};

} // namespace spawner

// Whoever fills a LogStore from a stream needs its assembler.
#include "telemetry/lineassembler.h"
