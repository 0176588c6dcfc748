// How tables and logs look, and what makes a line an error.
#pragma once

#include "gui/dialogs/settingspage.h"
#include "gui/dialogs/settingsservices.h"

#include <QTimer>

class QFontComboBox;
class QPlainTextEdit;

namespace spawner {

class LogsPage : public SettingsPage
{
    Q_OBJECT
public:
    LogsPage(Settings &settings, const SettingsServices &services, QWidget *parent = nullptr);

    QString title() const override { return tr("Tables and logs"); }
    Glyph glyph() const override { return Glyph::Log; }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addLog();
    void addFont();
    void addRules();
    void addTables();
    void showFont();
    void checkRules();

    const SettingsServices &m_services;
    QCheckBox *m_systemFont = nullptr;
    QFontComboBox *m_font = nullptr;
    QPlainTextEdit *m_rules = nullptr;
    QLabel *m_rulesProblem = nullptr;
    QTimer m_rulesTimer; // after the last key
};

} // namespace spawner
