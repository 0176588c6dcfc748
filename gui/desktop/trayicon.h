// The pictures of the tray icon.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace spawner {

/// What the icon tells, by shape as well as by colour.
struct TrayLook
{
    enum class State {
        Resting, ///< hollow
        Running, ///< filled
        Offline, ///< struck out
        Attention, ///< with an exclamation mark
    };
    enum class Style {
        Color, ///< stands on its own ground: fits every panel
        Light, ///< of one light colour, for dark panels
        Dark, ///< of one dark colour, for light panels
    };

    State state = State::Offline;
    bool isMuted = false; ///< two bars: notifications are off
    Style style = Style::Color;

    bool operator==(const TrayLook &) const = default;
    /// "auto", "color", "light", "dark", as in keys::TrayStyle. Auto is Light where panels are known to be dark and their other
    /// icons are of one colour, else Color.
    static Style styleFrom(const QString &name);
};

/// All sizes that panels ask for, each drawn for itself.
QIcon trayIcon(const TrayLook &look);
/// One of `size` device pixels.
QPixmap trayPixmap(const TrayLook &look, int size);

} // namespace spawner
