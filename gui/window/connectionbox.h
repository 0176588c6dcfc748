// Which daemon: in the corner of the menu bar.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/client/profilestore.h"
#include "gui/client/session.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace spawner {

/// Shows the daemon that the window is about, and lets one choose another. Main thread.
class ConnectionBox : public QToolButton
{
    Q_OBJECT
public:
    /// All outlive it.
    ConnectionBox(Session &session, ProfileStore &profiles, ActionRegistry &actions, QWidget *parent = nullptr);

signals:
    void profileChosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void fillMenu();

    Session &m_session;
    ProfileStore &m_profiles;
    ActionRegistry &m_actions;
    QMenu *m_menu;
    QActionGroup *m_choices = nullptr;
};

} // namespace spawner
