#include "fakedaemon.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

FakeDaemon::FakeDaemon()
{
    QDir(m_folder.path()).mkpath(u"fcgi-spawner/own"_s);
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    info.version = m_snapshot.daemon.version;
    info.user = "www-data";
    info.host = "box";
    info.webRoot = m_snapshot.daemon.webRoot;
    info.urls = m_snapshot.daemon.urls;
    info.durationBoundsUs = sampleBoundsUs();
    m_wire = std::make_unique<FakeWire>(socketPath(), m_folder.filePath(u"fcgi-spawner/own/control.sock"_s));
    openUp();
}

FakeDaemon::~FakeDaemon()
{
    m_held.clear();
    stop();
}

QString FakeDaemon::socketPath() const
{
    return m_folder.filePath(u"fcgi-spawner/control.sock"_s);
}

void FakeDaemon::openUp()
{
    ControlServerOptions options;
    options.path = QFile::encodeName(m_folder.filePath(u"fcgi-spawner/own/control.sock"_s));
    m_server = std::make_unique<ControlServer>(*this);
    if (!m_server->listen(options) || !m_wire->listen())
        qFatal("the fake daemon cannot listen at %s", qPrintable(socketPath()));
    m_isListening = true;
    m_wire->setRewrite([this](QJsonObject &answer) {
        QJsonObject result = answer.value("result"_L1).toObject();
        if (result.isEmpty())
            return;
        if (m_protocol != ControlProtocol) {
            result.insert("protocol"_L1, m_protocol);
            result.insert("oldestProtocol"_L1, m_protocol);
        }
        if (m_isReadOnly)
            result.insert("access"_L1, u"read-only"_s);
        answer.insert("result"_L1, result);
    });
}

void FakeDaemon::stop()
{
    m_wire->close();
    m_isListening = false;
    if (!m_server)
        return;
    for (const auto &session : m_server->sessions())
        session->disconnectClient(u"the daemon ends"_s);
    m_server->close();
    // The sessions live until their clients have read why; the next start() takes what is left with it.
}

void FakeDaemon::die()
{
    m_wire->cut();
    const QString path = socketPath();
    const QString aside = path + u".left"_s;
    QFile::rename(path, aside); // closing removes what lies at the path
    m_wire->close();
    QFile::rename(aside, path);
    m_server.reset();
    m_followers.clear();
    m_isListening = false;
}

void FakeDaemon::start(bool isAnother)
{
    m_server.reset();
    m_followers.clear();
    if (isAnother) {
        m_snapshot.daemon.pid += 1;
        m_snapshot.daemon.startedAt += 60'000;
        m_snapshot.revision = 1;
        m_log.clear();
        m_events.clear();
        m_lastLine = m_forgotten = 0;
    }
    openUp();
}

void FakeDaemon::publish(const StatusSnapshot &next)
{
    StatusDelta delta;
    delta.from = m_snapshot.revision;
    delta.revision = m_snapshot.revision + 1;
    delta.daemon = next.daemon;
    QMap<QByteArray, const AppStatus *> before;
    for (const AppStatus &app : std::as_const(m_snapshot.apps))
        before.insert(app.name, &app);
    for (const AppStatus &app : next.apps) {
        const AppStatus *old = before.take(app.name);
        if (!old || *old != app)
            delta.changed.append(app);
    }
    delta.removed = before.keys();
    m_snapshot.apps = next.apps;
    std::sort(m_snapshot.apps.begin(), m_snapshot.apps.end(), [](auto &a, auto &b) { return a.name < b.name; });
    m_snapshot.daemon = next.daemon;
    m_snapshot.revision = delta.revision;
    if (!std::exchange(m_isNextDeltaLost, false))
        send(&Follower::status, "status", delta.toJson());
}

void FakeDaemon::publishApp(const AppStatus &app)
{
    StatusSnapshot next = m_snapshot;
    const auto at = std::find_if(next.apps.begin(), next.apps.end(), [&](auto &one) { return one.name == app.name; });
    if (at != next.apps.end())
        *at = app;
    else
        next.apps.append(app);
    publish(next);
}

void FakeDaemon::removeApp(const QByteArray &name)
{
    StatusSnapshot next = m_snapshot;
    next.apps.removeIf([&](const AppStatus &app) { return app.name == name; });
    publish(next);
}

void FakeDaemon::pushLogs(const LogBatch &batch)
{
    m_log += batch.lines;
    if (!batch.lines.isEmpty())
        m_lastLine = std::max(m_lastLine, batch.lines.last().sequence);
    send(&Follower::logs, "logs", batch.toJson());
}

void FakeDaemon::log(const QByteArray &app, const QByteArray &text, const QByteArray &stream)
{
    pushLogs({ { sampleLine(m_lastLine + 1, app, text, stream) }, m_lastLine + 1, 0 });
}

void FakeDaemon::forgetLogs(quint64 upTo)
{
    m_forgotten = std::max(m_forgotten, upTo);
    m_log.removeIf([upTo](const LogEntry &line) { return line.sequence <= upTo; });
}

void FakeDaemon::pushEvent(ControlEvent event)
{
    if (event.id == 0)
        event.id = m_events.isEmpty() ? 1 : m_events.last().id + 1;
    m_events.append(event);
    send(&Follower::events, "event", event.toJson());
}

static QJsonObject requestsJson(const QList<RequestStatus> &requests, int more)
{
    QJsonArray shown;
    for (const RequestStatus &request : requests)
        shown.append(request.toJson());
    return { { u"requests"_s, shown }, { u"more"_s, more } };
}

void FakeDaemon::pushRequests(const QList<RequestStatus> &requests, int more)
{
    m_requests = requests;
    for (const auto &[session, follower] : m_followers) {
        if (follower.requests)
            session->notify("requests", requestsJson(requests, more));
    }
}

void FakeDaemon::send(bool Follower::*topic, const QByteArray &method, const QJsonObject &params)
{
    for (const auto &[session, follower] : m_followers) {
        if (follower.*topic)
            session->notify(method, params);
    }
}

void FakeDaemon::on(const QByteArray &method, const QJsonObject &result)
{
    on(method, [result](ControlCall call) { call.reply(result); });
}

void FakeDaemon::refuse(const QByteArray &method, const Error &error)
{
    on(method, [error](ControlCall call) { call.fail(error); });
}

void FakeDaemon::hold(const QByteArray &method)
{
    on(method, [this, method](ControlCall call) { m_held[method].push_back(std::move(call)); });
}

void FakeDaemon::release(const QByteArray &method)
{
    m_scripts.remove(method);
    std::vector<ControlCall> held = std::move(m_held[method]);
    m_held.erase(method);
    for (ControlCall &call : held)
        answer(std::move(call));
}

void FakeDaemon::notify(const QByteArray &method, const QJsonObject &params)
{
    for (const auto &session : m_server->sessions())
        session->notify(method, params);
}

HelloInfo FakeDaemon::hello()
{
    ++m_greetings;
    HelloInfo answer = info;
    answer.pid = m_snapshot.daemon.pid;
    answer.startedAt = m_snapshot.daemon.startedAt;
    return answer;
}

bool FakeDaemon::isHarmless(const QByteArray &method) const
{
    static const QByteArrayList harmless{ "status", "subscribe", "unsubscribe", "logs", "events", "requests", "history",
                                          "ping", "app.explain", "config.show", "config.check", "doctor",
                                          "deploy.versions" };
    return harmless.contains(method);
}

void FakeDaemon::call(ControlCall call)
{
    m_calls[call.method()].append(call.params());
    if (m_isReadOnly && !isHarmless(call.method()))
        return call.fail(Error{ ErrorCode::PermissionDenied, u"you may only look at this daemon"_s });
    const Script script = m_scripts.value(call.method());
    if (script)
        script(std::move(call));
    else
        answer(std::move(call));
}

void FakeDaemon::answer(ControlCall call)
{
    const QByteArray method = call.method();
    const QJsonObject params = call.params();
    const QByteArray app = params.value("app"_L1).toString().toUtf8();
    if (method == "status")
        return call.reply(m_snapshot.toJson());
    if (method == "subscribe")
        return subscribe(std::move(call));
    if (method == "unsubscribe") {
        const QJsonArray topics = params.value("topics"_L1).toArray();
        Follower &follower = m_followers[call.session()];
        const auto isMeant = [&](const char *topic) { return topics.isEmpty() || topics.contains(QLatin1StringView(topic)); };
        follower.status = follower.status && !isMeant("status");
        follower.logs = follower.logs && !isMeant("logs");
        follower.events = follower.events && !isMeant("events");
        if (isMeant("requests"))
            follower.requests.reset();
        return call.reply({});
    }
    if (method == "ping")
        return call.reply({});
    if (method == "requests")
        return call.reply(requestsJson(m_requests, 0));
    if (method == "logs") {
        const QJsonValue after = params.value("after"_L1);
        return call.reply(logsAfter(app, after.isDouble() ? std::optional(quint64(after.toInteger())) : std::nullopt,
                                    params.value("count"_L1).toInteger(500)).toJson());
    }
    if (method == "events" || method == "history") {
        QJsonArray list;
        const qint64 after = params.value("after"_L1).toInteger(0);
        for (const ControlEvent &event : std::as_const(m_events)) {
            if (method == "events" && qint64(event.id) > after)
                list.append(event.toJson());
        }
        for (const FinishedStatus &request : std::as_const(m_finished)) {
            if (method == "history" && (app.isEmpty() || request.app == app))
                list.append(request.toJson());
        }
        return call.reply({ { method == "events" ? u"events"_s : u"requests"_s, list },
                            { u"next"_s, qint64(m_events.isEmpty() ? 0 : m_events.last().id) } });
    }
    if (method.startsWith("app.")) {
        for (const AppStatus &one : std::as_const(m_snapshot.apps)) {
            if (one.name == app)
                return call.reply(method == "app.kill" ? QJsonObject{ { u"killed"_s, int(one.children.size()) } }
                                                       : QJsonObject{ { u"app"_s, one.toJson() } });
        }
        return call.fail(Error{ ErrorCode::NotFound, u"there is no app '%1'"_s.arg(QString::fromUtf8(app)) });
    }
    call.fail(RpcError::from(RpcCode::MethodNotFound, u"there is no method "_s + QString::fromUtf8(method)));
}

LogBatch FakeDaemon::logsAfter(const QByteArray &app, std::optional<quint64> after, qint64 count) const
{
    LogBatch batch;
    if (after && *after > m_lastLine)
        after = 0;
    for (const LogEntry &line : m_log) {
        if ((app.isEmpty() || line.app == app) && (!after || line.sequence > *after))
            batch.lines.append(line);
    }
    if (!after)
        batch.lines = batch.lines.last(std::min<qsizetype>(count, batch.lines.size()));
    else if (*after < m_forgotten)
        batch.dropped = m_forgotten - *after;
    batch.next = batch.lines.isEmpty() ? m_lastLine : batch.lines.last().sequence;
    return batch;
}

void FakeDaemon::subscribe(ControlCall call)
{
    ControlSession *session = call.session();
    const QJsonObject params = call.params();
    const QJsonArray topics = params.value("topics"_L1).toArray();
    Follower &follower = m_followers[session];
    const bool hasStatus = topics.contains("status"_L1);
    follower.status = follower.status || hasStatus;
    follower.events = follower.events || topics.contains("events"_L1);
    call.reply(hasStatus ? m_snapshot.toJson() : QJsonObject());
    if (topics.contains("requests"_L1)) {
        follower.requests = params.value("app"_L1).toString().toUtf8();
        if (!m_requests.isEmpty())
            session->notify("requests", requestsJson(m_requests, 0));
    }
    if (topics.contains("logs"_L1)) {
        follower.logs = true;
        const QJsonValue after = params.value("logAfter"_L1);
        const LogBatch batch = logsAfter(params.value("logApp"_L1).toString().toUtf8(),
                                         after.isDouble() ? std::optional(quint64(after.toInteger())) : std::nullopt,
                                         params.value("logTail"_L1).toInteger(0));
        if (!batch.lines.isEmpty())
            session->notify("logs", batch.toJson());
    }
}

void FakeDaemon::sessionClosed(ControlSession &session)
{
    m_followers.erase(&session);
}

} // namespace spawner
