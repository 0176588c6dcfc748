// @NAME@: greets whoever /@NAME@.fcgi?name=... names. Start with answer().
#include <fcgiapp.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>

/// "Ada+L%C3%BCtt" in a query means "Ada Lütt".
static std::string decoded(const std::string &text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string digits = text.substr(i + 1, 2);
        if (text[i] == '%' && digits.size() == 2 && digits.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos) {
            result += static_cast<char>(std::strtol(digits.c_str(), nullptr, 16));
            i += 2;
        } else {
            result += text[i] == '+' ? ' ' : text[i];
        }
    }
    return result;
}

/// The value of `name` in "a=1&name=Ada"; empty if it is not there.
static std::string parameter(const std::string &query, const std::string &name)
{
    for (std::size_t start = 0; start < query.size();) {
        const std::size_t end = std::min(query.find('&', start), query.size());
        const std::string pair = query.substr(start, end - start);
        if (pair.compare(0, name.size() + 1, name + "=") == 0)
            return decoded(pair.substr(name.size() + 1));
        start = end + 1;
    }
    return {};
}

/// Nothing from outside goes into a page without this.
static std::string escaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '&': result += "&amp;"; break;
        case '<': result += "&lt;"; break;
        case '>': result += "&gt;"; break;
        case '"': result += "&quot;"; break;
        case '\'': result += "&#39;"; break;
        default: result += c;
        }
    }
    return result;
}

/// A CGI variable of the request; empty if it is not there.
static std::string variable(const FCGX_Request &request, const char *name)
{
    const char *value = FCGX_GetParam(name, request.envp);
    return value ? value : "";
}

static void answer(FCGX_Request &request)
{
    std::string name = parameter(variable(request, "QUERY_STRING"), "name");
    if (name.empty())
        name = "World";
    // What goes to standard error is found again with: fcgi-spawnerctl logs @NAME@
    std::fprintf(stderr, "%s %s\n", variable(request, "REQUEST_METHOD").c_str(), variable(request, "REQUEST_URI").c_str());

    const std::string page = "Content-Type: text/html; charset=utf-8\r\n\r\n"
                             "<!DOCTYPE html><title>@NAME@</title>\n<h1>Hello, " + escaped(name) + "!</h1>\n";
    FCGX_PutStr(page.data(), static_cast<int>(page.size()), request.out);
}

int main(int argc, char *argv[])
{
    // The server hands us our socket as descriptor 0, or the path to make it at as an argument.
    FCGX_Init();
    const int socket = argc > 1 ? FCGX_OpenSocket(argv[1], 128) : 0;
    if (socket < 0) {
        std::perror(argv[1]);
        return 1;
    }
    FCGX_Request request;
    FCGX_InitRequest(&request, socket, 0);
    while (FCGX_Accept_r(&request) == 0)
        answer(request);
    return 0;
}
