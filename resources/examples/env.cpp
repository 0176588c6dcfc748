// What a request looks like from inside: /env.fcgi shows parameters, header fields and body, as a
// page or with ?format=json. "env.fcgi -listenAddr 127.0.0.1:9000" does the same over plain HTTP,
// without any gateway: handy to see what a gateway adds.
#include "common/body.h"
#include "common/fastcgi.h"
#include "common/httpserver.h"
#include "common/page.h"
#include "common/text.h"

#include <unistd.h>

namespace {

using examples::CgiParams;

std::string_view find(const CgiParams &params, std::string_view name)
{
    const auto at = params.find(name);
    return at == params.end() ? std::string_view() : std::string_view(at->second);
}

/// HTTP_USER_AGENT -> User-Agent.
std::string fieldName(std::string_view param)
{
    if (param.starts_with("HTTP_"))
        param.remove_prefix(5);
    std::string name;
    bool first = true;
    for (const char c : param) {
        const bool upper = c >= 'A' && c <= 'Z';
        name += c == '_' ? '-' : upper && !first ? static_cast<char>(c - 'A' + 'a') : c;
        first = c == '_';
    }
    return name;
}

/// The header fields among the parameters, under their own names.
CgiParams headerFields(const CgiParams &params)
{
    CgiParams fields;
    for (const auto &[name, value] : params) {
        if (name.starts_with("HTTP_")
            || ((name == "CONTENT_TYPE" || name == "CONTENT_LENGTH") && !value.empty()))
            fields.emplace(fieldName(name), value);
    }
    return fields;
}

std::string table(const CgiParams &rows)
{
    std::string html = "<table>\n";
    for (const auto &[name, value] : rows)
        html += examples::tableRow(name, value);
    return html + "</table>\n";
}

std::string object(const CgiParams &members)
{
    std::string json = "{";
    for (const auto &[name, value] : members) {
        if (json.size() > 1)
            json += ", ";
        json += examples::jsonString(name) + ": " + examples::jsonString(value);
    }
    return json + "}";
}

std::string page(const CgiParams &params, const examples::Body &body, const std::string &origin)
{
    std::string html = "<p>Process " + std::to_string(getpid()) + ", request from "
        + examples::escapeHtml(origin) + ".</p>\n<h2>Parameters</h2>\n" + table(params)
        + "<h2>Header fields</h2>\n" + table(headerFields(params)) + "<h2>Body</h2>\n<p>"
        + std::to_string(body.bytes()) + " bytes</p>\n";
    if (body.bytes() > 0) {
        html += "<pre>" + examples::escapeHtml(body.preview()) + (body.isCut() ? "\n… and so on" : "")
            + "</pre>\n";
    }
    return examples::htmlPage("Environment", html);
}

std::string json(const CgiParams &params, const examples::Body &body, const std::string &origin)
{
    return "{\n\"process\": {\"pid\": " + std::to_string(getpid())
        + ", \"origin\": " + examples::jsonString(origin) + "},\n\"params\": " + object(params)
        + ",\n\"headers\": " + object(headerFields(params)) + ",\n\"body\": {\"bytes\": "
        + std::to_string(body.bytes()) + ", \"preview\": " + examples::jsonString(body.preview())
        + ", \"cut\": " + (body.isCut() ? "true" : "false") + "}\n}\n";
}

examples::HttpAnswer answer(const CgiParams &params, const examples::Body &body, const std::string &origin)
{
    if (examples::wantsJson(find(params, "QUERY_STRING"), find(params, "HTTP_ACCEPT")))
        return { "application/json", json(params, body, origin) };
    return { "text/html; charset=utf-8", page(params, body, origin) };
}

int serveFastCgi(int listenFd, const std::string &origin)
{
    FCGX_Request request;
    if (FCGX_InitRequest(&request, listenFd, 0) != 0)
        return 1;
    static char chunk[64 * 1024];
    while (FCGX_Accept_r(&request) == 0) {
        examples::Body body;
        for (int part; (part = FCGX_GetStr(chunk, sizeof chunk, request.in)) > 0;)
            body.add({ chunk, static_cast<std::size_t>(part) });
        const examples::HttpAnswer reply = answer(examples::allParams(request), body, origin);
        examples::send(request, "Cache-Control: no-store\r\nContent-Type: " + reply.contentType + "\r\n\r\n");
        examples::send(request, reply.text);
        FCGX_Finish_r(&request);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (const char *address = examples::listenAddress(argc, argv)) {
        return examples::serveHttp(address, [](const CgiParams &params, const examples::Body &body) {
            return answer(params, body, "plain HTTP, without a gateway");
        });
    }
    const int listenFd = examples::listenDescriptor(argc, argv);
    if (listenFd < 0)
        return 1;
    return serveFastCgi(listenFd,
                        argc > 1 ? std::string("FastCGI, socket ") + argv[1]
                                 : std::string("FastCGI, descriptor 0"));
}
