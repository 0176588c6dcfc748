// One look for the pages of all examples.
#pragma once

#include <string>
#include <string_view>

namespace examples {

/// A whole HTML page. `title` is text and gets escaped; `body` is HTML already. `style` is CSS besides the
/// common one.
std::string htmlPage(std::string_view title, std::string_view body, std::string_view style = {});

/// One row of a table: both cells are text and get escaped.
std::string tableRow(std::string_view name, std::string_view value);

} // namespace examples
