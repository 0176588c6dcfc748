// Why a request cannot go on.
#pragma once

#include <string>

namespace auth {

/// Thrown from wherever it is found out; App turns it into a page and a line in the log. Neither may ever
/// contain a code, a token, a key or a cookie.
struct Failure
{
    int status = 500;
    std::string text; ///< for the visitor, a sentence or two
    std::string detail; ///< for the log; empty if there is nothing more to say
};

} // namespace auth
