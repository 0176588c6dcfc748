// Making bytes of strangers harmless for logs. Pure functions.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// Length (1 to 4) of the well-formed UTF-8 sequence that `bytes` begins with; 0 if there is none.
/// Overlong forms, surrogates and what lies beyond U+10FFFF are not well-formed.
int utf8SequenceLength(QByteArrayView bytes);

/// Appends `text` so that it can neither end a line nor steer a terminal: control characters (C1 ones
/// too) and bytes that are no UTF-8 become \xNN. TAB stays.
void appendPrintable(QByteArray &to, QByteArrayView text);

/// As appendPrintable(), but also escapes what would end a quoted string ('"' and '\'), and TAB.
void appendQuoted(QByteArray &to, QByteArrayView text);

/// Appends `text` as the inside of a JSON string. Always valid JSON: a byte that is no UTF-8 becomes
/// \u00NN.
void appendJsonString(QByteArray &to, QByteArrayView text);

} // namespace spawner
