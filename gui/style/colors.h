// The colours that mean something, for light and dark palettes.
//
// Everything else comes from QPalette. Nobody else names a colour; no meaning is told by colour alone (there is a shape or
// a word beside it). tests/gui checks the contrast of each: text 4.5:1, shapes 3:1.
#pragma once

#include <QColor>
#include <QPalette>

namespace spawner {

enum class Tone {
    Good, // running
    Calm, // at rest, stopped on purpose: never a warning
    Busy, // starting, stopping, on its way
    Warning, // soon, slow, paused
    Bad, // crashed, refused, an error
    Accent, // a link, the chosen curve
    SecondCurve, // beside Accent in a plot
};

/// Is text light on a dark ground in this palette?
bool isDark(const QPalette &palette);

/// For text and shapes on the palette's Base and Window.
QColor toneColor(Tone tone, const QPalette &palette);

/// The ground of a bar that tells something, with the palette's text on it.
QColor toneGround(Tone tone, const QPalette &palette);

/// One of twelve colours for telling names apart (in merged logs), the same for the same name everywhere.
QColor nameColor(const QByteArray &name, const QPalette &palette);

} // namespace spawner
