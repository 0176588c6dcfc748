// Which log lines are shown.
#pragma once

#include "gui/log/loglevel.h"
#include "gui/log/logline.h"

#include <QByteArray>
#include <QSet>
#include <QString>

namespace spawner {

struct LogFilter
{
    static constexpr quint8 AllStreams = 0xf;

    QSet<QByteArray> apps{}; ///< empty = all
    quint8 streams = AllStreams; ///< bits, by LogStream
    LogLevel minimum = LogLevel::None;
    QString text{}; ///< what is searched for
    bool isRegex = false;
    bool isCaseSensitive = false;
    bool hides = true; ///< lines that do not match; else all are shown and those that do stand out

    bool operator==(const LogFilter &) const = default;
    bool has(LogStream stream) const { return streams & (1U << unsigned(stream)); }
    void set(LogStream stream, bool on)
    {
        const unsigned bit = 1U << unsigned(stream);
        streams = quint8(on ? streams | bit : streams & ~bit);
    }
    bool passes(LogLevel level) const { return minimum <= LogLevel::Trace || weight(level) >= minimum; }
    bool isEmpty() const
    {
        return apps.isEmpty() && streams == AllStreams && minimum <= LogLevel::Trace && text.isEmpty();
    }
};

} // namespace spawner
