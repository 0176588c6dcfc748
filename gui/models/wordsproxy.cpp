#include "gui/models/wordsproxy.h"

#include <algorithm>

namespace spawner {

WordsProxy::WordsProxy(int rawRole, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(rawRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
}

void WordsProxy::setSearch(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int WordsProxy::hiddenCount() const
{
    return sourceModel() ? sourceModel()->rowCount() - rowCount() : 0;
}

bool WordsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QStringList cells;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        cells.append(sourceModel()->index(row, column, parent).data().toString());
    return std::all_of(m_words.begin(), m_words.end(), [&cells](const QString &word) {
        return std::any_of(cells.begin(), cells.end(),
                           [&word](const QString &cell) { return cell.contains(word, Qt::CaseInsensitive); });
    });
}

bool WordsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a == b) {
        // As the model has them, in either order.
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : left.row() > right.row();
    }
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace spawner
