// Where the rules that tell levels are edited.
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace spawner {

class Settings;

/// Shows what is wrong while somebody types; rules with mistakes cannot be accepted. Accepting stores them (keys::LogRules), or
/// forgets them if they are the built-in ones.
class RulesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RulesDialog(Settings &settings, QWidget *parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();

    Settings &m_settings;
    QLabel *m_help;
    QPlainTextEdit *m_rules;
    QLabel *m_problems;
    QDialogButtonBox *m_buttons;
};

} // namespace spawner
