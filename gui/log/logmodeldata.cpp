// What LogModel says about its lines and rows; how it changes them is in logmodel.cpp.
#include "gui/log/ansitext.h"
#include "gui/log/logmodel.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QDateTime>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

bool LogModel::isAppShown(quint32 app) const
{
    if (m_filter.apps.isEmpty())
        return true;
    if (app >= m_appShown.size())
        m_appShown.resize(m_store.apps().size(), -1);
    qint8 &known = m_appShown[app];
    if (known < 0)
        known = m_filter.apps.contains(m_store.appName(app));
    return known > 0;
}

bool LogModel::passesSource(const LogLine &line) const
{
    return line.id > m_clearedThrough && (line.isGap() || (m_filter.has(line.stream) && isAppShown(line.app)));
}

bool LogModel::isGroupShown(const LogLine &head) const
{
    return passesSource(head) && m_filter.passes(head.level) && (!m_matcher.isActive() || !m_filter.hides || head.hasMatch);
}

bool LogModel::isShown(const LogLine &line) const
{
    if (line.isGap())
        return passesSource(line);
    if (line.head == 0)
        return isGroupShown(line);
    const LogLine *const head = m_store.find(line.head);
    return head && isGroupShown(*head) && (!m_isFolding || head->isExpanded);
}

LogModel::Row LogModel::rowFor(const LogLine &line) const
{
    const bool isWhole = line.head == 0 && m_isFolding && !line.isExpanded; // stands for its followers as well
    return { .id = line.id,
             .level = line.level,
             .isHit = isWhole ? line.hasMatch : line.isMatch,
             .isBookmarked = line.isBookmarked,
             .isGap = line.isGap(),
             .isFollower = line.head != 0 };
}

std::vector<LogModel::Row> LogModel::followerRows(const LogLine &head) const
{
    std::vector<Row> rows;
    for (qsizetype i = m_store.indexOf(head.id); rows.size() < head.followers && i < m_store.size(); ++i) {
        if (m_store.at(i).head == head.id)
            rows.push_back(rowFor(m_store.at(i)));
    }
    return rows;
}

const LogLine *LogModel::line(int row) const
{
    const quint64 id = m_rows[std::size_t(row)].id;
    return id == 0 ? nullptr : m_store.find(id);
}

int LogModel::rowOf(quint64 id) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id,
                                        [](const Row &row, quint64 wanted) { return row.id < wanted; });
    return int(found - m_rows.begin());
}

bool LogModel::hasRow(quint64 id) const
{
    const int row = rowOf(id);
    return row < rowCount() && m_rows[std::size_t(row)].id == id;
}

int LogModel::next(int from, bool forward, const std::function<bool(const Row &)> &is) const
{
    const int step = forward ? 1 : -1;
    for (int row = from + step; row >= 0 && row < rowCount(); row += step) {
        if (is(m_rows[std::size_t(row)]))
            return row;
    }
    return -1;
}

int LogModel::hitNumber(int row) const
{
    const auto end = m_rows.begin() + std::clamp(row + 1, 0, rowCount());
    return int(std::count_if(m_rows.begin(), end, [](const Row &one) { return one.isHit; }));
}

std::vector<quint64> LogModel::idsAt(int row) const
{
    const LogLine *const found = line(row);
    if (!found)
        return {};
    std::vector<quint64> ids{ found->id };
    if (isFolded(row)) {
        for (const Row &follower : followerRows(*found))
            ids.push_back(follower.id);
    }
    return ids;
}

bool LogModel::canUnfold(int row) const
{
    const LogLine *const found = line(row);
    return found && found->followers > 0 && m_isFolding;
}

bool LogModel::isFolded(int row) const
{
    return canUnfold(row) && !line(row)->isExpanded;
}

void LogModel::setExpanded(int row, bool on)
{
    if (!canUnfold(row) || line(row)->isExpanded == on)
        return;
    emit aboutToChange();
    LogLine &head = *m_store.find(m_rows[std::size_t(row)].id);
    const std::vector<Row> followers = followerRows(head);
    head.isExpanded = on;
    if (on) {
        insert(followers);
    } else {
        std::vector<quint64> ids;
        std::transform(followers.begin(), followers.end(), std::back_inserter(ids), [](const Row &one) { return one.id; });
        remove(ids);
    }
    renew(rowOf(head.id));
    summarize();
    emit settled();
}

void LogModel::setBookmarked(int row, bool on)
{
    if (row < 0 || row >= rowCount() || !line(row))
        return;
    m_store.find(m_rows[std::size_t(row)].id)->isBookmarked = on;
    renew(row);
}

quint64 LogModel::letGo(quint32 app) const
{
    if (app >= m_letGo.size())
        return 0;
    return hasCleared() ? m_letGo[app].sinceClear : m_letGo[app].all;
}

quint64 LogModel::letGo() const
{
    quint64 sum = hasCleared() ? m_letGoGaps.sinceClear : m_letGoGaps.all;
    for (quint32 app = 0; app < m_letGo.size(); ++app) {
        if (isAppShown(app))
            sum += letGo(app);
    }
    return sum;
}

void LogModel::setTimeText(TimeText text)
{
    m_timeText = std::move(text);
    timesChanged();
}

void LogModel::timesChanged()
{
    if (!m_rows.empty())
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString LogModel::gapText(int row) const
{
    const Row &gap = m_rows[std::size_t(row)];
    if (gap.id == 0) {
        const int lines = int(std::min<quint64>(letGo(), 2'000'000'000));
        return tr("%Ln older line(s) are no longer kept", nullptr, lines);
    }
    const LogLine *const found = line(row);
    const int lines = found ? int(std::min<quint64>(found->missing, 2'000'000'000)) : 0;
    return tr("%Ln line(s) are missing here", nullptr, lines);
}

QString LogModel::cellText(int row, int column) const
{
    if (m_rows[std::size_t(row)].isGap)
        return column == MessageColumn ? gapText(row) : QString();
    const LogLine *const kept = line(row);
    if (!kept)
        return {};
    const LogLine &found = *kept;
    switch (column) {
    case TimeColumn: {
        const LogLine *const above = row > 0 ? line(row - 1) : nullptr;
        return m_timeText ? m_timeText(found, above && !above->isGap() ? above : nullptr) : QString::number(found.time, 'f', 0);
    }
    case AppColumn: {
        const QByteArray &app = m_store.appName(found.app);
        //: The program that starts the apps, as the source of a log line.
        return app.isEmpty() ? tr("spawner") : cleanLine(QString::fromUtf8(app));
    }
    case PidColumn: return found.pid > 0 ? QString::number(found.pid) : Format::none();
    case LevelColumn: return found.head ? QString() : LogLevelText::name(found.level);
    case MessageColumn: return AnsiText::plain(found.text);
    default: return {};
    }
}

QString LogModel::toolTip(int row) const
{
    const LogLine *const found = line(row);
    if (m_rows[std::size_t(row)].isGap)
        return gapText(row);
    if (!found)
        return {};
    QString text = QLocale().toString(QDateTime::fromMSecsSinceEpoch(qint64(found->time)), QLocale::LongFormat);
    text += u'\n' + QString::fromLatin1(logStreamName(found->stream));
    if (found->isCut)
        text += u'\n' + tr("The line was longer; its first %1 are kept.").arg(Format::bytes(found->text.size()));
    return plainToolTip(text);
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole: {
        if (row.isGap)
            return gapText(index.row());
        const QString text = cellText(index.row(), index.column());
        const LogLine *const found = line(index.row());
        if (index.column() == LevelColumn)
            return LogLevelText::name(row.level);
        if (index.column() == MessageColumn && isFolded(index.row()))
            //: A log line (%1) under which others are folded, for screen readers.
            return tr("%1, and %Ln more line(s)", nullptr, int(found->followers)).arg(text);
        return text;
    }
    case Qt::ToolTipRole: return index.column() == MessageColumn ? QVariant() : toolTip(index.row());
    case Qt::TextAlignmentRole:
        return index.column() == PidColumn ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case IdRole: return row.id;
    case LevelRole: return int(row.level);
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn: return tr("Time");
    case AppColumn: return tr("App");
    case PidColumn: return tr("PID");
    case LevelColumn: return tr("Level");
    case MessageColumn: return tr("Message");
    default: return {};
    }
}

} // namespace spawner
