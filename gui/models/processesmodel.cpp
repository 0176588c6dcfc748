#include "gui/models/processesmodel.h"

#include "gui/models/conditionlook.h"
#include "gui/models/keyedupdate.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QIcon>

namespace spawner {

namespace {

bool isNumber(int column)
{
    switch (column) {
    case ProcessesModel::State:
    case ProcessesModel::Role:
    case ProcessesModel::Mode:
    case ProcessesModel::Idle: return false;
    default: return true;
    }
}

} // namespace

void ProcessesModel::setApp(const AppStatus &app, qint64 nowMs)
{
    m_app = app;
    m_nowMs = nowMs;
    updateKeyed<quint64>(
        int(m_rows.size()), int(app.children.size()), [this](int i) { return m_rows[size_t(i)].status.id; },
        [&app](int i) { return app.children.at(i).id; },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
        },
        [this, &app](int at, int first, int last) {
            beginInsertRows({}, at, at + last - first);
            std::vector<ChildRow> added(size_t(last - first + 1));
            for (int i = first; i <= last; ++i)
                added[size_t(i - first)].update(app.children.at(i), app, m_nowMs);
            m_rows.insert(m_rows.begin() + at, added.begin(), added.end());
            endInsertRows();
        },
        [this, &app](int row, int i) {
            m_rows[size_t(row)].update(app.children.at(i), app, m_nowMs);
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        });
}

void ProcessesModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    for (ChildRow &row : m_rows)
        row.tick(m_app, nowMs);
    if (!m_rows.empty())
        emit dataChanged(index(0, Uptime), index(int(m_rows.size()) - 1, Idle));
}

void ProcessesModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int ProcessesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProcessesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProcessesModel::text(const ChildRow &child, int column) const
{
    const ChildStatus &status = child.status;
    switch (column) {
    case Pid: return QString::number(status.pid);
    case State: return conditionText(conditionOfChild(status.state, status.inFlight));
    case Role:
        //: Of a process: it answers.
        return status.role == "current"    ? tr("in charge")
            : status.role == "candidate" ? tr("on trial")
            : status.role == "retiring"  ? tr("retiring")
                                         : cleanLine(QString::fromUtf8(status.role));
    case Mode: return cleanLine(QString::fromUtf8(status.mode));
    case InFlight:
        //: Requests in flight, and how many a process takes at once.
        return status.capacity > 0 ? tr("%1 of %2").arg(Format::number(status.inFlight), Format::number(status.capacity))
                                   : Format::number(status.inFlight);
    case Served: return Format::number(qint64(status.served));
    case Cpu: return Format::percent(child.cpu);
    case Memory: return Format::bytes(status.residentBytes);
    case Threads: return Format::number(status.threads);
    case Uptime: return Format::duration(std::chrono::milliseconds(m_nowMs - status.startedAt));
    case Idle: return child.idle.text();
    default: return {};
    }
}

QVariant ProcessesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChildRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? icon(glyphOf(conditionOfChild(row.status.state, row.status.inFlight))) : QVariant();
    case Qt::AccessibleTextRole:
        //: %1 is the title of a column, %2 what stands in it.
        return index.column() == Idle && !row.idle.sentence().isEmpty()
            ? row.idle.sentence()
            : tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(row, index.column()));
    case Qt::TextAlignmentRole: return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant ProcessesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pid: return tr("PID");
    case State: return tr("State");
    //: Of a process: whether it answers, is on trial, or goes.
    case Role: return tr("Role");
    //: Of a process: how it is spoken to (stdio or socket).
    case Mode: return tr("Mode");
    case InFlight: return tr("In flight");
    //: How many requests a process has answered.
    case Served: return tr("Answered");
    case Cpu: return tr("CPU");
    case Memory: return tr("Memory");
    case Threads: return tr("Threads");
    case Uptime: return tr("Uptime");
    case Idle: return tr("Idle");
    default: return {};
    }
}

} // namespace spawner
