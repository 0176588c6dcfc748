#include "gui/log/logmodel.h"

#include "gui/log/ansitext.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>
#include <utility>

namespace spawner {

namespace {

/// More separate ranges than this are taken out and put back as one: views do some work for each.
constexpr std::size_t MaxRanges = 32;

} // namespace

LogModel::LogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void LogModel::setLimits(const LogStore::Limits &limits)
{
    m_store.setLimits(limits);
    append(LogBatch());
}

void LogModel::append(const LogBatch &batch)
{
    const bool extendsGap = batch.dropped > 0 && m_store.size() > 0 && m_store.at(m_store.size() - 1).isGap();
    m_missing += batch.dropped;
    m_store.append(batch);
    m_letGo.resize(m_store.apps().size());
    if (extendsGap && !m_rows.empty() && m_rows.back().isGap)
        renew(int(m_rows.size()) - 1);
    const std::vector<LogLine> gone = m_store.trim();
    if (gone.empty())
        return;
    emit aboutToChange();
    forget(gone);
    emit settled();
}

bool LogModel::advance(std::chrono::milliseconds budget)
{
    if (!hasUnread())
        return false;
    QElapsedTimer timer;
    timer.start();
    emit aboutToChange();
    std::vector<Row> fresh;
    qsizetype index = m_store.indexOf(m_nextUnread);
    for (int done = 1; index < m_store.size(); ++index, ++done) {
        read(m_store.at(index), fresh);
        if (done % 64 == 0 && std::chrono::milliseconds(timer.elapsed()) >= budget) {
            ++index;
            break;
        }
    }
    m_nextUnread = index < m_store.size() ? m_store.at(index).id : m_store.lastId() + 1;
    finishReading(fresh);
    emit settled();
    return hasUnread();
}

void LogModel::read(LogLine &line, std::vector<Row> &fresh)
{
    line.isRead = true;
    if (!line.isGap()) {
        line.isPlain = AnsiText::isPlain(line.text);
        const QString text = line.isPlain ? QString::fromLatin1(line.text) : AnsiText::plain(line.text);
        line.level = m_rules.level(text, line.stream);
        line.isMatch = line.hasMatch = m_matcher.matches(line);
        if (const quint64 id = m_folder.headOf(line, text)) {
            if (LogLine *const head = m_store.find(id)) {
                readFollower(line, *head, fresh);
                return;
            }
        }
        count(line, 1);
    }
    if (isShown(line))
        fresh.push_back(rowFor(line));
}

void LogModel::readFollower(LogLine &line, LogLine &head, std::vector<Row> &fresh)
{
    const bool wasShown = isGroupShown(head);
    line.head = head.id;
    line.level = head.level;
    ++head.followers;
    head.hasMatch = head.hasMatch || line.isMatch;
    if (m_touched.empty() || m_touched.back() != head.id)
        m_touched.push_back(head.id);
    if (!wasShown && isGroupShown(head))
        m_late.push_back(head.id);
    if (isShown(line))
        fresh.push_back(rowFor(line));
}

void LogModel::finishReading(const std::vector<Row> &fresh)
{
    const auto before = m_rows.size();
    // In the rows of this turn a head may have been left out that shows by now.
    insert(fresh);
    for (const quint64 id : std::exchange(m_late, {})) {
        const LogLine *const head = m_store.find(id);
        std::vector<Row> group{ rowFor(*head) };
        if (!m_isFolding || head->isExpanded) {
            const std::vector<Row> followers = followerRows(*head);
            group.insert(group.end(), followers.begin(), followers.end());
        }
        insert(group);
    }
    for (const quint64 id : std::exchange(m_touched, {})) {
        if (hasRow(id))
            renew(rowOf(id));
    }
    summarize();
    if (m_rows.size() > before) {
        const auto errors = std::count_if(m_rows.begin() + std::ptrdiff_t(before), m_rows.end(), [](const Row &row) {
            return row.level >= LogLevel::Error && !row.isFollower;
        });
        emit appended(int(m_rows.size() - before), int(errors));
    }
}

void LogModel::clear()
{
    emit aboutToChange();
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, int(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_store.clear();
    m_folder.clear();
    std::fill(m_letGo.begin(), m_letGo.end(), LetGo());
    m_letGoGaps = {};
    m_counts = {};
    m_missing = 0;
    m_hits = 0;
    m_gapRows = 0;
    m_clearedThrough = 0;
    m_nextUnread = m_store.lastId() + 1;
    emit settled();
}

void LogModel::setFilter(const LogFilter &filter)
{
    if (filter == m_filter)
        return;
    const LogFilter old = std::exchange(m_filter, filter);
    const bool searchesOther = old.text != filter.text || old.isRegex != filter.isRegex
        || old.isCaseSensitive != filter.isCaseSensitive;
    if (searchesOther) {
        m_matcher = LogMatcher(filter.text, filter.isRegex, filter.isCaseSensitive);
        rematch();
    }
    if (old.apps != filter.apps)
        m_appShown.clear();
    if (old.apps != filter.apps || old.streams != filter.streams)
        recount();
    rebuild();
}

void LogModel::setRules(const LevelRules &rules)
{
    m_rules = rules;
    for (qsizetype i = 0, end = m_store.indexOf(m_nextUnread); i < end; ++i) {
        LogLine &line = m_store.at(i);
        const LogLine *const head = line.head ? m_store.find(line.head) : nullptr;
        if (!line.isGap())
            line.level = head ? head->level : m_rules.level(AnsiText::plain(line.text), line.stream);
    }
    recount();
    rebuild();
}

void LogModel::setFolding(bool on)
{
    if (std::exchange(m_isFolding, on) != on)
        rebuild();
}

void LogModel::clearView()
{
    m_clearedThrough = m_nextUnread - 1;
    for (LetGo &count : m_letGo)
        count.sinceClear = 0;
    m_letGoGaps.sinceClear = 0;
    recount();
    rebuild();
}

void LogModel::uncoverCleared()
{
    m_clearedThrough = 0;
    recount();
    rebuild();
}

void LogModel::forget(const std::vector<LogLine> &gone)
{
    std::vector<quint64> ids;
    QHash<quint64, quint32> heads; // and how many of their followers stay
    ids.reserve(gone.size());
    for (const LogLine &line : gone) {
        ids.push_back(line.id);
        LetGo &letGo = line.isGap() ? m_letGoGaps : m_letGo[line.app];
        const quint64 lines = line.isGap() ? line.missing : 1;
        letGo.all += lines;
        letGo.sinceClear += line.id > m_clearedThrough ? lines : 0;
        if (line.isGap())
            m_missing -= line.missing;
        else if (line.isRead && line.head == 0)
            count(line, -1);
        if (line.followers > 0)
            heads.insert(line.id, line.followers);
        if (const auto head = heads.find(line.head); line.head != 0 && head != heads.end())
            --*head;
        else if (LogLine *const kept = line.head ? m_store.find(line.head) : nullptr)
            --kept->followers;
    }
    remove(ids);
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        release(head.key(), *head);
    updateLetGoRow();
    summarize();
}

/// Lines whose first one is gone stand by themselves.
void LogModel::release(quint64 head, quint32 followers)
{
    std::vector<Row> rows;
    for (qsizetype i = m_store.indexOf(head); followers > 0 && i < m_store.size(); ++i) {
        LogLine &line = m_store.at(i);
        if (line.head != head)
            continue;
        --followers;
        line.head = 0;
        line.hasMatch = line.isMatch;
        count(line, 1);
        if (!isShown(line)) {
            remove({ line.id });
        } else if (hasRow(line.id)) {
            renew(rowOf(line.id));
        } else {
            rows.push_back(rowFor(line));
        }
    }
    insert(rows);
}

void LogModel::insert(const std::vector<Row> &rows)
{
    for (std::size_t i = 0; i < rows.size();) {
        if (hasRow(rows[i].id)) {
            ++i;
            continue;
        }
        const int at = rowOf(rows[i].id);
        const quint64 below = at < rowCount() ? m_rows[std::size_t(at)].id : 0;
        std::size_t end = i + 1;
        while (end < rows.size() && (below == 0 || rows[end].id < below))
            ++end;
        beginInsertRows({}, at, at + int(end - i) - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin() + std::ptrdiff_t(i), rows.begin() + std::ptrdiff_t(end));
        endInsertRows();
        i = end;
    }
}

void LogModel::remove(const std::vector<quint64> &ids)
{
    if (ids.empty())
        return;
    std::vector<std::pair<int, int>> ranges; // first and last row
    auto id = ids.begin();
    for (int row = rowOf(ids.front()); row < rowCount() && id != ids.end(); ++row) {
        id = std::lower_bound(id, ids.end(), m_rows[std::size_t(row)].id);
        if (id == ids.end() || *id != m_rows[std::size_t(row)].id)
            continue;
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    std::vector<Row> kept;
    if (ranges.size() > MaxRanges) {
        const int first = ranges.front().first;
        const int last = ranges.back().second;
        auto range = ranges.begin();
        for (int row = first; row <= last; ++row) {
            range += row > range->second;
            if (row < range->first)
                kept.push_back(m_rows[std::size_t(row)]);
        }
        ranges = { { first, last } };
    }
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_rows.erase(m_rows.begin() + range->first, m_rows.begin() + range->second + 1);
        endRemoveRows();
    }
    insert(kept);
}

void LogModel::renew(int row)
{
    if (const LogLine *const found = line(row))
        m_rows[std::size_t(row)] = rowFor(*found);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LogModel::rebuild()
{
    std::deque<Row> rows;
    if (letGo() > 0)
        rows.push_back({ .id = 0, .isGap = true });
    for (qsizetype i = 0, end = m_store.indexOf(m_nextUnread); i < end; ++i) {
        if (isShown(m_store.at(i)))
            rows.push_back(rowFor(m_store.at(i)));
    }
    emit aboutToChange();
    replaceRows(std::move(rows));
    summarize();
    emit settled();
}

void LogModel::replaceRows(std::deque<Row> rows)
{
    const auto same = [](const Row &one, const Row &other) { return one.id == other.id; };
    const std::size_t shorter = std::min(rows.size(), m_rows.size());
    std::size_t front = 0;
    while (front < shorter && same(rows[front], m_rows[front]))
        ++front;
    std::size_t back = 0;
    while (back < shorter - front && same(rows[rows.size() - 1 - back], m_rows[m_rows.size() - 1 - back]))
        ++back;
    if (front + back < m_rows.size()) {
        beginRemoveRows({}, int(front), int(m_rows.size() - back) - 1);
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(front), m_rows.end() - std::ptrdiff_t(back));
        endRemoveRows();
    }
    if (front + back < rows.size()) {
        beginInsertRows({}, int(front), int(rows.size() - back) - 1);
        m_rows = std::move(rows);
        endInsertRows();
    } else {
        m_rows = std::move(rows);
    }
    if (front + back > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LogModel::updateLetGoRow()
{
    const bool isThere = !m_rows.empty() && m_rows.front().id == 0;
    const bool isWanted = letGo() > 0;
    if (isWanted && !isThere)
        insert({ { .id = 0, .isGap = true } });
    else if (isWanted)
        renew(0);
    else if (isThere)
        remove({ 0 });
}

void LogModel::rematch()
{
    for (qsizetype i = 0, end = m_store.indexOf(m_nextUnread); i < end; ++i) {
        LogLine &line = m_store.at(i);
        line.isMatch = line.hasMatch = m_matcher.matches(line);
        if (line.isMatch && line.head != 0)
            m_store.find(line.head)->hasMatch = true;
    }
}

void LogModel::recount()
{
    m_counts = {};
    for (qsizetype i = 0, end = m_store.indexOf(m_nextUnread); i < end; ++i) {
        if (!m_store.at(i).isGap() && m_store.at(i).head == 0)
            count(m_store.at(i), 1);
    }
}

void LogModel::count(const LogLine &line, int difference)
{
    if (passesSource(line))
        m_counts[std::size_t(line.level)] += difference;
}

void LogModel::summarize()
{
    m_hits = 0;
    m_gapRows = 0;
    for (const Row &row : m_rows) {
        m_hits += row.isHit;
        m_gapRows += row.isGap;
    }
}

} // namespace spawner
