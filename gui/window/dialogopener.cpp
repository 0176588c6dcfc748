#include "gui/window/dialogopener.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/daemonlauncher.h"
#include "gui/client/session.h"
#include "gui/dialogs/aboutdialog.h"
#include "gui/dialogs/diagnostics.h"
#include "gui/dialogs/diagnosticsdialog.h"
#include "gui/dialogs/doctordialog.h"
#include "gui/dialogs/firstrunwizard.h"

#include <QDateTime>
#include <QDir>

namespace spawner {

namespace {

constexpr qsizetype KeptErrors = 20;

} // namespace

DialogOpener::DialogOpener(Settings &settings, ProfileStore &profiles, ActionRegistry &actions, Session &session,
                           DaemonLauncher &launcher, FirstRunServices services, QWidget *window)
    : QObject(window), m_settings(settings), m_profiles(profiles), m_actions(actions), m_session(session), m_launcher(launcher),
      m_services(std::move(services)), m_window(window)
{
}

void DialogOpener::present(QWidget *dialog)
{
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

SettingsDialog *DialogOpener::settingsDialog()
{
    if (!m_settingsDialog) {
        const SettingsServices &services = m_services; // of which it needs a part
        m_settingsDialog = new SettingsDialog(m_settings, m_profiles, m_actions, m_session, services, m_window);
        connect(m_settingsDialog, &SettingsDialog::diagnosticsRequested, this, &DialogOpener::openDiagnostics);
    }
    return m_settingsDialog;
}

void DialogOpener::openSettings(SettingsDialog::Page page)
{
    settingsDialog()->showPage(page);
    present(m_settingsDialog);
}

void DialogOpener::addConnection()
{
    settingsDialog()->addConnection();
}

void DialogOpener::openFirstRun()
{
    if (!m_wizard)
        m_wizard = new FirstRunWizard(m_settings, m_profiles, m_session, m_launcher, m_services, m_window);
    present(m_wizard);
}

void DialogOpener::openDoctor(const QByteArray &app)
{
    if (!m_doctor)
        m_doctor = new DoctorDialog(m_session, m_window);
    present(m_doctor);
    m_doctor->examine(app);
}

void DialogOpener::openDiagnostics()
{
    delete m_diagnostics; // as of now, not of then
    const TrayPresence tray = m_services.tray ? m_services.tray() : TrayPresence();
    const auto facts = DiagnosticsFacts::collect(m_settings, m_session, tray.isProved ? QStringLiteral("shown") : QStringLiteral("none"),
                                                 m_lastErrors);
    m_diagnostics = new DiagnosticsDialog(diagnosticsText(facts, QDir::homePath()), m_window);
    present(m_diagnostics);
}

void DialogOpener::openAbout()
{
    if (!m_about)
        m_about = new AboutDialog(m_session.connection().hello().version, m_window);
    present(m_about);
}

void DialogOpener::refresh()
{
    if (m_settingsDialog)
        m_settingsDialog->refresh();
}

void DialogOpener::noteError(const QString &text)
{
    // Each further try to connect says the same.
    if (text.isEmpty() || (!m_lastErrors.isEmpty() && m_lastErrors.constLast().endsWith(u' ' + text)))
        return;
    m_lastErrors.append(QDateTime::currentDateTimeUtc().toString(Qt::ISODate) + u' ' + text);
    while (m_lastErrors.size() > KeptErrors)
        m_lastErrors.removeFirst();
}

} // namespace spawner
