// Keys for actions.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/dialogs/settingspage.h"

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace spawner {

/// All actions with their keys. A key that another action has is not taken away from it without being asked for.
class ShortcutsPage : public SettingsPage
{
    Q_OBJECT
public:
    ShortcutsPage(Settings &settings, ActionRegistry &actions, QWidget *parent = nullptr);

    QString title() const override { return tr("Shortcuts"); }
    Glyph glyph() const override { return Glyph::Edit; }
    void refresh() override;
    QStringList searchTexts() const override;

private:
    void addList();
    void addEditor();
    void filter(const QString &words);
    void showChosen();
    void showKeys(QTreeWidgetItem *item);
    std::optional<ActionId> chosen() const;
    void onKeys(const QKeySequence &keys);
    void assign(ActionId id, const QKeySequence &keys);
    void takeOver();
    void resetAll();

    ActionRegistry &m_actions;
    QTreeWidget *m_list = nullptr;
    QLabel *m_label = nullptr;
    QKeySequenceEdit *m_edit = nullptr;
    QPushButton *m_clear = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_takeOver = nullptr;
    QLabel *m_conflict = nullptr;
    QKeySequence m_wanted; // another action has it
};

} // namespace spawner
