// What the daemon needs around it before it starts: directories of its own and descriptors enough.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace spawner {

/// Makes the directory (0700) and its missing parents, and makes sure that it is private: no symlink, ours,
/// and closed to everyone else. Whoever can write there could serve requests in an app's name.
Result<void> makePrivateDirectory(const QByteArray &path);

/// Makes the directory (0700) and its missing parents unless it is there; who else may use it is
/// up to whoever made it.
Result<void> makeDirectory(const QByteArray &path);

/// Raises the soft limit of open files to the hard one: a connection takes one, a request two.
void raiseOpenFileLimit();

} // namespace spawner
