// Tables that fit the terminal.
#pragma once

#include "daemon/ctl/line.h"

namespace spawner {

struct TableColumn
{
    QString title;
    enum class Align { Left, Right } align = Align::Left;
    /// Who leaves first when there is too little room: the highest; 0 stays.
    int dispensability = 0;
    /// May be shortened, down to this many columns; 0 = it may not.
    int shrinksTo = 0;
};

/// Rows of cells under titles, two spaces between. Columns without any text are left out. If the rest is
/// wider than the terminal, columns that may are shortened, then the most dispensable ones left out, then the
/// first one is cut.
class Table
{
public:
    explicit Table(QList<TableColumn> columns) : m_columns(std::move(columns)) { }

    /// As many cells as there are columns.
    void addRow(Line cells);
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// `width` 0: as wide as it gets.
    QList<Line> lines(int width) const;

private:
    QList<int> widths(int width) const;
    Line line(const Line &cells, const QList<int> &widths) const;

    const QList<TableColumn> m_columns;
    QList<Line> m_rows;
};

} // namespace spawner
