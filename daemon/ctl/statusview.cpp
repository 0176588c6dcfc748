#include "daemon/ctl/statusview.h"

#include "daemon/ctl/format.h"
#include "daemon/ctl/table.h"

namespace spawner {
namespace {

using Align = TableColumn::Align;

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QString plural(quint64 count, const char *noun)
{
    return shortCount(count) + u' ' + QLatin1String(noun)
        + (count == 1 ? QStringLiteral("") : QStringLiteral("s"));
}

/// How long until the last process of an app is stopped for being idle; words if nothing counts down.
QString idleText(const AppStatus &app, const DaemonStatus &daemon, qint64 ageMs)
{
    if (app.children.isEmpty())
        return {};
    if (app.keepAlive)
        return QStringLiteral("kept");
    qint64 longest = 0;
    for (const ChildStatus &child : app.children) {
        if (!child.idleRemainingMs)
            return child.inFlight > 0 ? QStringLiteral("busy") : QStringLiteral("-");
        longest = qMax(longest, *child.idleRemainingMs - (daemon.now - child.sampledAt) - ageMs);
    }
    return shortTime(longest);
}

bool isTroubled(const AppStatus &app)
{
    return app.state == "backing-off" || app.state == "crash-looping" || app.state == "refused";
}

/// Why an app is not as one would like it.
Span noteOf(const AppStatus &app, qint64 ageMs)
{
    if (app.problem)
        return { app.problem->message, Ink::Red };
    if (!isTroubled(app))
        return {};
    QString note = app.lastExit;
    if (app.retryInMs)
        note = QStringLiteral("next try in ") + shortTime(qMax<qint64>(0, *app.retryInMs - ageMs) + 999)
            + (note.isEmpty() ? QString() : QStringLiteral(": ")) + note;
    return { note, Ink::Red };
}

/// Below the table, where there is room for reasons.
QList<Line> noteLines(const StatusSnapshot &snapshot, const ViewFrame &frame)
{
    QList<Line> lines;
    for (const AppStatus &app : snapshot.apps) {
        const Span note = noteOf(app, frame.ageMs);
        if (note.text.isEmpty())
            continue;
        if (lines.isEmpty())
            lines.append(Line());
        lines.append({ { text(app.name), Ink::Bold }, { QStringLiteral(": ") }, note });
    }
    return lines;
}

qint64 residentBytes(const AppStatus &app)
{
    qint64 sum = 0;
    for (const ChildStatus &child : app.children)
        sum += child.residentBytes;
    return sum;
}

QString latency(const AppStatus &app, double quantile, const ViewFrame &frame)
{
    if (app.durationUs.total() == 0)
        return {};
    return shortLatency(app.durationUs.quantileUs(quantile, frame.hello.durationBoundsUs));
}

QString zeroAsDash(quint64 count)
{
    return count == 0 ? QStringLiteral("-") : shortCount(count);
}

Line appRow(const AppStatus &app, const DaemonStatus &daemon, const ViewFrame &frame)
{
    const qint64 memory = residentBytes(app);
    return { { text(app.name), Ink::Bold },
             stateWord(app.state),
             { QStringLiteral("%1/%2").arg(app.children.size()).arg(app.processesMax) },
             { zeroAsDash(quint64(app.inFlight)) },
             { zeroAsDash(quint64(app.waiting)), app.waiting > 0 ? Ink::Yellow : Ink::Plain },
             { shortCount(app.requests) },
             { zeroAsDash(app.errors), app.errors > 0 ? Ink::Red : Ink::Plain },
             { latency(app, 0.5, frame) },
             { latency(app, 0.95, frame) },
             { memory > 0 ? shortSize(memory) : QString() },
             { idleText(app, daemon, frame.ageMs) } };
}

QList<Line> daemonLines(const StatusSnapshot &snapshot, const ViewFrame &frame)
{
    const DaemonStatus &daemon = snapshot.daemon;
    qsizetype processes = 0;
    for (const AppStatus &app : snapshot.apps)
        processes += app.children.size();
    Line first{ { QStringLiteral("fcgi-spawner ") + text(daemon.version), Ink::Bold },
                { QStringLiteral(" on %1, pid %2, up %3")
                      .arg(text(frame.hello.host))
                      .arg(daemon.pid)
                      .arg(shortTime(daemon.now + frame.ageMs - daemon.startedAt)) } };
    if (daemon.state == "stopping")
        first.append({ QStringLiteral(", stopping"), Ink::Yellow });
    if (frame.hello.isReadOnly)
        first.append({ QStringLiteral(", read-only for you"), Ink::Dim });
    QList<Line> lines{ first };
    lines.append({ { text(daemon.urls.join(' ')), Ink::Cyan },
                   { QStringLiteral("  apps in ") + text(daemon.webRoot) } });
    lines.append({ { plural(quint64(snapshot.apps.size()), "app") + QStringLiteral(", ")
                     + plural(quint64(processes), "process")
                           .replace(QStringLiteral("processs"), QStringLiteral("processes"))
                     + QStringLiteral("; ") + plural(daemon.connections, "connection") + QStringLiteral("; ")
                     + plural(daemon.requests, "request")
                     + QStringLiteral(", %1 in flight, ").arg(daemon.requestsActive)
                     + plural(daemon.responses[5], "error") + QStringLiteral("; daemon ")
                     + shortSize(daemon.residentBytes) } });
    for (const QString &problem : daemon.configProblems)
        lines.append({ { QStringLiteral("config not in force: "), Ink::Red }, { problem } });
    return lines;
}

Line childRow(const ChildStatus &child, const DaemonStatus &daemon, const ViewFrame &frame)
{
    const qint64 passed = daemon.now - child.sampledAt + frame.ageMs;
    QString idle = child.inFlight > 0 ? QStringLiteral("busy") : QStringLiteral("-");
    if (child.idleRemainingMs)
        idle = shortTime(*child.idleRemainingMs - passed);
    return { { QString::number(child.pid), Ink::Bold },
             { text(child.state), child.state == "ready" ? Ink::Green : Ink::Yellow },
             { child.role == "current" ? QString() : text(child.role), Ink::Yellow },
             { text(child.mode) },
             { shortTime(daemon.now + frame.ageMs - child.startedAt) },
             { shortCount(child.served) },
             { child.capacity == 0 ? QString::number(child.inFlight)
                                   : QStringLiteral("%1/%2").arg(child.inFlight).arg(child.capacity) },
             { child.residentBytes > 0 ? shortSize(child.residentBytes) : QString() },
             { child.cpuMs > 0 ? shortLatency(double(child.cpuMs) * 1000) : QString() },
             { child.threads > 0 ? QString::number(child.threads) : QString() },
             { idle } };
}

} // namespace

Span stateWord(const QByteArray &state)
{
    Ink ink = Ink::Plain;
    if (state == "running")
        ink = Ink::Green;
    else if (state == "starting")
        ink = Ink::Cyan;
    else if (state == "stopped" || state == "stopping")
        ink = Ink::Dim;
    else if (state == "backing-off" || state == "paused")
        ink = Ink::Yellow;
    else if (state == "crash-looping" || state == "refused")
        ink = Ink::Alarm;
    return { text(state), ink };
}

Line appSentence(const AppStatus &app)
{
    const auto count = app.children.size();
    Line line{ { text(app.name), Ink::Bold }, { QStringLiteral(": ") }, stateWord(app.state) };
    if (count > 0)
        line.append({ QStringLiteral(", %1 process%2")
                          .arg(count)
                          .arg(count == 1 ? QString() : QStringLiteral("es")) });
    if (app.keepAlive)
        line.append({ QStringLiteral(", kept alive") });
    if (const Span note = noteOf(app, 0); !note.text.isEmpty())
        line.append({ QStringLiteral(": ") + note.text, note.ink });
    return line;
}

Line noAppsLine(const QByteArray &webRoot)
{
    return { { QStringLiteral("no apps yet in %1: put an executable NAME.fcgi there").arg(text(webRoot)) } };
}

QList<Line> statusView(const StatusSnapshot &snapshot, const ViewFrame &frame)
{
    QList<Line> lines = daemonLines(snapshot, frame);
    lines.append(Line());
    if (snapshot.apps.isEmpty()) {
        lines.append(noAppsLine(snapshot.daemon.webRoot));
        return lines;
    }
    Table table({ { QStringLiteral("APP"), Align::Left, 0, 12 },
                  { QStringLiteral("STATE") },
                  { QStringLiteral("PROCS"), Align::Right, 3 },
                  { QStringLiteral("BUSY"), Align::Right, 5 },
                  { QStringLiteral("WAIT"), Align::Right, 6 },
                  { QStringLiteral("REQUESTS"), Align::Right, 4 },
                  { QStringLiteral("ERRORS"), Align::Right, 4 },
                  { QStringLiteral("P50"), Align::Right, 9 },
                  { QStringLiteral("P95"), Align::Right, 8 },
                  { QStringLiteral("MEMORY"), Align::Right, 7 },
                  { QStringLiteral("IDLE"), Align::Right, 2 } });
    for (const AppStatus &app : snapshot.apps)
        table.addRow(appRow(app, snapshot.daemon, frame));
    lines.append(table.lines(frame.width));
    lines.append(noteLines(snapshot, frame));
    return lines;
}

QList<Line> appView(const AppStatus &app, const DaemonStatus &daemon, const ViewFrame &frame)
{
    QList<Line> lines{ appSentence(app) };
    lines.append({ { text(app.path), Ink::Cyan },
                   { QStringLiteral("  %1, %2, changed %3")
                         .arg(text(app.file), shortSize(app.fileBytes), dateTime(app.fileModifiedAt)) } });
    lines.append({ { QStringLiteral("%1 %2, %3 to %4 processes, stopped after %5 without requests")
                         .arg(text(app.mode), text(app.role))
                         .arg(app.processesMin)
                         .arg(app.processesMax)
                         .arg(shortTime(app.idleTimeoutMs)) } });
    lines.append({ { plural(app.requests, "request") + QStringLiteral(", ") + plural(app.errors, "error")
                     + QStringLiteral(", ") + plural(app.coldStarts, "cold start")
                     + QStringLiteral("; %1 in flight, %2 waiting; %3 in, %4 out")
                           .arg(app.inFlight)
                           .arg(app.waiting)
                           .arg(shortSize(qint64(app.bytesIn)), shortSize(qint64(app.bytesOut))) } });
    if (app.durationUs.total() > 0)
        lines.append(
            { { QStringLiteral("half of all within %1, 95 % within %2, 99 % within %3")
                    .arg(latency(app, 0.5, frame), latency(app, 0.95, frame), latency(app, 0.99, frame)) } });
    if (!app.lastExit.isEmpty())
        lines.append({ { QStringLiteral("last end of a process: ") + app.lastExit, Ink::Dim } });
    if (app.children.isEmpty())
        return lines;
    Table table({ { QStringLiteral("PID"), Align::Right },
                  { QStringLiteral("STATE") },
                  { QStringLiteral("ROLE"), Align::Left, 2 },
                  { QStringLiteral("MODE"), Align::Left, 8 },
                  { QStringLiteral("UP"), Align::Right, 3 },
                  { QStringLiteral("SERVED"), Align::Right, 4 },
                  { QStringLiteral("BUSY"), Align::Right, 5 },
                  { QStringLiteral("MEMORY"), Align::Right, 6 },
                  { QStringLiteral("CPU"), Align::Right, 7 },
                  { QStringLiteral("THREADS"), Align::Right, 9 },
                  { QStringLiteral("IDLE"), Align::Right, 1 } });
    for (const ChildStatus &child : app.children)
        table.addRow(childRow(child, daemon, frame));
    lines.append(Line());
    lines.append(table.lines(frame.width));
    return lines;
}

QList<Line> appListView(const StatusSnapshot &snapshot, const ViewFrame &frame)
{
    if (snapshot.apps.isEmpty())
        return { noAppsLine(snapshot.daemon.webRoot) };
    Table table({ { QStringLiteral("APP"), Align::Left, 0, 12 },
                  { QStringLiteral("STATE") },
                  { QStringLiteral("URL"), Align::Left, 1, 16 },
                  { QStringLiteral("FILE"), Align::Left, 2, 16 } });
    const QByteArray base = snapshot.daemon.urls.value(0);
    for (const AppStatus &app : snapshot.apps)
        table.addRow({ { text(app.name), Ink::Bold },
                       stateWord(app.state),
                       { text(base + app.path), Ink::Cyan },
                       { text(app.file) } });
    return table.lines(frame.width);
}

} // namespace spawner
