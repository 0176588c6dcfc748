// Second step: login, tray, notifications.
#pragma once

#include "gui/dialogs/firstrunpage.h"
#include "gui/dialogs/firstrunservices.h"
#include "gui/settings/settings.h"

class QCheckBox;
class QPushButton;

namespace spawner {

class FirstRunDesktopPage : public FirstRunPage
{
    Q_OBJECT
public:
    FirstRunDesktopPage(Settings &settings, const FirstRunServices &services, QWidget *parent = nullptr);

    QString title() const override { return tr("At your desktop"); }
    void enter() override;

protected:
    void retranslate() override { enter(); }

private:
    void onAtLogin(bool on);
    void sendTest();

    Settings &m_settings;
    const FirstRunServices &m_services;
    QCheckBox *m_atLogin;
    QLabel *m_loginProblem;
    QLabel *m_trayText;
    QPushButton *m_test;
    QLabel *m_testOutcome;
};

} // namespace spawner
