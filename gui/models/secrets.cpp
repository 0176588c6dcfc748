#include "gui/models/secrets.h"

#include <QRegularExpression>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

const QString Mask = u"\u2022\u2022\u2022\u2022\u2022\u2022"_s;

} // namespace

bool isSecretName(QStringView name)
{
    static const QRegularExpression Secret(u"pass(word|wd|phrase)?|secret|token|credential|api[-_]?key|private[-_]?key|"
                                           "(^|[-_.])key$|auth|cookie|dsn"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    // Names of the daemon's own that hold no secrets.
    return name != u"pass-environment" && Secret.match(name.toString()).hasMatch();
}

QString maskedSetting(const QString &key, const QString &value)
{
    if (value == u"true" || value == u"false")
        return value; // whether something is passed on, not what
    if (isSecretName(key))
        return Mask;
    // NAME = "value" in a table, NAME=value or --name=value in an argument; quotes and escapes as in TOML.
    static const QRegularExpression Pair(uR"re(([A-Za-z0-9_.\-]+)"?(\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|[^,}\]\s"']+))re"_s);
    QString shown;
    qsizetype from = 0;
    for (auto match = Pair.globalMatch(value); match.hasNext();) {
        const QRegularExpressionMatch pair = match.next();
        if (!isSecretName(pair.capturedView(1)))
            continue;
        shown += QStringView(value).mid(from, pair.capturedStart(3) - from) + Mask;
        from = pair.capturedEnd(3);
    }
    shown += QStringView(value).mid(from);
    // --password value: the argument after a name.
    static const QRegularExpression NextArgument(uR"re(("-{1,2}([A-Za-z0-9_\-]+)"\s*,\s*)"((?:[^"\\]|\\.)*)")re"_s);
    from = 0;
    QString result;
    for (auto match = NextArgument.globalMatch(shown); match.hasNext();) {
        const QRegularExpressionMatch pair = match.next();
        if (!isSecretName(pair.capturedView(2)))
            continue;
        result += QStringView(shown).mid(from, pair.capturedStart(3) - from) + Mask;
        from = pair.capturedEnd(3);
    }
    result += QStringView(shown).mid(from);
    // scheme://user:password@host
    static const QRegularExpression UserInfo(uR"re((://[^/\s:@"']*:)[^/\s@"']+(@))re"_s);
    return result.replace(UserInfo, u"\\1"_s + Mask + u"\\2"_s);
}

} // namespace spawner
