// First step: which daemon.
#pragma once

#include "gui/client/daemonlauncher.h"
#include "gui/client/profilestore.h"
#include "gui/dialogs/firstrunpage.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace spawner {

class Session;

/// Uses a daemon that runs (preselected if there is one), starts one, or connects to a server. Goes on once connected.
class FirstRunDaemonPage : public FirstRunPage
{
    Q_OBJECT
public:
    FirstRunDaemonPage(Settings &settings, ProfileStore &profiles, Session &session, DaemonLauncher &launcher,
                       QWidget *parent = nullptr);

    QString title() const override { return tr("Which spawner?"); }
    void enter() override;
    void leave() override;

    /// Where to look for folders that have apps already; before enter(). Default: usualWebRoots().
    void setWebRootCandidates(const QStringList &folders) { m_candidates = folders; }
    /// What the launcher found; it is asked by enter().
    void showFound(const LocalDaemons &found);

protected:
    void retranslate() override;

private:
    void addRunning();
    void addStart();
    void addServer();
    QFormLayout *addChoice(QRadioButton *&button, const char *name, const LiveTexts::Text &text);
    void addRow(QFormLayout *form, const LiveTexts::Text &text, QWidget *field);
    void fillRunning();
    void showChoice();
    void checkPort();
    void chooseFolder();
    void startOne();
    void connectTo(const Profile &profile);
    void onState();
    void stop(const QString &problem);

    Settings &m_settings;
    ProfileStore &m_profiles;
    Session &m_session;
    DaemonLauncher &m_launcher;
    LocalDaemons m_found;
    QStringList m_candidates;
    bool m_isWaiting = false; // for the connection that was asked for
    bool m_wasChosen = false; // by the user, not by what was found
    std::optional<quint16> m_freePort;

    QRadioButton *m_useRunning = nullptr;
    QFormLayout *m_runningForm = nullptr;
    QComboBox *m_running = nullptr;
    QLabel *m_noneRuns = nullptr;
    QRadioButton *m_start = nullptr;
    QComboBox *m_folder = nullptr;
    QPushButton *m_browse = nullptr;
    QLineEdit *m_listen = nullptr;
    QLabel *m_port = nullptr;
    QPushButton *m_usePort = nullptr;
    QRadioButton *m_server = nullptr;
    QLineEdit *m_host = nullptr;
    QLabel *m_outcome = nullptr;
};

} // namespace spawner
