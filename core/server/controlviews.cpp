#include "server/controlviews.h"

#include "apps/app.h"
#include "apps/appregistry.h"

#include <algorithm>

namespace spawner {

namespace {

using std::chrono::duration_cast;

const char *stateName(AppState state)
{
    switch (state) {
    case AppState::Stopped:
        return "stopped";
    case AppState::Starting:
        return "starting";
    case AppState::Running:
        return "running";
    case AppState::Stopping:
        return "stopping";
    case AppState::BackingOff:
        return "backing-off";
    case AppState::CrashLooping:
        return "crash-looping";
    case AppState::Paused:
        return "paused";
    }
    return "";
}

const char *stateName(ChildState state)
{
    switch (state) {
    case ChildState::Starting:
        return "starting";
    case ChildState::Ready:
        return "ready";
    case ChildState::Draining:
        return "draining";
    case ChildState::Stopping:
    case ChildState::Gone:
        return "stopping";
    }
    return "";
}

const char *roleName(ChildRole role)
{
    switch (role) {
    case ChildRole::Current:
        return "current";
    case ChildRole::Candidate:
        return "candidate";
    case ChildRole::Retiring:
        return "retiring";
    }
    return "";
}

const char *modeName(SpawnMode mode)
{
    switch (mode) {
    case SpawnMode::Stdio:
        return "stdio";
    case SpawnMode::Socket:
        return "socket";
    case SpawnMode::Auto:
        return "auto";
    }
    return "";
}

Problem toProblem(const Error &error)
{
    return {errorCodeName(error.code), error.message};
}

ChildStatus toChildStatus(const AppProcess &process, SpawnMode wantedMode, const Moment &now)
{
    const Child &child = *process.child;
    ChildStatus status;
    status.id = child.id();
    status.pid = child.pid();
    status.state = stateName(child.state());
    status.role = roleName(process.role);
    status.mode = modeName(child.wasReady() ? child.traits().mode : wantedMode);
    status.startedAt = now.toWall(child.startedAt());
    status.stateSince = now.toWall(child.stateSince());
    status.capacity = process.capacity;
    status.inFlight = process.inFlight;
    status.served = process.served;
    if (process.idleDeadline) {
        const auto remaining = duration_cast<milliseconds>(*process.idleDeadline - now.steady);
        status.idleRemainingMs = std::max<qint64>(0, remaining.count());
    }
    status.sampledAt = millisecondsSinceEpoch(now.wall);
    return status;
}

void addLive(AppStatus &status, const App &app, SpawnMode mode, const Moment &now)
{
    status.state = stateName(app.state());
    status.keepAlive = app.isKeptAlive();
    const AdmissionCounts counts = app.admission()->counts();
    status.inFlight = counts.inFlight;
    status.waiting = counts.waiting;
    status.restarts = app.restarts();
    status.lastExit = app.lastExit();
    status.failures = app.failures();
    if (const auto retryAt = app.retryAt()) {
        const auto remaining = duration_cast<milliseconds>(*retryAt - now.steady);
        status.retryInMs = std::max<qint64>(0, remaining.count());
    }
    if (app.brokenUpdate())
        status.problem = toProblem(*app.brokenUpdate());
    const FilePrint &print = app.version().print;
    status.fileBytes = print.sizeBytes;
    status.fileModifiedAt = print.modifiedNs / 1'000'000;
    for (const AppProcess &process : app.processes())
        status.children.append(toChildStatus(process, mode, now));
}

void add(DurationHistogram &to, const DurationCounter &from)
{
    for (size_t i = 0; i < to.counts.size(); ++i)
        to.counts[i] += from.count(i);
    to.sumUs += from.sumUs();
}

} // namespace

qint64 millisecondsSinceEpoch(std::chrono::system_clock::time_point time)
{
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

qint64 Moment::toWall(std::chrono::steady_clock::time_point time) const
{
    return millisecondsSinceEpoch(wall) - duration_cast<milliseconds>(steady - time).count();
}

LogEntry toLogEntry(const LogLine &line)
{
    using DoubleMilliseconds = std::chrono::duration<double, std::milli>;
    LogEntry entry;
    entry.sequence = line.sequence;
    entry.time = duration_cast<DoubleMilliseconds>(
                     duration_cast<std::chrono::microseconds>(line.time.time_since_epoch())).count();
    entry.app = line.app;
    entry.pid = line.pid;
    entry.stream = logStreamName(line.stream);
    entry.text = line.text;
    return entry;
}

RequestStatus toRequestStatus(const RequestSnapshot &request)
{
    RequestStatus status;
    status.id = request.id;
    status.method = request.method;
    status.target = request.target;
    status.app = request.app;
    status.pid = request.pid;
    status.client = request.client;
    status.ageMs = request.age.count();
    status.state = request.state;
    status.bytesIn = request.bytesIn;
    status.bytesOut = request.bytesOut;
    status.status = request.status;
    return status;
}

FinishedStatus toFinishedStatus(const FinishedRequest &request)
{
    FinishedStatus status;
    status.id = request.id;
    status.time = millisecondsSinceEpoch(request.time);
    status.method = request.method;
    status.target = request.target;
    status.app = request.app;
    status.pid = request.pid;
    status.client = request.client;
    status.status = request.status;
    status.bytesIn = request.bytesIn;
    status.bytesOut = request.bytesOut;
    status.durationUs = request.duration.count();
    status.queueUs = request.queueWait.count();
    status.coldStart = request.coldStart;
    status.truncated = request.truncated;
    status.aborted = request.aborted;
    return status;
}

ControlEvent toControlEvent(const AppEvent &event)
{
    ControlEvent shown;
    shown.time = millisecondsSinceEpoch(event.time);
    shown.type = appEventName(event.type);
    shown.app = event.app;
    shown.pid = event.pid;
    shown.text = event.text;
    shown.reason = event.reason;
    shown.lines = event.lines;
    return shown;
}

AppStatus toAppStatus(const AppEntry &entry, const Moment &now)
{
    AppStatus status;
    status.name = entry.name;
    status.path = '/' + entry.name + ".fcgi";
    status.file = entry.file;
    status.state = "refused";
    status.durationUs.counts.resize(DurationBoundsUs.size() + 1);
    status.queueUs.counts.resize(DurationBoundsUs.size() + 1);
    SpawnMode mode = SpawnMode::Stdio;
    if (entry.settings) {
        const AppSettings &settings = *entry.settings;
        mode = settings.mode;
        status.mode = modeName(mode);
        status.role = settings.role == AppRole::Authorizer ? "authorizer" : "responder";
        status.processesMin = settings.processesMin;
        status.processesMax = settings.processesMax;
        status.idleTimeoutMs = settings.idleTimeout.count();
    }
    if (entry.app)
        addLive(status, *entry.app, mode, now);
    if (entry.refusal)
        status.problem = toProblem(*entry.refusal);
    else if (entry.settingsProblem && !status.problem)
        status.problem = toProblem(*entry.settingsProblem);
    if (entry.metrics)
        addCounters(status, *entry.metrics);
    return status;
}

void addCounters(AppStatus &status, const AppMetrics &metrics)
{
    for (const AppLane &lane : metrics.lanes()) {
        status.requests += lane.requests.value();
        status.bytesIn += lane.bytesIn.value();
        status.bytesOut += lane.bytesOut.value();
        status.coldStarts += lane.coldStarts.value();
        add(status.durationUs, lane.duration);
        add(status.queueUs, lane.queueWait);
        const QMap<int, std::uint64_t> byStatus = lane.statuses.values();
        for (auto count = byStatus.begin(); count != byStatus.end(); ++count) {
            const int group = count.key() / 100;
            status.responses[size_t(group >= 1 && group <= 5 ? group : 0)] += count.value();
        }
    }
    status.errors = status.responses[5];
}

} // namespace spawner
