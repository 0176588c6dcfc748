#include "server/requestfeed.h"

#include "control/controlsession.h"
#include "server/feedtimer.h"
#include "server/requestanswers.h"
#include "server/requestcollector.h"

#include <QPointer>

namespace spawner {

RequestFeed::RequestFeed(RequestCollector &collector, QObject *parent)
    : QObject(parent), m_collector(collector)
{
    connect(&m_timer, &QTimer::timeout, this, &RequestFeed::onTick);
}

void RequestFeed::subscribe(ControlSession &session, const QByteArray &app, double hz)
{
    const milliseconds interval(qint64(1000 / hz));
    m_subscribers.insert_or_assign(session.id(), Subscriber{ &session, app, interval, Clock::now() });
    followFastest(m_timer, m_subscribers);
}

void RequestFeed::unsubscribe(const ControlSession &session)
{
    m_subscribers.erase(session.id());
    followFastest(m_timer, m_subscribers);
}

void RequestFeed::onTick()
{
    const auto now = Clock::now();
    const auto slack = m_timer.intervalAsDuration() / 4;
    for (auto &[id, subscriber] : m_subscribers) {
        if (subscriber.due > now + slack || subscriber.isAsking || !subscriber.session->isWritable())
            continue;
        subscriber.due = now + subscriber.interval;
        ask(id, subscriber);
    }
}

void RequestFeed::ask(quint64 sessionId, Subscriber &subscriber)
{
    subscriber.isAsking = true;
    const QPointer<RequestFeed> self(this);
    m_collector.collectInFlight(subscriber.app, [self, sessionId](const RequestsInFlight &requests) {
        if (!self)
            return;
        const auto found = self->m_subscribers.find(sessionId);
        if (found == self->m_subscribers.end())
            return;
        Subscriber &asker = found->second;
        asker.isAsking = false;
        const bool hasSome = !requests.requests.empty();
        if (hasSome || asker.hadSome)
            asker.session->notify("requests", toJson(requests));
        asker.hadSome = hasSome;
    });
}

} // namespace spawner
