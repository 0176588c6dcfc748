#include "gui/views/tableview.h"

#include "gui/style/safetext.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace spawner {

using namespace std::chrono_literals;

TableView::TableView(QAbstractItemModel &model, Settings &settings, const Setting<QByteArray> &key, QWidget *parent)
    : QTreeView(parent)
    , m_settings(settings)
    , m_key(key)
{
    setModel(&model);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setSortingEnabled(false); // until the header is as it was
    header()->setSectionsMovable(true);
    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header(), &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(500ms);
    connect(&m_saveSoon, &QTimer::timeout, this, &TableView::saveHeader);
}

TableView::~TableView()
{
    if (m_saveSoon.isActive())
        saveHeader();
}

void TableView::setWidths(const QList<int> &characters)
{
    for (int column = 0; column < characters.size(); ++column) {
        setColumnHidden(column, characters.at(column) == 0);
        header()->resizeSection(column, fontMetrics().averageCharWidth() * std::max(characters.at(column), 10));
    }
    const QByteArray mark = QByteArray::number(characters.size()) + ':';
    if (const QByteArray stored = m_settings.value(m_key); stored.startsWith(mark))
        header()->restoreState(stored.mid(mark.size()));
    const auto saveSoon = [this] { m_saveSoon.start(); };
    connect(header(), &QHeaderView::sectionResized, this, saveSoon);
    connect(header(), &QHeaderView::sectionMoved, this, saveSoon);
    connect(header(), &QHeaderView::sortIndicatorChanged, this, saveSoon);
    setSortingEnabled(true);
}

void TableView::saveHeader()
{
    m_saveSoon.stop();
    m_settings.set(m_key, QByteArray(QByteArray::number(model()->columnCount()) + ':' + header()->saveState()));
}

QModelIndexList TableView::selectedRows() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    return rows;
}

QString TableView::selectedText() const
{
    QStringList lines;
    for (const QModelIndex &row : selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < header()->count(); ++visual) {
            const int column = header()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (column == 0)
            continue;
        QAction *action = menu->addAction(plainLabel(model()->headerData(column, Qt::Horizontal).toString()));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            m_saveSoon.start();
        });
    }
    menu->popup(header()->mapToGlobal(position));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = byKeyboard ? visualRect(currentIndex()).center() : event->pos();
    if (selectionModel()->hasSelection())
        emit menuRequested(viewport()->mapToGlobal(position));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QTreeView::keyPressEvent(event);
}

} // namespace spawner
