// The table of log lines.
#pragma once

#include "gui/log/logmodel.h"
#include "gui/log/markscrollbar.h"

#include <QList>
#include <QTableView>
#include <QTimer>

#include <functional>
#include <optional>

namespace spawner {

class LogDelegate;

/// Rows of one height. While it follows, the newest line is in view. Any scrolling up, any selection pauses that; End or
/// scrolling back down to the end resumes it. While paused nothing that comes or goes moves the lines that are in view: the
/// line at the top (or the current one, if it is in view) stays where it is. Right and Left unfold and fold.
class LogView : public QTableView
{
    Q_OBJECT
public:
    explicit LogView(LogModel &model, QWidget *parent = nullptr);

    bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool on);
    void setLogFont(const QFont &font);
    /// Widths that fit the texts, for columns that nobody changed.
    void fitColumns(const QString &widestTime, const QString &widestApp);

    /// The rows selected, in their order.
    QList<int> selectedRowNumbers() const;
    /// The current row; without one, the first in view; -1 in an empty table.
    int currentRow() const;
    /// Selects the row and brings it into view; pauses.
    void goTo(int row);
    /// The next row for which `is` holds, from the current one on, or from the other end if there is none.
    bool goToNext(bool forward, const std::function<bool(const LogModel::Row &)> &is);
    void toggleFold(int row);
    /// In the middle of the view, over the rows; empty = none. Plain text.
    void setPlaceholder(const QString &text);
    void keyboardSearch(const QString &search) override;
    const QString &placeholder() const { return m_placeholder; }

    /// Its marks are of what is in the table.
    const MarkScrollBar &markBar() const { return *m_markBar; }
    void updateMarks();
    /// A view that nobody sees computes no marks.
    void setActive(bool on);

signals:
    void followingChanged(bool on);
    void currentRowChanged();
    void copyRequested();
    void zoomRequested(int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;

    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    /// A line and how many rows below the top of the view it is.
    struct Anchor
    {
        quint64 id = 0;
        int below = 0;
    };
    void onAboutToChange();
    void onSettled();
    void onScrolled(int value);
    int topRow() const { return verticalScrollBar()->value(); }
    Anchor anchor() const;
    void restoreSelection();
    void setRowHeight();
    std::optional<int> foldAt(const QPoint &position) const;

    LogModel &m_model;
    LogDelegate *m_delegate;
    MarkScrollBar *m_markBar;
    QTimer m_markTimer;
    QString m_placeholder;
    Anchor m_anchor;
    quint64 m_currentId = 0; // between onAboutToChange() and onSettled(), as are those
    std::vector<quint64> m_selectedIds;
    int m_depth = 0; ///< > 0: between them
    bool m_isFollowing = true;
    bool m_isAdjusting = false;
    bool m_isNavigating = false; ///< the scroll bar moves since a key moved the current row
    bool m_isActive = true;
};

} // namespace spawner
