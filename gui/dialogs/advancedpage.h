// Files, paths, and back to the beginning.
#pragma once

#include "gui/client/profilestore.h"
#include "gui/dialogs/settingspage.h"
#include "gui/dialogs/settingsservices.h"

class QLineEdit;

namespace spawner {

class AdvancedPage : public SettingsPage
{
    Q_OBJECT
public:
    AdvancedPage(Settings &settings, const SettingsServices &services, ProfileStore &profiles, QWidget *parent = nullptr);

    QString title() const override { return tr("Advanced"); }
    Glyph glyph() const override { return Glyph::Doctor; }
    void refresh() override;

    /// What follows the choice of a file; for tests too.
    void exportTo(const QString &file);
    void importFrom(const QString &file);

signals:
    void diagnosticsRequested();

private:
    void addSocket();
    void addFile();
    void addQuestions();
    void addHelp();
    void addButtonTo(QLayout *layout, const char *name, const Text &text, std::function<void()> act);
    void storeSocket();
    void chooseExport();
    void chooseImport();
    void askReset();

    const SettingsServices &m_services;
    ProfileStore &m_profiles;
    QLineEdit *m_socket = nullptr;
    QLabel *m_socketProblem = nullptr;
    QLineEdit *m_file = nullptr;
    QLabel *m_fileOutcome = nullptr;
};

} // namespace spawner
