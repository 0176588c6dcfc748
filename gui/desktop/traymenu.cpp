#include "gui/desktop/traymenu.h"

#include "gui/style/safetext.h"

namespace spawner {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int MaxCrashed = 5;
constexpr int MaxApps = 10;
constexpr int MaxProfiles = 12;
constexpr auto LongestLook = 30s;

} // namespace

TrayMenu::TrayMenu(ActionRegistry &actions, QObject *parent) : QObject(parent), m_actions(actions), m_profileGroup(this)
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_header = m_menu.addAction(QString());
    m_header->setEnabled(false);
    m_menu.addAction(m_actions.action(ActionId::ShowWindow));
    m_site = m_menu.addAction(QString());
    connect(m_site, &QAction::triggered, this, [this] { emit verb(ActionId::Open, {}); });
    m_menu.addSeparator();
    m_crashedMenu = m_menu.addMenu(QString());
    addApps(m_crashedMenu, m_crashed, { ActionId::ShowLog, ActionId::Restart }, MaxCrashed, true);
    m_appsMenu = m_menu.addMenu(QString());
    addApps(m_appsMenu, m_apps, { ActionId::Open, ActionId::Restart, ActionId::Stop, ActionId::ShowLog }, MaxApps, false);
    m_menu.addSeparator();
    for (const ActionId id : { ActionId::Deploy, ActionId::RestartAll, ActionId::StopAll })
        m_menu.addAction(m_actions.action(id));
    addDaemon();
    m_notificationsMenu = m_menu.addMenu(QString());
    for (const ActionId id :
         { ActionId::NotificationsOn, ActionId::NotificationsOffHour, ActionId::NotificationsOffUntilRestart })
        m_notificationsMenu->addAction(m_actions.action(id));
    m_menu.addSeparator();
    m_menu.addAction(m_actions.action(ActionId::Settings));
    m_menu.addAction(m_actions.action(ActionId::Quit));

    m_openLimit.setSingleShot(true);
    m_openLimit.setInterval(LongestLook);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] { onOpen(true); });
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { onOpen(false); });
    connect(&m_openLimit, &QTimer::timeout, this, [this] { onOpen(false); });
    retranslate();
}

void TrayMenu::addApps(QMenu *menu, Pool &pool, std::initializer_list<ActionId> verbs, int count, bool mutes)
{
    for (int i = 0; i < count; ++i) {
        auto entry = std::make_unique<AppEntry>();
        entry->menu = menu->addMenu(QString());
        const AppEntry *known = entry.get();
        for (const ActionId id : verbs) {
            QAction *action = entry->menu->addAction(QString());
            connect(action, &QAction::triggered, this, [this, known, id] { emit verb(id, { known->app }); });
            entry->verbs.emplace_back(action, id);
        }
        if (mutes) {
            entry->mute = entry->menu->addAction(QString());
            connect(entry->mute, &QAction::triggered, this, [this, known] { emit muteChosen(known->app); });
        }
        pool.push_back(std::move(entry));
    }
}

void TrayMenu::addDaemon()
{
    m_daemonMenu = m_menu.addMenu(QString());
    for (const ActionId id :
         { ActionId::StartDaemon, ActionId::StopDaemon, ActionId::ReloadConfig, ActionId::RetryConnection })
        m_daemonMenu->addAction(m_actions.action(id));
    m_daemonMenu->addSeparator();
    m_connectionMenu = m_daemonMenu->addMenu(QString());
    for (int i = 0; i < MaxProfiles; ++i) {
        QAction *action = m_connectionMenu->addAction(QString());
        action->setCheckable(true);
        action->setVisible(false);
        m_profileGroup.addAction(action);
        m_profileActions.append(action);
        connect(action, &QAction::triggered, this, [this, action] {
            const QString id = action->data().toString();
            showProfiles(); // checked is the one in use, not the one that was asked for
            emit profileChosen(id);
        });
    }
}

QString TrayMenu::label(const QString &text) const
{
    QString shown = cleanLine(text);
    if (m_isOverDBus)
        return shown.replace(u'_', u"__"_s).replace(u'&', u"&&"_s);
    return plainLabel(shown);
}

void TrayMenu::setOverDBus(bool isOverDBus)
{
    m_isOverDBus = isOverDBus;
    showStatus();
    showProfiles();
}

void TrayMenu::setStatus(const TrayStatus &status)
{
    m_status = status;
    showStatus();
}

void TrayMenu::showStatus()
{
    m_header->setText(label(m_status.text));
    m_header->setVisible(!m_status.text.isEmpty());
    m_site->setEnabled(m_status.isConnected);
    if (m_openLimit.isActive())
        return; // somebody is about to click; what they read has to be what they get
    showApps(m_crashed, m_crashedMenu, m_status.crashed);
    showApps(m_apps, m_appsMenu, m_status.apps);
}

void TrayMenu::showApps(Pool &pool, QMenu *menu, const QByteArrayList &apps)
{
    menu->menuAction()->setVisible(!apps.isEmpty());
    for (std::size_t i = 0; i < pool.size(); ++i) {
        AppEntry &entry = *pool[i];
        const bool isUsed = i < std::size_t(apps.size());
        entry.app = isUsed ? apps[qsizetype(i)] : QByteArray();
        entry.menu->menuAction()->setVisible(isUsed);
        if (!isUsed)
            continue;
        entry.menu->setTitle(label(appFileName(entry.app)));
        const bool mayChange = m_actions.context().isConnected && m_actions.context().mayChange;
        for (const auto &[action, id] : entry.verbs) {
            const bool changes = id == ActionId::Restart || id == ActionId::Stop;
            action->setEnabled(changes ? mayChange : id == ActionId::ShowLog || m_status.isConnected);
        }
    }
}

void TrayMenu::setProfiles(const QList<TrayProfile> &profiles, const QString &current)
{
    m_profiles = profiles;
    m_profile = current;
    showProfiles();
}

void TrayMenu::showProfiles()
{
    m_connectionMenu->menuAction()->setVisible(m_profiles.size() > 1);
    for (qsizetype i = 0; i < m_profileActions.size(); ++i) {
        QAction *action = m_profileActions[i];
        action->setVisible(i < m_profiles.size());
        if (i >= m_profiles.size())
            continue;
        action->setText(label(m_profiles[i].name));
        action->setData(m_profiles[i].id);
        action->setChecked(m_profiles[i].id == m_profile);
    }
}

void TrayMenu::onOpen(bool isOpen)
{
    if (isOpen) {
        m_openLimit.start();
        return;
    }
    m_openLimit.stop();
    // After the click that may have closed it.
    QTimer::singleShot(0, this, &TrayMenu::showStatus);
}

void TrayMenu::retranslate()
{
    m_site->setText(tr("Open site in &browser"));
    m_crashedMenu->setTitle(tr("&Crashed"));
    m_appsMenu->setTitle(tr("A&pps"));
    m_daemonMenu->setTitle(tr("Dae&mon"));
    m_connectionMenu->setTitle(tr("&Connection"));
    m_notificationsMenu->setTitle(tr("&Notifications"));
    for (const Pool *pool : { &m_crashed, &m_apps }) {
        for (const auto &entry : *pool) {
            for (const auto &[action, id] : entry->verbs)
                action->setText(m_actions.plainText(id));
            if (entry->mute)
                entry->mute->setText(tr("Mute for 1 hour"));
        }
    }
    showStatus();
    showProfiles();
}

} // namespace spawner
