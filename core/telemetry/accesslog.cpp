#include "telemetry/accesslog.h"

#include "telemetry/textescape.h"

#include <QFile>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

namespace spawner {

namespace {

using std::chrono::system_clock;

void appendNumber(QByteArray &to, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    to.append(digits, end - digits);
}

/// With leading zeros up to `width`.
void appendPadded(QByteArray &to, qint64 value, int width)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    for (auto missing = width - (end - digits); missing > 0; --missing)
        to.append('0');
    to.append(digits, end - digits);
}

void appendSeconds(QByteArray &to, std::chrono::microseconds duration)
{
    const qint64 count = qMax<qint64>(duration.count(), 0);
    appendNumber(to, count / 1'000'000);
    to.append('.');
    appendPadded(to, count % 1'000'000, 6);
}

/// "10/Oct/2000:13:55:36 -0700"; by hand, as strftime would follow the locale.
QByteArray combinedTime(std::chrono::seconds second)
{
    static constexpr const char *Months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto value = std::time_t(second.count());
    std::tm parts = {};
    ::localtime_r(&value, &parts);
    QByteArray text;
    text.reserve(32);
    appendPadded(text, parts.tm_mday, 2);
    text.append('/').append(Months[parts.tm_mon]).append('/');
    appendNumber(text, parts.tm_year + 1900);
    for (const int part : {parts.tm_hour, parts.tm_min, parts.tm_sec}) {
        text.append(':');
        appendPadded(text, part, 2);
    }
    const long offset = parts.tm_gmtoff / 60;
    text.append(offset < 0 ? " -" : " +");
    appendPadded(text, std::abs(offset) / 60, 2);
    appendPadded(text, std::abs(offset) % 60, 2);
    return text;
}

/// "2026-01-31T12:34:56" in UTC.
QByteArray isoTime(std::chrono::seconds second)
{
    const auto value = std::time_t(second.count());
    std::tm parts = {};
    ::gmtime_r(&value, &parts);
    QByteArray text;
    text.reserve(32);
    appendNumber(text, parts.tm_year + 1900);
    text.append('-');
    appendPadded(text, parts.tm_mon + 1, 2);
    text.append('-');
    appendPadded(text, parts.tm_mday, 2);
    text.append('T');
    appendPadded(text, parts.tm_hour, 2);
    text.append(':');
    appendPadded(text, parts.tm_min, 2);
    text.append(':');
    appendPadded(text, parts.tm_sec, 2);
    return text;
}

/// Where the combined format has a field without quotes: "-" for nothing.
void appendBare(QByteArray &to, QByteArrayView text)
{
    if (text.isEmpty())
        to.append('-');
    else
        appendQuoted(to, text);
}

void appendInQuotes(QByteArray &to, QByteArrayView text)
{
    to.append('"');
    appendBare(to, text);
    to.append('"');
}

/// A name that is one word for whoever reads the line, whatever is in it.
void appendWord(QByteArray &to, QByteArrayView text)
{
    if (text.contains(' '))
        appendInQuotes(to, text);
    else
        appendBare(to, text);
}

/// `name` with its punctuation, as in `,"host":`.
void appendJsonText(QByteArray &to, const char *name, QByteArrayView text)
{
    to.append(name).append('"');
    appendJsonString(to, text);
    to.append('"');
}

} // namespace

AccessLog::AccessLog(AccessLogFormat format, UnixFd file) : m_format(format), m_writer(std::move(file))
{
    m_buffer.reserve(1024);
}

void AccessLog::write(const AccessRecord &record)
{
    m_buffer.resize(0);
    switch (m_format) {
    case AccessLogFormat::Off:
        return;
    case AccessLogFormat::Combined:
        appendCombined(m_buffer, record, system_clock::now(), m_time);
        break;
    case AccessLogFormat::Json:
        appendJson(m_buffer, record, system_clock::now(), m_time);
        break;
    }
    if (!m_writer.write(m_buffer)) {
        if (m_lost++ == 0)
            qCWarning(lcHttp, "cannot write to the access log: %s", std::strerror(m_writer.error()));
    } else if (m_lost > 0) {
        qCWarning(lcHttp, "the access log can be written again; %lld lines were lost",
                  static_cast<long long>(m_lost));
        m_lost = 0;
    }
}

QByteArray AccessLog::formatLine(AccessLogFormat format, const AccessRecord &record,
                                 system_clock::time_point now)
{
    QByteArray line;
    TimeText time;
    if (format == AccessLogFormat::Combined)
        appendCombined(line, record, now, time);
    else if (format == AccessLogFormat::Json)
        appendJson(line, record, now, time);
    return line;
}

void AccessLog::appendCombined(QByteArray &to, const AccessRecord &record, system_clock::time_point now,
                               TimeText &cache)
{
    const auto second = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch());
    if (second != cache.second)
        cache = {second, combinedTime(second)};

    appendBare(to, record.remoteAddress);
    to.append(" - ");
    appendWord(to, record.user);
    to.append(" [").append(cache.text).append("] \"");
    appendBare(to, record.method);
    if (!record.target.isEmpty()) {
        to.append(' ');
        appendQuoted(to, record.target);
        to.append(' ');
        appendQuoted(to, record.protocol);
    }
    to.append("\" ");
    appendNumber(to, record.status);
    to.append(' ');
    appendNumber(to, record.bytesOut);
    to.append(' ');
    appendInQuotes(to, record.referer);
    to.append(' ');
    appendInQuotes(to, record.userAgent);
    to.append(" app=");
    appendWord(to, record.app);
    to.append(" pid=");
    appendNumber(to, record.pid);
    to.append(" duration=");
    appendSeconds(to, record.duration);
    to.append(" queue=");
    appendSeconds(to, record.queueWait);
    to.append(record.coldStart ? " cold=1" : " cold=0");
    if (!record.authorizer.isEmpty()) {
        to.append(" authorizer=");
        appendWord(to, record.authorizer);
    }
    to.append(record.truncated ? " truncated=1\n" : "\n");
}

void AccessLog::appendJson(QByteArray &to, const AccessRecord &record, system_clock::time_point now,
                           TimeText &cache)
{
    using std::chrono::milliseconds;
    const auto second = std::chrono::floor<std::chrono::seconds>(now.time_since_epoch());
    if (second != cache.second)
        cache = {second, isoTime(second)};

    to.append("{\"time\":\"").append(cache.text).append('.');
    appendPadded(to, std::chrono::duration_cast<milliseconds>(now.time_since_epoch() - second).count(), 3);
    appendJsonText(to, "Z\",\"remote\":", record.remoteAddress);
    appendJsonText(to, ",\"method\":", record.method);
    appendJsonText(to, ",\"target\":", record.target);
    appendJsonText(to, ",\"protocol\":", record.protocol);
    appendJsonText(to, ",\"host\":", record.host);
    to.append(",\"status\":");
    appendNumber(to, record.status);
    to.append(",\"bytes_in\":");
    appendNumber(to, record.bytesIn);
    to.append(",\"bytes_out\":");
    appendNumber(to, record.bytesOut);
    to.append(",\"duration\":");
    appendSeconds(to, record.duration);
    to.append(",\"queue\":");
    appendSeconds(to, record.queueWait);
    appendJsonText(to, ",\"referer\":", record.referer);
    appendJsonText(to, ",\"user_agent\":", record.userAgent);
    appendJsonText(to, ",\"app\":", record.app);
    if (!record.authorizer.isEmpty()) {
        appendJsonText(to, ",\"authorizer\":", record.authorizer);
        appendJsonText(to, ",\"user\":", record.user);
    }
    to.append(",\"pid\":");
    appendNumber(to, record.pid);
    to.append(record.coldStart ? ",\"cold\":true" : ",\"cold\":false");
    to.append(record.truncated ? ",\"truncated\":true}\n" : ",\"truncated\":false}\n");
}

Result<UnixFd> openAccessLog(const QByteArray &file)
{
    if (file.isEmpty()) {
        UnixFd copy(::fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3));
        if (!copy)
            return systemError(QStringLiteral("cannot write the access log to standard error"), errno);
        return copy;
    }
    // O_NONBLOCK: a FIFO without a reader must be an error, not a daemon that waits for one.
    UnixFd opened(::open(file.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, 0640));
    if (!opened) {
        return systemError(QStringLiteral("cannot open the access log %1").arg(QFile::decodeName(file)),
                           errno);
    }
    return opened;
}

} // namespace spawner
