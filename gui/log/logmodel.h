// The log lines that are shown, one row each.
#pragma once

#include "control/activity.h"
#include "gui/log/levelrules.h"
#include "gui/log/logfilter.h"
#include "gui/log/logmatcher.h"
#include "gui/log/logstore.h"
#include "gui/log/tracefolder.h"

#include <QAbstractTableModel>
#include <QHash>

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace spawner {

/// A table over the store, filtered. Lines are stored at once, and read (their level, what they continue, whether they match)
/// when advance() is called: somebody who does not look pays for storing alone. Lines of a trace are folded under their first;
/// rows are in the order of the lines' ids. Never resets. Between aboutToChange() and settled() rows come and go; a view keeps
/// its place over that. Main thread.
class LogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { TimeColumn, AppColumn, PidColumn, LevelColumn, MessageColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, LevelRole };

    /// What a row is, to be had fast.
    struct Row
    {
        quint64 id = 0; ///< 0: tells of lines that were let go, always the first row
        LogLevel level = LogLevel::None;
        bool isHit = false; ///< matches the search, or a line folded under it does
        bool isBookmarked = false;
        bool isGap = false;
        bool isFollower = false;
    };
    using Counts = std::array<qsizetype, 7>; ///< by LogLevel

    explicit LogModel(QObject *parent = nullptr);

    void setLimits(const LogStore::Limits &limits);
    void append(const LogBatch &batch);
    /// Reads stored lines for at most about this long; true if there are more.
    bool advance(std::chrono::milliseconds budget);
    bool hasUnread() const { return m_nextUnread <= m_store.lastId(); }
    /// Another daemon: everything goes.
    void clear();

    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    const LogMatcher &matcher() const { return m_matcher; }
    void setRules(const LevelRules &rules);
    void setFolding(bool on);
    bool isFolding() const { return m_isFolding; }
    /// Lines up to now are not shown any more (but kept), or are again.
    void clearView();
    void uncoverCleared();
    bool hasCleared() const { return m_clearedThrough > 0; }

    const LogStore &store() const { return m_store; }
    const Row &row(int row) const { return m_rows[std::size_t(row)]; }
    /// Its line; nullptr for the row of lines that were let go, and while a row of one that was let go is being removed.
    const LogLine *line(int row) const;
    int rowOf(quint64 id) const; ///< the first row with this id or a higher one; rowCount() if there is none
    /// The next row after `from` (or before it) for which `is` holds; -1 if there is none.
    int next(int from, bool forward, const std::function<bool(const Row &)> &is) const;
    int lineRows() const { return rowCount() - m_gapRows; } ///< without those that tell of missing lines
    int hitCount() const { return m_hits; }
    int hitNumber(int row) const; ///< hits up to and with this row
    std::vector<quint64> idsAt(int row) const; ///< its line and those folded under it
    bool isFolded(int row) const; ///< lines are folded under it and do not show
    bool canUnfold(int row) const;
    void setExpanded(int row, bool on);
    void setBookmarked(int row, bool on);

    /// Lines (not those folded) of the apps and streams that are shown, whatever their level.
    const Counts &counts() const { return m_counts; }
    /// Lines of the apps shown that this program let go of as there were too many.
    quint64 letGo() const;
    quint64 letGo(quint32 app) const;
    /// Lines that never came, of all apps.
    quint64 missing() const { return m_missing; }

    /// Makes the texts of the time column; data() asks it with the line and the one in the row above (or nullptr).
    using TimeText = std::function<QString(const LogLine &, const LogLine *)>;
    void setTimeText(TimeText text);
    void timesChanged(); ///< other texts now

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QString gapText(int row) const; ///< "1,234 lines are missing here"

signals:
    void aboutToChange();
    void settled();
    /// New rows at the end, of which `errors` are errors. Before settled().
    void appended(int rows, int errors);

private:
    void read(LogLine &line, std::vector<Row> &fresh);
    void readFollower(LogLine &line, LogLine &head, std::vector<Row> &fresh);
    void finishReading(const std::vector<Row> &fresh);
    void forget(const std::vector<LogLine> &gone);
    void release(quint64 head, quint32 followers);
    void insert(const std::vector<Row> &rows); ///< in order; leaves out those that are there
    void remove(const std::vector<quint64> &ids); ///< in order; leaves out those that are not there
    void renew(int row); ///< its line changed
    void rebuild();
    void replaceRows(std::deque<Row> rows);
    void updateLetGoRow();
    void rematch();
    void recount();
    void summarize();
    void count(const LogLine &line, int difference);

    Row rowFor(const LogLine &line) const;
    std::vector<Row> followerRows(const LogLine &head) const;
    bool hasRow(quint64 id) const;
    bool passesSource(const LogLine &line) const;
    bool isShown(const LogLine &line) const;
    bool isGroupShown(const LogLine &head) const;
    bool isAppShown(quint32 app) const;
    QString cellText(int row, int column) const;
    QString toolTip(int row) const;

    LogStore m_store;
    LogFilter m_filter;
    LogMatcher m_matcher;
    LevelRules m_rules;
    TraceFolder m_folder;
    TimeText m_timeText;
    std::deque<Row> m_rows;
    struct LetGo
    {
        quint64 all = 0;
        quint64 sinceClear = 0; ///< of those that clearView() did not hide
    };
    std::vector<LetGo> m_letGo; ///< by app
    LetGo m_letGoGaps; ///< in gaps that were let go: nobody knows whose
    mutable std::vector<qint8> m_appShown; ///< by app; -1 = not known yet
    std::vector<quint64> m_late; ///< heads that show since a line folded under them matches
    std::vector<quint64> m_touched; ///< heads that got followers
    Counts m_counts{};
    quint64 m_missing = 0;
    quint64 m_nextUnread = 1;
    quint64 m_clearedThrough = 0;
    int m_hits = 0;
    int m_gapRows = 0;
    bool m_isFolding = true;
};

} // namespace spawner
