// Words for a POSIX shell.
#pragma once

#include <QByteArray>

namespace spawner {

/// In single quotes, so that the shell takes every byte for itself. A NUL, which no argument can have, is left out.
QByteArray shellQuoted(QByteArray word);

} // namespace spawner
