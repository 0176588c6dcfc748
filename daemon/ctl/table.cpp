#include "daemon/ctl/table.h"

#include "daemon/ctl/printable.h"
#include "daemon/ctl/textwidth.h"

#include <algorithm>

namespace spawner {
namespace {

constexpr int Gap = 2;
constexpr int Absent = -1;

int total(const QList<int> &widths)
{
    int sum = 0;
    for (const int width : widths)
        sum += width == Absent ? 0 : width + Gap;
    return qMax(0, sum - Gap);
}

} // namespace

void Table::addRow(Line cells)
{
    Q_ASSERT(cells.size() == m_columns.size());
    for (Span &cell : cells)
        cell.text = printable(QStringView(cell.text)); // before it is measured
    m_rows.append(std::move(cells));
}

QList<int> Table::widths(int width) const
{
    QList<int> widths;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        int widest = 0;
        for (const Line &row : m_rows)
            widest = qMax(widest, textWidth(row[i].text));
        widths.append(widest == 0 ? Absent : qMax(widest, textWidth(m_columns[i].title)));
    }
    while (width > 0 && total(widths) > width) {
        const int excess = total(widths) - width;
        const auto canShrink
            = [&](qsizetype i) { return m_columns[i].shrinksTo > 0 && widths[i] > m_columns[i].shrinksTo; };
        qsizetype widest = -1;
        qsizetype victim = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] == Absent)
                continue;
            if (canShrink(i) && (widest < 0 || widths[i] > widths[widest]))
                widest = i;
            const int rank = m_columns[i].dispensability;
            if (rank > 0 && (victim < 0 || rank > m_columns[victim].dispensability))
                victim = i;
        }
        if (widest >= 0) {
            widths[widest] = qMax(m_columns[widest].shrinksTo, widths[widest] - excess);
        } else if (victim >= 0) {
            widths[victim] = Absent;
        } else {
            widths[0] = qMax(1, widths[0] - excess);
            break;
        }
    }
    return widths;
}

Line Table::line(const Line &cells, const QList<int> &widths) const
{
    Line line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (widths[i] == Absent)
            continue;
        const QString text = fitted(cells[i].text, widths[i]);
        const QString padding(qMax(0, widths[i] - textWidth(text)), u' ');
        const bool isRight = m_columns[i].align == TableColumn::Align::Right;
        const bool isLast
            = std::all_of(widths.begin() + i + 1, widths.end(), [](int w) { return w == Absent; });
        if (!line.isEmpty())
            line.append({ QString(Gap, u' ') });
        if (isRight && !padding.isEmpty())
            line.append({ padding });
        line.append({ text, cells[i].ink });
        if (!isRight && !isLast && !padding.isEmpty())
            line.append({ padding });
    }
    while (!line.isEmpty() && line.last().text.trimmed().isEmpty())
        line.removeLast();
    return line;
}

QList<Line> Table::lines(int width) const
{
    const QList<int> columnWidths = widths(width);
    Line titles;
    for (const TableColumn &column : m_columns)
        titles.append({ column.title, Ink::Dim });
    QList<Line> lines{ line(titles, columnWidths) };
    for (const Line &row : m_rows)
        lines.append(line(row, columnWidths));
    return lines;
}

} // namespace spawner
