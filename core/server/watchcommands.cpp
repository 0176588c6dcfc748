#include "server/watchcommands.h"

#include "server/appfinder.h"
#include "server/engine.h"
#include "server/eventlog.h"
#include "server/requestanswers.h"
#include "server/requestcollector.h"
#include "server/statussource.h"

#include <QJsonArray>

#include <memory>

namespace spawner {

namespace {

constexpr double DefaultHz = 2;
constexpr qint64 DefaultLogLines = 500;
constexpr qint64 MaxSequence = qint64(1) << 53; // beyond it JSON's numbers are not exact
QByteArrayList topicNames()
{
    return { "status", "requests", "logs", "events" };
}

QJsonObject toJson(const QList<ControlEvent> &events, quint64 next)
{
    QJsonArray shown;
    for (const ControlEvent &event : events)
        shown.append(event.toJson());
    return { { QStringLiteral("events"), shown }, { QStringLiteral("next"), qint64(next) } };
}

} // namespace

WatchCommands::WatchCommands(Engine &engine, LogStore &logs)
    : m_engine(engine),
      m_board([&engine] { return engine.statusSource().gather(); }), m_logFeed(logs),
      m_requestFeed(engine.requestCollector())
{
    connect(&engine.events(), &EventLog::added, this, [this] {
        for (auto &[id, follower] : m_eventFollowers)
            sendEvents(follower);
    });
}

void WatchCommands::addTo(MethodTable &methods)
{
    const auto add = [&](const char *name, auto member) {
        methods[name] = { true, [this, member](ControlCall call, ControlParams &params) {
                             (this->*member)(std::move(call), params);
                         } };
    };
    methods["status"] = { true, [this](ControlCall call, ControlParams &) { status(std::move(call)); } };
    add("requests", &WatchCommands::requests);
    add("history", &WatchCommands::history);
    add("logs", &WatchCommands::logs);
    add("events", &WatchCommands::events);
    add("subscribe", &WatchCommands::subscribe);
    add("unsubscribe", &WatchCommands::unsubscribe);
}

void WatchCommands::status(ControlCall call)
{
    call.reply(m_board.snapshot(call.session()).toJson());
}

void WatchCommands::requests(ControlCall call, ControlParams &params)
{
    const QByteArray app = params.appOrAll();
    if (!params.isGood())
        return call.fail(params.error());
    if (const auto found = findAppOrAll(m_engine.apps(), app); !found)
        return call.fail(withCulprit(found.error(), app));
    auto answer = std::make_shared<ControlCall>(std::move(call));
    m_engine.requestCollector().collectInFlight(
        app, [answer](const RequestsInFlight &requests) { answer->reply(spawner::toJson(requests)); });
}

void WatchCommands::history(ControlCall call, ControlParams &params)
{
    const QByteArray app = params.appOrAll();
    const qint64 count = params.integer(QStringLiteral("count"), 1, 1'000'000, RequestCollector::MostEnded);
    if (!params.isGood())
        return call.fail(params.error());
    if (const auto found = findAppOrAll(m_engine.apps(), app); !found)
        return call.fail(withCulprit(found.error(), app));
    auto answer = std::make_shared<ControlCall>(std::move(call));
    m_engine.requestCollector().collectEnded(
        app, int(std::min<qint64>(count, RequestCollector::MostEnded)),
        [answer](const QList<FinishedRequest> &requests) { answer->reply(spawner::toJson(requests)); });
}

std::optional<RpcError> WatchCommands::findLogs(const QByteArray &app) const
{
    const auto found = findAppOrAll(m_engine.apps(), app);
    if (found || m_logFeed.knows(app))
        return std::nullopt;
    return withCulprit(found.error(), app);
}

void WatchCommands::logs(ControlCall call, ControlParams &params)
{
    const QByteArray app = params.appOrAll();
    const qint64 count = params.integer(QStringLiteral("count"), 0, LogFeed::MaxAnswerLines, DefaultLogLines);
    const qint64 after = params.integer(QStringLiteral("after"), 0, MaxSequence, -1);
    if (!params.isGood())
        return call.fail(params.error());
    if (const auto error = findLogs(app))
        return call.fail(*error);
    const auto from = after < 0 ? std::nullopt : std::optional<quint64>(quint64(after));
    call.reply(m_logFeed.history(app, from, count).toJson());
}

void WatchCommands::events(ControlCall call, ControlParams &params)
{
    const EventLog &log = m_engine.events();
    const qint64 count = params.integer(QStringLiteral("count"), 0, EventLog::MaxEvents, 100);
    const qint64 after = params.integer(QStringLiteral("after"), 0, MaxSequence, -1);
    if (!params.isGood())
        return call.fail(params.error());
    // A number that was not given out yet is from a daemon before this one.
    const bool isForeign = after > qint64(log.lastId());
    const QList<ControlEvent> events
        = after < 0 ? log.last(count) : log.since(isForeign ? 0 : quint64(after), count);
    call.reply(toJson(events, events.isEmpty() ? log.lastId() : events.last().id));
}

void WatchCommands::subscribe(ControlCall call, ControlParams &params)
{
    ControlSession *session = call.session();
    if (!session)
        return;
    const QByteArrayList topics = params.choices(QStringLiteral("topics"), topicNames()).value_or(QByteArrayList());
    const double hz
        = params.number(QStringLiteral("maxHz"), StatusBoard::MinHz, StatusBoard::MaxHz, DefaultHz);
    const QByteArray requestApp = params.appOrAll();
    const QByteArray logApp = params.appOrAll(QStringLiteral("logApp"));
    const qint64 after = params.integer(QStringLiteral("logAfter"), 0, MaxSequence, -1);
    const qint64 tail = params.integer(QStringLiteral("logTail"), 0, LogFeed::MaxAnswerLines, 0);
    if (params.isGood() && topics.isEmpty())
        params.text(QStringLiteral("topics"), "a list of some of \"status\", \"requests\", \"logs\", \"events\"");
    if (!params.isGood())
        return call.fail(params.error());
    if (topics.contains("logs")) {
        if (const auto error = findLogs(logApp))
            return call.fail(*error);
    }
    const auto requestsOf = findAppOrAll(m_engine.apps(), requestApp);
    if (topics.contains("requests") && !requestsOf)
        return call.fail(withCulprit(requestsOf.error(), requestApp));

    QJsonObject result;
    if (topics.contains("status"))
        result = m_board.subscribe(*session, hz).toJson();
    call.reply(result); // notifications come behind it
    if (topics.contains("requests"))
        m_requestFeed.subscribe(*session, requestApp, hz);
    if (topics.contains("events"))
        m_eventFollowers.insert_or_assign(session->id(), EventFollower{ session, m_engine.events().lastId() });
    if (topics.contains("logs")) {
        if (after >= 0)
            m_logFeed.followAfter(*session, logApp, quint64(after));
        else
            m_logFeed.followTail(*session, logApp, tail);
    }
}

void WatchCommands::unsubscribe(ControlCall call, ControlParams &params)
{
    const QByteArrayList topics = params.choices(QStringLiteral("topics"), topicNames()).value_or(topicNames());
    if (!params.isGood())
        return call.fail(params.error());
    if (const ControlSession *session = call.session()) {
        if (topics.contains("status"))
            m_board.unsubscribe(*session);
        if (topics.contains("requests"))
            m_requestFeed.unsubscribe(*session);
        if (topics.contains("logs"))
            m_logFeed.unfollow(*session);
        if (topics.contains("events"))
            m_eventFollowers.erase(session->id());
    }
    call.reply({});
}

/// What it has not seen yet, as long as it reads. One that fell behind by more than the log holds sees a gap in the ids.
void WatchCommands::sendEvents(EventFollower &follower)
{
    const EventLog &log = m_engine.events();
    while (follower.lastId < log.lastId() && follower.session->isWritable()) {
        const QList<ControlEvent> next = log.since(follower.lastId, 1);
        follower.lastId = next.first().id;
        follower.session->notify("event", next.first().toJson());
    }
}

void WatchCommands::sessionWritable(ControlSession &session)
{
    // Few and important first.
    if (const auto found = m_eventFollowers.find(session.id()); found != m_eventFollowers.end())
        sendEvents(found->second);
    m_board.sessionWritable(session);
    m_logFeed.sessionWritable(session);
}

void WatchCommands::sessionClosed(ControlSession &session)
{
    m_board.unsubscribe(session);
    m_requestFeed.unsubscribe(session);
    m_logFeed.unfollow(session);
    m_eventFollowers.erase(session.id());
}

} // namespace spawner
