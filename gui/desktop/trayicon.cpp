#include "gui/desktop/trayicon.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

using State = TrayLook::State;
using Style = TrayLook::Style;

// Panels' own colours, not the program's palette, decide what can be seen: so these are fixed, and each stands out (3:1) from
// black as well as from white, or has a ground of its own.
constexpr QRgb LightInk = 0xfff2f2f2;
constexpr QRgb DarkInk = 0xff2e3436;
constexpr QRgb GroundTop = 0xff2f7bd6;
constexpr QRgb GroundBottom = 0xff1b4c9b;
constexpr QRgb HollowInk = 0xff3b81d3;
constexpr QRgb OfflineGround = 0xff7a7f87;
constexpr QRgb Alive = 0xff7ce3a4;
constexpr QRgb Alarm = 0xffd8342a;
constexpr QRgb Quiet = 0xff8a5200;

/// Draws in a square of 16 units. Small sizes need strokes of whole pixels more than the exact proportions.
class Drawing
{
public:
    Drawing(QPainter &painter, const TrayLook &look, int size)
        : m_painter(painter), m_look(look), m_pixel(16.0 / size), m_isSmall(size < 20)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.scale(size / 16.0, size / 16.0);
        m_ink = look.style == Style::Light ? QColor::fromRgba(LightInk) : QColor::fromRgba(DarkInk);
    }

    void draw()
    {
        const bool isColor = m_look.style == Style::Color;
        // What is wrong or going on is filled; at rest it is hollow.
        const bool isFilled = m_look.state == State::Running || m_look.state == State::Attention;
        if (isFilled || (isColor && m_look.state == State::Offline)) {
            ground();
            if (isColor)
                glyph(Qt::white, m_look.state == State::Running);
            else
                cut([this] { glyph(Qt::black, false); });
        } else {
            outline(isColor ? QColor::fromRgba(HollowInk) : m_ink);
            glyph(isColor ? QColor::fromRgba(HollowInk) : m_ink, false);
        }
        if (m_look.state == State::Offline)
            slash(isColor ? QColor(Qt::white) : m_ink);
        if (m_look.state == State::Attention)
            exclamation();
        if (m_look.isMuted)
            bars();
    }

private:
    template <typename Paint>
    void cut(Paint paint)
    {
        m_painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        paint();
        m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }

    QRectF frame() const { return { m_pixel, m_pixel, 16 - 2 * m_pixel, 16 - 2 * m_pixel }; }

    void ground()
    {
        QBrush brush(m_ink);
        if (m_look.style == Style::Color && m_look.state == State::Offline) {
            brush = QColor::fromRgba(OfflineGround);
        } else if (m_look.style == Style::Color) {
            QLinearGradient gradient(0, 0, 0, 16);
            gradient.setColorAt(0, QColor::fromRgba(GroundTop));
            gradient.setColorAt(1, QColor::fromRgba(GroundBottom));
            brush = gradient;
        }
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(brush);
        m_painter.drawRoundedRect(frame(), 3.2, 3.2);
    }

    void outline(const QColor &color)
    {
        const double width = std::max(1.2, m_pixel);
        m_painter.setPen(QPen(color, width));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(frame().adjusted(width / 2, width / 2, -width / 2, -width / 2), 2.6, 2.6);
    }

    /// One spawner, three programs.
    void glyph(const QColor &color, bool isAlive)
    {
        const double stroke = m_isSmall ? 1.1 : 1.0;
        QPainterPath branches;
        for (const double y : { 4.6, 8.0, 11.4 }) {
            branches.moveTo(5, 8);
            branches.cubicTo(7.6, 8, 7.4, y, 11, y);
        }
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPath(branches);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        m_painter.drawEllipse(QPointF(4.9, 8), 1.9, 1.9);
        const double node = m_isSmall ? 1.2 : 1.3;
        for (const double y : { 4.6, 8.0, 11.4 }) {
            m_painter.setBrush(isAlive && y < 5 ? QColor::fromRgba(Alive) : color);
            m_painter.drawEllipse(QPointF(11.4, y), node, node);
        }
    }

    void slash(const QColor &color)
    {
        const QLineF line(2.2, 13.8, 13.8, 2.2);
        cut([&] {
            m_painter.setPen(QPen(Qt::black, 4.2, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(line);
        });
        // Beyond the frame on both ends, so that it does not look like a part of the drawing.
        m_painter.setPen(QPen(m_look.style == Style::Color ? QColor::fromRgba(OfflineGround) : color, 1.8, Qt::SolidLine,
                              Qt::RoundCap));
        m_painter.drawLine(QLineF(1.4, 14.6, 14.6, 1.4));
    }

    QRectF corner(bool isRight) const { return { isRight ? 8.0 : 0.0, 8.0, 8.0, 8.0 }; }

    /// A gap around it, so that it stands out on every ground.
    QRectF emblem(bool isRight, QRgb color)
    {
        const QRectF box = corner(isRight);
        cut([&] {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(Qt::black);
            m_painter.drawEllipse(box.adjusted(-1.1, -1.1, 1.1, 1.1));
        });
        m_painter.setBrush(m_look.style == Style::Color ? QColor::fromRgba(color) : m_ink);
        m_painter.drawEllipse(box);
        return box;
    }

    template <typename Paint>
    void onEmblem(Paint paint)
    {
        if (m_look.style != Style::Color)
            m_painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Qt::white);
        paint();
        m_painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }

    void exclamation()
    {
        const QRectF box = emblem(true, Alarm);
        const double x = box.center().x();
        onEmblem([&] {
            if (m_isSmall) { // whole pixels
                m_painter.drawRect(QRectF(x - 1, box.top() + 1, 2, 3));
                m_painter.drawRect(QRectF(x - 1, box.top() + 5, 2, 2));
                return;
            }
            m_painter.drawRoundedRect(QRectF(x - 0.75, box.top() + 1.2, 1.5, 3.4), 0.4, 0.4);
            m_painter.drawEllipse(QPointF(x, box.bottom() - 1.7), 0.8, 0.8);
        });
    }

    void bars()
    {
        const QRectF box = emblem(false, Quiet);
        const double x = box.center().x();
        onEmblem([&] {
            const double width = m_isSmall ? 1 : 1.3;
            const double gap = m_isSmall ? 1 : 0.6;
            m_painter.drawRect(QRectF(x - gap - width, box.top() + 2, width, 4));
            m_painter.drawRect(QRectF(x + gap, box.top() + 2, width, 4));
        });
    }

    QPainter &m_painter;
    const TrayLook &m_look;
    double m_pixel;
    bool m_isSmall;
    QColor m_ink;
};

} // namespace

TrayLook::Style TrayLook::styleFrom(const QString &name)
{
    if (name == "light"_L1)
        return Style::Light;
    if (name == "dark"_L1)
        return Style::Dark;
    if (name == "color"_L1)
        return Style::Color;
    // The top bar of GNOME is dark, whatever the theme.
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.contains("GNOME"_L1, Qt::CaseInsensitive) || desktop.contains("Unity"_L1, Qt::CaseInsensitive) ? Style::Light
                                                                                                                : Style::Color;
}

QPixmap trayPixmap(const TrayLook &look, int size)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    Drawing(painter, look, size).draw();
    return pixmap;
}

QIcon trayIcon(const TrayLook &look)
{
    // Not one size, and not an engine of our own: hosts take over what availableSizes() has, and scale badly.
    QIcon icon;
    for (const int size : { 16, 22, 24, 32, 44, 48, 64 })
        icon.addPixmap(trayPixmap(look, size));
    return icon;
}

} // namespace spawner
