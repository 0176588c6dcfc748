// What a Gateway remembers of its requests: counters, the access log, the last ones, and those in flight.
#include "server/gateway.h"

#include "http/httpconnection.h"
#include "telemetry/secretmask.h"

#include <algorithm>

namespace spawner {

namespace {

const char *stateName(RequestState state)
{
    switch (state) {
    case RequestState::Reading:
        return "reading";
    case RequestState::Waiting:
        return "waiting";
    case RequestState::Running:
        return "running";
    case RequestState::Sending:
        break;
    }
    return "sending";
}

} // namespace

QByteArray Gateway::requestId(quint64 number) const
{
    constexpr int Digits = 8;
    QByteArray id(m_idPrefix.size() + Digits, Qt::Uninitialized);
    char *out = std::copy(m_idPrefix.begin(), m_idPrefix.end(), id.data());
    for (int shift = 4 * (Digits - 1); shift >= 0; shift -= 4)
        *out++ = "0123456789abcdef"[(number >> shift) & 0xf];
    return id;
}

void Gateway::connectionOpened()
{
    m_metrics.connectionsAccepted.add();
    m_metrics.connectionsOpen.add();
}

void Gateway::connectionClosed()
{
    m_metrics.connectionsOpen.subtract();
}

void Gateway::beginAccount(HttpConnection &connection)
{
    m_metrics.requests.add();
    m_metrics.requestsActive.add();
    connection.account().number = ++m_lastId;
}

void Gateway::finished(HttpConnection &connection)
{
    const ResponseStream &response = connection.response();
    const RequestAccount &account = connection.account();
    const HttpRequest &request = connection.request();
    const Clock::time_point now = Clock::now();
    const QByteArray client = clientOf(connection);
    EndedRequest ended;
    ended.number = account.number;
    ended.method = request.method;
    QByteArray masked; // what others see of it has no tokens
    ended.target = withoutSecrets(request.target, masked);
    ended.client = client;
    ended.pid = account.pid;
    ended.status = response.status();
    ended.bytesIn = connection.bodyBytesReceived();
    ended.bytesOut = response.bodyBytesSent();
    ended.duration = std::chrono::duration_cast<std::chrono::microseconds>(now - connection.requestStart());
    ended.queueWait = account.queueWait;
    ended.coldStart = account.coldStart;
    ended.truncated = response.isAborted();
    ended.aborted = !response.isFinished() && !response.isAborted();

    count(ended, account);
    m_history.add(account.app, ended, now);
    if (m_accessLog)
        logAccess(connection, ended);
}

/// The address of whoever asked, behind proxies that are trusted.
QByteArray Gateway::clientOf(HttpConnection &connection) const
{
    const RequestAccount &account = connection.account();
    if (!account.client.isEmpty())
        return account.client;
    if (m_trustedProxies.contains(connection.peer()))
        return m_trustedProxies.resolve(connection.request(), connection.peer()).remoteAddress;
    return connection.peer().remoteAddress;
}

AppMetrics *Gateway::metricsOf(const QByteArray &app)
{
    if (app != m_countedApp) {
        m_countedApp = app;
        m_countedMetrics = m_appMetrics.value(app).get();
    }
    return m_countedMetrics;
}

void Gateway::count(const EndedRequest &ended, const RequestAccount &account)
{
    m_metrics.requestsActive.subtract();
    m_metrics.responsesByClass[size_t(std::clamp(ended.status / 100, 0, 5))].add();
    m_metrics.bytesOut.add(quint64(ended.bytesOut));
    if (ended.aborted)
        m_metrics.clientAborts.add();
    AppMetrics *metrics = metricsOf(account.app);
    if (!metrics)
        return;
    AppLane &lane = metrics->lane(m_index);
    lane.requests.add();
    lane.statuses.add(ended.status);
    lane.bytesIn.add(quint64(ended.bytesIn));
    lane.bytesOut.add(quint64(ended.bytesOut));
    lane.duration.record(ended.duration);
    lane.queueWait.record(ended.queueWait);
    if (ended.aborted)
        lane.clientAborts.add();
    if (ended.truncated)
        lane.truncated.add();
    if (ended.coldStart)
        lane.coldStarts.add();
    if (account.repeats > 0)
        lane.retries.add(quint64(account.repeats));
}

void Gateway::logAccess(HttpConnection &connection, const EndedRequest &ended)
{
    const HttpRequest &request = connection.request();
    AccessRecord record;
    record.remoteAddress = ended.client;
    record.method = request.method;
    record.target = ended.target;
    record.protocol = request.minorVersion == 0 ? "HTTP/1.0" : "HTTP/1.1";
    QByteArray referer;
    record.referer = withoutSecrets(request.value("Referer"), referer);
    record.userAgent = request.value("User-Agent");
    record.host = request.authority;
    record.app = connection.account().app;
    record.authorizer = connection.account().authorizer;
    record.user = connection.account().user;
    record.pid = ended.pid;
    record.status = ended.status;
    record.bytesIn = ended.bytesIn;
    record.bytesOut = ended.bytesOut;
    record.duration = ended.duration;
    record.queueWait = ended.queueWait;
    record.coldStart = ended.coldStart;
    record.truncated = ended.truncated;
    m_accessLog->write(record);
}

RequestsInFlight Gateway::requestsNow(const QByteArray &app, int most)
{
    RequestsInFlight found;
    if (!m_front)
        return found;
    const Clock::time_point now = Clock::now();
    m_front->visitRequests([&](HttpConnection &connection) {
        const RequestAccount &account = connection.account();
        if (!app.isEmpty() && app != account.app)
            return;
        if (int(found.requests.size()) >= most) {
            ++found.more;
            return;
        }
        const HttpRequest &request = connection.request();
        RequestSnapshot snapshot;
        snapshot.id = requestId(account.number);
        snapshot.method = request.method.toByteArray();
        QByteArray masked;
        const QByteArrayView target = withoutSecrets(request.target, masked);
        snapshot.target = target.first(std::min(target.size(), RequestHistory::MaxTargetBytes)).toByteArray();
        snapshot.app = account.app;
        snapshot.pid = account.pid;
        snapshot.client = clientOf(connection);
        snapshot.age = std::chrono::duration_cast<milliseconds>(now - connection.requestStart());
        snapshot.state = stateName(connection.requestState().value_or(RequestState::Running));
        snapshot.bytesIn = connection.bodyBytesReceived();
        snapshot.bytesOut = connection.response().bodyBytesSent();
        snapshot.status = connection.response().status();
        found.requests.push_back(std::move(snapshot));
    });
    return found;
}

QList<FinishedRequest> Gateway::lastRequests(const QByteArray &app, int count) const
{
    return m_history.last(app, count, [this](quint64 number) { return requestId(number); });
}

} // namespace spawner
