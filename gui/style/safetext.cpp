#include "gui/style/safetext.h"

#include <QTextDocument>

#include <algorithm>

namespace spawner {

namespace {

constexpr qsizetype WidestLine = 100; // letters of a tooltip that is not wrapped

bool isHarmful(char16_t unit)
{
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0))
        return true;
    return unit == 0x200e || unit == 0x200f || unit == 0x061c // marks
        || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069) // embeddings, overrides, isolates
        || unit == 0x2028 || unit == 0x2029 || unit == 0xfeff;
}

QString clean(QString text, bool keepsLines)
{
    for (QChar &c : text) {
        if (!isHarmful(c.unicode()))
            continue;
        if (c == u'\t')
            c = keepsLines ? QChar(u'\t') : QChar(u' ');
        else if (c != u'\n' || !keepsLines)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

QString cleanLine(const QString &text)
{
    return clean(text, false);
}

QString cleanText(const QString &text)
{
    return clean(text, true);
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + cleanLine(text) + QChar(0x2069);
}

QString isolated(const QByteArray &text)
{
    return isolated(QString::fromUtf8(text));
}

QString plainToolTip(const QString &text)
{
    const QString cleaned = cleanText(text);
    // What has no markup is taken as it is, and so do screen readers, who are given tooltips as descriptions. But only markup
    // is wrapped; and escaped text alone would be shown with its entities.
    const auto lines = QStringView(cleaned).split(u'\n');
    const bool isNarrow = std::all_of(lines.begin(), lines.end(), [](QStringView line) { return line.size() <= WidestLine; });
    if (isNarrow && !Qt::mightBeRichText(cleaned))
        return cleaned;
    return QStringLiteral("<p style='white-space:pre-wrap'>") + cleaned.toHtmlEscaped() + QStringLiteral("</p>");
}

QString plainLabel(const QString &text)
{
    return cleanLine(text).replace(u'&', QStringLiteral("&&"));
}

QString appFileName(const QByteArray &app)
{
    return cleanLine(QString::fromUtf8(app)) + QStringLiteral(".fcgi");
}

} // namespace spawner
