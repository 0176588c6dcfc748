// Paints until when an app lives: a bar that runs out, the time that is left, and a pin.
#pragma once

#include <QStyledItemDelegate>

namespace spawner {

/// For the column Idle of AppsModel. The last ten seconds are amber, and the text is bold. The pin is filled for what is kept
/// alive; under the pointer and in the current cell it shows as an offer.
class IdleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class Part { None, Time, Pin };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What is at `position` in the cell `rect`.
    static Part partAt(const QPoint &position, const QRect &rect, const QStyleOptionViewItem &option);

private:
    static QRect pinRect(const QRect &rect, const QStyleOptionViewItem &option);
};

} // namespace spawner
