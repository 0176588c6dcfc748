// The settings of the desktop program, and a view of the daemon's.
#pragma once

#include "gui/dialogs/settingsservices.h"

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace spawner {

class ActionRegistry;
class ConnectionsPage;
class ProfileStore;
class Session;
class Settings;
class SettingsPage;

/// Pages behind a list with a search over all their texts. Whatever is changed applies at once: there is only Close.
/// Not modal: show() it; it stays as it is when closed. What is passed outlives it. Main thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { General, Connections, Notifications, Logs, Deploy, Shortcuts, Daemon, Advanced };

    SettingsDialog(Settings &settings, ProfileStore &profiles, ActionRegistry &actions, Session &session,
                   SettingsServices services, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void showPage(Page page); ///< and the dialog itself
    void addConnection(); ///< shows the page of connections with the editor for a new one
    /// What the services say may have changed: a tray appeared, a language was added.
    void refresh();

signals:
    void diagnosticsRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addPages(Settings &settings, ProfileStore &profiles, ActionRegistry &actions, Session &session);
    void addPage(SettingsPage *page);
    void build();
    void retranslate();
    void search(const QString &words);
    void onCurrentRow(int row);

    const SettingsServices m_services;
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QLabel *m_nothing = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_close = nullptr;
    QList<SettingsPage *> m_pages; // in the order of Page
    ConnectionsPage *m_connections = nullptr;
};

} // namespace spawner
