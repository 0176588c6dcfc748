#include "gui/views/requestdelegate.h"

#include "gui/models/requestsmodel.h"
#include "gui/style/icons.h"

#include <QApplication>
#include <QStyle>

namespace spawner {

void RequestDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isError = index.data(RequestsModel::IsErrorRole).toBool();
    const bool isInFlight = index.data(RequestsModel::IsInFlightRole).toBool();
    if (!isError && !isInFlight)
        return;
    option->palette.setColor(QPalette::Text, toneColor(isError ? Tone::Bad : Tone::Busy, option->palette));
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(isError ? Glyph::Error : Glyph::StateStarting);
    const int side = qApp->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = { side, side };
}

} // namespace spawner
