// What QHttpServer gets to read of a request, and what one of its own routes answered. Pure.
#pragma once

#include "http/httprequest.h"
#include "http/responsestream.h"

#include <optional>

namespace spawner {

/// Appends the head that QHttpServer routes by: method and path, nothing else, and always well-formed.
/// Without routes of its own the path does not matter to it, so it is not shown.
void appendShownHead(QByteArray &to, const HttpRequest &request, bool hasRoutes);

/// The answer of a QHttpServer route, taken apart again: then HttpConnection frames it like any other
/// (HEAD, HTTP/1.0, Connection, Date).
struct RoutedResponse
{
    ResponseHead head; ///< with the length of `body`
    QByteArray body;
};

/// Nothing if `written` is not one complete response: routes have to answer before they return.
std::optional<RoutedResponse> readRoutedResponse(QByteArrayView written);

} // namespace spawner
