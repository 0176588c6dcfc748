#include "gui/log/checkmenu.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMouseEvent>

namespace spawner {

bool CheckMenu::check(QAction *action)
{
    if (!action || !action->isEnabled() || !action->isCheckable() || action->actionGroup())
        return false;
    action->trigger();
    return true;
}

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!check(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !check(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace spawner
