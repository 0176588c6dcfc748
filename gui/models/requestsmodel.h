// Requests: those in flight, and below them the last ones that ended.
#pragma once

#include "control/activity.h"

#include <QAbstractTableModel>

#include <vector>

namespace spawner {

/// Newest first in either part. A request in flight that ends moves to the other part. Rows that stay keep their indexes; nothing
/// resets the model. Main thread.
class RequestsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Time, App, Method, Target, Status, Duration, Waited, Received, Sent, Client, Pid, ColumnCount };
    enum Role {
        RawRole = Qt::UserRole, ///< for sorting
        IsInFlightRole, ///< bool
        IsErrorRole, ///< bool: status 500 or above, none at all, truncated
    };
    struct Row
    {
        FinishedStatus request; ///< of one in flight: what is known so far; durationUs is its age, time 0
        QByteArray state; ///< of one in flight: "reading", "waiting", ...; else empty

        bool operator==(const Row &) const = default;
        bool isInFlight() const { return !state.isEmpty(); }
        bool isError() const { return !isInFlight() && (request.status == 0 || request.status >= 500 || request.truncated); }
    };
    static constexpr int MaxFinished = 200;

    explicit RequestsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// All that are in flight now.
    void setInFlight(const QList<RequestStatus> &requests);
    /// The last that ended, newest first; more than MaxFinished are left out.
    void setFinished(const QList<FinishedStatus> &requests);
    void retranslate();

    const Row &row(int row) const { return m_rows[size_t(row)]; }
    int inFlightCount() const { return int(m_inFlight.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void bringUpToDate();
    static QString text(const Row &row, int column);
    static QVariant raw(const Row &row, int column);
    static QString stateText(const QByteArray &state);
    static QString sentence(const Row &row, int column);

    QList<RequestStatus> m_inFlight;
    QList<FinishedStatus> m_finished;
    std::vector<Row> m_rows;
};

} // namespace spawner
