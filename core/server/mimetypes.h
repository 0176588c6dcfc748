// Content types by file name.
#pragma once

#include <QByteArrayView>

namespace spawner {

/// The Content-Type for a file name, by its extension (any case), with a charset for text;
/// "application/octet-stream" where nothing better is known. A small table of our own because
/// QMimeDatabase needs a data package at run time, reads hundreds of kilobytes of it and may look into files.
QByteArrayView mimeType(QByteArrayView fileName);

} // namespace spawner
