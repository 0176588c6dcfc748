// How well one colour stands out from another.
#pragma once

#include <QColor>

#include <algorithm>
#include <cmath>

namespace spawner {

/// As the Web Content Accessibility Guidelines (2.1) have it.
inline double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF())) + 0.0722 * linear(double(color.blueF()));
}

/// 1 (the same) to 21 (black and white), whichever comes first.
inline double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({ luminance(a), luminance(b) }); // of a list: of two values it gives references
    return (light + 0.05) / (dark + 0.05);
}

} // namespace spawner
