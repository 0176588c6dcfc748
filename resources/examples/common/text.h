// Text the way web programs need it: taken apart from a query, made harmless for HTML and JSON.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace examples {

/// `text` with the five characters that mean something in HTML replaced.
std::string escapeHtml(std::string_view text);

/// `text` as a JSON string with its quotes. What is not UTF-8 becomes U+FFFD.
std::string jsonString(std::string_view text);

/// "%41+b" -> "A b". A percent sign without two hexadecimal digits stays as it is.
std::string percentDecoded(std::string_view text, bool plusIsSpace);

/// A query string, or a form's body, decoded: names and values in their order.
std::vector<std::pair<std::string, std::string>> queryPairs(std::string_view query);

/// The decoded value of the first `name` in a query string; "" for a name without "=".
std::optional<std::string> queryValue(std::string_view query, std::string_view name);

/// The number in `name`, or `fallback` if it is missing, not a number or outside the bounds.
long queryNumber(std::string_view query, std::string_view name, long fallback, long min, long max);

/// True if ?format=json says so or, without ?format, the Accept field asks for JSON and not HTML.
bool wantsJson(std::string_view query, std::string_view accept);

} // namespace examples
