// Unix sockets that apps listen on: made, named and removed here.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"
#include "base/unixsocket.h"

#include <QByteArray>

namespace spawner {

/// `DIRECTORY/NAME.N.sock`; if that is too long, the name is shortened and gets a hash. An error
/// (naming the directory and how much too long it is) if even that does not fit. Slashes in `name`
/// become '-'.
Result<QByteArray> socketPath(const QByteArray &directory, const QByteArray &name, quint64 number);

/// A *blocking* (apps exit at once on EAGAIN) listening stream socket bound to `path`, mode 0600,
/// close-on-exec. Whatever socket lay there before is removed first.
Result<UnixFd> listenOn(const QByteArray &path, int backlog = 4096);

} // namespace spawner
