// `logs`.
#pragma once

#include "control/activity.h"

#include <QObject>
#include <QRegularExpression>

#include <optional>

namespace spawner {

class CtlRun;

/// What of the logs is wanted.
struct LogSelection
{
    QByteArray app; ///< empty = all
    int count = 0; ///< the last ones; 0 = all that are kept
    std::optional<qint64> since; ///< milliseconds since 1970
    QRegularExpression pattern; ///< empty = any
    bool isFollowing = false;
    bool isRaw = false; ///< text as it is, whatever it does to a terminal

    /// Does the daemon's own "the last N" not suffice?
    bool isSearch() const { return since || !pattern.pattern().isEmpty(); }
    bool matches(const LogEntry &entry) const;
};

/// Fetches what is kept, in pages if the selection takes a search, and then follows if that was asked for.
/// Lines that the daemon dropped are counted where they are missing. A child of its run.
class LogPrinter : public QObject
{
    Q_OBJECT
public:
    LogPrinter(CtlRun &run, LogSelection selection);

    void start();

private:
    /// A line to print, and how many are missing before it.
    struct Item
    {
        LogEntry entry;
        quint64 dropped = 0;
    };

    void fetchLast();
    void fetchPage(quint64 after);
    void onPage(const LogBatch &batch, quint64 after);
    void subscribe(QJsonObject params);
    void take(const LogBatch &batch);
    void printKept();
    void print(const Item &item);

    CtlRun &m_run;
    const LogSelection m_selection;
    const double m_startTime; ///< a search goes no further, however fast apps write
    QList<Item> m_kept; ///< while pages are fetched
};

} // namespace spawner
