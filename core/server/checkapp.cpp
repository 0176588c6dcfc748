#include "server/checkapp.h"

#include "apps/app.h"
#include "apps/appregistry.h"
#include "apps/programcheck.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace spawner {

namespace {

QString fixFor(const AppEntry &entry, ErrorCode code)
{
    switch (code) {
    case ErrorCode::AppNotExecutable:
        return whyNotExecutable(entry.file).fix;
    case ErrorCode::AppInvalidFile:
    case ErrorCode::AppSpawnFailed:
        return QStringLiteral("file %1; then copy a program for this machine there: fcgi-spawnerctl deploy FILE --name %2")
            .arg(shellWord(entry.file), shellWord(entry.name));
    case ErrorCode::InvalidConfig:
        return QStringLiteral("edit %1; fcgi-spawner --check-config checks it")
            .arg(shellWord(entry.settingsFile.isEmpty() ? QByteArray(entry.file + ".toml") : entry.settingsFile));
    case ErrorCode::AppPaused:
        return QStringLiteral("fcgi-spawnerctl resume %1").arg(shellWord(entry.name));
    default:
        return QStringLiteral("fcgi-spawnerctl logs %1").arg(shellWord(entry.name));
    }
}

CheckResult checkExecutable(const AppEntry &entry)
{
    if (::faccessat(AT_FDCWD, entry.file.constData(), X_OK, AT_EACCESS) == 0)
        return okay("app.executable", entry.name, QStringLiteral("it may be executed"));
    const NotExecutable why = whyNotExecutable(entry.file);
    return problem("app.executable", entry.name, why.text, why.fix);
}

CheckResult checkContent(const AppEntry &entry)
{
    if (const auto checked = checkProgram(entry.file); !checked)
        return problem("app.program", entry.name, checked.error().message, fixFor(entry, checked.error().code));
    return okay("app.program", entry.name, QStringLiteral("it is a whole program for this machine"));
}

std::optional<CheckResult> checkWriters(const AppEntry &entry)
{
    struct stat status = {};
    if (::stat(entry.file.constData(), &status) != 0 || (status.st_mode & S_IWOTH) == 0)
        return std::nullopt;
    return warning("app.world-writable", entry.name,
                   QStringLiteral("everyone on this machine may change the program, which runs as %1")
                       .arg(accountName(::geteuid())),
                   QStringLiteral("chmod o-w %1").arg(shellWord(entry.file)));
}

CheckResult checkSettings(const AppEntry &entry)
{
    const bool isRefused = entry.refusal && entry.refusal->code == ErrorCode::InvalidConfig;
    if (isRefused || entry.settingsProblem) {
        const Error &error = isRefused ? *entry.refusal : *entry.settingsProblem;
        return problem("app.settings", entry.name, error.message, fixFor(entry, ErrorCode::InvalidConfig));
    }
    return okay("app.settings", entry.name,
                entry.settingsFile.isEmpty()
                    ? QStringLiteral("it has no settings of its own")
                    : QStringLiteral("%1 is in force").arg(shownPath(entry.settingsFile)));
}

CheckResult failureState(const AppEntry &entry, const App &app)
{
    const bool isLooping = app.state() == AppState::CrashLooping;
    return problem("app.state", entry.name,
                   QStringLiteral("it %1: failed %2 times in a row, the last time %3")
                       .arg(isLooping ? QStringLiteral("is crash-looping") : QStringLiteral("waits before the next try"))
                       .arg(app.failures())
                       .arg(app.lastExit()),
                   QStringLiteral("fcgi-spawnerctl logs %1; once it is mended: fcgi-spawnerctl start %1")
                       .arg(shellWord(entry.name)));
}

/// Of an app that is none, for now: nothing, if it is what checkAppFile() finds anyway.
Findings refusalState(const AppEntry &entry)
{
    const Findings file = checkAppFile(entry);
    const bool isKnown = std::any_of(file.begin(), file.end(),
                                     [](const CheckResult &finding) { return finding.verdict == "problem"; });
    if (isKnown)
        return {};
    const Error error = entry.refusal.value_or(Error{ ErrorCode::NotFound, QStringLiteral("it is no app") });
    return { problem("app.state", entry.name, error.message, fixFor(entry, error.code)) };
}

QString brokenUpdate(const AppEntry &entry, const Error &error)
{
    const bool isNotExecutable = error.code == ErrorCode::AppNotExecutable;
    return QStringLiteral("its newest version is not in charge: %1")
        .arg(isNotExecutable ? whyNotExecutable(entry.file).text : error.message);
}

} // namespace

Findings checkAppFile(const AppEntry &entry)
{
    struct stat status = {};
    if (::stat(entry.file.constData(), &status) != 0) {
        return { problem("app.file", entry.name,
                         systemError(QStringLiteral("cannot look at %1").arg(shownPath(entry.file)), errno).message,
                         QStringLiteral("ls -l %1").arg(shellWord(entry.file))) };
    }
    Findings findings{ checkExecutable(entry), checkContent(entry) };
    if (const auto writers = checkWriters(entry))
        findings.append(*writers);
    findings.append(checkSettings(entry));
    return findings;
}

Findings checkAppState(const AppEntry &entry)
{
    if (!entry.app)
        return refusalState(entry);
    const App &app = *entry.app;
    Findings findings;
    switch (app.state()) {
    case AppState::CrashLooping:
    case AppState::BackingOff:
        findings.append(failureState(entry, app));
        break;
    case AppState::Paused:
        findings.append(warning("app.state", entry.name, QStringLiteral("it is paused: requests are answered with 503"),
                                fixFor(entry, ErrorCode::AppPaused)));
        break;
    case AppState::Running:
        findings.append(okay("app.state", entry.name, QStringLiteral("it runs")));
        break;
    case AppState::Starting:
    case AppState::Stopping:
    case AppState::Stopped:
        findings.append(okay("app.state", entry.name, QStringLiteral("the next request starts it")));
        break;
    }
    if (app.brokenUpdate()) {
        findings.append(problem("app.version", entry.name,
                                brokenUpdate(entry, *app.brokenUpdate()),
                                QStringLiteral("fcgi-spawnerctl rollback %1, or deploy one that works")
                                    .arg(shellWord(entry.name))));
    }
    if (!app.lastExit().isEmpty() && app.failures() == 0) {
        findings.append(note("app.last-exit", entry.name,
                             QStringLiteral("the last process that ended by itself: %1").arg(app.lastExit()),
                             QStringLiteral("fcgi-spawnerctl logs %1").arg(shellWord(entry.name))));
    }
    return findings;
}

Findings checkAppProcesses(const AppEntry &entry)
{
    Findings findings;
    const std::vector<AppProcess> processes = entry.app ? entry.app->processes() : std::vector<AppProcess>();
    for (const AppProcess &process : processes) {
        const Child &child = *process.child;
        if (child.state() != ChildState::Ready)
            continue;
        const bool isStdio = child.traits().mode == SpawnMode::Stdio;
        findings.append(okay("app.handshake", entry.name,
                             QStringLiteral("process %1 took connections %2 ms after its start (mode \"%3\")")
                                 .arg(child.pid())
                                 .arg(std::chrono::duration_cast<milliseconds>(child.stateSince() - child.startedAt()).count())
                                 .arg(isStdio ? QStringLiteral("stdio") : QStringLiteral("socket"))));
        const QString capacity = process.capacity == 0 ? QStringLiteral("any number of requests")
                                                       : QStringLiteral("%1 requests").arg(process.capacity);
        findings.append(okay("app.capability", entry.name,
                             child.traits().capability.answered
                                 ? QStringLiteral("it says what it can take: %1 at once").arg(capacity)
                                 : QStringLiteral("it does not say what it can take, so it gets %1 at once").arg(capacity)));
        break; // they are all alike
    }
    return findings;
}

} // namespace spawner
