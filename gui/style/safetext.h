// Text from outside (names, log lines, errors, paths), made harmless for the screen.
//
// Always shown as plain text; these are for the places that guess (tooltips) or that bidirectional text could scramble.
#pragma once

#include <QByteArray>
#include <QString>

namespace spawner {

/// Without control characters and bidirectional overrides (each becomes U+FFFD; a tab a space), line ends too.
QString cleanLine(const QString &text);
/// The same, but keeps line ends and tabs.
QString cleanText(const QString &text);
/// A name within a sentence of any direction: cleaned and isolated (U+2068 … U+2069).
QString isolated(const QString &text);
QString isolated(const QByteArray &text);
/// For tooltips and other places where Qt would take "<b>" for markup.
QString plainToolTip(const QString &text);
/// For texts of actions, tabs and buttons: "&" is no mnemonic.
QString plainLabel(const QString &text);
/// "hello" -> "hello.fcgi", as people know it.
QString appFileName(const QByteArray &app);

} // namespace spawner
