// The connection to a daemon, kept alive.
#pragma once

#include "base/backoff.h"
#include "control/controlclient.h"
#include "gui/client/clientclock.h"
#include "gui/client/connectionstate.h"
#include "gui/client/profile.h"

#include <QObject>

#include <memory>

namespace spawner {

class DaemonLauncher;
class SocketWatch;
class SshTransport;
struct LocalDaemons;

/// Connects to the daemon of a profile and reconnects for as long as it is wanted: after 0.25 s (ssh: 2 s), doubling to 30 s
/// (spread by 20 %), from the start again after 60 s of peace; at once on retryNow(), when the socket appears and when the
/// computer woke up. Never asks the user anything. Main thread; everything comes from the event loop.
///
/// While it tries again by itself the phase stays Waiting, with a retryAt that is past. Until a moment after a loss the trouble
/// is Lost whatever the tries say, as a daemon that restarts is gone for a moment.
class DaemonConnection : public QObject
{
    Q_OBJECT
public:
    explicit DaemonConnection(QByteArray clientName, QObject *parent = nullptr);
    /// With another clock, which outlives it.
    DaemonConnection(QByteArray clientName, ClientClock &clock, QObject *parent = nullptr);
    ~DaemonConnection() override;

    /// Who starts daemons when there is none (not owned; nullptr = nobody, the default).
    void setLauncher(DaemonLauncher *launcher);
    /// May open() start the user's own daemon by itself if none runs? Only then: one that was there and ended stays ended.
    void setAutoStart(bool isAllowed) { m_isAutoStart = isAllowed; }
    /// How long a daemon may take to answer hello (10 s; ssh takes its own time on top).
    void setHelloTimeout(std::chrono::milliseconds timeout) { m_helloTimeout = timeout; }
    ClientClock &clock() const { return m_clock; }

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
    void begin();
    void tryNow();
    void watchSocket();
    void attach();
    void onReady();
    void onEnded(const Error &reason);
    void settle(const Error &reason);
    void onLost(const Error &reason);
    void onFailure(const Error &reason);
    void onFound(const LocalDaemons &daemons, const Error &reason);
    void onLaunched(const Result<void> &outcome);
    void onWake();
    void dropClient(const Error &reason);
    void waitFor(ConnectionState trouble, bool isFinal = false);
    void setState(const ConnectionState &state);
    ConnectionState stateOf(ConnectionPhase phase) const;
    QDateTime now() const;

    const QByteArray m_clientName;
    std::unique_ptr<ClientClock> m_ownClock;
    ClientClock &m_clock;
    DaemonLauncher *m_launcher = nullptr;
    bool m_isAutoStart = false;
    std::chrono::milliseconds m_helloTimeout = HelloTimeout;
    Profile m_profile;
    ConnectionState m_state;
    HelloInfo m_hello;
    ControlClient *m_client = nullptr; // a child; those that were dropped live until they said so
    quint64 m_opening = 0; // grows with open() and close(): answers to older questions are of no use
    bool m_mayAutoStart = false; // until something was there, or was started
    std::optional<QDateTime> m_lostAt; // until the next connection
    std::optional<Error> m_launchError; // stays until the next connection or action
    std::optional<qint64> m_launchedAt; // steady; while we wait for a daemon that we started
    std::optional<qint64> m_foundAt; // steady; when we last looked what is installed
    Backoff m_backoff;
    std::unique_ptr<SocketWatch> m_watch;
    std::unique_ptr<SshTransport> m_ssh; // of m_client
    std::optional<Error> m_endReason; // m_client has ended; ssh may tell more
    std::unique_ptr<ClientTimer> m_retryTimer;
    std::unique_ptr<ClientTimer> m_peaceTimer;
    std::unique_ptr<ClientTimer> m_pingTimer;
    std::unique_ptr<ClientTimer> m_endTimer;
};

} // namespace spawner
