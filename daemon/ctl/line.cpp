#include "daemon/ctl/line.h"

#include "daemon/ctl/printable.h"
#include "daemon/ctl/textwidth.h"

namespace spawner {
namespace {

QByteArray sequence(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return {};
    case Ink::Bold:
        return "\033[1m";
    case Ink::Dim:
        return "\033[2m";
    case Ink::Green:
        return "\033[32m";
    case Ink::Yellow:
        return "\033[33m";
    case Ink::Red:
        return "\033[31m";
    case Ink::Cyan:
        return "\033[36m";
    case Ink::Alarm:
        return "\033[1;31m";
    }
    return {};
}

} // namespace

QByteArray toTerminal(const Line &line, int width, bool hasColours)
{
    QByteArray bytes;
    int left = width;
    for (const Span &span : line) {
        QString text = printable(QStringView(span.text));
        if (width > 0) {
            text = fitted(text, left);
            left -= textWidth(text);
        }
        if (text.isEmpty())
            continue;
        const QByteArray ink = hasColours ? sequence(span.ink) : QByteArray();
        bytes += ink + text.toUtf8() + (ink.isEmpty() ? QByteArray() : QByteArray("\033[0m"));
    }
    return bytes;
}

} // namespace spawner
