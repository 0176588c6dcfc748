// The look of the pages that the daemon makes itself.
#pragma once

#include <QByteArray>
#include <QString>

namespace spawner {

/// A whole HTML page, self-contained, light or dark as the browser prefers. `title` is plain text,
/// `body` is HTML.
QByteArray htmlPage(const QString &title, const QByteArray &body);

/// Bytes from anywhere (names, log lines), escaped for HTML; invalid UTF-8 becomes U+FFFD, control bytes a
/// visible "\x1b".
QByteArray htmlBytes(QByteArrayView bytes);
QByteArray htmlText(const QString &text);

} // namespace spawner
