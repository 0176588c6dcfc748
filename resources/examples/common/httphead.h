// The head of an HTTP/1.1 request (RFC 9112), read strictly and turned into CGI parameters.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace examples {

/// CGI parameters, sorted by name.
using CgiParams = std::map<std::string, std::string, std::less<>>;

/// How long the body is, and what becomes of the connection.
struct HttpHead
{
    CgiParams params;
    unsigned long long contentLength = 0;
    bool chunked = false;
    bool keepAlive = false;
    bool expectsContinue = false;
    bool isHeadRequest = false;
};

/// Parses a head without its last, empty line. Returns 0, or the status to refuse it with.
int parseHttpHead(std::string_view text, HttpHead *head);

} // namespace examples
