#include "gui/views/plotwidget.h"

#include "gui/style/format.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace spawner {

struct PlotWidget::Scale
{
    QRect plot; // where the curves are
    double span;
    double top; // the value at its upper edge
    double step;
    bool isMirrored;

    double x(double secondsAgo) const
    {
        const double part = 1 - secondsAgo / span;
        return plot.left() + (isMirrored ? 1 - part : part) * plot.width();
    }
    double y(double value) const { return plot.bottom() + 1 - value / top * plot.height(); }
    double secondsAt(int px) const
    {
        const double part = double(px - plot.left()) / std::max(plot.width(), 1);
        return std::clamp(isMirrored ? part : 1 - part, 0.0, 1.0) * span;
    }
};

PlotWidget::PlotWidget(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    m_words = [](double value) { return Format::rate(value); };
}

void PlotWidget::setSubject(const QString &title, Words words)
{
    m_title = title;
    m_words = std::move(words);
    setAccessibleName(title);
    update();
}

void PlotWidget::setSpan(std::chrono::seconds span, std::chrono::seconds gap)
{
    m_span = double(span.count());
    m_gap = double(gap.count());
    update();
}

void PlotWidget::setCurves(std::vector<Curve> curves)
{
    m_curves = std::move(curves);
    if (const QString words = summary(); words != accessibleDescription())
        setAccessibleDescription(words);
    update();
}

double PlotWidget::highest() const
{
    double highest = 0;
    for (const Curve &curve : m_curves) {
        for (const Point &point : curve.points) {
            if (point.secondsAgo <= m_span)
                highest = std::max(highest, point.value);
        }
    }
    return highest;
}

QString PlotWidget::summary() const
{
    QStringList parts;
    for (const Curve &curve : m_curves) {
        if (curve.points.empty())
            continue;
        const auto most = std::max_element(curve.points.begin(), curve.points.end(),
                                           [](const Point &a, const Point &b) { return a.value < b.value; });
        const QString values = tr("now %1, at most %2").arg(m_words(curve.points.back().value), m_words(most->value));
        //: %1 is the name of a curve, %2 tells its values.
        parts.append(curve.name.isEmpty() ? values : tr("%1 %2").arg(curve.name, values));
    }
    if (parts.isEmpty())
        return tr("%1: nothing yet").arg(m_title);
    return tr("%1: %2").arg(m_title, parts.join(tr("; ")));
}

double PlotWidget::niceStep(double highest, int marks)
{
    if (highest <= 0 || marks < 1)
        return 1;
    const double rough = highest / marks;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power * marks >= highest * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

PlotWidget::Scale PlotWidget::scale() const
{
    const QFontMetrics metrics = fontMetrics();
    const int line = metrics.height();
    const int gap = line / 4;
    const int marks = std::clamp((height() - 3 * line) / (2 * line), 1, 5);
    const double step = niceStep(highest(), marks);
    const double top = step * std::max(std::ceil(highest() / step - 1e-9), 1.0);
    int labels = 0;
    for (int mark = 0; mark * step <= top * 1.001; ++mark)
        labels = std::max(labels, metrics.horizontalAdvance(m_words(mark * step)));
    labels = std::max(labels, metrics.averageCharWidth() * 7); // curves of neighbours begin at the same place
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QRect plot = rect().adjusted(labels + 2 * gap, line + 2 * gap, -gap, -line - gap);
    plot = QStyle::visualRect(layoutDirection(), rect(), plot);
    return { plot, m_span, top, step, isMirrored };
}

QSize PlotWidget::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 26, fontMetrics().height() * 5 };
}

QSize PlotWidget::sizeHint() const
{
    return { fontMetrics().averageCharWidth() * 44, fontMetrics().height() * 8 };
}

void PlotWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        update();
}

void PlotWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_pointer = -1;
    update();
}

void PlotWidget::mouseMoveEvent(QMouseEvent *event)
{
    const Scale scale = this->scale();
    m_pointer = scale.plot.contains(event->position().toPoint()) ? scale.secondsAt(int(event->position().x())) : -1;
    update();
}

QString PlotWidget::valuesAt(double secondsAgo) const
{
    QStringList parts;
    for (const Curve &curve : m_curves) {
        const auto near = std::min_element(curve.points.begin(), curve.points.end(), [secondsAgo](const Point &a, const Point &b) {
            return std::abs(a.secondsAgo - secondsAgo) < std::abs(b.secondsAgo - secondsAgo);
        });
        if (near == curve.points.end() || std::abs(near->secondsAgo - secondsAgo) > m_gap)
            continue;
        parts.append(curve.name.isEmpty() ? m_words(near->value) : tr("%1 %2").arg(curve.name, m_words(near->value)));
    }
    return parts.join(QStringLiteral("  "));
}

void PlotWidget::paintGrid(QPainter &painter, const Scale &scale) const
{
    QColor lines = palette().color(QPalette::Text);
    lines.setAlphaF(0.14F);
    QColor words = palette().color(QPalette::Text);
    words.setAlphaF(0.75F);
    const int line = fontMetrics().height();
    const int gap = line / 4;
    for (int mark = 0; mark * scale.step <= scale.top * 1.001; ++mark) {
        const double value = mark * scale.step;
        const int y = int(std::lround(scale.y(value)));
        painter.fillRect(scale.plot.left(), y, scale.plot.width() + 1, 1, lines);
        if (value > 0 && highest() <= 0)
            continue; // of nothing there is no scale
        painter.setPen(words);
        const QRect label = scale.isMirrored ? QRect(scale.plot.right() + gap, y - line / 2, width() - scale.plot.right() - gap, line)
                                             : QRect(0, y - line / 2, scale.plot.left() - gap, line);
        painter.drawText(label, (scale.isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, m_words(value));
    }
    const QRect below(scale.plot.left(), scale.plot.bottom() + gap, scale.plot.width(), line);
    const auto start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const auto minutes = int(std::lround(m_span / 60));
    painter.drawText(below, int(start | Qt::AlignTop), minutes < 60 ? tr("%n min ago", nullptr, minutes) : tr("%n h ago", nullptr, minutes / 60));
    //: The right end of a plot's time.
    painter.drawText(below, int(end | Qt::AlignTop), tr("now"));
}

void PlotWidget::paintCurve(QPainter &painter, const Scale &scale, const Curve &curve, bool isFilled) const
{
    const QColor color = toneColor(curve.tone, palette());
    QColor ground = color;
    ground.setAlphaF(0.15F);
    std::vector<QPointF> run;
    const auto paintRun = [&] {
        if (run.size() == 1) // a lone point would be no line
            run.push_back(run.front() + QPointF(scale.isMirrored ? -1 : 1, 0));
        if (run.empty())
            return;
        QPainterPath path(run.front());
        for (size_t i = 1; i < run.size(); ++i)
            path.lineTo(run[i]);
        if (isFilled) {
            QPainterPath area = path;
            area.lineTo(run.back().x(), scale.y(0));
            area.lineTo(run.front().x(), scale.y(0));
            painter.fillPath(area, ground);
        }
        painter.strokePath(path, QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        run.clear();
    };
    double before = -1;
    for (const Point &point : curve.points) {
        if (point.secondsAgo > m_span)
            continue;
        if (before >= 0 && before - point.secondsAgo > m_gap)
            paintRun();
        run.emplace_back(scale.x(point.secondsAgo), scale.y(point.value));
        before = point.secondsAgo;
    }
    paintRun();
}

void PlotWidget::paintHead(QPainter &painter, const Scale &scale) const
{
    const int line = fontMetrics().height();
    const int gap = line / 4;
    QRect head(0, 0, width() - gap, line + gap);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    // From the end: what the values are, each with the colour and the name of its curve.
    int used = 0;
    for (auto curve = m_curves.rbegin(); curve != m_curves.rend(); ++curve) {
        if (curve->points.empty())
            continue;
        QString words = m_words(curve->points.back().value);
        if (!curve->name.isEmpty())
            words = tr("%1 %2").arg(curve->name, words);
        if (m_pointer >= 0)
            break;
        const int width = fontMetrics().horizontalAdvance(words);
        const QRect room = head.adjusted(0, 0, -used, 0);
        painter.setPen(toneColor(curve->tone, palette()));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room), int(end | Qt::AlignVCenter), words);
        used += width + 3 * gap;
    }
    if (m_pointer >= 0) {
        const QString values = valuesAt(m_pointer);
        const QString ago = Format::duration(std::chrono::milliseconds(qint64(m_pointer * 1000)));
        //: At the pointer in a plot: %1 is a time, %2 the values.
        const QString words = values.isEmpty() ? QString() : tr("%1 ago: %2").arg(ago, values);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), head), int(end | Qt::AlignVCenter), words);
        used = fontMetrics().horizontalAdvance(words) + gap;
        QColor mark = palette().color(QPalette::Text);
        mark.setAlphaF(0.5F);
        if (!values.isEmpty())
            painter.fillRect(int(scale.x(m_pointer)), scale.plot.top(), 1, scale.plot.height(), mark);
    }
    painter.setPen(palette().color(QPalette::Text));
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    const QRect room = head.adjusted(gap, 0, -used, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     QFontMetrics(bold).elidedText(m_title, Qt::ElideRight, room.width()));
}

void PlotWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const Scale scale = this->scale();
    paintGrid(painter, scale);
    painter.save();
    painter.setClipRect(scale.plot.adjusted(0, -1, 1, 2));
    for (const Curve &curve : m_curves)
        paintCurve(painter, scale, curve, m_curves.size() == 1);
    painter.restore();
    paintHead(painter, scale);
}

} // namespace spawner
