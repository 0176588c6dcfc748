// A notification server that shows nothing, but remembers and can click.
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

/// org.freedesktop.Notifications on a connection of its own: as far away as a real one.
class FakeNotifications : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint id = 0;
        QString program;
        uint replaces = 0;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeoutMs = 0;
    };

    explicit FakeNotifications(const QString &busAddress);
    ~FakeNotifications() override;

    bool appear(); ///< takes the name
    void vanish();
    void setCapabilities(const QStringList &capabilities) { m_capabilities = capabilities; }
    /// Calls of Notify wait until answer() is called.
    void setSlow(bool isSlow) { m_isSlow = isSlow; }
    void answer();

    QList<Shown> shown; ///< all calls of Notify, in their order
    QList<uint> closed; ///< by CloseNotification

    void invoke(uint id, const QString &action, const QString &token = {});
    void close(uint id); ///< by the user

public slots:
    Q_SCRIPTABLE QStringList GetCapabilities() { return m_capabilities; }
    Q_SCRIPTABLE QString GetServerInformation(QString &vendor, QString &version, QString &specification);
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                             const QString &body, const QStringList &actions, const QVariantMap &hints, int timeoutMs);
    Q_SCRIPTABLE void CloseNotification(uint id);

signals:
    Q_SCRIPTABLE void ActionInvoked(uint id, const QString &action);
    Q_SCRIPTABLE void ActivationToken(uint id, const QString &token);
    Q_SCRIPTABLE void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities{ QStringLiteral("body"), QStringLiteral("actions") };
    QList<QDBusMessage> m_waiting;
    uint m_lastId = 100;
    bool m_isSlow = false;
};
