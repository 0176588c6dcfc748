// What happened: the audit.
#pragma once

#include "control/activity.h"

#include <QAbstractTableModel>
#include <QList>

namespace spawner {

/// Oldest first; the oldest go when there are more than MaxEvents. Main thread.
class EventsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, Type, App, Text, Pid, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< for sorting
        TypeRole, ///< QByteArray: as in the control protocol
        AppRole, ///< QByteArray
    };
    enum class Kind { All, Problems, Changes, Processes };
    static constexpr int MaxEvents = 1000;

    explicit EventsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// Those there are; rows of events that were there before stay.
    void setEvents(const QList<ControlEvent> &events);
    void append(const ControlEvent &event);
    void retranslate();

    const ControlEvent &eventAt(int row) const { return m_events.at(row); }
    static Kind kindOf(const QByteArray &type); ///< never All

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void dropOldest();
    static QString toolTip(const ControlEvent &event);

    QList<ControlEvent> m_events;
};

} // namespace spawner
