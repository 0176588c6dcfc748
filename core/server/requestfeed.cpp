#include "server/requestfeed.h"

#include "control/controlsession.h"
#include "server/requestanswers.h"
#include "server/requestcollector.h"

#include <QPointer>

#include <algorithm>

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
    adjustTimer();
}

void RequestFeed::unsubscribe(const ControlSession &session)
{
    m_subscribers.erase(session.id());
    adjustTimer();
}

void RequestFeed::adjustTimer()
{
    if (m_subscribers.empty()) {
        m_timer.stop();
        return;
    }
    const auto fastest = std::min_element(
        m_subscribers.begin(), m_subscribers.end(),
        [](const auto &a, const auto &b) { return a.second.interval < b.second.interval; });
    if (!m_timer.isActive() || m_timer.intervalAsDuration() != fastest->second.interval)
        m_timer.start(fastest->second.interval);
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
