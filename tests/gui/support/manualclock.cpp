#include "manualclock.h"

#include <algorithm>

namespace spawner {

class ManualClock::Timer final : public ClientTimer
{
public:
    Timer(ManualClock &clock, std::function<void()> callback) : fire(std::move(callback)), m_clock(clock)
    {
        m_clock.m_timers.push_back(this);
    }
    ~Timer() override { std::erase(m_clock.m_timers, this); }
    void start(std::chrono::milliseconds delay) override { due = m_clock.m_steady + std::max<qint64>(delay.count(), 0); }
    void stop() override { due = -1; }
    bool isActive() const override { return due >= 0; }

    qint64 due = -1;
    std::function<void()> fire;

private:
    ManualClock &m_clock;
};

std::unique_ptr<ClientTimer> ManualClock::timer(std::function<void()> fire)
{
    return std::make_unique<Timer>(*this, std::move(fire));
}

void ManualClock::advance(std::chrono::milliseconds time)
{
    const qint64 end = m_steady + time.count();
    for (;;) {
        const qint64 next = nextMs();
        if (next < 0 || m_steady + next > end)
            break;
        m_wall += next;
        m_steady += next;
        const auto due = std::find_if(m_timers.begin(), m_timers.end(),
                                      [this](const Timer *timer) { return timer->due >= 0 && timer->due <= m_steady; });
        (*due)->due = -1;
        const auto fire = (*due)->fire; // it may delete the timer
        fire();
    }
    m_wall += end - m_steady;
    m_steady = end;
}

void ManualClock::sleep(std::chrono::milliseconds time)
{
    m_wall += time.count();
    emit jumped();
}

qint64 ManualClock::nextMs() const
{
    qint64 next = -1;
    for (const Timer *timer : m_timers) {
        if (timer->due >= 0 && (next < 0 || timer->due - m_steady < next))
            next = std::max<qint64>(timer->due - m_steady, 0);
    }
    return next;
}

int ManualClock::activeTimers() const
{
    return int(std::count_if(m_timers.begin(), m_timers.end(), [](const Timer *timer) { return timer->isActive(); }));
}

} // namespace spawner
