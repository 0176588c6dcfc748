#include "daemon/service.h"

#include "base/logging.h"
#include "daemon/configcheck.h"
#include "telemetry/logstore.h"

namespace spawner {

namespace {
constexpr milliseconds StopMargin{ 5000 }; // for all that is no waiting
} // namespace

Service::Service(const Options &options, LoadedConfig config, LogStore &logs, ProcessReaper &reaper,
                 QObject *parent)
    : QObject(parent), m_configFile(config.file), m_flags(options.flags), m_logs(logs),
      m_engine(std::move(config), logs, reaper)
{
    m_engine.setConfigAccess({ [this] { return reload(); },
                               [this](const std::optional<QByteArray> &text) { return checkConfig(text); } });
    connect(&m_engine, &Engine::stopped, this, &Service::stopped);
    connect(&m_signals, &UnixSignals::reloadRequested, this, &Service::reload);
    connect(&m_signals, &UnixSignals::terminationRequested, this, &Service::shutDown);
    connect(&m_signals, &UnixSignals::childEnded, &m_orphans, &OrphanReaper::reap);
}

Result<void> Service::start(std::vector<int> inherited)
{
    auto started = m_engine.start(std::move(inherited));
    if (started)
        m_notify.ready(status());
    return started;
}

ReloadOutcome Service::reload()
{
    ReloadOutcome outcome;
    if (m_isStopping) {
        outcome.problems.append(QStringLiteral("the daemon is about to end"));
        return outcome;
    }
    m_notify.reloading();
    ConfigProblems problems;
    auto loaded = loadConfig(m_configFile, m_flags, &problems);
    if (loaded) {
        m_logs.setLinesPerApp(loaded->config.logLinesPerApp);
        outcome.needRestart = m_engine.reload(std::move(*loaded));
    } else {
        for (const QString &line : std::as_const(problems.lines))
            qCCritical(lcDaemon).noquote() << line;
        qCCritical(lcDaemon) << "the configuration was not reloaded: the old one stays in force";
        m_engine.reloadFailed(problems.lines);
        outcome.problems = problems.lines;
    }
    m_notify.ready(status());
    return outcome;
}

QStringList Service::checkConfig(const std::optional<QByteArray> &text) const
{
    ConfigProblems problems;
    const auto loaded = text ? loadConfigText(*text, m_configFile, m_flags, &problems)
                             : loadConfig(m_configFile, m_flags, &problems);
    if (loaded)
        checkAppFiles(*loaded, &problems);
    return problems.lines;
}

void Service::shutDown()
{
    if (!m_isStopping) {
        m_isStopping = true;
        qCInfo(lcDaemon) << "stopping: running requests may end; a second signal stops at once";
        const Config &config = m_engine.config().config;
        m_notify.stopping(config.shutdownDelay + config.shutdownTimeout + config.app.stopGrace + StopMargin);
    }
    m_engine.shutDown();
}

QByteArray Service::status() const
{
    return "Listening on " + m_engine.urls().join(", ");
}

} // namespace spawner
