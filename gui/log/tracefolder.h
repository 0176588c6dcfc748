// Which log lines belong together: stack traces and other output of several lines.
#pragma once

#include "gui/log/logline.h"

#include <QHash>
#include <QStringView>

namespace spawner {

/// Sees all lines in their order. A line continues the one before it of the same process and stream if it is indented or looks
/// like a part of a trace (of Python, Go, Rust, PHP, Java, Perl, JavaScript), follows it within five seconds, and there are no
/// more than 1,000 already. A Python trace belongs under a line only if that tells of an error; else it is one by itself.
class TraceFolder
{
public:
    /// The line under which `line`, whose text is `text` and whose level is known, belongs: 0 if it begins something.
    quint64 headOf(const LogLine &line, QStringView text);
    void clear() { m_sources.clear(); }

private:
    /// What may follow that does not look like a trace by itself.
    enum class Mode : quint8 { Plain, Python, PythonEnd, Go, Message };
    struct Key
    {
        quint32 app;
        LogStream stream;
        qint64 pid;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed = 0) { return qHashMulti(seed, key.app, int(key.stream), key.pid); }
    };
    struct Source
    {
        quint64 head = 0;
        double time = 0;
        int count = 0;
        LogLevel level = LogLevel::None;
        Mode mode = Mode::Plain;
    };
    static bool continues(Source &source, QStringView text);
    static Mode modeAfter(Mode mode, QStringView text);

    QHash<Key, Source> m_sources;
};

} // namespace spawner
