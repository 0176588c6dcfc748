// Asks before an app is replaced by a dropped file.
#pragma once

#include "control/status.h"
#include "gui/deploy/filepreflight.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace spawner {

/// "Replace hello.fcgi?", with what is known of both. Replace; keep both, under another name; or neither. For one window
/// (open() it); it deletes itself when it is closed.
class ReplaceSheet : public QDialog
{
    Q_OBJECT
public:
    enum class Choice { Replace, KeepBoth, Cancel };

    struct Question
    {
        DeployFile file;
        AppStatus present; ///< what would be replaced
        int remaining = 0; ///< files after this one that will be asked about as well
        std::function<bool(const QByteArray &app)> isTaken; ///< is there an app of this name?
    };

    explicit ReplaceSheet(Question question, QWidget *parent = nullptr);

    /// "8.1 → 8.3 MB, built 2 min ago, 1 request in flight (will finish)".
    static QString facts(const DeployFile &file, const AppStatus &present, const QDateTime &now);

signals:
    /// Once. `app`: under which name; `forAll`: the same for the remaining ones (never with KeepBoth).
    void chosen(spawner::ReplaceSheet::Choice choice, const QByteArray &app, bool forAll);

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    void retranslate();
    void askForName();
    void onNameEdited();
    void choose(Choice choice);
    QString proposedName() const;

    const Question m_question;
    Choice m_choice = Choice::Cancel;
    QLabel *m_text;
    QLabel *m_facts;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_hint;
    QCheckBox *m_forAll;
    QPushButton *m_replace;
    QPushButton *m_keepBoth;
    QPushButton *m_cancel;
};

} // namespace spawner
