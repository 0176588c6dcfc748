// Files that deployments put in place: where they go, and how they are copied.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace spawner {

/// Where an app's program lies or is to lie.
struct DeployTarget
{
    QByteArray app; ///< "tools/env"
    QByteArray directory; ///< absolute
    QByteArray fileName; ///< "env.fcgi"
    QByteArray file() const { return directory + '/' + fileName; }
    QByteArray versionsDirectory() const { return directory + "/.versions/" + fileName; }
};

/// `name` as a user says it ("hello", "hello.fcgi", "/tools/env.fcgi"). InvalidArgument if it is no name of an app
/// (leaves the root, has hidden parts, ...).
Result<DeployTarget> deployTarget(const QByteArray &webRoot, const QByteArray &name);

/// A program can be put there: the directory exists, within the web root, and may be written; what lies there now (if
/// anything) is a plain file. Errors name the fix.
Result<void> checkDeployable(const QByteArray &webRoot, const DeployTarget &target);

/// A new hidden file in the target's directory, 0600, open for writing. The scanner does not see it.
struct TemporaryFile
{
    QByteArray path;
    UnixFd fd;
};
Result<TemporaryFile> makeTemporary(const DeployTarget &target);
/// Removes what temporary files of deployments in `directory` are older than a day.
void removeStaleTemporaries(const QByteArray &directory);

/// All of `from` (from its start) into `to`; `hash` may be nullptr.
Result<void> copyFile(const UnixFd &from, const UnixFd &to, const QByteArray &name, QCryptographicHash *hash);
/// Of the whole file, hexadecimal.
Result<QByteArray> sha256Of(const QByteArray &file);
/// Makes `to` the same file as `from` (which stays) in one step, replacing what is there: by a hard link where that
/// works, else by a copy. `target` names the directory for temporary files.
Result<void> putCopy(const QByteArray &from, const QByteArray &to, const DeployTarget &target);
/// After renames in it.
Result<void> syncDirectory(const QByteArray &directory);

} // namespace spawner
