// Notifications of the desktop.
#pragma once

#include "gui/desktop/notice.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>

class QDBusPendingCallWatcher;

namespace spawner {

/// A client of org.freedesktop.Notifications. Each slot has at most one notification: a new one takes the place of the old.
/// Other programs' notifications are none of our business, though the bus tells us of what is done to them. The server need
/// not run: the bus may start it. Main thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    explicit Notifier(QObject *parent = nullptr);
    ~Notifier() override;

    void show(const Notice &notice);
    /// Takes the slot's notification back, if there is one.
    void withdraw(const QString &slot);
    void withdrawAll();

signals:
    /// The user chose an action, or clicked the notification itself (ShowWindow). `token` is the right to raise a window, or
    /// empty.
    void chosen(const spawner::Notice &notice, spawner::Notice::Action action, const QString &token);
    /// Nobody shows notifications; another way has to be found.
    void undelivered(const spawner::Notice &notice);

private slots:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    struct Slot
    {
        uint id = 0; // 0: not shown
        Notice notice;
        QString token;
        bool isSending = false;
        std::optional<Notice> next; // while sending
        bool withdraws = false; // as soon as it is sent
    };

    void askCapabilities();
    void onCapabilities(const QStringList &capabilities);
    void onServerChanged();
    void send(const QString &slot, const Notice &notice);
    void onSent(const QString &slot, std::optional<uint> id);
    void close(uint id);
    QStringList actionsOf(const Notice &notice) const;
    Slot *find(uint id);

    QHash<QString, Slot> m_slots;
    std::optional<QStringList> m_capabilities; // none: not known yet
    bool m_isAsking = false;
    QList<Notice> m_waiting; // for the capabilities
};

} // namespace spawner
