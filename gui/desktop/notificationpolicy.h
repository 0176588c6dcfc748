// What is worth telling, and what is not.
#pragma once

#include "control/activity.h"
#include "gui/client/connectionstate.h"
#include "gui/desktop/notice.h"
#include "gui/settings/settings.h"

#include <QByteArrayList>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <deque>
#include <optional>

namespace spawner {

/// Decides, from what happens, what the user is told. Pure: no clock (each call has the time), no bus. Idle stops, stops
/// and starts that somebody asked for and new versions are never told; a crash is told once, what follows within two minutes
/// counts; a crash loop is told once with the count; a lost connection only if it stays lost. Main thread.
class NotificationPolicy
{
    Q_DECLARE_TR_FUNCTIONS(spawner::NotificationPolicy)
public:
    explicit NotificationPolicy(Settings &settings);

    /// What is to be done. Withdrawn slots are of notices that are no longer true.
    struct Verdict
    {
        std::optional<Notice> notice{};
        QStringList withdrawn{};
    };

    Verdict onEvent(const ControlEvent &event, const QDateTime &now);
    Verdict onConnection(const ConnectionState &state, const QString &daemon, const QDateTime &now);
    /// What has become due. Call it at nextDue().
    Verdict onTime(const QDateTime &now);
    std::optional<QDateTime> nextDue() const { return m_disconnectDue; }

    /// The window is active and shows these apps: they need no notification.
    void setWatched(bool isActive, const QByteArrayList &apps);
    /// This program kills, stops or restarts the app itself.
    void noteOwnAction(const QByteArray &app, const QDateTime &now);
    /// This program stops or restarts the daemon, or closes the connection.
    void noteOwnStop(const QDateTime &now);

    void mute(const QByteArray &app, const QDateTime &until);
    bool isMuted(const QByteArray &app, const QDateTime &now) const;
    /// Off until then; invalid = until this program starts again.
    void turnOff(const QDateTime &until);
    void turnOn();
    bool isOn(const QDateTime &now) const; ///< as of turnOff() and the setting; quiet hours do not count
    bool isQuiet(const QDateTime &now) const; ///< quiet hours, in `now`'s own time zone

private:
    struct AppRecord
    {
        std::deque<QDateTime> crashes; // of the last two minutes
        QDateTime told;
        QDateTime ownAction;
        QDateTime mutedUntil;
        bool isLooping = false;
    };

    std::optional<Notice> crash(const ControlEvent &event, AppRecord &record, const QDateTime &now) const;
    std::optional<Notice> crashLoop(const ControlEvent &event, AppRecord &record) const;
    std::optional<Notice> version(const ControlEvent &event) const;
    std::optional<Notice> permitted(Notice notice, const QDateTime &now) const;
    const Setting<QStringList> &setting(Notice::Kind kind) const;

    Settings &m_settings;
    QHash<QByteArray, AppRecord> m_apps;
    bool m_isWatching = false;
    QByteArrayList m_watched;
    bool m_isOff = false;
    QDateTime m_offUntil;
    bool m_wasConnected = false;
    bool m_toldDisconnect = false;
    QDateTime m_ownStop;
    std::optional<QDateTime> m_disconnectDue;
    QString m_daemon;
    QString m_disconnectReason;
};

} // namespace spawner
