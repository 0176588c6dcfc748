#include "server/findings.h"

#include "base/accounts.h"

#include <QFile>

#include <algorithm>
#include <cstring>

namespace spawner {

namespace {

CheckResult finding(const char *id, const QByteArray &subject, const char *verdict, const QString &text,
                    const QString &fix)
{
    return { id, shownPath(subject), verdict, text, fix };
}

} // namespace

CheckResult okay(const char *id, const QByteArray &subject, const QString &text)
{
    return finding(id, subject, "ok", text, {});
}

CheckResult note(const char *id, const QByteArray &subject, const QString &text, const QString &fix)
{
    return finding(id, subject, "note", text, fix);
}

CheckResult warning(const char *id, const QByteArray &subject, const QString &text, const QString &fix)
{
    return finding(id, subject, "warning", text, fix);
}

CheckResult problem(const char *id, const QByteArray &subject, const QString &text, const QString &fix)
{
    return finding(id, subject, "problem", text, fix);
}

QString shownPath(const QByteArray &path)
{
    return QFile::decodeName(path);
}

QString shellWord(const QByteArray &path)
{
    const bool isPlain = !path.isEmpty() && std::all_of(path.begin(), path.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || std::strchr("_./-+:@%", c) != nullptr;
    });
    if (isPlain)
        return shownPath(path);
    return u'\'' + shownPath(path).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

QString accountName(unsigned uid)
{
    return QString::fromUtf8(userName(uid));
}

} // namespace spawner
