// From a URL path to a file below a root, with no way out.
#pragma once

#include "base/result.h"
#include "base/unixfd.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <sys/stat.h>

namespace spawner {

/// A URL path after percent-decoding and dot-segment removal.
///
/// Decoding happens once. `%2F` never acts as a separator: segments are split on the raw `/` first.
/// Empty segments ("//") are kept, because apps cannot recover them from PATH_INFO.
struct DecodedPath
{
    /// Decoded segments in order, without the slashes. "/a//b/" is {"a", "", "b", ""}.
    QList<QByteArray> segments;

    /// "/" + segments joined with "/" (a decoded %2F appears as '/'), beginning with segment `from`;
    /// empty if there are no segments from there on.
    QByteArray joined(qsizetype from = 0) const;
};

/// Decodes the path of a request target (`raw` begins with '/', no query). Refuses a malformed
/// percent escape, NUL and control bytes (encoded or not); resolves "." and ".." (also written
/// %2e), and refuses to climb above the root. Bytes above 0x7f pass untouched.
Result<DecodedPath> decodePath(QByteArrayView raw);

/// Percent-encodes a decoded path for use in a Location or a link ('/' is kept).
QByteArray encodePath(QByteArrayView decoded);

/// Opens `relative` (no leading '/', segments separated by '/') below the directory `root`,
/// read-only, and never anything outside it: openat2 with RESOLVE_IN_ROOT semantics by hand where
/// the kernel lacks it. Symlinks that stay inside the root are followed, others are refused with
/// PermissionDenied. `status` gets fstat of what was opened.
Result<UnixFd> openBelow(const UnixFd &root, const QByteArray &relative, struct stat *status);

/// Opens a directory as a root for openBelow (O_PATH).
Result<UnixFd> openRoot(const QByteArray &directory);

/// Is `path`, every symlink resolved, inside `root`, every symlink resolved?
bool isInside(const QByteArray &root, const QByteArray &path);

} // namespace spawner
