#include "gui/views/appsview.h"

#include "gui/models/appcells.h"
#include "gui/settings/keys.h"
#include "gui/style/safetext.h"
#include "gui/views/sparkdelegate.h"
#include "gui/views/statedelegate.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

namespace spawner {

using namespace std::chrono_literals;

namespace {

// Before the state of the header: another set of columns makes it worthless.
QByteArray headerMark() { return "apps-1:" + QByteArray::number(AppColumnCount) + ':'; }

bool isShownAtFirst(AppColumn column)
{
    return column < AppColumn::Uptime;
}

} // namespace

AppsView::AppsView(AppsProxy &proxy, Settings &settings, QWidget *parent)
    : QTreeView(parent)
    , m_proxy(proxy)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("apps"));
    setModel(&proxy);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setEditTriggers(NoEditTriggers);
    setRootIsDecorated(proxy.apps().hasProcessRows());
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSortingEnabled(true);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(true);
    addDelegates();
    resetColumns();
    loadHeader();

    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &AppsView::saveHeader);
    const auto saveSoon = [this] { m_saveSoon.start(); };
    connect(header(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isFitting)
            return;
        m_fitsName = m_fitsName && column != int(AppColumn::Name);
        m_saveSoon.start();
        fitName();
    });
    connect(header(), &QHeaderView::sectionMoved, this, saveSoon);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, saveSoon);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &AppsView::showHeaderMenu);
    connect(&proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, &AppsView::rememberTop);
    connect(&proxy, &QAbstractItemModel::rowsRemoved, this, &AppsView::returnToTop);
    retranslate();
}

AppsView::~AppsView()
{
    if (m_saveSoon.isActive())
        saveHeader();
}

void AppsView::addDelegates()
{
    auto *state = new StateDelegate(this);
    setItemDelegate(new QStyledItemDelegate(this));
    setItemDelegateForColumn(int(AppColumn::Name), state);
    setItemDelegateForColumn(int(AppColumn::State), state);
    setItemDelegateForColumn(int(AppColumn::Idle), new IdleDelegate(this));
    setItemDelegateForColumn(int(AppColumn::Rate), new SparkDelegate(
        [this](const QModelIndex &index) { return m_proxy.apps().history(appOf(index)); }, this));
}

QByteArray AppsView::appOf(const QModelIndex &index)
{
    return index.data(AppsModel::AppRole).toByteArray();
}

void AppsView::setStale(bool stale)
{
    if (stale == m_isStale)
        return;
    m_isStale = stale;
    QPalette palette; // the program's again
    if (stale) {
        for (const auto group : { QPalette::Active, QPalette::Inactive })
            palette.setColor(group, QPalette::Text, palette.color(QPalette::Disabled, QPalette::Text));
    }
    setPalette(palette);
}

QByteArrayList AppsView::selectedApps() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    const auto isAbove = [](const QModelIndex &a, const QModelIndex &b) {
        const int left = a.parent().isValid() ? a.parent().row() : a.row();
        const int right = b.parent().isValid() ? b.parent().row() : b.row();
        return left < right;
    };
    std::sort(rows.begin(), rows.end(), isAbove);
    QByteArrayList apps;
    for (const QModelIndex &row : rows) {
        const QByteArray app = appOf(row);
        if (apps.isEmpty() || apps.constLast() != app)
            apps.append(app);
    }
    return apps;
}

QList<qint64> AppsView::selectedPids() const
{
    QList<qint64> pids;
    const QModelIndexList rows = selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        if (!row.parent().isValid() || row.parent() != rows.constFirst().parent())
            return {};
        pids.append(row.data(AppsModel::PidRole).toLongLong());
    }
    return pids;
}

QByteArray AppsView::currentApp() const
{
    return currentIndex().isValid() ? appOf(currentIndex()) : QByteArray();
}

bool AppsView::selectApp(const QByteArray &app)
{
    const QModelIndex index = m_proxy.indexOf(app);
    if (!index.isValid())
        return false;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
    return true;
}

bool AppsView::isColumnShown(AppColumn column) const
{
    return !isColumnHidden(int(column));
}

void AppsView::showColumn(AppColumn column, bool shown)
{
    if (column == AppColumn::Name)
        return; // what would a row without it be
    setColumnHidden(int(column), !shown);
    m_saveSoon.start();
}

void AppsView::resetColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int digit = metrics.horizontalAdvance(QLatin1Char('0'));
    for (int i = 0; i < AppColumnCount; ++i) {
        const auto column = AppColumn(i);
        header()->moveSection(header()->visualIndex(i), i);
        setColumnHidden(i, !isShownAtFirst(column));
        // Enough for the usual contents and the title with its arrow.
        const int title = metrics.horizontalAdvance(AppCells::title(column)) + 5 * digit;
        const int contents = column == AppColumn::Name ? 26 : column == AppColumn::State ? 14
            : column == AppColumn::Rate || column == AppColumn::Idle || column == AppColumn::LastExit ? 22
            : column == AppColumn::FileChanged                                                        ? 17
                                                                                                      : 9;
        header()->resizeSection(i, std::max(title, contents * digit));
    }
    sortByColumn(int(AppColumn::Name), Qt::AscendingOrder);
    m_fitsName = true;
    fitName();
}

/// The names get what the other columns leave, until somebody chose their width.
void AppsView::fitName()
{
    if (!m_fitsName)
        return;
    const int room = viewport()->width() - (header()->length() - columnWidth(int(AppColumn::Name)));
    const QScopedValueRollback fitting(m_isFitting, true);
    setColumnWidth(int(AppColumn::Name), std::max(room, 16 * fontMetrics().horizontalAdvance(QLatin1Char('0'))));
}

void AppsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    fitName();
}

void AppsView::loadHeader()
{
    const QByteArray stored = m_settings.value(keys::AppsHeader);
    if (!stored.startsWith(headerMark()) || !header()->restoreState(stored.mid(headerMark().size())))
        return;
    m_fitsName = false;
    setColumnHidden(int(AppColumn::Name), false);
    sortByColumn(header()->sortIndicatorSection(), header()->sortIndicatorOrder());
}

void AppsView::saveHeader()
{
    m_saveSoon.stop();
    m_settings.set(keys::AppsHeader, QByteArray(headerMark() + header()->saveState()));
}

void AppsView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columns"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < AppColumnCount; ++visual) {
        const auto column = AppColumn(header()->logicalIndex(visual));
        if (column == AppColumn::Name)
            continue;
        QAction *action = menu->addAction(plainLabel(AppCells::title(column)));
        action->setToolTip(AppCells::explanation(column));
        action->setStatusTip(AppCells::explanation(column));
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { showColumn(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Standard columns")), &QAction::triggered, this, &AppsView::resetColumns);
    menu->popup(header()->mapToGlobal(position));
}

void AppsView::retranslate()
{
    setAccessibleName(tr("Apps"));
    //: What a screen reader says of the list of apps.
    setAccessibleDescription(tr("Enter opens an app. In the column Idle, Enter starts the time anew and Space keeps the app alive."));
    header()->setAccessibleName(tr("Columns of the list of apps"));
}

void AppsView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_proxy.setLocale(QLocale());
        m_proxy.apps().retranslate();
    } else if (event->type() == QEvent::ApplicationPaletteChange && m_isStale) {
        m_isStale = false; // the greys of the new palette
        setStale(true);
    }
}

void AppsView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!at.isValid())
        return;
    const QPoint position = event->reason() == QContextMenuEvent::Keyboard ? visualRect(at).center() : event->pos();
    emit menuRequested(selectedApps(), viewport()->mapToGlobal(position));
    event->accept();
}

bool AppsView::invokeIdle(const QModelIndex &index, IdleDelegate::Part part)
{
    if (m_isStale || !index.isValid() || index.column() != int(AppColumn::Idle))
        return false;
    const auto idle = index.data(AppsModel::IdleRole).value<IdleState>();
    if (part == IdleDelegate::Part::Pin && !index.data(AppsModel::IsProcessRole).toBool()) {
        emit keepAliveRequested(appOf(index), !idle.isKept);
        return true;
    }
    if (part == IdleDelegate::Part::Time && idle.isExtendable()) {
        emit extendRequested(appOf(index));
        return true;
    }
    return false;
}

// Rows that cannot be opened need no arrow keys for it: these go from cell to cell, as in a table.
bool AppsView::moveByColumn(int key)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    const bool isForward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    if (at.column() == header()->logicalIndex(0)) {
        const QModelIndex row = at.siblingAtColumn(0);
        const bool opens = isForward && m_proxy.hasChildren(row) && !isExpanded(row);
        if (opens || !isForward)
            return false;
    }
    for (int visual = header()->visualIndex(at.column()) + (isForward ? 1 : -1); visual >= 0 && visual < AppColumnCount;
         visual += isForward ? 1 : -1) {
        const int column = header()->logicalIndex(visual);
        if (isColumnHidden(column))
            continue;
        selectionModel()->setCurrentIndex(at.siblingAtColumn(column), QItemSelectionModel::NoUpdate);
        scrollTo(currentIndex());
        return true;
    }
    return true; // the end
}

void AppsView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int key = event->key();
    if (isPlain && (key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        if (!invokeIdle(currentIndex(), IdleDelegate::Part::Time))
            emit appActivated(currentApp());
        return;
    }
    if (isPlain && key == Qt::Key_Space && invokeIdle(currentIndex(), IdleDelegate::Part::Pin))
        return;
    if (isPlain && (key == Qt::Key_Left || key == Qt::Key_Right) && moveByColumn(key))
        return;
    QTreeView::keyPressEvent(event);
}

AppsView::Place AppsView::placeAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid() || index.column() != int(AppColumn::Idle))
        return {};
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.direction = layoutDirection();
    return { index, IdleDelegate::partAt(position, visualRect(index), option) };
}

void AppsView::mousePressEvent(QMouseEvent *event)
{
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    m_pressed = isPlain ? placeAt(event->position().toPoint()) : Place();
    QTreeView::mousePressEvent(event);
}

void AppsView::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeView::mouseReleaseEvent(event);
    const Place pressed = std::exchange(m_pressed, {});
    const Place released = placeAt(event->position().toPoint());
    if (pressed.index.isValid() && pressed.index == released.index && pressed.part == released.part)
        invokeIdle(released.index, released.part);
}

void AppsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTreeView::mouseDoubleClickEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    // Two clicks at the pin are two clicks at the pin.
    if (event->button() == Qt::LeftButton && at.isValid() && at.column() != int(AppColumn::Idle))
        emit appActivated(appOf(at));
}

void AppsView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    const Place place = placeAt(event->position().toPoint());
    const bool acts = !m_isStale && place.index.isValid()
        && (place.part == IdleDelegate::Part::Pin ? !place.index.data(AppsModel::IsProcessRole).toBool()
                                                  : place.index.data(AppsModel::IdleRole).value<IdleState>().isExtendable());
    if (acts)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

QString AppsView::toolTipOf(const QModelIndex &index) const
{
    const QByteArray app = appOf(index);
    if (index.column() == int(AppColumn::Idle)) {
        const auto idle = index.data(AppsModel::IdleRole).value<IdleState>();
        QStringList lines{ idle.sentence() };
        if (idle.isExtendable())
            lines.append(tr("Click to start the time anew; the pin keeps it alive."));
        return lines.join(u'\n');
    }
    QStringList lines{ index.siblingAtColumn(int(AppColumn::State)).data(Qt::AccessibleTextRole).toString() };
    if (const QString failure = index.data(AppsModel::FailureRole).toString(); !failure.isEmpty())
        lines.append(failure);
    if (const QStringList last = m_lastLines ? m_lastLines(app) : QStringList(); !last.isEmpty()) {
        lines.append({ QString(), tr("Last lines on stderr:") });
        for (const QString &line : last)
            lines.append(line.left(200));
    }
    return appFileName(app) + u'\n' + lines.join(u'\n');
}

bool AppsView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTreeView::viewportEvent(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QModelIndex index = indexAt(help->pos());
    if (index.isValid())
        QToolTip::showText(help->globalPos(), plainToolTip(toolTipOf(index)), viewport(), visualRect(index));
    else
        QToolTip::hideText();
    return true;
}

void AppsView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    rememberTop(); // while the view still knows
    QTreeView::rowsAboutToBeRemoved(parent, start, end);
}

void AppsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    // From the first pool on, and then for good: names that jump to and fro are worse than a little room before them.
    if (parent.isValid() && !rootIsDecorated())
        setRootIsDecorated(true);
    returnToTop();
}

void AppsView::rememberTop()
{
    m_top = verticalScrollBar()->value() > 0 ? indexAt(QPoint(1, 1)) : QModelIndex();
}

void AppsView::returnToTop()
{
    if (m_top.isValid())
        scrollTo(m_top, PositionAtTop);
    m_top = QModelIndex();
}

void AppsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    emit selectedAppsChanged();
}

} // namespace spawner
