#include "control/activity.h"

#include "control/jsonfields.h"

namespace spawner {

template <typename Visit, Is<RequestStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("id", self.id);
    visit("method", self.method);
    visit("target", self.target);
    visit("app", self.app);
    visit("pid", self.pid);
    visit("client", self.client);
    visit("ageMs", self.ageMs);
    visit("state", self.state);
    visit("bytesIn", self.bytesIn);
    visit("bytesOut", self.bytesOut);
    visit("status", self.status);
}

template <typename Visit, Is<FinishedStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("id", self.id);
    visit("time", self.time);
    visit("method", self.method);
    visit("target", self.target);
    visit("app", self.app);
    visit("pid", self.pid);
    visit("client", self.client);
    visit("status", self.status);
    visit("bytesIn", self.bytesIn);
    visit("bytesOut", self.bytesOut);
    visit("durationUs", self.durationUs);
    visit("queueUs", self.queueUs);
    visit("coldStart", self.coldStart);
    visit("truncated", self.truncated);
    visit("aborted", self.aborted);
}

template <typename Visit, Is<LogEntry> Self> static void fields(Visit &visit, Self &self)
{
    visit("seq", self.sequence);
    visit("time", self.time);
    visit("app", self.app);
    visit("pid", self.pid);
    visit("stream", self.stream);
}

template <typename Visit, Is<LogBatch> Self> static void fields(Visit &visit, Self &self)
{
    visit("lines", self.lines);
    visit("next", self.next);
    visit("dropped", self.dropped);
}

template <typename Visit, Is<ControlEvent> Self> static void fields(Visit &visit, Self &self)
{
    visit("id", self.id);
    visit("time", self.time);
    visit("type", self.type);
    visit("app", self.app);
    visit("pid", self.pid);
    visit("text", self.text);
    visit("reason", self.reason);
    visit("lines", self.lines);
}

template <typename Visit, Is<CheckResult> Self> static void fields(Visit &visit, Self &self)
{
    visit("id", self.id);
    visit("subject", self.subject);
    visit("verdict", self.verdict);
    visit("text", self.text);
    visit("fix", self.fix);
}

template <typename Visit, Is<VersionStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("id", self.id);
    visit("bytes", self.bytes);
    visit("sha256", self.sha256);
    visit("deployedAt", self.deployedAt);
    visit("by", self.by);
    visit("current", self.isCurrent);
}

template <typename Visit, Is<SettingStatus> Self> static void fields(Visit &visit, Self &self)
{
    visit("key", self.key);
    visit("value", self.value);
    visit("origin", self.origin);
}

QJsonObject RequestStatus::toJson() const
{
    return fieldsToJson(*this);
}

RequestStatus RequestStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<RequestStatus>(json);
}

QJsonObject FinishedStatus::toJson() const
{
    return fieldsToJson(*this);
}

FinishedStatus FinishedStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<FinishedStatus>(json);
}

QJsonObject LogBatch::toJson() const
{
    return fieldsToJson(*this);
}

LogBatch LogBatch::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<LogBatch>(json);
}

QJsonObject ControlEvent::toJson() const
{
    return fieldsToJson(*this);
}

ControlEvent ControlEvent::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<ControlEvent>(json);
}

QJsonObject CheckResult::toJson() const
{
    return fieldsToJson(*this);
}

CheckResult CheckResult::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<CheckResult>(json);
}

QJsonObject VersionStatus::toJson() const
{
    return fieldsToJson(*this);
}

VersionStatus VersionStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<VersionStatus>(json);
}

QJsonObject SettingStatus::toJson() const
{
    return fieldsToJson(*this);
}

SettingStatus SettingStatus::fromJson(const QJsonObject &json)
{
    return fieldsFromJson<SettingStatus>(json);
}

QJsonObject LogEntry::toJson() const
{
    QJsonObject json = fieldsToJson(*this);
    // Only what comes back as the same bytes can be a string.
    if (const QString string = QString::fromUtf8(text); string.toUtf8() == text)
        json.insert(QLatin1String("text"), string);
    else
        json.insert(QLatin1String("base64"), QString::fromLatin1(text.toBase64()));
    return json;
}

LogEntry LogEntry::fromJson(const QJsonObject &json)
{
    auto entry = fieldsFromJson<LogEntry>(json);
    const QJsonValue base64 = json.value(QLatin1String("base64"));
    if (base64.isString())
        entry.text = QByteArray::fromBase64(base64.toString().toLatin1());
    else
        entry.text = json.value(QLatin1String("text")).toString().toUtf8();
    return entry;
}

} // namespace spawner
