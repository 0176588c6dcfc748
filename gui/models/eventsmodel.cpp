#include "gui/models/eventsmodel.h"

#include "gui/models/conditionlook.h"
#include "gui/models/keyedupdate.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QDateTime>

namespace spawner {

void EventsModel::setEvents(const QList<ControlEvent> &events)
{
    const QList<ControlEvent> wanted = events.mid(std::max<qsizetype>(events.size() - MaxEvents, 0));
    // Ids of another daemon begin anew: the time tells them apart.
    const auto key = [](const ControlEvent &event) { return std::make_pair(event.id, event.time); };
    updateKeyed<std::pair<quint64, qint64>>(
        int(m_events.size()), int(wanted.size()), [this, key](int i) { return key(m_events.at(i)); },
        [&wanted, key](int i) { return key(wanted.at(i)); },
        [this](int first, int last) {
            beginRemoveRows({}, first, last);
            m_events.remove(first, last - first + 1);
            endRemoveRows();
        },
        [this, &wanted](int at, int first, int last) {
            beginInsertRows({}, at, at + last - first);
            for (int i = first; i <= last; ++i)
                m_events.insert(at + i - first, wanted.at(i));
            endInsertRows();
        },
        [](int, int) {});
}

void EventsModel::append(const ControlEvent &event)
{
    beginInsertRows({}, int(m_events.size()), int(m_events.size()));
    m_events.append(event);
    endInsertRows();
    dropOldest();
}

void EventsModel::dropOldest()
{
    const auto surplus = int(m_events.size()) - MaxEvents;
    if (surplus <= 0)
        return;
    beginRemoveRows({}, 0, surplus - 1);
    m_events.remove(0, surplus);
    endRemoveRows();
}

void EventsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_events.size()) - 1, ColumnCount - 1));
}

EventsModel::Kind EventsModel::kindOf(const QByteArray &type)
{
    if (type == "crash" || type == "crash-loop" || type == "reload-failed" || type == "app-refused" || type == "config-failed")
        return Kind::Problems;
    if (type == "spawn" || type == "ready" || type == "exit" || type == "recovered")
        return Kind::Processes;
    return Kind::Changes;
}

int EventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EventsModel::toolTip(const ControlEvent &event)
{
    QStringList lines{ event.text };
    lines += event.lines; // of a crash: the last output
    return plainToolTip(lines.join(u'\n'));
}

QVariant EventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ControlEvent &event = m_events.at(index.row());
    if (role == TypeRole)
        return event.type;
    if (role == AppRole)
        return event.app;
    if (role == Qt::ToolTipRole)
        return toolTip(event);
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Pid ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == RawRole && index.column() == Time)
        return event.time;
    if (role == RawRole && index.column() == Pid)
        return event.pid;
    if (role != Qt::DisplayRole && role != RawRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Time: return Format::dateTime(QDateTime::fromMSecsSinceEpoch(event.time));
    case Type: return eventTypeText(event.type);
    case App: return event.app.isEmpty() ? Format::none() : appFileName(event.app);
    case Text: return cleanLine(event.text);
    case Pid: return event.pid > 0 ? QString::number(event.pid) : Format::none();
    default: return {};
    }
}

QVariant EventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Pid ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    //: The kind of an event.
    case Type: return tr("Event");
    case App: return tr("App");
    //: The sentence that tells of an event.
    case Text: return tr("What happened");
    case Pid: return tr("PID");
    default: return {};
    }
}

} // namespace spawner
