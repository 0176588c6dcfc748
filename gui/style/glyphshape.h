// A drawing on a grid of 24 by 24 units, fitted to the pixels it is painted on.
#pragma once

#include <QByteArrayView>
#include <QColor>
#include <QPainterPath>
#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace spawner {

/// Layers of lines and areas, of one colour. At small sizes widths become whole pixels and end points meet the pixel grid,
/// symmetrically about the middle: what is drawn crisp at 24 pixels is crisp at 16. A value.
class GlyphShape
{
public:
    static constexpr int Units = 24;

    GlyphShape() = default;
    /// Reads a drawing: words, separated by spaces. A layer begins with `s` (lines 2 units wide), `b` (4 units wide) or `f`
    /// (an area; what is in it twice is a hole). Then, as in SVG: `M x y`, `L x y`, `Q x y x y`, `C x y x y x y`, `Z`; further
    /// `O x y r` (a circle), `A x y r from sweep` (an arc about x y, in degrees, against the clock), `a` (an arc, joined to
    /// what was before by a line), `R x y w h r` (a box with round corners).
    explicit GlyphShape(QByteArrayView drawing);

    bool isEmpty() const { return m_layers.empty(); }
    /// Into the largest square in the middle of `target`.
    void paint(QPainter &painter, const QRectF &target, const QColor &color) const;

private:
    struct Step
    {
        char kind;
        std::array<double, 6> values;
    };
    struct Layer
    {
        double width = 0; ///< in units; 0 = an area
        std::vector<Step> steps;
    };
    struct Fit; // of units to pixels

    static QPainterPath pathOf(const Layer &layer, const Fit &fit);
    static void append(QPainterPath &path, const Step &step, const Fit &fit);

    std::vector<Layer> m_layers;
    bool m_hasLines = false;
};

} // namespace spawner
