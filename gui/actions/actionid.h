// Every verb of the program. Menus, toolbar, tray, context menus and the page of shortcuts are made from these.
#pragma once

namespace spawner {

enum class ActionId {
    // File
    Deploy, Connect, SaveLog, CloseWindow, Quit,
    // App: of the selected ones
    Open, CopyUrl, Start, Restart, Stop, Kill, Pause, Resume, KeepAlive, ExtendIdle, Rollback, ShowLog, Explain,
    RestartAll, StopAll,
    // Edit
    Copy, SelectAll, Find, FindNext, FindPrevious, Paste,
    // View
    ShowLogPane, ShowDetails, ShowRequests, ShowEvents, FollowLog, ClearLogView, WrapLog, NextError, PreviousError, NextWarning,
    PreviousWarning, ToggleBookmark, NextBookmark, FullScreen, ZoomIn, ZoomOut, ZoomReset, NextPane, ClearFilter,
    // Daemon
    StartDaemon, StopDaemon, ReloadConfig, RetryConnection, Disconnect,
    // Notifications
    NotificationsOn, NotificationsOffHour, NotificationsOffUntilRestart,
    // Tools and help
    Doctor, Settings, FirstRun, Manual, Diagnostics, About, ShowWindow,
};

} // namespace spawner
