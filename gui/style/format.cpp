#include "gui/style/format.h"

#include <QLocale>

#include <cmath>

namespace spawner {

using namespace std::chrono_literals;

namespace {

int decimalsFor(double value)
{
    return value != 0 && value < 10 ? 1 : 0;
}

QString decimal(double value)
{
    return QLocale().toString(value, 'f', decimalsFor(value));
}

} // namespace

QString Format::number(qint64 value)
{
    return QLocale().toString(value);
}

QString Format::bytes(qint64 value)
{
    return QLocale().formattedDataSize(value, value < 10'000'000 && value >= 1000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString Format::percent(double fraction)
{
    const double value = std::max(fraction, 0.0) * 100;
    //: A share in percent; %1 is the number. Write it as is usual, with or without a (narrow, no-break) space.
    return tr("%1\u202f%").arg(decimal(value));
}

QString Format::rate(double perSecond)
{
    return QLocale().toString(std::max(perSecond, 0.0), 'f', perSecond >= 0.05 && perSecond < 100 ? 1 : 0);
}

QString Format::requestRate(double perSecond)
{
    //: Requests per second, short; %1 is the number.
    return tr("%1 req/s").arg(rate(perSecond));
}

QString Format::latency(double microseconds)
{
    if (microseconds < 1000)
        return tr("%1 \u00b5s").arg(QLocale().toString(qint64(microseconds)));
    if (microseconds < 1e6)
        return tr("%1 ms").arg(decimal(microseconds / 1e3));
    return tr("%1 s").arg(decimal(microseconds / 1e6));
}

QString Format::duration(std::chrono::milliseconds value)
{
    const qint64 seconds = std::max<qint64>(std::chrono::floor<std::chrono::seconds>(value).count(), 0);
    const QLocale locale; // for its digits
    if (seconds < 60)
        return tr("%1 s").arg(locale.toString(seconds));
    if (seconds < 3600)
        //: Minutes and seconds, as in 1:05 min.
        return tr("%1:%2 min").arg(locale.toString(seconds / 60), QStringLiteral("%L1").arg(seconds % 60, 2, 10, QLatin1Char('0')));
    if (seconds < 24 * 3600)
        //: Hours and minutes, short.
        return tr("%1 h %2 min").arg(locale.toString(seconds / 3600), locale.toString(seconds / 60 % 60));
    return tr("%n day(s)", nullptr, int(std::min<qint64>(seconds / (24 * 3600), 1'000'000)));
}

QString Format::timeOfDay(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.time(), QStringLiteral("HH:mm:ss")) : none();
}

QString Format::dateTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time, QLocale::ShortFormat) : none();
}

} // namespace spawner
