#include "gui/style/icons.h"

#include "gui/style/glyphdrawings.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QLinearGradient>
#include <QPixmap>

namespace spawner {

namespace {

QColor glyphColor(Glyph glyph, QIcon::Mode mode, const QPalette &palette)
{
    switch (mode) {
    case QIcon::Disabled: return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected: return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active: break;
    }
    if (const std::optional<Tone> tone = toneOf(glyph))
        return toneColor(*tone, palette);
    return palette.color(QPalette::Active, QPalette::WindowText);
}

// Paints anew each time: the palette may be another, and a path costs a few microseconds.
class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, m_glyph, rect, glyphColor(m_glyph, mode, QGuiApplication::palette()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }
    QString key() const override { return QStringLiteral("spawner-glyph"); }
    bool isNull() override { return false; }

private:
    Glyph m_glyph;
};

// One spawner, three programs, the first of them alive: as resources/desktop/icons has it, in a grid of 256 units.
QPixmap programPixmap(int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size / 256.0, size / 256.0);
    const QRectF tile(12, 12, 232, 232);
    // The program's own colours, the same on any ground.
    QLinearGradient ground(tile.topLeft(), tile.bottomLeft());
    ground.setColorAt(0, QColor(0x2f, 0x7b, 0xd6));
    ground.setColorAt(1, QColor(0x1b, 0x4c, 0x9b));
    QPainterPath box;
    box.addRoundedRect(tile, 52, 52);
    painter.fillPath(box, ground);

    const bool isSmall = size < 32; // thicker, or it fades
    QPainterPath lines(QPointF(84, 128));
    lines.cubicTo(124, 128, 126, 68, 176, 68);
    lines.moveTo(84, 128);
    lines.lineTo(176, 128);
    lines.moveTo(84, 128);
    lines.cubicTo(124, 128, 126, 188, 176, 188);
    painter.strokePath(lines, QPen(QColor(Qt::white), isSmall ? 18 : 15, Qt::SolidLine, Qt::RoundCap));
    painter.setPen(Qt::NoPen);
    const auto dot = [&painter](double x, double y, double radius, const QColor &color) {
        painter.setBrush(color);
        painter.drawEllipse(QPointF(x, y), radius, radius);
    };
    dot(74, 128, isSmall ? 36 : 32, Qt::white);
    dot(186, 68, isSmall ? 26 : 22, QColor(0x7c, 0xe3, 0xa4));
    dot(186, 128, isSmall ? 26 : 22, Qt::white);
    dot(186, 188, isSmall ? 26 : 22, Qt::white);
    return pixmap;
}

} // namespace

std::optional<Tone> toneOf(Glyph glyph)
{
    switch (glyph) {
    case Glyph::StateRunning:
    case Glyph::Success: return Tone::Good;
    case Glyph::StateIdle:
    case Glyph::StateStopped: return Tone::Calm;
    case Glyph::StateStarting:
    case Glyph::StateStopping: return Tone::Busy;
    case Glyph::StatePaused:
    case Glyph::StateBackoff:
    case Glyph::Warning: return Tone::Warning;
    case Glyph::StateCrashed:
    case Glyph::StateRefused:
    case Glyph::Error: return Tone::Bad;
    case Glyph::Information: return Tone::Accent;
    default: return std::nullopt;
    }
}

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

QIcon programIcon()
{
    // Pixmaps rather than an engine: whoever sends the icon elsewhere (trays, window managers) asks for its sizes.
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 48, 64, 128, 256 })
        icon.addPixmap(programPixmap(size));
    return icon;
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &target, const QColor &color)
{
    shapeOf(glyph).paint(painter, target, color);
}

} // namespace spawner
