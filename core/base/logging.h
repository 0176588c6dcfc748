// The daemon's own messages: categories and levels. Where they go is telemetry/logsink's business.
//
// Messages are for administrators: they name the app, the file or the peer, and the fix. Secrets
// (environment values, header values, bodies) are never logged.
#pragma once

#include "base/result.h"

#include <QLoggingCategory>

namespace spawner {

enum class LogLevel { Debug, Info, Warning, Error };

/// Shape of the access log's lines.
enum class AccessLogFormat { Off, Combined, Json };

Q_DECLARE_LOGGING_CATEGORY(lcDaemon) // start, stop, signals, config
Q_DECLARE_LOGGING_CATEGORY(lcApps) // apps and their processes
Q_DECLARE_LOGGING_CATEGORY(lcHttp) // listeners and client connections
Q_DECLARE_LOGGING_CATEGORY(lcFastCgi) // what apps say on the wire
Q_DECLARE_LOGGING_CATEGORY(lcControl) // control connections

/// "debug", "info", "warning" (or "warn"), "error"; any case.
Result<LogLevel> parseLogLevel(QByteArrayView text);
QByteArray logLevelName(LogLevel level);

/// Turns the categories above off below `level`, for the whole process.
void setLogLevel(LogLevel level);

} // namespace spawner
