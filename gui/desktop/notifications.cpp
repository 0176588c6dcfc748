#include "gui/desktop/notifications.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"
#include "gui/client/statussummary.h"
#include "gui/settings/keys.h"

#include <QDateTime>

#include <algorithm>

namespace spawner {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Hour = 1h;

QDateTime now()
{
    return QDateTime::currentDateTime();
}

} // namespace

Notifications::Notifications(Session &session, Settings &settings, ActionRegistry &actions, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings), m_actions(actions), m_policy(settings)
{
    connect(&m_session, &Session::eventHappened, this,
            [this](const ControlEvent &event) { handle(m_policy.onEvent(event, now())); });
    connect(&m_session, &Session::summaryChanged, this, &Notifications::updateBadge);
    const DaemonConnection &connection = m_session.connection();
    connect(&connection, &DaemonConnection::stateChanged, this, [this, &connection] {
        handle(m_policy.onConnection(connection.state(), connection.profile().displayName(), now()));
    });
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { handle(m_policy.onTime(now())); });
    m_onAgain.setSingleShot(true);
    connect(&m_onAgain, &QTimer::timeout, this, [this] { m_actions.action(ActionId::NotificationsOn)->trigger(); });
    connect(&m_notifier, &Notifier::chosen, this, &Notifications::onChosen);
    connect(&m_notifier, &Notifier::undelivered, this, &Notifications::undelivered);
    connect(&m_actions, &ActionRegistry::invoked, this, &Notifications::onAction);
    connect(&m_settings, &Settings::changed, this, [this](const QByteArray &key) {
        if (key.startsWith("notifications/")) {
            updateOn();
            updateBadge();
        }
    });
    updateOn();
    updateBadge();
}

Notifications::~Notifications()
{
    m_notifier.withdrawAll();
    m_badge.setCount(0);
}

bool Notifications::isOn() const
{
    return m_policy.isOn(now());
}

void Notifications::handle(const NotificationPolicy::Verdict &verdict)
{
    for (const QString &slot : verdict.withdrawn)
        m_notifier.withdraw(slot);
    if (verdict.notice && (verdict.notice->shows || verdict.notice->sounds))
        m_notifier.show(*verdict.notice);
    if (const auto due = m_policy.nextDue())
        m_due.start(int(std::clamp<qint64>(now().msecsTo(*due), 0, 60'000)));
    else
        m_due.stop();
}

void Notifications::onChosen(const Notice &notice, Notice::Action action, const QString &token)
{
    switch (action) {
    case Notice::Action::ShowWindow: emit showWanted(notice.app, token); break;
    case Notice::Action::ShowLog:
        emit showWanted(notice.app, token);
        emit verb(ActionId::ShowLog, { notice.app });
        break;
    case Notice::Action::Restart: emit verb(ActionId::Restart, { notice.app }); break;
    case Notice::Action::RollBack:
        emit showWanted(notice.app, token);
        emit verb(ActionId::Rollback, { notice.app });
        break;
    case Notice::Action::Reconnect: emit verb(ActionId::RetryConnection, {}); break;
    case Notice::Action::Mute: mute(notice.app); break;
    }
}

void Notifications::mute(const QByteArray &app)
{
    m_policy.mute(app, now().addMSecs(std::chrono::milliseconds(Hour).count()));
    m_notifier.withdraw(Notice::slotOf(Notice::Kind::Crash, app));
}

void Notifications::onAction(ActionId id)
{
    switch (id) {
    case ActionId::NotificationsOn:
        m_onAgain.stop();
        m_policy.turnOn();
        m_settings.set(keys::NotificationsEnabled, true);
        break;
    case ActionId::NotificationsOffHour:
        m_policy.turnOff(now().addMSecs(std::chrono::milliseconds(Hour).count()));
        m_onAgain.start(Hour);
        break;
    case ActionId::NotificationsOffUntilRestart:
        m_onAgain.stop();
        m_policy.turnOff({});
        break;
    default: return;
    }
    updateOn();
}

void Notifications::updateOn()
{
    const bool isOn = this->isOn();
    // Switched off in the settings is none of the two that end by themselves: then none of the three is what holds.
    if (isOn)
        m_actions.action(ActionId::NotificationsOn)->setChecked(true);
    if (!isOn)
        m_notifier.withdrawAll();
    if (std::exchange(m_wasOn, isOn) != isOn)
        emit onChanged(isOn);
}

void Notifications::updateBadge()
{
    const bool counts = m_settings.value(keys::NotifyCrash).contains("badge"_L1);
    m_badge.setCount(counts && m_session.isCurrent() ? int(StatusSummary::of(m_session).crashed.size()) : 0);
}

void Notifications::showTest()
{
    Notice notice;
    notice.title = tr("This is a test");
    notice.body = tr("Notifications about crashes look like this.");
    m_notifier.show(notice);
}

} // namespace spawner
