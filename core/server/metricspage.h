// The daemon's state and counters as Prometheus wants them. Pure.
#pragma once

#include "control/status.h"

#include <QByteArray>

#include <map>
#include <memory>

namespace spawner {

class AppMetrics;

/// All metrics, named fcgi_spawner_*: in base units, and without a label whose values grow with time (no pids, no
/// paths). `counters` by app's name.
QByteArray metricsPage(const StatusSnapshot &status,
                       const std::map<QByteArray, std::shared_ptr<const AppMetrics>> &counters, bool isReady);

} // namespace spawner
