#include "gui/desktop/traystatus.h"

#include "gui/client/appcondition.h"
#include "gui/client/session.h"
#include "gui/client/statussummary.h"

#include <algorithm>
#include <tuple>

namespace spawner {

namespace {

constexpr std::size_t MaxApps = 10;

TrayLook::State stateOf(StatusSummary::Level level)
{
    switch (level) {
    case StatusSummary::Level::Resting: return TrayLook::State::Resting;
    case StatusSummary::Level::Running: return TrayLook::State::Running;
    case StatusSummary::Level::Offline: break;
    case StatusSummary::Level::Attention: return TrayLook::State::Attention;
    }
    return TrayLook::State::Offline;
}

} // namespace

TrayStatus TrayStatus::of(const Session &session)
{
    const StatusSummary summary = StatusSummary::of(session);
    TrayStatus status;
    status.state = stateOf(summary.level);
    status.daemon = summary.daemonName;
    status.text = summary.text();
    status.isConnected = session.isCurrent();
    status.crashed = summary.crashed;

    std::vector<const AppStatus *> apps;
    for (const AppStatus &app : session.status().apps)
        apps.push_back(&app);
    const auto rank = [](const AppStatus *app) {
        const AppCondition condition = conditionOf(*app);
        const int order = condition == AppCondition::Running ? 0 : app->children.isEmpty() ? 2 : 1;
        return std::tuple(order, -qint64(app->requests), app->name);
    };
    std::sort(apps.begin(), apps.end(), [&](const AppStatus *a, const AppStatus *b) { return rank(a) < rank(b); });
    for (std::size_t i = 0; i < std::min(apps.size(), MaxApps); ++i)
        status.apps.append(apps[i]->name);
    // Which are offered is a matter of what goes on; their order in the menu is not, as it would jump about.
    std::sort(status.apps.begin(), status.apps.end());
    return status;
}

} // namespace spawner
