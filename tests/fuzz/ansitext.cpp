// What any program may print: the text that is shown has nothing in it that a screen would obey, and styles lie within it.
#include "gui/log/ansitext.h"
#include "require.h"

#include <cstdint>

using namespace spawner;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const AnsiText parsed = AnsiText::parse(bytes);
    for (const QChar c : parsed.text) {
        const char16_t unit = c.unicode();
        require(unit >= 0x20 && !(unit >= 0x7f && unit < 0xa0)); // controls, ESC and tabs among them
        require(!(unit >= 0x202a && unit <= 0x202e) && !(unit >= 0x2066 && unit <= 0x2069) && unit != 0x2028 && unit != 0x2029);
    }
    qsizetype end = 0;
    for (const AnsiText::Run &run : parsed.runs) {
        require(run.start >= end && run.length > 0 && run.style != AnsiStyle());
        require(run.style.ink.kind == AnsiColor::Kind::Default || run.style.ink.value <= 0xffffff);
        end = run.start + run.length;
    }
    require(end <= parsed.text.size());
    // What was made harmless stays as it is; and plain bytes are their own text.
    const AnsiText again = AnsiText::parse(parsed.text.toUtf8());
    require(again.text == QString::fromUtf8(parsed.text.toUtf8()) && again.runs.isEmpty());
    if (AnsiText::isPlain(bytes))
        require(parsed.text == QString::fromLatin1(bytes) && parsed.runs.isEmpty());
    return 0;
}
