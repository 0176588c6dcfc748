// What this program knows of a daemon.
#pragma once

#include "control/activity.h"
#include "control/status.h"
#include "gui/client/apphistory.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

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
    const AppHistory &history(const QByteArray &app) const;
    const AppHistory &totalHistory() const { return m_total; } ///< of the daemon

    /// The last 1,000, oldest first; kept over a reconnection to the same daemon.
    const QList<ControlEvent> &events() const { return m_events; }

    /// Log lines come as logLines() while on: first up to `tail` old ones, then new ones; none is repeated after a
    /// reconnection, and those missed are counted as dropped.
    void followLogs(bool on, int tail = 2000);
    /// Requests in flight (of one app, or of all with an empty name) come as requestsInFlight(); nothing stops it.
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
    DaemonConnection &m_connection;
    StatusSnapshot m_status;
    QDateTime m_asOf;
    qint64 m_clockSkewMs = 0;
    AppHistory m_total;
    QList<ControlEvent> m_events;
};

} // namespace spawner
