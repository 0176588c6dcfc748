// A thread that runs on EpollDispatcher, for tests.
#pragma once

#include "base/epolldispatcher.h"

#include <QSemaphore>
#include <QThread>

#include <functional>

/// run() executes a function in the thread's event loop and waits for it (10 s at most).
class DispatcherThread
{
public:
    DispatcherThread()
    {
        m_thread.setEventDispatcher(new spawner::EpollDispatcher);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~DispatcherThread()
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] bool run(std::function<void()> job)
    {
        QSemaphore done;
        QMetaObject::invokeMethod(&m_context, [&] {
            job();
            done.release();
        }, Qt::QueuedConnection);
        return done.tryAcquire(1, 10'000);
    }
    void post(std::function<void()> job)
    {
        QMetaObject::invokeMethod(&m_context, std::move(job), Qt::QueuedConnection);
    }
    QThread *thread() { return &m_thread; }

private:
    QThread m_thread;
    QObject m_context;
};
