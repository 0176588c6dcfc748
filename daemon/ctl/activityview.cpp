#include "daemon/ctl/activityview.h"

#include "daemon/ctl/format.h"
#include "daemon/ctl/printable.h"
#include "daemon/ctl/table.h"

#include <algorithm>

namespace spawner {
namespace {

using Align = TableColumn::Align;

QString text(const QByteArray &bytes)
{
    return printable(QByteArrayView(bytes));
}

Span statusCode(int status)
{
    if (status == 0)
        return { QStringLiteral("-"), Ink::Dim };
    const Ink ink = status >= 500 ? Ink::Red
        : status >= 400           ? Ink::Yellow
        : status >= 300           ? Ink::Cyan
                                  : Ink::Green;
    return { QString::number(status), ink };
}

QString pidText(qint64 pid)
{
    return pid > 0 ? QString::number(pid) : QString();
}

QString notesOf(const FinishedStatus &request)
{
    QStringList notes;
    if (request.coldStart)
        notes.append(QStringLiteral("cold start"));
    if (request.aborted)
        notes.append(QStringLiteral("client left"));
    if (request.truncated)
        notes.append(QStringLiteral("answer cut short"));
    return notes.join(QStringLiteral(", "));
}

Ink eventInk(const QByteArray &type)
{
    if (type == "crash" || type == "crash-loop" || type.endsWith("-failed") || type == "app-refused")
        return Ink::Red;
    if (type == "ready" || type == "recovered" || type == "reload" || type == "deploy" || type == "app-added")
        return Ink::Green;
    if (type == "paused" || type == "rollback" || type == "stopping")
        return Ink::Yellow;
    return Ink::Plain;
}

/// "hello[1234] "
QString origin(const QByteArray &app, qint64 pid)
{
    if (app.isEmpty())
        return {};
    return text(app) + (pid > 0 ? QStringLiteral("[%1] ").arg(pid) : QStringLiteral(" "));
}

void appendHighlighted(Line &line, const QString &shown, const QRegularExpression &highlight, Ink ink)
{
    qsizetype done = 0;
    if (highlight.isValid() && !highlight.pattern().isEmpty()) {
        for (auto it = highlight.globalMatch(shown); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedLength() == 0)
                continue;
            line.append({ shown.mid(done, match.capturedStart() - done), ink });
            line.append({ match.captured(), Ink::Alarm });
            done = match.capturedEnd();
        }
    }
    line.append({ shown.mid(done), ink });
}

struct Verdict
{
    const char *name;
    const char16_t *mark;
    Ink ink;
    const char *one;
    const char *many;
};

constexpr Verdict Verdicts[] = {
    { "problem", u"✗", Ink::Alarm, "problem", "problems" },
    { "warning", u"!", Ink::Yellow, "warning", "warnings" },
    { "note", u"·", Ink::Cyan, "note", "notes" },
    { "ok", u"✓", Ink::Green, "fine", "fine" },
};

const Verdict &verdictOf(const CheckResult &check)
{
    for (const Verdict &verdict : Verdicts) {
        if (check.verdict == verdict.name)
            return verdict;
    }
    return Verdicts[2]; // one of a newer daemon
}

} // namespace

QList<Line> requestsView(const QList<RequestStatus> &requests, qint64 more, int width)
{
    if (requests.isEmpty())
        return { { { QStringLiteral("no requests in flight") } } };
    Table table({ { QStringLiteral("AGE"), Align::Right },
                  { QStringLiteral("STATE") },
                  { QStringLiteral("APP"), Align::Left, 0, 10 },
                  { QStringLiteral("PID"), Align::Right, 4 },
                  { QStringLiteral("METHOD"), Align::Left, 2 },
                  { QStringLiteral("TARGET"), Align::Left, 1, 16 },
                  { QStringLiteral("STATUS"), Align::Right, 6 },
                  { QStringLiteral("IN"), Align::Right, 5 },
                  { QStringLiteral("OUT"), Align::Right, 5 },
                  { QStringLiteral("CLIENT"), Align::Left, 3 } });
    for (const RequestStatus &request : requests) {
        const Ink ink = request.state == "waiting" ? Ink::Yellow : Ink::Green;
        table.addRow({ { shortLatency(double(request.ageMs) * 1000) },
                       { text(request.state), ink },
                       { text(request.app), Ink::Bold },
                       { pidText(request.pid) },
                       { text(request.method) },
                       { text(request.target) },
                       statusCode(request.status),
                       { shortSize(request.bytesIn) },
                       { shortSize(request.bytesOut) },
                       { text(request.client) } });
    }
    QList<Line> lines = table.lines(width);
    if (more > 0)
        lines.append({ { QStringLiteral("… and %1 more").arg(more), Ink::Dim } });
    return lines;
}

QList<Line> historyView(const QList<FinishedStatus> &requests, qint64 nowMs, int width)
{
    if (requests.isEmpty())
        return { { { QStringLiteral("no requests yet") } } };
    Table table({ { QStringLiteral("TIME") },
                  { QStringLiteral("STATUS"), Align::Right },
                  { QStringLiteral("TOOK"), Align::Right, 2 },
                  { QStringLiteral("QUEUED"), Align::Right, 6 },
                  { QStringLiteral("METHOD"), Align::Left, 3 },
                  { QStringLiteral("TARGET"), Align::Left, 1, 16 },
                  { QStringLiteral("IN"), Align::Right, 8 },
                  { QStringLiteral("OUT"), Align::Right, 7 },
                  { QStringLiteral("PID"), Align::Right, 9 },
                  { QStringLiteral("CLIENT"), Align::Left, 5 },
                  { QStringLiteral("NOTE"), Align::Left, 4, 10 } });
    for (const FinishedStatus &request : requests) {
        table.addRow({ { clockTime(double(request.time), nowMs) },
                       statusCode(request.status),
                       { shortLatency(double(request.durationUs)) },
                       { shortLatency(double(request.queueUs)) },
                       { text(request.method) },
                       { text(request.target) },
                       { shortSize(request.bytesIn) },
                       { shortSize(request.bytesOut) },
                       { pidText(request.pid) },
                       { text(request.client) },
                       { notesOf(request), Ink::Yellow } });
    }
    return table.lines(width);
}

QList<Line> versionsView(const QList<VersionStatus> &versions, int width)
{
    Table table({ { QStringLiteral("VERSION") },
                  { QStringLiteral("IN CHARGE"), Align::Left, 0 },
                  { QStringLiteral("SIZE"), Align::Right, 3 },
                  { QStringLiteral("DEPLOYED"), Align::Left, 2 },
                  { QStringLiteral("BY"), Align::Left, 1 },
                  { QStringLiteral("SHA-256"), Align::Left, 4, 12 } });
    for (const VersionStatus &version : versions)
        table.addRow({ { text(version.id), Ink::Bold },
                       { version.isCurrent ? QStringLiteral("yes") : QString(), Ink::Green },
                       { shortSize(version.bytes) },
                       { dateTime(version.deployedAt) },
                       { text(version.by) },
                       { text(version.sha256), Ink::Dim } });
    return table.lines(width);
}

QList<Line> settingsView(const QList<SettingStatus> &settings, int width)
{
    Table table({ { QStringLiteral("SETTING") },
                  { QStringLiteral("VALUE"), Align::Left, 0, 16 },
                  { QStringLiteral("FROM"), Align::Left, 1, 12 } });
    for (const SettingStatus &setting : settings) {
        const bool isDefault = setting.origin == "default";
        table.addRow({ { text(setting.key) },
                       { text(setting.value), isDefault ? Ink::Plain : Ink::Bold },
                       { text(setting.origin), isDefault ? Ink::Dim : Ink::Cyan } });
    }
    return table.lines(width);
}

QList<Line> checksView(const QList<CheckResult> &checks)
{
    QList<Line> lines;
    for (const CheckResult &check : checks) {
        const Verdict &verdict = verdictOf(check);
        lines.append(
            { { QString::fromUtf16(verdict.mark) + u' ', verdict.ink },
              { check.subject.isEmpty() ? QString() : check.subject + QStringLiteral(": "), Ink::Bold },
              { check.text } });
        if (!check.fix.isEmpty())
            lines.append({ { QStringLiteral("  → ") }, { check.fix, Ink::Cyan } });
    }
    QStringList counts;
    for (const Verdict &verdict : Verdicts) {
        const auto count = std::count_if(checks.begin(), checks.end(), [&](const CheckResult &check) {
            return &verdictOf(check) == &verdict;
        });
        if (count > 0)
            counts.append(QStringLiteral("%1 %2").arg(count).arg(
                QLatin1String(count == 1 ? verdict.one : verdict.many)));
    }
    lines.append(
        { { counts.isEmpty() ? QStringLiteral("nothing to check") : counts.join(QStringLiteral(", ")),
            Ink::Bold } });
    return lines;
}

QList<Line> eventLines(const ControlEvent &event, qint64 nowMs)
{
    QList<Line> lines{ { { clockTime(double(event.time), nowMs) + u' ', Ink::Dim },
                         { text(event.type) + u' ', eventInk(event.type) },
                         { origin(event.app, event.pid), Ink::Bold },
                         { event.text } } };
    for (const QString &output : event.lines)
        lines.append({ { QStringLiteral("    | ") + output, Ink::Dim } });
    return lines;
}

Line logLine(const LogEntry &entry, qint64 nowMs, const QRegularExpression &highlight)
{
    const bool isDaemon = entry.stream == "daemon";
    Line line{ { clockTime(entry.time, nowMs) + u' ', Ink::Dim },
               { origin(entry.app, entry.pid), Ink::Cyan } };
    if (isDaemon || entry.stream == "stdout")
        line.append({ u'(' + text(entry.stream) + QStringLiteral(") "), Ink::Dim });
    appendHighlighted(line, text(entry.text), highlight, isDaemon ? Ink::Yellow : Ink::Plain);
    return line;
}

Line droppedLine(quint64 count)
{
    const QString noun = count == 1 ? QStringLiteral("line is") : QStringLiteral("lines are");
    return { { QStringLiteral("… %1 %2 missing here").arg(shortCount(count), noun), Ink::Yellow } };
}

} // namespace spawner
