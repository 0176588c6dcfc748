// How things are, in one value: what the window's title, the status bar, the tray icon and the badge show.
#pragma once

#include "gui/client/connectionstate.h"

#include <QByteArrayList>
#include <QString>

namespace spawner {

class Session;

struct StatusSummary
{
    /// The worst that is true, worst last.
    enum class Level {
        Resting, ///< connected; no process
        Running,
        Offline, ///< no connection
        Attention, ///< an app crashed, is refused or in a crash loop; or we may not connect
    };

    Level level = Level::Offline;
    ConnectionPhase phase = ConnectionPhase::Closed;
    ConnectionTrouble trouble = ConnectionTrouble::None;
    int apps = 0;
    int running = 0; ///< has a request in flight
    int idle = 0; ///< has a process, but nothing to do
    int starting = 0;
    int stopped = 0;
    int paused = 0;
    QByteArrayList crashed{}; ///< backing off, crash-looping, refused: names
    double requestsPerSecond = 0;
    QString daemonName{}; ///< of the profile

    bool operator==(const StatusSummary &) const = default;
    /// "3 running · 8 idle · 1 crashed", or what the trouble is. Translated.
    QString text() const;

    static StatusSummary of(const Session &session);
};

} // namespace spawner
