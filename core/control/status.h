// The state of a daemon, as the control protocol shows it: plain values, and their JSON.
//
// toJson() and fromJson() are inverse to each other; fromJson() takes what is missing or of the wrong kind as
// its default and ignores what it does not know. Two limits are JSON's: numbers are doubles, so integers
// beyond 2^53 are written as 2^53; strings are Unicode, so bytes that are not UTF-8 become U+FFFD. Meanings
// and units: resources/docs/control-protocol.md, section Status.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace spawner {

/// Counts by class of status; [2] = 2xx, [0] = no answer.
using ResponseCounts = std::array<quint64, 6>;

struct DurationHistogram
{
    std::vector<quint64> counts; ///< one per bound of HelloInfo::durationBoundsUs, and one for the rest
    quint64 sumUs = 0;

    bool operator==(const DurationHistogram &) const = default;
    /// The duration that the fraction `quantile` (0 to 1) of all stayed below, interpolated within its
    /// bucket; 0 if there are none. What lies beyond the last bound counts as the last bound.
    double quantileUs(double quantile, const std::vector<quint64> &boundsUs) const;
    /// Stays at its greatest value rather than overflowing.
    quint64 total() const;
    QJsonObject toJson() const;
    static DurationHistogram fromJson(const QJsonObject &json);
};

/// Why something is not as wanted.
struct Problem
{
    QByteArray code; ///< errorCodeName()
    QString message;

    bool operator==(const Problem &) const = default;
    QJsonObject toJson() const;
    static Problem fromJson(const QJsonObject &json);
};

struct ChildStatus
{
    quint64 id = 0;
    qint64 pid = 0;
    QByteArray state; ///< "starting", "ready", "draining", "stopping"
    QByteArray role; ///< "current", "candidate", "retiring"
    QByteArray mode; ///< "stdio", "socket"; "auto" until it is known
    qint64 startedAt = 0;
    qint64 stateSince = 0;
    int capacity = 1; ///< requests at once
    int inFlight = 0;
    quint64 served = 0;
    std::optional<qint64> idleRemainingMs; ///< as of sampledAt
    qint64 sampledAt = 0;
    qint64 residentBytes = 0;
    qint64 cpuMs = 0;
    int threads = 0;

    bool operator==(const ChildStatus &) const = default;
    QJsonObject toJson() const;
    static ChildStatus fromJson(const QJsonObject &json);
};

struct AppStatus
{
    QByteArray name;
    QByteArray path; ///< "/hello.fcgi"
    QByteArray file;
    QByteArray state; ///< "stopped", "starting", "running", "stopping", "backing-off", "crash-looping",
                      ///< "paused", "refused"
    QByteArray mode;
    QByteArray role;
    bool keepAlive = false;
    int processesMin = 0;
    int processesMax = 0;
    qint64 idleTimeoutMs = 0;
    int inFlight = 0;
    int waiting = 0;
    quint64 requests = 0;
    quint64 errors = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    ResponseCounts responses{};
    quint64 coldStarts = 0;
    DurationHistogram durationUs;
    DurationHistogram queueUs;
    QMap<QByteArray, quint64> restarts; ///< by reason
    QString lastExit;
    std::optional<qint64> retryInMs;
    int failures = 0;
    std::optional<Problem> problem;
    qint64 fileModifiedAt = 0;
    qint64 fileBytes = 0;
    QList<ChildStatus> children;

    bool operator==(const AppStatus &) const = default;
    QJsonObject toJson() const;
    static AppStatus fromJson(const QJsonObject &json);
};

struct DaemonStatus
{
    qint64 now = 0;
    qint64 startedAt = 0;
    qint64 pid = 0;
    QByteArray version;
    QByteArray state; ///< "running", "stopping"
    QByteArrayList urls;
    QByteArray webRoot;
    QByteArray configFile;
    QStringList configProblems;
    int gatewayThreads = 0;
    quint64 connections = 0;
    quint64 connectionsTotal = 0;
    quint64 connectionsRefused = 0; ///< their address had too many
    quint64 requests = 0;
    quint64 requestsActive = 0;
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;
    quint64 clientAborts = 0;
    quint64 retries = 0;
    quint64 truncated = 0;
    ResponseCounts responses{};
    qint64 residentBytes = 0;
    qint64 cpuMs = 0;

    bool operator==(const DaemonStatus &) const = default;
    QJsonObject toJson() const;
    static DaemonStatus fromJson(const QJsonObject &json);
};

struct StatusSnapshot
{
    quint64 revision = 0;
    DaemonStatus daemon;
    QList<AppStatus> apps; ///< sorted by name; fromJson() sees to that

    bool operator==(const StatusSnapshot &) const = default;
    QJsonObject toJson() const;
    static StatusSnapshot fromJson(const QJsonObject &json);
};

struct StatusDelta
{
    quint64 from = 0;
    quint64 revision = 0;
    DaemonStatus daemon;
    QList<AppStatus> changed;
    QByteArrayList removed;

    bool operator==(const StatusDelta &) const = default;
    QJsonObject toJson() const;
    static StatusDelta fromJson(const QJsonObject &json);
    /// Brings `snapshot` up to date; false (and nothing changed) if it is not at `from`. What is both removed
    /// and changed is there afterwards.
    bool applyTo(StatusSnapshot &snapshot) const;
};

/// The answer to hello. isReadOnly is "access" on the wire.
struct HelloInfo
{
    int protocol = 0;
    int oldestProtocol = 0;
    QByteArray version;
    qint64 pid = 0;
    QByteArray user;
    bool isReadOnly = false;
    QByteArray host;
    QByteArray webRoot;
    QByteArrayList urls;
    qint64 startedAt = 0;
    std::vector<quint64> durationBoundsUs;

    bool operator==(const HelloInfo &) const = default;
    QJsonObject toJson() const;
    static HelloInfo fromJson(const QJsonObject &json);
};

} // namespace spawner
