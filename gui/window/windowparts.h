// What a window is about. Everything outlives the window.
#pragma once

#include "gui/dialogs/firstrunservices.h"

namespace spawner {

class ActionRegistry;
class AppVerbs;
class DaemonLauncher;
class ProfileStore;
class Session;
class Settings;

struct WindowParts
{
    Settings &settings;
    ActionRegistry &actions;
    ProfileStore &profiles;
    Session &session;
    AppVerbs &verbs;
    DaemonLauncher &launcher;
    FirstRunServices services{}; ///< deploy is the window's own
};

} // namespace spawner
