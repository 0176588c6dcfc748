#include "httphead.h"

#include "text.h"

#include <charconv>
#include <strings.h>

namespace examples {

namespace {

bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isToken(std::string_view text)
{
    for (const char c : text) {
        if (!isTokenCharacter(c))
            return false;
    }
    return !text.empty();
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && strncasecmp(a.data(), b.data(), a.size()) == 0;
}

std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool hasControls(std::string_view text)
{
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7f)
            return true;
    }
    return false;
}

/// "http://host/a?b" -> "/a?b": a request to a proxy, which we answer as if it were for us.
std::string_view originForm(std::string_view target)
{
    if (target.starts_with("http://")) {
        const std::size_t slash = target.find('/', 7);
        return slash == std::string_view::npos ? "/" : target.substr(slash);
    }
    return target;
}

int parseRequestLine(std::string_view line, HttpHead *head)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || first == last)
        return 400;
    const std::string_view method = line.substr(0, first);
    const std::string_view target = originForm(line.substr(first + 1, last - first - 1));
    const std::string_view version = line.substr(last + 1);
    if (!isToken(method) || hasControls(target) || target.find(' ') != std::string_view::npos
        || !target.starts_with('/'))
        return 400;
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return version.starts_with("HTTP/") ? 505 : 400;
    const std::size_t question = target.find('?');
    head->isHeadRequest = method == "HEAD";
    head->keepAlive = version == "HTTP/1.1";
    head->params["REQUEST_METHOD"] = method;
    head->params["REQUEST_URI"] = target;
    head->params["SERVER_PROTOCOL"] = version;
    head->params["PATH_INFO"] = percentDecoded(target.substr(0, question), false);
    head->params["QUERY_STRING"]
        = question == std::string_view::npos ? std::string_view() : target.substr(question + 1);
    return 0;
}

std::string paramName(std::string_view field)
{
    std::string name = "HTTP_";
    for (const char c : field)
        name += c == '-' ? '_' : c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

int takeContentLength(std::string_view value, HttpHead *head)
{
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), head->contentLength);
    const bool known = head->params.contains("CONTENT_LENGTH");
    if (error != std::errc() || end != value.data() + value.size() || known)
        return 400;
    head->params["CONTENT_LENGTH"] = value;
    return 0;
}

int takeField(std::string_view name, std::string_view value, HttpHead *head)
{
    if (equalsIgnoringCase(name, "Content-Length"))
        return takeContentLength(value, head);
    if (equalsIgnoringCase(name, "Transfer-Encoding")) {
        if (!equalsIgnoringCase(value, "chunked"))
            return 501;
        if (head->chunked)
            return 400;
        head->chunked = true;
        return 0;
    }
    if (equalsIgnoringCase(name, "Content-Type")) {
        head->params["CONTENT_TYPE"] = value;
        return 0;
    }
    if (equalsIgnoringCase(name, "Connection") && equalsIgnoringCase(value, "close"))
        head->keepAlive = false;
    if (equalsIgnoringCase(name, "Expect")) {
        if (!equalsIgnoringCase(value, "100-continue"))
            return 417;
        head->expectsContinue = true;
    }
    std::string &joined = head->params[paramName(name)];
    if (!joined.empty())
        joined += equalsIgnoringCase(name, "Cookie") ? "; " : ", ";
    joined += value;
    return 0;
}

} // namespace

int parseHttpHead(std::string_view text, HttpHead *head)
{
    std::size_t end = text.find("\r\n");
    if (const int status = parseRequestLine(text.substr(0, end), head))
        return status;
    bool hasHost = false;
    while (end != std::string_view::npos) {
        text.remove_prefix(end + 2);
        end = text.find("\r\n");
        const std::string_view line = text.substr(0, end);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !isToken(line.substr(0, colon)))
            return 400; // this includes lines that continue the one before
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = trimmed(line.substr(colon + 1));
        const bool isHost = equalsIgnoringCase(name, "Host");
        if (hasControls(value) || (isHost && hasHost))
            return 400;
        hasHost = hasHost || isHost;
        if (const int status = takeField(name, value, head))
            return status;
    }
    const bool isOld = head->params["SERVER_PROTOCOL"] == "HTTP/1.0";
    if ((!isOld && !hasHost) || (head->chunked && (isOld || head->params.contains("CONTENT_LENGTH"))))
        return 400;
    return 0;
}

} // namespace examples
