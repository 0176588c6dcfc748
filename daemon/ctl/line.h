// A line for a terminal: pieces of text, each in an ink.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace spawner {

enum class Ink { Plain, Bold, Dim, Green, Yellow, Red, Cyan, Alarm };

struct Span
{
    QString text; ///< whatever it contains: it is made printable() when it is written
    Ink ink = Ink::Plain;
};

using Line = QList<Span>;

/// UTF-8 without an end of line, at most `width` columns (0 = any); inks become escape sequences if
/// `hasColours`.
QByteArray toTerminal(const Line &line, int width, bool hasColours);

} // namespace spawner
