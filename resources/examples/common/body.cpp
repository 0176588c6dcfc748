#include "body.h"

namespace examples {

namespace {

constexpr std::size_t PreviewBytes = 2048;

} // namespace

void Body::add(std::string_view part)
{
    m_bytes += part.size();
    m_start += part.substr(0, PreviewBytes - m_start.size());
}

std::string Body::preview() const
{
    constexpr char Digits[] = "0123456789abcdef";
    std::string text;
    for (const char c : m_start) {
        if ((c >= ' ' && c <= '~') || c == '\n' || c == '\t') {
            text += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        text.append({ '\\', 'x', Digits[byte >> 4], Digits[byte & 15] });
    }
    return text;
}

} // namespace examples
