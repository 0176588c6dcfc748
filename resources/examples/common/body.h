// A request body that is looked at while it passes by.
#pragma once

#include <string>
#include <string_view>

namespace examples {

/// Counts every byte and keeps the first few: a body of any size takes no memory.
class Body
{
public:
    void add(std::string_view part);

    unsigned long long bytes() const { return m_bytes; }
    /// The first bytes as they came.
    std::string_view start() const { return m_start; }
    /// The first bytes; those that are not printable text appear as \xNN.
    std::string preview() const;
    /// There was more than start() has and the preview shows.
    bool isCut() const { return m_bytes > m_start.size(); }

private:
    unsigned long long m_bytes = 0;
    std::string m_start;
};

} // namespace examples
