#include "gui/window/menubuilder.h"

#include <QMenu>
#include <QMenuBar>

namespace spawner {

MenuBuilder::MenuBuilder(ActionRegistry &actions, QMenuBar &bar, QObject *parent) : QObject(parent), m_actions(actions)
{
    for (const ActionMenu &menu : actionMenus())
        bar.addMenu(make(menu, &bar));
    retranslate();
}

QMenu *MenuBuilder::make(const ActionMenu &menu, QWidget *parent)
{
    auto *made = new QMenu(parent);
    made->setObjectName(QString::fromLatin1("menu-" + menu.name));
    for (const ActionMenu::Item &item : menu.items) {
        if (const auto *id = std::get_if<ActionId>(&item))
            made->addAction(m_actions.action(*id));
        else if (const auto *below = std::get_if<ActionMenu>(&item))
            made->addMenu(make(*below, made));
        else
            made->addSeparator();
    }
    m_menus.insert(menu.name, made);
    return made;
}

QMenu *MenuBuilder::menu(const QByteArray &name) const
{
    return m_menus.value(name, nullptr);
}

void MenuBuilder::retranslate()
{
    for (const ActionMenu &menu : actionMenus())
        name(menu);
}

void MenuBuilder::name(const ActionMenu &menu)
{
    m_menus.value(menu.name)->setTitle(menu.text());
    for (const ActionMenu::Item &item : menu.items) {
        if (const auto *below = std::get_if<ActionMenu>(&item))
            name(*below);
    }
}

} // namespace spawner
