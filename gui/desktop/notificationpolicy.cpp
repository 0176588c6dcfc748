#include "gui/desktop/notificationpolicy.h"

#include "gui/settings/keys.h"
#include "gui/style/safetext.h"

#include <QRegularExpression>

namespace spawner {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using std::chrono::milliseconds;

constexpr milliseconds CrashWindow = 2min;
constexpr milliseconds OwnActionCovers = 10s;
constexpr milliseconds OwnStopCovers = 60s;
constexpr milliseconds DisconnectPatience = 15s;
constexpr milliseconds SuspendSlack = 10s; // a timer that late: the computer slept
constexpr qsizetype LastLineLength = 200;

bool within(const QDateTime &then, milliseconds window, const QDateTime &now)
{
    return then.isValid() && then.msecsTo(now) <= window.count();
}

QTime timeOf(const QString &text)
{
    return QTime::fromString(text, u"H:mm"_s);
}

QString lastLine(const QStringList &lines)
{
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        const QString text = cleanLine(*line).trimmed();
        if (!text.isEmpty())
            return text.size() > LastLineLength ? text.left(LastLineLength) + u'…' : text;
    }
    return {};
}

/// The daemon's words for an end, in the user's language where it is one of the usual.
QString endText(const ControlEvent &event)
{
    static const QRegularExpression Status(u"^exit status (\\d+)$"_s);
    static const QRegularExpression Signal(u"^killed by (SIG[A-Z0-9]+)(.*core.*)?$"_s);
    const QString reason = QString::fromUtf8(event.reason);
    if (const auto match = Status.match(reason); match.hasMatch())
        return NotificationPolicy::tr("It ended with exit status %1.").arg(match.captured(1));
    if (const auto match = Signal.match(reason); match.hasMatch())
        return NotificationPolicy::tr("It was ended by the signal %1.").arg(match.captured(1));
    if (reason == "start-failed"_L1 || reason.isEmpty())
        return cleanLine(event.text);
    return cleanLine(reason);
}

} // namespace

NotificationPolicy::NotificationPolicy(Settings &settings) : m_settings(settings) { }

NotificationPolicy::Verdict NotificationPolicy::onEvent(const ControlEvent &event, const QDateTime &now)
{
    Verdict verdict;
    AppRecord &record = m_apps[event.app];
    std::optional<Notice> notice;
    if (event.type == "crash") {
        notice = crash(event, record, now);
    } else if (event.type == "crash-loop") {
        notice = crashLoop(event, record);
    } else if (event.type == "recovered" || event.type == "app-removed") {
        verdict.withdrawn.append(Notice::slotOf(Notice::Kind::Crash, event.app));
        const bool wasTold = record.told.isValid();
        record.crashes.clear();
        record.told = {};
        record.isLooping = false;
        if (event.type == "recovered" && wasTold)
            notice = Notice{ Notice::Kind::Recovered, event.app, tr("%1 runs again").arg(appFileName(event.app)) };
    } else {
        notice = version(event);
        if (event.type == "reload" || event.type == "deploy") // another file, another story
            record.isLooping = false;
    }
    if (notice)
        verdict.notice = permitted(*std::move(notice), now);
    return verdict;
}

std::optional<Notice> NotificationPolicy::crash(const ControlEvent &event, AppRecord &record, const QDateTime &now) const
{
    if (within(record.ownAction, OwnActionCovers, now))
        return {};
    while (!record.crashes.empty() && !within(record.crashes.front(), CrashWindow, now))
        record.crashes.pop_front();
    record.crashes.push_back(now);
    // One story, told once: the rest is in the count, the tray icon and the list.
    if (record.isLooping || within(record.told, CrashWindow, now))
        return {};
    record.told = now;
    Notice notice{ Notice::Kind::Crash, event.app, tr("%1 crashed").arg(appFileName(event.app)) };
    notice.body = endText(event);
    if (const QString line = lastLine(event.lines); !line.isEmpty())
        //: %1 is a sentence on how a program ended, %2 the last line of its output.
        notice.body = tr("%1\nLast line: %2").arg(notice.body, line);
    notice.actions = { Notice::Action::ShowLog, Notice::Action::Restart, Notice::Action::Mute };
    return notice;
}

std::optional<Notice> NotificationPolicy::crashLoop(const ControlEvent &event, AppRecord &record) const
{
    if (std::exchange(record.isLooping, true))
        return {};
    Notice notice{ Notice::Kind::CrashLoop, event.app };
    const int count = int(record.crashes.size());
    if (count > 1) {
        const qint64 span = record.crashes.front().secsTo(record.crashes.back());
        const QString name = appFileName(event.app);
        notice.title = span >= 60
            //: %1 is a program; the plural is of how often it crashed.
            ? tr("%1 crashed %n times in 2 min", nullptr, count).arg(name)
            : tr("%1 crashed %n times within a minute", nullptr, count).arg(name);
    } else {
        notice.title = tr("%1 crashes again and again").arg(appFileName(event.app));
    }
    notice.body = tr("Restarts are paused.");
    if (const QString line = lastLine(event.lines); !line.isEmpty())
        notice.body = tr("%1\nLast line: %2").arg(notice.body, line);
    notice.actions = { Notice::Action::ShowLog, Notice::Action::Restart, Notice::Action::Mute };
    notice.isUrgent = true;
    return notice;
}

std::optional<Notice> NotificationPolicy::version(const ControlEvent &event) const
{
    const QString name = appFileName(event.app);
    if (event.type == "deploy" || event.type == "rollback") {
        Notice notice{ Notice::Kind::Deploy, event.app };
        notice.title = event.type == "deploy" ? tr("%1 was deployed").arg(name) : tr("%1 was rolled back").arg(name);
        notice.body = cleanLine(event.text);
        if (event.type == "deploy")
            notice.actions = { Notice::Action::RollBack };
        return notice;
    }
    Notice notice{ Notice::Kind::ReloadFailed, event.app };
    if (event.type == "reload-failed") {
        notice.title = tr("The new version of %1 does not run").arg(name);
        notice.actions = { Notice::Action::ShowLog, Notice::Action::RollBack };
    } else if (event.type == "app-refused") {
        notice.title = tr("%1 cannot be run").arg(name);
    } else if (event.type == "config-failed") {
        notice.title = tr("The configuration has a mistake");
    } else {
        return {};
    }
    notice.body = cleanLine(event.text);
    return notice;
}

NotificationPolicy::Verdict NotificationPolicy::onConnection(const ConnectionState &state, const QString &daemon,
                                                             const QDateTime &now)
{
    Verdict verdict;
    switch (state.phase) {
    case ConnectionPhase::Connected:
        m_wasConnected = true;
        m_disconnectDue.reset();
        m_ownStop = {};
        if (std::exchange(m_toldDisconnect, false))
            verdict.withdrawn.append(Notice::slotOf(Notice::Kind::Disconnect, {}));
        break;
    case ConnectionPhase::Closed:
        m_wasConnected = false;
        m_disconnectDue.reset();
        if (std::exchange(m_toldDisconnect, false))
            verdict.withdrawn.append(Notice::slotOf(Notice::Kind::Disconnect, {}));
        break;
    case ConnectionPhase::Connecting:
    case ConnectionPhase::Starting:
    case ConnectionPhase::Waiting:
        if (!state.error.message.isEmpty())
            m_disconnectReason = cleanLine(state.error.message);
        if (!m_wasConnected || m_toldDisconnect || m_disconnectDue || within(m_ownStop, OwnStopCovers, now))
            break;
        m_daemon = daemon;
        m_disconnectDue = now.addMSecs(DisconnectPatience.count());
        break;
    }
    return verdict;
}

NotificationPolicy::Verdict NotificationPolicy::onTime(const QDateTime &now)
{
    if (!m_disconnectDue || now < *m_disconnectDue)
        return {};
    if (m_disconnectDue->msecsTo(now) > SuspendSlack.count()) { // give it the same time awake
        m_disconnectDue = now.addMSecs(DisconnectPatience.count());
        return {};
    }
    m_disconnectDue.reset();
    m_toldDisconnect = true;
    Notice notice{ Notice::Kind::Disconnect, {}, tr("The connection to %1 is lost").arg(cleanLine(m_daemon)) };
    notice.body = m_disconnectReason;
    notice.actions = { Notice::Action::Reconnect };
    return { permitted(std::move(notice), now), {} };
}

std::optional<Notice> NotificationPolicy::permitted(Notice notice, const QDateTime &now) const
{
    if (notice.kind != Notice::Kind::Test) {
        const QStringList how = m_settings.value(setting(notice.kind));
        const bool mayDisturb = isOn(now) && !isQuiet(now) && !isMuted(notice.app, now)
            && !(m_isWatching && (notice.app.isEmpty() || m_watched.contains(notice.app)));
        notice.shows = mayDisturb && how.contains("notify"_L1);
        notice.sounds = mayDisturb && how.contains("sound"_L1);
        notice.badges = how.contains("badge"_L1);
    }
    if (!notice.shows && !notice.sounds && !notice.badges)
        return {};
    return notice;
}

const Setting<QStringList> &NotificationPolicy::setting(Notice::Kind kind) const
{
    switch (kind) {
    case Notice::Kind::Crash:
    case Notice::Kind::Test: break;
    case Notice::Kind::CrashLoop: return keys::NotifyCrashLoop;
    case Notice::Kind::Recovered: return keys::NotifyRecovered;
    case Notice::Kind::Deploy: return keys::NotifyDeploy;
    case Notice::Kind::ReloadFailed: return keys::NotifyReloadFailed;
    case Notice::Kind::Disconnect: return keys::NotifyDisconnect;
    }
    return keys::NotifyCrash;
}

void NotificationPolicy::setWatched(bool isActive, const QByteArrayList &apps)
{
    m_isWatching = isActive;
    m_watched = apps;
}

void NotificationPolicy::noteOwnAction(const QByteArray &app, const QDateTime &now)
{
    m_apps[app].ownAction = now;
}

void NotificationPolicy::noteOwnStop(const QDateTime &now)
{
    m_ownStop = now;
    m_disconnectDue.reset();
}

void NotificationPolicy::mute(const QByteArray &app, const QDateTime &until)
{
    m_apps[app].mutedUntil = until;
}

bool NotificationPolicy::isMuted(const QByteArray &app, const QDateTime &now) const
{
    if (app.isEmpty())
        return false;
    if (m_settings.value(keys::MutedApps).contains(QString::fromUtf8(app)))
        return true;
    const auto record = m_apps.constFind(app);
    return record != m_apps.constEnd() && record->mutedUntil.isValid() && now < record->mutedUntil;
}

void NotificationPolicy::turnOff(const QDateTime &until)
{
    m_isOff = true;
    m_offUntil = until;
}

void NotificationPolicy::turnOn()
{
    m_isOff = false;
}

bool NotificationPolicy::isOn(const QDateTime &now) const
{
    const bool isOff = m_isOff && (!m_offUntil.isValid() || now < m_offUntil);
    return !isOff && m_settings.value(keys::NotificationsEnabled);
}

bool NotificationPolicy::isQuiet(const QDateTime &now) const
{
    const QTime from = timeOf(m_settings.value(keys::QuietFrom));
    const QTime until = timeOf(m_settings.value(keys::QuietUntil));
    if (!from.isValid() || !until.isValid() || from == until)
        return false;
    const QTime time = now.time();
    return from < until ? time >= from && time < until : time >= from || time < until; // over midnight
}

} // namespace spawner
