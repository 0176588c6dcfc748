// A plain HTTP/1.1 server for trying an example without a gateway: one thread per connection,
// strict, with limits and timeouts. Not meant for the open internet.
#pragma once

#include "body.h"
#include "httphead.h"

#include <functional>
#include <string>

namespace examples {

struct HttpAnswer
{
    std::string contentType;
    std::string text;
    int status = 200;
    std::string fields = {}; ///< more header lines, each with its "\r\n"
};

/// Called from several threads at once.
using HttpHandler = std::function<HttpAnswer(const CgiParams &params, const Body &body)>;

/// The address after -listenAddr (or --listenAddr, or with "="); nullptr if the option is not there.
const char *listenAddress(int argc, char **argv);

/// Serves on "host:port", "[v6]:port" or ":port" until SIGTERM or SIGINT. Returns the exit status of the
/// program: 0, or 1 with a message on stderr if it cannot listen.
int serveHttp(const std::string &address, const HttpHandler &handler);

} // namespace examples
