#include "gui/log/ansicolors.h"

#include <array>
#include <cmath>
#include <utility>

namespace spawner {

namespace {

constexpr double Legible = 4.5;

// What programs ask for by number: the names of the protocol, not colours of ours.
constexpr std::array<QRgb, 16> Terminal{ 0xff000000, 0xffcd3131, 0xff0dbc79, 0xffc8a000, 0xff2472c8, 0xffbc3fbc, 0xff11a8cd, 0xffb0b0b0,
                                         0xff666666, 0xfff14c4c, 0xff23d18b, 0xffe0c040, 0xff3b8eea, 0xffd670d6, 0xff29b8db, 0xffe5e5e5 };

QColor named(const AnsiColor &color)
{
    if (color.kind == AnsiColor::Kind::Rgb)
        return QColor::fromRgb(QRgb(color.value));
    const int index = int(color.value);
    if (index < 16)
        return QColor::fromRgb(Terminal[std::size_t(index)]);
    if (index >= 232) {
        const int gray = 8 + (index - 232) * 10;
        return QColor(gray, gray, gray);
    }
    const auto level = [](int step) { return step == 0 ? 0 : 55 + step * 40; };
    const int cube = index - 16;
    return QColor(level(cube / 36), level(cube / 6 % 6), level(cube % 6));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(double(color.redF())) + 0.7152 * linear(double(color.greenF()))
        + 0.0722 * linear(double(color.blueF()));
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one) + 0.05;
    const double second = luminance(other) + 0.05;
    return first > second ? first / second : second / first;
}

QColor readable(const QColor &color, const QColor &ground)
{
    QColor result = color;
    const bool lighter = contrastRatio(Qt::white, ground) > contrastRatio(Qt::black, ground);
    float hue = 0;
    float saturation = 0;
    float lightness = 0;
    color.getHslF(&hue, &saturation, &lightness);
    // Ends at white or black, one of which is always readable.
    while (contrastRatio(result, ground) < Legible && lightness > 0.0F && lightness < 1.0F) {
        lightness = std::clamp(lightness + (lighter ? 0.04F : -0.04F), 0.0F, 1.0F);
        result = QColor::fromHslF(std::max(hue, 0.0F), saturation, lightness);
    }
    if (contrastRatio(result, ground) < Legible)
        result = lighter ? Qt::white : Qt::black;
    return result;
}

QTextCharFormat ansiFormat(const AnsiStyle &style, const QColor &fallback, const QColor &ground)
{
    QTextCharFormat format;
    QColor under = style.ground.kind == AnsiColor::Kind::Default ? ground : named(style.ground);
    QColor ink = style.ink.kind == AnsiColor::Kind::Default ? fallback : named(style.ink);
    if (style.isInverse)
        std::swap(under, ink);
    ink = readable(ink, under);
    if (under != ground)
        format.setBackground(under);
    // Faint text has less contrast, but still enough.
    if (style.isFaint) {
        const auto mixed = [](int one, int other) { return (one * 3 + other) / 4; };
        const QColor faint(mixed(ink.red(), under.red()), mixed(ink.green(), under.green()), mixed(ink.blue(), under.blue()));
        ink = readable(faint, under);
    }
    format.setForeground(ink);
    if (style.isBold)
        format.setFontWeight(QFont::Bold);
    format.setFontItalic(style.isItalic);
    format.setFontUnderline(style.isUnderlined);
    format.setFontStrikeOut(style.isStruckOut);
    return format;
}

} // namespace spawner
