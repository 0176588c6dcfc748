// The apps of a daemon as rows: what the list shows.
#pragma once

#include "gui/models/approw.h"

#include <QAbstractItemModel>
#include <QByteArrayList>

#include <functional>
#include <memory>
#include <vector>

namespace spawner {

/// One row per app, in the order of names' bytes; below it one per process while there are two or more. Rows keep their place,
/// and whoever points to them their index, as long as the app (by its name) or the process (by its id) is there: nothing ever
/// resets the model. dataChanged() tells of the cells that look different, and of no others. Main thread.
class AppsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        RawRole = Qt::UserRole, ///< for sorting: number or text; invalid = nothing to compare
        AppRole, ///< QByteArray: the app's name, of processes too
        ConditionRole, ///< AppCondition as int
        IdleRole, ///< IdleState
        PidRole, ///< qint64: of a process's row, or of an app's only process; else 0
        IsProcessRole, ///< bool: a process's row
        IsPendingRole, ///< bool: something is being done to it
        FailureRole, ///< QString: why the last thing done to it failed; may be empty
        DetailRole, ///< QString: what more there is to say of its condition
    };
    /// The history of an app; need not know it (an empty history then). Valid until the next call.
    using Histories = std::function<const AppHistory &(const QByteArray &app)>;

    explicit AppsModel(QObject *parent = nullptr);
    ~AppsModel() override;

    void setHistories(Histories histories) { m_histories = std::move(histories); }
    void setDurationBounds(const std::vector<quint64> &boundsUs) { m_boundsUs = boundsUs; }
    /// The daemon's clock minus ours.
    void setClockSkew(qint64 ms) { m_skewMs = ms; }

    /// Everything anew, maybe of another daemon: rows of apps that are in both stay.
    void reset(const StatusSnapshot &snapshot);
    /// What changed of `snapshot` since the last update.
    void update(const StatusSnapshot &snapshot, const QByteArrayList &changed, const QByteArrayList &removed);
    /// Countdowns, rates and ages at `nowMs` by our clock: once a second.
    void tick(qint64 nowMs);

    /// "Restarting…" instead of the state, for as long as that takes; empty = done.
    void setPending(const QByteArray &app, const QString &text);
    /// Why that failed; empty = it did not. Forgotten when the app is in another condition.
    void setFailure(const QByteArray &app, const QString &text);
    /// Texts again, after a change of the language.
    void retranslate();

    QModelIndex indexOf(const QByteArray &app, AppColumn column = AppColumn::Name) const;
    /// The app that `index` is of or below; nullptr for an invalid one.
    const AppRow *row(const QModelIndex &index) const;
    /// Of an app; nullptr if it has none.
    const AppHistory *history(const QByteArray &app) const;
    int appCount() const { return int(m_rows.size()); }
    /// Whether any app shows processes below it.
    bool hasProcessRows() const { return m_processRows > 0; }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

private:
    struct Change
    {
        int row;
        AppColumns columns;
    };
    using Rows = std::vector<std::unique_ptr<AppRow>>;

    Rows::const_iterator find(const QByteArray &app) const;
    int rowOf(const AppRow &row) const;
    void insertApps(int at, const QList<const AppStatus *> &apps, qint64 nowMs);
    void removeApps(int first, int last);
    AppColumns updateApp(int at, const AppStatus &told, qint64 nowMs);
    void updateChildren(int at, const AppStatus &told, qint64 nowMs);
    void touch(int at, AppColumns columns);
    /// One signal per block of neighbouring rows and columns. `changes` in the order of rows.
    void announce(const QModelIndex &parent, const std::vector<Change> &changes);
    QVariant appData(const AppRow &row, AppColumn column, int role) const;
    QVariant childData(const AppRow &row, const ChildRow &child, AppColumn column, int role) const;

    Rows m_rows; // by name
    Histories m_histories;
    std::vector<quint64> m_boundsUs;
    qint64 m_skewMs = 0;
    qint64 m_nowMs = 0; // the daemon's clock at the last update or tick
    int m_processRows = 0;
};

} // namespace spawner
