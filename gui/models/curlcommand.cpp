#include "gui/models/curlcommand.h"

namespace spawner {

QString shellQuoted(const QString &word)
{
    QString inner = word;
    inner.remove(QChar(u'\0')).replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + inner + u'\'';
}

QString curlCommand(const QByteArray &baseUrl, const QByteArray &method, const QByteArray &target)
{
    QByteArray url = baseUrl;
    if (url.endsWith('/'))
        url.chop(1);
    if (!target.startsWith('/'))
        url += '/';
    // A line end pasted into a terminal would run what follows it; the rest curl would refuse.
    for (const char byte : target) {
        if (byte > ' ' && byte < 0x7f)
            url += byte;
        else
            url += '%' + QByteArray(1, byte).toHex().toUpper();
    }
    // As it was sent: no /../ resolved, no [] or {} expanded.
    QString command = QStringLiteral("curl --path-as-is --globoff ");
    if (method == "HEAD")
        command += QLatin1String("--head ");
    else if (method != "GET" && !method.isEmpty())
        command += QLatin1String("--request ") + shellQuoted(QString::fromLatin1(method)) + u' ';
    return command + shellQuoted(QString::fromLatin1(url));
}

} // namespace spawner
