// The connection to a daemon, kept alive.
#pragma once

#include "control/controlclient.h"
#include "gui/client/connectionstate.h"
#include "gui/client/profile.h"

#include <QObject>

#include <memory>

namespace spawner {

class DaemonLauncher;

/// Connects to the daemon of a profile and reconnects for as long as it is wanted: after 0.25 s, doubling to 30 s (spread by
/// 20 %), from the start again after 60 s of peace; at once on retryNow(), when the socket appears and when the computer woke up.
/// Never asks the user anything. Main thread; everything comes from the event loop.
class DaemonConnection : public QObject
{
    Q_OBJECT
public:
    explicit DaemonConnection(QByteArray clientName, QObject *parent = nullptr);
    ~DaemonConnection() override;

    /// Who starts daemons when there is none (not owned; nullptr = nobody, the default).
    void setLauncher(DaemonLauncher *launcher);

    /// Connects, after closing what was there. state() follows from the event loop.
    void open(const Profile &profile);
    void close();
    /// Now rather than later; nothing unless it is waiting.
    void retryNow();
    /// Starts the local daemon of the profile (service or program); the connection follows by itself.
    void startDaemon();

    const Profile &profile() const { return m_profile; }
    const ConnectionState &state() const { return m_state; }
    bool isConnected() const { return m_state.phase == ConnectionPhase::Connected; }
    /// The daemon's greeting; of the last connection while there is none.
    const HelloInfo &hello() const { return m_hello; }
    /// May this program change anything there: connected, full access, and the profile is not read-only. `why` gets the
    /// reason if not, translated.
    bool mayChange(QString *why = nullptr) const;

    /// Calls a method; callbacks as of ControlClient::call. Without a connection the callback gets Lost's error.
    void call(const QByteArray &method, const QJsonObject &params, ControlClient::Callback done,
              ControlClient::Progress progress = {});

signals:
    void stateChanged();
    /// Each time a connection is ready for calls.
    void connected();
    /// Each time one ended.
    void disconnected();
    void notification(const QByteArray &method, const QJsonObject &params);

private:
    Profile m_profile;
    ConnectionState m_state;
    HelloInfo m_hello;
};

} // namespace spawner
