// A menu in which several things can be checked one after the other.
#pragma once

#include <QMenu>

namespace spawner {

/// Stays open when a checkable action that is not one of an exclusive group is chosen, by mouse or by space bar; Return
/// chooses and closes.
class CheckMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool check(QAction *action);
};

} // namespace spawner
