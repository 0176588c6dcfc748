#include "gui/models/requestsmodel.h"

#include "gui/models/keyedupdate.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

namespace spawner {

namespace {

RequestsModel::Row rowOf(const RequestStatus &request)
{
    RequestsModel::Row row;
    row.request.id = request.id;
    row.request.method = request.method;
    row.request.target = request.target;
    row.request.app = request.app;
    row.request.pid = request.pid;
    row.request.client = request.client;
    row.request.status = request.status;
    row.request.bytesIn = request.bytesIn;
    row.request.bytesOut = request.bytesOut;
    row.request.durationUs = request.ageMs * 1000;
    row.state = request.state.isEmpty() ? QByteArray("running") : request.state;
    return row;
}

bool isNumber(int column)
{
    switch (column) {
    case RequestsModel::Duration:
    case RequestsModel::Waited:
    case RequestsModel::Received:
    case RequestsModel::Sent:
    case RequestsModel::Pid: return true;
    default: return false;
    }
}

QString clean(const QByteArray &bytes)
{
    return cleanLine(QString::fromUtf8(bytes));
}

} // namespace

void RequestsModel::setInFlight(const QList<RequestStatus> &requests)
{
    m_inFlight = requests;
    std::stable_sort(m_inFlight.begin(), m_inFlight.end(),
                     [](const RequestStatus &a, const RequestStatus &b) { return a.ageMs < b.ageMs; });
    bringUpToDate();
}

void RequestsModel::setFinished(const QList<FinishedStatus> &requests)
{
    m_finished = requests.first(std::min<qsizetype>(requests.size(), MaxFinished));
    bringUpToDate();
}

void RequestsModel::bringUpToDate()
{
    std::vector<Row> wanted;
    QSet<QByteArray> seen;
    for (const FinishedStatus &request : std::as_const(m_finished))
        seen.insert(request.id);
    for (const RequestStatus &request : std::as_const(m_inFlight)) {
        // The two are not told at the same moment: one that ended is no more in flight.
        if (!seen.contains(request.id)) {
            seen.insert(request.id);
            wanted.push_back(rowOf(request));
        }
    }
    seen.clear();
    for (const FinishedStatus &request : std::as_const(m_finished)) {
        if (!seen.contains(request.id)) {
            seen.insert(request.id);
            wanted.push_back({ request, {} });
        }
    }

    updateKeyed<QByteArray>(
        int(m_rows.size()), int(wanted.size()), [this](int i) { return m_rows[size_t(i)].request.id; },
        [&wanted](int i) { return wanted[size_t(i)].request.id; },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
            endRemoveRows();
        },
        [this, &wanted](int at, int first, int last) {
            beginInsertRows({}, at, at + last - first);
            m_rows.insert(m_rows.begin() + at, wanted.begin() + first, wanted.begin() + last + 1);
            endInsertRows();
        },
        [this, &wanted](int row, int i) {
            if (m_rows[size_t(row)] == wanted[size_t(i)])
                return;
            m_rows[size_t(row)] = wanted[size_t(i)];
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        });
}

void RequestsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RequestsModel::stateText(const QByteArray &state)
{
    //: Of a request: its body is being read.
    if (state == "reading")
        return tr("reading");
    //: Of a request: for a process.
    if (state == "waiting")
        return tr("waiting");
    //: Of a request: the app works on it.
    if (state == "running")
        return tr("running");
    //: Of a request: the answer is being sent.
    if (state == "sending")
        return tr("sending");
    return clean(state);
}

QString RequestsModel::text(const Row &row, int column)
{
    const FinishedStatus &request = row.request;
    switch (column) {
    case Time:
        //: Instead of the time at which a request ended.
        return row.isInFlight() ? tr("now") : Format::timeOfDay(QDateTime::fromMSecsSinceEpoch(request.time));
    case App: return request.app.isEmpty() ? Format::none() : appFileName(request.app);
    case Method: return clean(request.method);
    case Target: return clean(request.target);
    case Status:
        if (row.isInFlight())
            return stateText(row.state);
        //: Of a request: the client went away.
        if (request.aborted)
            return request.status ? tr("%1, aborted").arg(request.status) : tr("aborted");
        //: Of a request: the app ended before the answer was whole.
        if (request.truncated)
            return tr("%1, truncated").arg(request.status);
        return request.status ? QString::number(request.status) : Format::none();
    case Duration: return Format::latency(double(request.durationUs));
    case Waited: return request.queueUs > 0 ? Format::latency(double(request.queueUs)) : Format::none();
    case Received: return Format::bytes(request.bytesIn);
    case Sent: return Format::bytes(request.bytesOut);
    case Client: return clean(request.client);
    case Pid: return request.pid > 0 ? QString::number(request.pid) : Format::none();
    default: return {};
    }
}

QVariant RequestsModel::raw(const Row &row, int column)
{
    const FinishedStatus &request = row.request;
    switch (column) {
    // In flight: later than all that ended; among themselves the youngest is the latest.
    case Time: return row.isInFlight() ? double(Q_INT64_C(9'000'000'000'000'000) - request.durationUs) : double(request.time);
    case App: return QString::fromUtf8(request.app);
    case Method: return QString::fromUtf8(request.method);
    case Target: return QString::fromUtf8(request.target);
    case Status: return row.isInFlight() ? -1 : request.status;
    case Duration: return request.durationUs;
    case Waited: return request.queueUs;
    case Received: return request.bytesIn;
    case Sent: return request.bytesOut;
    case Client: return QString::fromUtf8(request.client);
    case Pid: return request.pid;
    default: return {};
    }
}

QString RequestsModel::sentence(const Row &row, int column)
{
    switch (column) {
    case Status: return tr("Status: %1").arg(text(row, column));
    case Duration: return tr("Took %1").arg(text(row, column));
    case Waited: return row.request.queueUs > 0 ? tr("Waited %1 for a process").arg(text(row, column)) : tr("Did not wait");
    case Received: return tr("%1 received").arg(text(row, column));
    case Sent: return tr("%1 sent").arg(text(row, column));
    case Pid: return row.request.pid > 0 ? tr("Process %1").arg(row.request.pid) : tr("No process");
    default: return text(row, column);
    }
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::AccessibleTextRole: return sentence(row, index.column());
    case Qt::TextAlignmentRole: return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: return index.column() == Target ? plainToolTip(text(row, Target)) : QVariant();
    case RawRole: return raw(row, index.column());
    case IsInFlightRole: return row.isInFlight();
    case IsErrorRole: return row.isError();
    default: return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case App: return tr("App");
    //: Of a request: GET, POST, ...
    case Method: return tr("Method");
    case Target: return tr("Path");
    case Status: return tr("Status");
    //: How long a request took.
    case Duration: return tr("Time taken");
    //: How long a request waited for a process.
    case Waited: return tr("Waited");
    //: Bytes of a request's body.
    case Received: return tr("In");
    //: Bytes of an answer's body.
    case Sent: return tr("Out");
    case Client: return tr("Client");
    case Pid: return tr("PID");
    default: return {};
    }
}

} // namespace spawner
