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

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// The fields of a form, as browsers send it by default; nothing if it is no form, or too long to be kept.
Pairs formFields(const CgiParams &params, const examples::Body &body)
{
    const bool isForm = find(params, "CONTENT_TYPE").starts_with("application/x-www-form-urlencoded");
    return isForm && !body.isCut() ? examples::queryPairs(body.start()) : Pairs();
}

template <typename Rows> std::string table(const Rows &rows)
{
    if (rows.empty())
        return "<p>None.</p>\n";
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

/// Names may repeat, so this is no object.
std::string array(const Pairs &pairs)
{
    std::string json = "[";
    for (const auto &[name, value] : pairs) {
        if (json.size() > 1)
            json += ", ";
        json += "{\"name\": " + examples::jsonString(name) + ", \"value\": " + examples::jsonString(value)
            + "}";
    }
    return json + "]";
}

std::string page(const CgiParams &params, const examples::Body &body, const std::string &origin)
{
    const Pairs form = formFields(params, body);
    std::string html = "<p>Process " + std::to_string(getpid()) + ", request from "
        + examples::escapeHtml(origin) + ". The same <a href=\"?format=json\">as JSON</a>.</p>\n"
        + "<h2>Query</h2>\n" + table(examples::queryPairs(find(params, "QUERY_STRING")))
        + "<h2>Header fields</h2>\n" + table(headerFields(params)) + "<h2>Body</h2>\n<p>"
        + std::to_string(body.bytes()) + " bytes</p>\n" + (form.empty() ? std::string() : table(form));
    if (body.bytes() > 0) {
        html += "<pre>" + examples::escapeHtml(body.preview()) + (body.isCut() ? "\n… and so on" : "")
            + "</pre>\n";
    }
    html += "<h2>Parameters</h2>\n" + table(params);
    return examples::htmlPage("Environment", html);
}

std::string json(const CgiParams &params, const examples::Body &body, const std::string &origin)
{
    return "{\n\"process\": {\"pid\": " + std::to_string(getpid())
        + ", \"origin\": " + examples::jsonString(origin) + "},\n\"params\": " + object(params)
        + ",\n\"query\": " + array(examples::queryPairs(find(params, "QUERY_STRING"))) + ",\n\"headers\": "
        + object(headerFields(params)) + ",\n\"body\": {\"bytes\": " + std::to_string(body.bytes())
        + ", \"preview\": " + examples::jsonString(body.preview()) + ", \"cut\": "
        + (body.isCut() ? "true" : "false") + ", \"form\": " + array(formFields(params, body)) + "}\n}\n";
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
