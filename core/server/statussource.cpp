#include "server/statussource.h"

#include "apps/appregistry.h"
#include "base/accounts.h"
#include "process/processstats.h"
#include "server/controlviews.h"
#include "server/engine.h"
#include "telemetry/appmetrics.h"
#include "telemetry/metrics.h"

#include <QSysInfo>

#include <algorithm>

#include <unistd.h>

namespace spawner {

static constexpr milliseconds SampleLife = 4 * StatusSource::ProcInterval;

StatusSource::StatusSource(Engine &engine)
    : m_engine(engine), m_startedAt(millisecondsSinceEpoch(std::chrono::system_clock::now()))
{
}

StatusSnapshot StatusSource::gather()
{
    const Moment now;
    StatusSnapshot snapshot;
    snapshot.daemon = daemon(now);
    const QList<AppEntry> entries = m_engine.apps().entries();
    snapshot.apps.reserve(entries.size());
    for (const AppEntry &entry : entries) {
        snapshot.apps.append(toAppStatus(entry, now));
        addProcesses(snapshot.apps.last(), now);
    }
    std::sort(snapshot.apps.begin(), snapshot.apps.end(),
              [](const AppStatus &a, const AppStatus &b) { return a.name < b.name; });
    // Processes that nobody asked about have ended.
    m_samples.removeIf([&now](const std::pair<const qint64 &, Sample &> &sample) {
        return now.steady - sample.second.time > SampleLife;
    });
    return snapshot;
}

std::optional<AppStatus> StatusSource::app(const QByteArray &name)
{
    const auto entry = m_engine.apps().entry(name);
    if (!entry)
        return std::nullopt;
    const Moment now;
    AppStatus status = toAppStatus(*entry, now);
    addProcesses(status, now);
    return status;
}

void StatusSource::addProcesses(AppStatus &status, const Moment &now)
{
    for (ChildStatus &child : status.children) {
        const Sample &stats = sample(child.pid, now);
        child.residentBytes = stats.residentBytes;
        child.cpuMs = stats.cpuMs;
        child.threads = stats.threads;
    }
}

const StatusSource::Sample &StatusSource::sample(qint64 pid, const Moment &now)
{
    Sample &kept = m_samples[pid];
    if (kept.time != Clock::time_point() && now.steady - kept.time < ProcInterval)
        return kept;
    kept.time = now.steady;
    if (const auto stats = processStats(pid)) {
        kept.residentBytes = stats->residentBytes;
        kept.cpuMs = stats->cpuTime.count();
        kept.threads = stats->threads;
    }
    return kept;
}

DaemonStatus StatusSource::daemon(const Moment &now)
{
    const LoadedConfig &loaded = m_engine.config();
    DaemonStatus status;
    status.now = millisecondsSinceEpoch(now.wall);
    status.startedAt = m_startedAt;
    status.pid = ::getpid();
    status.version = SPAWNER_VERSION;
    status.state = m_engine.isShuttingDown() ? "stopping" : "running";
    status.urls = m_engine.urls();
    status.webRoot = loaded.config.webRoot;
    status.configFile = loaded.file;
    status.configProblems = m_engine.configProblems();
    status.connections = quint64(qMax(0, m_engine.connectionCount()));
    const std::vector<const GatewayMetrics *> lanes = m_engine.gatewayMetrics();
    status.gatewayThreads = int(lanes.size());
    for (const GatewayMetrics *lane : lanes) {
        status.connectionsTotal += lane->connectionsAccepted.value();
        status.connectionsRefused += lane->connectionsRefused.value();
        status.requests += lane->requests.value();
        status.requestsActive += lane->requestsActive.value();
        status.bytesIn += lane->bytesIn.value();
        status.bytesOut += lane->bytesOut.value();
        status.clientAborts += lane->clientAborts.value();
        status.retries += lane->appRetries.value();
        status.truncated += lane->truncatedResponses.value();
        for (size_t i = 0; i < status.responses.size(); ++i)
            status.responses[i] += lane->responsesByClass[i].value();
    }
    const Sample &stats = sample(status.pid, now);
    status.residentBytes = stats.residentBytes;
    status.cpuMs = stats.cpuMs;
    return status;
}

HelloInfo StatusSource::hello() const
{
    HelloInfo info;
    info.version = SPAWNER_VERSION;
    info.pid = ::getpid();
    info.user = userName(::geteuid());
    info.host = QSysInfo::machineHostName().toUtf8();
    info.webRoot = m_engine.config().config.webRoot;
    info.urls = m_engine.urls();
    info.startedAt = m_startedAt;
    info.durationBoundsUs.assign(DurationBoundsUs.begin(), DurationBoundsUs.end());
    return info;
}

} // namespace spawner
