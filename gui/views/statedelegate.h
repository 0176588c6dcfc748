// Paints an app's glyph before its name, and its state in the colour that belongs to it.
#pragma once

#include <QStyledItemDelegate>

namespace spawner {

/// For the columns Name (with glyph) and State of AppsModel.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace spawner
