#include "daemon/ctl/logprinter.h"

#include "daemon/ctl/activityview.h"
#include "daemon/ctl/ctlrun.h"

#include <QDateTime>
#include <QJsonArray>

namespace spawner {
namespace {

constexpr int PageLines = 10'000; // the most that the daemon sends
constexpr qsizetype LongAnswerBytes = 512 * 1024; // it sends fewer lines rather than much more than this

bool isLong(const LogBatch &batch)
{
    qsizetype bytes = 0;
    for (const LogEntry &entry : batch.lines)
        bytes += entry.text.size();
    return bytes > LongAnswerBytes;
}

} // namespace

bool LogSelection::matches(const LogEntry &entry) const
{
    if (since && entry.time < double(*since))
        return false;
    return pattern.pattern().isEmpty() || pattern.match(QString::fromUtf8(entry.text)).hasMatch();
}

LogPrinter::LogPrinter(CtlRun &run, LogSelection selection)
    : QObject(&run), m_run(run), m_selection(std::move(selection)),
      m_startTime(double(QDateTime::currentMSecsSinceEpoch()))
{
}

void LogPrinter::start()
{
    if (m_selection.isFollowing) {
        m_run.followUntilEnd();
        connect(&m_run.client(), &ControlClient::notification, this,
                [this](const QByteArray &method, const QJsonObject &params) {
                    if (method == "logs")
                        take(LogBatch::fromJson(params));
                });
    }
    if (m_selection.isSearch() || m_selection.count > PageLines)
        fetchPage(0);
    else if (m_selection.isFollowing)
        subscribe({ { QStringLiteral("logTail"), m_selection.count } });
    else
        fetchLast();
}

void LogPrinter::fetchLast()
{
    m_run.call("logs",
               { { QStringLiteral("app"), QString::fromUtf8(m_selection.app) },
                 { QStringLiteral("count"), m_selection.count } },
               [this](const QJsonObject &json) {
                   const LogBatch batch = LogBatch::fromJson(json);
                   if (batch.lines.size() < m_selection.count && isLong(batch))
                       return fetchPage(0); // there may be more
                   if (m_run.finishedWithJson(json))
                       return;
                   take(batch);
                   m_run.finish();
               });
}

void LogPrinter::fetchPage(quint64 after)
{
    m_run.call("logs",
               { { QStringLiteral("app"), QString::fromUtf8(m_selection.app) },
                 { QStringLiteral("after"), qint64(after) },
                 { QStringLiteral("count"), PageLines } },
               [this, after](const QJsonObject &json) { onPage(LogBatch::fromJson(json), after); });
}

void LogPrinter::onPage(const LogBatch &batch, quint64 after)
{
    quint64 dropped
        = after == 0 ? 0 : batch.dropped; // what came before the oldest kept line was not asked for
    for (const LogEntry &entry : batch.lines) {
        if (m_selection.matches(entry))
            m_kept.append({ entry, dropped });
        dropped = 0;
    }
    if (m_selection.count > 0 && m_kept.size() > m_selection.count)
        m_kept.remove(0, m_kept.size() - m_selection.count);
    const bool isEnd = batch.lines.isEmpty() || batch.next <= after || batch.lines.last().time > m_startTime;
    if (!isEnd)
        return fetchPage(batch.next);
    printKept();
    if (m_selection.isFollowing)
        subscribe({ { QStringLiteral("logAfter"), qint64(qMax(after, batch.next)) } });
}

void LogPrinter::printKept()
{
    if (m_run.wantsJson() && !m_selection.isFollowing) {
        LogBatch batch;
        for (const Item &item : m_kept) {
            batch.lines.append(item.entry);
            batch.next = item.entry.sequence;
        }
        m_run.finishedWithJson(batch.toJson());
        return;
    }
    for (const Item &item : m_kept)
        print(item);
    m_kept.clear();
    if (m_selection.isFollowing)
        m_run.flush();
    else
        m_run.finish();
}

void LogPrinter::subscribe(QJsonObject params)
{
    params.insert(QStringLiteral("topics"), QJsonArray{ QStringLiteral("logs") });
    params.insert(QStringLiteral("logApp"), QString::fromUtf8(m_selection.app));
    m_run.call("subscribe", params, [](const QJsonObject &) {});
}

void LogPrinter::take(const LogBatch &batch)
{
    quint64 dropped = batch.dropped;
    for (const LogEntry &entry : batch.lines) {
        if (dropped > 0 || m_selection.matches(entry))
            print({ entry, dropped });
        dropped = 0;
    }
    if (m_selection.isFollowing)
        m_run.flush();
}

void LogPrinter::print(const Item &item)
{
    Output &output = m_run.output();
    if (item.dropped > 0) {
        if (m_run.wantsJson())
            output.addJson({ { QStringLiteral("dropped"), qint64(item.dropped) } });
        else
            output.add(droppedLine(item.dropped));
    }
    if (!m_selection.matches(item.entry))
        return;
    if (m_run.wantsJson())
        output.addJson(item.entry.toJson());
    else if (m_selection.isRaw)
        output.add(item.entry.text + '\n');
    else
        output.add(logLine(item.entry, QDateTime::currentMSecsSinceEpoch(), m_selection.pattern));
}

} // namespace spawner
