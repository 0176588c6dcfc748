#include "base/duration.h"

#include "base/bytes.h"

#include <QString>

#include <cmath>
#include <optional>

namespace spawner {

// Where Go stops too: what fits into 64 bits of nanoseconds, some 292 years.
static constexpr long double LongestMs = 9'223'372'036'854.0L;

static Error durationError(QByteArrayView text, QLatin1String why)
{
    return { ErrorCode::InvalidArgument,
             QStringLiteral("\"%1\" is no duration (%2); write it like 5m, 1h30m, 250ms or 90 (seconds)")
                     .arg(QString::fromUtf8(text), why) };
}

/// Takes a decimal number off the front of `rest`; nothing if there is no digit.
static std::optional<long double> takeNumber(QByteArrayView &rest)
{
    long double value = 0;
    qsizetype digits = 0;
    qsizetype at = 0;
    for (; at < rest.size() && isDigit(rest[at]); ++at, ++digits)
        value = value * 10 + (rest[at] - '0');
    if (at < rest.size() && rest[at] == '.') {
        long double scale = 1;
        for (++at; at < rest.size() && isDigit(rest[at]); ++at, ++digits)
            value += (rest[at] - '0') * (scale /= 10);
    }
    if (digits == 0)
        return std::nullopt;
    rest = rest.sliced(at);
    return value;
}

/// Takes a unit off the front of `rest`: its length in milliseconds; nothing if it is not one.
static std::optional<long double> takeUnit(QByteArrayView &rest)
{
    // Longer names before their prefixes: "ms" is not "m" and an "s". Micro has two code points.
    static constexpr struct
    {
        const char *name;
        long double ms;
    } Units[] = { { "ms", 1 },          { "us", 1e-3L }, { "\xC2\xB5s", 1e-3L },
                  { "\xCE\xBCs", 1e-3L }, { "ns", 1e-6L }, { "h", 3'600'000 },
                  { "m", 60'000 },        { "s", 1000 } };
    for (const auto &unit : Units) {
        const QByteArrayView name(unit.name);
        if (rest.startsWith(name)) {
            rest = rest.sliced(name.size());
            return unit.ms;
        }
    }
    return std::nullopt;
}

Result<milliseconds> parseDuration(QByteArrayView text)
{
    QByteArrayView rest = text;
    long double total = 0;
    bool first = true;
    do {
        const auto number = takeNumber(rest);
        if (!number)
            return durationError(text, QLatin1String("a number is missing"));
        if (first && rest.isEmpty()) {
            total = *number * 1000;
            break;
        }
        const auto unit = takeUnit(rest);
        if (!unit)
            return durationError(text, QLatin1String("a unit is missing or unknown"));
        total += *number * *unit;
        first = false;
    } while (!rest.isEmpty());

    if (!(total <= LongestMs))
        return durationError(text, QLatin1String("it is longer than 292 years"));
    const auto rounded = std::llround(total);
    // "1us" asks for a very short time, not for "never", which is what 0 means in many settings.
    return milliseconds(rounded == 0 && total > 0 ? 1 : rounded);
}

QByteArray formatDuration(milliseconds duration)
{
    const auto all = duration.count();
    if (all <= 0)
        return "0s";
    if (all < 1000)
        return QByteArray::number(all) + "ms";

    const auto hours = all / 3'600'000;
    const auto minutes = all / 60'000 % 60;
    const auto seconds = all / 1000 % 60;
    const auto ms = all % 1000;
    QByteArray text;
    if (hours > 0)
        text += QByteArray::number(hours) + 'h';
    if (minutes > 0)
        text += QByteArray::number(minutes) + 'm';
    if (seconds > 0 || ms > 0) {
        text += QByteArray::number(seconds);
        if (ms > 0) {
            QByteArray fraction = QByteArray::number(ms).rightJustified(3, '0');
            while (fraction.endsWith('0'))
                fraction.chop(1);
            text += '.' + fraction;
        }
        text += 's';
    }
    return text;
}

} // namespace spawner
