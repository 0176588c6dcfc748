// What a connection needs only while a request is being answered.
#pragma once

#include "base/duration.h"
#include "http/httpbody.h"
#include "http/httpexchange.h"
#include "http/httprequest.h"
#include "http/responsestream.h"

namespace spawner {

/// A request, its body on the way in and its response on the way out. Kept apart from HttpConnection so
/// that idle connections do without it; reused, with its memory, for one request after another.
struct HttpTransaction
{
    HttpRequest request;
    ResponseStream response;
    BodyReader body;
    RequestAccount account;
    Clock::time_point start; ///< when the head was complete
    qint64 maxBody = -1; ///< -1 = no limit
    bool bodyWanted = false; ///< between resumeBody() and pauseBody()
    bool bodyOver = false; ///< the exchange got bodyEnd() or bodyFailed()
    bool bodyFailed = false;
    bool continueSent = false;
    bool isCounted = false; ///< the handler waits for its finished()

    /// Ready for the next request of `connection`.
    void reset(HttpConnection &connection);
};

} // namespace spawner
