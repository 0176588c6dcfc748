#include "server/adminevents.h"

#include "control/activity.h"
#include "http/httpconnection.h"
#include "server/adminsource.h"
#include "server/controlviews.h"
#include "server/statuschange.h"
#include "telemetry/appmetrics.h"
#include "telemetry/logstore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace spawner {

namespace {

constexpr milliseconds TickTime{250};
constexpr int TicksPerStatus = 4;
constexpr int TailLines = 200; ///< for one who has just come
/// More than that in a second nobody can read; then lines are dropped, and counted.
constexpr int SlicesPerTick = 4;
constexpr int LinesPerSlice = 100;
constexpr qsizetype LogBytesPerSlice = 32 * 1024;

QByteArray eventText(QByteArrayView name, const QJsonObject &data)
{
    QByteArray text;
    text.append("event: ").append(name).append("\ndata: ");
    text.append(QJsonDocument(data).toJson(QJsonDocument::Compact)).append("\n\n");
    return text;
}

} // namespace

/// One dashboard. Registered with its AdminEvents for as long as it lives.
class AdminEvents::Stream final : public HttpExchange
{
public:
    Stream(HttpConnection &connection, AdminEvents &events) : m_connection(connection), m_events(events) { }
    ~Stream() override { m_events.leave(this); }
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    void start() override
    {
        ResponseHead head;
        head.fields = "Content-Type: text/event-stream\r\n";
        ResponseStream &response = m_connection.response();
        response.begin(head);
        if (m_connection.request().isHead()) {
            response.finish();
            response.flush();
            m_connection.exchangeDone(); // destroys this
            return;
        }
        m_isRunning = true;
        send("retry: 2000\n\n");
        const LogStore &logs = m_events.m_source.logs();
        m_cursor.sequence = logs.lastSequence();
        if (const QList<LogLine> tail = logs.last({}, TailLines); !tail.isEmpty())
            m_cursor.sequence = tail.first().sequence - 1;
        sendStatus();
        sendLogs();
    }
    void bodyData(QByteArrayView) override { }
    void bodyEnd() override { }
    void bodyFailed(int, const QString &) override { }
    void responseDrained() override { }

    void tick(bool hasStatus)
    {
        if (!m_isRunning)
            return;
        if (hasStatus)
            sendStatus();
        sendLogs();
    }

private:
    bool isFull() const { return m_connection.response().isFull(); }

    void sendStatus()
    {
        if (isFull()) {
            m_needsSnapshot = true;
            return;
        }
        if (m_needsSnapshot)
            send(eventText("snapshot", m_events.snapshotJson()));
        else
            send(eventText("status", m_events.m_delta.toJson()));
        m_needsSnapshot = false;
    }

    void sendLogs()
    {
        bool hasMore = true;
        for (int i = 0; i < SlicesPerTick && hasMore && !isFull(); ++i)
            hasMore = sendSlice();
    }

    bool sendSlice()
    {
        const LogSlice slice = m_events.m_source.logs().read(m_cursor, LinesPerSlice, LogBytesPerSlice);
        if (slice.lines.isEmpty() && slice.dropped == 0)
            return false;
        LogBatch batch;
        batch.dropped = slice.dropped;
        batch.next = m_cursor.sequence;
        for (const LogLine &line : slice.lines)
            batch.lines.append(toLogEntry(line));
        send(eventText("logs", batch.toJson()));
        return slice.hasMore;
    }

    void send(const QByteArray &text)
    {
        ResponseStream &response = m_connection.response();
        response.write(text);
        response.flush();
    }

    HttpConnection &m_connection;
    AdminEvents &m_events;
    LogCursor m_cursor;
    bool m_isRunning = false;
    bool m_needsSnapshot = true;
};

AdminEvents::AdminEvents(AdminSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    m_timer.setInterval(TickTime);
    connect(&m_timer, &QTimer::timeout, this, &AdminEvents::onTick);
}

AdminEvents::~AdminEvents()
{
    Q_ASSERT_X(m_streams.empty(), "AdminEvents", "its streams must end before");
}

std::unique_ptr<HttpExchange> AdminEvents::open(HttpConnection &connection)
{
    if (streamCount() >= MaxStreams)
        return nullptr;
    if (m_streams.empty()) {
        m_status = m_source.status();
        m_delta = {};
        m_ticks = 0;
        m_timer.start();
    }
    auto stream = std::make_unique<Stream>(connection, *this);
    m_streams.push_back(stream.get());
    return stream;
}

void AdminEvents::leave(Stream *stream)
{
    std::erase(m_streams, stream);
    if (m_streams.empty())
        m_timer.stop();
}

void AdminEvents::onTick()
{
    const bool hasStatus = ++m_ticks % TicksPerStatus == 0;
    if (hasStatus)
        takeStatus();
    // None goes away meanwhile: a broken connection is noticed from the event loop.
    for (Stream *stream : m_streams)
        stream->tick(hasStatus);
}

/// With what HelloInfo tells others.
QJsonObject AdminEvents::snapshotJson()
{
    StatusSnapshot now = m_source.status(); // a change since m_status is told again, which does no harm
    now.revision = m_status.revision;
    QJsonObject json = now.toJson();
    QJsonArray bounds;
    for (const std::uint64_t bound : DurationBoundsUs)
        bounds.append(qint64(bound));
    json.insert(QStringLiteral("durationBoundsUs"), bounds);
    return json;
}

void AdminEvents::takeStatus()
{
    StatusSnapshot now = m_source.status();
    now.revision = m_status.revision + 1;
    m_delta = {};
    m_delta.from = m_status.revision;
    m_delta.revision = now.revision;
    m_delta.daemon = now.daemon;
    std::map<QByteArray, const AppStatus *> known;
    for (const AppStatus &app : std::as_const(m_status.apps))
        known.emplace(app.name, &app);
    for (AppStatus &app : now.apps) {
        const auto before = known.find(app.name);
        if (before == known.end() || isNews(*before->second, m_status.daemon.now, app, now.daemon.now)) {
            m_delta.changed.append(app);
        } else { // what streams have: small changes have to add up
            const auto retryInMs = app.retryInMs; // counted from now
            app = *before->second;
            app.retryInMs = retryInMs;
        }
        if (before != known.end())
            known.erase(before);
    }
    for (const auto &[name, app] : known)
        m_delta.removed.append(name);
    m_status = std::move(now);
}

} // namespace spawner
