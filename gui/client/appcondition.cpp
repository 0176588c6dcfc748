#include "gui/client/appcondition.h"

#include <QCoreApplication>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(spawner::AppCondition)
};

/// Short, rounded up: it is never over before it is.
QString span(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(ms, 0) + 999) / 1000;
    if (seconds < 120)
        return Words::tr("%1 s", "seconds").arg(seconds);
    if (seconds < 2 * 3600)
        return Words::tr("%1 min", "minutes").arg((seconds + 59) / 60);
    return Words::tr("%1 h", "hours").arg((seconds + 3599) / 3600);
}

QString retryDetail(const AppStatus &app, qint64 nowMs, std::optional<qint64> retryAtMs)
{
    const QString how = app.lastExit.isEmpty() ? Words::tr("it could not be started") : app.lastExit;
    const auto left = retryAtMs ? std::optional(*retryAtMs - nowMs) : app.retryInMs;
    if (app.failures > 1) {
        return left ? Words::tr("crashed %n time(s) in a row (%1), tries again in %2", nullptr, app.failures)
                          .arg(how, span(*left))
                    : Words::tr("crashed %n time(s) in a row (%1)", nullptr, app.failures).arg(how);
    }
    return left ? Words::tr("crashed (%1), tries again in %2").arg(how, span(*left)) : Words::tr("crashed (%1)").arg(how);
}

QString busyDetail(const AppStatus &app)
{
    const QString inFlight = Words::tr("%n request(s) in flight", nullptr, app.inFlight);
    return app.waiting > 0 ? Words::tr("%1, %n waiting for a process", nullptr, app.waiting).arg(inFlight) : inFlight;
}

} // namespace

AppCondition conditionOf(const AppStatus &app)
{
    static constexpr std::pair<QByteArrayView, AppCondition> States[] = {
        { "stopped", AppCondition::Stopped },         { "starting", AppCondition::Starting },
        { "stopping", AppCondition::Stopping },       { "backing-off", AppCondition::BackingOff },
        { "crash-looping", AppCondition::CrashLooping }, { "paused", AppCondition::Paused },
        { "refused", AppCondition::Refused },
    };
    for (const auto &[state, condition] : States) {
        if (app.state == state)
            return condition;
    }
    // "running", and what a later daemon may call it.
    if (app.inFlight > 0 || app.waiting > 0)
        return AppCondition::Running;
    return app.children.isEmpty() && app.state != "running" ? AppCondition::Stopped : AppCondition::Idle;
}

bool needsAttention(AppCondition condition)
{
    return condition == AppCondition::BackingOff || condition == AppCondition::CrashLooping
        || condition == AppCondition::Refused;
}

QString conditionText(AppCondition condition)
{
    switch (condition) {
    case AppCondition::Running:
        return Words::tr("Running");
    case AppCondition::Idle:
        return Words::tr("Idle");
    case AppCondition::Starting:
        return Words::tr("Starting");
    case AppCondition::Stopping:
        return Words::tr("Stopping");
    case AppCondition::Stopped:
        return Words::tr("Stopped");
    case AppCondition::BackingOff:
        return Words::tr("Crashed");
    case AppCondition::CrashLooping:
        return Words::tr("Crash loop");
    case AppCondition::Paused:
        return Words::tr("Paused");
    case AppCondition::Refused:
        return Words::tr("Refused");
    }
    return {};
}

QString conditionDetail(const AppStatus &app, qint64 nowMs, std::optional<qint64> retryAtMs)
{
    const AppCondition condition = conditionOf(app);
    if (app.problem && !app.problem->message.isEmpty()) {
        return condition == AppCondition::Refused
            ? app.problem->message
            : Words::tr("its newest version is not in charge: %1").arg(app.problem->message);
    }
    switch (condition) {
    case AppCondition::Running:
        return busyDetail(app);
    case AppCondition::Idle:
        if (app.keepAlive)
            return Words::tr("kept alive");
        if (const auto left = idleRemainingMs(app, nowMs))
            return Words::tr("stops in %1").arg(span(*left));
        return {};
    case AppCondition::Stopped:
        return Words::tr("starts with the next request");
    case AppCondition::BackingOff:
    case AppCondition::CrashLooping:
        return retryDetail(app, nowMs, retryAtMs);
    case AppCondition::Paused:
        return Words::tr("answers nothing until it is resumed");
    case AppCondition::Starting:
    case AppCondition::Stopping:
    case AppCondition::Refused:
        return {};
    }
    return {};
}

std::optional<qint64> idleRemainingMs(const AppStatus &app, qint64 nowMs)
{
    std::optional<qint64> shortest;
    if (app.keepAlive || app.inFlight > 0 || app.waiting > 0)
        return shortest;
    for (const ChildStatus &child : app.children) {
        if (!child.idleRemainingMs)
            continue;
        const qint64 left = std::max<qint64>(*child.idleRemainingMs - (nowMs - child.sampledAt), 0);
        shortest = std::min(shortest.value_or(left), left);
    }
    return shortest;
}

} // namespace spawner
