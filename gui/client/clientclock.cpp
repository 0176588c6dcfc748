#include "gui/client/clientclock.h"

#include <QDateTime>
#include <QSocketNotifier>
#include <QTimer>

#include <cerrno>
#include <limits>
#include <sys/timerfd.h>
#include <unistd.h>

namespace spawner {

namespace {

class QtTimer final : public ClientTimer
{
public:
    explicit QtTimer(std::function<void()> fire)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(fire));
    }
    void start(std::chrono::milliseconds delay) override { m_timer.start(delay); }
    void stop() override { m_timer.stop(); }
    bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
};

} // namespace

SystemClock::SystemClock(QObject *parent) : ClientClock(parent)
{
    m_fd = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_fd < 0)
        return; // no jumps, then: backoff gets there as well
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        const bool isJump = ::read(m_fd, &expirations, sizeof expirations) < 0 && errno == ECANCELED;
        arm();
        if (isJump)
            emit jumped();
    });
    arm();
}

SystemClock::~SystemClock()
{
    m_notifier.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

/// An alarm that never comes, but is cancelled when the clock is set: after a sleep it always is.
void SystemClock::arm()
{
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    ::timerfd_settime(m_fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr);
}

qint64 SystemClock::wallMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

qint64 SystemClock::steadyMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

std::unique_ptr<ClientTimer> SystemClock::timer(std::function<void()> fire)
{
    return std::make_unique<QtTimer>(std::move(fire));
}

} // namespace spawner
