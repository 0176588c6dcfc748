// What is to be seen of the program outside its window: tray, notifications, dock.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"
#include "gui/desktop/notifications.h"
#include "gui/desktop/traycontroller.h"
#include "gui/desktop/traygate.h"

#include <QObject>

namespace spawner {

/// Main thread.
class DesktopPresence : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    DesktopPresence(Session &session, ProfileStore &profiles, ActionRegistry &actions, Settings &settings, QObject *parent = nullptr);

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
    void onVerb(ActionId id, const QByteArrayList &apps);
    QByteArrayList appsForMenu() const;

    Session &m_session;
    ProfileStore &m_profiles;
    Notifications m_notifications;
    TrayGate m_gate;
    TrayController m_tray;
};

} // namespace spawner
