#include "gui/models/eventsproxy.h"

namespace spawner {

EventsProxy::EventsProxy(EventsModel &model, QObject *parent) : WordsProxy(EventsModel::RawRole, parent), m_model(model)
{
    setSourceModel(&model);
    sort(EventsModel::Time, Qt::DescendingOrder);
}

void EventsProxy::setKind(EventsModel::Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    invalidateFilter();
}

void EventsProxy::setApp(const QByteArray &app)
{
    if (app == m_app)
        return;
    m_app = app;
    invalidateFilter();
}

bool EventsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Several events of one millisecond happened in the order in which they came.
    if (left.column() == EventsModel::Time && m_model.eventAt(left.row()).time == m_model.eventAt(right.row()).time)
        return left.row() < right.row();
    return WordsProxy::lessThan(left, right);
}

bool EventsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const ControlEvent &event = m_model.eventAt(row);
    if (m_kind != EventsModel::Kind::All && EventsModel::kindOf(event.type) != m_kind)
        return false;
    if (!m_app.isEmpty() && event.app != m_app)
        return false;
    return WordsProxy::filterAcceptsRow(row, parent);
}

} // namespace spawner
