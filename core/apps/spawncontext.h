// What all apps share to start processes.
#pragma once

#include "apps/appevent.h"
#include "base/result.h"
#include "config/config.h"
#include "process/oomkills.h"

#include <QByteArray>
#include <QMap>

#include <functional>
#include <map>
#include <memory>

namespace spawner {

class LogStore;
class PrivateTmp;
class ProcessReaper;

/// Owned by the AppRegistry, outlives every App. Main thread.
struct SpawnContext
{
    LogStore &logs;
    ProcessReaper &reaper;
    QByteArray socketDir;
    QByteArray runtimeDir; ///< where what belongs to the users of apps is made
    /// The daemon's own environment, of which children get what their settings pass on.
    QMap<QByteArray, QByteArray> environment;
    quint64 lastChildId = 0;
    /// Who follows events; may be nobody.
    std::function<void(const AppEvent &)> follower;
    /// Temporary directories, by app; its processes own it.
    std::map<QByteArray, std::weak_ptr<PrivateTmp>> privateTmps;
    OomKills oomKills;

    /// Where a new child of `app` is to be reached: takes the next id whose path is free.
    struct Seat
    {
        quint64 id = 0;
        Result<QByteArray> socketPath{QByteArray()};
    };
    Seat nextSeat(const QByteArray &app);

    /// An event in an app's life, into its log (and from there to wherever the LogStore's sink leads).
    void report(const QByteArray &app, qint64 pid, const QString &text) const;
    /// For whoever follows events; not into the log.
    void tell(const AppEvent &event) const;
    /// The last `count` lines that the process wrote, newest last.
    QStringList lastLines(const QByteArray &app, qint64 pid, int count) const;
    /// The same in one text, for messages.
    QString lastWords(const QByteArray &app, qint64 pid, int count) const;
};

} // namespace spawner
