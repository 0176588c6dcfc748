// The icon in the tray.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/desktop/notice.h"
#include "gui/desktop/traymenu.h"
#include "gui/desktop/traystatus.h"
#include "gui/settings/settings.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace spawner {

class Session;
class TrayGate;

/// Shows the icon while there is a place for it and the user wants it. Follows what it is told at most twice a second; the
/// picture changes only with the state. Main thread.
class TrayController : public QObject
{
    Q_OBJECT
public:
    TrayController(ActionRegistry &actions, Settings &settings, TrayGate &gate, QObject *parent = nullptr);
    ~TrayController() override;

    /// Can the user see the icon? Only then may a window hide itself.
    bool isShown() const;

    void setStatus(const TrayStatus &status);
    void setProfiles(const QList<TrayProfile> &profiles, const QString &current);
    void setMuted(bool isMuted); ///< notifications are off
    void retranslate();
    /// A notice that no notification server took, where a tray shows such by itself.
    void showBalloon(const Notice &notice);

    static constexpr int UpdateEveryMs = 500;
    static constexpr int RepeatGuardMs = 400;

signals:
    void shownChanged(bool isShown);
    void showWindow();
    void verb(spawner::ActionId id, const QByteArrayList &apps); ///< with no app: the site, all
    void muteChosen(const QByteArray &app);
    void profileChosen(const QString &id);

private:
    void updateShown();
    void refresh();
    void applyNow();
    void onActivated(QSystemTrayIcon::ActivationReason reason);
    TrayLook look() const;

    Settings &m_settings;
    TrayGate &m_gate;
    TrayMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // none before the gate opens
    TrayStatus m_status;
    TrayLook m_shownLook;
    bool m_isMuted = false;
    bool m_wasShown = false;
    QTimer m_update;
    QElapsedTimer m_lastUpdate;
    QElapsedTimer m_lastActivation;
};

} // namespace spawner
