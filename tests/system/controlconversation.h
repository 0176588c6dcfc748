// A client of the control socket that tests can talk through.
#pragma once

#include "control/controlclient.h"

#include <QJsonObject>
#include <QList>

#include <chrono>

namespace spawner {

/// A ControlClient whose calls wait (in the event loop) for their answers, and which keeps everything that
/// was said, for later looks and for the schema.
class ControlConversation
{
public:
    struct Notification
    {
        QByteArray method;
        QJsonObject params;
    };

    ControlConversation();

    /// False if the daemon does not greet within 20 seconds; see closeReason().
    bool connectTo(const QString &socket);
    bool isOpen() const { return !m_isClosed; }
    const Error &closeReason() const { return m_closeReason; }
    ControlClient &client() { return m_client; }

    /// The result, or the error that it ended with; an Error of its own after a minute.
    Result<QJsonObject> call(const QByteArray &method, const QJsonObject &params = {});
    /// Waits until there is a notification for which `isWanted` is true, and returns it; empty after 20 seconds. Begins
    /// with those that are there already.
    template <typename Predicate> Notification waitFor(const QByteArray &method, Predicate isWanted)
    {
        Notification found;
        qsizetype seen = 0;
        waitUntil([&] {
            for (; seen < m_notifications.size(); ++seen) {
                if (m_notifications[seen].method == method && isWanted(m_notifications[seen].params)) {
                    found = m_notifications[seen];
                    return true;
                }
            }
            return false;
        });
        return found;
    }
    bool waitUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience = std::chrono::seconds(20));

    QList<Notification> &notifications() { return m_notifications; }
    qsizetype count(const QByteArray &method) const;
    /// A line for schemacheck.py per result and notification so far.
    const QByteArray &record() const { return m_record; }

private:
    void note(const char *kind, const QByteArray &method, const QJsonObject &value);

    ControlClient m_client{ "test 1.0" };
    QList<Notification> m_notifications;
    QByteArray m_record;
    Error m_closeReason;
    bool m_isClosed = false;
};

} // namespace spawner
