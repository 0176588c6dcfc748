#include "gui/actions/actionmenus.h"

#include <QCoreApplication>

namespace spawner {

namespace {

constexpr const char *Context = "spawner::ActionMenu";
constexpr ActionMenu::Separator Line{};

using Id = ActionId;

ActionMenu fileMenu()
{
    return { "file", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&File"),
             { Id::Deploy, Line, Id::Connect, Id::RetryConnection, Id::Disconnect, Line, Id::SaveLog, Line, Id::CloseWindow,
               Id::Quit } };
}

ActionMenu makeAppMenu()
{
    return { "app", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&App"),
             { Id::Open, Id::CopyUrl, Line, Id::Start, Id::Restart, Id::Stop, Id::Kill, Line, Id::Pause, Id::Resume, Line,
               Id::KeepAlive, Id::ExtendIdle, Line, Id::ShowLog, Id::Explain, Id::Rollback, Line, Id::RestartAll,
               Id::StopAll } };
}

ActionMenu editMenu()
{
    return { "edit", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&Edit"),
             { Id::Copy, Id::Paste, Id::SelectAll, Line, Id::Find, Id::FindNext, Id::FindPrevious, Line, Id::ClearFilter } };
}

ActionMenu viewMenu()
{
    const ActionMenu goTo{ "go-to", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&Go to"),
                           { Id::NextError, Id::PreviousError, Id::NextWarning, Id::PreviousWarning, Line, Id::ToggleBookmark,
                             Id::NextBookmark } };
    return { "view", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&View"),
             { Id::ShowLogPane, Id::ShowDetails, Id::ShowRequests, Id::ShowEvents, Line, Id::FollowLog, Id::WrapLog,
               Id::ClearLogView, goTo, Line, Id::ZoomIn, Id::ZoomOut, Id::ZoomReset, Line, Id::NextPane, Id::FullScreen } };
}

ActionMenu toolsMenu()
{
    const ActionMenu daemon{ "daemon", QT_TRANSLATE_NOOP("spawner::ActionMenu", "Dae&mon"),
                             { Id::StartDaemon, Id::StopDaemon, Id::ReloadConfig } };
    const ActionMenu notifications{
        "notifications", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&Notifications"),
        { Id::NotificationsOn, Id::NotificationsOffHour, Id::NotificationsOffUntilRestart }
    };
    return { "tools", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&Tools"),
             { Id::Doctor, daemon, notifications, Line, Id::Settings } };
}

ActionMenu helpMenu()
{
    return { "help", QT_TRANSLATE_NOOP("spawner::ActionMenu", "&Help"),
             { Id::Manual, Id::FirstRun, Line, Id::Diagnostics, Id::About } };
}

} // namespace

QString ActionMenu::text() const
{
    return QCoreApplication::translate(Context, title);
}

const std::vector<ActionMenu> &actionMenus()
{
    static const std::vector<ActionMenu> Menus{ fileMenu(), makeAppMenu(), editMenu(), viewMenu(), toolsMenu(), helpMenu() };
    return Menus;
}

const ActionMenu &appMenu()
{
    return actionMenus()[1];
}

} // namespace spawner
