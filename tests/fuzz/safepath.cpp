// Paths of request targets: what is taken has no way up, no control byte and no encoded slash that separates,
// and written as a link it is read as the same path again.
#include "base/safepath.h"
#include "require.h"

#include <algorithm>
#include <cstdint>

using namespace spawner;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray raw = '/' + QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto decoded = decodePath(raw);
    if (!decoded) {
        require(!decoded.error().message.isEmpty());
        return 0;
    }
    require(decoded->segments.size() <= raw.count('/'));
    for (const QByteArray &segment : decoded->segments) {
        require(segment != "." && segment != "..");
        require(std::none_of(segment.begin(), segment.end(),
                             [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }));
    }
    // A decoded slash separates in a link, so only a path without one comes back as it was.
    const bool hasSlash = std::any_of(decoded->segments.begin(), decoded->segments.end(),
                                      [](const QByteArray &segment) { return segment.contains('/'); });
    const QByteArray link = encodePath(decoded->joined());
    require(std::none_of(link.begin(), link.end(), [](char c) {
        return static_cast<unsigned char>(c) <= 0x20 || c == '?' || c == '#' || c == '"' || c == '<';
    }));
    if (hasSlash || decoded->segments.isEmpty())
        return 0;
    const auto again = decodePath(link);
    require(again && again->segments == decoded->segments);
    return 0;
}
