// What /proc says about a process.
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace spawner {

struct ProcessStats
{
    qint64 residentBytes = 0;
    std::chrono::milliseconds cpuTime{ 0 }; ///< user and system
    quint64 startTicks = 0; ///< since boot, tells a reused pid
    int threads = 0;
};

/// Reads /proc/PID/stat (and statm); nothing if the process is gone.
std::optional<ProcessStats> processStats(qint64 pid);

/// A thread of it runs, or waits for its turn of the processor, or it is on its way out; false if that cannot be
/// seen. Any thread; takes some microseconds for each thread of `pid`.
bool isBusy(qint64 pid);

/// "nginx (pid 4711)" for whoever listens on the TCP port, as far as this user may see; empty if
/// unknown. For "address in use" messages.
QByteArray portOwner(quint16 port);

} // namespace spawner
