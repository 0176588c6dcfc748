#include "gui/models/appsmodel.h"

#include "gui/models/appcells.h"
#include "gui/models/conditionlook.h"
#include "gui/models/keyedupdate.h"
#include "gui/style/safetext.h"


#include <algorithm>
#include <bit>

namespace spawner {

namespace {

constexpr AppColumns AllColumns = (1U << AppColumnCount) - 1;

const AppStatus *findApp(const QList<AppStatus> &apps, const QByteArray &name)
{
    const auto found = std::lower_bound(apps.begin(), apps.end(), name,
                                        [](const AppStatus &app, const QByteArray &n) { return app.name < n; });
    return found != apps.end() && found->name == name ? &*found : nullptr;
}

} // namespace

AppsModel::AppsModel(QObject *parent) : QAbstractItemModel(parent) { }

AppsModel::~AppsModel() = default;

AppsModel::Rows::const_iterator AppsModel::find(const QByteArray &app) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), app, [](const auto &row, const QByteArray &name) {
        return row->status.name < name;
    });
    return found != m_rows.end() && (*found)->status.name == app ? found : m_rows.end();
}

int AppsModel::rowOf(const AppRow &row) const
{
    const auto found = find(row.status.name);
    Q_ASSERT(found != m_rows.end());
    return int(found - m_rows.begin());
}

void AppsModel::reset(const StatusSnapshot &snapshot)
{
    m_nowMs = snapshot.daemon.now;
    std::vector<Change> changes;
    const QList<AppStatus> &apps = snapshot.apps;
    updateKeyed<QByteArray>(
        appCount(), int(apps.size()), [this](int row) { return m_rows[size_t(row)]->status.name; },
        [&apps](int i) { return apps.at(i).name; }, [this](int first, int last) { removeApps(first, last); },
        [this, &apps](int at, int first, int last) {
            QList<const AppStatus *> added;
            for (int i = first; i <= last; ++i)
                added.append(&apps.at(i));
            insertApps(at, added, m_nowMs);
        },
        [this, &apps, &changes](int row, int i) { changes.push_back({ row, updateApp(row, apps.at(i), m_nowMs) }); });
    announce({}, changes);
}

void AppsModel::update(const StatusSnapshot &snapshot, const QByteArrayList &changed, const QByteArrayList &removed)
{
    m_nowMs = snapshot.daemon.now;
    for (const QByteArray &name : removed) {
        if (findApp(snapshot.apps, name))
            continue; // came again at once
        if (const auto found = find(name); found != m_rows.end())
            removeApps(int(found - m_rows.begin()), int(found - m_rows.begin()));
    }
    std::vector<std::pair<const AppRow *, AppColumns>> touched;
    for (const QByteArray &name : changed) {
        const AppStatus *told = findApp(snapshot.apps, name);
        if (!told)
            continue;
        const auto place = std::lower_bound(m_rows.begin(), m_rows.end(), name,
                                            [](const auto &row, const QByteArray &n) { return row->status.name < n; });
        const int at = int(place - m_rows.begin());
        if (place != m_rows.end() && (*place)->status.name == name)
            touched.emplace_back(place->get(), updateApp(at, *told, m_nowMs));
        else
            insertApps(at, { told }, m_nowMs);
    }
    std::vector<Change> changes;
    changes.reserve(touched.size());
    for (const auto &[row, columns] : touched)
        changes.push_back({ rowOf(*row), columns });
    std::sort(changes.begin(), changes.end(), [](const Change &a, const Change &b) { return a.row < b.row; });
    announce({}, changes);
}

void AppsModel::insertApps(int at, const QList<const AppStatus *> &apps, qint64 nowMs)
{
    beginInsertRows({}, at, at + int(apps.size()) - 1);
    Rows added;
    for (const AppStatus *app : apps) {
        auto row = std::make_unique<AppRow>();
        row->update(*app, nowMs, m_boundsUs);
        if (const AppHistory *history = this->history(app->name))
            row->updateHistory(*history);
        added.push_back(std::move(row));
    }
    m_rows.insert(m_rows.begin() + at, std::make_move_iterator(added.begin()), std::make_move_iterator(added.end()));
    endInsertRows();
    for (int i = 0; i < apps.size(); ++i)
        updateChildren(at + i, *apps.at(i), nowMs);
}

void AppsModel::removeApps(int first, int last)
{
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_processRows -= int(m_rows[size_t(row)]->children.size());
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    endRemoveRows();
}

AppColumns AppsModel::updateApp(int at, const AppStatus &told, qint64 nowMs)
{
    AppRow &row = *m_rows[size_t(at)];
    const AppCondition before = row.condition;
    AppColumns columns = row.update(told, nowMs, m_boundsUs);
    if (row.condition != before && !row.failure.isEmpty()) {
        row.failure.clear();
        columns |= bit(AppColumn::State);
    }
    updateChildren(at, told, nowMs);
    return columns;
}

void AppsModel::updateChildren(int at, const AppStatus &told, qint64 nowMs)
{
    AppRow &row = *m_rows[size_t(at)];
    std::vector<ChildRow> &children = row.children;
    const QList<ChildStatus> wanted = told.children.size() > 1 ? told.children : QList<ChildStatus>();
    if (children.empty() && wanted.isEmpty())
        return;
    const QModelIndex parent = index(at, 0);
    std::vector<Change> changes;
    updateKeyed<quint64>(
        int(children.size()), int(wanted.size()), [&children](int i) { return children[size_t(i)].status.id; },
        [&wanted](int i) { return wanted.at(i).id; },
        [&](int first, int last) {
            beginRemoveRows(parent, first, last);
            children.erase(children.begin() + first, children.begin() + last + 1);
            m_processRows -= last - first + 1;
            endRemoveRows();
        },
        [&](int place, int first, int last) {
            beginInsertRows(parent, place, place + last - first);
            std::vector<ChildRow> added(size_t(last - first + 1));
            for (int i = first; i <= last; ++i)
                added[size_t(i - first)].update(wanted.at(i), told, nowMs);
            children.insert(children.begin() + place, added.begin(), added.end());
            m_processRows += last - first + 1;
            endInsertRows();
        },
        [&](int place, int i) {
            changes.push_back({ place, children[size_t(place)].update(wanted.at(i), told, nowMs) });
        });
    announce(parent, changes);
}

void AppsModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs + m_skewMs;
    std::vector<Change> changes;
    for (int at = 0; at < appCount(); ++at) {
        AppRow &row = *m_rows[size_t(at)];
        AppColumns columns = row.tick(m_nowMs);
        if (const AppHistory *history = this->history(row.status.name))
            columns |= row.updateHistory(*history);
        if (columns != 0)
            changes.push_back({ at, columns });
        if (row.children.empty())
            continue;
        std::vector<Change> childChanges;
        childChanges.reserve(row.children.size());
        for (int i = 0; i < int(row.children.size()); ++i)
            childChanges.push_back({ i, row.children[size_t(i)].tick(row.status, m_nowMs) });
        announce(index(at, 0), childChanges);
    }
    announce({}, changes);
}

void AppsModel::announce(const QModelIndex &parent, const std::vector<Change> &changes)
{
    for (size_t first = 0; first < changes.size();) {
        const AppColumns columns = changes[first].columns;
        size_t last = first;
        while (last + 1 < changes.size() && changes[last + 1].columns == columns
               && changes[last + 1].row == changes[last].row + 1)
            ++last;
        for (int column = 0; column < AppColumnCount; ++column) {
            if ((columns >> column & 1) == 0)
                continue;
            const int width = std::countr_one(columns >> column);
            emit dataChanged(index(changes[first].row, column, parent),
                             index(changes[last].row, column + width - 1, parent));
            column += width;
        }
        first = last + 1;
    }
}

void AppsModel::touch(int at, AppColumns columns)
{
    announce({}, { { at, columns } });
}

void AppsModel::setPending(const QByteArray &app, const QString &text)
{
    const auto found = find(app);
    if (found == m_rows.end() || (*found)->pending == text)
        return;
    (*found)->pending = text;
    if (!text.isEmpty())
        (*found)->failure.clear();
    touch(int(found - m_rows.begin()), bit(AppColumn::State));
}

void AppsModel::setFailure(const QByteArray &app, const QString &text)
{
    const auto found = find(app);
    if (found == m_rows.end() || (*found)->failure == text)
        return;
    (*found)->failure = text;
    touch(int(found - m_rows.begin()), bit(AppColumn::State));
}

void AppsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, AppColumnCount - 1);
    std::vector<Change> changes;
    for (int at = 0; at < appCount(); ++at) {
        changes.push_back({ at, AllColumns });
        std::vector<Change> below;
        below.reserve(m_rows[size_t(at)]->children.size());
        for (int i = 0; i < int(m_rows[size_t(at)]->children.size()); ++i)
            below.push_back({ i, AllColumns });
        announce(index(at, 0), below);
    }
    announce({}, changes);
}

QModelIndex AppsModel::indexOf(const QByteArray &app, AppColumn column) const
{
    const auto found = find(app);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()), int(column));
}

const AppRow *AppsModel::row(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    Q_ASSERT(index.model() == this);
    // A process's index points to its app.
    if (const auto *above = static_cast<const AppRow *>(index.constInternalPointer()))
        return above;
    return m_rows[size_t(index.row())].get();
}

const AppHistory *AppsModel::history(const QByteArray &app) const
{
    return m_histories ? &m_histories(app) : nullptr;
}

QModelIndex AppsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= AppColumnCount || row >= rowCount(parent))
        return {};
    return createIndex(row, column, parent.isValid() ? m_rows[size_t(parent.row())].get() : nullptr);
}

QModelIndex AppsModel::parent(const QModelIndex &index) const
{
    const auto *above = static_cast<const AppRow *>(index.constInternalPointer());
    return above ? createIndex(rowOf(*above), 0, static_cast<const void *>(nullptr)) : QModelIndex();
}

int AppsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return appCount();
    if (parent.internalPointer() || parent.column() > 0)
        return 0;
    return int(m_rows[size_t(parent.row())]->children.size());
}

bool AppsModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

int AppsModel::columnCount(const QModelIndex &parent) const
{
    return parent.internalPointer() || parent.column() > 0 ? 0 : AppColumnCount;
}

QVariant AppsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = AppColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return int((AppCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const AppRow &row = *this->row(index);
    if (role == AppRole)
        return row.status.name;
    if (role == IsPendingRole)
        return !row.pending.isEmpty();
    if (role == FailureRole)
        return row.failure;
    if (index.internalPointer())
        return childData(row, row.children[size_t(index.row())], column, role);
    return appData(row, column, role);
}

QVariant AppsModel::appData(const AppRow &row, AppColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return AppCells::text(row, column, m_nowMs);
    case Qt::AccessibleTextRole: return AppCells::sentence(row, column, m_nowMs);
    case RawRole: return AppCells::raw(row, column);
    case ConditionRole: return int(row.condition);
    case IdleRole: return QVariant::fromValue(row.idle);
    case PidRole: return row.status.children.size() == 1 ? row.status.children.first().pid : qint64(0);
    case IsProcessRole: return false;
    case DetailRole: return conditionDetail(row.status, m_nowMs, row.retryAtMs());
    default: return {};
    }
}

QVariant AppsModel::childData(const AppRow &row, const ChildRow &child, AppColumn column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return AppCells::text(row, child, column, m_nowMs);
    case Qt::AccessibleTextRole: return AppCells::sentence(row, child, column, m_nowMs);
    case RawRole: return AppCells::raw(child, column);
    case ConditionRole: return int(conditionOfChild(child.status.state, child.status.inFlight));
    case IdleRole: return QVariant::fromValue(child.idle);
    case PidRole: return child.status.pid;
    case IsProcessRole: return true;
    default: return {};
    }
}

QVariant AppsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= AppColumnCount)
        return {};
    const auto column = AppColumn(section);
    switch (role) {
    case Qt::DisplayRole: return AppCells::title(column);
    case Qt::ToolTipRole: return plainToolTip(AppCells::explanation(column));
    case Qt::AccessibleDescriptionRole: return AppCells::explanation(column);
    case Qt::TextAlignmentRole: return int((AppCells::isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace spawner
