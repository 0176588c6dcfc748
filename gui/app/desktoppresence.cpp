#include "gui/app/desktoppresence.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/statussummary.h"
#include "gui/settings/keys.h"

#include <QDateTime>

#include <algorithm>

namespace spawner {

using namespace std::chrono_literals;

namespace {

constexpr int MenuApps = 10;

TrayLook::State stateOf(StatusSummary::Level level)
{
    switch (level) {
    case StatusSummary::Level::Resting: return TrayLook::State::Resting;
    case StatusSummary::Level::Running: return TrayLook::State::Running;
    case StatusSummary::Level::Offline: return TrayLook::State::Offline;
    case StatusSummary::Level::Attention: return TrayLook::State::Attention;
    }
    Q_UNREACHABLE();
}

} // namespace

DesktopPresence::DesktopPresence(Session &session, ProfileStore &profiles, ActionRegistry &actions, Settings &settings, QObject *parent)
    : QObject(parent), m_session(session), m_profiles(profiles), m_actions(actions), m_policy(settings), m_tray(actions, settings, m_gate)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] {
        deliver(m_policy.onTime(QDateTime::currentDateTime()));
        scheduleDue();
    });
    m_notificationsBack.setSingleShot(true);
    connect(&m_notificationsBack, &QTimer::timeout, this, [this] { m_actions.action(ActionId::NotificationsOn)->trigger(); });
    connect(&m_tray, &TrayController::shownChanged, this, &DesktopPresence::trayChanged);
    connect(&m_tray, &TrayController::showWindow, this, [this] { emit showWindowWanted({}); });
    connect(&m_tray, &TrayController::verb, this, &DesktopPresence::verbWanted);
    connect(&m_tray, &TrayController::profileChosen, this, &DesktopPresence::profileChosen);
    connect(&m_tray, &TrayController::muteChosen, this, [this](const QByteArray &app) {
        m_policy.mute(app, QDateTime::currentDateTime().addSecs(3600));
    });
    connect(&m_gate, &TrayGate::graceOver, this, &DesktopPresence::noTrayInTime);
    connect(&m_notifier, &Notifier::chosen, this, &DesktopPresence::onChosen);
    connect(&m_notifier, &Notifier::undelivered, &m_tray, &TrayController::showBalloon);
    connect(&m_session, &Session::summaryChanged, this, &DesktopPresence::tellTray);
    connect(&m_session, &Session::eventHappened, this, [this](const ControlEvent &event) {
        deliver(m_policy.onEvent(event, QDateTime::currentDateTime()));
    });
    connect(&m_session.connection(), &DaemonConnection::stateChanged, this, [this] {
        const DaemonConnection &connection = m_session.connection();
        deliver(m_policy.onConnection(connection.state(), connection.profile().displayName(), QDateTime::currentDateTime()));
        scheduleDue();
        tellTray();
    });
    connect(&m_profiles, &ProfileStore::changed, this, &DesktopPresence::tellTray);
}

DesktopPresence::~DesktopPresence()
{
    m_notifier.withdrawAll();
    m_badge.setCount(0);
}

void DesktopPresence::start()
{
    tellTray();
    m_gate.start();
}

void DesktopPresence::retranslate()
{
    m_tray.retranslate();
    tellTray();
}

/// Those that answer or crashed lately matter more than those that rest.
QByteArrayList DesktopPresence::appsForMenu() const
{
    QList<const AppStatus *> apps;
    for (const AppStatus &app : m_session.status().apps)
        apps.append(&app);
    const auto weight = [](const AppStatus *app) { return app->inFlight > 0 ? 2 : app->children.isEmpty() ? 0 : 1; };
    std::stable_sort(apps.begin(), apps.end(), [&weight](const AppStatus *a, const AppStatus *b) { return weight(a) > weight(b); });
    QByteArrayList names;
    for (const AppStatus *app : std::as_const(apps)) {
        if (names.size() < MenuApps)
            names.append(app->name);
    }
    return names;
}

void DesktopPresence::tellTray()
{
    const StatusSummary summary = StatusSummary::of(m_session);
    m_tray.setStatus({ .state = stateOf(summary.level),
                       .daemon = m_session.connection().profile().displayName(),
                       .text = summary.text(),
                       .isConnected = m_session.connection().isConnected(),
                       .crashed = summary.crashed,
                       .apps = appsForMenu() });
    QList<TrayProfile> profiles;
    for (const Profile &profile : m_profiles.profiles())
        profiles.append({ profile.id, profile.displayName() });
    m_tray.setProfiles(profiles, m_session.connection().profile().id);
    m_tray.setMuted(!m_policy.isOn(QDateTime::currentDateTime()));
    m_badge.setCount(int(summary.crashed.size()));
}

void DesktopPresence::setWatched(bool isActive, const QByteArrayList &apps)
{
    m_policy.setWatched(isActive, apps);
}

void DesktopPresence::noteEndingApps(const QByteArrayList &apps)
{
    for (const QByteArray &app : apps)
        m_policy.noteOwnAction(app, QDateTime::currentDateTime());
}

void DesktopPresence::noteOwnStop()
{
    m_policy.noteOwnStop(QDateTime::currentDateTime());
}

void DesktopPresence::setDeployProgress(int underway, int percent)
{
    m_badge.setProgress(underway > 0 && percent >= 0 ? std::optional<double>(percent / 100.0) : std::nullopt);
}

void DesktopPresence::sendTest()
{
    m_notifier.show({ .kind = Notice::Kind::Test, .title = tr("Notifications work"), .body = tr("This is how a crash would be told.") });
}

void DesktopPresence::performNotifications(ActionId id)
{
    m_notificationsBack.stop();
    if (id == ActionId::NotificationsOffHour) {
        m_policy.turnOff(QDateTime::currentDateTime().addSecs(3600));
        m_notificationsBack.start(1h);
    } else if (id == ActionId::NotificationsOffUntilRestart) {
        m_policy.turnOff({});
    } else {
        m_policy.turnOn();
    }
    tellTray();
}

void DesktopPresence::deliver(const NotificationPolicy::Verdict &verdict)
{
    for (const QString &slot : verdict.withdrawn)
        m_notifier.withdraw(slot);
    if (verdict.notice && verdict.notice->shows)
        m_notifier.show(*verdict.notice);
}

void DesktopPresence::scheduleDue()
{
    const auto due = m_policy.nextDue();
    if (!due)
        m_due.stop();
    else
        m_due.start(std::chrono::milliseconds(std::max<qint64>(QDateTime::currentDateTime().msecsTo(*due), 0)));
}

void DesktopPresence::onChosen(const Notice &notice, Notice::Action action, const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    switch (action) {
    case Notice::Action::ShowWindow: emit showWindowWanted(notice.app); break;
    case Notice::Action::ShowLog:
        emit showWindowWanted(notice.app);
        emit verbWanted(ActionId::ShowLog, { notice.app });
        break;
    case Notice::Action::Restart: emit verbWanted(ActionId::Start, { notice.app }); break;
    case Notice::Action::Mute: m_policy.mute(notice.app, QDateTime::currentDateTime().addSecs(3600)); break;
    case Notice::Action::RollBack:
        emit showWindowWanted(notice.app);
        emit rollBackWanted(notice.app);
        break;
    case Notice::Action::Reconnect: emit verbWanted(ActionId::RetryConnection, {}); break;
    }
}

} // namespace spawner
