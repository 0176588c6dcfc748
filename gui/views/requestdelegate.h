// Paints the status of a request: what failed stands out, and so does what is not over yet.
#pragma once

#include <QStyledItemDelegate>

namespace spawner {

/// For the column Status of RequestsModel. A failure also has a glyph: colour alone tells nobody enough.
class RequestDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace spawner
