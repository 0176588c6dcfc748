// Small rules for header fields. Pure functions on bytes.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace spawner {

/// RFC 9110 token: what a method or a field name may consist of. Not empty.
bool isToken(QByteArrayView text);
/// Field value without NUL, CR, LF or other control bytes but TAB.
bool isFieldValue(QByteArrayView text);
/// uri-host [ ":" port ] of RFC 9110 section 4.2, not empty and without userinfo.
bool isAuthority(QByteArrayView text);
/// Does a comma-separated list (Connection, TE, If-None-Match's simpler cousins) name `token`?
bool listContains(QByteArrayView list, QByteArrayView token);
/// "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray formatHttpDate(std::chrono::system_clock::time_point time);
/// All three forms of RFC 9110 section 5.6.7; nothing if it is no date.
std::optional<std::chrono::system_clock::time_point> parseHttpDate(QByteArrayView text);
/// Quality (0 to 1) that an Accept-Encoding value gives `coding`; 0 = not acceptable.
double acceptedQuality(QByteArrayView acceptEncoding, QByteArrayView coding);

} // namespace spawner
