#include "gui/window/crashnotices.h"

#include "gui/client/appcondition.h"
#include "gui/style/format.h"
#include "gui/style/safetext.h"

#include <QLocale>

namespace spawner {

CrashNotices::CrashNotices(Session &session, NoticeArea &notices, QObject *parent)
    : QObject(parent), m_session(session), m_notices(notices)
{
    connect(&m_session, &Session::statusReset, this, &CrashNotices::refresh);
    connect(&m_session, &Session::statusChanged, this, &CrashNotices::refresh);
    connect(&m_notices, &NoticeArea::closed, this, [this](const QByteArray &closed) {
        for (const QByteArray &app : std::as_const(m_shown)) {
            if (key(app) == closed)
                m_closed.insert(app);
        }
    });
    refresh();
}

void CrashNotices::refresh()
{
    QSet<QByteArray> looping;
    for (const AppStatus &app : m_session.status().apps) {
        if (conditionOf(app) != AppCondition::CrashLooping)
            continue;
        looping.insert(app.name);
        // What was deployed just now has a bar of its own, with the way back.
        if (!m_closed.contains(app.name) && !m_notices.has("deploy:" + app.name))
            show(app);
    }
    for (const QByteArray &app : std::as_const(m_shown)) {
        if (!looping.contains(app))
            m_notices.remove(key(app));
    }
    m_shown.intersect(looping);
    m_closed.intersect(looping);
}

void CrashNotices::show(const AppStatus &app)
{
    m_shown.insert(app.name);
    const QString words = text(app);
    const QByteArray name = app.name;
    if (m_notices.bar(key(name)) && m_notices.bar(key(name))->content().text == words)
        return;
    m_notices.show(key(name), { .glyph = Glyph::StateCrashed,
                                .tone = Tone::Bad,
                                .text = words,
                                .choices = { { tr("Show log"), [this, name] { emit logWanted(name); }, true, false },
                                             { tr("Restart now"), [this, name] { emit restartWanted(name); }, false, false } } });
}

QString CrashNotices::text(const AppStatus &app) const
{
    const QString name = isolated(appFileName(app.name));
    // The crashes of this row, as far as they are remembered.
    qint64 first = 0;
    qint64 last = 0;
    int count = 0;
    for (auto event = m_session.events().crbegin(); event != m_session.events().crend() && count < app.failures; ++event) {
        if (event->app != app.name || event->type != "crash")
            continue;
        last = last == 0 ? event->time : last;
        first = event->time;
        ++count;
    }
    const int times = std::max(app.failures, count);
    //: A number of times, short: "7×".
    const QString often = tr("%1×").arg(Format::number(times));
    const QString howLong = Format::duration(std::chrono::milliseconds(std::max<qint64>(last - first, 1000)));
    const std::optional<qint64> retryAt = m_session.retryAt(app.name);
    if (!retryAt)
        //: %1 an app, %2 a number of times ("7×")
        return count > 1 ? tr("%1 crashed %2 in %3; restarts paused.").arg(name, often, howLong)
                         : tr("%1 crashed %2; restarts paused.").arg(name, often);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(*retryAt - m_session.clockSkewMs());
    const bool isSoon = *retryAt - m_session.daemonNowMs() < 60'000;
    const QString time = isSoon ? Format::timeOfDay(until) : QLocale().toString(until.time(), QLocale::ShortFormat);
    //: %1 an app, %2 a number of times ("7×"), %3 a duration, %4 a time of day
    return count > 1 ? tr("%1 crashed %2 in %3; restarts paused until %4.").arg(name, often, howLong, time)
                     : tr("%1 crashed %2; restarts paused until %3.").arg(name, often, time);
}

} // namespace spawner
