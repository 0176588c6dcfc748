// The last lines of every app, in memory.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace spawner {

enum class LogStream : quint8 {
    Stdout, ///< the child's descriptor 1
    Stderr, ///< the child's descriptor 2
    FastCgi, ///< FCGI_STDERR of a request
    Daemon, ///< what the daemon has to say about the app
};

struct LogLine
{
    quint64 sequence = 0; ///< grows by one per line over all apps; gaps mean dropped lines
    std::chrono::system_clock::time_point time;
    QByteArray app;
    qint64 pid = 0;
    LogStream stream = LogStream::Stderr;
    QByteArray text; ///< raw bytes without the line end; at most MaxLineBytes
};

/// One of the four objects where the planes meet. Rule: any thread may call anything; one mutex,
/// held only to copy lines. Each app has a ring of its own, so that a noisy one does not push out
/// the others. The sink (if set) is called outside the mutex, in the caller's thread.
class LogStore
{
public:
    static constexpr qsizetype MaxLineBytes = 64 * 1024;

    explicit LogStore(qsizetype linesPerApp);

    void append(const QByteArray &app, qint64 pid, LogStream stream, QByteArray text);
    /// The newest `count` lines of `app` (all apps if empty), oldest first.
    QList<LogLine> last(const QByteArray &app, qsizetype count) const;
    /// Lines with sequence > `after`, oldest first, at most `count`; for followers.
    QList<LogLine> since(quint64 after, qsizetype count, const QByteArray &app = {}) const;
    void forget(const QByteArray &app);
    void setLinesPerApp(qsizetype lines);
    /// Where each line goes besides memory (journal, stderr, control clients). Set before threads start.
    void setSink(std::function<void(const LogLine &)> sink);

private:
    // The implementer fills this in.
};

/// Cuts a byte stream into lines for a LogStore: one per child and stream (or per request, for
/// FCGI_STDERR). Lines end at LF or CRLF; a line longer than LogStore::MaxLineBytes is cut. A partial line is kept until more
/// comes, flush() is called, or the assembler is destroyed. Not thread-safe.
class LineAssembler
{
public:
    LineAssembler(LogStore &store, QByteArray app, qint64 pid, LogStream stream);
    ~LineAssembler();
    void feed(QByteArrayView bytes);
    /// Ends a partial line.
    void flush();

private:
    LogStore &m_store;
    QByteArray m_app;
    qint64 m_pid;
    LogStream m_stream;
    QByteArray m_partial;
};

} // namespace spawner
