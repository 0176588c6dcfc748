// The CGI parameters of a request (RFC 3875 section 4.1 and what the field added). Pure.
#pragma once

#include "apps/routetable.h"
#include "fastcgi/params.h"
#include "http/httprequest.h"
#include "server/trustedproxies.h"

#include <QByteArrayView>
#include <QList>

namespace spawner {

struct CgiField;

/// Everything that the parameters are made of. References and views live until writeCgiParams()
/// returns.
struct CgiRequest
{
    const HttpRequest &request;
    const HttpPeer &peer;
    const AppRoute &app;
    const ClientView &client;
    QByteArrayView documentRoot;
    QByteArrayView pathInfo; ///< decoded; of an authorizer, the whole path that it is asked about
    QByteArrayView requestId; ///< UNIQUE_ID
    QByteArrayView method; ///< the request's, or GET after a local redirect
    QByteArrayView target; ///< REQUEST_URI: raw path and query in origin form
    QByteArrayView query; ///< raw, without '?'
    qint64 bodyLength = -1; ///< -1 = no body
    const QList<CgiField> *variables = nullptr; ///< of authorizers; their names are the gateway's business
    QByteArrayView redirectedFrom; ///< REDIRECT_URL: the path that led here; empty = none
};

/// Adds all parameters. What a client sends can become an HTTP_* parameter and nothing else: "Proxy" (httpoxy),
/// hop-by-hop fields and those named by Connection, and names with other characters than letters, digits
/// and dashes are left out; repeated fields are joined with ", " (Cookie: "; ").
void writeCgiParams(ParamsWriter &writer, const CgiRequest &cgi);

} // namespace spawner
