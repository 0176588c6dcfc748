// How serious a log line is.
#pragma once

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

namespace spawner {

/// In the order of their weight. None: the line does not say, and nothing else does; filters take it for Info.
enum class LogLevel : quint8 { None, Trace, Debug, Info, Warning, Error, Fatal };

inline constexpr std::array<LogLevel, 7> AllLogLevels{ LogLevel::None, LogLevel::Trace, LogLevel::Debug, LogLevel::Info,
                                                       LogLevel::Warning, LogLevel::Error, LogLevel::Fatal };

/// What a filter compares: None counts as Info.
constexpr LogLevel weight(LogLevel level)
{
    return level == LogLevel::None ? LogLevel::Info : level;
}

/// "warning": in rules and JSON, whatever the language; empty for None.
QByteArray lineLevelName(LogLevel level);
/// From the words that programs use ("warn", "W", "CRITICAL", "40", "3"), in any case.
std::optional<LogLevel> logLevelFromWord(QStringView word);

/// For people, in the language of the program.
class LogLevelText
{
    Q_DECLARE_TR_FUNCTIONS(spawner::LogLevelText)
public:
    static QString name(LogLevel level); ///< "Warning"; an en dash for None
    static QString atLeast(LogLevel level); ///< of a filter: "Warnings and worse"; "All levels" for None
    static QString atLeastShort(LogLevel level); ///< on a button: "≥ Warning"
};

} // namespace spawner
