// What is to be seen of the program outside its window: tray, notifications, dock.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"
#include "gui/desktop/launcherbadge.h"
#include "gui/desktop/notificationpolicy.h"
#include "gui/desktop/notifier.h"
#include "gui/desktop/traycontroller.h"
#include "gui/desktop/traygate.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace spawner {

/// Main thread.
class DesktopPresence : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    DesktopPresence(Session &session, ProfileStore &profiles, ActionRegistry &actions, Settings &settings, QObject *parent = nullptr);
    ~DesktopPresence() override;

    void start();
    bool hasTray() const { return m_tray.isShown(); }
    const TrayGate &gate() const { return m_gate; }
    /// The apps that a person sees anyway.
    void setWatched(bool isActive, const QByteArrayList &apps);
    /// This program itself is about to end processes of these apps, or the daemon.
    void noteEndingApps(const QByteArrayList &apps);
    void noteOwnStop();
    void setDeployProgress(int underway, int percent);
    void sendTest();
    /// NotificationsOn and its siblings.
    void performNotifications(ActionId id);
    void retranslate();

signals:
    void trayChanged(bool hasTray);
    /// The place for a tray icon did not come: a program without a window needs one now.
    void noTrayInTime();
    void showWindowWanted(const QByteArray &app);
    void verbWanted(spawner::ActionId id, const QByteArrayList &apps);
    void rollBackWanted(const QByteArray &app);
    void profileChosen(const QString &id);

private:
    void tellTray();
    void deliver(const NotificationPolicy::Verdict &verdict);
    void onChosen(const Notice &notice, Notice::Action action, const QString &token);
    void scheduleDue();
    QByteArrayList appsForMenu() const;

    Session &m_session;
    ProfileStore &m_profiles;
    ActionRegistry &m_actions;
    NotificationPolicy m_policy;
    Notifier m_notifier;
    LauncherBadge m_badge;
    TrayGate m_gate;
    TrayController m_tray;
    QTimer m_due;
    QTimer m_notificationsBack; // off for an hour
};

} // namespace spawner
