#include "gui/models/conditionlook.h"

#include "gui/style/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace spawner {

namespace {

struct EventLook
{
    QByteArrayView type;
    Glyph glyph;
    const char *text;
};

constexpr std::array EventLooks = {
    EventLook{ "spawn", Glyph::StateStarting, QT_TRANSLATE_NOOP("spawner::Events", "Start") },
    EventLook{ "ready", Glyph::StateRunning, QT_TRANSLATE_NOOP("spawner::Events", "Ready") },
    EventLook{ "exit", Glyph::StateStopped, QT_TRANSLATE_NOOP("spawner::Events", "Exit") },
    EventLook{ "crash", Glyph::StateCrashed, QT_TRANSLATE_NOOP("spawner::Events", "Crash") },
    EventLook{ "crash-loop", Glyph::Error, QT_TRANSLATE_NOOP("spawner::Events", "Crash loop") },
    EventLook{ "recovered", Glyph::Success, QT_TRANSLATE_NOOP("spawner::Events", "Recovered") },
    EventLook{ "reload", Glyph::Restart, QT_TRANSLATE_NOOP("spawner::Events", "New version") },
    EventLook{ "reload-failed", Glyph::Warning, QT_TRANSLATE_NOOP("spawner::Events", "New version failed") },
    EventLook{ "app-added", Glyph::Add, QT_TRANSLATE_NOOP("spawner::Events", "App added") },
    EventLook{ "app-removed", Glyph::Remove, QT_TRANSLATE_NOOP("spawner::Events", "App removed") },
    EventLook{ "app-refused", Glyph::StateRefused, QT_TRANSLATE_NOOP("spawner::Events", "File refused") },
    EventLook{ "deploy", Glyph::Deploy, QT_TRANSLATE_NOOP("spawner::Events", "Deployment") },
    EventLook{ "rollback", Glyph::Rollback, QT_TRANSLATE_NOOP("spawner::Events", "Rollback") },
    EventLook{ "paused", Glyph::StatePaused, QT_TRANSLATE_NOOP("spawner::Events", "Paused") },
    EventLook{ "resumed", Glyph::Resume, QT_TRANSLATE_NOOP("spawner::Events", "Resumed") },
    EventLook{ "config-reload", Glyph::Settings, QT_TRANSLATE_NOOP("spawner::Events", "Settings read") },
    EventLook{ "config-failed", Glyph::Warning, QT_TRANSLATE_NOOP("spawner::Events", "Settings wrong") },
    EventLook{ "stopping", Glyph::Quit, QT_TRANSLATE_NOOP("spawner::Events", "Spawner stops") },
};

const EventLook *lookOf(QByteArrayView type)
{
    const auto *found = std::find_if(EventLooks.begin(), EventLooks.end(),
                                     [type](const EventLook &look) { return look.type == type; });
    return found == EventLooks.end() ? nullptr : found;
}

} // namespace

Glyph glyphOf(AppCondition condition)
{
    switch (condition) {
    case AppCondition::Running: return Glyph::StateRunning;
    case AppCondition::Idle: return Glyph::StateIdle;
    case AppCondition::Starting: return Glyph::StateStarting;
    case AppCondition::Stopping: return Glyph::StateStopping;
    case AppCondition::Stopped: return Glyph::StateStopped;
    case AppCondition::BackingOff: return Glyph::StateBackoff;
    case AppCondition::CrashLooping: return Glyph::StateCrashed;
    case AppCondition::Paused: return Glyph::StatePaused;
    case AppCondition::Refused: return Glyph::StateRefused;
    }
    Q_UNREACHABLE();
}

Tone toneOf(AppCondition condition)
{
    return toneOf(glyphOf(condition)).value_or(Tone::Calm);
}

AppCondition conditionOfChild(QByteArrayView state, int inFlight)
{
    if (state == "starting")
        return AppCondition::Starting;
    if (state == "stopping" || state == "draining")
        return AppCondition::Stopping;
    return inFlight > 0 ? AppCondition::Running : AppCondition::Idle;
}

Glyph glyphOfEvent(QByteArrayView type)
{
    const EventLook *look = lookOf(type);
    return look ? look->glyph : Glyph::Information;
}

QString eventTypeText(QByteArrayView type)
{
    if (const EventLook *look = lookOf(type))
        return QCoreApplication::translate("spawner::Events", look->text);
    return cleanLine(QString::fromUtf8(type));
}

} // namespace spawner
