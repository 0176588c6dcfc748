#include "gui/style/safetext.h"

namespace spawner {

namespace {

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

QString plainLabel(const QString &text)
{
    return cleanLine(text).replace(u'&', QStringLiteral("&&"));
}

QString appFileName(const QByteArray &app)
{
    return cleanLine(QString::fromUtf8(app)) + QStringLiteral(".fcgi");
}

} // namespace spawner
