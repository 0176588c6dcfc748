#include "control/status.h"

#include "control/jsonfields.h"

namespace spawner {

template <typename Visit, Is<DurationHistogram> Self> static void fields(Visit &visit, Self &self)
{
    visit("counts", self.counts);
    visit("sumUs", self.sumUs);
}

template <typename Visit, Is<Problem> Self> static void fields(Visit &visit, Self &self)
{
    visit("code", self.code);
    visit("message", self.message);
}

template <typename Visit, Is<ChildStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("id", self.id);
    visit("pid", self.pid);
    visit("state", self.state);
    visit("role", self.role);
    visit("mode", self.mode);
    visit("startedAt", self.startedAt);
    visit("stateSince", self.stateSince);
    visit("capacity", self.capacity);
    visit("inFlight", self.inFlight);
    visit("served", self.served);
    visit("idleRemainingMs", self.idleRemainingMs);
    visit("sampledAt", self.sampledAt);
    visit("residentBytes", self.residentBytes);
    visit("cpuMs", self.cpuMs);
    visit("threads", self.threads);
}

template <typename Visit, Is<AppStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("name", self.name);
    visit("path", self.path);
    visit("file", self.file);
    visit("state", self.state);
    visit("mode", self.mode);
    visit("role", self.role);
    visit("keepAlive", self.keepAlive);
    visit("processesMin", self.processesMin);
    visit("processesMax", self.processesMax);
    visit("idleTimeoutMs", self.idleTimeoutMs);
    visit("inFlight", self.inFlight);
    visit("waiting", self.waiting);
    visit("requests", self.requests);
    visit("errors", self.errors);
    visit("bytesIn", self.bytesIn);
    visit("bytesOut", self.bytesOut);
    visit("responses", self.responses);
    visit("coldStarts", self.coldStarts);
    visit("durationUs", self.durationUs);
    visit("queueUs", self.queueUs);
    visit("restarts", self.restarts);
    visit("lastExit", self.lastExit);
    visit("retryInMs", self.retryInMs);
    visit("failures", self.failures);
    visit("problem", self.problem);
    visit("fileModifiedAt", self.fileModifiedAt);
    visit("fileBytes", self.fileBytes);
    visit("children", self.children);
}

template <typename Visit, Is<DaemonStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("now", self.now);
    visit("startedAt", self.startedAt);
    visit("pid", self.pid);
    visit("version", self.version);
    visit("state", self.state);
    visit("urls", self.urls);
    visit("webRoot", self.webRoot);
    visit("configFile", self.configFile);
    visit("configProblems", self.configProblems);
    visit("gatewayThreads", self.gatewayThreads);
    visit("connections", self.connections);
    visit("connectionsTotal", self.connectionsTotal);
    visit("connectionsRefused", self.connectionsRefused);
    visit("requests", self.requests);
    visit("requestsActive", self.requestsActive);
    visit("bytesIn", self.bytesIn);
    visit("bytesOut", self.bytesOut);
    visit("clientAborts", self.clientAborts);
    visit("retries", self.retries);
    visit("truncated", self.truncated);
    visit("responses", self.responses);
    visit("residentBytes", self.residentBytes);
    visit("cpuMs", self.cpuMs);
}

template <typename Visit, Is<StatusSnapshot> Self> static void fields(Visit &visit, Self &self)
{
    visit("revision", self.revision);
    visit("daemon", self.daemon);
    visit("apps", self.apps);
}

template <typename Visit, Is<StatusDelta> Self> static void fields(Visit &visit, Self &self)
{
    visit("from", self.from);
    visit("revision", self.revision);
    visit("daemon", self.daemon);
    visit("changed", self.changed);
    visit("removed", self.removed);
}

template <typename Visit, Is<HelloInfo> Self> static void fields(Visit &visit, Self &self)
{
    visit("protocol", self.protocol);
    visit("oldestProtocol", self.oldestProtocol);
    visit("version", self.version);
    visit("pid", self.pid);
    visit("user", self.user);
    visit("host", self.host);
    visit("webRoot", self.webRoot);
    visit("urls", self.urls);
    visit("startedAt", self.startedAt);
    visit("durationBoundsUs", self.durationBoundsUs);
}

QJsonObject DurationHistogram::toJson() const
{
    return fieldsToJson(*this);
}

DurationHistogram DurationHistogram::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<DurationHistogram>(json);
}

QJsonObject Problem::toJson() const
{
    return fieldsToJson(*this);
}

Problem Problem::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<Problem>(json);
}

QJsonObject ChildStatus::toJson() const
{
    return fieldsToJson(*this);
}

ChildStatus ChildStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<ChildStatus>(json);
}

QJsonObject AppStatus::toJson() const
{
    return fieldsToJson(*this);
}

AppStatus AppStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<AppStatus>(json);
}

QJsonObject DaemonStatus::toJson() const
{
    return fieldsToJson(*this);
}

DaemonStatus DaemonStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<DaemonStatus>(json);
}

QJsonObject StatusDelta::toJson() const
{
    return fieldsToJson(*this);
}

StatusDelta StatusDelta::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<StatusDelta>(json);
}

QJsonObject StatusSnapshot::toJson() const
{
    return fieldsToJson(*this);
}

static bool isBefore(const AppStatus &one, const AppStatus &other)
{
    return one.name < other.name;
}

StatusSnapshot StatusSnapshot::fromJson(const QJsonObject &json)
{
    auto snapshot = fieldsFromJson<StatusSnapshot>(json);
    std::stable_sort(snapshot.apps.begin(), snapshot.apps.end(), isBefore);
    return snapshot;
}

bool StatusDelta::applyTo(StatusSnapshot &snapshot) const
{
    if (snapshot.revision != from)
        return false;
    snapshot.revision = revision;
    snapshot.daemon = daemon;
    snapshot.apps.removeIf([this](const AppStatus &app) { return removed.contains(app.name); });
    for (const AppStatus &app : changed) {
        const auto at = std::lower_bound(snapshot.apps.begin(), snapshot.apps.end(), app, isBefore);
        if (at != snapshot.apps.end() && at->name == app.name)
            *at = app;
        else
            snapshot.apps.insert(at, app);
    }
    return true;
}

QJsonObject HelloInfo::toJson() const
{
    QJsonObject json = fieldsToJson(*this);
    json.insert(QLatin1String("access"), QLatin1String(isReadOnly ? "read-only" : "full"));
    return json;
}

HelloInfo HelloInfo::fromJson(const QJsonObject &json)
{
    auto info = fieldsFromJson<HelloInfo>(json);
    info.isReadOnly = json.value(QLatin1String("access")) == QLatin1String("read-only");
    return info;
}

} // namespace spawner
