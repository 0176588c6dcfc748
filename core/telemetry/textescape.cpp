#include "telemetry/textescape.h"

namespace spawner {

namespace {

constexpr char HexDigits[] = "0123456789abcdef";

bool isPlainAscii(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

void appendHexEscape(QByteArray &to, const char *prefix, char value)
{
    const auto byte = static_cast<unsigned char>(value);
    to.append(prefix).append(HexDigits[byte >> 4]).append(HexDigits[byte & 0xf]);
}

/// U+0080 to U+009F: terminals obey them like ESC sequences.
bool isC1Control(QByteArrayView sequence)
{
    return sequence.size() == 2 && sequence[0] == '\xc2' && static_cast<unsigned char>(sequence[1]) < 0xa0;
}

/// Copies runs of harmless characters at once and hands each of the others (one byte, or a C1
/// control's two) to `escape`.
template <typename NeedsEscape, typename Escape>
void appendEscaped(QByteArray &to, QByteArrayView text, NeedsEscape needsEscape, Escape escape)
{
    qsizetype copied = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        int length = 1;
        if (byte < 0x80) {
            if (!needsEscape(byte)) {
                ++at;
                continue;
            }
        } else {
            length = utf8SequenceLength(text.sliced(at));
            if (length > 0 && !isC1Control(text.sliced(at, length))) {
                at += length;
                continue;
            }
            length = length > 0 ? length : 1;
        }
        to.append(text.sliced(copied, at - copied));
        for (int i = 0; i < length; ++i)
            escape(text[at + i]);
        at += length;
        copied = at;
    }
    to.append(text.sliced(copied));
}

} // namespace

int utf8SequenceLength(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (!isContinuation(at(i)))
            return 0;
    }
    const unsigned char second = at(1);
    if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90)
        || (lead == 0xf4 && second > 0x8f)) {
        return 0;
    }
    return length;
}

void appendPrintable(QByteArray &to, QByteArrayView text)
{
    appendEscaped(to, text, [](unsigned char byte) { return !isPlainAscii(byte) && byte != '\t'; },
                  [&](char byte) { appendHexEscape(to, "\\x", byte); });
}

void appendQuoted(QByteArray &to, QByteArrayView text)
{
    appendEscaped(to, text, [](unsigned char byte) { return !isPlainAscii(byte) || byte == '"' || byte == '\\'; },
                  [&](char byte) {
                      if (byte == '"' || byte == '\\')
                          to.append('\\').append(byte);
                      else
                          appendHexEscape(to, "\\x", byte);
                  });
}

void appendJsonString(QByteArray &to, QByteArrayView text)
{
    qsizetype copied = 0;
    qsizetype at = 0;
    const auto copyUpTo = [&](qsizetype end) { to.append(text.sliced(copied, end - copied)); };
    while (at < text.size()) {
        const char byte = text[at];
        if (isPlainAscii(static_cast<unsigned char>(byte)) && byte != '"' && byte != '\\') {
            ++at;
            continue;
        }
        const int length = static_cast<unsigned char>(byte) >= 0x80 ? utf8SequenceLength(text.sliced(at)) : 0;
        if (length > 0) {
            at += length;
            continue;
        }
        copyUpTo(at);
        if (byte == '"' || byte == '\\')
            to.append('\\').append(byte);
        else
            appendHexEscape(to, "\\u00", byte);
        copied = ++at;
    }
    copyUpTo(at);
}

} // namespace spawner
