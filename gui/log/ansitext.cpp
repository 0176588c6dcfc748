#include "gui/log/ansitext.h"

#include "gui/style/safetext.h"

#include <algorithm>
#include <array>

namespace spawner {

namespace {

constexpr char16_t Escape = 0x1b;
constexpr char16_t OneCharacterCsi = 0x9b;
constexpr qsizetype MaxParameters = 32;

struct Parameters
{
    std::array<int, MaxParameters> values{};
    qsizetype count = 0;
};

/// "38;5;208" or "38:5:208"; a missing number is 0. More than 32 are left out.
Parameters readParameters(QStringView text)
{
    Parameters result;
    int number = 0;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            number = std::min(number * 10 + (c.unicode() - u'0'), 65535);
            continue;
        }
        if (result.count < MaxParameters)
            result.values[std::size_t(result.count++)] = number;
        number = 0;
    }
    if (result.count < MaxParameters)
        result.values[std::size_t(result.count++)] = number;
    return result;
}

/// What follows 38 or 48. Moves `at` onto the last number that belongs to it.
AnsiColor extendedColor(const Parameters &parameters, qsizetype &at)
{
    const auto value = [&parameters](qsizetype index) {
        return index < parameters.count ? quint32(parameters.values[std::size_t(index)]) : 0U;
    };
    const quint32 kind = value(at + 1);
    if (kind == 5) {
        at += 2;
        return { AnsiColor::Kind::Indexed, std::min(value(at), 255U) };
    }
    if (kind == 2) {
        const quint32 color = (std::min(value(at + 2), 255U) << 16) | (std::min(value(at + 3), 255U) << 8)
            | std::min(value(at + 4), 255U);
        at += 4;
        return { AnsiColor::Kind::Rgb, color };
    }
    at = parameters.count; // nobody knows how long it is
    return {};
}

void applyFlag(AnsiStyle &style, int code)
{
    switch (code) {
    case 0: style = {}; break;
    case 1: style.isBold = true; break;
    case 2: style.isFaint = true; break;
    case 3: style.isItalic = true; break;
    case 4:
    case 21: style.isUnderlined = true; break;
    case 7: style.isInverse = true; break;
    case 9: style.isStruckOut = true; break;
    case 22: style.isBold = style.isFaint = false; break;
    case 23: style.isItalic = false; break;
    case 24: style.isUnderlined = false; break;
    case 27: style.isInverse = false; break;
    case 29: style.isStruckOut = false; break;
    case 39: style.ink = {}; break;
    case 49: style.ground = {}; break;
    default: break;
    }
}

void applyStyle(AnsiStyle &style, const Parameters &parameters)
{
    const auto indexed = [](int index) { return AnsiColor{ AnsiColor::Kind::Indexed, quint32(index) }; };
    for (qsizetype at = 0; at < parameters.count; ++at) {
        const int code = parameters.values[std::size_t(at)];
        if (code == 38)
            style.ink = extendedColor(parameters, at);
        else if (code == 48)
            style.ground = extendedColor(parameters, at);
        else if (code >= 30 && code <= 37)
            style.ink = indexed(code - 30);
        else if (code >= 40 && code <= 47)
            style.ground = indexed(code - 40);
        else if (code >= 90 && code <= 97)
            style.ink = indexed(code - 90 + 8);
        else if (code >= 100 && code <= 107)
            style.ground = indexed(code - 100 + 8);
        else
            applyFlag(style, code);
    }
}

bool isBetween(QChar c, char16_t first, char16_t last)
{
    return c.unicode() >= first && c.unicode() <= last;
}

/// The index behind a control sequence whose parameters begin at `at`. One that breaks off ends where it does.
qsizetype readControl(QStringView text, qsizetype at, AnsiStyle &style)
{
    const qsizetype start = at;
    while (at < text.size() && isBetween(text[at], 0x30, 0x3f))
        ++at;
    const QStringView parameters = text.sliced(start, at - start);
    const qsizetype middle = at;
    while (at < text.size() && isBetween(text[at], 0x20, 0x2f))
        ++at;
    if (at == text.size() || !isBetween(text[at], 0x40, 0x7e))
        return middle; // spaces and the like may be text
    const bool isPrivate = !parameters.isEmpty() && isBetween(parameters.front(), u'<', u'?');
    if (text[at] == u'm' && middle == at && !isPrivate)
        applyStyle(style, readParameters(parameters));
    return at + 1;
}

/// The index behind a string (a title, a link) that begins at `at` and ends with BEL or ST; `at` if it does not end.
qsizetype readString(QStringView text, qsizetype at)
{
    for (qsizetype i = at; i < text.size(); ++i) {
        if (text[i] == QChar(0x07) || text[i] == QChar(0x9c))
            return i + 1;
        if (text[i] == QChar(Escape))
            return i + 1 < text.size() && text[i + 1] == u'\\' ? i + 2 : at;
    }
    return at;
}

/// The index behind the escape sequence at `at`, an ESC.
qsizetype readEscape(QStringView text, qsizetype at, AnsiStyle &style)
{
    ++at;
    if (at == text.size())
        return at;
    const QChar kind = text[at];
    if (kind == u'[')
        return readControl(text, at + 1, style);
    if (kind == u']' || kind == u'P' || kind == u'X' || kind == u'^' || kind == u'_')
        return readString(text, at + 1);
    qsizetype end = at;
    while (end < text.size() && isBetween(text[end], 0x20, 0x2f))
        ++end;
    return end < text.size() && isBetween(text[end], 0x30, 0x7e) ? end + 1 : at;
}

void put(AnsiText &result, QStringView piece, const AnsiStyle &style)
{
    const qsizetype start = result.text.size();
    for (const QChar c : piece) {
        if (c == u'\t')
            result.text.resize(result.text.size() + 4 - result.text.size() % 4, u' ');
        else
            result.text.append(c);
    }
    const qsizetype length = result.text.size() - start;
    if (style == AnsiStyle() || length == 0)
        return;
    if (!result.runs.isEmpty()) {
        AnsiText::Run &last = result.runs.last();
        if (last.style == style && last.start + last.length == start) {
            last.length += length;
            return;
        }
    }
    result.runs.append({ start, length, style });
}

} // namespace

bool AnsiText::isPlain(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte >= 0x20 && byte < 0x7f; });
}

AnsiText AnsiText::parse(QByteArrayView bytes)
{
    AnsiText result;
    while (!bytes.isEmpty() && (bytes.back() == '\r' || bytes.back() == '\n'))
        bytes.chop(1);
    if (isPlain(bytes)) {
        result.text = QString::fromLatin1(bytes);
        return result;
    }
    const QString decoded = QString::fromUtf8(bytes);
    const QStringView text(decoded);
    result.text.reserve(text.size());
    AnsiStyle style;
    qsizetype start = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const char16_t unit = text[at].unicode();
        if (unit != Escape && unit != OneCharacterCsi) {
            ++at;
            continue;
        }
        put(result, text.sliced(start, at - start), style);
        at = unit == Escape ? readEscape(text, at, style) : readControl(text, at + 1, style);
        start = at;
    }
    put(result, text.sliced(start), style);
    result.text = cleanLine(result.text); // as long as before
    return result;
}

QString AnsiText::plain(QByteArrayView bytes)
{
    return parse(bytes).text;
}

} // namespace spawner
