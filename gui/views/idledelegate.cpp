#include "gui/views/idledelegate.h"

#include "gui/models/appsmodel.h"
#include "gui/style/colors.h"
#include "gui/style/icons.h"
#include "gui/style/itemcolors.h"

#include <QApplication>
#include <QPainter>

namespace spawner {

namespace {

// From left, whatever the direction; to be mirrored.
void paintBar(QPainter &painter, const QRect &bar, double fraction, const QColor &color, const QStyleOptionViewItem &option)
{
    QColor ground = color;
    ground.setAlphaF(0.25F);
    painter.fillRect(bar, ground);
    const QRect left(bar.x(), bar.y(), std::max(int(bar.width() * fraction), 1), bar.height());
    painter.fillRect(QStyle::visualRect(option.direction, bar, left), color);
}

} // namespace

QRect IdleDelegate::pinRect(const QRect &rect, const QStyleOptionViewItem &option)
{
    const int side = qApp->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, option.widget);
    const int margin = qApp->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRect pin(rect.right() - margin - side + 1, rect.y() + (rect.height() - side) / 2, side, side);
    return QStyle::visualRect(option.direction, rect, pin);
}

IdleDelegate::Part IdleDelegate::partAt(const QPoint &position, const QRect &rect, const QStyleOptionViewItem &option)
{
    if (!rect.contains(position))
        return Part::None;
    // The whole height, and as wide as targets should be.
    QRect pin = pinRect(rect, option);
    pin.setTop(rect.top());
    pin.setBottom(rect.bottom());
    pin.adjust(-4, 0, 4, 0);
    return pin.contains(position) ? Part::Pin : Part::Time;
}

QSize IdleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return { option.fontMetrics.averageCharWidth() * 22, size.height() };
}

void IdleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = std::exchange(option.text, QString());
    const QStyle *style = option.widget ? option.widget->style() : qApp->style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);

    const auto idle = index.data(AppsModel::IdleRole).value<IdleState>();
    const bool isProcess = index.data(AppsModel::IsProcessRole).toBool();
    const bool isHere = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QColor plain = textColor(option);
    QColor color = plain;
    if (idle.isSoon() && !isSelected(option) && !isStale(option))
        color = toneColor(Tone::Warning, option.palette);

    painter->save();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    const QRect pin = pinRect(option.rect, option);
    if (!isProcess && (idle.isKept || isHere)) {
        QColor pinColor = idle.isKept && !isSelected(option) && !isStale(option) ? toneColor(Tone::Accent, option.palette) : plain;
        if (!idle.isKept)
            pinColor.setAlphaF(0.55F);
        paintGlyph(*painter, Glyph::Pin, pin, pinColor);
    }
    const int line = option.fontMetrics.height();
    // Away from the numbers of the column before.
    QRect content = option.rect.adjusted(margin + option.fontMetrics.averageCharWidth(), 0, -margin - pin.width() - margin, 0);
    if (idle.kind == IdleState::Kind::Counting) {
        const int barWidth = std::min(option.fontMetrics.averageCharWidth() * 9, content.width() / 2);
        const int barHeight = std::max(line / 3, 3);
        const QRect bar(content.x(), content.y() + (content.height() - barHeight) / 2, barWidth, barHeight);
        const QColor barColor = isSelected(option) || isStale(option) ? plain
            : idle.isSoon()                                   ? color
                                                              : toneColor(Tone::Accent, option.palette);
        paintBar(*painter, QStyle::visualRect(option.direction, option.rect, bar), idle.fraction(), barColor, option);
        content.setLeft(bar.right() + 2 * margin);
    }
    QFont font = option.font;
    font.setBold(idle.isSoon());
    painter->setFont(font);
    painter->setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, content.width());
    painter->drawText(QStyle::visualRect(option.direction, option.rect, content),
                      int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
    painter->restore();
}

} // namespace spawner
