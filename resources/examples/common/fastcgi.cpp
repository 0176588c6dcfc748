#include "fastcgi.h"

#include <algorithm>
#include <climits>
#include <cstdio>

namespace examples {

int listenDescriptor(int argc, char **argv)
{
    constexpr int Backlog = 128;
    if (FCGX_Init() != 0) {
        std::fprintf(stderr, "%s: cannot initialise libfcgi\n", argv[0]);
        return -1;
    }
    if (argc > 1) {
        const int fd = FCGX_OpenSocket(argv[1], Backlog);
        if (fd < 0)
            std::fprintf(stderr, "%s: cannot listen on %s\n", argv[0], argv[1]);
        return fd;
    }
    if (FCGX_IsCGI()) {
        std::fprintf(stderr,
                     "%s: this is a FastCGI program. Put it into the web root of fcgi-spawner, or "
                     "give it the path of a socket to listen on.\n",
                     argv[0]);
        return -1;
    }
    return 0;
}

std::string_view param(const FCGX_Request &request, const char *name)
{
    const char *value = FCGX_GetParam(name, request.envp);
    return value ? value : "";
}

CgiParams allParams(const FCGX_Request &request)
{
    CgiParams params;
    for (char **entry = request.envp; entry && *entry; ++entry) {
        const std::string_view text = *entry;
        const std::size_t equals = text.find('=');
        if (equals != std::string_view::npos)
            params.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return params;
}

bool send(FCGX_Request &request, std::string_view text)
{
    while (!text.empty()) {
        const auto part = static_cast<int>(std::min<std::size_t>(text.size(), INT_MAX));
        if (FCGX_PutStr(text.data(), part, request.out) != part)
            return false;
        text.remove_prefix(static_cast<std::size_t>(part));
    }
    return true;
}

} // namespace examples
