// Paints requests per second as a number and as the columns of the last minute.
#pragma once

#include "gui/client/apphistory.h"

#include <QStyledItemDelegate>

#include <functional>

namespace spawner {

/// For the column Rate of AppsModel.
class SparkDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The history of the app of an index; nullptr if it has none.
    using Histories = std::function<const AppHistory *(const QModelIndex &index)>;

    explicit SparkDelegate(Histories histories, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Histories m_histories;
};

} // namespace spawner
