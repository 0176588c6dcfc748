#include "daemon/ctl/printable.h"

#include <QStringDecoder>

namespace spawner {
namespace {

bool isHarmful(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) // C0, DEL, C1
        || unit == 0x200e || unit == 0x200f || (unit >= 0x202a && unit <= 0x202e)
        || (unit >= 0x2066 && unit <= 0x2069) || unit == 0x061c // marks and overrides of direction
        || unit == 0x2028 || unit == 0x2029; // ends of line and paragraph
}

QString escaped(char16_t unit)
{
    return unit < 0x100 ? QStringLiteral("\\x%1").arg(int(unit), 2, 16, QLatin1Char('0'))
                        : QStringLiteral("\\u%1").arg(int(unit), 4, 16, QLatin1Char('0'));
}

/// Length of the well-formed sequence that `bytes` begins with; 0 if there is none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto first = uchar(bytes[0]);
    const qsizetype length = first < 0x80 ? 1 : first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
    if (length == 0 || length > bytes.size())
        return 0;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(bytes.first(length));
    return decoder.hasError() || decoded.isEmpty() ? 0 : length;
}

} // namespace

QString printable(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\t')
            result += u' ';
        else if (isHarmful(character.unicode()))
            result += escaped(character.unicode());
        else
            result += character;
    }
    return result;
}

QString printable(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString whole = decoder.decode(bytes);
    if (!decoder.hasError())
        return printable(whole);
    QString result;
    while (!bytes.isEmpty()) {
        const qsizetype length = sequenceLength(bytes);
        result += length == 0 ? escaped(uchar(bytes[0])) : printable(QString::fromUtf8(bytes.first(length)));
        bytes = bytes.sliced(qMax<qsizetype>(length, 1));
    }
    return result;
}

} // namespace spawner
