// A thread that runs on EpollDispatcher, for tests.
#pragma once

#include "base/epolldispatcher.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <chrono>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>

/// run() executes a function in the thread's event loop and waits for it (10 s at most).
///
/// Jobs and answers cross over under std:: locks, and a bare event says that there is one. Qt's own
/// ways would do, but ThreadSanitizer cannot see those: Qt is not instrumented.
class DispatcherThread : private QObject
{
public:
    DispatcherThread()
    {
        m_thread.setEventDispatcher(new spawner::EpollDispatcher);
        moveToThread(&m_thread);
        m_thread.start();
    }
    ~DispatcherThread() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] bool run(std::function<void()> job)
    {
        const auto done = std::make_shared<std::promise<void>>();
        auto answer = done->get_future();
        post([job = std::move(job), done] {
            job();
            done->set_value();
        });
        return answer.wait_for(std::chrono::seconds(10)) == std::future_status::ready;
    }
    void post(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_lock);
            m_jobs.push_back(std::move(job));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }
    QThread *thread() { return &m_thread; }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        takeJob()();
        return true;
    }

private:
    std::function<void()> takeJob()
    {
        const std::lock_guard lock(m_lock);
        auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        return job;
    }

    QThread m_thread;
    std::mutex m_lock;
    std::deque<std::function<void()>> m_jobs;
};
