// What is remembered of requests: those in flight, and the last ones that ended.
#pragma once

#include "base/duration.h"

#include <QByteArray>

#include <chrono>
#include <vector>

namespace spawner {

/// A request in flight, copied in its gateway's thread for somebody else.
struct RequestSnapshot
{
    QByteArray id;
    QByteArray method;
    QByteArray target; ///< its first 512 bytes
    QByteArray app; ///< empty for files and errors
    qint64 pid = 0; ///< 0 = none yet
    QByteArray client; ///< address
    milliseconds age{ 0 };
    const char *state = "running"; ///< "reading", "waiting", "running", "sending"
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    int status = 0;
};

struct RequestsInFlight
{
    std::vector<RequestSnapshot> requests;
    int more = 0; ///< that were left out
};

/// A request that ended.
struct FinishedRequest
{
    QByteArray id;
    std::chrono::system_clock::time_point time; ///< its end
    QByteArray method;
    QByteArray target; ///< its first 512 bytes
    QByteArray app;
    qint64 pid = 0;
    QByteArray client;
    int status = 0;
    qint64 bytesIn = 0;
    qint64 bytesOut = 0;
    std::chrono::microseconds duration{ 0 };
    std::chrono::microseconds queueWait{ 0 };
    bool coldStart = false;
    bool truncated = false;
    bool aborted = false; ///< by the client
};

} // namespace spawner
