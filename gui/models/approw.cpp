#include "gui/models/approw.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace spawner {

namespace {

constexpr qint64 CpuForgottenMs = 3000; // changes of less than 100 ms are not told: silence is near to nothing

bool looksTheSame(const IdleState &a, const IdleState &b)
{
    const auto shown = [](const IdleState &state) {
        return state.remainingMs / (state.remainingMs < 3'600'000 ? 1000 : 60'000);
    };
    return a.kind == b.kind && a.isKept == b.isKept && shown(a) == shown(b) && a.totalMs == b.totalMs;
}

// As many digits as are shown.
bool sharesLookTheSame(double a, double b)
{
    return std::lround(a * 1000) == std::lround(b * 1000);
}

AppColumns when(bool differs, AppColumn column)
{
    return differs ? bit(column) : 0;
}

AppColumns uptimeTick(qint64 startedAt, qint64 nowMs)
{
    // Past the first hour it is shown in minutes.
    return when(startedAt > 0 && (nowMs - startedAt < 3'700'000 || nowMs / 1000 % 60 == 0), AppColumn::Uptime);
}

// Weighted by requests: a moment with one slow request does not count as much as one with hundreds.
double p95OfMinute(const std::deque<AppSample> &samples)
{
    double sum = 0;
    double weight = 0;
    for (const AppSample &sample : samples) {
        if (sample.p95Us <= 0)
            continue;
        sum += double(sample.p95Us) * double(sample.requestsPerSecond);
        weight += double(sample.requestsPerSecond);
    }
    return weight > 0 ? sum / weight : 0;
}

} // namespace

AppColumns ChildRow::update(const ChildStatus &told, const AppStatus &app, qint64 nowMs)
{
    const ChildStatus old = std::exchange(status, told);
    AppColumns changed = 0;
    if (cpuSince > 0 && nowMs - cpuSince >= 200) {
        const double latest = double(std::max<qint64>(told.cpuMs - old.cpuMs, 0)) / double(nowMs - cpuSince);
        changed |= when(!sharesLookTheSame(cpu, latest), AppColumn::Cpu);
        cpu = latest;
        cpuSince = nowMs;
    } else if (cpuSince == 0) {
        cpuSince = nowMs;
    } else {
        status.cpuMs = old.cpuMs; // too short to measure; counts next time
    }
    const IdleState state = idleStateOf(told, app, nowMs);
    changed |= when(!looksTheSame(idle, state), AppColumn::Idle);
    idle = state;
    changed |= when(old.pid != told.pid, AppColumn::Pid) | when(old.pid != told.pid || old.role != told.role, AppColumn::Name);
    changed |= when(old.state != told.state || (old.inFlight > 0) != (told.inFlight > 0), AppColumn::State)
        | when(old.state != told.state || (old.inFlight > 0) != (told.inFlight > 0), AppColumn::Name);
    changed |= when(old.served != told.served, AppColumn::Total) | when(old.threads != told.threads, AppColumn::Threads);
    changed |= when(old.residentBytes != told.residentBytes, AppColumn::Memory);
    changed |= when(old.startedAt != told.startedAt, AppColumn::Uptime);
    return changed;
}

AppColumns ChildRow::tick(const AppStatus &app, qint64 nowMs)
{
    AppColumns changed = uptimeTick(status.startedAt, nowMs);
    if (const IdleState state = idleStateOf(status, app, nowMs); !looksTheSame(idle, state)) {
        idle = state;
        changed |= bit(AppColumn::Idle);
    }
    if (cpu > 0 && nowMs - cpuSince > CpuForgottenMs) {
        cpu = 0;
        changed |= bit(AppColumn::Cpu);
    }
    return changed;
}

qint64 AppRow::residentBytes() const
{
    return std::accumulate(status.children.begin(), status.children.end(), qint64(0),
                           [](qint64 sum, const ChildStatus &child) { return sum + child.residentBytes; });
}

int AppRow::threads() const
{
    return std::accumulate(status.children.begin(), status.children.end(), 0,
                           [](int sum, const ChildStatus &child) { return sum + child.threads; });
}

qint64 AppRow::startedAt() const
{
    qint64 oldest = 0;
    for (const ChildStatus &child : status.children) {
        if (oldest == 0 || child.startedAt < oldest)
            oldest = child.startedAt;
    }
    return oldest;
}

quint64 AppRow::restarts() const
{
    return std::accumulate(status.restarts.begin(), status.restarts.end(), quint64(0));
}

std::optional<qint64> AppRow::retryAtMs() const
{
    return status.retryInMs ? std::optional(asOfMs + *status.retryInMs) : std::nullopt;
}

AppColumns AppRow::update(const AppStatus &told, qint64 nowMs, const std::vector<quint64> &boundsUs)
{
    const AppRow old = std::exchange(*this, AppRow{ told, nowMs, conditionOf(told), idleStateOf(told, nowMs, nowMs), rate, cpu,
                                                    p95Us, allP95Us, sampleTime, isFlat, pending, failure, std::move(children) });
    if (told.durationUs != old.status.durationUs) {
        if (p95Us == allP95Us)
            p95Us = told.durationUs.quantileUs(0.95, boundsUs);
        allP95Us = told.durationUs.quantileUs(0.95, boundsUs);
    }
    const bool hadChildren = !old.status.children.isEmpty();
    const bool hasChildren = !told.children.isEmpty();
    const auto pids = [](const AppStatus &app) {
        return std::make_pair(app.children.size(), app.children.isEmpty() ? 0 : app.children.first().pid);
    };
    AppColumns changed = when(condition != old.condition || told.lastExit != old.status.lastExit
                                  || told.problem != old.status.problem || told.failures != old.status.failures,
                              AppColumn::State);
    changed |= when(condition != old.condition, AppColumn::Name);
    changed |= when(pids(told) != pids(old.status), AppColumn::Pid);
    changed |= when(hadChildren != hasChildren, AppColumn::Rate) | when(hadChildren != hasChildren, AppColumn::Cpu);
    changed |= when(p95Us != old.p95Us || (told.requests > 0) != (old.status.requests > 0), AppColumn::P95);
    changed |= when(told.requests != old.status.requests, AppColumn::Total);
    changed |= when(told.waiting != old.status.waiting, AppColumn::Queue);
    changed |= when(residentBytes() != old.residentBytes(), AppColumn::Memory);
    changed |= when(!looksTheSame(idle, old.idle), AppColumn::Idle);
    changed |= when(startedAt() != old.startedAt(), AppColumn::Uptime);
    changed |= when(told.errors != old.status.errors, AppColumn::Errors);
    changed |= when(told.children.size() != old.status.children.size() || told.processesMax != old.status.processesMax,
                    AppColumn::Processes);
    changed |= when(threads() != old.threads(), AppColumn::Threads);
    changed |= when(restarts() != old.restarts(), AppColumn::Restarts);
    changed |= when(told.fileModifiedAt != old.status.fileModifiedAt, AppColumn::FileChanged);
    changed |= when(told.lastExit != old.status.lastExit, AppColumn::LastExit);
    return changed;
}

AppColumns AppRow::updateHistory(const AppHistory &history)
{
    const AppSample latest = history.latest();
    if (latest.time == sampleTime)
        return 0;
    sampleTime = latest.time;
    const std::deque<AppSample> &minute = history.samples(AppHistory::Span::Minute);
    const bool isFlatNow = std::all_of(minute.begin(), minute.end(), [](const AppSample &s) { return s.requestsPerSecond <= 0; });
    AppColumns changed = when(!isFlat || !isFlatNow, AppColumn::Rate);
    isFlat = isFlatNow;
    rate = double(latest.requestsPerSecond);
    changed |= when(!sharesLookTheSame(cpu, double(latest.cpu)), AppColumn::Cpu);
    cpu = double(latest.cpu);
    const double recent = isFlatNow ? 0 : p95OfMinute(minute);
    const double shown = recent > 0 ? recent : allP95Us;
    changed |= when(shown != p95Us, AppColumn::P95);
    p95Us = shown;
    return changed;
}

AppColumns AppRow::tick(qint64 nowMs)
{
    AppColumns changed = uptimeTick(startedAt(), nowMs);
    if (const IdleState state = idleStateOf(status, asOfMs, nowMs); !looksTheSame(idle, state)) {
        idle = state;
        changed |= bit(AppColumn::Idle);
    }
    return changed;
}

} // namespace spawner
