// Is a file a whole program for this machine?
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace spawner {

/// Looks at the head of `file` without executing it: an ELF program of this machine's kind, none of
/// whose parts lies beyond the end of the file (half uploaded), or a script whose interpreter exists.
/// AppInvalidFile, in words, if it is neither. A file that may be executed but not read passes.
Result<void> checkProgram(const QByteArray &file);

struct NotExecutable
{
    QString text; ///< what is the matter
    QString fix; ///< the command that changes it, or what to look at
};

/// Why the file (which is there) is not executable for us.
NotExecutable whyNotExecutable(const QByteArray &file);
/// The same in one: AppNotExecutable.
Error notExecutableError(const QByteArray &file);

} // namespace spawner
