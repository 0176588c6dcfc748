#include "base/logging.h"

#include <QByteArray>

namespace spawner {

Q_LOGGING_CATEGORY(lcDaemon, "spawner.daemon", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApps, "spawner.apps", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "spawner.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcFastCgi, "spawner.fastcgi", QtInfoMsg)
Q_LOGGING_CATEGORY(lcControl, "spawner.control", QtInfoMsg)

Result<LogLevel> parseLogLevel(QByteArrayView text)
{
    const QByteArray name = text.toByteArray().toLower();
    if (name == "debug")
        return LogLevel::Debug;
    if (name == "info")
        return LogLevel::Info;
    if (name == "warning" || name == "warn")
        return LogLevel::Warning;
    if (name == "error")
        return LogLevel::Error;
    return Error { ErrorCode::InvalidArgument,
                   QStringLiteral("\"%1\" is no log level; it is one of debug, info, warning, error")
                           .arg(QString::fromUtf8(text)) };
}

QByteArray logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        return "error";
    }
    return {};
}

void setLogLevel(LogLevel level)
{
    // Rules rather than a filter of our own: whoever sets QT_LOGGING_RULES while hunting a bug still
    // has the last word, and Qt's categories keep their defaults (warnings on, the rest off).
    const struct
    {
        LogLevel level;
        const char *type;
    } types[] = { { LogLevel::Debug, "debug" },
                  { LogLevel::Info, "info" },
                  { LogLevel::Warning, "warning" },
                  { LogLevel::Error, "critical" } };
    QString rules;
    for (const auto &type : types) {
        const char *enabled = type.level >= level ? "true" : "false";
        rules += QStringLiteral("spawner.*.%1=%2\n")
                         .arg(QLatin1String(type.type), QLatin1String(enabled));
    }
    QLoggingCategory::setFilterRules(rules);
}

} // namespace spawner
