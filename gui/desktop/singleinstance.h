// One manager per user: a second start hands its wishes to the first.
#pragma once

#include "gui/desktop/instancemessage.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace spawner {

/// Decides which process is the first, by a lock that dies with its process, and carries messages to it over a socket that
/// only this user may use. Asynchronous: start() ends in exactly one of becameFirst(), delivered() and failed().
/// A socket left behind by a process that was killed is no obstacle. Main thread.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    /// `path` of the socket; the lock is beside it.
    explicit SingleInstance(const QString &path, QObject *parent = nullptr);
    ~SingleInstance() override;
    /// $XDG_RUNTIME_DIR/fcgi-spawner-gui.sock; another for each folder of settings that is not the usual one.
    static QString standardPath(const QString &settingsFolder = {});

    /// Gives up after `patience`: the first does not answer, or one that is to be replaced does not go.
    void start(const InstanceMessage &message, std::chrono::milliseconds patience = std::chrono::seconds(10));
    bool isFirst() const { return m_isFirst; }

signals:
    void becameFirst();
    void delivered(); ///< the first has the message: this process has nothing left to do
    void failed(const QString &reason);
    /// Another was started. One that replaces() wants this process to quit; it waits for that.
    void messageReceived(const spawner::InstanceMessage &message);

private:
    void attempt();
    void retry();
    void onConnected();
    void onAnswer();
    void onLost();
    void onOther();
    void receive(QLocalSocket *other);
    bool listen();
    void giveUp(const QString &reason);

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_retry;
    QTimer m_patience;
    InstanceMessage m_message;
    bool m_isFirst = false;
    bool m_isDone = false;
    bool m_isDelivered = false;
};

} // namespace spawner
