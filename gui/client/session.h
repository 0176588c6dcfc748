// What this program knows of a daemon.
#pragma once

#include "control/activity.h"
#include "control/controlclient.h"
#include "control/status.h"
#include "gui/client/clientclock.h"
#include "gui/client/eventfeed.h"
#include "gui/client/historysampler.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace spawner {

class DaemonConnection;

/// The state of the daemon as of now (or, without a connection, as it was), kept up to date by subscription: never polled.
/// Main thread.
class Session : public QObject
{
    Q_OBJECT
public:
    /// How closely somebody looks: deltas come at 2 Hz, or at 0.2 Hz for a tray icon alone.
    enum class Attention { Hidden, Visible };

    explicit Session(DaemonConnection &connection, QObject *parent = nullptr);
    ~Session() override;

    DaemonConnection &connection() { return m_connection; }
    const DaemonConnection &connection() const { return m_connection; }

    void setAttention(Attention attention);

    const StatusSnapshot &status() const { return m_status; }
    const AppStatus *app(QByteArrayView name) const; ///< nullptr if there is none
    const std::vector<quint64> &durationBoundsUs() const;
    /// Is what status() says the state of now? False until the first snapshot, and while there is no connection.
    bool isCurrent() const;
    /// When status() was true; invalid before the first snapshot.
    QDateTime asOf() const { return m_asOf; }
    /// The daemon's clock minus ours, for ages and countdowns.
    qint64 clockSkewMs() const { return m_clockSkewMs; }

    /// One sample a second of apps that did something lately; empty for unknown apps.
    const AppHistory &history(const QByteArray &app) const { return m_sampler.of(app); }
    const AppHistory &totalHistory() const { return m_sampler.total(); } ///< of the daemon with all apps
    /// When an app that backs off is tried again, by the daemon's clock (milliseconds since 1970); none if it does not.
    std::optional<qint64> retryAt(const QByteArray &app) const;
    /// The daemon's clock now, as far as we know.
    qint64 daemonNowMs() const;

    /// The last 1,000, oldest first; kept over a reconnection to the same daemon.
    const QList<ControlEvent> &events() const { return m_eventFeed.events(); }

    /// Log lines come as logLines() while on: first up to `tail` old ones, then new ones; none is repeated after a
    /// reconnection, and those missed are counted as dropped.
    void followLogs(bool on, int tail = 2000);
    /// Requests in flight (of one app, or of all with an empty name) come as requestsInFlight(); without a value they stop.
    void followRequests(const std::optional<QByteArray> &app);

signals:
    /// Another daemon, or the same one anew: compare everything. Rows of apps that are still there may stay.
    void statusReset();
    void statusChanged(const QByteArrayList &changed, const QByteArrayList &removed);
    /// After either of them, and when isCurrent() changes.
    void summaryChanged();
    /// Once a second while somebody looks: histories have a new sample, countdowns a new second.
    void tick();
    void logLines(const spawner::LogBatch &batch);
    /// The log of another daemon begins: sequence numbers start anew.
    void logReset();
    void eventHappened(const spawner::ControlEvent &event); ///< a new one, not what was kept
    void eventsReset();
    void requestsInFlight(const QList<spawner::RequestStatus> &requests, int more);

private:
    void onConnected();
    void onDisconnected();
    void onNotification(const QByteArray &method, const QJsonObject &params);
    void subscribeStatus();
    void askStatus();
    void onSnapshot(const Result<QJsonObject> &answer);
    void beginAnew();
    void onDelta(const StatusDelta &delta);
    void compareWith(const StatusSnapshot &before);
    void noteTold(const QByteArrayList &changed, const QByteArrayList &removed);
    void onLogs(const LogBatch &batch);
    void subscribeLogs();
    void subscribeRequests();
    void sample();
    void scheduleTick();
    void onTick();
    bool hasCountdowns() const;
    std::chrono::milliseconds tickInterval() const;
    /// A callback that is of no use any more once the connection it asked on is gone.
    ControlClient::Callback fromThisConnection(std::function<void(const Result<QJsonObject> &)> done);

    DaemonConnection &m_connection;
    ClientClock &m_clock;
    Attention m_attention = Attention::Hidden;
    StatusSnapshot m_status;
    QDateTime m_asOf;
    qint64 m_clockSkewMs = 0;
    bool m_hasStatus = false; // ever
    bool m_isCurrent = false;
    bool m_isAsking = false; // for a whole snapshot: deltas are of no use until it is here
    quint64 m_connections = 0; // how many there were
    QHash<QByteArray, qint64> m_retryAt;

    HistorySampler m_sampler;
    std::unique_ptr<ClientTimer> m_ticker;
    std::unique_ptr<ClientTimer> m_askTimer;
    qint64 m_sampledAt = 0; // steady
    qint64 m_tickedAt = 0; // steady
    qint64 m_toldAt = 0; // steady: the last message about the status
    bool m_isFresh = false; // one came since the last sample

    EventFeed m_eventFeed;
    bool m_followsLogs = false;
    int m_logTail = 0;
    std::optional<quint64> m_logNext; // of this daemon's log; nothing seen of it yet
    quint64 m_logSubscription = 0; // the last one asked for, or called off
    bool m_takesLogs = false; // it was answered: lines are of this one
    std::optional<QByteArray> m_requestsOf;
};

} // namespace spawner
