// Small files that a gateway keeps in memory.
#pragma once

#include "base/duration.h"

#include <QByteArray>
#include <QCache>

#include <sys/stat.h>

namespace spawner {

/// Contents of small files below the static root, by path. Each use asks the file system with one stat() whether the
/// path still leads to the very same, unchanged file; so what a deployment replaces is seen with the next request, and
/// what was checked when the file was opened (that it lies inside the root) holds for what is kept of it. What else
/// decided, that it has no compressed sibling, is believed for a second.
///
/// The least recently used go when there are more than 4 MiB. Lives in one thread.
class FileCache
{
public:
    /// Files up to this size are kept.
    static constexpr qint64 LargestBytes = 64 * 1024;

    struct File
    {
        QByteArray content;
        struct stat status = {};
        QByteArray fields; ///< of the response to a GET without conditions; empty if not known
        Clock::time_point keptAt;
    };

    FileCache();
    /// Null if the file is not here, changed, or has to be looked at anew. The pointer is good until the next call.
    const File *find(const QByteArray &path);
    /// Keeps it, unless the file is so young that it could change once more without the clock showing it.
    void insert(const QByteArray &path, const QByteArray &content, const struct stat &status,
                const QByteArray &fields = {});

private:
    QCache<QByteArray, File> m_files; // cost: bytes
};

} // namespace spawner
