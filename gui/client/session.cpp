#include "gui/client/session.h"

#include "gui/client/daemonconnection.h"

#include <QJsonArray>
#include <QPointer>

#include <algorithm>
#include <cstdlib>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double VisibleHz = 2;
constexpr double HiddenHz = 0.2;
/// Differences of clocks below this are how long messages took.
constexpr qint64 SkewToleranceMs = 300;

bool isBefore(const AppStatus &app, QByteArrayView name)
{
    return QByteArrayView(app.name) < name;
}

bool isSameDaemon(const DaemonStatus &one, const DaemonStatus &other)
{
    return one.pid == other.pid && one.startedAt == other.startedAt;
}

} // namespace

Session::Session(DaemonConnection &connection, QObject *parent)
    : QObject(parent), m_connection(connection), m_clock(connection.clock())
{
    m_ticker = m_clock.timer([this] { onTick(); });
    m_askTimer = m_clock.timer([this] { subscribeStatus(); });
    connect(&m_connection, &DaemonConnection::connected, this, &Session::onConnected);
    connect(&m_connection, &DaemonConnection::disconnected, this, &Session::onDisconnected);
    connect(&m_connection, &DaemonConnection::notification, this, &Session::onNotification);
    connect(&m_connection, &DaemonConnection::stateChanged, this, &Session::summaryChanged);
    if (m_connection.isConnected())
        QMetaObject::invokeMethod(this, &Session::onConnected, Qt::QueuedConnection);
}

Session::~Session() = default;

// --- Connection

ControlClient::Callback Session::fromThisConnection(std::function<void(const Result<QJsonObject> &)> done)
{
    return [self = QPointer<Session>(this), connection = m_connections, done = std::move(done)](const auto &answer) {
        if (self && self->m_connections == connection)
            done(answer);
    };
}

void Session::onConnected()
{
    ++m_connections;
    m_isAsking = false;
    subscribeStatus();
}

void Session::onDisconnected()
{
    ++m_connections;
    m_isAsking = false;
    m_ticker->stop();
    m_askTimer->stop();
    if (!std::exchange(m_isCurrent, false))
        return;
    m_asOf = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
    emit summaryChanged();
}

void Session::onNotification(const QByteArray &method, const QJsonObject &params)
{
    if (method == "status") {
        onDelta(StatusDelta::fromJson(params));
    } else if (method == "logs") {
        onLogs(LogBatch::fromJson(params));
    } else if (method == "event") {
        const QList<ControlEvent> fresh = m_eventFeed.notified(ControlEvent::fromJson(params));
        for (const ControlEvent &event : fresh)
            emit eventHappened(event);
    } else if (method == "requests" && m_requestsOf) {
        QList<RequestStatus> requests;
        const QJsonArray list = params.value("requests"_L1).toArray();
        requests.reserve(list.size());
        for (const auto &entry : list) {
            const auto request = RequestStatus::fromJson(entry.toObject());
            if (m_requestsOf->isEmpty() || request.app == *m_requestsOf)
                requests.append(request);
        }
        emit requestsInFlight(requests, params.value("more"_L1).toInt());
    }
}

// --- Status

void Session::setAttention(Attention attention)
{
    if (m_attention == attention)
        return;
    m_attention = attention;
    if (m_connection.isConnected() && m_connections > 0)
        subscribeStatus();
    m_ticker->stop();
    scheduleTick();
}

void Session::subscribeStatus()
{
    m_isAsking = true;
    const double hz = m_attention == Attention::Visible ? VisibleHz : HiddenHz;
    QJsonArray topics{ u"status"_s };
    if (!m_isCurrent)
        topics.append(u"events"_s); // anew they would leave out what is on its way
    m_connection.call("subscribe", { { u"topics"_s, topics }, { u"maxHz"_s, hz } },
                      fromThisConnection([this](const auto &answer) { onSnapshot(answer); }));
}

void Session::askStatus()
{
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_connection.call("status", {}, fromThisConnection([this](const auto &answer) { onSnapshot(answer); }));
}

void Session::onSnapshot(const Result<QJsonObject> &answer)
{
    m_isAsking = false;
    if (!answer) {
        m_askTimer->start(5s); // too busy, perhaps; without it nothing would ever be current again
        return;
    }
    const StatusSnapshot before = std::exchange(m_status, StatusSnapshot::fromJson(*answer));
    const bool isSame = m_hasStatus && isSameDaemon(before.daemon, m_status.daemon);
    const bool wasCurrent = std::exchange(m_isCurrent, true);
    m_hasStatus = true;
    if (isSame && wasCurrent) {
        compareWith(before);
        return; // subscribed anew, or caught up
    }
    m_sampledAt = m_tickedAt = m_clock.steadyMs();
    if (isSame) {
        compareWith(before);
        m_sampler.rebase(m_status); // what was between is no rate
    } else {
        beginAnew();
    }
    m_isFresh = false;
    m_eventFeed.begin();
    m_connection.call("events", { { u"after"_s, qint64(m_eventFeed.after()) }, { u"count"_s, EventFeed::MaxEvents } },
                      fromThisConnection([this, isSame](const auto &events) {
                          const auto fresh = m_eventFeed.take(events ? *events : QJsonObject());
                          if (!isSame)
                              emit eventsReset();
                          for (const ControlEvent &event : fresh) {
                              if (isSame)
                                  emit eventHappened(event);
                          }
                      }));
    if (m_followsLogs)
        subscribeLogs();
    if (m_requestsOf)
        subscribeRequests();
}

/// This is another daemon than before.
void Session::beginAnew()
{
    m_logNext.reset();
    m_eventFeed.clear();
    m_retryAt.clear();
    QByteArrayList all;
    for (const AppStatus &app : std::as_const(m_status.apps))
        all.append(app.name);
    noteTold(all, {});
    m_sampler.reset(m_status);
    emit statusReset();
    emit summaryChanged();
    emit logReset();
}

void Session::onDelta(const StatusDelta &delta)
{
    if (m_isAsking || !m_isCurrent)
        return;
    if (!delta.applyTo(m_status)) {
        askStatus(); // we missed one
        return;
    }
    QByteArrayList changed;
    changed.reserve(delta.changed.size());
    for (const AppStatus &app : delta.changed)
        changed.append(app.name);
    QByteArrayList removed = delta.removed;
    removed.removeIf([this](const QByteArray &name) { return app(name) != nullptr; });
    noteTold(changed, removed);
    emit statusChanged(changed, removed);
    emit summaryChanged();
}

/// The whole status came instead of the differences.
void Session::compareWith(const StatusSnapshot &before)
{
    QByteArrayList changed;
    QByteArrayList removed;
    auto old = before.apps.begin();
    for (const AppStatus &app : std::as_const(m_status.apps)) {
        for (; old != before.apps.end() && old->name < app.name; ++old)
            removed.append(old->name);
        const bool wasThere = old != before.apps.end() && old->name == app.name;
        if (!wasThere || *old != app)
            changed.append(app.name);
        if (wasThere)
            ++old;
    }
    for (; old != before.apps.end(); ++old)
        removed.append(old->name);
    noteTold(changed, removed);
    emit statusChanged(changed, removed);
    emit summaryChanged();
}

/// What every message about the status brings with it, before anybody is told.
void Session::noteTold(const QByteArrayList &changed, const QByteArrayList &removed)
{
    const qint64 skew = m_status.daemon.now - m_clock.wallMs();
    if (!m_asOf.isValid() || std::llabs(skew - m_clockSkewMs) > SkewToleranceMs)
        m_clockSkewMs = skew;
    m_asOf = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs());
    for (const QByteArray &name : removed)
        m_retryAt.remove(name);
    for (const QByteArray &name : changed) {
        const AppStatus *one = app(name);
        if (one && one->retryInMs)
            m_retryAt.insert(name, m_status.daemon.now + *one->retryInMs);
        else
            m_retryAt.remove(name);
    }
    m_sampler.noteChanged(changed, removed);
    m_isFresh = true;
    m_toldAt = m_clock.steadyMs();
    if (m_attention == Attention::Hidden && m_toldAt - m_sampledAt >= tickInterval().count() / 2)
        sample();
    scheduleTick();
}

const AppStatus *Session::app(QByteArrayView name) const
{
    const auto at = std::lower_bound(m_status.apps.begin(), m_status.apps.end(), name, isBefore);
    return at != m_status.apps.end() && QByteArrayView(at->name) == name ? &*at : nullptr;
}

const std::vector<quint64> &Session::durationBoundsUs() const
{
    return m_connection.hello().durationBoundsUs;
}

bool Session::isCurrent() const
{
    return m_isCurrent && m_connection.isConnected();
}

std::optional<qint64> Session::retryAt(const QByteArray &app) const
{
    const auto found = m_retryAt.constFind(app);
    return found == m_retryAt.constEnd() ? std::nullopt : std::optional(*found);
}

qint64 Session::daemonNowMs() const
{
    return m_clock.wallMs() + m_clockSkewMs;
}

// --- Histories

std::chrono::milliseconds Session::tickInterval() const
{
    return m_attention == Attention::Visible ? 1s : 5s;
}

/// Does anything run down that somebody looks at?
bool Session::hasCountdowns() const
{
    return m_attention == Attention::Visible
        && (!m_retryAt.isEmpty()
            || std::any_of(m_status.apps.begin(), m_status.apps.end(),
                           [](const AppStatus &app) { return !app.children.isEmpty(); }));
}

void Session::scheduleTick()
{
    if (!m_isCurrent || (m_sampler.isQuiet() && !m_isFresh && !hasCountdowns()))
        m_ticker->stop();
    else if (!m_ticker->isActive())
        m_ticker->start(std::clamp<std::chrono::milliseconds>(
            std::chrono::milliseconds(m_tickedAt - m_clock.steadyMs()) + tickInterval(), 0ms, tickInterval()));
}

void Session::onTick()
{
    m_tickedAt = m_clock.steadyMs();
    sample();
    if (m_attention == Attention::Visible)
        emit tick();
    scheduleTick();
}

void Session::sample()
{
    const qint64 steady = m_clock.steadyMs();
    // A message that is late is no pause: its numbers would come all at once with the next.
    const bool isLate = !m_isFresh && !m_sampler.isQuiet() && steady - m_toldAt < tickInterval().count() * 3 / 2;
    const qint64 elapsed = steady - m_sampledAt;
    if (isLate && elapsed < tickInterval().count() * 2)
        return;
    const float before = m_sampler.total().latest().requestsPerSecond;
    m_sampler.sample(m_status, durationBoundsUs(), m_clock.wallMs(), elapsed, m_isFresh);
    m_sampledAt = steady;
    m_isFresh = false;
    if (m_sampler.total().latest().requestsPerSecond != before) // exactly: is there anything else to show
        emit summaryChanged();
}

// --- Logs and requests

void Session::followLogs(bool on, int tail)
{
    m_logTail = tail;
    if (std::exchange(m_followsLogs, on) == on || !m_isCurrent)
        return;
    if (on) {
        subscribeLogs();
        return;
    }
    m_takesLogs = false;
    ++m_logSubscription;
    m_connection.call("unsubscribe", { { u"topics"_s, QJsonArray{ u"logs"_s } } }, {});
}

/// Lines that come before the answer are of a subscription before this one. They come again, and those that were passed over
/// while nobody wanted them lie between.
void Session::subscribeLogs()
{
    m_takesLogs = false;
    QJsonObject params{ { u"topics"_s, QJsonArray{ u"logs"_s } } };
    if (m_logNext)
        params.insert("logAfter"_L1, qint64(*m_logNext));
    else
        params.insert("logTail"_L1, m_logTail);
    m_connection.call("subscribe", params, fromThisConnection([this, number = ++m_logSubscription](const auto &answer) {
                          if (number == m_logSubscription)
                              m_takesLogs = bool(answer);
                      }));
}

void Session::onLogs(const LogBatch &batch)
{
    if (!m_takesLogs)
        return; // on its way when nobody wanted it any more; it comes again when somebody does
    m_logNext = batch.next;
    if (!batch.lines.isEmpty() || batch.dropped > 0)
        emit logLines(batch);
}

void Session::followRequests(const std::optional<QByteArray> &app)
{
    if (m_requestsOf == app)
        return;
    m_requestsOf = app;
    if (!m_isCurrent)
        return;
    if (app)
        subscribeRequests();
    else
        m_connection.call("unsubscribe", { { u"topics"_s, QJsonArray{ u"requests"_s } } }, {});
}

void Session::subscribeRequests()
{
    m_connection.call("subscribe",
                      { { u"topics"_s, QJsonArray{ u"requests"_s } },
                        { u"app"_s, QString::fromUtf8(*m_requestsOf) },
                        { u"maxHz"_s, VisibleHz } },
                      {});
}

} // namespace spawner
