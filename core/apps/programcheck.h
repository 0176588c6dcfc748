// Is a file a whole program for this machine?
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace spawner {

/// Looks at the head of `file` without executing it: an ELF program of this machine's kind, none of
/// whose parts lies beyond the end of the file (half uploaded), or a script whose interpreter exists.
/// AppInvalidFile, in words, if it is neither. A file that may be executed but not read passes.
Result<void> checkProgram(const QByteArray &file);

/// Why the file (which is there) is not executable for us, with the command that changes it.
/// AppNotExecutable.
Error notExecutableError(const QByteArray &file);

} // namespace spawner
