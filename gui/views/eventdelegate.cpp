#include "gui/views/eventdelegate.h"

#include "gui/models/conditionlook.h"
#include "gui/models/eventsmodel.h"

#include <QApplication>
#include <QStyle>

namespace spawner {

void EventDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QByteArray type = index.data(EventsModel::TypeRole).toByteArray();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon(glyphOfEvent(type));
    const int side = qApp->style()->pixelMetric(QStyle::PM_SmallIconSize, option, option->widget);
    option->decorationSize = { side, side };
}

} // namespace spawner
