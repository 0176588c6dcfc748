#include "gui/style/colors.h"

#include <array>

namespace spawner {

namespace {

struct Pair
{
    QRgb onLight;
    QRgb onDark;
};

Pair pairOf(Tone tone)
{
    switch (tone) {
    case Tone::Good: return { 0xff1a7037, 0xff5fd38a };
    case Tone::Calm: return { 0xff5b6470, 0xffa9b2bd };
    case Tone::Busy: return { 0xff1f5fa8, 0xff7db8f5 };
    case Tone::Warning: return { 0xff8a5200, 0xfff2b84b };
    case Tone::Bad: return { 0xffb3261e, 0xffff8f85 };
    case Tone::Accent: return { 0xff0b5cad, 0xff74b3f7 };
    case Tone::SecondCurve: return { 0xff8a3ea8, 0xffd9a0f0 };
    }
    Q_UNREACHABLE();
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](float x, float y) { return float(x * share + y * (1 - share)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness()
        < palette.color(QPalette::Active, QPalette::WindowText).lightness();
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const Pair pair = pairOf(tone);
    return QColor::fromRgba(isDark(palette) ? pair.onDark : pair.onLight);
}

QColor toneGround(Tone tone, const QPalette &palette)
{
    return mix(toneColor(tone, palette), palette.color(QPalette::Active, QPalette::Base), isDark(palette) ? 0.22 : 0.12);
}

QColor nameColor(const QByteArray &name, const QPalette &palette)
{
    // Hues far enough apart from their neighbours, each dark (or light) enough to read.
    static constexpr std::array<Pair, 12> Colors{ {
        { 0xff0b5cad, 0xff74b3f7 }, { 0xff8a3ea8, 0xffd9a0f0 }, { 0xff1a7037, 0xff5fd38a }, { 0xff8a5200, 0xfff2b84b },
        { 0xffa3265f, 0xfff590bd }, { 0xff0f6a73, 0xff5fcbd6 }, { 0xff5a5f00, 0xffc5cc5a }, { 0xff4b4fc4, 0xffa8abff },
        { 0xff9c3d10, 0xffffa274 }, { 0xff3d6b1e, 0xff9bcf72 }, { 0xff6d4c2f, 0xffd9b48f }, { 0xff525b66, 0xffb5bfca },
    } };
    quint32 hash = 2166136261U; // FNV-1a: the same in every run, unlike qHash
    for (const char byte : name)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    const Pair pair = Colors[hash % Colors.size()];
    return QColor::fromRgba(isDark(palette) ? pair.onDark : pair.onLight);
}

} // namespace spawner
