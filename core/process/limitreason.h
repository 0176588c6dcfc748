// Which of its limits a process ran into, as far as that can be told.
#pragma once

#include "base/processlimits.h"

#include <QString>
#include <QStringList>

namespace spawner {

struct ExitReport;

/// "it used more than 30s of processor time (limit-cpu-time)"; empty if no limit explains the end. Sure where the
/// kernel's signal is (SIGXCPU, SIGXFSZ); else from what runtimes say in their last lines when memory, processes or
/// descriptors are refused, and only if such a limit is set.
QString limitReason(const ExitReport &report, const ProcessLimits &limits, const QStringList &lastLines);

} // namespace spawner
