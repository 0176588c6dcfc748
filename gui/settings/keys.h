// All settings there are.
#pragma once

#include "gui/settings/settings.h"

#include <QByteArray>
#include <QStringList>

namespace spawner::keys {

// General
inline const Setting<QString> Language{ "program/language", {} }; ///< "de"; empty = the system's
inline const Setting<QString> Theme{ "program/theme", QStringLiteral("auto") }; ///< "auto", "light", "dark"
inline const Setting<bool> StartAtLogin{ "program/start-at-login", false };
inline const Setting<bool> StartHidden{ "program/start-hidden", true }; ///< at login
inline const Setting<QString> OnClose{ "program/on-close", QStringLiteral("ask") }; ///< "ask", "hide", "quit"
inline const Setting<bool> TrayEnabled{ "program/tray", true };
inline const Setting<QString> TrayStyle{ "program/tray-style", QStringLiteral("auto") }; ///< "auto", "color", "light", "dark"
inline const Setting<bool> WizardDone{ "program/wizard-done", false };
inline const Setting<bool> ReducedMotion{ "program/reduced-motion", false };

// Connections (gui/client/profilestore.h)
inline const Setting<QByteArray> Profiles{ "connections/profiles", {} }; ///< JSON array
inline const Setting<QString> CurrentProfile{ "connections/current", {} }; ///< id
inline const Setting<QString> DefaultProfile{ "connections/default", {} }; ///< id; empty = the last one
inline const Setting<bool> StartDaemon{ "connections/start-daemon", true }; ///< a user daemon, if there is none

// Notifications: one per kind of event, each a list of "notify", "sound", "badge"
inline const Setting<bool> NotificationsEnabled{ "notifications/enabled", true };
inline const Setting<QStringList> NotifyCrash{ "notifications/crash", { QStringLiteral("notify"), QStringLiteral("badge") } };
inline const Setting<QStringList> NotifyCrashLoop{ "notifications/crash-loop", { QStringLiteral("notify"), QStringLiteral("badge") } };
inline const Setting<QStringList> NotifyRecovered{ "notifications/recovered", {} };
inline const Setting<QStringList> NotifyDeploy{ "notifications/deploy", {} };
inline const Setting<QStringList> NotifyReloadFailed{ "notifications/reload-failed", { QStringLiteral("notify"), QStringLiteral("badge") } };
inline const Setting<QStringList> NotifyDisconnect{ "notifications/disconnect", { QStringLiteral("notify") } };
inline const Setting<QString> QuietFrom{ "notifications/quiet-from", {} }; ///< "22:00"; empty = no quiet hours
inline const Setting<QString> QuietUntil{ "notifications/quiet-until", {} };
inline const Setting<QStringList> MutedApps{ "notifications/muted-apps", {} };

// Tables and logs
inline const Setting<QByteArray> AppsHeader{ "tables/apps-header", {} }; ///< QHeaderView::saveState
inline const Setting<QByteArray> RequestsHeader{ "tables/requests-header", {} };
inline const Setting<QByteArray> EventsHeader{ "tables/events-header", {} };
inline const Setting<QByteArray> LogHeader{ "logs/header", {} };
inline const Setting<int> LogLines{ "logs/lines", 100'000 };
inline const Setting<QString> LogTimes{ "logs/times", QStringLiteral("local") }; ///< "local", "utc", "relative", "delta"
inline const Setting<bool> LogWrap{ "logs/wrap", false };
inline const Setting<QString> LogFont{ "logs/font", {} }; ///< QFont::toString; empty = the system's fixed font
inline const Setting<int> LogZoom{ "logs/zoom", 0 }; ///< points more or less
inline const Setting<QString> LogRules{ "logs/level-rules", {} }; ///< one "level regex" a line; empty = the built-in ones
inline const Setting<bool> LogFilterHides{ "logs/filter-hides", true }; ///< else it highlights

// Deploying
inline const Setting<bool> OpenAfterDeploy{ "deploy/open-after", false };
inline const Setting<bool> ConfirmReplace{ "deploy/confirm-replace", true };

// Questions that need not be asked (gui/dialogs/confirmdialog.h)
inline const Setting<bool> ConfirmRestartAll{ "confirm/restart-all", true };
inline const Setting<bool> ConfirmStopAll{ "confirm/stop-all", true };

// Shortcuts: "shortcuts/<action>" (gui/actions)
// Window: geometry, splitters
inline const Setting<QByteArray> WindowGeometry{ "window/geometry", {} };
inline const Setting<QByteArray> WindowState{ "window/state", {} };
inline const Setting<QByteArray> WindowSplitter{ "window/splitter", {} };

} // namespace spawner::keys
