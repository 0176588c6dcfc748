#include "settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QUrl>

namespace examples {

namespace {

/// The variable, else the file's content; without white space around it.
QByteArray valueOf(const char *variable, const QString &folder, const char *name)
{
    if (qEnvironmentVariableIsSet(variable))
        return qgetenv(variable).trimmed();
    QFile content(folder + u'/' + QLatin1String(name));
    return content.open(QIODevice::ReadOnly) ? content.readAll().trimmed() : QByteArray();
}

QString missing(const char *variable, const char *file, const char *what)
{
    return QStringLiteral("no %1: write it into %2 beside the program, or set %3 (in webhook.fcgi.toml: "
                          "environment = { %3 = \"…\" })")
        .arg(QLatin1String(what), QLatin1String(file), QLatin1String(variable));
}

QString problemWithUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return QStringLiteral("the receiver's URL is no http:// or https:// address");
    if (!text.endsWith(u'/') && !text.endsWith(u'='))
        return QStringLiteral(
            "the receiver's URL must end with '/', because the hook's id is appended to it");
    return {};
}

bool readNumber(const char *variable, qint64 min, qint64 max, qint64 *number, QString *problem)
{
    if (!qEnvironmentVariableIsSet(variable))
        return false;
    bool isNumber = false;
    const qint64 value = qgetenv(variable).toLongLong(&isNumber);
    if (isNumber && value >= min && value <= max) {
        *number = value;
        return true;
    }
    *problem = QStringLiteral("%1 must be a number from %2 to %3, not '%4'")
                   .arg(QLatin1String(variable), QString::number(min), QString::number(max),
                        qEnvironmentVariable(variable));
    return false;
}

void readPause(const char *variable, std::chrono::milliseconds *pause, QString *problem)
{
    constexpr qint64 WeekMs = 7 * 86'400'000LL;
    qint64 number = 0;
    if (readNumber(variable, 1, WeekMs, &number, problem))
        *pause = std::chrono::milliseconds(number);
}

} // namespace

Settings Settings::load(const QString &folder)
{
    constexpr char UrlFile[] = ".webhook.fcgi.url";
    constexpr char SecretFile[] = ".webhook.fcgi.secret";
    Settings settings;
    settings.url = QString::fromUtf8(valueOf("WEBHOOK_URL", folder, UrlFile));
    settings.secret = valueOf("WEBHOOK_SECRET", folder, SecretFile);
    if (settings.url.isEmpty())
        settings.problem = missing("WEBHOOK_URL", UrlFile, "receiver's URL");
    else if (settings.secret.isEmpty()) // an empty key would let everybody in
        settings.problem = missing("WEBHOOK_SECRET", SecretFile, "shared secret");
    else
        settings.problem = problemWithUrl(settings.url);
    return settings;
}

bool isHookId(const QString &id)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9_-]{1,128}\\z"));
    return allowed.match(id).hasMatch();
}

Limits Limits::load(const QString &folder, QString *problem)
{
    Limits limits;
    limits.queueFolder = qEnvironmentVariable("WEBHOOK_QUEUE");
    if (limits.queueFolder.isEmpty())
        limits.queueFolder = folder + QStringLiteral("/.webhook.fcgi.queue");
    qint64 length = limits.queueLength;
    readNumber("WEBHOOK_QUEUE_LENGTH", 1, 100'000, &length, problem);
    limits.queueLength = static_cast<int>(length);
    readNumber("WEBHOOK_MAX_BODY", 1, 100LL * 1024 * 1024, &limits.bodyBytes, problem);
    readPause("WEBHOOK_TIMEOUT_MS", &limits.timeout, problem);
    readPause("WEBHOOK_RETRY_MS", &limits.firstPause, problem);
    readPause("WEBHOOK_RETRY_MAX_MS", &limits.longestPause, problem);
    readPause("WEBHOOK_GIVE_UP_MS", &limits.giveUpAfter, problem);
    return limits;
}

} // namespace examples
