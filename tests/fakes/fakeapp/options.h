// "name=value&name=value": how fakeapp is told what to do, in FAKEAPP, in argv and in query strings.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fakeapp {

/// Names with values, percent-decoded ('+' is a blank), in order; later ones win.
class Options
{
public:
    /// Appends what `text` says. A name without '=' has the value "1".
    void add(std::string_view text);

    bool has(std::string_view name) const { return find(name) != nullptr; }
    std::string text(std::string_view name, std::string_view otherwise = {}) const;
    /// The value as a number; suffixes k, m and g are binary. `otherwise` if it is not there.
    long long number(std::string_view name, long long otherwise = 0) const;
    /// All values of `name`.
    std::vector<std::string> all(std::string_view name) const;

private:
    const std::string *find(std::string_view name) const;

    std::vector<std::pair<std::string, std::string>> m_values;
};

} // namespace fakeapp
