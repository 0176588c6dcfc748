#include "server/cgienv.h"

#include "base/bytes.h"
#include "fastcgi/cgihead.h"
#include "http/httpheaders.h"

#include <algorithm>
#include <cstring>

namespace spawner {

namespace {

constexpr qsizetype MaxNameBytes = 256;

/// "HTTP_" and the field's name the CGI way, in `buffer`; empty if such a name must not pass.
QByteArrayView parameterName(QByteArrayView field, char (&buffer)[MaxNameBytes])
{
    constexpr QByteArrayView Prefix("HTTP_");
    if (field.size() + Prefix.size() > MaxNameBytes)
        return {};
    std::memcpy(buffer, Prefix.data(), size_t(Prefix.size()));
    char *out = buffer + Prefix.size();
    for (const char c : field) {
        if (c >= 'a' && c <= 'z')
            *out++ = char(c - 'a' + 'A');
        else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            *out++ = c;
        else if (c == '-')
            *out++ = '_';
        else
            return {}; // an underscore would let X_Real_IP pose as X-Real-IP
    }
    return {buffer, out};
}

/// Fields that concern this connection only, or that have a parameter of their own.
bool isWithheld(QByteArrayView name, bool passAuthorization)
{
    switch (name.size()) {
    case 2: return equalsIgnoreCase(name, "TE");
    case 4: return equalsIgnoreCase(name, "Host");
    case 5: return equalsIgnoreCase(name, "Proxy");
    case 6: return equalsIgnoreCase(name, "Expect");
    case 7: return equalsIgnoreCase(name, "Trailer") || equalsIgnoreCase(name, "Upgrade");
    case 10: return equalsIgnoreCase(name, "Connection") || equalsIgnoreCase(name, "Keep-Alive");
    case 12: return equalsIgnoreCase(name, "Content-Type");
    case 13: return !passAuthorization && equalsIgnoreCase(name, "Authorization");
    case 14: return equalsIgnoreCase(name, "Content-Length");
    case 16: return equalsIgnoreCase(name, "Proxy-Connection");
    case 17: return equalsIgnoreCase(name, "Transfer-Encoding");
    case 19: return equalsIgnoreCase(name, "Proxy-Authorization");
    default: return name.size() > 6 && equalsIgnoreCase(name.first(6), "Proxy-");
    }
}

/// All values of `fields[first]`'s name from there on, joined; room for them is taken in the record.
void addJoined(ParamsWriter &writer, QByteArrayView parameter, const std::vector<HttpField> &fields,
               size_t first)
{
    const QByteArrayView name = fields[first].name;
    const QByteArrayView separator = equalsIgnoreCase(name, "Cookie") ? "; " : ", ";
    qsizetype length = fields[first].value.size();
    for (size_t i = first + 1; i < fields.size(); ++i) {
        if (equalsIgnoreCase(fields[i].name, name))
            length += separator.size() + fields[i].value.size();
    }
    char *out = writer.addUninitialized(parameter, length);
    const auto append = [&out](QByteArrayView bytes) {
        if (bytes.isEmpty())
            return;
        std::memcpy(out, bytes.data(), size_t(bytes.size()));
        out += bytes.size();
    };
    append(fields[first].value);
    for (size_t i = first + 1; i < fields.size(); ++i) {
        if (equalsIgnoreCase(fields[i].name, name)) {
            append(separator);
            append(fields[i].value);
        }
    }
}

/// Is there another field of that name after (`from` = index + 1) or before (`to` = index) it?
bool hasName(const std::vector<HttpField> &fields, QByteArrayView name, size_t from, size_t to)
{
    for (size_t i = from; i < to; ++i) {
        if (fields[i].name.size() == name.size() && equalsIgnoreCase(fields[i].name, name))
            return true;
    }
    return false;
}

bool isConnection(const HttpField &field)
{
    return field.name.size() == 10 && equalsIgnoreCase(field.name, "Connection");
}

/// Does Connection name fields, besides what it says to us?
bool connectionNamesFields(const std::vector<HttpField> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const HttpField &field) {
        return isConnection(field) && !equalsIgnoreCase(field.value, "keep-alive") && !equalsIgnoreCase(field.value, "close");
    });
}

/// Is it for this connection only, because Connection (which may be repeated) names it?
bool isNamedByConnection(const std::vector<HttpField> &fields, QByteArrayView name)
{
    return std::any_of(fields.begin(), fields.end(), [name](const HttpField &field) {
        return isConnection(field) && listContains(field.value, name);
    });
}

void writeFields(ParamsWriter &writer, const CgiRequest &cgi)
{
    const auto &fields = cgi.request.fields;
    const bool namesOthers = connectionNamesFields(fields);
    char buffer[MaxNameBytes];
    for (size_t i = 0; i < fields.size(); ++i) {
        const HttpField &field = fields[i];
        if (isWithheld(field.name, cgi.app.settings->passAuthorization))
            continue;
        if (namesOthers && isNamedByConnection(fields, field.name))
            continue;
        const QByteArrayView parameter = parameterName(field.name, buffer);
        if (parameter.isEmpty() || hasName(fields, field.name, 0, i))
            continue; // not passed, or joined with the first of its name already
        if (hasName(fields, field.name, i + 1, fields.size()))
            addJoined(writer, parameter, fields, i);
        else
            writer.add(parameter, field.value);
    }
    if (!cgi.client.host.isEmpty())
        writer.add("HTTP_HOST", cgi.client.host);
}

void writePath(ParamsWriter &writer, const CgiRequest &cgi)
{
    writer.add("SCRIPT_NAME", cgi.app.scriptName);
    writer.add("PATH_INFO", cgi.pathInfo);
    if (!cgi.pathInfo.isEmpty()) {
        char *out = writer.addUninitialized("PATH_TRANSLATED",
                                            cgi.documentRoot.size() + cgi.pathInfo.size());
        std::memcpy(out, cgi.documentRoot.data(), size_t(cgi.documentRoot.size()));
        std::memcpy(out + cgi.documentRoot.size(), cgi.pathInfo.data(), size_t(cgi.pathInfo.size()));
    }
    const QByteArrayView script = cgi.app.scriptName;
    char *out = writer.addUninitialized("DOCUMENT_URI", script.size() + cgi.pathInfo.size());
    std::memcpy(out, script.data(), size_t(script.size()));
    if (!cgi.pathInfo.isEmpty())
        std::memcpy(out + script.size(), cgi.pathInfo.data(), size_t(cgi.pathInfo.size()));
}

void writePeers(ParamsWriter &writer, const CgiRequest &cgi)
{
    const ClientView &client = cgi.client;
    const QByteArrayView name = splitAuthority(client.host).first;
    writer.add("SERVER_NAME", name.isEmpty() ? QByteArrayView(cgi.peer.localAddress) : name);
    writer.add("SERVER_PORT", NumberText(client.port != 0 ? client.port : 80).view());
    writer.add("SERVER_ADDR", cgi.peer.localAddress);
    writer.add("REMOTE_ADDR", client.remoteAddress);
    writer.add("REMOTE_HOST", client.remoteAddress);
    writer.add("REMOTE_PORT", NumberText(client.remotePort).view());
    writer.add("REQUEST_SCHEME", client.isHttps ? "https" : "http");
    if (client.isHttps) // absent otherwise: PHP programs take any value, even "off", for yes
        writer.add("HTTPS", "on");
}

} // namespace

void writeCgiParams(ParamsWriter &writer, const CgiRequest &cgi)
{
    const bool isAuthorizer = cgi.app.settings->role == AppRole::Authorizer;
    writer.add("GATEWAY_INTERFACE", "CGI/1.1");
    writer.add("SERVER_SOFTWARE", "fcgi-spawner/" SPAWNER_VERSION);
    writer.add("SERVER_PROTOCOL", cgi.request.minorVersion == 0 ? "HTTP/1.0" : "HTTP/1.1");
    writer.add("REQUEST_METHOD", cgi.method);
    writer.add("REQUEST_URI", cgi.target);
    writer.add("QUERY_STRING", cgi.query);
    writer.add("SCRIPT_FILENAME", cgi.app.scriptFile);
    writer.add("DOCUMENT_ROOT", cgi.documentRoot);
    writer.add("REDIRECT_STATUS", "200"); // php-cgi insists on it
    writer.add("UNIQUE_ID", cgi.requestId);
    if (!cgi.redirectedFrom.isEmpty())
        writer.add("REDIRECT_URL", cgi.redirectedFrom);
    // An Authorizer gets neither a path nor a body (FastCGI specification, section 6.3); what it decides about is in
    // DOCUMENT_URI as it is understood here, so that it need not take REQUEST_URI to pieces.
    if (isAuthorizer) {
        writer.add("DOCUMENT_URI", cgi.pathInfo);
    } else {
        writePath(writer, cgi);
        if (cgi.bodyLength >= 0)
            writer.add("CONTENT_LENGTH", NumberText(cgi.bodyLength).view());
    }
    if (const QByteArrayView type = cgi.request.value("Content-Type"); !type.isNull())
        writer.add("CONTENT_TYPE", type);
    if (cgi.variables) {
        for (const CgiField &variable : *cgi.variables)
            writer.add(variable.name, variable.value);
    }
    writePeers(writer, cgi);
    writeFields(writer, cgi);
}

} // namespace spawner
