// The directory where the sockets of apps lie.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace spawner {

/// Makes `directory` (0700; what is missing above it too) if it is not there. An error, naming it and what to
/// do, if it is no directory, if we may not write there or if its path leaves no room for sockets.
Result<void> prepareSocketDir(const QByteArray &directory);

/// Removes what a daemon before us left there: sockets of our user named "NAME.N.sock" on which nobody
/// listens any more. Returns how many.
int sweepStaleSockets(const QByteArray &directory);

} // namespace spawner
