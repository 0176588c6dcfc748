// The dialogs of the program, each made when it is first wanted.
#pragma once

#include "gui/dialogs/firstrunservices.h"
#include "gui/dialogs/settingsdialog.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace spawner {

class DaemonLauncher;
class DoctorDialog;
class FirstRunWizard;

/// None of them is modal; asking again raises the one that is open. Main thread.
class DialogOpener : public QObject
{
    Q_OBJECT
public:
    /// What is passed by reference outlives it; dialogs belong to `window`.
    DialogOpener(Settings &settings, ProfileStore &profiles, ActionRegistry &actions, Session &session, DaemonLauncher &launcher,
                 FirstRunServices services, QWidget *window);

    void openSettings(SettingsDialog::Page page = SettingsDialog::Page::General);
    void addConnection();
    void openFirstRun();
    void openDoctor(const QByteArray &app = {});
    void openDiagnostics();
    void openAbout();
    /// What the services say may have changed.
    void refresh();
    /// What went wrong lately: for the diagnostics.
    void noteError(const QString &text);

private:
    SettingsDialog *settingsDialog();
    static void present(QWidget *dialog);

    Settings &m_settings;
    ProfileStore &m_profiles;
    ActionRegistry &m_actions;
    Session &m_session;
    DaemonLauncher &m_launcher;
    const FirstRunServices m_services;
    QPointer<QWidget> m_window;
    QPointer<SettingsDialog> m_settingsDialog;
    QPointer<FirstRunWizard> m_wizard;
    QPointer<DoctorDialog> m_doctor;
    QPointer<QWidget> m_diagnostics;
    QPointer<QWidget> m_about;
    QStringList m_lastErrors;
};

} // namespace spawner
