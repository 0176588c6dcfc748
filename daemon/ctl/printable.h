// Making text of strangers harmless for a terminal. Pure functions.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace spawner {

/// `bytes` so that they cannot steer a terminal: control characters (C1 ones too), characters that turn the
/// direction of writing, and bytes that are no UTF-8 become \xNN or \uNNNN. TAB becomes a space.
QString printable(QByteArrayView bytes);
QString printable(QStringView text);

} // namespace spawner
