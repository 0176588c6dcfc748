// What happened lately.
#pragma once

#include "apps/appevent.h"
#include "control/activity.h"

#include <QObject>

#include <deque>

namespace spawner {

/// The last events of the daemon and its apps, numbered without gaps. Main thread.
class EventLog : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxEvents = 1'000;

    using QObject::QObject;

    void addAppEvent(const AppEvent &event);
    /// An event of the daemon itself: "config-reload", "config-failed", "stopping".
    void add(const QByteArray &type, const QString &text, const QStringList &lines = {});

    /// Those with an id above `after`, oldest first, at most `count`.
    QList<ControlEvent> since(quint64 after, qsizetype count) const;
    /// The newest `count`, oldest first.
    QList<ControlEvent> last(qsizetype count) const;
    quint64 lastId() const { return m_lastId; }

signals:
    void added(const spawner::ControlEvent &event);

private:
    void append(ControlEvent event);

    std::deque<ControlEvent> m_events;
    quint64 m_lastId = 0;
};

} // namespace spawner
