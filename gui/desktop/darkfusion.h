// Fusion on a dark ground.
#pragma once

#include <QProxyStyle>

namespace spawner {

/// Fusion draws the outline of check boxes and radio buttons in a darker shade of the window's colour, which cannot be seen
/// where that is dark already. Everything else is Fusion's.
class DarkFusion : public QProxyStyle
{
public:
    DarkFusion();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
};

} // namespace spawner
