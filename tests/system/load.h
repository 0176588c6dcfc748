// Clients that keep asking while a test does something to the daemon.
#pragma once

#include "system/httpclient.h"

#include <QByteArrayList>
#include <QMap>
#include <QStringList>

#include <atomic>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace spawner {

/// GETs of one target by several clients at once, each in a thread of its own, from start() until
/// stop(). Every other client keeps its connection; the rest makes a new one for each request.
class Load
{
public:
    /// What is wrong with a reply; empty = nothing. Called from the clients' threads.
    using Check = std::function<QString(const HttpReply &)>;

    /// `check` comes after the reply was found whole and of status 200.
    Load(quint16 port, QByteArray target, int clients, Check check = {});
    /// Stops.
    ~Load();
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    void start();
    /// Lets every client finish its request and waits for that.
    void stop();
    int done() const { return m_done; }
    /// Runs the event loop until so many more requests are done; false if that takes over a minute.
    [[nodiscard]] bool waitForMore(int requests) const;
    /// What went wrong, the first twenty; thread-safe.
    QStringList failures() const;
    int failureCount() const { return m_failed; }
    /// How often each body came, as of now, up to its first blank ("TAG=one" of "TAG=one PID=7").
    QMap<QByteArray, int> words() const;
    /// The longest time one request took so far.
    std::chrono::milliseconds longest() const { return std::chrono::milliseconds(m_longestMs); }

private:
    void work(bool keepsAlive);
    void judge(const HttpReply &reply, std::chrono::milliseconds duration);

    const quint16 m_port;
    const QByteArray m_target;
    const int m_clients;
    const Check m_check;
    std::vector<std::thread> m_threads;
    std::atomic_bool m_isStopping{false};
    std::atomic_int m_done{0};
    std::atomic_int m_failed{0};
    std::atomic<long long> m_longestMs{0};
    mutable std::mutex m_mutex; // for the rest
    QStringList m_failures;
    QMap<QByteArray, int> m_words;
};

} // namespace spawner
