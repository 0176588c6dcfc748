#include "server/appanswer.h"

#include "base/bytes.h"
#include "http/httpstatus.h"

namespace spawner {

QByteArray fieldLines(const CgiHead &head)
{
    constexpr qsizetype RoomForMore = 32;
    qsizetype length = RoomForMore;
    for (const CgiField &field : head.fields)
        length += field.name.size() + field.value.size() + 4;
    QByteArray lines;
    lines.reserve(length);
    for (const CgiField &field : head.fields)
        appendAll(lines, { field.name, ": ", field.value, "\r\n" });
    return lines;
}

void AppAnswer::feed(QByteArrayView bytes, ResponseStream &response)
{
    if (m_failure)
        return;
    if (!m_hasHead) {
        switch (m_headParser.feed(bytes)) {
        case CgiHeadParser::State::NeedMore:
            return;
        case CgiHeadParser::State::Failed:
            m_failure = m_headParser.error();
            return;
        case CgiHeadParser::State::Complete:
            takeHead(response);
            break;
        }
    }
    if (bytes.isEmpty() || m_handover)
        return;
    if (m_dechunker) {
        dechunk(bytes, response);
    } else {
        m_received += bytes.size();
        response.write(bytes);
    }
}

void AppAnswer::takeHead(ResponseStream &response)
{
    m_hasHead = true;
    CgiHead head = m_headParser.takeHead();
    m_dropped = head.dropped;
    if (m_options.passAccel && !head.accelFields.isEmpty())
        head.fields.append(head.accelFields);
    if (leadsElsewhere(head))
        m_handover = std::move(head);
    else
        begin(head, response);
}

bool AppAnswer::leadsElsewhere(const CgiHead &head) const
{
    if (m_options.isVerdict) // a refusal is the client's as it is
        return head.status == 200;
    return (head.isLocalRedirect && m_options.localRedirects) || !head.sendfile.isEmpty()
        || (!head.accelRedirect.isEmpty() && !m_options.passAccel);
}

void AppAnswer::begin(const CgiHead &head, ResponseStream &response)
{
    m_status = head.status;
    ResponseHead responseHead;
    responseHead.status = head.status;
    responseHead.reason = head.reason;
    responseHead.fields = fieldLines(head);
    if (head.isChunked) {
        HttpRequest chunked;
        chunked.body = HttpRequest::Body::Chunked;
        m_dechunker.emplace(chunked);
    } else if (head.contentLength) {
        responseHead.contentLength = *head.contentLength;
        m_declaredLength = *head.contentLength;
    }
    if (head.isEventStream) {
        m_isEventStream = true;
        const bool isSaid = m_options.passAccel && !head.accelFields.isEmpty(); // the app deals with the proxy itself
        if (m_options.viaProxy && !isSaid)
            responseHead.fields.append("X-Accel-Buffering: no\r\n");
    }
    response.begin(responseHead);
}

void AppAnswer::dechunk(QByteArrayView bytes, ResponseStream &response)
{
    QByteArrayView slice;
    while (true) {
        switch (m_dechunker->next(bytes, slice)) {
        case BodyReader::State::Slice:
            m_received += slice.size();
            response.write(slice);
            continue;
        case BodyReader::State::Failed:
            m_failure = Error{ErrorCode::AppBadHead,
                              QStringLiteral("the app said 'Transfer-Encoding: chunked', but its body is "
                                             "not chunked")};
            return;
        case BodyReader::State::NeedMore:
        case BodyReader::State::Complete:
            return;
        }
    }
}

std::optional<Error> AppAnswer::missing(bool expectsBody) const
{
    if (expectsBody && m_dechunker && !m_dechunker->isComplete())
        return Error{ErrorCode::AppBadHead, QStringLiteral("the app's chunked body has no end")};
    if (expectsBody && !isBodyless(m_status) && m_declaredLength > m_received) {
        return Error{ErrorCode::AppBadHead, QStringLiteral("the app announced %1 bytes and sent %2")
                                                .arg(m_declaredLength).arg(m_received)};
    }
    return std::nullopt;
}

} // namespace spawner
