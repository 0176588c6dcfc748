// A log line as the desktop program keeps it.
#pragma once

#include "gui/log/loglevel.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace spawner {

enum class LogStream : quint8 { Stdout, Stderr, FastCgi, Daemon };

/// "stdout", "stderr", "fastcgi", "daemon": as in the protocol.
QByteArray logStreamName(LogStream stream);
std::optional<LogStream> logStreamFromName(QByteArrayView name);

/// One line, or (isGap()) the place where lines are missing. LogStore makes them; the second half belongs to LogModel, which
/// fills it in when it gets to the line.
struct LogLine
{
    quint64 id = 0; ///< grows from line to line; 0 is none
    quint64 sequence = 0; ///< the daemon's
    double time = 0; ///< milliseconds since 1970
    qint64 pid = 0;
    QByteArray text; ///< raw, at most LogStore::MaxLineBytes
    quint64 missing = 0; ///< > 0: stands for so many lines that never came
    quint32 app = 0; ///< LogStore::appName()
    LogStream stream = LogStream::Stdout;
    bool isCut = false; ///< was longer

    LogLevel level = LogLevel::None; ///< of the first line, for the lines of a trace
    bool isRead = false; ///< the rest here is filled in
    bool isPlain = false; ///< no escape sequences nor other control characters: the bytes are what is shown
    bool isMatch = false; ///< of the present search
    bool hasMatch = false; ///< it, or a line folded under it
    bool isExpanded = false;
    bool isBookmarked = false;
    quint64 head = 0; ///< the line under which this one is folded; 0 = stands by itself
    quint32 followers = 0; ///< lines folded under this one

    bool isGap() const { return missing > 0; }
    /// What it costs to keep, about.
    qsizetype bytes() const { return text.size() + qsizetype(sizeof(LogLine)) + 32; }
};

} // namespace spawner
