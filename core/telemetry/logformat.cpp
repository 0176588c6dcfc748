#include "telemetry/logformat.h"

#include "telemetry/textescape.h"

#include <cstdio>
#include <ctime>

namespace spawner {

namespace {

using std::chrono::system_clock;

constexpr char Red[] = "\x1b[31m";
constexpr char Yellow[] = "\x1b[33m";
constexpr char Cyan[] = "\x1b[36m";
constexpr char Plain[] = "\x1b[0m";

void appendTime(QByteArray &to, system_clock::time_point time)
{
    using namespace std::chrono;
    const auto whole = floor<seconds>(time);
    const std::time_t seconds = system_clock::to_time_t(whole);
    std::tm parts = {};
    ::localtime_r(&seconds, &parts);
    char text[48];
    size_t length = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &parts);
    length += size_t(std::snprintf(text + length, sizeof text - length, ".%03d ",
                                   int(duration_cast<milliseconds>(time - whole).count())));
    to.append(text, qsizetype(length));
}

const char *levelName(LogPriority priority)
{
    switch (priority) {
    case LogPriority::Critical:
        return "fatal";
    case LogPriority::Error:
        return "error";
    case LogPriority::Warning:
        return "warning";
    case LogPriority::Notice:
    case LogPriority::Info:
        return "info";
    case LogPriority::Debug:
        return "debug";
    }
    return "";
}

const char *levelColour(LogPriority priority)
{
    if (priority <= LogPriority::Error)
        return Red;
    return priority == LogPriority::Warning ? Yellow : nullptr;
}

void appendColoured(QByteArray &to, QByteArrayView text, const char *colour, LogColours colours)
{
    if (colours == LogColours::On && colour)
        to.append(colour).append(text).append(Plain);
    else
        to.append(text);
}

} // namespace

void appendMessage(QByteArray &to, system_clock::time_point time, LogPriority priority,
                   QByteArrayView category, QByteArrayView message, LogColours colours)
{
    appendTime(to, time);
    appendColoured(to, levelName(priority), levelColour(priority), colours);
    to.append(' ').append(category).append(": ");
    for (qsizetype end = message.indexOf('\n'); end >= 0; end = message.indexOf('\n')) {
        appendPrintable(to, message.first(end));
        message = message.sliced(end + 1);
        if (!message.isEmpty())
            to.append("\n    ");
    }
    appendPrintable(to, message);
    to.append('\n');
}

void appendAppLine(QByteArray &to, const LogLine &line, LogColours colours)
{
    appendTime(to, line.time);
    QByteArray label;
    appendPrintable(label, line.app);
    if (line.pid > 0)
        label.append('[').append(QByteArray::number(line.pid)).append(']');
    appendColoured(to, label, Cyan, colours);
    to.append(' ').append(logStreamName(line.stream)).append(": ");
    appendPrintable(to, line.text);
    to.append('\n');
}

} // namespace spawner
