// An incoming webhook of Mattermost's kind that fails as told.
#pragma once

#include <QByteArray>
#include <QList>

#include <deque>
#include <mutex>
#include <thread>

/// An HTTP server on 127.0.0.1 with a thread of its own, so that tests may block. Takes one connection
/// at a time and one request a connection, answers "ok" unless behave() said otherwise, and keeps what it
/// was sent. All functions may be called from any thread.
class HookReceiver
{
public:
    struct Post
    {
        QByteArray path; ///< "/hooks/abc"
        QByteArray head;
        QByteArray body;
    };
    /// How to treat one request.
    struct Behaviour
    {
        int status = 200; ///< 0: close without an answer; -1: say nothing until the client leaves
        QByteArray fields = {}; ///< more header fields, each with its CRLF
        QByteArray body = "ok";
    };

    /// Listens at once; port() is 0 if it cannot.
    HookReceiver();
    ~HookReceiver();
    HookReceiver(const HookReceiver &) = delete;
    HookReceiver &operator=(const HookReceiver &) = delete;

    quint16 port() const { return m_port; }
    /// "http://127.0.0.1:port/hooks/"
    QByteArray url() const;
    /// The next requests are treated like this, one each, in this order.
    void behave(const QList<Behaviour> &behaviours);
    /// Connections are refused from now on; again() takes them on the same port. False if that is taken.
    void goAway();
    bool again();

    QList<Post> posts() const;

private:
    bool listen(quint16 port);
    void run(int listenFd);
    void serve(int fd);
    bool readPost(int fd, Post *post) const;

    quint16 m_port = 0;
    int m_listenFd = -1;
    int m_stopFds[2] = { -1, -1 }; ///< the write end is closed to end the thread
    std::thread m_thread;
    mutable std::mutex m_mutex;
    std::deque<Behaviour> m_behaviours;
    QList<Post> m_posts;
};
