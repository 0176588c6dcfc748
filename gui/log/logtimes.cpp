#include "gui/log/logtimes.h"

#include "gui/style/format.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 4> Keys{ "local", "utc", "relative", "delta" };

QString seconds(double milliseconds)
{
    return QLocale().toString(milliseconds / 1000, 'f', 3);
}

} // namespace

LogTimes::LogTimes(std::function<double()> now)
    : m_now(std::move(now))
{
    if (!m_now)
        m_now = [] { return double(QDateTime::currentMSecsSinceEpoch()); };
}

QString LogTimes::text(const LogLine &line, const LogLine *above) const
{
    switch (m_mode) {
    case Mode::Local:
    case Mode::Utc: {
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(qint64(line.time));
        return (m_mode == Mode::Utc ? local.toUTC() : local).time().toString(u"HH:mm:ss.zzz");
    }
    case Mode::Relative: {
        const double age = std::max(m_now() - line.time, 0.0);
        //: How long ago a log line was written: %1 is like "3:05 min".
        return tr("%1 ago").arg(Format::duration(std::chrono::milliseconds(qint64(age))));
    }
    case Mode::Delta:
        return above ? (line.time >= above->time ? u"+"_s : QString()) + seconds(line.time - above->time) : seconds(0);
    }
    Q_UNREACHABLE();
}

QString LogTimes::widest() const
{
    switch (m_mode) {
    case Mode::Local:
    case Mode::Utc: return u"00:00:00.000"_s;
    case Mode::Relative: return tr("%1 ago").arg(u"00:00 min"_s);
    case Mode::Delta: return u'+' + seconds(99999);
    }
    Q_UNREACHABLE();
}

QByteArray LogTimes::key(Mode mode)
{
    return Keys[std::size_t(mode)];
}

LogTimes::Mode LogTimes::fromKey(const QString &key)
{
    for (const Mode mode : All) {
        if (key == QLatin1StringView(Keys[std::size_t(mode)]))
            return mode;
    }
    return Mode::Local;
}

QString LogTimes::name(Mode mode)
{
    switch (mode) {
    case Mode::Local: return tr("&Local time");
    case Mode::Utc: return tr("&UTC");
    case Mode::Relative: return tr("&How long ago");
    case Mode::Delta: return tr("&Since the line above");
    }
    Q_UNREACHABLE();
}

QString LogTimes::iso(double time)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(std::floor(time))).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace spawner
