// Paints the rows of the log.
#pragma once

#include "gui/log/logmodel.h"

#include <QStyledItemDelegate>

namespace spawner {

/// Levels by shape, word and colour; app names in their colour; messages in the colours of their program, with the hits of
/// the search marked; a bookmark before the time; "+12 lines" behind the first line of a trace that is folded.
class LogDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit LogDelegate(const LogModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where a click folds or unfolds, within the cell of the message.
    static QRect foldRect(const QStyleOptionViewItem &option);
    /// What the mark before the time takes.
    static int markWidth(const QFontMetrics &metrics);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const LogModel::Row &row) const;
    void paintTime(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintLevel(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMessage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text,
                   const QColor &color) const;
    /// The width it takes at the end of `rect`.
    int paintFold(QPainter &painter, const QStyleOptionViewItem &option, const LogLine &line, const LogModel::Row &row) const;

    const LogModel &m_model;
};

} // namespace spawner
