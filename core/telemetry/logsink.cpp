#include "telemetry/logsink.h"

#include <QMessageLogContext>
#include <QString>

#include <atomic>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace spawner {

namespace {

/// Qt's message handler is a plain function, so it has to find the sink somewhere.
std::atomic<LogSink *> installedSink = nullptr;

LogPriority priorityOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogPriority::Debug;
    case QtInfoMsg:
        return LogPriority::Info;
    case QtWarningMsg:
        return LogPriority::Warning;
    case QtCriticalMsg:
        return LogPriority::Error;
    case QtFatalMsg:
        return LogPriority::Critical;
    }
    return LogPriority::Info;
}

bool wantsColours(int fd)
{
    return ::isatty(fd) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb";
}

/// A pipe whose reader left must be an error, not the end of the daemon.
void ignoreBrokenPipes()
{
    struct sigaction action = {};
    if (::sigaction(SIGPIPE, nullptr, &action) == 0 && action.sa_handler == SIG_DFL) {
        action.sa_handler = SIG_IGN;
        ::sigaction(SIGPIPE, &action, nullptr);
    }
}

} // namespace

LogSink::LogSink(LogStore &store, const Options &options)
    : m_store(store),
#ifdef SPAWNER_HAVE_SYSTEMD
      m_isJournal(isJournalStream(qgetenv("JOURNAL_STREAM"), options.fd)),
#else
      m_isJournal(false),
#endif
      m_colours(wantsColours(options.fd) ? LogColours::On : LogColours::Off),
      m_writer(UnixFd(::fcntl(options.fd, F_DUPFD_CLOEXEC, 3))),
      m_guard(options.flood)
{
    ignoreBrokenPipes();
    LogSink *expected = nullptr;
    const bool isOnly = installedSink.compare_exchange_strong(expected, this);
    Q_ASSERT_X(isOnly, "LogSink", "there is one per process");
    Q_UNUSED(isOnly);
    m_previousHandler = qInstallMessageHandler(&LogSink::handleMessage);
    m_store.setSink([this](const LogLine &line) { writeAppLine(line); });
}

LogSink::~LogSink()
{
    m_store.setSink({});
    qInstallMessageHandler(m_previousHandler);
    installedSink = nullptr;
    const std::lock_guard lock(m_mutex);
    reportSkipped(m_guard.rest());
}

void LogSink::handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogSink *sink = installedSink;
    if (!sink)
        return;
    QByteArrayView category(context.category ? context.category : "default");
    if (category.startsWith("spawner."))
        category = category.sliced(qstrlen("spawner."));
    sink->writeMessage(priorityOf(type), category, message.toUtf8());
}

void LogSink::writeMessage(LogPriority priority, QByteArrayView category, QByteArrayView message)
{
    const std::lock_guard lock(m_mutex);
    reportSkipped(m_guard.overdue(Clock::now()));
    send(priority, category, message);
}

void LogSink::writeAppLine(const LogLine &line)
{
    const auto now = Clock::now();
    const std::lock_guard lock(m_mutex);
    reportSkipped(m_guard.overdue(now));
    switch (m_guard.admit(line.app, line.text.size(), now)) {
    case FloodGuard::Verdict::Skipped:
        return;
    case FloodGuard::Verdict::FirstSkipped:
        send(LogPriority::Warning, "apps",
             QByteArray(line.app + ": too much output; the next lines are kept in memory only"));
        return;
    case FloodGuard::Verdict::Pass:
        break;
    }
    if (m_isJournal && sendToJournal(journalFields(line)))
        return;
    m_buffer.resize(0);
    appendAppLine(m_buffer, line, m_colours);
    sendBuffer();
}

void LogSink::reportSkipped(const std::vector<FloodGuard::Report> &reports)
{
    for (const FloodGuard::Report &report : reports) {
        send(LogPriority::Warning, "apps",
             QByteArray(report.app + ": " + QByteArray::number(report.skipped)
                        + " lines were left out here (memory keeps the newest; see the app's log)"));
    }
}

void LogSink::send(LogPriority priority, QByteArrayView category, QByteArrayView message)
{
    if (m_isJournal && sendToJournal(journalFields(priority, category, message)))
        return;
    m_buffer.resize(0);
    appendMessage(m_buffer, std::chrono::system_clock::now(), priority, category, message, m_colours);
    sendBuffer();
}

void LogSink::sendBuffer()
{
    if (m_lost > 0) {
        QByteArray notice;
        appendMessage(notice, std::chrono::system_clock::now(), LogPriority::Warning, "daemon",
                      QByteArray(QByteArray::number(m_lost)
                                 + " messages were lost here: nobody read standard error"),
                      m_colours);
        if (!m_writer.write(notice)) {
            ++m_lost;
            return;
        }
        m_lost = 0;
    }
    if (!m_writer.write(m_buffer))
        ++m_lost;
}

} // namespace spawner
