// Why a program does not start, in words.
#pragma once

#include "base/processlimits.h"
#include "base/result.h"
#include "process/processuser.h"

#include <QByteArray>

namespace spawner {

/// What execve's `errnoValue` means for `program`: looks at the file (its mode, mount, #! line, ELF
/// header) to name the cause and the fix, e.g. "cannot start /srv/a.fcgi: its interpreter
/// /usr/bin/python4 does not exist; ...". Always AppSpawnFailed. Reads the file; main thread.
Error execFailure(const QByteArray &program, int errnoValue);

/// The same for the directory it was to be started in.
Error directoryFailure(const QByteArray &program, const QByteArray &directory, int errnoValue);

/// One of processLimitKinds() could not be set: names its key, and the hard limit it is above.
Error limitFailure(const QByteArray &program, const ProcessLimits &limits, int kind, int errnoValue);

/// Its user has as many processes as limits.processes allows.
Error processesFailure(const QByteArray &program, const ProcessLimits &limits);

/// It could not become `user`.
Error userFailure(const QByteArray &program, const ProcessUser &user, int errnoValue);

/// The interpreter that the kernel would look for: the word after "#!" (with a carriage return if
/// the line ends in one), or the loader that an ELF file asks for. Empty if there is none. `head`
/// is the beginning of the file.
QByteArray interpreterOf(const QByteArray &head);

} // namespace spawner
