#include "gui/widgets/dropoverlay.h"

#include "gui/style/colors.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace spawner {

namespace {

/// `text` in lines of at most `width`, as one rectangle to draw in.
QRect textRect(const QFontMetrics &metrics, const QString &text, int width)
{
    return metrics.boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::AlignHCenter | Qt::TextWordWrap, text);
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::show(const Content &content)
{
    const bool isNews = content != m_content || isHidden();
    m_content = content;
    setAccessibleName(content.detail.isEmpty() ? content.title : content.title + u'\n' + content.detail);
    setGeometry(parentWidget()->rect());
    raise();
    QWidget::show();
    update();
    if (isNews) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        emit announced(accessibleName());
    }
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tone tone = m_content.isRefused ? Tone::Bad : Tone::Accent;
    const QColor color = toneColor(tone, palette());
    const int unit = fontMetrics().height();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = palette().color(QPalette::Base);
    ground.setAlphaF(0.9F);
    painter.fillRect(rect(), ground);

    const QRectF frame = QRectF(rect()).adjusted(unit, unit, -unit, -unit);
    painter.setPen(QPen(color, std::max(2.0, unit / 6.0), Qt::DashLine, Qt::RoundCap));
    painter.drawRoundedRect(frame, unit / 2.0, unit / 2.0);

    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    const int width = int(frame.width()) - 2 * unit;
    const int iconSize = style()->pixelMetric(QStyle::PM_LargeIconSize, nullptr, this) * 3 / 2;
    QRect title = textRect(QFontMetrics(large), m_content.title, width);
    QRect detail = textRect(fontMetrics(), m_content.detail, width);
    const int total = iconSize + unit + title.height() + (m_content.detail.isEmpty() ? 0 : unit / 2 + detail.height());
    int y = (height() - total) / 2;

    paintGlyph(painter, m_content.isRefused ? Glyph::Error : Glyph::Deploy,
               QRectF((this->width() - iconSize) / 2.0, y, iconSize, iconSize), color);
    y += iconSize + unit;
    painter.setFont(large);
    painter.setPen(m_content.isRefused ? color : palette().color(QPalette::Text));
    painter.drawText(QRect(int(frame.left()) + unit, y, width, title.height()), Qt::AlignHCenter | Qt::TextWordWrap,
                     m_content.title);
    y += title.height() + unit / 2;
    painter.setFont(font());
    painter.drawText(QRect(int(frame.left()) + unit, y, width, detail.height()), Qt::AlignHCenter | Qt::TextWordWrap,
                     m_content.detail);
}

} // namespace spawner
