// Numbers, sizes, times as people read them, in the language of the program (QLocale()).
//
// Follow a change of the language by themselves: nothing is cached. Without a value: an en dash.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>

namespace spawner {

class Format
{
    Q_DECLARE_TR_FUNCTIONS(spawner::Format)
public:
    static QString number(qint64 value); ///< "18,204"
    static QString bytes(qint64 value); ///< "8.1 MB", powers of 1000
    static QString percent(double fraction); ///< 0.021 -> "2 %" as the locale writes it; below 10 % with a decimal
    static QString rate(double perSecond); ///< "12.4", "0.2", "1,204": no unit
    static QString requestRate(double perSecond); ///< "12.4 req/s"
    static QString latency(double microseconds); ///< "8 ms", "1.2 s", "650 µs"
    /// "42 s", "1:05 min", "2 h 5 min", "3 days": for countdowns and ages; rounded down, never negative.
    static QString duration(std::chrono::milliseconds value);
    static QString timeOfDay(const QDateTime &time); ///< "12:03:22"
    static QString dateTime(const QDateTime &time); ///< short date with time
    static QString none() { return QStringLiteral("\u2013"); }
};

} // namespace spawner
