#include "gui/log/tracefolder.h"

#include <algorithm>
#include <array>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr double TogetherMs = 5000;
constexpr int MaxFollowers = 1000;
constexpr qsizetype MaxSources = 4096;

constexpr std::array<QLatin1StringView, 15> Beginnings{
    "at "_L1, "Caused by:"_L1, "... "_L1, "Stack trace:"_L1, "stack backtrace:"_L1, "Backtrace:"_L1, "Stack:"_L1,
    "During handling of the above exception"_L1,
    "The above exception was the direct cause"_L1, "note: run with `RUST_BACKTRACE"_L1, "note: Some details are omitted"_L1,
    "[signal SIG"_L1, "goroutine "_L1, "thrown in "_L1, "created by "_L1,
};

constexpr auto PythonTrace = "Traceback (most recent call last)"_L1;

bool isFrameNumber(QStringView text)
{
    // "#12 /srv/app.php(3): f()"
    if (!text.startsWith(u'#'))
        return false;
    qsizetype digits = 1;
    while (digits < text.size() && text[digits].isDigit())
        ++digits;
    return digits > 1 && digits < text.size() && text[digits] == u' ';
}

} // namespace

bool TraceFolder::continues(Source &source, QStringView text)
{
    if (source.mode == Mode::Message) {
        source.mode = Mode::Plain;
        return true;
    }
    if (text.isEmpty())
        return source.mode != Mode::Plain;
    if (text.front() == u' ' || text.front() == u'\t')
        return true;
    if (text.startsWith(PythonTrace))
        return source.level >= LogLevel::Error;
    if (isFrameNumber(text)
        || std::any_of(Beginnings.begin(), Beginnings.end(), [text](QLatin1StringView begin) { return text.startsWith(begin); }))
        return true;
    if (source.mode == Mode::Python) {
        source.mode = Mode::PythonEnd; // the line that says what happened; another trace may come behind it
        return true;
    }
    // "main.handler(0xc000012345, ...)", or what ended the program
    return source.mode == Mode::Go
        && ((text.endsWith(u')') && text.contains(u'(') && text.contains(u'.')) || text.startsWith("exit status "_L1));
}

TraceFolder::Mode TraceFolder::modeAfter(Mode mode, QStringView text)
{
    if (text.startsWith(PythonTrace))
        return Mode::Python;
    if (text.startsWith("panic: "_L1) || text.startsWith("fatal error: "_L1) || text.startsWith("goroutine "_L1)
        || text.startsWith("[signal SIG"_L1))
        return Mode::Go;
    // Rust says why on the next line.
    if (text.startsWith("thread '"_L1) && text.contains("panicked at"_L1) && text.endsWith(u':'))
        return Mode::Message;
    return mode;
}

quint64 TraceFolder::headOf(const LogLine &line, QStringView text)
{
    if (m_sources.size() > MaxSources)
        m_sources.clear();
    Source &source = m_sources[Key{ line.app, line.stream, line.pid }];
    const bool isNear = source.head != 0 && line.time - source.time < TogetherMs && source.count < MaxFollowers;
    if (isNear && continues(source, text)) {
        source.mode = modeAfter(source.mode, text);
        source.time = line.time;
        ++source.count;
        return source.head;
    }
    source = { line.id, line.time, 0, line.level, modeAfter(Mode::Plain, text) };
    return 0;
}

} // namespace spawner
