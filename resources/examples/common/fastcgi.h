// The few lines around libfcgi that every example needs.
#pragma once

#include "httphead.h"

#include <fcgiapp.h>

#include <string_view>

namespace examples {

/// Where requests come from: the socket path in argv[1], if there is one, else descriptor 0, which
/// must be a listening socket already. -1, with a message on stderr, if neither works.
/// Call it before any FCGX_InitRequest.
int listenDescriptor(int argc, char **argv);

/// A parameter of the request, "" if it is not there.
std::string_view param(const FCGX_Request &request, const char *name);

/// All of them.
CgiParams allParams(const FCGX_Request &request);

/// Sends `text` whole. False if the client has gone.
bool send(FCGX_Request &request, std::string_view text);

} // namespace examples
