// Numbers as people read them. Pure functions.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace spawner {

/// "0", "999", "12,345", "1.2M".
QString shortCount(quint64 count);
/// "0", "812B", "12.3K", "45M", "1.2G" (powers of 1,024).
QString shortSize(qint64 bytes);
/// Of something that lasts or lasted, two units at most: "0s", "45s", "4m12s", "3h05m", "12d4h".
QString shortTime(qint64 ms);
/// Of something quick, three digits: "0.4ms", "12ms", "1.25s", "2m03s".
QString shortLatency(double us);
/// The time of day, here, with milliseconds: "10:12:13.123"; with the date in front if that is not the one of
/// `nowMs`.
QString clockTime(double ms, qint64 nowMs);
/// "2026-11-25 10:12:13", here.
QString dateTime(qint64 ms);

/// A point in time: "10m" (ago, before `nowMs`), "10:12", "10:12:13", "2026-11-25", "2026-11-25 10:12[:13]",
/// or ISO 8601. In milliseconds since 1970; the error shows what it takes.
Result<qint64> parseSince(const QByteArray &text, qint64 nowMs);

} // namespace spawner
