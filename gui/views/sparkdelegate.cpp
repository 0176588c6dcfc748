#include "gui/views/sparkdelegate.h"

#include "gui/models/appsmodel.h"
#include "gui/style/colors.h"
#include "gui/style/itemcolors.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace spawner {

namespace {

constexpr int Columns = 30; // of two seconds each

// The highest rate of each two seconds, newest last; those before the first sample are 0.
std::array<float, Columns> columnsOf(const std::deque<AppSample> &samples)
{
    std::array<float, Columns> columns{};
    const size_t count = samples.size();
    for (size_t i = 0; i < std::min<size_t>(count, 2 * Columns); ++i) {
        float &column = columns[Columns - 1 - i / 2];
        column = std::max(column, samples[count - 1 - i].requestsPerSecond);
    }
    return columns;
}

void paintColumns(QPainter &painter, const QRect &area, const std::deque<AppSample> &samples, const QColor &color, bool mirrored)
{
    const std::array<float, Columns> columns = columnsOf(samples);
    // A lone request a second is low, not a wall: the scale begins at 1/s.
    const float highest = std::max(*std::max_element(columns.begin(), columns.end()), 1.0F);
    const int width = area.width() / Columns;
    if (width < 1)
        return;
    QColor ground = color;
    ground.setAlphaF(0.3F);
    // Rows of whole pixels: no antialiasing, and hundreds of cells cost little.
    const int used = width * Columns;
    painter.fillRect(mirrored ? area.x() : area.right() - used + 1, area.bottom(), used, 1, ground);
    for (int i = 0; i < Columns; ++i) {
        const float value = columns[size_t(i)];
        if (value <= 0)
            continue;
        const int height = std::max(int(std::lround(float(area.height()) * value / highest)), 1);
        const int x = mirrored ? area.x() + (Columns - 1 - i) * width : area.right() + 1 - (Columns - i) * width;
        painter.fillRect(x, area.bottom() + 1 - height, width > 2 ? width - 1 : width, height, color);
    }
}

} // namespace

SparkDelegate::SparkDelegate(Histories histories, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_histories(std::move(histories))
{
}

QSize SparkDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { option.fontMetrics.horizontalAdvance(QLatin1Char('0')) * 7 + 2 * Columns + 12, size.height() };
}

void SparkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const AppHistory *history = index.data(AppsModel::IsProcessRole).toBool() ? nullptr : m_histories(index);
    const QString text = std::exchange(option.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : qApp->style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const QColor plain = textColor(option);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    // The number first, ending where all numbers of the column end; then the columns.
    const int sparkWidth = std::clamp(inner.width() - option.fontMetrics.horizontalAdvance(QLatin1Char('0')) * 6, 0, 4 * Columns)
        / Columns * Columns;
    const QRect number = QRect(inner.x(), inner.y(), inner.width() - sparkWidth - 2 * margin, inner.height());
    const QRect spark(inner.right() - sparkWidth + 1, inner.y() + inner.height() / 5, sparkWidth, inner.height() * 3 / 5);

    painter->save();
    painter->setPen(plain);
    painter->setFont(option.font);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, sparkWidth > 0 ? number : inner),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)) | Qt::TextSingleLine, text);
    if (history && !history->samples(AppHistory::Span::Minute).empty()) {
        const QColor color = isSelected(option) || isStale(option) ? plain : toneColor(Tone::Accent, option.palette);
        paintColumns(*painter, QStyle::visualRect(option.direction, option.rect, spark), history->samples(AppHistory::Span::Minute),
                     color, option.direction == Qt::RightToLeft);
    }
    painter->restore();
}

} // namespace spawner
