// The state of the daemon at one moment.
#pragma once

#include "base/duration.h"
#include "control/status.h"

#include <QHash>

#include <optional>

namespace spawner {

class AppRegistry;
class Engine;
struct Moment;

/// Gathers status from everything that has some. What /proc says of processes is read at most every ProcInterval, however
/// often somebody asks. Main thread.
class StatusSource
{
public:
    static constexpr milliseconds ProcInterval{ 500 };

    /// `engine` outlives it.
    explicit StatusSource(Engine &engine);

    /// Everything but the revision.
    StatusSnapshot gather();
    /// One app; nothing if there is none.
    std::optional<AppStatus> app(const QByteArray &name);
    HelloInfo hello() const;
    qint64 startedAt() const { return m_startedAt; }

private:
    struct Sample
    {
        qint64 residentBytes = 0;
        qint64 cpuMs = 0;
        int threads = 0;
        Clock::time_point time;
    };

    DaemonStatus daemon(const Moment &now);
    void addProcesses(AppStatus &status, const Moment &now);
    const Sample &sample(qint64 pid, const Moment &now);

    Engine &m_engine;
    const qint64 m_startedAt;
    QHash<qint64, Sample> m_samples; // by pid
};

} // namespace spawner
