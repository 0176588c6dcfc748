// Tells the user what happens, by notifications and the dock's badge.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/desktop/launcherbadge.h"
#include "gui/desktop/notificationpolicy.h"
#include "gui/desktop/notifier.h"

#include <QObject>
#include <QTimer>

namespace spawner {

class Session;

/// Takes a session's events through the policy to the desktop, and the user's answers back. Owns the three actions
/// "notifications on, off for an hour, off until restart". Main thread.
class Notifications : public QObject
{
    Q_OBJECT
public:
    Notifications(Session &session, Settings &settings, ActionRegistry &actions, QObject *parent = nullptr);
    ~Notifications() override; ///< takes back what is still to be seen

    /// For what only others know: which apps are in sight, and what this program does itself.
    NotificationPolicy &policy() { return m_policy; }
    LauncherBadge &badge() { return m_badge; }
    bool isOn() const;
    void showTest(); ///< for the settings: in spite of them

signals:
    void onChanged(bool isOn); ///< for the tray icon
    /// The user wants to see the app (the window, if empty). `token` is the right to raise a window.
    void showWanted(const QByteArray &app, const QString &token);
    void verb(spawner::ActionId id, const QByteArrayList &apps); ///< ShowLog, Restart, Rollback, RetryConnection
    /// No notification server took it: another way has to be found.
    void undelivered(const spawner::Notice &notice);

public slots:
    void mute(const QByteArray &app); ///< for an hour

private:
    void handle(const NotificationPolicy::Verdict &verdict);
    void onChosen(const Notice &notice, Notice::Action action, const QString &token);
    void onAction(ActionId id);
    void updateBadge();
    void updateOn();

    Session &m_session;
    Settings &m_settings;
    ActionRegistry &m_actions;
    NotificationPolicy m_policy;
    Notifier m_notifier;
    LauncherBadge m_badge;
    QTimer m_due;
    QTimer m_onAgain;
    bool m_wasOn = true;
};

} // namespace spawner
