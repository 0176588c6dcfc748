// The first minutes: a daemon, the desktop, a page.
#pragma once

#include "gui/dialogs/firstrunservices.h"

#include <QDialog>
#include <QList>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace spawner {

class DaemonLauncher;
class FirstRunDaemonPage;
class FirstRunPage;
class ProfileStore;
class Session;
class Settings;

/// Three steps, each of which may be skipped. Can be opened again. Sets keys::WizardDone when it ends, however it ends. Not
/// modal: show(); deletes itself when closed. What is passed outlives it. Main thread.
class FirstRunWizard : public QDialog
{
    Q_OBJECT
public:
    FirstRunWizard(Settings &settings, ProfileStore &profiles, Session &session, DaemonLauncher &launcher,
                   FirstRunServices services, QWidget *parent = nullptr);
    ~FirstRunWizard() override;

    FirstRunDaemonPage *daemonPage() const { return m_daemon; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void done(int result) override;

private:
    void build();
    void buildButtons();
    void addPage(FirstRunPage *page);
    void go(int step);
    void retranslate();
    void setBusy(bool isBusy);
    bool isLast() const;

    Settings &m_settings;
    const FirstRunServices m_services;
    QList<FirstRunPage *> m_pages;
    FirstRunDaemonPage *m_daemon = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_step = nullptr;
    QStackedWidget *m_stack = nullptr;
    QProgressBar *m_busy = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    bool m_isBusy = false;
};

} // namespace spawner
