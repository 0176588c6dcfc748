#include "markdown.h"

#include <QRegularExpression>
#include <QUrl>

namespace examples {

namespace {

constexpr QChar ZeroWidthSpace(0x200b);

/// Without line breaks, controls and marks that change the direction of what follows; cut.
QString tidied(QStringView text, qsizetype longest)
{
    QString tidy;
    for (const QChar c : text) {
        if (c.isSpace())
            tidy += u' ';
        else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            tidy += c;
    }
    tidy = tidy.simplified();
    if (tidy.size() <= longest)
        return tidy;
    if (tidy.at(longest - 1).isHighSurrogate())
        --longest; // not in the middle of a character
    return tidy.left(longest) + u'…';
}

} // namespace

QString escapeMarkdown(QStringView text, qsizetype longest)
{
    static const QString special = QStringLiteral("\\`*_{}[]()#+!~>|");
    QString safe;
    const QString tidy = tidied(text, longest);
    for (const QChar c : tidy) {
        if (special.contains(c))
            safe += u'\\';
        safe += c;
        if (c == u'@')
            safe += ZeroWidthSpace;
    }
    return safe;
}

QString inlineCode(QStringView text, qsizetype longest)
{
    // Nothing is special in there but the mark that ends it.
    return u'`' + tidied(text, longest).replace(u'`', u'\'') + u'`';
}

QString refName(const QString &ref)
{
    const QString branches = QStringLiteral("refs/heads/");
    const QString tags = QStringLiteral("refs/tags/");
    if (ref.startsWith(tags))
        return QStringLiteral("tag ") + inlineCode(QStringView(ref).mid(tags.size()));
    return QStringLiteral("branch ")
        + inlineCode(QStringView(ref).mid(ref.startsWith(branches) ? branches.size() : 0));
}

QString link(const QString &label, const QString &url)
{
    const QUrl address(url, QUrl::StrictMode);
    const bool web = address.scheme() == QLatin1String("http") || address.scheme() == QLatin1String("https");
    if (!address.isValid() || !web || address.host().isEmpty())
        return label;
    QString target = address.toString(QUrl::FullyEncoded);
    target.replace(u'(', QLatin1String("%28")).replace(u')', QLatin1String("%29"));
    return u'[' + label + QStringLiteral("](") + target + u')';
}

QString mention(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    static const QRegularExpression everybody(QStringLiteral("\\A(all|channel|here)[\\W_]*\\z"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (plain.match(name).hasMatch() && !everybody.match(name).hasMatch())
        return u'@' + name;
    return escapeMarkdown(name, 64);
}

} // namespace examples
