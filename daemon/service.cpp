#include "daemon/service.h"

#include "base/logging.h"
#include "telemetry/logstore.h"

namespace spawner {

Service::Service(const Options &options, LoadedConfig config, LogStore &logs, ProcessReaper &reaper,
                 QObject *parent)
    : QObject(parent), m_configFile(config.file), m_flags(options.flags), m_logs(logs),
      m_engine(std::move(config), logs, reaper)
{
    connect(&m_engine, &Engine::stopped, this, &Service::stopped);
    connect(&m_signals, &UnixSignals::reloadRequested, this, &Service::reload);
    connect(&m_signals, &UnixSignals::terminationRequested, this, &Service::shutDown);
}

Result<void> Service::start(std::vector<int> inherited)
{
    auto started = m_engine.start(std::move(inherited));
    if (started)
        m_notify.ready(status());
    return started;
}

void Service::reload()
{
    if (m_isStopping)
        return;
    m_notify.reloading();
    ConfigProblems problems;
    auto loaded = loadConfig(m_configFile, m_flags, &problems);
    if (loaded) {
        m_logs.setLinesPerApp(loaded->config.logLinesPerApp);
        m_engine.reload(std::move(*loaded));
    } else {
        for (const QString &line : std::as_const(problems.lines))
            qCCritical(lcDaemon).noquote() << line;
        qCCritical(lcDaemon) << "the configuration was not reloaded: the old one stays in force";
    }
    m_notify.ready(status());
}

void Service::shutDown()
{
    if (!m_isStopping) {
        m_isStopping = true;
        qCInfo(lcDaemon) << "stopping: running requests may end; a second signal stops at once";
        m_notify.stopping();
    }
    m_engine.shutDown();
}

QByteArray Service::status() const
{
    return "Listening on " + m_engine.urls().join(", ");
}

} // namespace spawner
