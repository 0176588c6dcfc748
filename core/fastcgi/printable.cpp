#include "fastcgi/printable.h"

#include <QByteArray>

#include <algorithm>

namespace spawner {

QString printable(QByteArrayView bytes, qsizetype maxBytes)
{
    static constexpr char Digits[] = "0123456789abcdef";
    const QByteArrayView shown = bytes.first(std::min(bytes.size(), maxBytes));
    QByteArray out;
    out.reserve(shown.size() + 16);
    out += '"';
    for (const char c : shown) {
        const auto code = static_cast<unsigned char>(c);
        switch (c) {
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        default:
            if (code >= 0x20 && code < 0x7f) {
                out += c;
            } else {
                out += "\\x";
                out += Digits[code >> 4];
                out += Digits[code & 15];
            }
        }
    }
    out += '"';
    if (shown.size() < bytes.size())
        out += "...";
    return QString::fromLatin1(out);
}

} // namespace spawner
