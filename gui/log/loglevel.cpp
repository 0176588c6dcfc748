#include "gui/log/loglevel.h"

#include <QStringView>

#include <algorithm>

namespace spawner {

namespace {

struct Word
{
    const char *word;
    LogLevel level; // cppcheck-suppress unusedStructMember // it is used
};

// Numbers: syslog's severities (one digit) and those of JSON loggers (tens).
constexpr Word Words[] = {
    { "trace", LogLevel::Trace }, { "trc", LogLevel::Trace }, { "verbose", LogLevel::Trace }, { "finest", LogLevel::Trace },
    { "10", LogLevel::Trace }, { "t", LogLevel::Trace }, { "debug", LogLevel::Debug }, { "dbg", LogLevel::Debug },
    { "dbug", LogLevel::Debug }, { "fine", LogLevel::Debug }, { "d", LogLevel::Debug }, { "7", LogLevel::Debug },
    { "20", LogLevel::Debug }, { "info", LogLevel::Info }, { "inf", LogLevel::Info }, { "information", LogLevel::Info },
    { "notice", LogLevel::Info }, { "note", LogLevel::Info }, { "i", LogLevel::Info }, { "6", LogLevel::Info },
    { "5", LogLevel::Info }, { "30", LogLevel::Info }, { "warn", LogLevel::Warning }, { "warning", LogLevel::Warning },
    { "wrn", LogLevel::Warning }, { "deprecated", LogLevel::Warning }, { "w", LogLevel::Warning }, { "4", LogLevel::Warning },
    { "40", LogLevel::Warning }, { "error", LogLevel::Error }, { "err", LogLevel::Error }, { "eror", LogLevel::Error },
    { "severe", LogLevel::Error }, { "e", LogLevel::Error }, { "3", LogLevel::Error }, { "50", LogLevel::Error },
    { "fatal", LogLevel::Fatal }, { "critical", LogLevel::Fatal }, { "crit", LogLevel::Fatal }, { "crt", LogLevel::Fatal },
    { "alert", LogLevel::Fatal }, { "emerg", LogLevel::Fatal }, { "emergency", LogLevel::Fatal }, { "panic", LogLevel::Fatal },
    { "dpanic", LogLevel::Fatal }, { "f", LogLevel::Fatal }, { "c", LogLevel::Fatal }, { "2", LogLevel::Fatal },
    { "1", LogLevel::Fatal }, { "0", LogLevel::Fatal }, { "60", LogLevel::Fatal },
};

} // namespace

QByteArray lineLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::None: return {};
    case LogLevel::Trace: return "trace";
    case LogLevel::Debug: return "debug";
    case LogLevel::Info: return "info";
    case LogLevel::Warning: return "warning";
    case LogLevel::Error: return "error";
    case LogLevel::Fatal: return "fatal";
    }
    Q_UNREACHABLE();
}

std::optional<LogLevel> logLevelFromWord(QStringView word)
{
    const auto *found = std::find_if(std::begin(Words), std::end(Words), [word](const Word &one) {
        return word.compare(QLatin1StringView(one.word), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(Words) ? std::nullopt : std::optional(found->level);
}

QString LogLevelText::name(LogLevel level)
{
    switch (level) {
    case LogLevel::None: return QStringLiteral("\u2013");
    case LogLevel::Trace: return tr("Trace");
    case LogLevel::Debug: return tr("Debug");
    case LogLevel::Info: return tr("Info");
    case LogLevel::Warning: return tr("Warning");
    case LogLevel::Error: return tr("Error");
    case LogLevel::Fatal: return tr("Fatal");
    }
    Q_UNREACHABLE();
}

QString LogLevelText::atLeast(LogLevel level)
{
    switch (level) {
    case LogLevel::None:
    case LogLevel::Trace: return tr("All levels");
    case LogLevel::Debug: return tr("Debug and above");
    case LogLevel::Info: return tr("Info and above");
    case LogLevel::Warning: return tr("Warnings and worse");
    case LogLevel::Error: return tr("Errors and worse");
    case LogLevel::Fatal: return tr("Fatal errors only");
    }
    Q_UNREACHABLE();
}

QString LogLevelText::atLeastShort(LogLevel level)
{
    //: On a button, short: this level of a log line or a worse one, "≥ Warning".
    return level <= LogLevel::Trace ? tr("All levels") : tr("\u2265 %1").arg(name(level));
}

} // namespace spawner
