// What would happen to a request now, and why.
#pragma once

#include <QStringList>

namespace spawner {

struct AppEntry;
class AppRegistry;
struct Config;

/// Sentences about a request that came for this app at this moment, the outcome first.
QStringList explainRequest(const AppEntry &entry, const AppRegistry &apps, const Config &config);

} // namespace spawner
