#include "gui/style/glyphshape.h"

#include <QByteArray>
#include <QList>
#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace spawner {

namespace {

int valuesOf(char kind)
{
    switch (kind) {
    case 'M': case 'L': return 2;
    case 'O': return 3;
    case 'Q': return 4;
    case 'A': case 'a': case 'R': return 5;
    case 'C': return 6;
    case 'Z': return 0;
    default: return -1;
    }
}

double widthOf(char layer)
{
    return layer == 's' ? 2 : layer == 'b' ? 4 : 0;
}

} // namespace

// Where a unit falls. `size` is in device pixels; with `snaps`, ends of lines fall on the middle of pixels (or between two,
// for even widths) and edges of areas between pixels, as far from the middle on one side as on the other.
struct GlyphShape::Fit
{
    double left;
    double top;
    double size;
    bool snaps;
    bool isArea = false;

    double scale() const { return size / Units; }

    double offset(double units) const
    {
        const double distance = std::abs(units - Units / 2.0) * scale();
        const double half = isArea && int(size) % 2 == 1 ? 0.5 : 0;
        const double snapped = distance < 0.01 ? 0 : std::round(distance - half) + half;
        return std::copysign(snaps ? snapped : distance, units - Units / 2.0);
    }
    double x(double units) const { return left + size / 2 + offset(units); }
    double y(double units) const { return top + size / 2 + offset(units); }
    QPointF point(double px, double py) const { return { x(px), y(py) }; }
    QPointF loose(double px, double py) const { return { left + px * scale(), top + py * scale() }; }

    double length(double units) const
    {
        return snaps ? std::max(1.0, std::round(units * scale())) : units * scale();
    }

    QRectF circle(double cx, double cy, double r) const
    {
        if (isArea) {
            const double diameter = length(2 * r);
            // In the middle of the drawing as it is; else its left and upper edges meet pixels.
            const double px = cx == Units / 2.0 ? left + (size - diameter) / 2 : x(cx - r);
            const double py = cy == Units / 2.0 ? top + (size - diameter) / 2 : y(cy - r);
            return { px, py, diameter, diameter };
        }
        const double radius = length(r);
        return { x(cx) - radius, y(cy) - radius, 2 * radius, 2 * radius };
    }
};

GlyphShape::GlyphShape(QByteArrayView drawing)
{
    const QList<QByteArray> words = drawing.toByteArray().simplified().split(' ');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const char kind = words.at(i).isEmpty() ? '\0' : words.at(i).front();
        if (kind == 's' || kind == 'b' || kind == 'f') {
            m_layers.push_back({ widthOf(kind), {} });
            m_hasLines = m_hasLines || kind != 'f';
            continue;
        }
        const int count = valuesOf(kind);
        Q_ASSERT_X(count >= 0 && !m_layers.empty() && i + count < words.size(), "GlyphShape", words.at(i).constData());
        Step step{ kind, {} };
        for (int value = 0; value < count; ++value)
            step.values.at(size_t(value)) = words.at(++i).toDouble();
        m_layers.back().steps.push_back(step);
    }
}

void GlyphShape::append(QPainterPath &path, const Step &step, const Fit &fit)
{
    const auto &v = step.values;
    switch (step.kind) {
    case 'M': path.moveTo(fit.point(v[0], v[1])); break;
    case 'L': path.lineTo(fit.point(v[0], v[1])); break;
    case 'Q': path.quadTo(fit.loose(v[0], v[1]), fit.point(v[2], v[3])); break;
    case 'C': path.cubicTo(fit.loose(v[0], v[1]), fit.loose(v[2], v[3]), fit.point(v[4], v[5])); break;
    case 'Z': path.closeSubpath(); break;
    case 'O': path.addEllipse(fit.circle(v[0], v[1], v[2])); break;
    case 'A':
        path.arcMoveTo(fit.circle(v[0], v[1], v[2]), v[3]);
        [[fallthrough]];
    case 'a': path.arcTo(fit.circle(v[0], v[1], v[2]), v[3], v[4]); break;
    case 'R': {
        const QRectF box(fit.point(v[0], v[1]), fit.point(v[0] + v[2], v[1] + v[3]));
        path.addRoundedRect(box, v[4] * fit.scale(), v[4] * fit.scale());
        break;
    }
    default: Q_UNREACHABLE();
    }
}

QPainterPath GlyphShape::pathOf(const Layer &layer, const Fit &fit)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Step &step : layer.steps)
        append(path, step, fit);
    return path;
}

void GlyphShape::paint(QPainter &painter, const QRectF &target, const QColor &color) const
{
    const QTransform toDevice = painter.deviceTransform();
    const bool snaps = toDevice.type() <= QTransform::TxScale && toDevice.m11() > 0 && toDevice.m22() > 0;
    const QRectF device = snaps ? toDevice.mapRect(target) : target;
    double size = std::min(device.width(), device.height());
    const double width = std::max(1.0, std::round(2 * size / Units));
    if (snaps) {
        // Lines of an odd width are in the middle of an odd number of pixels.
        size = std::floor(size + 0.01);
        if (m_hasLines && int(size) % 2 != int(width) % 2)
            size -= 1;
    }
    const auto start = [snaps](double from, double room) { return snaps ? std::floor(from + room / 2 + 0.01) : from + room / 2; };
    Fit fit{ start(device.x(), device.width() - size), start(device.y(), device.height() - size), size, snaps };

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform back = snaps ? toDevice.inverted() : QTransform();
    for (const Layer &layer : m_layers) {
        fit.isArea = layer.width == 0;
        const QPainterPath path = back.map(pathOf(layer, fit));
        if (fit.isArea) {
            painter.fillPath(path, color);
            continue;
        }
        const double lineWidth = fit.length(layer.width) * back.m11();
        painter.strokePath(path, QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.restore();
}

} // namespace spawner
