#include "gui/client/statussummary.h"

#include "gui/client/appcondition.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"

#include <QCoreApplication>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(spawner::StatusSummary)
};

/// Is it for a person to mend?
bool needsSomebody(const ConnectionState &state)
{
    switch (state.trouble) {
    case ConnectionTrouble::Denied:
    case ConnectionTrouble::Incompatible:
        return true;
    case ConnectionTrouble::SshFailed:
        return !state.retryAt;
    case ConnectionTrouble::None:
    case ConnectionTrouble::NoDaemon:
    case ConnectionTrouble::ServiceStopped:
    case ConnectionTrouble::Lost:
    case ConnectionTrouble::Unreachable:
        return false;
    }
    return false;
}

QString troubleText(ConnectionTrouble trouble)
{
    switch (trouble) {
    case ConnectionTrouble::None:
        break;
    case ConnectionTrouble::NoDaemon:
        return Words::tr("No spawner is running");
    case ConnectionTrouble::ServiceStopped:
        return Words::tr("The spawner service is stopped");
    case ConnectionTrouble::Denied:
        return Words::tr("You may not use this spawner");
    case ConnectionTrouble::Incompatible:
        return Words::tr("The spawner is of another version");
    case ConnectionTrouble::Lost:
        return Words::tr("Connection lost – trying again");
    case ConnectionTrouble::Unreachable:
        return Words::tr("The spawner cannot be reached");
    case ConnectionTrouble::SshFailed:
        return Words::tr("The connection by ssh failed");
    }
    return Words::tr("Not connected");
}

void count(StatusSummary &summary, const AppStatus &app)
{
    ++summary.apps;
    switch (conditionOf(app)) {
    case AppCondition::Running:
        ++summary.running;
        break;
    case AppCondition::Idle:
        ++summary.idle;
        break;
    case AppCondition::Starting:
        ++summary.starting;
        break;
    case AppCondition::Stopping:
    case AppCondition::Stopped:
        ++summary.stopped;
        break;
    case AppCondition::Paused:
        ++summary.paused;
        break;
    case AppCondition::BackingOff:
    case AppCondition::CrashLooping:
    case AppCondition::Refused:
        summary.crashed.append(app.name);
        break;
    }
}

} // namespace

StatusSummary StatusSummary::of(const Session &session)
{
    const ConnectionState &state = session.connection().state();
    StatusSummary summary;
    summary.phase = state.phase;
    summary.trouble = state.trouble;
    summary.daemonName = session.connection().profile().displayName();
    for (const AppStatus &app : session.status().apps)
        count(summary, app);
    if (session.isCurrent())
        summary.requestsPerSecond = double(session.totalHistory().latest().requestsPerSecond);
    if (state.phase != ConnectionPhase::Connected)
        summary.level = needsSomebody(state) ? Level::Attention : Level::Offline;
    else if (!summary.crashed.isEmpty())
        summary.level = Level::Attention;
    else
        summary.level = summary.running + summary.idle + summary.starting > 0 ? Level::Running : Level::Resting;
    return summary;
}

QString StatusSummary::text() const
{
    switch (phase) {
    case ConnectionPhase::Closed:
    case ConnectionPhase::Waiting:
        return troubleText(trouble);
    case ConnectionPhase::Connecting:
        return Words::tr("Connecting…");
    case ConnectionPhase::Starting:
        return Words::tr("Starting…");
    case ConnectionPhase::Connected:
        break;
    }
    if (apps == 0)
        return Words::tr("No apps yet");
    QStringList parts;
    if (running > 0)
        parts.append(Words::tr("%n running", nullptr, running));
    if (idle > 0)
        parts.append(Words::tr("%n idle", nullptr, idle));
    if (starting > 0)
        parts.append(Words::tr("%n starting", nullptr, starting));
    if (paused > 0)
        parts.append(Words::tr("%n paused", nullptr, paused));
    if (!crashed.isEmpty())
        parts.append(Words::tr("%n crashed", nullptr, int(crashed.size())));
    if (parts.isEmpty())
        return Words::tr("%n app(s), none running", nullptr, apps);
    return parts.join(Words::tr(" · ", "between counts: 3 running · 8 idle"));
}

} // namespace spawner
