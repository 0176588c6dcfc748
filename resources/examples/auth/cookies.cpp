#include "cookies.h"

#include <algorithm>

namespace auth {

namespace {

constexpr std::size_t MaxPathLength = 512;

} // namespace

std::string cookieValue(std::string_view cookies, std::string_view name)
{
    while (!cookies.empty()) {
        std::string_view pair = cookies.substr(0, cookies.find(';'));
        cookies.remove_prefix(std::min(pair.size() + 1, cookies.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
            return std::string(pair.substr(name.size() + 1));
    }
    return {};
}

std::string cookieName(const Site &site, std::string_view name)
{
    return (site.isHttps() ? "__Host-" : "") + std::string(name);
}

std::string setCookie(const Site &site, std::string_view name, std::string_view value,
                      std::chrono::seconds lifetime)
{
    const bool isWholeHost = site.isHttps() || site.path.empty(); // the prefix demands it
    return "Set-Cookie: " + cookieName(site, name) + '=' + std::string(value)
        + "; Path=" + (isWholeHost ? "/" : site.path) + "; Max-Age=" + std::to_string(lifetime.count())
        + "; HttpOnly; SameSite=Lax" + (site.isHttps() ? "; Secure" : "") + "\r\n";
}

std::string clearCookie(const Site &site, std::string_view name)
{
    return setCookie(site, name, "", std::chrono::seconds(0));
}

bool isLocalPath(std::string_view path)
{
    const auto isPlain = [](char c) { return c > ' ' && c <= '~' && c != '\\'; };
    return path.size() <= MaxPathLength && path.starts_with('/') && !path.starts_with("//")
        && std::all_of(path.begin(), path.end(), isPlain);
}

} // namespace auth
