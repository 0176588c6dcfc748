#include "gui/client/eventfeed.h"

#include <QJsonArray>

#include <utility>

namespace spawner {

using namespace Qt::StringLiterals;

void EventFeed::clear()
{
    m_events.clear();
    m_early.clear();
}

bool EventFeed::append(const ControlEvent &event)
{
    if (event.id <= after())
        return false;
    m_events.append(event);
    if (m_events.size() > MaxEvents)
        m_events.removeFirst();
    return true;
}

QList<ControlEvent> EventFeed::take(const QJsonObject &answer)
{
    m_isWaiting = false;
    QList<ControlEvent> fresh;
    const QJsonArray list = answer.value("events"_L1).toArray();
    for (const auto &entry : list) {
        if (const auto event = ControlEvent::fromJson(entry.toObject()); append(event))
            fresh.append(event);
    }
    const QList<ControlEvent> early = std::exchange(m_early, {});
    for (const ControlEvent &event : early) {
        if (append(event))
            fresh.append(event);
    }
    return fresh;
}

QList<ControlEvent> EventFeed::notified(const ControlEvent &event)
{
    if (m_isWaiting) {
        m_early.append(event);
        return {};
    }
    return append(event) ? QList<ControlEvent>{ event } : QList<ControlEvent>();
}

} // namespace spawner
