#include "gui/app/application.h"

#include "gui/deploy/deploycontroller.h"
#include "gui/settings/keys.h"
#include "gui/style/icons.h"
#include "gui/window/dialogopener.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace spawner {

using namespace Qt::StringLiterals;

Application::Application(const CommandLine &line, QObject *parent)
    : QObject(parent), m_line(line), m_settings(Settings::standardFile(line.config)), m_actions(m_settings), m_profiles(m_settings),
      m_connection("fcgi-spawner-gui " SPAWNER_VERSION), m_session(m_connection), m_verbs(m_connection),
      m_presence(m_session, m_profiles, m_actions, m_settings)
{
    m_languages.use(m_settings.value(keys::Language));
    m_theme.choose(Theme::choiceFrom(m_settings.value(keys::Theme)));
    m_actions.retranslate();
    QApplication::setWindowIcon(programIcon());
    m_connection.setLauncher(&m_launcher);
    // Before the first steps were taken, nothing is started that nobody asked for.
    m_connection.setAutoStart(m_settings.value(keys::WizardDone) && m_settings.value(keys::StartDaemon));
    WindowParts parts{ m_settings, m_actions, m_profiles, m_session, m_verbs, m_launcher, services() };
    m_window = std::make_unique<MainWindow>(parts);
    connect(&m_settings, &Settings::changed, this, &Application::onSetting);
    connect(&m_languages, &Languages::changed, this, [this] {
        m_actions.retranslate();
        m_presence.retranslate();
    });
    connect(&m_connection, &DaemonConnection::stateChanged, this, &Application::onConnectionState);
    connectWindow();
    connectPresence();
}

Application::~Application() = default;

void Application::connectWindow()
{
    connect(m_window.get(), &MainWindow::quitWanted, this, &Application::quit);
    connect(m_window.get(), &MainWindow::passedOn, this, &Application::passOn);
    connect(m_window.get(), &MainWindow::watchedChanged, this, &Application::updateWatched);
    connect(m_window.get(), &MainWindow::endingApps, &m_presence, &DesktopPresence::noteEndingApps);
    connect(m_window.get(), &MainWindow::profileChosen, this, [this](const QString &id) {
        if (const Profile *profile = m_profiles.find(id))
            openProfile(*profile);
    });
    DeployController &deploy = m_window->deployController();
    connect(&deploy, &DeployController::progressed, this, [this, &deploy] { m_presence.setDeployProgress(deploy.underway(), deploy.percent()); });
}

void Application::connectPresence()
{
    connect(&m_presence, &DesktopPresence::trayChanged, this, [this](bool hasTray) {
        m_window->setHasTray(hasTray);
        // An icon that is gone must not leave a program that nobody can reach.
        if (!hasTray && !m_window->isVisible() && !m_isHidden)
            m_window->showMinimized();
    });
    connect(&m_presence, &DesktopPresence::noTrayInTime, this, [this] {
        if (m_isHidden && !m_window->isVisible())
            m_window->showMinimized();
        m_isHidden = false;
    });
    connect(&m_presence, &DesktopPresence::showWindowWanted, this, [this](const QByteArray &app) {
        m_isHidden = false;
        m_window->present();
        if (!app.isEmpty())
            m_window->showApp(app);
    });
    connect(&m_presence, &DesktopPresence::verbWanted, this, [this](ActionId id, const QByteArrayList &apps) {
        // What shows something, or asks, needs a window to do so.
        if (id == ActionId::ShowLog || id == ActionId::StopAll || id == ActionId::RestartAll || id == ActionId::Kill)
            m_window->present();
        m_window->perform(id, apps);
    });
    connect(&m_presence, &DesktopPresence::rollBackWanted, this, [this](const QByteArray &app) { m_window->deployController().rollBack(app); });
    connect(&m_presence, &DesktopPresence::profileChosen, m_window.get(), &MainWindow::profileChosen);
}

FirstRunServices Application::services()
{
    FirstRunServices services;
    services.languages = [this] {
        QList<LanguageChoice> choices;
        for (const Languages::Language &language : m_languages.available())
            choices.append({ language.code, language.name });
        return choices;
    };
    services.tray = [this] { return TrayPresence{ m_presence.hasTray(), m_presence.hasTray() ? QString() : m_presence.gate().whyNot() }; };
    services.startsAtLogin = [] { return Autostart().isEnabled(); };
    services.setStartAtLogin = [](bool on, bool isHidden) { return Autostart().setEnabled(on, isHidden); };
    services.sendTestNotification = [this](const SettingsServices::Done &done) {
        m_presence.sendTest();
        done({});
    };
    services.openUrl = [](const QUrl &url) { return QDesktopServices::openUrl(url); };
    services.sampleFile = sampleFile();
    return services;
}

/// The example that is installed beside this program, or was built with it.
QString Application::sampleFile()
{
    const QDir bin(QApplication::applicationDirPath());
    for (const QString &place : { u"../lib/fcgi-spawner/examples/hello.fcgi"_s, u"../libexec/fcgi-spawner/examples/hello.fcgi"_s,
                                  u"../share/fcgi-spawner/examples/hello.fcgi"_s, u"../../resources/examples/hello.fcgi"_s }) {
        const QFileInfo file(bin.absoluteFilePath(place));
        if (file.isFile() && file.isExecutable())
            return file.canonicalFilePath();
    }
    return {};
}

void Application::start()
{
    m_presence.start();
    if (m_line.background && m_line.show.isEmpty() && m_line.deploy.isEmpty() && m_line.action.isEmpty())
        m_isHidden = true;
    else
        m_window->show();
    openProfile(chosenProfile(m_line));
    perform(m_line);
}

Profile Application::chosenProfile(const CommandLine &line) const
{
    if (!line.socket.isEmpty()) {
        Profile profile{ .id = u"command-line"_s, .name = QFileInfo(line.socket).fileName(), .kind = Profile::Kind::Socket };
        profile.socketPath = line.socket;
        return profile;
    }
    for (const Profile &profile : m_profiles.profiles()) {
        if (!line.profile.isEmpty() && (profile.id == line.profile || profile.displayName() == line.profile))
            return profile;
    }
    return m_profiles.startProfile();
}

void Application::openProfile(const Profile &profile)
{
    if (m_profiles.find(profile.id))
        m_settings.set(keys::CurrentProfile, profile.id);
    m_presence.noteOwnStop(); // the connection that ends now ends because the user chose another
    m_connection.open(profile);
}

void Application::perform(const CommandLine &line)
{
    if (line.deploy.isEmpty() && line.show.isEmpty() && line.action.isEmpty())
        return;
    const auto act = [this, line] {
        choose(line.action);
        if (!line.show.isEmpty())
            m_window->showApp(line.show);
        if (!line.deploy.isEmpty())
            m_window->deploy(line.deploy);
    };
    if (m_session.isCurrent()) {
        act();
        return;
    }
    // Once it is known what there is; not at some connection of tomorrow.
    auto *once = new QObject(this);
    connect(&m_session, &Session::statusReset, once, [this, once, act] {
        once->deleteLater();
        once->disconnect();
        QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); // after those who show the apps know them
    });
}

void Application::choose(const QByteArray &action)
{
    const QList<ActionId> all = m_actions.all();
    const auto found = std::find_if(all.begin(), all.end(), [&](ActionId id) { return m_actions.name(id) == action; });
    if (found != all.end())
        m_actions.action(*found)->trigger(); // nothing happens while it is disabled, as in the menu
    else if (!action.isEmpty())
        qWarning("there is no action '%s'", action.constData());
}

void Application::receive(const InstanceMessage &message)
{
    const auto line = CommandLine::parse(message.arguments, message.directory);
    if (message.replaces || (line && line->quit)) {
        quit();
        return;
    }
    if (!message.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", message.activationToken.toUtf8());
    if (!line)
        return;
    if (!line->background) {
        m_isHidden = false;
        m_window->present();
    }
    if (!line->socket.isEmpty() || !line->profile.isEmpty())
        openProfile(chosenProfile(*line));
    perform(*line);
}

void Application::onSetting(const QByteArray &key)
{
    if (key == keys::Language.key)
        m_languages.use(m_settings.value(keys::Language));
    else if (key == keys::Theme.key)
        m_theme.choose(Theme::choiceFrom(m_settings.value(keys::Theme)));
    else if (key == keys::StartDaemon.key || key == keys::WizardDone.key)
        m_connection.setAutoStart(m_settings.value(keys::WizardDone) && m_settings.value(keys::StartDaemon));
}

void Application::onConnectionState()
{
    const ConnectionState &state = m_connection.state();
    if (state.trouble != ConnectionTrouble::None)
        m_window->dialogs().noteError(state.error.message);
    if (state.phase == ConnectionPhase::Connected)
        m_settings.set(keys::WizardDone, true); // whoever has a daemon needs no first steps
    if (state.trouble != ConnectionTrouble::NoDaemon || m_offeredFirstRun || m_settings.value(keys::WizardDone)
        || m_connection.profile().kind != Profile::Kind::User || !m_window->isVisible())
        return;
    m_offeredFirstRun = true;
    m_window->dialogs().openFirstRun();
}

void Application::passOn(ActionId id)
{
    switch (id) {
    case ActionId::StopDaemon: m_presence.noteOwnStop(); break;
    case ActionId::Quit: quit(); break;
    default: break;
    }
}

void Application::updateWatched()
{
    if (!m_isQuitting)
        m_presence.setWatched(m_window->isActiveWindow() && m_window->isVisible(), m_window->watchedApps());
}

void Application::quit()
{
    if (m_isQuitting)
        return;
    m_isQuitting = true;
    emit quitWanted();
}

} // namespace spawner
