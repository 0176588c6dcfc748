// One line per finished request.
#pragma once

#include "base/duration.h"
#include "base/logging.h"
#include "telemetry/nonblockingwriter.h"

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// A finished request, as views into memory that lives until write() returns.
struct AccessRecord
{
    QByteArrayView remoteAddress;
    QByteArrayView method;
    QByteArrayView target; ///< raw
    QByteArrayView protocol; ///< "HTTP/1.1"
    QByteArrayView referer;
    QByteArrayView userAgent;
    QByteArrayView host;
    QByteArrayView app; ///< empty for static files and errors
    QByteArrayView authorizer; ///< the app that let the request through; empty if nobody was asked
    QByteArrayView user; ///< what that calls who asks
    qint64 pid = 0;
    int status = 0; ///< 0 = the client left before there was one
    qint64 bytesIn = 0;
    qint64 bytesOut = 0; ///< body only
    std::chrono::microseconds duration{0};
    std::chrono::microseconds queueWait{0};
    bool coldStart = false; ///< it waited for a process to start
    bool truncated = false; ///< the response could not be completed
};

/// Formats and writes access lines. One per Gateway (so no lock), all with O_APPEND on the same file
/// or sharing stderr; a line is one write(). What the file does not take (a full disk, a stuck pipe)
/// is lost rather than waited for; the daemon's log tells that, and how many lines, once it works again.
class AccessLog
{
public:
    AccessLog(AccessLogFormat format, UnixFd file);
    bool isEnabled() const { return m_format != AccessLogFormat::Off; }
    void write(const AccessRecord &record);

    /// Pure: the line with its newline. Control bytes, quotes and backslashes are escaped, so a
    /// request cannot forge a line. Combined = Apache's combined format plus
    /// ` app=NAME pid=N duration=0.001234 queue=0.000000 cold=0` (seconds; NAME in quotes if it holds
    /// a space, as the user is; ` truncated=1` where it was, ` authorizer=NAME` where one let it through). Json = one object, always valid, durations in seconds.
    static QByteArray formatLine(AccessLogFormat format, const AccessRecord &record,
                                 std::chrono::system_clock::time_point now);

private:
    /// The text of the current second, made once.
    struct TimeText
    {
        std::chrono::seconds second{-1};
        QByteArray text;
    };

    static void appendCombined(QByteArray &to, const AccessRecord &record,
                               std::chrono::system_clock::time_point now, TimeText &cache);
    static void appendJson(QByteArray &to, const AccessRecord &record,
                           std::chrono::system_clock::time_point now, TimeText &cache);

    AccessLogFormat m_format;
    NonBlockingWriter m_writer;
    QByteArray m_buffer;
    TimeText m_time;
    qint64 m_lost = 0;
};

/// Opens (creating with mode 0640, appending) the access log file; empty = a duplicate of stderr.
Result<UnixFd> openAccessLog(const QByteArray &file);

} // namespace spawner
