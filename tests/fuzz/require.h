// What a fuzzer demands of what it tested.
#pragma once

#include <cstdlib>

/// Ends the program, which the fuzzer reports with the input that led there.
inline void require(bool condition)
{
    if (!condition)
        std::abort();
}
