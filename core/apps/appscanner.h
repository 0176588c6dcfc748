// What lies in the web root.
#pragma once

#include "apps/fileprint.h"
#include "base/result.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace spawner {

/// A file that wants to be an app.
struct AppCandidate
{
    FilePrint program;
    std::optional<FilePrint> settings; ///< of NAME.fcgi.toml, if there is one

    bool operator==(const AppCandidate &) const = default;
};

/// A directory, identified beyond its name.
struct DirectoryPrint
{
    QByteArray path;
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const DirectoryPrint &) const = default;
};

struct AppScan
{
    /// By path below the web root: "tools/env.fcgi".
    std::map<QByteArray, AppCandidate> candidates;
    /// "*.fcgi" that cannot be an app whatever its content: a symlink out of the root.
    std::map<QByteArray, Error> refused;
    /// Every directory that was searched, the root first; absolute.
    std::vector<DirectoryPrint> directories;
    /// Directories below the root that could not be searched, and why.
    std::vector<Error> unreadable;
};

/// Searches `webRoot` for "*.fcgi" (ASCII, with case): regular files in up to MaxDepth levels of
/// directories. Names that begin with a dot are skipped; symlinks are followed where they stay in
/// the root. A snapshot: what changes meanwhile may be seen or not. An error if the root itself
/// cannot be read (NotFound: it is not there), or if there were not enough descriptors.
Result<AppScan> scanApps(const QByteArray &webRoot);

constexpr int MaxScanDepth = 8;

} // namespace spawner
