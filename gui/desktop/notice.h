// Something that the user is told, wherever they are.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace spawner {

/// A value. One of the same slot takes the place of the one before.
struct Notice
{
    enum class Kind { Crash, CrashLoop, Recovered, Deploy, ReloadFailed, Disconnect, Test };
    enum class Action { ShowWindow, ShowLog, Restart, Mute, RollBack, Reconnect };

    Kind kind = Kind::Test;
    QByteArray app{}; ///< may be empty
    QString title{}; ///< plain text
    QString body{}; ///< plain text
    QList<Action> actions{}; ///< besides what a click on it does: show the window, at the app
    bool isUrgent = false; ///< stays until somebody looks
    bool shows = true; ///< as a notification
    bool sounds = false;
    bool badges = false; ///< counts in the dock

    /// "crash:hello": crashes and crash loops of an app share one.
    QString slot() const;
    static QString slotOf(Kind kind, const QByteArray &app);
    static QByteArray name(Action action); ///< "show-log": on the wire
    static QString text(Action action); ///< "Show log"; translated

    bool operator==(const Notice &) const = default;
};

} // namespace spawner
