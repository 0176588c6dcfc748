#include "gui/desktop/fakenotifications.h"

using namespace Qt::StringLiterals;

namespace {

const QString Name = QStringLiteral("org.freedesktop.Notifications");
const QString ConnectionName = QStringLiteral("fake-notifications");

} // namespace

FakeNotifications::FakeNotifications(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, ConnectionName))
{
    m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportScriptableContents);
}

FakeNotifications::~FakeNotifications()
{
    QDBusConnection::disconnectFromBus(ConnectionName);
}

bool FakeNotifications::appear()
{
    return m_bus.registerService(Name);
}

void FakeNotifications::vanish()
{
    m_bus.unregisterService(Name);
}

QString FakeNotifications::GetServerInformation(QString &vendor, QString &version, QString &specification)
{
    vendor = u"tests"_s;
    version = u"1"_s;
    specification = u"1.2"_s;
    return u"fake"_s;
}

uint FakeNotifications::Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                               const QString &body, const QStringList &actions, const QVariantMap &hints, int timeoutMs)
{
    const uint id = replaces ? replaces : ++m_lastId;
    shown.append({ id, program, replaces, icon, title, body, actions, hints, timeoutMs });
    if (m_isSlow) {
        setDelayedReply(true);
        m_waiting.append(message().createReply(id));
    }
    return id;
}

void FakeNotifications::answer()
{
    for (const QDBusMessage &reply : std::exchange(m_waiting, {}))
        m_bus.send(reply);
}

void FakeNotifications::CloseNotification(uint id)
{
    closed.append(id);
    emit NotificationClosed(id, 3);
}

void FakeNotifications::invoke(uint id, const QString &action, const QString &token)
{
    if (!token.isEmpty())
        emit ActivationToken(id, token);
    emit ActionInvoked(id, action);
}

void FakeNotifications::close(uint id)
{
    emit NotificationClosed(id, 2);
}
