#include "daemon/ctl/format.h"

#include "base/duration.h"

#include <QDateTime>
#include <QLocale>

namespace spawner {
namespace {

QString twoDigits(qint64 number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// With one decimal as long as that is worth showing.
QString shortDecimal(double number)
{
    return QString::number(number, 'f', number < 9.95 ? 1 : 0);
}

} // namespace

QString shortCount(quint64 count)
{
    if (count >= 1'000'000'000)
        return shortDecimal(double(count) / 1e9) + u'G';
    if (count >= 1'000'000)
        return shortDecimal(double(count) / 1e6) + u'M';
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(qulonglong(count));
}

QString shortSize(qint64 bytes)
{
    if (bytes < 1024)
        return bytes <= 0 ? QStringLiteral("0") : QString::number(bytes) + u'B';
    double size = double(bytes);
    for (const char16_t unit : { u'K', u'M', u'G', u'T' }) {
        size /= 1024;
        if (size < 999.5 || unit == u'T')
            return shortDecimal(size) + QChar(unit);
    }
    return {};
}

QString shortTime(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    if (seconds < 60)
        return QString::number(seconds) + u's';
    if (seconds < 3600)
        return QString::number(seconds / 60) + u'm' + twoDigits(seconds % 60) + u's';
    if (seconds < 86400)
        return QString::number(seconds / 3600) + u'h' + twoDigits(seconds / 60 % 60) + u'm';
    return QString::number(seconds / 86400) + u'd' + QString::number(seconds / 3600 % 24) + u'h';
}

QString shortLatency(double us)
{
    if (us < 99.5)
        return QString::number(us / 1000, 'f', us < 9.95 ? 3 : 2) + QStringLiteral("ms");
    const double ms = us / 1000;
    if (ms < 999.5)
        return shortDecimal(ms) + QStringLiteral("ms");
    if (ms < 60'000)
        return QString::number(ms / 1000, 'f', ms < 9'995 ? 2 : 1) + u's';
    return shortTime(qint64(ms));
}

QString clockTime(double ms, qint64 nowMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(qint64(ms));
    const bool isToday = time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return time.toString(isToday ? QStringLiteral("HH:mm:ss.zzz")
                                 : QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

QString dateTime(qint64 ms)
{
    return ms <= 0 ? QString()
                   : QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

Result<qint64> parseSince(const QByteArray &text, qint64 nowMs)
{
    if (const auto ago = parseDuration(text))
        return nowMs - ago->count();
    const QString written = QString::fromUtf8(text).trimmed();
    for (const QString &format : { QStringLiteral("H:mm"), QStringLiteral("H:mm:ss") }) {
        if (const QTime time = QTime::fromString(written, format); time.isValid())
            return QDateTime(QDateTime::fromMSecsSinceEpoch(nowMs).date(), time).toMSecsSinceEpoch();
    }
    for (const QString &format :
         { QStringLiteral("yyyy-MM-dd H:mm"), QStringLiteral("yyyy-MM-dd H:mm:ss") }) {
        if (const QDateTime time = QDateTime::fromString(written, format); time.isValid())
            return time.toMSecsSinceEpoch();
    }
    if (const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs); time.isValid())
        return time.toMSecsSinceEpoch();
    return Error{ ErrorCode::InvalidArgument,
                  QStringLiteral(
                      "'%1' is no time: write how long ago (10m, 1h30m), a time of day (14:05) or a date "
                      "(2026-11-25, \"2026-11-25 14:05\")")
                      .arg(written) };
}

} // namespace spawner
