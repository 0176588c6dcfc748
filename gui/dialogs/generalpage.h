// Language, looks, login, tray.
#pragma once

#include "gui/dialogs/settingspage.h"
#include "gui/dialogs/settingsservices.h"

namespace spawner {

class GeneralPage : public SettingsPage
{
    Q_OBJECT
public:
    GeneralPage(Settings &settings, const SettingsServices &services, QWidget *parent = nullptr);

    QString title() const override { return tr("General"); }
    Glyph glyph() const override { return Glyph::Settings; }
    void refresh() override;

private:
    void addAppearance();
    void addLogin();
    void addWindow();
    void fillLanguages();
    void storeLogin();

    const SettingsServices &m_services;
    QComboBox *m_language = nullptr;
    QCheckBox *m_atLogin = nullptr;
    QCheckBox *m_hidden = nullptr;
    QLabel *m_loginProblem = nullptr;
    QComboBox *m_onClose = nullptr;
    QCheckBox *m_tray = nullptr;
    QComboBox *m_trayStyle = nullptr;
    QLabel *m_trayHint = nullptr;
};

} // namespace spawner
