#include "gui/client/apphistory.h"

#include <algorithm>

namespace spawner {

namespace {

constexpr size_t MaxSamples = 60;
constexpr qint64 MinuteMs = 60'000;

/// Rates and processor are averages, durations those of the average request; what was waiting is shown at its worst, and
/// memory as it was at the end.
AppSample average(const AppSample &sum, int count, const AppSample &last)
{
    AppSample sample = sum;
    const float requests = sum.requestsPerSecond;
    sample.time = last.time;
    sample.requestsPerSecond /= float(count);
    sample.errorsPerSecond /= float(count);
    sample.cpu /= float(count);
    sample.p50Us = requests > 0 ? sum.p50Us / requests : 0;
    sample.p95Us = requests > 0 ? sum.p95Us / requests : 0;
    sample.residentBytes = last.residentBytes;
    return sample;
}

} // namespace

void AppHistory::Ring::add(const AppSample &sample)
{
    const bool isSameBucket = !samples.empty() && samples.back().time / bucketMs == sample.time / bucketMs;
    if (!isSameBucket) {
        sum = {};
        count = 0;
    }
    ++count;
    sum.requestsPerSecond += sample.requestsPerSecond;
    sum.errorsPerSecond += sample.errorsPerSecond;
    sum.cpu += sample.cpu;
    sum.p50Us += sample.p50Us * sample.requestsPerSecond;
    sum.p95Us += sample.p95Us * sample.requestsPerSecond;
    sum.inFlight = std::max(sum.inFlight, sample.inFlight);
    sum.waiting = std::max(sum.waiting, sample.waiting);
    if (isSameBucket)
        samples.back() = average(sum, count, sample);
    else
        samples.push_back(average(sum, count, sample));
    forgetBefore(sample.time - bucketMs * qint64(MaxSamples));
}

void AppHistory::Ring::forgetBefore(qint64 time)
{
    while (!samples.empty() && (samples.front().time <= time || samples.size() > MaxSamples))
        samples.pop_front();
}

void AppHistory::add(const AppSample &sample)
{
    if (!m_minute.empty() && sample.time <= m_minute.back().time)
        clear(); // our clock was set back: times would be a muddle
    m_minute.push_back(sample);
    while (m_minute.size() > MaxSamples || m_minute.front().time <= sample.time - MinuteMs)
        m_minute.pop_front();
    m_quarter.add(sample);
    m_hour.add(sample);
}

void AppHistory::clear()
{
    *this = {};
}

const std::deque<AppSample> &AppHistory::samples(Span span) const
{
    switch (span) {
    case Span::Minute:
        return m_minute;
    case Span::QuarterHour:
        return m_quarter.samples;
    case Span::Hour:
        break;
    }
    return m_hour.samples;
}

AppSample AppHistory::latest() const
{
    return m_minute.empty() ? AppSample() : m_minute.back();
}

} // namespace spawner
