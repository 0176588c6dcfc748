#include "gui/models/curlcommand.h"

#include "base/shellquote.h"

namespace spawner {

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
    QByteArray command = "curl --path-as-is --globoff ";
    if (method == "HEAD")
        command += "--head ";
    else if (method != "GET" && !method.isEmpty())
        command += "--request " + shellQuoted(method) + ' ';
    return QString::fromLatin1(command + shellQuoted(url));
}

} // namespace spawner
