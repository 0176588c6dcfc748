// The events of a daemon, none twice and none missing.
#pragma once

#include "control/activity.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace spawner {

/// Joins the events that a daemon kept with those it sends as they happen. After a connection is made, begin(); then
/// everything that is notified waits until take() has the answer to "events" with after(). A value.
class EventFeed
{
public:
    static constexpr qsizetype MaxEvents = 1000;

    const QList<ControlEvent> &events() const { return m_events; } ///< oldest first
    quint64 after() const { return m_events.isEmpty() ? 0 : m_events.last().id; }

    void clear();
    void begin() { m_isWaiting = true; }
    /// Returns what is new, in its order.
    QList<ControlEvent> take(const QJsonObject &answer);
    QList<ControlEvent> notified(const ControlEvent &event);

private:
    bool append(const ControlEvent &event);

    QList<ControlEvent> m_events;
    QList<ControlEvent> m_early; // notified while we wait
    bool m_isWaiting = false;
};

} // namespace spawner
