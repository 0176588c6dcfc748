// What an app says on STDOUT, turned into an HTTP response.
#pragma once

#include "fastcgi/cgihead.h"
#include "http/httpbody.h"
#include "http/responsestream.h"

#include <optional>

namespace spawner {

/// Reads the CGI header block, begins the response with it and passes the body on. Knows nothing of
/// connections, leases or retries. Failures are kept, not acted upon: the caller is in the middle of
/// a batch of input and looks at its end.
class AppAnswer
{
public:
    struct Options
    {
        qint64 maxHeadBytes = 64 * 1024;
        bool localRedirects = true;
        /// A trusted proxy is in front: tell it not to hold back the events of an event stream.
        bool viaProxy = false;
        /// The proxy gets X-Accel-* fields as they are.
        bool passAccel = false;
        /// It is an authorizer's: 200 is a handover, and nothing else is.
        bool isVerdict = false;
    };

    explicit AppAnswer(const Options &options) : m_options(options), m_headParser(options.maxHeadBytes) { }

    /// The views written to `response` point into `bytes`.
    void feed(QByteArrayView bytes, ResponseStream &response);

    /// No byte came yet.
    bool isEmpty() const { return !m_hasHead && m_headParser.isEmpty(); }
    bool hasHead() const { return m_hasHead; }
    bool isEventStream() const { return m_isEventStream; }
    const std::optional<Error> &failure() const { return m_failure; }
    /// Names of fields that HTTP does not allow and that were left out.
    const QByteArrayList &droppedFields() const { return m_dropped; }
    /// A local redirect, X-Sendfile, X-Accel-Redirect or an authorizer's 200: the answer is to be had elsewhere, and the body
    /// is dropped.
    bool isHandover() const { return m_handover.has_value(); }
    const CgiHead &handover() const { return *m_handover; }
    bool hasDeclaredLength() const { return m_declaredLength >= 0; }
    /// What is missing at the end of a request that has a head; nothing if it is whole. `expectsBody` is
    /// false for HEAD.
    std::optional<Error> missing(bool expectsBody) const;

private:
    void takeHead(ResponseStream &response);
    bool leadsElsewhere(const CgiHead &head) const;
    void begin(const CgiHead &head, ResponseStream &response);
    void dechunk(QByteArrayView bytes, ResponseStream &response);

    Options m_options;
    CgiHeadParser m_headParser;
    std::optional<BodyReader> m_dechunker; // for apps that chunk by themselves
    std::optional<Error> m_failure;
    std::optional<CgiHead> m_handover;
    QByteArrayList m_dropped;
    qint64 m_declaredLength = -1;
    qint64 m_received = 0; // of the body
    int m_status = 0;
    bool m_hasHead = false;
    bool m_isEventStream = false;
};

/// "Name: value\r\n" for each field.
QByteArray fieldLines(const CgiHead &head);

} // namespace spawner
