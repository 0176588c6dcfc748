#include "text.h"

#include <charconv>

namespace examples {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// How many bytes the UTF-8 character at the start of `text` has; 0 if there is none.
std::size_t utf8Length(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return 0;
    }
    const unsigned second = byte(1);
    const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
    const bool surrogate = first == 0xed && second > 0x9f;
    const bool beyond = first == 0xf4 && second > 0x8f;
    return overlong || surrogate || beyond ? 0 : length;
}

void appendJsonControl(std::string &out, char c)
{
    constexpr char Digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    out += "\\u00";
    out += Digits[byte >> 4];
    out += Digits[byte & 15];
}

} // namespace

std::string escapeHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    while (!text.empty()) {
        const char c = text.front();
        const std::size_t length = utf8Length(text);
        if (length == 0)
            out += "\\ufffd";
        else if (c == '"' || c == '\\')
            out.append({ '\\', c });
        else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            appendJsonControl(out, c);
        else
            out += text.substr(0, length);
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return out + '"';
}

std::string percentDecoded(std::string_view text, bool plusIsSpace)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size()) {
            const int high = hexDigit(text[i + 1]);
            const int low = hexDigit(text[i + 2]);
            if (high >= 0 && low >= 0) {
                out += static_cast<char>(high * 16 + low);
                i += 2;
                continue;
            }
        }
        out += plusIsSpace && text[i] == '+' ? ' ' : text[i];
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> queryPairs(std::string_view query)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    while (!query.empty()) {
        const std::string_view pair = query.substr(0, query.find('&'));
        const std::size_t equals = pair.find('=');
        if (!pair.empty()) {
            pairs.emplace_back(percentDecoded(pair.substr(0, equals), true),
                               equals == std::string_view::npos
                                   ? std::string()
                                   : percentDecoded(pair.substr(equals + 1), true));
        }
        query.remove_prefix(pair.size());
        if (!query.empty())
            query.remove_prefix(1);
    }
    return pairs;
}

std::optional<std::string> queryValue(std::string_view query, std::string_view name)
{
    for (auto &[key, value] : queryPairs(query)) {
        if (key == name)
            return std::move(value);
    }
    return std::nullopt;
}

long queryNumber(std::string_view query, std::string_view name, long fallback, long min, long max)
{
    const std::string text = queryValue(query, name).value_or("");
    long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && number >= min && number <= max ? number : fallback;
}

bool wantsJson(std::string_view query, std::string_view accept)
{
    if (const std::optional<std::string> format = queryValue(query, "format"))
        return *format == "json";
    return accept.find("application/json") != std::string_view::npos
        && accept.find("text/html") == std::string_view::npos;
}

} // namespace examples
