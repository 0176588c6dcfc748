// The window as a person might see it: six apps in different states, an hour of work behind them, and a clock that stands still.
#pragma once

#include "gui/client/appverbs.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"
#include "gui/support/fakedaemon.h"
#include "gui/support/manualclock.h"
#include "gui/window/mainwindow.h"

#include <QTemporaryDir>

#include <memory>

namespace spawner {

class Stage
{
public:
    Stage();
    ~Stage();

    /// Opens the window, of a size that pictures have room for.
    bool openWindow();
    bool connect();
    /// Apps as they are in most pictures; before connect().
    void setApps(bool withCrashLoop = false);
    /// So many seconds of requests pass, some of them slow.
    bool work(int seconds);
    /// Twelve lines of log, with their last one now; true once they are in the pane.
    bool writeLog();
    FirstRunServices services() const;

    FakeDaemon daemon;
    QTemporaryDir folder;
    ManualClock clock;
    Settings settings;
    ActionRegistry actions;
    ProfileStore profiles;
    DaemonConnection connection;
    Session session;
    AppVerbs verbs;
    DaemonLauncher launcher;
    std::unique_ptr<MainWindow> window;
};

} // namespace spawner
