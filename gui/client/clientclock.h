// What time it is for the desktop program, and timers: tests have one that they move by hand.
#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace spawner {

/// Single-shot; calls back from the event loop. start() again begins anew.
class ClientTimer
{
public:
    virtual ~ClientTimer() = default;
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    virtual bool isActive() const = 0;
};

/// Main thread. Outlives its timers.
class ClientClock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Milliseconds since 1970, as the computer's clock is set.
    virtual qint64 wallMs() const = 0;
    /// Milliseconds since some moment, at an even pace; stands still while the computer sleeps.
    virtual qint64 steadyMs() const = 0;
    virtual std::unique_ptr<ClientTimer> timer(std::function<void()> fire) = 0;

signals:
    /// The computer was asleep, or its clock was set: what was due may be overdue, and connections may be dead.
    void jumped();
};

/// The computer's. The kernel tells it of jumps (timerfd), so that nothing has to look.
class SystemClock : public ClientClock
{
    Q_OBJECT
public:
    explicit SystemClock(QObject *parent = nullptr);
    ~SystemClock() override;
    qint64 wallMs() const override;
    qint64 steadyMs() const override;
    std::unique_ptr<ClientTimer> timer(std::function<void()> fire) override;

private:
    void arm();

    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace spawner
