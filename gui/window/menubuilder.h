// The menu bar, made from the table of menus.
#pragma once

#include "gui/actions/actionmenus.h"
#include "gui/actions/actionregistry.h"

#include <QHash>
#include <QObject>

class QMenu;
class QMenuBar;

namespace spawner {

/// Fills a menu bar. The menu of an app is also the context menu of the list. Main thread.
class MenuBuilder : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    MenuBuilder(ActionRegistry &actions, QMenuBar &bar, QObject *parent = nullptr);

    QMenu *menu(const QByteArray &name) const; ///< "app", "file", ...; nullptr if there is none
    /// Titles again, after a change of the language (actions change by themselves).
    void retranslate();

private:
    QMenu *make(const ActionMenu &menu, QWidget *parent);
    void name(const ActionMenu &menu);

    ActionRegistry &m_actions;
    QHash<QByteArray, QMenu *> m_menus; // the bar's
};

} // namespace spawner
