#include "gui/log/logview.h"

#include "gui/log/logdelegate.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <utility>

namespace spawner {

using namespace std::chrono_literals;

namespace {

/// Larger selections are not put together again after a change of the filter.
constexpr int MaxRestored = 2000;
constexpr auto MarkInterval = 200ms;

} // namespace

LogView::LogView(LogModel &model, QWidget *parent)
    : QTableView(parent), m_model(model), m_delegate(new LogDelegate(model, this)), m_markBar(new MarkScrollBar(this))
{
    setObjectName(QStringLiteral("logView"));
    setVerticalScrollBar(m_markBar);
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setAutoScroll(false);
    setCornerButtonEnabled(false);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeight();

    m_markTimer.setSingleShot(true);
    m_markTimer.setInterval(MarkInterval);
    connect(&m_markTimer, &QTimer::timeout, this, &LogView::updateMarks);
    connect(m_markBar, &MarkScrollBar::partsChanged, &m_markTimer, qOverload<>(&QTimer::start));
    connect(m_markBar, &QScrollBar::valueChanged, this, &LogView::onScrolled);
    connect(&model, &LogModel::aboutToChange, this, &LogView::onAboutToChange);
    connect(&model, &LogModel::settled, this, &LogView::onSettled);
    connect(&model, &LogModel::dataChanged, this, [this] {
        if (m_isActive && !m_markTimer.isActive())
            m_markTimer.start();
    });
}

void LogView::setActive(bool on)
{
    m_isActive = on;
    if (on)
        onSettled();
}

void LogView::setRowHeight()
{
    const int height = fontMetrics().height() + 2;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
}

void LogView::setLogFont(const QFont &font)
{
    const Anchor before = anchor();
    setFont(font);
    horizontalHeader()->setFont(QApplication::font()); // only lines are in the fixed one
    setRowHeight();
    m_anchor = before;
    onSettled();
}

void LogView::fitColumns(const QString &widestTime, const QString &widestApp)
{
    const QFontMetrics metrics = fontMetrics();
    const int room = 2 * metrics.averageCharWidth() + 2;
    const int mark = LogDelegate::markWidth(metrics);
    const auto fit = [&](int column, const QString &text, int extra) {
        const int header = horizontalHeader()->sectionSizeHint(column);
        setColumnWidth(column, std::max(header, metrics.horizontalAdvance(text) + room + extra));
    };
    fit(LogModel::TimeColumn, widestTime, mark);
    fit(LogModel::AppColumn, widestApp, 0);
    fit(LogModel::PidColumn, QStringLiteral("4194304"), 0);
    QString level;
    for (const LogLevel one : AllLogLevels) {
        if (const QString name = LogLevelText::name(one); name.size() > level.size())
            level = name;
    }
    fit(LogModel::LevelColumn, level, mark);
}

void LogView::setFollowing(bool on)
{
    if (std::exchange(m_isFollowing, on) != on) {
        if (!on)
            m_anchor = anchor();
        emit followingChanged(on);
    }
    if (on) {
        const QScopedValueRollback adjusting(m_isAdjusting, true);
        scrollToBottom();
    }
}

LogView::Anchor LogView::anchor() const
{
    if (m_model.rowCount() == 0)
        return {};
    const int top = std::clamp(topRow(), 0, m_model.rowCount() - 1);
    const int current = currentIndex().row();
    const int visible = viewport()->height() / std::max(verticalHeader()->defaultSectionSize(), 1);
    const int row = current >= top && current < top + visible ? current : top;
    return { m_model.row(row).id, row - top };
}

void LogView::onAboutToChange()
{
    if (m_depth++ > 0)
        return;
    if (!m_isFollowing)
        m_anchor = anchor();
    m_currentId = currentIndex().isValid() ? m_model.row(currentIndex().row()).id : 0;
    m_selectedIds.clear();
    if (!selectionModel()->hasSelection())
        return;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && m_selectedIds.size() < MaxRestored; ++row)
            m_selectedIds.push_back(m_model.row(row).id);
    }
}

void LogView::onSettled()
{
    if (m_depth > 0 && --m_depth > 0)
        return;
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    restoreSelection();
    if (!m_isActive)
        return;
    if (m_isFollowing) {
        scrollToBottom();
    } else if (m_anchor.id != 0 || m_anchor.below != 0) {
        executeDelayedItemsLayout(); // so that the scroll bar knows how far it goes
        verticalScrollBar()->setValue(std::max(m_model.rowOf(m_anchor.id) - m_anchor.below, 0));
    }
    if (!m_markTimer.isActive())
        m_markTimer.start();
}

/// What was taken out and put back (when the filter changed) is as it was.
void LogView::restoreSelection()
{
    const auto has = [this](quint64 id) {
        const int row = m_model.rowOf(id);
        return row < m_model.rowCount() && m_model.row(row).id == id;
    };
    if (const quint64 id = std::exchange(m_currentId, 0); id != 0 && has(id)) {
        const QModelIndex now = m_model.index(m_model.rowOf(id), LogModel::MessageColumn);
        if (currentIndex().row() != now.row())
            selectionModel()->setCurrentIndex(now, QItemSelectionModel::NoUpdate);
    }
    QItemSelection selection;
    for (const quint64 id : std::exchange(m_selectedIds, {})) {
        const int row = m_model.rowOf(id);
        if (has(id) && !selectionModel()->isRowSelected(row))
            selection.select(m_model.index(row, 0), m_model.index(row, LogModel::ColumnCount - 1));
    }
    if (!selection.isEmpty())
        selectionModel()->select(selection, QItemSelectionModel::Select);
}

void LogView::onScrolled(int value)
{
    if (m_isAdjusting || m_depth > 0)
        return;
    if (value >= verticalScrollBar()->maximum()) {
        if (!m_isNavigating)
            setFollowing(true);
    } else {
        setFollowing(false);
    }
    m_anchor = anchor();
}

void LogView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isAdjusting && m_depth == 0 && selectionModel()->hasSelection())
        setFollowing(false);
    if (m_depth == 0)
        emit currentRowChanged();
}

void LogView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    const QScopedValueRollback navigating(m_isNavigating, true);
    QTableView::currentChanged(current, previous);
    if (m_depth == 0)
        emit currentRowChanged();
}

QList<int> LogView::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int LogView::currentRow() const
{
    if (currentIndex().isValid())
        return currentIndex().row();
    return m_model.rowCount() == 0 ? -1 : std::clamp(topRow(), 0, m_model.rowCount() - 1);
}

void LogView::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    setFollowing(false);
    const QScopedValueRollback navigating(m_isNavigating, true);
    const QModelIndex target = m_model.index(row, LogModel::MessageColumn);
    const int visible = viewport()->height() / std::max(verticalHeader()->defaultSectionSize(), 1);
    const bool isInView = row >= topRow() && row < topRow() + visible;
    selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(target, isInView ? EnsureVisible : PositionAtCenter);
    m_anchor = anchor();
}

bool LogView::goToNext(bool forward, const std::function<bool(const LogModel::Row &)> &is)
{
    // Nothing chosen: from what is in view, its first row included; backwards from the end.
    int from = currentIndex().isValid() ? currentIndex().row() : -1;
    if (from < 0)
        from = forward ? currentRow() - 1 : m_model.rowCount();
    int row = m_model.next(from, forward, is);
    if (row < 0)
        row = m_model.next(forward ? -1 : m_model.rowCount(), forward, is);
    if (row < 0)
        return false;
    goTo(row);
    return true;
}

void LogView::toggleFold(int row)
{
    if (row < 0 || !m_model.canUnfold(row))
        return;
    setFollowing(false);
    m_model.setExpanded(row, m_model.isFolded(row));
}

void LogView::setPlaceholder(const QString &text)
{
    if (std::exchange(m_placeholder, text) != text)
        viewport()->update();
}

void LogView::updateMarks()
{
    if (!m_isActive)
        return;
    std::vector<quint8> marks(std::size_t(m_markBar->parts()));
    const std::size_t rows = std::size_t(m_model.rowCount());
    for (std::size_t row = 0; row < rows; ++row) {
        const LogModel::Row &one = m_model.row(int(row));
        unsigned mark = 0;
        if (!one.isFollower && one.level >= LogLevel::Error)
            mark |= MarkScrollBar::Error;
        else if (one.isGap || (!one.isFollower && one.level == LogLevel::Warning))
            mark |= MarkScrollBar::Warning;
        if (one.isHit)
            mark |= MarkScrollBar::Hit;
        if (one.isBookmarked)
            mark |= MarkScrollBar::Bookmark;
        if (mark != 0)
            marks[row * marks.size() / rows] |= quint8(mark);
    }
    m_markBar->setMarks(std::move(marks));
}

std::optional<int> LogView::foldAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (index.column() != LogModel::MessageColumn || !m_model.canUnfold(index.row()))
        return std::nullopt;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return LogDelegate::foldRect(option).contains(position) ? std::optional(index.row()) : std::nullopt;
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const QScopedValueRollback navigating(m_isNavigating, true);
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
        return;
    }
    const int row = currentIndex().row();
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool unfolds = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool folds = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_End && (isPlain || event->modifiers() == Qt::ControlModifier)) {
        clearSelection();
        setFollowing(true);
        return;
    }
    if (event->key() == Qt::Key_Home && isPlain) {
        goTo(0);
        return;
    }
    if (isPlain && row >= 0 && (unfolds || folds)) {
        if (folds && m_model.row(row).isFollower) {
            goTo(m_model.rowOf(m_model.line(row)->head));
        } else if (m_model.canUnfold(row) && m_model.isFolded(row) == unfolds) {
            toggleFold(row);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Letters are keys of actions; Qt's search would read all lines for each.
void LogView::keyboardSearch(const QString &)
{
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        if (const std::optional<int> row = foldAt(event->position().toPoint())) {
            toggleFold(*row);
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !foldAt(event->position().toPoint()))
        toggleFold(index.row());
}

void LogView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            emit zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    if (event->angleDelta().y() > 0 && verticalScrollBar()->maximum() > 0)
        setFollowing(false);
    QTableView::wheelEvent(event);
}

void LogView::resizeEvent(QResizeEvent *event)
{
    const QScopedValueRollback adjusting(m_isAdjusting, true);
    QTableView::resizeEvent(event);
    if (m_isFollowing && m_isActive)
        scrollToBottom();
}

void LogView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(horizontalHeader()->font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = fontMetrics().height();
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_placeholder);
}

void LogView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        setRowHeight();
}

} // namespace spawner
