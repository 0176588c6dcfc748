// `stdio`: bytes between a socket and standard input and output.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

namespace spawner {

/// Copies both ways, blocking, until either side ends. What the socket sent before its end has been written
/// to `output` then. An error if copying failed; that a reader has gone is none.
Result<void> pump(const UnixFd &socket, int input, int output);

} // namespace spawner
