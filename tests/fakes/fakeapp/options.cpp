#include "options.h"

#include <cstdlib>

namespace fakeapp {

namespace {

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (size_t at = 0; at < text.size(); ++at) {
        const bool isEscape
            = text[at] == '%' && at + 2 < text.size() && digit(text[at + 1]) >= 0 && digit(text[at + 2]) >= 0;
        if (isEscape) {
            out += static_cast<char>(digit(text[at + 1]) * 16 + digit(text[at + 2]));
            at += 2;
        } else {
            out += text[at] == '+' ? ' ' : text[at];
        }
    }
    return out;
}

} // namespace

void Options::add(std::string_view text)
{
    while (!text.empty()) {
        const size_t end = text.find('&');
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (pair.empty())
            continue;
        const size_t equals = pair.find('=');
        if (equals == std::string_view::npos)
            m_values.emplace_back(decoded(pair), "1");
        else
            m_values.emplace_back(decoded(pair.substr(0, equals)), decoded(pair.substr(equals + 1)));
    }
}

const std::string *Options::find(std::string_view name) const
{
    for (auto value = m_values.rbegin(); value != m_values.rend(); ++value) {
        if (value->first == name)
            return &value->second;
    }
    return nullptr;
}

std::string Options::text(std::string_view name, std::string_view otherwise) const
{
    const std::string *found = find(name);
    return found ? *found : std::string(otherwise);
}

long long Options::number(std::string_view name, long long otherwise) const
{
    const std::string *found = find(name);
    if (!found)
        return otherwise;
    char *end = nullptr;
    const long long value = std::strtoll(found->c_str(), &end, 10);
    switch (*end) {
    case 'k':
        return value << 10;
    case 'm':
        return value << 20;
    case 'g':
        return value << 30;
    default:
        return value;
    }
}

std::vector<std::string> Options::all(std::string_view name) const
{
    std::vector<std::string> found;
    for (const auto &[key, value] : m_values) {
        if (key == name)
            found.push_back(value);
    }
    return found;
}

} // namespace fakeapp
