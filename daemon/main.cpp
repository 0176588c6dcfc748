// fcgi-spawner: from a command line to a running Service.
#include "base/logging.h"
#include "daemon/configcheck.h"
#include "daemon/options.h"
#include "daemon/service.h"
#include "daemon/surroundings.h"
#include "process/processreaper.h"
#include "telemetry/logsink.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

using namespace spawner;

namespace {

constexpr auto DefaultConfigFile = "/etc/fcgi-spawner/fcgi-spawner.toml";

ExitCode fail(ExitCode code, const QString &message)
{
    std::fprintf(stderr, "fcgi-spawner: %s\n", message.toUtf8().constData());
    return code;
}

ExitCode failOn(const ConfigProblems &problems)
{
    for (const QString &line : problems.lines)
        fail(ExitConfig, line);
    return exitCodeFor(problems);
}

/// Text for a person or a pipe: whoever reads it must not get half of it and a 0.
ExitCode print(const QByteArray &text)
{
    const bool isWritten
        = std::fwrite(text.constData(), 1, size_t(text.size()), stdout) == size_t(text.size());
    if (std::fflush(stdout) != 0 || !isWritten)
        return fail(ExitFailure,
                    systemError(QStringLiteral("cannot write to standard output"), errno).message);
    return ExitOk;
}

ExitCode checkConfig(const LoadedConfig &config)
{
    ConfigProblems problems;
    checkAppFiles(config, &problems);
    return problems.isEmpty() ? print("configuration OK\n") : failOn(problems);
}

/// The directories that the config names, and the reaper's state in one of them.
Result<void> prepare(const Config &config, ProcessReaper &reaper)
{
    if (auto made = makePrivateDirectory(config.runtimeDir); !made)
        return made;
    if (!config.socketDir.isEmpty()) {
        if (auto made = makeDirectory(config.socketDir); !made)
            return made;
    }
    const auto swept = reaper.open(config.runtimeDir);
    if (!swept)
        return swept.error();
    if (*swept > 0)
        qCWarning(lcDaemon) << "stopped" << *swept << "processes that an earlier daemon left behind";
    return {};
}

/// The name and the version are what the first lines of a log are read for.
void greet(const LoadedConfig &config)
{
    qCInfo(lcDaemon).noquote() << "fcgi-spawner " SPAWNER_VERSION " starts; configuration:"
                               << (config.file.isEmpty() ? QStringLiteral("defaults and options")
                                                         : QString::fromUtf8(config.file));
}

int run(const Options &options, LoadedConfig config, char *program)
{
    // First of all, while there is one thread and no descriptor that the guardian must not hold.
    ProcessReaper reaper;
    if (const auto guarded = reaper.startGuardian(); !guarded)
        return fail(ExitFailure, guarded.error().message);
    auto inherited = takeServiceSockets();
    if (!inherited)
        return fail(ExitFailure, inherited.error().message);
    raiseOpenFileLimit();

    qputenv("QT_NO_GLIB", "1"); // its main loop does nothing for us that Qt's own does not do faster
    int argumentCount = 1; // the others are ours, not Qt's
    char *arguments[] = { program, nullptr };
    QCoreApplication application(argumentCount, arguments);
    LogStore logs(config.config.logLinesPerApp);
    LogSink sink(logs);
    setLogLevel(config.config.logLevel);
    greet(config);
    if (const auto prepared = prepare(config.config, reaper); !prepared)
        return fail(ExitFailure, prepared.error().message);

    Service service(options, std::move(config), logs, reaper);
    QObject::connect(&service, &Service::stopped, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (const auto started = service.start(std::move(*inherited)); !started)
        return fail(ExitFailure, started.error().message);
    const int code = application.exec();
    qCInfo(lcDaemon) << "stopped";
    return code;
}

} // namespace

int main(int argc, char *argv[]) // NOLINT(bugprone-exception-escape): without memory at the start there is nothing better to do
{
    QByteArrayList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(argv[i]);
    const auto options = parseOptions(arguments);
    if (!options)
        return fail(ExitUsage, options.error().message + QStringLiteral("; see fcgi-spawner --help"));
    if (options->action == Options::Action::Help)
        return print(helpText());
    if (options->action == Options::Action::Version)
        return print("fcgi-spawner " SPAWNER_VERSION "\n");

    ConfigProblems problems;
    auto config = loadConfig(configFileFor(*options, DefaultConfigFile), options->flags, &problems);
    if (!config)
        return failOn(problems);
    if (options->action == Options::Action::PrintConfig)
        return print(printConfig(*config));
    if (options->action == Options::Action::CheckConfig)
        return checkConfig(*config);
    static char program[] = "fcgi-spawner";
    return run(*options, std::move(*config), argc > 0 ? argv[0] : program);
}
