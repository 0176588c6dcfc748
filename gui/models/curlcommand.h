// A request as a command that does it again.
#pragma once

#include <QByteArray>
#include <QString>

namespace spawner {

/// "curl -X 'POST' 'http://127.0.0.1:8080/hello.fcgi?a=b'": of the body and the header nothing is known. What is no printable
/// ASCII in `target` is percent-encoded.
QString curlCommand(const QByteArray &baseUrl, const QByteArray &method, const QByteArray &target);

} // namespace spawner
