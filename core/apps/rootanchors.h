// What decides which directory a path names.
#pragma once

#include <QByteArrayList>

namespace spawner {

/// The directories whose entries lead to `path`: those that hold a symbolic link on the way, and the parent
/// of what it finally names. Watching them shows when `path` becomes another directory (deployment by
/// symlink). A missing entry ends the list with the directory that lacks it.
QByteArrayList rootAnchors(const QByteArray &path);

} // namespace spawner
