// The menu of the tray icon.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/desktop/traystatus.h"

#include <QActionGroup>
#include <QMenu>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace spawner {

/// Made once: what comes and goes are actions of fixed pools, shown and renamed, as hosts lose track of menus that are
/// rebuilt under the pointer. While it is open, entries of apps stay where they are. The verbs are the registry's own
/// actions. Main thread.
class TrayMenu : public QObject
{
    Q_OBJECT
public:
    explicit TrayMenu(ActionRegistry &actions, QObject *parent = nullptr);

    QMenu *menu() { return &m_menu; }
    /// Over D-Bus an underscore marks a mnemonic, in a menu of Qt's an ampersand does: names are escaped for one of them.
    void setOverDBus(bool isOverDBus);

    void setStatus(const TrayStatus &status);
    void setProfiles(const QList<TrayProfile> &profiles, const QString &current);
    void retranslate();

signals:
    void verb(spawner::ActionId id, const QByteArrayList &apps); ///< of the tray alone; the registry's come from the registry
    void muteChosen(const QByteArray &app);
    void profileChosen(const QString &id);

private:
    /// One app with a submenu of its own.
    struct AppEntry
    {
        QMenu *menu;
        std::vector<std::pair<QAction *, ActionId>> verbs;
        QAction *mute = nullptr; // only of crashed ones
        QByteArray app;
    };
    using Pool = std::vector<std::unique_ptr<AppEntry>>;

    void addApps(QMenu *menu, Pool &pool, std::initializer_list<ActionId> verbs, int count, bool mutes);
    void addDaemon();
    void showApps(Pool &pool, QMenu *menu, const QByteArrayList &apps);
    void showStatus();
    void showProfiles();
    void onOpen(bool isOpen);
    QString label(const QString &text) const;

    ActionRegistry &m_actions;
    QMenu m_menu;
    QAction *m_header;
    QAction *m_site;
    QMenu *m_crashedMenu;
    QMenu *m_appsMenu;
    QMenu *m_daemonMenu;
    QMenu *m_connectionMenu;
    QMenu *m_notificationsMenu;
    Pool m_crashed;
    Pool m_apps;
    QActionGroup m_profileGroup;
    QList<QAction *> m_profileActions;

    TrayStatus m_status;
    QList<TrayProfile> m_profiles;
    QString m_profile;
    QTimer m_openLimit; // some hosts never tell that a menu was closed
    bool m_isOverDBus = false;
};

} // namespace spawner
