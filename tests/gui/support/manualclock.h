// A clock that stands still until a test moves it.
#pragma once

#include "gui/client/clientclock.h"

#include <vector>

namespace spawner {

class ManualClock final : public ClientClock
{
public:
    qint64 wallMs() const override { return m_wall; }
    qint64 steadyMs() const override { return m_steady; }
    std::unique_ptr<ClientTimer> timer(std::function<void()> fire) override;

    /// Time passes: timers that are due fire, in their order, each at its time.
    void advance(std::chrono::milliseconds time);
    /// The computer sleeps: the wall's clock goes on, timers do not.
    void sleep(std::chrono::milliseconds time);
    /// Until the first timer; -1 if there is none.
    qint64 nextMs() const;
    int activeTimers() const;

private:
    class Timer;
    std::vector<Timer *> m_timers;
    qint64 m_wall = 1'764'100'000'000;
    qint64 m_steady = 1'000'000;
};

} // namespace spawner
