// The processes of one app.
#pragma once

#include "gui/models/approw.h"

#include <QAbstractTableModel>

namespace spawner {

/// One row per process, by its id; rows stay as long as the process. Main thread.
class ProcessesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Pid, State, Role, Mode, InFlight, Served, Cpu, Memory, Threads, Uptime, Idle, ColumnCount };

    explicit ProcessesModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// `nowMs` is the daemon's clock.
    void setApp(const AppStatus &app, qint64 nowMs);
    void tick(qint64 nowMs);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const ChildRow &child, int column) const;

    AppStatus m_app;
    std::vector<ChildRow> m_rows;
    qint64 m_nowMs = 0;
};

} // namespace spawner
