// Cookies that scripts cannot read and other sites cannot send.
#pragma once

#include "pages.h"

#include <chrono>
#include <string>
#include <string_view>

namespace auth {

/// The value of the cookie `name` in the Cookie field `cookies`, "" if it is not there.
std::string cookieValue(std::string_view cookies, std::string_view name);

/// `name` as it is on the wire: over https the browser is told, by the prefix, to take it from this very host
/// only.
std::string cookieName(const Site &site, std::string_view name);

/// A Set-Cookie line: HttpOnly, SameSite=Lax (Strict would keep it from us when a provider sends the visitor
/// back), and Secure over https.
std::string setCookie(const Site &site, std::string_view name, std::string_view value,
                      std::chrono::seconds lifetime);

/// A Set-Cookie line that removes it.
std::string clearCookie(const Site &site, std::string_view name);

/// True for a path on this site and nothing else: "//evil.example", "/\evil.example" and whatever a browser
/// might take for a host are not.
bool isLocalPath(std::string_view path);

} // namespace auth
