#include "gui/models/appcells.h"

#include "gui/models/conditionlook.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace spawner {

namespace {

QString age(qint64 since, qint64 nowMs)
{
    return since > 0 ? Format::duration(std::chrono::milliseconds(nowMs - since)) : Format::none();
}

// Soonest to end first.
QVariant rawIdle(const IdleState &state)
{
    switch (state.kind) {
    case IdleState::Kind::Counting: return double(state.remainingMs);
    case IdleState::Kind::Retrying: return 1e12 + double(state.remainingMs);
    case IdleState::Kind::Active: return 2e12;
    case IdleState::Kind::Stays: return 3e12;
    case IdleState::Kind::None:
    case IdleState::Kind::OnRequest: break;
    }
    return state.isKept ? QVariant(3e12) : QVariant();
}

// What needs a look first.
int rank(AppCondition condition)
{
    switch (condition) {
    case AppCondition::CrashLooping: return 0;
    case AppCondition::BackingOff: return 1;
    case AppCondition::Refused: return 2;
    case AppCondition::Starting: return 3;
    case AppCondition::Stopping: return 4;
    case AppCondition::Running: return 5;
    case AppCondition::Idle: return 6;
    case AppCondition::Paused: return 7;
    case AppCondition::Stopped: return 8;
    }
    Q_UNREACHABLE();
}

QVariant ifAny(qint64 value)
{
    return value != 0 ? QVariant(value) : QVariant();
}

} // namespace

QString AppCells::title(AppColumn column)
{
    switch (column) {
    case AppColumn::Name: return tr("App");
    case AppColumn::State: return tr("State");
    case AppColumn::Pid: return tr("PID");
    //: Requests per second, the title of a column.
    case AppColumn::Rate: return tr("Req/s");
    //: 95th percentile of durations, the title of a column.
    case AppColumn::P95: return tr("p95");
    //: All requests so far, the title of a column.
    case AppColumn::Total: return tr("Total");
    case AppColumn::Queue: return tr("Queue");
    case AppColumn::Cpu: return tr("CPU");
    case AppColumn::Memory: return tr("Memory");
    case AppColumn::Idle: return tr("Idle");
    case AppColumn::Uptime: return tr("Uptime");
    case AppColumn::Errors: return tr("Errors");
    case AppColumn::Processes: return tr("Processes");
    case AppColumn::Threads: return tr("Threads");
    case AppColumn::Restarts: return tr("Ends");
    case AppColumn::FileChanged: return tr("File changed");
    case AppColumn::LastExit: return tr("Last exit");
    }
    Q_UNREACHABLE();
}

QString AppCells::explanation(AppColumn column)
{
    switch (column) {
    case AppColumn::Name: return tr("The file in the web folder");
    case AppColumn::State: return tr("What it is doing");
    case AppColumn::Pid: return tr("The number of its process, or how many there are");
    case AppColumn::Rate: return tr("Requests per second, and over the last minute");
    case AppColumn::P95: return tr("95 % of the requests of the last minute took no longer (if there were none: of all so far)");
    case AppColumn::Total: return tr("Requests so far");
    case AppColumn::Queue: return tr("Requests that wait for a process");
    case AppColumn::Cpu: return tr("Processor time; 100 % is one core");
    case AppColumn::Memory: return tr("Memory of all its processes");
    case AppColumn::Idle: return tr("When it is stopped for being idle. Click to start the time anew; the pin keeps it alive.");
    case AppColumn::Uptime: return tr("How long its oldest process has been running");
    case AppColumn::Errors: return tr("Answers with a status of 500 or above");
    case AppColumn::Processes: return tr("How many processes there are");
    case AppColumn::Threads: return tr("Threads of all its processes");
    case AppColumn::Restarts: return tr("How many of its processes have ended, for any reason");
    case AppColumn::FileChanged: return tr("When its file was changed");
    case AppColumn::LastExit: return tr("How its last process ended");
    }
    Q_UNREACHABLE();
}

bool AppCells::isNumber(AppColumn column)
{
    switch (column) {
    case AppColumn::Name:
    case AppColumn::State:
    case AppColumn::Idle:
    case AppColumn::FileChanged:
    case AppColumn::LastExit: return false;
    default: return true;
    }
}

QString AppCells::text(const AppRow &row, AppColumn column, qint64 nowMs)
{
    const AppStatus &app = row.status;
    const bool hasProcess = !app.children.isEmpty();
    switch (column) {
    case AppColumn::Name: return appFileName(app.name);
    case AppColumn::State: return row.pending.isEmpty() ? conditionText(row.condition) : row.pending;
    case AppColumn::Pid:
        //: How many processes, instead of the number of one.
        return app.children.size() > 1 ? tr("\u00d7%1").arg(app.children.size())
            : hasProcess               ? QString::number(app.children.first().pid)
                                       : Format::none();
    case AppColumn::Rate: return hasProcess || row.rate > 0 ? Format::rate(row.rate) : Format::none();
    case AppColumn::P95: return row.p95Us > 0 ? Format::latency(row.p95Us) : Format::none();
    case AppColumn::Total: return Format::number(qint64(app.requests));
    case AppColumn::Queue: return Format::number(app.waiting);
    case AppColumn::Cpu: return hasProcess ? Format::percent(row.cpu) : Format::none();
    case AppColumn::Memory: return hasProcess ? Format::bytes(row.residentBytes()) : Format::none();
    case AppColumn::Idle: return row.idle.text();
    case AppColumn::Uptime: return age(row.startedAt(), nowMs);
    case AppColumn::Errors: return Format::number(qint64(app.errors));
    case AppColumn::Processes: return Format::number(app.children.size());
    case AppColumn::Threads: return hasProcess ? Format::number(row.threads()) : Format::none();
    case AppColumn::Restarts: return Format::number(qint64(row.restarts()));
    case AppColumn::FileChanged:
        return app.fileModifiedAt > 0 ? Format::dateTime(QDateTime::fromMSecsSinceEpoch(app.fileModifiedAt)) : Format::none();
    case AppColumn::LastExit: return app.lastExit.isEmpty() ? Format::none() : cleanLine(app.lastExit);
    }
    Q_UNREACHABLE();
}

QString AppCells::childName(const ChildStatus &child)
{
    if (child.role == "candidate")
        return tr("process %1, new version on trial").arg(child.pid);
    if (child.role == "retiring")
        return tr("process %1, retiring").arg(child.pid);
    return tr("process %1").arg(child.pid);
}

QString AppCells::text(const AppRow &row, const ChildRow &child, AppColumn column, qint64 nowMs)
{
    Q_UNUSED(row);
    const ChildStatus &status = child.status;
    switch (column) {
    case AppColumn::Name: return childName(status);
    case AppColumn::State: return conditionText(conditionOfChild(status.state, status.inFlight));
    case AppColumn::Pid: return QString::number(status.pid);
    case AppColumn::Total: return Format::number(qint64(status.served));
    case AppColumn::Cpu: return Format::percent(child.cpu);
    case AppColumn::Memory: return Format::bytes(status.residentBytes);
    case AppColumn::Idle: return child.idle.text();
    case AppColumn::Uptime: return age(status.startedAt, nowMs);
    case AppColumn::Threads: return Format::number(status.threads);
    default: return {};
    }
}

QVariant AppCells::raw(const AppRow &row, AppColumn column)
{
    const AppStatus &app = row.status;
    const bool hasProcess = !app.children.isEmpty();
    switch (column) {
    case AppColumn::Name: return QString::fromUtf8(app.name);
    case AppColumn::State: return rank(row.condition);
    case AppColumn::Pid: return hasProcess ? QVariant(app.children.first().pid) : QVariant();
    case AppColumn::Rate: return hasProcess || row.rate > 0 ? QVariant(row.rate) : QVariant();
    case AppColumn::P95: return row.p95Us > 0 ? QVariant(row.p95Us) : QVariant();
    case AppColumn::Total: return app.requests;
    case AppColumn::Queue: return app.waiting;
    case AppColumn::Cpu: return hasProcess ? QVariant(row.cpu) : QVariant();
    case AppColumn::Memory: return hasProcess ? QVariant(row.residentBytes()) : QVariant();
    case AppColumn::Idle: return rawIdle(row.idle);
    case AppColumn::Uptime: return row.startedAt() > 0 ? QVariant(-row.startedAt()) : QVariant();
    case AppColumn::Errors: return app.errors;
    case AppColumn::Processes: return qint64(app.children.size());
    case AppColumn::Threads: return hasProcess ? QVariant(row.threads()) : QVariant();
    case AppColumn::Restarts: return row.restarts();
    case AppColumn::FileChanged: return ifAny(app.fileModifiedAt);
    case AppColumn::LastExit: return app.lastExit.isEmpty() ? QVariant() : QVariant(app.lastExit);
    }
    Q_UNREACHABLE();
}

QVariant AppCells::raw(const ChildRow &child, AppColumn column)
{
    const ChildStatus &status = child.status;
    switch (column) {
    case AppColumn::State: return rank(conditionOfChild(status.state, status.inFlight));
    case AppColumn::Name:
    case AppColumn::Pid: return status.pid;
    case AppColumn::Total: return status.served;
    case AppColumn::Cpu: return child.cpu;
    case AppColumn::Memory: return status.residentBytes;
    case AppColumn::Idle: return rawIdle(child.idle);
    case AppColumn::Uptime: return ifAny(-status.startedAt);
    case AppColumn::Threads: return status.threads;
    default: return {};
    }
}

QString AppCells::count(quint64 number, AppColumn column)
{
    const auto n = int(std::min<quint64>(number, quint64(std::numeric_limits<int>::max())));
    switch (column) {
    case AppColumn::Pid:
    case AppColumn::Processes: return tr("%n process(es)", nullptr, n);
    case AppColumn::Total: return tr("%n request(s)", nullptr, n);
    case AppColumn::Queue: return tr("%n waiting", nullptr, n);
    case AppColumn::Errors: return tr("%n error(s)", nullptr, n);
    case AppColumn::Threads: return tr("%n thread(s)", nullptr, n);
    case AppColumn::Restarts: return tr("%n process(es) ended", nullptr, n);
    default: return {};
    }
}

QString AppCells::sentence(const AppRow &row, AppColumn column, qint64 nowMs)
{
    const AppStatus &app = row.status;
    const QString shown = text(row, column, nowMs);
    if (shown == Format::none())
        //: %1 is the title of a column: it has no value.
        return tr("%1: none").arg(title(column));
    switch (column) {
    case AppColumn::Name: return tr("%1, %2").arg(shown, conditionText(row.condition));
    case AppColumn::State: {
        const QString detail = row.pending.isEmpty() ? conditionDetail(app, nowMs, row.retryAtMs()) : QString();
        return detail.isEmpty() ? shown : tr("%1: %2").arg(shown, cleanLine(detail));
    }
    case AppColumn::Pid: return app.children.size() > 1 ? count(quint64(app.children.size()), column) : tr("Process %1").arg(shown);
    case AppColumn::Rate: return tr("%1 requests per second").arg(shown);
    case AppColumn::P95: return tr("95 % of the requests within %1").arg(shown);
    case AppColumn::Total: return count(app.requests, column);
    case AppColumn::Queue: return count(quint64(std::max(app.waiting, 0)), column);
    case AppColumn::Cpu: return tr("%1 of a processor core").arg(shown);
    case AppColumn::Memory: return tr("%1 of memory").arg(shown);
    case AppColumn::Idle: return row.idle.sentence();
    case AppColumn::Uptime: return tr("Running for %1").arg(shown);
    case AppColumn::Errors: return count(app.errors, column);
    case AppColumn::Processes: return count(quint64(app.children.size()), column);
    case AppColumn::Threads: return count(quint64(row.threads()), column);
    case AppColumn::Restarts: return count(row.restarts(), column);
    case AppColumn::FileChanged: return tr("File changed %1").arg(shown);
    case AppColumn::LastExit: return tr("Last exit: %1").arg(shown);
    }
    Q_UNREACHABLE();
}

QString AppCells::sentence(const AppRow &row, const ChildRow &child, AppColumn column, qint64 nowMs)
{
    const QString shown = text(row, child, column, nowMs);
    switch (column) {
    case AppColumn::Name:
        return tr("%1 of %2").arg(shown, appFileName(row.status.name));
    case AppColumn::Pid: return tr("Process %1").arg(shown);
    case AppColumn::Total: return count(child.status.served, column);
    case AppColumn::Cpu: return tr("%1 of a processor core").arg(shown);
    case AppColumn::Memory: return tr("%1 of memory").arg(shown);
    case AppColumn::Idle: return child.idle.sentence();
    case AppColumn::Uptime: return tr("Running for %1").arg(shown);
    case AppColumn::Threads: return count(quint64(std::max(child.status.threads, 0)), column);
    default: return shown;
    }
}

} // namespace spawner
