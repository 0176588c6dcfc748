// Where messages and app output go besides memory.
#pragma once

#include "telemetry/floodguard.h"
#include "telemetry/logformat.h"
#include "telemetry/logstore.h"
#include "telemetry/nonblockingwriter.h"

#include <QByteArray>
#include <QtGlobal>

#include <mutex>

class QMessageLogContext;

namespace spawner {

/// Takes the daemon's own messages (qCInfo(lcApps) and the like, of any thread) and the lines a
/// LogStore receives, and writes them
///  - to the journal, with structured fields (PRIORITY, SPAWNER_CATEGORY; SPAWNER_APP, SPAWNER_PID,
///    SPAWNER_STREAM), where standard error is connected to it ($JOURNAL_STREAM);
///  - else to standard error, readable, a line per write(), coloured on a terminal (unless $NO_COLOR).
///
/// In main(), before anything logs and before threads start:
///
///     LogStore logs(config.logLinesPerApp);
///     LogSink sink(logs);              // takes over at once
///     setLogLevel(config.logLevel);    // base/logging.h; at any time, also later
///
/// The level concerns the daemon's own messages; what apps say is always written, but no more than
/// the flood limits allow: the rest is counted, told, and stays in the LogStore. Qt's own categories
/// pass too, as QT_LOGGING_RULES says.
///
/// A reader that is stuck or gone never blocks or kills the daemon: messages are then lost, and
/// counted in the first one that comes through again. (The constructor ignores SIGPIPE for the
/// process unless somebody handles it; children must get SIG_DFL back before exec.)
///
/// Thread-safe. Lifetime: exactly one, destroyed after every thread that logs or appends has ended
/// and before the LogStore; it then puts back the message handler it found and clears the store's sink.
class LogSink
{
public:
    struct Options
    {
        int fd = 2; ///< duplicated
        FloodGuard::Limits flood;
    };

    explicit LogSink(LogStore &store) : LogSink(store, Options()) { }
    LogSink(LogStore &store, const Options &options);
    ~LogSink();
    LogSink(const LogSink &) = delete;
    LogSink &operator=(const LogSink &) = delete;

    /// True if messages go to the journal.
    bool isJournal() const { return m_isJournal; }

private:
    static void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void writeMessage(LogPriority priority, QByteArrayView category, QByteArrayView message);
    void writeAppLine(const LogLine &line);

    // With m_mutex held
    void reportSkipped(const std::vector<FloodGuard::Report> &reports);
    void send(LogPriority priority, QByteArrayView category, QByteArrayView message);
    void sendBuffer();

    LogStore &m_store;
    const bool m_isJournal;
    const LogColours m_colours;
    QtMessageHandler m_previousHandler = nullptr;
    std::mutex m_mutex; // guards what follows
    NonBlockingWriter m_writer;
    FloodGuard m_guard;
    QByteArray m_buffer;
    qint64 m_lost = 0; // messages the writer did not take
};

} // namespace spawner
