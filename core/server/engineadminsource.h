// What the admin pages show of a running daemon.
#pragma once

#include "server/adminsource.h"

namespace spawner {

class Engine;

/// Main thread.
class EngineAdminSource final : public AdminSource
{
public:
    /// Both outlive it.
    EngineAdminSource(Engine &engine, LogStore &logs) : m_engine(engine), m_logs(logs) { }

    StatusSnapshot status() override;
    std::map<QByteArray, std::shared_ptr<const AppMetrics>> counters() override;
    LogStore &logs() override { return m_logs; }
    QString whyNotReady() override;

private:
    Engine &m_engine;
    LogStore &m_logs;
};

} // namespace spawner
