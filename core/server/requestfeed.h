// Requests in flight, for those who asked to see them.
#pragma once

#include "base/duration.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace spawner {

class ControlSession;
class RequestCollector;

/// Sends notifications "requests" to its subscribers at the rate each wants, while there are requests in flight, and once
/// more when there are none any more. A subscriber that does not read is passed over. The gateways are asked only while
/// somebody subscribes, and not again before they answered. Main thread.
class RequestFeed : public QObject
{
    Q_OBJECT
public:
    /// `collector` outlives it.
    explicit RequestFeed(RequestCollector &collector, QObject *parent = nullptr);

    /// Until unsubscribe(), which is due before the session goes. Of all apps if `app` is empty.
    void subscribe(ControlSession &session, const QByteArray &app, double hz);
    void unsubscribe(const ControlSession &session);

private:
    struct Subscriber
    {
        ControlSession *session;
        QByteArray app;
        milliseconds interval;
        Clock::time_point due;
        bool hadSome = true; // tell a new one in any case
        bool isAsking = false;
    };

    void onTick();
    void ask(quint64 sessionId, Subscriber &subscriber);

    RequestCollector &m_collector;
    std::map<quint64, Subscriber> m_subscribers; // by session id
    QTimer m_timer;
};

} // namespace spawner
