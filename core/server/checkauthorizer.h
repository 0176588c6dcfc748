// Authorizers, as administrators see them: who is asked about what, and whether that works.
#pragma once

#include "server/findings.h"

#include <QStringList>

namespace spawner {

struct AppEntry;
class AppRegistry;
struct Config;

/// What explains a request to the app: who is asked before it gets there, or, if it is an authorizer itself, about what.
QStringList explainAuthorizers(const AppEntry &entry, const AppRegistry &apps, const Config &config);

/// The setting 'authorizers': is each of them there?
Findings checkAuthorizers(const AppRegistry &apps, const Config &config);
/// Of one app: is its authorizer there? Or, if it is one, does anybody ask it?
Findings checkAppAuthorizers(const AppEntry &entry, const AppRegistry &apps, const Config &config);

} // namespace spawner
