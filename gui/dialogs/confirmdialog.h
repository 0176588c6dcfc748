// Questions before something that cannot simply be undone.
#pragma once

#include "gui/dialogs/livetexts.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace spawner {

class Settings;

/// Names what is meant, says what will happen, and has the verb on its button; Cancel is the default and has the focus.
/// Opens with open(), deletes itself when closed.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Question {
        StartApps,
        RestartApps,
        StopApps,
        PauseApps,
        RestartAll,
        StopAll,
        StopDaemon, ///< names: of the connection
        RemoveProfile,
        ResetSettings, ///< no names
        RollBack, ///< of several apps
    };

    ConfirmDialog(Question question, const QStringList &names, QWidget *parent = nullptr);

    /// Does this still have to be asked? What is harmless (an app that is stopped starts with its next request) need not be,
    /// if the user said so; of a production daemon it is always asked.
    static bool isNeeded(Question question, const Settings &settings, bool isProduction);
    /// Offers not to ask again (where that is possible), which is kept in `settings`. Before open().
    void offerNeverAgain(Settings &settings, bool isProduction);

    Question question() const { return m_question; }

signals:
    void confirmed();

protected:
    /// For questions with more words than these.
    ConfirmDialog(const QStringList &names, QWidget *parent);
    void changeEvent(QEvent *event) override;
    // cppcheck-suppress virtualCallInConstructor // heirs use the constructor without texts
    virtual QString title() const;
    virtual QString text() const; ///< the question
    virtual QString consequence() const; ///< what will happen; may be empty
    virtual QString verb() const; ///< of the button
    void retranslate();
    qsizetype count() const { return m_names.size(); }
    const QStringList &names() const { return m_names; }

private:
    void build();

    const Question m_question;
    const QStringList m_names;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_consequence = nullptr;
    QListWidget *m_list = nullptr;
    QCheckBox *m_neverAgain = nullptr;
    QPushButton *m_do = nullptr;
    QPushButton *m_cancel = nullptr;
    Settings *m_settings = nullptr;
};

} // namespace spawner
