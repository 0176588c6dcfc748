// What is told, how, and when not.
#pragma once

#include "gui/dialogs/settingspage.h"
#include "gui/dialogs/settingsservices.h"

#include <QByteArrayList>

class QGridLayout;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace spawner {

class Session;

class NotificationsPage : public SettingsPage
{
    Q_OBJECT
public:
    /// `session` has the apps that can be muted.
    NotificationsPage(Settings &settings, const SettingsServices &services, const Session &session,
                      QWidget *parent = nullptr);

    QString title() const override { return tr("Notifications"); }
    Glyph glyph() const override { return Glyph::Information; }
    void refresh() override;

private:
    void addMatrix();
    void addEvent(QGridLayout *grid, const Text &text, const Setting<QStringList> &setting);
    void addQuietHours();
    void addMutedApps();
    void addTest();
    void showQuietHours();
    void storeQuietHours();
    void sendTest();

    const SettingsServices &m_services;
    const Session &m_session;
    QList<QWidget *> m_ofEnabled; // mean nothing while notifications are off
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QListWidget *m_apps = nullptr;
    QLabel *m_noApps = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_testOutcome = nullptr;
};

} // namespace spawner
