#include "gui/models/idlestate.h"

#include "gui/client/appcondition.h"
#include "gui/style/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace spawner {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(spawner::IdleState)
public:
    static QString stopsIn(qint64 ms)
    {
        const auto seconds = int(ms / 1000);
        return seconds < 60 ? tr("Stops in %n second(s)", nullptr, seconds)
            : seconds < 2 * 3600 ? tr("Stops in %n minute(s)", nullptr, seconds / 60)
                                 : tr("Stops in %n hour(s)", nullptr, seconds / 3600);
    }
    static QString triesIn(qint64 ms)
    {
        const auto seconds = int(ms / 1000);
        return seconds < 60 ? tr("Tries again in %n second(s)", nullptr, seconds)
                            : tr("Tries again in %n minute(s)", nullptr, seconds / 60);
    }
    static QString text(const IdleState &state)
    {
        const auto left = [&state] { return Format::duration(std::chrono::milliseconds(state.remainingMs)); };
        switch (state.kind) {
        case IdleState::Kind::None: return state.isKept ? tr("kept alive") : QString();
        //: Of an app: requests are in flight.
        case IdleState::Kind::Active: return tr("active");
        //: Of an app: it is not stopped for being idle.
        case IdleState::Kind::Stays: return state.isKept ? tr("kept alive") : tr("stays");
        case IdleState::Kind::Counting: return left();
        //: %1 is a time, as in "8 s".
        case IdleState::Kind::Retrying: return tr("retry in %1").arg(left());
        case IdleState::Kind::OnRequest: return state.isKept ? tr("kept alive") : tr("on request");
        }
        Q_UNREACHABLE();
    }
    static QString sentence(const IdleState &state)
    {
        switch (state.kind) {
        case IdleState::Kind::None: return state.isKept ? tr("Kept alive") : QString();
        case IdleState::Kind::Active:
            return state.isKept ? tr("Active now, and kept alive") : tr("Active: requests are in flight");
        case IdleState::Kind::Stays: return state.isKept ? tr("Kept alive") : tr("Not stopped for being idle");
        case IdleState::Kind::Counting: return stopsIn(state.remainingMs);
        case IdleState::Kind::Retrying: return triesIn(state.remainingMs);
        case IdleState::Kind::OnRequest:
            return state.isKept ? tr("Kept alive; starts on the next request") : tr("Starts on the next request");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

double IdleState::fraction() const
{
    return totalMs > 0 ? std::clamp(double(remainingMs) / double(totalMs), 0.0, 1.0) : 0;
}

QString IdleState::text() const
{
    return Words::text(*this);
}

QString IdleState::sentence() const
{
    return Words::sentence(*this);
}

IdleState idleStateOf(const AppStatus &app, qint64 asOfMs, qint64 nowMs)
{
    IdleState state;
    state.isKept = app.keepAlive;
    switch (conditionOf(app)) {
    case AppCondition::BackingOff:
    case AppCondition::CrashLooping:
        if (app.retryInMs) {
            state.kind = IdleState::Kind::Retrying;
            state.remainingMs = std::max<qint64>(*app.retryInMs - (nowMs - asOfMs), 0);
        }
        return state;
    case AppCondition::Stopped: state.kind = IdleState::Kind::OnRequest; return state;
    case AppCondition::Running: state.kind = IdleState::Kind::Active; return state;
    case AppCondition::Idle: break;
    default: return state;
    }
    if (const auto remaining = idleRemainingMs(app, nowMs); remaining && !app.keepAlive) {
        state.kind = IdleState::Kind::Counting;
        state.remainingMs = std::max<qint64>(*remaining, 0);
        state.totalMs = app.idleTimeoutMs;
    } else {
        state.kind = IdleState::Kind::Stays;
    }
    return state;
}

IdleState idleStateOf(const ChildStatus &child, const AppStatus &app, qint64 nowMs)
{
    IdleState state;
    state.isKept = app.keepAlive;
    if (child.inFlight > 0) {
        state.kind = IdleState::Kind::Active;
    } else if (child.state == "ready" && child.idleRemainingMs && !app.keepAlive) {
        state.kind = IdleState::Kind::Counting;
        state.remainingMs = std::max<qint64>(*child.idleRemainingMs - (nowMs - child.sampledAt), 0);
        state.totalMs = app.idleTimeoutMs;
    } else if (child.state == "ready") {
        state.kind = IdleState::Kind::Stays;
    }
    return state;
}

} // namespace spawner
