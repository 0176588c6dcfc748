// The row of buttons, filter and chips above the list of apps.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/models/appsproxy.h"

#include <QList>
#include <QPair>
#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLineEdit;
class QMenu;
class QToolButton;

namespace spawner {

/// Everything in one row, which becomes narrower by leaving out words, never things. What is typed into the filter counts a
/// moment after the last key. Main thread.
class ToolBar : public QWidget
{
    Q_OBJECT
public:
    /// Both outlive it.
    ToolBar(ActionRegistry &actions, AppsProxy &apps, QWidget *parent = nullptr);

    QLineEdit *filter() const { return m_filter; }
    /// No text, no group; at once.
    void clearFilter();
    /// As narrow as it can become.
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    void listWanted(); ///< the focus is to go on to the list

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What is said in words.
    enum class Words { Everything, Chips, Nothing };

    void addButton(ActionId id);
    void addChips();
    void retranslate();
    void updateChips();
    void say(Words words);
    void fit();

    ActionRegistry &m_actions;
    AppsProxy &m_apps;
    QList<QPair<ActionId, QToolButton *>> m_buttons;
    QMenu *m_stopMenu;
    QLineEdit *m_filter;
    QButtonGroup *m_chips;
    QTimer m_typing;
    int m_narrowest = 0;
};

} // namespace spawner
