#include "server/explanation.h"

#include "apps/app.h"
#include "apps/appregistry.h"
#include "server/checkauthorizer.h"
#include "server/errorpage.h"

#include <QFile>

namespace spawner {

namespace {

QString duration(milliseconds value)
{
    return QString::fromLatin1(formatDuration(value));
}

/// To the second, as it goes on.
QString remaining(Clock::time_point until)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(until - Clock::now());
    return duration(std::max<milliseconds>(left, milliseconds::zero()));
}

QString mode(const AppSettings &settings)
{
    switch (settings.mode) {
    case SpawnMode::Stdio:
        return QStringLiteral("its socket being its standard input (mode \"stdio\")");
    case SpawnMode::Socket:
        return QStringLiteral("the path of its socket being in its arguments (mode \"socket\")");
    case SpawnMode::Auto:
        return QStringLiteral("offering it a socket both as standard input and by path (mode \"auto\")");
    }
    return {};
}

QString refusal(const Error &error)
{
    return QStringLiteral("A request now would be answered with %1: %2.")
        .arg(httpStatus(error.code)).arg(error.message);
}

QString waitBounds(const AppSettings &settings)
{
    return QStringLiteral("It would wait for at most %1 (queue-timeout), as one of at most %2 (queue-length).")
        .arg(duration(settings.queueTimeout)).arg(settings.queueLength);
}

/// The ready process that would get it: the one with the fewest requests.
const AppProcess *bestProcess(const std::vector<AppProcess> &processes)
{
    const AppProcess *best = nullptr;
    for (const AppProcess &process : processes) {
        const bool hasRoom = process.capacity == 0 || process.inFlight < process.capacity;
        if (process.child->state() != ChildState::Ready || !hasRoom)
            continue;
        if (!best || process.inFlight < best->inFlight)
            best = &process;
    }
    return best;
}

void explainRunning(QStringList &lines, const App &app, const AppSettings &settings)
{
    const std::vector<AppProcess> processes = app.processes();
    const AdmissionCounts counts = app.admission()->counts();
    if (const AppProcess *best = counts.waiting == 0 ? bestProcess(processes) : nullptr) {
        lines << QStringLiteral("A request now would go to process %1 at once, which has %2 requests in hand and "
                                "takes %3.")
                     .arg(best->child->pid()).arg(best->inFlight)
                     .arg(best->capacity == 0 ? QStringLiteral("any number")
                                              : QStringLiteral("up to %1").arg(best->capacity));
        if (best->idleDeadline) {
            lines << QStringLiteral("Without one, that process is stopped in %1 (idle-timeout %2).")
                         .arg(remaining(*best->idleDeadline), duration(settings.idleTimeout));
        }
        return;
    }
    lines << QStringLiteral("A request now would wait behind %1 others: all %2 processes are busy.")
                 .arg(counts.waiting).arg(counts.ready);
    const int alive = int(std::count_if(processes.begin(), processes.end(), [](const AppProcess &process) {
        return process.role == ChildRole::Current && process.child->state() <= ChildState::Ready;
    }));
    lines << (alive < settings.processesMax
                  ? QStringLiteral("One more process would be started for it (%1 of %2, processes-max).")
                        .arg(alive).arg(settings.processesMax)
                  : QStringLiteral("No more process would be started: there are %1 already (processes-max).")
                        .arg(alive));
    lines << waitBounds(settings);
}

void explainState(QStringList &lines, const App &app, const AppSettings &settings)
{
    switch (app.state()) {
    case AppState::Paused:
        lines << QStringLiteral("A request now would be answered with 503: the app is paused, until somebody "
                                "resumes it.");
        return;
    case AppState::BackingOff:
    case AppState::CrashLooping:
        lines << QStringLiteral("A request now would be answered with 503: the app failed %1 times in a row (%2) "
                                "and is tried again in %3, when its file changes, or when it is started by hand.")
                     .arg(app.failures())
                     .arg(app.lastExit(), remaining(app.retryAt().value_or(Clock::now())));
        return;
    case AppState::Running:
        return explainRunning(lines, app, settings);
    case AppState::Starting:
        lines << QStringLiteral("A request now would wait for a process that is starting, behind %1 others.")
                     .arg(app.admission()->counts().waiting)
              << waitBounds(settings);
        return;
    case AppState::Stopped:
    case AppState::Stopping:
        lines << QStringLiteral("A request now would start a process of %1, %2.")
                     .arg(QFile::decodeName(app.version().file), mode(settings));
        lines << QStringLiteral("The process has %1 to answer (start-timeout).").arg(duration(settings.startTimeout))
              << waitBounds(settings);
        return;
    }
}

} // namespace

QStringList explainRequest(const AppEntry &entry, const AppRegistry &apps, const Config &config)
{
    if (!entry.app || !entry.settings)
        return { refusal(entry.refusal.value_or(Error{ ErrorCode::NotFound, QStringLiteral("it is no app") })) };
    const App &app = *entry.app;
    QStringList lines;
    explainState(lines, app, *entry.settings);
    lines << explainAuthorizers(entry, apps, config);
    if (app.isKeptAlive())
        lines << QStringLiteral("Its processes are not stopped for being idle: an administrator keeps them.");
    if (app.brokenUpdate())
        lines << QStringLiteral("Its newest version is not in charge: %1.").arg(app.brokenUpdate()->message);
    if (entry.settingsProblem) {
        lines << QStringLiteral("Its settings file is not in force as it is now: %1.")
                     .arg(entry.settingsProblem->message);
    }
    return lines;
}

} // namespace spawner
