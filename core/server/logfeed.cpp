#include "server/logfeed.h"

#include "control/controlsession.h"
#include "server/controlviews.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace spawner {

namespace {

/// Bytes that the line takes in an answer, or somewhat more.
qsizetype writtenBytes(const LogLine &line)
{
    constexpr qsizetype Members = 120;
    qsizetype escapes = 0;
    for (const char c : line.text)
        escapes += uchar(c) < 0x20 ? 5 : c == '"' || c == '\\' ? 1 : 0;
    return Members + line.app.size() + line.text.size() + line.text.size() / 3 + escapes;
}

void append(LogBatch &batch, const QList<LogLine> &lines)
{
    for (const LogLine &line : lines)
        batch.lines.append(toLogEntry(line));
}

} // namespace

LogFeed::LogFeed(LogStore &logs, QObject *parent) : QObject(parent), m_logs(logs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&LogFeed::pull));
}

LogFeed::~LogFeed()
{
    m_logs.setWaker({});
}

// --- Answers

LogBatch LogFeed::history(const QByteArray &app, std::optional<quint64> after, qsizetype count) const
{
    count = std::clamp<qsizetype>(count, 0, MaxAnswerLines);
    LogBatch batch;
    qsizetype room = AnswerBytes;
    if (!after) {
        QList<LogLine> lines = m_logs.last(app, count);
        qsizetype first = lines.size();
        while (first > 0 && (room -= writtenBytes(lines[first - 1])) >= 0)
            --first;
        append(batch, lines.sliced(first));
        batch.next = lines.isEmpty() ? m_logs.lastSequence() : lines.last().sequence;
        return batch;
    }
    LogCursor cursor{ app, ownNumber(*after), {} };
    while (batch.lines.size() < count && room > 0) {
        constexpr qsizetype PieceBytes = 64 * 1024;
        const LogSlice slice = m_logs.read(cursor, count - batch.lines.size(), std::min(room, PieceBytes));
        for (const LogLine &line : slice.lines)
            room -= writtenBytes(line);
        batch.dropped += slice.dropped;
        append(batch, slice.lines);
        if (!slice.hasMore)
            break;
    }
    batch.next = cursor.sequence;
    return batch;
}

bool LogFeed::knows(const QByteArray &app) const
{
    return !m_logs.last(app, 1).isEmpty();
}

/// A number that was not given out yet is from a daemon before this one: everything here is new to the client.
quint64 LogFeed::ownNumber(quint64 after) const
{
    return after > m_logs.lastSequence() ? 0 : after;
}

// --- Followers

void LogFeed::followAfter(ControlSession &session, const QByteArray &app, quint64 after)
{
    follow(session, { app, ownNumber(after), {} });
}

void LogFeed::followTail(ControlSession &session, const QByteArray &app, qsizetype count)
{
    const QList<LogLine> lines = m_logs.last(app, std::min(count, MaxAnswerLines));
    // Without a line to begin with, from now on.
    follow(session, { app, lines.isEmpty() ? m_logs.lastSequence() : lines.first().sequence - 1, {} });
}

void LogFeed::follow(ControlSession &session, LogCursor cursor)
{
    if (m_followers.empty()) {
        m_logs.setWaker([this] { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); });
        m_lastPull = Clock::now() - WakeInterval;
    }
    m_followers.insert_or_assign(session.id(), Follower{ &session, std::move(cursor) });
    if (!m_timer.isActive())
        m_timer.start(0); // behind the answer to the call that brought us here
}

void LogFeed::unfollow(const ControlSession &session)
{
    m_followers.erase(session.id());
    if (!m_followers.empty())
        return;
    m_logs.setWaker({});
    m_timer.stop();
}

void LogFeed::sessionWritable(const ControlSession &session)
{
    const auto found = m_followers.find(session.id());
    if (found == m_followers.end())
        return;
    m_logs.callWaker();
    if (pull(found->second) && !m_timer.isActive())
        m_timer.start(0);
}

/// There is something new.
void LogFeed::customEvent(QEvent *)
{
    if (m_followers.empty() || m_timer.isActive())
        return;
    const auto rest = m_lastPull + WakeInterval - Clock::now();
    if (rest <= Clock::duration::zero())
        pull();
    else
        m_timer.start(std::chrono::ceil<milliseconds>(rest));
}

void LogFeed::pull()
{
    m_lastPull = Clock::now();
    const bool isAnyReading = std::any_of(m_followers.begin(), m_followers.end(), [](const auto &follower) {
        return follower.second.session->isWritable();
    });
    if (!isAnyReading)
        return; // sessionWritable() goes on
    m_logs.callWaker(); // before reading, so that no line is overlooked
    bool hasMore = false;
    for (auto &[id, follower] : m_followers)
        hasMore = pull(follower) || hasMore;
    if (hasMore && !m_timer.isActive())
        m_timer.start(0);
}

/// True if it would take more at once.
bool LogFeed::pull(Follower &follower)
{
    if (!follower.session->isWritable())
        return false;
    const LogSlice slice = m_logs.read(follower.cursor, MaxAnswerLines, BatchBytes);
    if (slice.lines.isEmpty())
        return false;
    LogBatch batch;
    batch.next = follower.cursor.sequence;
    batch.dropped = slice.dropped;
    append(batch, slice.lines);
    follower.session->notify("logs", batch.toJson());
    return slice.hasMore;
}

} // namespace spawner
