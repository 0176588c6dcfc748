// Which actions are where in the menu bar; the same for the menu of an app.
#pragma once

#include "gui/actions/actionid.h"

#include <QList>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace spawner {

/// A menu as plain data. gui/window makes QMenus of it.
struct ActionMenu
{
    struct Separator
    {
    };
    using Item = std::variant<ActionId, Separator, ActionMenu>;

    QByteArray name; ///< "app": for object names; stable
    const char *title; ///< with mnemonic; untranslated, see text()
    std::vector<Item> items;

    QString text() const; ///< translated title
};

/// File, App, Edit, View, Tools, Help.
const std::vector<ActionMenu> &actionMenus();
/// The App menu: the context menu of a list of apps is the same.
const ActionMenu &appMenu();

} // namespace spawner
