// How an app did over the last hour: for sparklines and plots.
#pragma once

#include <QtGlobal>

#include <deque>

namespace spawner {

/// One moment, over the time since the one before.
struct AppSample
{
    qint64 time = 0; ///< milliseconds since 1970, by our clock
    float requestsPerSecond = 0;
    float errorsPerSecond = 0;
    float p50Us = 0; ///< of the requests that ended since then; 0 if none did
    float p95Us = 0;
    float cpu = 0; ///< 1 = one core
    qint64 residentBytes = 0;
    int inFlight = 0;
    int waiting = 0;
};

/// Samples of three resolutions: every second for a minute, every 15 s for 15 minutes, every minute for an hour (the newest of
/// which is still growing). There are none from while nothing happened: a gap in `time` means all zero. A value.
class AppHistory
{
public:
    enum class Span { Minute, QuarterHour, Hour };

    void add(const AppSample &sample);
    void clear();
    /// Oldest first. At most 60, 60 and 60.
    const std::deque<AppSample> &samples(Span span) const;
    /// The newest; all zero if there is none.
    AppSample latest() const;

private:
    struct Ring
    {
        qint64 bucketMs;
        std::deque<AppSample> samples{};
        AppSample sum{}; // of what the newest is made of
        int count = 0;

        void add(const AppSample &sample);
        void forgetBefore(qint64 time);
    };

    std::deque<AppSample> m_minute;
    Ring m_quarter{ 15'000 };
    Ring m_hour{ 60'000 };
};

} // namespace spawner
