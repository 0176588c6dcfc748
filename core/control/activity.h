// What happens in a daemon, as the control protocol shows it: requests, log lines, events, findings,
// versions.
//
// Plain values and their JSON, with the rules of control/status.h. Sections Requests to Deploying of
// resources/docs/control-protocol.md.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace spawner {

/// A request in flight.
struct RequestStatus
{
    QByteArray id;
    QByteArray method;
    QByteArray target;
    QByteArray app;
    qint64 pid = 0;
    QByteArray client;
    qint64 ageMs = 0;
    QByteArray state; ///< "reading", "waiting", "running", "sending"
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    int status = 0;

    bool operator==(const RequestStatus &) const = default;
    QJsonObject toJson() const;
    static RequestStatus fromJson(const QJsonObject &json);
};

/// A request that ended.
struct FinishedStatus
{
    QByteArray id;
    qint64 time = 0;
    QByteArray method;
    QByteArray target;
    QByteArray app;
    qint64 pid = 0;
    QByteArray client;
    int status = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    qint64 durationUs = 0;
    qint64 queueUs = 0;
    bool coldStart = false;
    bool truncated = false;
    bool aborted = false;

    bool operator==(const FinishedStatus &) const = default;
    QJsonObject toJson() const;
    static FinishedStatus fromJson(const QJsonObject &json);
};

struct LogEntry
{
    quint64 sequence = 0;
    double time = 0; ///< milliseconds since 1970
    QByteArray app;
    qint64 pid = 0;
    QByteArray stream;
    QByteArray text; ///< raw bytes

    bool operator==(const LogEntry &) const = default;
    QJsonObject toJson() const;
    static LogEntry fromJson(const QJsonObject &json);
};

struct LogBatch
{
    QList<LogEntry> lines;
    quint64 next = 0;
    quint64 dropped = 0; ///< missing right before the first line

    bool operator==(const LogBatch &) const = default;
    QJsonObject toJson() const;
    static LogBatch fromJson(const QJsonObject &json);
};

struct ControlEvent
{
    quint64 id = 0;
    qint64 time = 0;
    QByteArray type; ///< "spawn", "crash", ... (see the document)
    QByteArray app;
    qint64 pid = 0;
    QString text;
    QByteArray reason;
    QStringList lines;

    bool operator==(const ControlEvent &) const = default;
    QJsonObject toJson() const;
    static ControlEvent fromJson(const QJsonObject &json);
};

/// A finding of the doctor.
struct CheckResult
{
    QByteArray id; ///< "web-root.readable"
    QString subject;
    QByteArray verdict; ///< "ok", "note", "warning", "problem"
    QString text;
    QString fix;

    bool operator==(const CheckResult &) const = default;
    QJsonObject toJson() const;
    static CheckResult fromJson(const QJsonObject &json);
};

/// A version of an app that was deployed.
struct VersionStatus
{
    QByteArray id;
    qint64 bytes = 0;
    QByteArray sha256;
    qint64 deployedAt = 0;
    QByteArray by;
    bool isCurrent = false;

    bool operator==(const VersionStatus &) const = default;
    QJsonObject toJson() const;
    static VersionStatus fromJson(const QJsonObject &json);
};

/// A setting in force and where it comes from.
struct SettingStatus
{
    QByteArray key;
    QByteArray value; ///< as TOML
    QByteArray origin;

    bool operator==(const SettingStatus &) const = default;
    QJsonObject toJson() const;
    static SettingStatus fromJson(const QJsonObject &json);
};

} // namespace spawner
