#include "script.h"

#include <algorithm>

namespace fakeapp {

Framing::Framing(std::uint16_t requestId, const Options &options) : id(requestId)
{
    padding = static_cast<int>(std::clamp(options.number("padding", -1), -1LL, 255LL));
    largest = static_cast<size_t>(std::clamp(options.number("record", 32768), 1LL, 65535LL));
    hasForeignIds = options.has("other-ids");
    hasUnknownTypes = options.has("unknown-types");
    hasDirtyReserved = options.has("reserved");
}

void Framing::appendRecord(std::string &out, std::uint8_t type, std::uint16_t requestId,
                           std::string_view content) const
{
    const size_t fill = padding >= 0 ? static_cast<size_t>(padding) : (8 - content.size() % 8) % 8;
    const char header[] = { 1,
                            static_cast<char>(type),
                            static_cast<char>(requestId >> 8),
                            static_cast<char>(requestId & 0xff),
                            static_cast<char>(content.size() >> 8),
                            static_cast<char>(content.size() & 0xff),
                            static_cast<char>(fill),
                            hasDirtyReserved ? '\xa5' : '\0' };
    out.append(header, sizeof header);
    out.append(content);
    out.append(fill, hasDirtyReserved ? '\x5a' : '\0');
}

std::string Framing::frame(RecordType type, std::string_view content) const
{
    std::string out;
    do {
        if (hasForeignIds) {
            appendRecord(out, Stdout, static_cast<std::uint16_t>(id + 76), "not yours");
            appendRecord(out, EndRequest, static_cast<std::uint16_t>(id + 76), std::string(8, '\0'));
        }
        if (hasUnknownTypes) {
            appendRecord(out, 42, id, "no such type");
            appendRecord(out, UnknownType, 0, std::string("\x2a\0\0\0\0\0\0\0", 8));
        }
        // Only streams may be cut up.
        const bool isStream = type == Stdout || type == Stderr;
        const std::string_view part = content.substr(0, isStream ? largest : content.size());
        appendRecord(out, type, id, part);
        content.remove_prefix(part.size());
    } while (!content.empty());
    return out;
}

std::string asLines(const std::map<std::string, std::string> &values)
{
    std::string lines;
    for (const auto &[name, value] : values)
        lines += name + "=" + value + "\n";
    return lines;
}

} // namespace fakeapp
