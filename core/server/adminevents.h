// What happens, told to dashboards as it does (server-sent events).
#pragma once

#include "control/status.h"
#include "http/httpexchange.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace spawner {

class AdminSource;
class HttpConnection;

/// The streams of all dashboards. Each gets event "snapshot" (a status as in the control protocol), then once a second
/// "status" (what changed since) and soon after they were written "logs" (lines, and how many are missing before
/// the first). A reader that is too slow is passed over until it has read what it got: it misses log lines, and is told how many,
/// and gets a snapshot instead of the changes. So a stream never holds more than HttpConnection's 256 KiB and one event.
///
/// Costs nothing while nobody looks. Main thread; outlives its streams.
class AdminEvents : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxStreams = 16;

    /// `source` outlives it.
    explicit AdminEvents(AdminSource &source, QObject *parent = nullptr);
    ~AdminEvents() override;

    /// A stream for `connection`; nothing if there are MaxStreams.
    std::unique_ptr<HttpExchange> open(HttpConnection &connection);
    int streamCount() const { return int(m_streams.size()); }

private:
    class Stream;

    void onTick();
    void takeStatus();
    QJsonObject snapshotJson();
    void leave(Stream *stream);

    AdminSource &m_source;
    std::vector<Stream *> m_streams;
    QTimer m_timer; // runs while there are streams
    int m_ticks = 0;
    StatusSnapshot m_status; // as of the last takeStatus()
    StatusDelta m_delta; // what that changed
};

} // namespace spawner
