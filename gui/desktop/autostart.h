// Starting with the session.
#pragma once

#include "base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

namespace spawner {

class DesktopEntry;

/// The entry in the autostart folders (freedesktop.org's Desktop Application Autostart): the user's file hides one of the
/// same name in the system's folders, Hidden=true in it turns that one off. Keeps what others wrote into the user's file.
class Autostart
{
    Q_DECLARE_TR_FUNCTIONS(spawner::Autostart)
public:
    struct Place
    {
        QString userFolder; ///< $XDG_CONFIG_HOME/autostart
        QStringList systemFolders; ///< $XDG_CONFIG_DIRS/autostart, the most important first
        QString program; ///< absolute
    };
    /// As the environment says. An AppImage starts as a whole ($APPIMAGE).
    static Place standardPlace();

    explicit Autostart(Place place = standardPlace());

    /// Would a session start it: an entry is there, is not hidden and not switched off, and what it starts is there.
    bool isEnabled() const;
    /// With --background if `hidden`. The error names the file.
    Result<void> setEnabled(bool on, bool hidden = true);
    /// The entry in force starts this program, rather than one of another place (moved, or another version)?
    bool startsThisProgram() const;
    bool startsHidden() const; ///< the entry in force has --background

    QString file() const; ///< the user's

private:
    std::optional<DesktopEntry> entry() const;
    std::optional<DesktopEntry> systemEntry() const;

    Place m_place;
};

} // namespace spawner
