#include "gui/views/statedelegate.h"

#include "gui/models/appsmodel.h"
#include "gui/models/conditionlook.h"

#include <QApplication>
#include <QStyle>

namespace spawner {

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // A finger's or an unsteady hand's width, and room for the bar of the idle column.
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    return { size.width(), std::max(size.height(), line + line / 2) };
}

void StateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto condition = AppCondition(index.data(AppsModel::ConditionRole).toInt());
    const bool isPending = index.data(AppsModel::IsPendingRole).toBool();
    const bool isFailed = !index.data(AppsModel::FailureRole).toString().isEmpty();
    const auto glyph = isPending ? Glyph::StateStarting : glyphOf(condition);
    const auto column = AppColumn(index.column());
    const bool isProcess = index.data(AppsModel::IsProcessRole).toBool();
    if (column == AppColumn::Name || (column == AppColumn::State && isFailed && !isProcess)) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = icon(column == AppColumn::Name ? glyph : Glyph::Warning);
        const int side = qApp->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
        option->decorationSize = { side, side };
        return;
    }
    if (column != AppColumn::State || isProcess)
        return;
    // What rests is told quietly, in the colour of text; stale data has no colours at all.
    const auto group = option->state.testFlag(QStyle::State_Enabled) ? QPalette::Active : QPalette::Disabled;
    const Tone tone = isPending ? Tone::Busy : toneOf(condition);
    const bool isStale = option->palette.color(group, QPalette::Text) == option->palette.color(QPalette::Disabled, QPalette::Text);
    if (tone == Tone::Calm || isStale)
        return;
    const QColor color = toneColor(tone, option->palette);
    option->palette.setColor(QPalette::Text, color);
    option->font.setBold(needsAttention(condition) && !isPending);
}

} // namespace spawner
