// A file of the web root that is an app, or would like to be one.
#pragma once

#include "config/config.h"
#include "config/configloader.h"

#include <memory>
#include <optional>

namespace spawner {

class App;
class AppMetrics;

/// A "*.fcgi" of the web root, as administrators see it.
struct AppEntry
{
    QByteArray name; ///< "tools/env"
    QByteArray file; ///< absolute
    QByteArray settingsFile; ///< absolute; empty if there is none
    App *app = nullptr; ///< nullptr: it is refused
    std::optional<Error> refusal; ///< why it is no app
    /// Why its settings file, as it is now, is not in force.
    std::optional<Error> settingsProblem;
    std::shared_ptr<const AppSettings> settings; ///< in force; nullptr if it never had any
    /// Where settings come from that its own file makes ("app.idle-timeout"); the others are the daemon's.
    Origins origins;
    std::shared_ptr<AppMetrics> metrics; ///< nullptr if it never was an app
};

} // namespace spawner
