// A connection: where, how, how careful.
#pragma once

#include "gui/client/profile.h"
#include "gui/dialogs/connectiontest.h"
#include "gui/dialogs/livetexts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spawner {

/// Edits one profile; the kind of those that are always there ("user", "system") is theirs. Test tries what is in the form.
/// Opens with open(); saved() comes when the user chose Save.
class ProfileEditor : public QDialog
{
    Q_OBJECT
public:
    explicit ProfileEditor(const Profile &profile, QWidget *parent = nullptr);
    ~ProfileEditor() override;

    /// What is in the form.
    Profile profile() const;

signals:
    void saved(const spawner::Profile &profile);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addFields();
    void addLooks();
    void addTest();
    void addRow(QFormLayout *form, const LiveTexts::Text &text, QWidget *field);
    QLineEdit *makeEdit(const char *name, const QString &value, const LiveTexts::Text &placeholder);
    void chooseColor();
    void retranslate();
    void showFields();
    void showColor();
    void showOutcome(const QString &text, Tone tone);
    void test();
    void onTested(const ConnectionTest::Outcome &outcome);
    void accept() override;

    const Profile m_original;
    const bool m_isAlwaysThere;
    LiveTexts m_texts;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_socket = nullptr;
    QLineEdit *m_host = nullptr;
    QLineEdit *m_options = nullptr;
    QLineEdit *m_command = nullptr;
    QComboBox *m_color = nullptr;
    QCheckBox *m_production = nullptr;
    QCheckBox *m_readOnly = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_outcome = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
    std::unique_ptr<ConnectionTest> m_running;
};

} // namespace spawner
