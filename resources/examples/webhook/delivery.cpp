#include "delivery.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace examples {

Verdict verdictOf(int status)
{
    if (status >= 200 && status < 300)
        return Verdict::Delivered;
    const bool mayChange = status < 400 || status == 408 || status == 425 || status == 429 || status >= 500;
    return mayChange ? Verdict::TryAgain : Verdict::GiveUp;
}

std::chrono::milliseconds pauseAfter(int attempt, std::chrono::milliseconds first,
                                     std::chrono::milliseconds longest, double chance)
{
    const double doubled = std::ldexp(static_cast<double>(first.count()), std::clamp(attempt - 1, 0, 40));
    const double pause = std::min(doubled, static_cast<double>(longest.count()));
    return std::chrono::milliseconds(std::llround(pause * (1 - 0.25 * chance)));
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &field, const QDateTime &now)
{
    constexpr qint64 LongestMs = 3'600'000;
    const QByteArray text = field.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::milliseconds(std::min(seconds, LongestMs / 1000) * 1000);
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    return std::chrono::milliseconds(std::clamp<qint64>(now.msecsTo(date), 0, LongestMs));
}

} // namespace examples
