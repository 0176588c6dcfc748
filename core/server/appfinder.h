// An app by its name, or the error that a person can do something with.
#pragma once

#include "apps/appregistry.h"
#include "base/result.h"

namespace spawner {

/// NotFound names the app that was probably meant.
Result<AppEntry> findApp(const AppRegistry &registry, const QByteArray &name);
/// The same for something that can run: an app that is refused is an error, the one that says why.
Result<App *> findRunnableApp(const AppRegistry &registry, const QByteArray &name);
/// Fine, too, if `name` is empty.
Result<void> findAppOrAll(const AppRegistry &registry, const QByteArray &name);

} // namespace spawner
