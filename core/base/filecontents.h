// Small files, and what the kernel tells in files.
#pragma once

#include <QByteArray>
#include <QFile>

namespace spawner {

/// All that is in the file `path`; nothing if it cannot be read. Files in /proc claim to be empty: only reading tells.
inline QByteArray fileContents(const QByteArray &path)
{
    QFile file(QFile::decodeName(path));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.readAll() : QByteArray();
}

} // namespace spawner
