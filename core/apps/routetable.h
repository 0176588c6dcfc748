// Which app answers which path: an immutable snapshot.
#pragma once

#include "apps/admission.h"
#include "config/config.h"
#include "telemetry/appmetrics.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace spawner {

/// One app as the data plane sees it.
struct AppRoute
{
    QByteArray name; ///< path below the web root without ".fcgi": "hello", "tools/env"
    QByteArray scriptName; ///< decoded URL path: "/hello.fcgi"
    QByteArray scriptFile; ///< absolute path below the web root as configured
    std::shared_ptr<const AppSettings> settings;
    std::shared_ptr<Admission> admission;
    std::shared_ptr<AppMetrics> metrics; ///< the same as long as the app exists, whatever else changes
};

/// One of the four objects where the planes meet. Rule: built by AppRegistry, never changed after;
/// a new one is handed to each gateway, which drops the old one when no event uses it.
struct RouteTable
{
    /// Keyed by path below the web root: "tools/env.fcgi".
    QHash<QByteArray, std::shared_ptr<const AppRoute>> routes;
    /// Files that are no app but look like one ("x.fcgi" without its x bit, half uploaded, bad settings
    /// file), and why.
    QHash<QByteArray, Error> refused;
    quint64 version = 0;
};

} // namespace spawner
