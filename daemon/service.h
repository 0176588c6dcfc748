// The daemon at work: an engine, and who tells it what to do.
#pragma once

#include "daemon/options.h"
#include "daemon/servicenotify.h"
#include "daemon/unixsignals.h"
#include "process/orphanreaper.h"
#include "server/engine.h"

#include <QObject>

namespace spawner {

class LogStore;
class ProcessReaper;

/// Passes signals and the service manager's wishes on to the engine: SIGHUP loads the config again (a
/// wrong one is reported and the old one stays), SIGTERM and SIGINT stop it, the second time at
/// once. Reaps what a container's first process gets to reap. Main thread.
class Service : public QObject
{
    Q_OBJECT
public:
    /// `config` came from its file (if any) and the flags of `options`, and is loaded again from there.
    /// `logs` and `reaper` outlive the service.
    Service(const Options &options, LoadedConfig config, LogStore &logs, ProcessReaper &reaper,
            QObject *parent = nullptr);

    /// Requests are answered once it returns.
    Result<void> start(std::vector<int> inherited);

signals:
    /// Everything has ended as asked.
    void stopped();

private:
    ReloadOutcome reload();
    QStringList checkConfig(const std::optional<QByteArray> &text) const;
    void shutDown();
    QByteArray status() const;

    QByteArray m_configFile;
    QList<FlagValue> m_flags;
    LogStore &m_logs;
    Engine m_engine;
    ServiceNotify m_notify;
    UnixSignals m_signals;
    OrphanReaper m_orphans;
    bool m_isStopping = false;
};

} // namespace spawner
