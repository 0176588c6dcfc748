// The program: owns everything, in the order in which it needs each other.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/app/commandline.h"
#include "gui/app/desktoppresence.h"
#include "gui/client/appverbs.h"
#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"
#include "gui/desktop/autostart.h"
#include "gui/desktop/instancemessage.h"
#include "gui/desktop/languages.h"
#include "gui/desktop/theme.h"
#include "gui/window/mainwindow.h"

#include <QObject>

#include <memory>

namespace spawner {

/// Needs a QApplication that outlives it. Main thread.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const CommandLine &line, QObject *parent = nullptr);
    ~Application() override;

    /// The window (or none, in the background), then the connection.
    void start();
    /// What a second start wants.
    void receive(const InstanceMessage &message);

    MainWindow &window() { return *m_window; }
    Session &session() { return m_session; }
    DaemonConnection &connection() { return m_connection; }

signals:
    void quitWanted();

private:
    FirstRunServices services();
    void connectWindow();
    void connectPresence();
    void onSetting(const QByteArray &key);
    void onConnectionState();
    void perform(const CommandLine &line);
    void choose(const QByteArray &action);
    void openProfile(const Profile &profile);
    Profile chosenProfile(const CommandLine &line) const;
    void passOn(ActionId id);
    void updateWatched();
    void quit();
    static QString sampleFile();

    const CommandLine m_line;
    Settings m_settings;
    Languages m_languages;
    Theme m_theme;
    ActionRegistry m_actions;
    ProfileStore m_profiles;
    DaemonLauncher m_launcher;
    DaemonConnection m_connection;
    Session m_session;
    AppVerbs m_verbs;
    std::unique_ptr<MainWindow> m_window;
    DesktopPresence m_presence; // before the window goes
    bool m_isHidden = false; // started without a window, and nobody asked for it yet
    bool m_offeredFirstRun = false;
    bool m_isQuitting = false;
};

} // namespace spawner
