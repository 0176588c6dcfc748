// Status codes of HTTP and their standard phrases.
#pragma once

#include <QByteArrayView>

namespace spawner {

/// The phrase of RFC 9110 section 15 (and the registry) for `status`; empty if unknown.
QByteArrayView reasonPhrase(int status);
/// True for 1xx, 204 and 304: responses that never have a body.
bool isBodyless(int status);

} // namespace spawner
