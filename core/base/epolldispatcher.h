// An event dispatcher on epoll, for threads with thousands of sockets.
#pragma once

#include "base/unixfd.h"

#include <QAbstractEventDispatcher>
#include <QHash>

#include <memory>

namespace spawner {

/// Qt's own dispatchers call poll() with every descriptor, so each wake-up costs time for every
/// idle connection. This one costs time only for those with news. Install it with
/// QThread::setEventDispatcher() (or QCoreApplication::setEventDispatcher()) before the loop starts;
/// QSocketNotifier, QTimer, posted events, QLocalSocket and the rest then work as ever.
///
/// Level-triggered. All calls but wakeUp() and interrupt() belong to the thread it serves. A
/// notifier on a descriptor that epoll refuses (a regular file) is reported once and always ready.
class EpollDispatcher final : public QAbstractEventDispatcher
{
    Q_OBJECT
public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;
    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;
    void registerTimer(int timerId, qint64 interval, Qt::TimerType timerType,
                       QObject *object) override;
    bool unregisterTimer(int timerId) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int timerId) override;
    void wakeUp() override;
    void interrupt() override;

private:
    // The implementer of this class fills in its state here.
};

} // namespace spawner
