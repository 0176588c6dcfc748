// Bytes of an app, made fit for a log line.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace spawner {

/// `bytes` as printable ASCII in double quotes: \n, \r, \t, \" and \\ as usual, other bytes as \xNN. At most
/// `maxBytes` of them are shown; "..." follows the quotes where there were more.
QString printable(QByteArrayView bytes, qsizetype maxBytes = 120);

} // namespace spawner
