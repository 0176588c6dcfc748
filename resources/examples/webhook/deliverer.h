// Brings the waiting messages to Mattermost.
#pragma once

#include "counts.h"
#include "settings.h"
#include "spool.h"

#include <QFileSystemWatcher>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <map>

class QNetworkReply;

namespace examples {

/// Lives in the main thread and its event loop, and is the only one that takes messages out of the spool:
/// start it once the spool's lock is held. One message at a time, the oldest first; one that failed waits for
/// its turn while others pass it. A message is delivered at least once: it is repeated if the program is
/// ended between the receiver's answer and its own note of it.
class Deliverer : public QObject
{
public:
    Deliverer(Spool &spool, const Limits &limits, const QString &programFolder, SharedCounts &counts);
    ~Deliverer() override;

    void start();
    /// Begins nothing more. Calls `stopped` when the attempt that is under way has ended, or after
    /// `patience`. What was not delivered stays in the spool.
    void stop(std::chrono::milliseconds patience, const std::function<void()> &stopped);

private:
    using Clock = std::chrono::steady_clock;

    struct Waiting
    {
        Message message;
        int attempts = 0;
        QString problem; ///< of the last attempt
        Clock::time_point due;
    };

    void rescan();
    void next();
    void attempt(const Waiting &waiting);
    void onFinished(QNetworkReply *reply, const QString &key);
    void onFailed(const QString &key, bool mayRetry, std::chrono::milliseconds asked, const QString &problem);
    void end(const QString &key, bool isDelivered);

    Spool &m_spool;
    Limits m_limits;
    QString m_programFolder;
    SharedCounts &m_counts;
    QNetworkAccessManager m_network;
    QFileSystemWatcher m_watcher;
    QTimer m_rescan; ///< soon after the watcher saw a change: many changes, one look
    QTimer m_wake;
    QTimer m_patience; ///< with the attempt that is under way
    std::map<QString, Waiting> m_waiting;
    QNetworkReply *m_reply = nullptr; ///< of the attempt that is under way; owned by m_network
    Clock::time_point m_pausedUntil; ///< the receiver asked for it
    std::function<void()> m_stopped;
    bool m_isStopping = false;
    int m_ended = 0;
};

} // namespace examples
