// The panes below the list of apps.
#pragma once

#include "gui/actions/actionregistry.h"

#include <QTabWidget>

#include <functional>
#include <vector>

namespace spawner {

/// Tabs whose panes are made when they first show: a window opens faster, and who never looks at requests never pays for
/// them. Each tab belongs to an action that chooses it (and is checked while it is chosen). Main thread.
class PaneTabs : public QTabWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit PaneTabs(ActionRegistry &actions, QWidget *parent = nullptr);

    void addPane(ActionId id, Make make);
    /// Chooses the tab, and gives its pane the focus if `focuses`.
    void showPane(ActionId id, bool focuses = true);
    /// The pane of a tab, made by now; nullptr if it never showed.
    QWidget *pane(ActionId id) const;
    /// Makes panes that are visible as soon as the window has painted once; until then there are none.
    void begin();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Pane
    {
        ActionId id;
        Make make;
        QWidget *holder;
        QWidget *pane = nullptr;
    };

    void retranslate();
    void makeCurrent();
    void onCurrentChanged();

    ActionRegistry &m_actions;
    std::vector<Pane> m_panes;
    bool m_hasBegun = false;
};

} // namespace spawner
