// The control socket as a file: making it and removing it.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>

#include <optional>

#include <sys/types.h>

namespace spawner {

/// A listening, non-blocking, close-on-exec Unix socket at `path`: 0600, or 0660 of `group` if there is one;
/// at no time is it open to more. A socket there that refuses connections is replaced; one on which somebody
/// listens is AddressInUse, and anything else AlreadyExists. Two daemons that start at once cannot take it
/// from each other.
Result<UnixFd> listenOnControlSocket(const QByteArray &path, std::optional<gid_t> group);

/// Which file lies at a path, to remove it later only if it is still the same.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileIdentity &) const = default;
};
FileIdentity identityOf(const QByteArray &path);

} // namespace spawner
