// A line of the table of actions (gui/actions/actiontable.cpp). Only for the registry.
#pragma once

#include "gui/actions/actionid.h"
#include "gui/actions/actionregistry.h"
#include "gui/style/icons.h"

#include <QKeySequence>

#include <optional>

namespace spawner {

/// What has to be so for an action to be enabled.
enum class ActionNeed {
    Nothing,
    Connection,
    NoConnection,
    Change, ///< a connection, and the right to change something there
    Apps, ///< at least one is selected
    OneApp, ///< exactly one, and a connection
    OneAppChange,
    Startable,
    Running,
    Pausable,
    Paused,
    AppsChange,
    CountingDown,
    DaemonAbsent, ///< a local daemon that does not run
    DaemonPresent, ///< a local daemon that runs and may be stopped
    LogLines,
};

struct ActionRegistry::Entry
{
    enum Kind {
        Plain,
        Checkable,
        Radio, ///< of the group "notifications"
        InLog, ///< its keys are single letters, or meant for the log: they work only where the log has the focus
    };

    ActionId id;
    const char *name;
    const char *text; ///< with mnemonic, untranslated
    const char *tip; ///< untranslated
    const char *keys = ""; ///< portable text, "; " between
    QKeySequence::StandardKey standardKey = QKeySequence::UnknownKey; ///< what the desktop has for it, too
    ActionNeed need = ActionNeed::Nothing;
    std::optional<Glyph> glyph{};
    Kind kind = Plain;
    QAction::MenuRole role = QAction::NoRole;
};

} // namespace spawner
