// What is above the log: which lines, what is searched for, and the way to it.
#pragma once

#include "gui/actions/actionregistry.h"
#include "gui/log/logfilter.h"
#include "gui/log/logmodel.h"
#include "gui/style/icons.h"

#include <QByteArrayList>
#include <QTimer>
#include <QWidget>

#include <array>

class QActionGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace spawner {

/// Shows a filter and lets it be changed. Typing in the search field takes effect when it pauses for a moment.
class LogBar : public QWidget
{
    Q_OBJECT
public:
    explicit LogBar(ActionRegistry &actions, QWidget *parent = nullptr);

    void setFilter(const LogFilter &filter);
    const LogFilter &filter() const { return m_filter; }
    /// What can be chosen; what is chosen but not among them stays.
    void setApps(const QByteArrayList &apps);
    void setCounts(const LogModel::Counts &counts);
    /// "3/41"; number 0: on none of them. `problem`: of the regular expression.
    void setHits(int number, int count, const QString &problem);
    void focusSearch();
    QLineEdit *searchField() const { return m_search; }
    /// The menu at the end of the bar; whoever makes the bar fills it.
    QMenu *moreMenu() const { return m_moreMenu; }

signals:
    void filterChanged(const spawner::LogFilter &filter);
    void escaped(); ///< Escape in the search field, which was empty

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *menuButton(const char *name, QMenu *menu);
    QToolButton *toggle(const char *name, bool LogFilter::*member);
    QToolButton *counter(const char *name, ActionId next, Glyph glyph);
    void makeSearch();
    void makeMenus();
    void fillApps();
    void fillLevels();
    void change(const std::function<void(LogFilter &)> &how);
    void applySearch();
    void show();
    void showCounts();
    void retranslate();
    QString appsText() const;
    QString streamsText() const;

    ActionRegistry &m_actions;
    LogFilter m_filter;
    QByteArrayList m_apps;
    LogModel::Counts m_counts{};
    int m_hitNumber = 0;
    int m_hitCount = 0;
    QString m_problem;
    QTimer m_typing;
    QMenu *m_appsMenu;
    QMenu *m_streamsMenu;
    QMenu *m_levelsMenu;
    QMenu *m_moreMenu;
    QToolButton *m_appsButton;
    QToolButton *m_streamsButton;
    QToolButton *m_levelsButton;
    QToolButton *m_errors;
    QToolButton *m_warnings;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QToolButton *m_case;
    QToolButton *m_regex;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_hits;
    QToolButton *m_hides;
    QToolButton *m_follow;
    QToolButton *m_wrap;
    QToolButton *m_more;
    std::array<QAction *, 4> m_streamActions{};
    QActionGroup *m_levelActions;
};

} // namespace spawner
