// Every icon of the program, painted from paths: at any size, in the palette's colours, whatever the desktop has.
//
// (Qt shows SVG icons only with a plugin that need not be there, and then fails silently; themes lack most names.)
#pragma once

#include "gui/style/colors.h"

#include <QIcon>
#include <QPainter>

#include <optional>

namespace spawner {

enum class Glyph {
    // Verbs
    Deploy, OpenInBrowser, Start, Restart, Stop, Kill, Pause, Resume, Pin, Extend, Rollback, Copy, Save, Search, Clear, Follow,
    Wrap, Previous, Next, Bookmark, Filter, Connect, Disconnect, Settings, Doctor, Help, About, Quit, Add, Remove, Edit, Log,
    // States, told apart by shape as well as by colour
    StateRunning, StateIdle, StateStarting, StateStopped, StateStopping, StateCrashed, StatePaused, StateRefused, StateBackoff,
    // Messages
    Information, Success, Warning, Error,
    // Places
    LocalDaemon, SystemDaemon, RemoteDaemon,
};

/// Follows palette, mode (disabled, selected) and pixel ratio. Never null, for any size.
QIcon icon(Glyph glyph);
/// The tone that belongs to a state or a message; none for verbs and places, which have the colour of text.
std::optional<Tone> toneOf(Glyph glyph);
/// The program's own: the window's icon, for about boxes. Multi-size pixmaps.
QIcon programIcon();
/// Paints `glyph` into `target` with `color`; states use it in cells.
void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &target, const QColor &color);

} // namespace spawner
