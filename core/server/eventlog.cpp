#include "server/eventlog.h"

#include "server/controlviews.h"

#include <algorithm>

namespace spawner {

void EventLog::addAppEvent(const AppEvent &event)
{
    append(toControlEvent(event));
}

void EventLog::add(const QByteArray &type, const QString &text, const QStringList &lines)
{
    ControlEvent event;
    event.time = millisecondsSinceEpoch(std::chrono::system_clock::now());
    event.type = type;
    event.text = text;
    event.lines = lines;
    append(std::move(event));
}

void EventLog::append(ControlEvent event)
{
    event.id = ++m_lastId;
    m_events.push_back(event);
    if (qsizetype(m_events.size()) > MaxEvents)
        m_events.pop_front();
    emit added(event);
}

QList<ControlEvent> EventLog::since(quint64 after, qsizetype count) const
{
    const auto first = std::upper_bound(m_events.begin(), m_events.end(), after,
                                        [](quint64 id, const ControlEvent &event) { return id < event.id; });
    const auto end = first + std::min<qsizetype>(std::max<qsizetype>(count, 0), m_events.end() - first);
    return {first, end};
}

QList<ControlEvent> EventLog::last(qsizetype count) const
{
    const quint64 wanted = quint64(std::max<qsizetype>(count, 0));
    return since(m_lastId > wanted ? m_lastId - wanted : 0, count);
}

} // namespace spawner
