#include "gui/client/historysampler.h"

#include <algorithm>
#include <utility>

namespace spawner {

namespace {

template <typename T> T grown(T now, T before)
{
    return now >= before ? now - before : now;
}

DurationHistogram grown(const DurationHistogram &now, const DurationHistogram &before)
{
    DurationHistogram difference = now;
    if (before.counts.size() != now.counts.size()
        || !std::equal(now.counts.begin(), now.counts.end(), before.counts.begin(), std::greater_equal<>()))
        return difference; // began anew
    for (size_t i = 0; i < now.counts.size(); ++i)
        difference.counts[i] -= before.counts[i];
    return difference;
}

void add(DurationHistogram &sum, const DurationHistogram &part)
{
    sum.counts.resize(std::max(sum.counts.size(), part.counts.size()));
    for (size_t i = 0; i < part.counts.size(); ++i)
        sum.counts[i] += part.counts[i];
}

bool isZero(const AppSample &sample)
{
    return sample.requestsPerSecond <= 0 && sample.cpu <= 0 && sample.inFlight == 0 && sample.waiting == 0;
}

/// What would have been measured while nothing happened.
AppSample restingSample(const AppSample &last, qint64 time)
{
    AppSample sample;
    sample.time = time;
    sample.residentBytes = last.residentBytes;
    return sample;
}

qint64 residentBytes(const AppStatus &app)
{
    qint64 bytes = 0;
    for (const ChildStatus &child : app.children)
        bytes += child.residentBytes;
    return bytes;
}

/// A curve has to leave zero where it did, not where it was last looked at.
void addAfterRest(AppHistory &history, const AppSample &sample, qint64 elapsedMs)
{
    const AppSample last = history.latest();
    if (last.time > 0 && isZero(last) && !isZero(sample) && sample.time - last.time > elapsedMs * 3 / 2)
        history.add(restingSample(last, sample.time - elapsedMs));
    history.add(sample);
}

} // namespace

const AppHistory &HistorySampler::of(const QByteArray &app) const
{
    static const AppHistory none;
    const auto found = m_tracks.constFind(app);
    return found == m_tracks.constEnd() ? none : found->history;
}

HistorySampler::Counters HistorySampler::countersOf(const AppStatus &app)
{
    Counters counters{ app.requests, app.errors, app.durationUs, {} };
    for (const ChildStatus &child : app.children)
        counters.cpuMs.insert(child.id, child.cpuMs);
    return counters;
}

void HistorySampler::reset(const StatusSnapshot &status)
{
    m_tracks.clear();
    m_total.clear();
    m_active.clear();
    rebase(status);
}

void HistorySampler::rebase(const StatusSnapshot &status)
{
    QHash<QByteArray, Track> tracks;
    tracks.reserve(status.apps.size());
    for (const AppStatus &app : status.apps) {
        Track track = m_tracks.take(app.name);
        track.last = countersOf(app);
        tracks.insert(app.name, track);
    }
    m_tracks = std::move(tracks);
    m_changed.clear();
    m_active.removeIf([this](const QByteArray &name) { return !m_tracks.contains(name); });
    m_totalRequests = status.daemon.requests;
    m_totalErrors = status.daemon.responses[5];
    m_daemonCpuMs = status.daemon.cpuMs;
    m_daemonTime = status.daemon.now;
    for (const AppStatus &app : status.apps) {
        if (app.inFlight > 0 || app.waiting > 0)
            m_active.insert(app.name);
    }
}

void HistorySampler::noteChanged(const QByteArrayList &changed, const QByteArrayList &removed)
{
    for (const QByteArray &name : removed) {
        m_tracks.remove(name);
        m_changed.remove(name);
        m_active.remove(name);
    }
    for (const QByteArray &name : changed)
        m_changed.insert(name);
}

AppSample HistorySampler::sampleOf(Track &track, const AppStatus &app, double seconds,
                                   const std::vector<quint64> &boundsUs, DurationHistogram &sum)
{
    AppSample sample;
    sample.time = m_ourTime;
    sample.requestsPerSecond = float(double(grown(app.requests, track.last.requests)) / seconds);
    sample.errorsPerSecond = float(double(grown(app.errors, track.last.errors)) / seconds);
    if (const DurationHistogram durations = grown(app.durationUs, track.last.durations); durations.total() > 0) {
        sample.p50Us = float(durations.quantileUs(0.5, boundsUs));
        sample.p95Us = float(durations.quantileUs(0.95, boundsUs));
        add(sum, durations);
    }
    qint64 cpuMs = 0;
    for (const ChildStatus &child : app.children)
        cpuMs += std::max<qint64>(child.cpuMs - track.last.cpuMs.value(child.id), 0);
    sample.cpu = float(double(cpuMs) / 1000 / seconds);
    sample.residentBytes = residentBytes(app);
    sample.inFlight = app.inFlight;
    sample.waiting = app.waiting;
    track.last = countersOf(app);
    return sample;
}

void HistorySampler::sample(const StatusSnapshot &status, const std::vector<quint64> &boundsUs, qint64 ourTime,
                            qint64 elapsedMs, bool isFresh)
{
    const bool wasFresh = std::exchange(m_wasFresh, isFresh);
    const qint64 passedMs = isFresh && wasFresh ? status.daemon.now - m_daemonTime : elapsedMs;
    if (passedMs <= 0 || elapsedMs <= 0)
        return;
    m_daemonTime = status.daemon.now;
    m_ourTime = ourTime;
    const double seconds = double(passedMs) / 1000;
    AppSample total;
    DurationHistogram durations;
    for (const AppStatus &app : status.apps) {
        const bool hasChanged = m_changed.contains(app.name);
        total.inFlight += app.inFlight;
        total.waiting += app.waiting;
        total.residentBytes += residentBytes(app);
        if (!hasChanged && !m_active.contains(app.name))
            continue;
        auto track = m_tracks.find(app.name);
        if (track == m_tracks.end()) { // new: it counts from now on
            track = m_tracks.insert(app.name, { {}, countersOf(app) });
            track->last.requests = track->last.errors = 0;
            track->last.durations = {};
        }
        const AppSample sample = sampleOf(*track, app, seconds, boundsUs, durations);
        total.cpu += sample.cpu;
        addAfterRest(track->history, sample, elapsedMs);
        if (isZero(sample))
            m_active.remove(app.name);
        else
            m_active.insert(app.name);
    }
    m_changed.clear();
    sampleTotal(status, total, durations, seconds, boundsUs);
}

void HistorySampler::sampleTotal(const StatusSnapshot &status, AppSample total, const DurationHistogram &durations,
                                 double seconds, const std::vector<quint64> &boundsUs)
{
    total.time = m_ourTime;
    total.requestsPerSecond = float(double(grown(status.daemon.requests, m_totalRequests)) / seconds);
    total.errorsPerSecond = float(double(grown(status.daemon.responses[5], m_totalErrors)) / seconds);
    total.p50Us = float(durations.quantileUs(0.5, boundsUs));
    total.p95Us = float(durations.quantileUs(0.95, boundsUs));
    total.cpu += float(double(grown(status.daemon.cpuMs, m_daemonCpuMs)) / 1000 / seconds);
    total.residentBytes += status.daemon.residentBytes;
    m_totalRequests = status.daemon.requests;
    m_totalErrors = status.daemon.responses[5];
    m_daemonCpuMs = status.daemon.cpuMs;
    // What the daemon itself takes to tell us is no activity.
    m_isTotalQuiet = total.requestsPerSecond <= 0 && total.inFlight == 0 && total.waiting == 0;
    addAfterRest(m_total, total, qint64(seconds * 1000));
}

} // namespace spawner
