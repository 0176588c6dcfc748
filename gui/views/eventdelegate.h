// Paints the glyph of an event before its word.
#pragma once

#include <QStyledItemDelegate>

namespace spawner {

/// For the column Type of EventsModel.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace spawner
