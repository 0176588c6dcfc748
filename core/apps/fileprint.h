// What tells one version of a file from another.
#pragma once

#include <QByteArray>

#include <optional>

namespace spawner {

/// Equal prints mean: the same bytes, as far as one can tell without reading them. Also when a file
/// was written over in place or replaced by rename. Plain values.
struct FilePrint
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 sizeBytes = 0;
    qint64 modifiedNs = 0; ///< mtime, since the epoch
    bool isExecutable = false; ///< for us (only asked for of programs)
    /// ctime, since the epoch: the last time anything touched the file; moves too where a backup
    /// makes a hard link, so it is no part of the identity.
    qint64 changedNs = 0;

    bool operator==(const FilePrint &other) const
    {
        return device == other.device && inode == other.inode && sizeBytes == other.sizeBytes
            && modifiedNs == other.modifiedNs && isExecutable == other.isExecutable;
    }
};

/// Of the regular file at `path`, symlinks followed; nothing if there is none (or it cannot be seen).
/// `program`: also look whether we may execute it.
std::optional<FilePrint> filePrint(const QByteArray &path, bool program);

} // namespace spawner
