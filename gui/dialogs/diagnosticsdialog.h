// What to send along with a report.
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace spawner {

/// Shows the diagnostics (gui/dialogs/diagnostics.h) as they would be copied or saved: nothing leaves unseen. Not modal;
/// deletes itself when closed.
class DiagnosticsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DiagnosticsDialog(const QString &text, QWidget *parent = nullptr);

    /// What follows the choice of a file; for tests too.
    void saveTo(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void copy();
    void chooseFile();
    void tell(const QString &text);

    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QLabel *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_close;
};

} // namespace spawner
