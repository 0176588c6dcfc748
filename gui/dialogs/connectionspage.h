// The daemons that the user knows.
#pragma once

#include "gui/client/profilestore.h"
#include "gui/dialogs/settingspage.h"

class QPushButton;
class QTreeWidget;

namespace spawner {

class ConnectionsPage : public SettingsPage
{
    Q_OBJECT
public:
    ConnectionsPage(Settings &settings, ProfileStore &profiles, QWidget *parent = nullptr);

    QString title() const override { return tr("Connections"); }
    Glyph glyph() const override { return Glyph::Connect; }
    void refresh() override;
    QStringList searchTexts() const override;

    /// Opens the editor for a new connection.
    void addProfile();

private:
    void addList();
    QPushButton *addButtonTo(QLayout *layout, const char *name, const Text &text);
    void showButtons();
    const Profile *chosen() const;
    void edit(const Profile &profile);
    void removeChosen();
    void makeDefault();
    QStringList remarks(const Profile &profile) const;

    ProfileStore &m_profiles;
    QTreeWidget *m_list = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_default = nullptr;
};

} // namespace spawner
