#include "server/engineadminsource.h"

#include "apps/appregistry.h"
#include "server/engine.h"
#include "server/statussource.h"

namespace spawner {

StatusSnapshot EngineAdminSource::status()
{
    return m_engine.statusSource().gather();
}

std::map<QByteArray, std::shared_ptr<const AppMetrics>> EngineAdminSource::counters()
{
    std::map<QByteArray, std::shared_ptr<const AppMetrics>> counters;
    const QList<AppEntry> entries = m_engine.apps().entries();
    for (const AppEntry &entry : entries) {
        if (entry.metrics)
            counters.emplace(entry.name, entry.metrics);
    }
    return counters;
}

QString EngineAdminSource::whyNotReady()
{
    return m_engine.isShuttingDown() ? QStringLiteral("the daemon is shutting down") : QString();
}

} // namespace spawner
