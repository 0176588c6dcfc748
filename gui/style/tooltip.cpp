// plainToolTip(), apart from the rest of gui/style/safetext.h: what counts as markup is known by Qt GUI only.
#include "gui/style/safetext.h"

#include <QTextDocument>

#include <algorithm>

namespace spawner {

namespace {

constexpr qsizetype WidestLine = 100; // letters of a tooltip that is not wrapped

} // namespace

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

} // namespace spawner
