// What is wrong, and how to mend it.
#pragma once

#include "base/result.h"
#include "control/activity.h"
#include "gui/dialogs/livetexts.h"
#include "gui/style/colors.h"
#include "gui/style/icons.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace spawner {

class Session;

/// Asks the daemon's doctor, about everything or about one app, and shows the checks by verdict, worst first. Not modal;
/// deletes itself when closed. `session` outlives it.
class DoctorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit DoctorDialog(Session &session, QWidget *parent = nullptr);

    /// Examines `app`; empty: everything.
    void examine(const QByteArray &app);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildDetails();
    void buildButtons();
    void retranslate();
    void fillApps();
    void run();
    void onAnswer(quint64 run, const Result<QJsonObject> &answer);
    void showChecks();
    void addGroup(const QByteArray &verdict);
    void showChosen();
    void showState(const QString &text, Tone tone);
    void copyFix();

    Session &m_session;
    LiveTexts m_texts;
    QComboBox *m_about = nullptr;
    QPushButton *m_run = nullptr;
    QProgressBar *m_busy = nullptr;
    QLabel *m_state = nullptr;
    QTreeWidget *m_tree = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_fixLabel = nullptr;
    QLineEdit *m_fix = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
    QList<CheckResult> m_checks;
    quint64 m_lastRun = 0; // answers of those before are of no interest any more
    bool m_isRunning = false;
    bool m_hasAnswer = false;
};

} // namespace spawner
