// The audit, searched.
#pragma once

#include "gui/models/eventsmodel.h"
#include "gui/models/wordsproxy.h"

#include <QByteArray>

namespace spawner {

/// Newest first, until somebody sorts by another column. Main thread.
class EventsProxy : public WordsProxy
{
    Q_OBJECT
public:
    explicit EventsProxy(EventsModel &model, QObject *parent = nullptr);

    void setKind(EventsModel::Kind kind);
    /// Only of this app; empty = of all.
    void setApp(const QByteArray &app);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    EventsModel &m_model;
    EventsModel::Kind m_kind = EventsModel::Kind::All;
    QByteArray m_app;
};

} // namespace spawner
