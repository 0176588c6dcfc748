#include "gui/desktop/traycontroller.h"

#include "gui/desktop/traygate.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

TrayController::TrayController(ActionRegistry &actions, Settings &settings, TrayGate &gate, QObject *parent)
    : QObject(parent), m_settings(settings), m_gate(gate), m_menu(actions)
{
    m_update.setSingleShot(true);
    connect(&m_update, &QTimer::timeout, this, &TrayController::applyNow);
    connect(&m_gate, &TrayGate::availableChanged, this, &TrayController::updateShown);
    connect(&m_settings, &Settings::changed, this, [this](const QByteArray &key) {
        if (key == keys::TrayEnabled.key)
            updateShown();
        if (key == keys::TrayStyle.key)
            refresh();
    });
    connect(&actions, &ActionRegistry::invoked, this, [this](ActionId id) {
        if (id == ActionId::ShowWindow)
            emit showWindow();
    });
    connect(&actions, &ActionRegistry::contextChanged, this, &TrayController::refresh);
    connect(&m_menu, &TrayMenu::verb, this, &TrayController::verb);
    connect(&m_menu, &TrayMenu::muteChosen, this, &TrayController::muteChosen);
    connect(&m_menu, &TrayMenu::profileChosen, this, &TrayController::profileChosen);
    updateShown();
}

TrayController::~TrayController() = default;

bool TrayController::isShown() const
{
    return m_icon && m_icon->isVisible() && m_gate.isAvailable();
}

void TrayController::updateShown()
{
    const bool isWanted = m_settings.value(keys::TrayEnabled);
    if (isWanted && !m_icon && m_gate.isAvailable()) {
        m_icon = std::make_unique<QSystemTrayIcon>();
        m_icon->setObjectName(u"trayIcon"_s);
        m_icon->setContextMenu(m_menu.menu());
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, &TrayController::onActivated);
        m_menu.setOverDBus(m_gate.host() == TrayGate::Host::StatusNotifier);
        m_shownLook = look();
        m_icon->setIcon(trayIcon(m_shownLook));
        applyNow();
    }
    if (m_icon)
        m_icon->setVisible(isWanted); // a place that comes back finds the icon there
    if (isShown() != m_wasShown) {
        m_wasShown = isShown();
        emit shownChanged(m_wasShown);
    }
}

void TrayController::setStatus(const TrayStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    refresh();
}

void TrayController::setProfiles(const QList<TrayProfile> &profiles, const QString &current)
{
    m_menu.setProfiles(profiles, current);
}

void TrayController::setMuted(bool isMuted)
{
    if (std::exchange(m_isMuted, isMuted) != isMuted)
        refresh();
}

void TrayController::retranslate()
{
    m_menu.retranslate();
    refresh();
}

void TrayController::refresh()
{
    if (m_update.isActive())
        return;
    const qint64 since = m_lastUpdate.isValid() ? m_lastUpdate.elapsed() : UpdateEveryMs;
    m_update.start(int(std::clamp<qint64>(UpdateEveryMs - since, 0, UpdateEveryMs)));
}

TrayLook TrayController::look() const
{
    return { m_status.state, m_isMuted, TrayLook::styleFrom(m_settings.value(keys::TrayStyle)) };
}

void TrayController::applyNow()
{
    m_lastUpdate.start();
    m_menu.setStatus(m_status);
    if (!m_icon)
        return;
    // Two lines at most.
    QString toolTip = m_status.daemon.isEmpty() ? tr("FastCGI Spawner") : tr("FastCGI Spawner – %1").arg(cleanLine(m_status.daemon));
    if (!m_status.text.isEmpty())
        toolTip += u'\n' + cleanLine(m_status.text);
    if (m_icon->toolTip() != toolTip)
        m_icon->setToolTip(toolTip);
    // Panels lay themselves out anew for each picture.
    if (const TrayLook now = look(); now != m_shownLook) {
        m_shownLook = now;
        m_icon->setIcon(trayIcon(now));
    }
}

void TrayController::onActivated(QSystemTrayIcon::ActivationReason reason)
{
    switch (reason) {
    case QSystemTrayIcon::Trigger:
    case QSystemTrayIcon::DoubleClick:
        // A double click is told as one click and another, by some hosts as three.
        if (m_lastActivation.isValid() && m_lastActivation.elapsed() < RepeatGuardMs)
            return;
        m_lastActivation.start();
        emit showWindow();
        break;
    case QSystemTrayIcon::MiddleClick: emit verb(ActionId::Open, {}); break;
    case QSystemTrayIcon::Unknown:
    case QSystemTrayIcon::Context: break;
    }
}

void TrayController::showBalloon(const Notice &notice)
{
    // Elsewhere it would go to the notification server that did not take it, and change the icon for a while.
    if (isShown() && m_gate.host() == TrayGate::Host::XEmbed)
        m_icon->showMessage(cleanLine(notice.title), cleanText(notice.body));
}

} // namespace spawner
