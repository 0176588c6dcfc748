#include "gui/log/markscrollbar.h"

#include "gui/style/colors.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <utility>

namespace spawner {

MarkScrollBar::MarkScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

QRect MarkScrollBar::groove() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
}

int MarkScrollBar::parts() const
{
    return std::max(groove().height(), 1);
}

void MarkScrollBar::setMarks(std::vector<quint8> marks)
{
    if (m_marks == marks)
        return;
    m_marks = std::move(marks);
    update();
}

void MarkScrollBar::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    emit partsChanged();
}

void MarkScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.empty())
        return;
    QPainter painter(this);
    const QRect place = groove();
    const int width = place.width();
    const int height = std::max(fontMetrics().lineWidth(), 2);
    const auto paint = [&](Mark mark, Tone tone, double from, double to) {
        const QColor color = toneColor(tone, palette());
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (!(m_marks[i] & mark))
                continue;
            const int top = place.top() + int(i * std::size_t(place.height()) / m_marks.size());
            const QRect rect(place.left() + int(width * from), top, int(width * (to - from)), height);
            painter.fillRect(QStyle::visualRect(layoutDirection(), place, rect), color);
        }
    };
    paint(Warning, Tone::Warning, 0.7, 1.0);
    paint(Error, Tone::Bad, 0.5, 1.0);
    paint(Hit, Tone::Accent, 0.25, 0.5);
    paint(Bookmark, Tone::SecondCurve, 0.0, 0.25);
}

} // namespace spawner
