#include "gui/window/panetabs.h"

#include "gui/style/safetext.h"

#include <QEvent>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace spawner {

PaneTabs::PaneTabs(ActionRegistry &actions, QWidget *parent) : QTabWidget(parent), m_actions(actions)
{
    setObjectName(QStringLiteral("paneTabs"));
    setDocumentMode(true);
    tabBar()->setObjectName(QStringLiteral("paneTabBar"));
    connect(this, &QTabWidget::currentChanged, this, &PaneTabs::onCurrentChanged);
}

void PaneTabs::addPane(ActionId id, Make make)
{
    auto *holder = new QWidget(this);
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    m_panes.push_back({ id, std::move(make), holder });
    addTab(holder, QString());
    connect(m_actions.action(id), &QAction::triggered, this, [this, id] { showPane(id); });
    retranslate();
    onCurrentChanged();
}

void PaneTabs::begin()
{
    m_hasBegun = true;
    makeCurrent();
}

void PaneTabs::showPane(ActionId id, bool focuses)
{
    const auto found = std::find_if(m_panes.begin(), m_panes.end(), [id](const Pane &pane) { return pane.id == id; });
    if (found == m_panes.end())
        return;
    setCurrentWidget(found->holder);
    begin();
    onCurrentChanged(); // an action that was checked already unchecks itself when it is chosen
    if (focuses && found->pane)
        found->pane->setFocus(Qt::ShortcutFocusReason);
}

QWidget *PaneTabs::pane(ActionId id) const
{
    const auto found = std::find_if(m_panes.begin(), m_panes.end(), [id](const Pane &pane) { return pane.id == id; });
    return found == m_panes.end() ? nullptr : found->pane;
}

void PaneTabs::makeCurrent()
{
    const int index = currentIndex();
    if (!m_hasBegun || index < 0)
        return;
    Pane &current = m_panes.at(std::size_t(index));
    if (current.pane)
        return;
    current.pane = current.make(current.holder);
    current.holder->layout()->addWidget(current.pane);
    if (!current.pane->focusProxy() && current.pane->focusPolicy() == Qt::NoFocus) {
        // For showPane(): the first of it that takes the focus.
        for (QWidget *widget : current.pane->findChildren<QWidget *>()) {
            if (widget->focusPolicy() & Qt::TabFocus) {
                current.pane->setFocusProxy(widget);
                break;
            }
        }
    }
}

void PaneTabs::onCurrentChanged()
{
    makeCurrent();
    for (const Pane &pane : m_panes)
        m_actions.action(pane.id)->setChecked(pane.holder == currentWidget());
}

void PaneTabs::retranslate()
{
    for (int i = 0; i < count(); ++i)
        setTabText(i, plainLabel(m_actions.plainText(m_panes.at(std::size_t(i)).id)));
    setAccessibleName(tr("Panes"));
    tabBar()->setAccessibleName(tr("Panes"));
}

void PaneTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace spawner
