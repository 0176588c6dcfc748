// A log line as it may be shown: the colours that a program gave it, and nothing else that a terminal would obey.
//
// Qt Core alone: the fuzzer compiles this without the desktop program.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace spawner {

struct AnsiColor
{
    enum class Kind : quint8 { Default, Indexed, Rgb };

    Kind kind = Kind::Default;
    quint32 value = 0; ///< 0 to 255 (the first 16 are the palette of terminals), or 0xrrggbb

    bool operator==(const AnsiColor &) const = default;
};

struct AnsiStyle
{
    AnsiColor ink{};
    AnsiColor ground{};
    bool isBold = false;
    bool isFaint = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruckOut = false;
    bool isInverse = false;

    bool operator==(const AnsiStyle &) const = default;
};

/// Text of one line and the styles of its parts. Colours (SGR) become styles; all other escape sequences go. A sequence that
/// does not end loses its beginning alone: no program can hide the rest of its line. Tabs become spaces up to the next
/// multiple of four; other control characters and those that reorder text become U+FFFD. No line ends.
struct AnsiText
{
    struct Run
    {
        qsizetype start = 0;
        qsizetype length = 0;
        AnsiStyle style{};

        bool operator==(const Run &) const = default;
    };

    QString text;
    QList<Run> runs; ///< in order, apart from one another; what is in none is plain

    /// Bytes are UTF-8; wrong ones become U+FFFD.
    static AnsiText parse(QByteArrayView bytes);
    /// The text alone.
    static QString plain(QByteArrayView bytes);
    /// Are these bytes printable ASCII, so that they are their own text?
    static bool isPlain(QByteArrayView bytes);
};

} // namespace spawner
