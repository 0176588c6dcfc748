// The settings of the daemon: what is in force and why.
#pragma once

#include "gui/dialogs/settingspage.h"
#include "gui/dialogs/settingsservices.h"

#include <QJsonArray>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace spawner {

class Session;

/// Shows config.show; checks and reloads the daemon's file. The file itself is edited in the user's editor, where that is
/// possible: this program is no second place for its rules.
class DaemonPage : public SettingsPage
{
    Q_OBJECT
public:
    DaemonPage(Settings &settings, const SettingsServices &services, Session &session, QWidget *parent = nullptr);

    QString title() const override { return tr("Spawner"); }
    Glyph glyph() const override { return Glyph::LocalDaemon; }
    void refresh() override;

private:
    void addValues();
    void addActions();
    void showState();
    void load();
    void showSettings(const QJsonArray &settings);
    void filter();
    void check();
    void reload();
    void call(const QByteArray &method, std::function<void(const QJsonObject &)> done);
    void showProblems(const QJsonArray &problems, const QString &ifNone);
    void openFile();
    bool canEditFile() const;

    const SettingsServices &m_services;
    Session &m_session;
    QLabel *m_file = nullptr;
    QLineEdit *m_search = nullptr;
    QTreeWidget *m_values = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_reload = nullptr;
    QLabel *m_outcome = nullptr;
    QListWidget *m_problems = nullptr;
    QString m_path; // of the daemon's file
    QStringList m_needRestart; // keys of the last reload
    bool m_isStale = true; // not asked since the connection was made
};

} // namespace spawner
