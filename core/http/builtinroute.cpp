#include "http/builtinroute.h"

#include "base/bytes.h"
#include "http/httpbody.h"
#include "http/httpheaders.h"

#include <algorithm>
#include <array>

namespace spawner {

namespace {

constexpr qsizetype LongestShownPath = 256; // beyond any route there is
constexpr qsizetype LongestShownMethod = 16;

/// Fields that ResponseStream writes itself.
bool isFramingField(QByteArrayView name)
{
    constexpr std::array Names = { "Content-Length", "Transfer-Encoding", "Connection", "Date", "Server" };
    return std::any_of(Names.begin(), Names.end(),
                       [name](const char *known) { return equalsIgnoreCase(name, known); });
}

std::optional<QByteArray> decodeChunked(QByteArrayView body)
{
    HttpRequest framing;
    framing.body = HttpRequest::Body::Chunked;
    BodyReader reader(framing);
    QByteArray decoded;
    QByteArrayView slice;
    BodyReader::State state;
    while ((state = reader.next(body, slice)) == BodyReader::State::Slice)
        decoded.append(slice);
    if (state != BodyReader::State::Complete)
        return {};
    return decoded;
}

} // namespace

void appendShownHead(QByteArray &to, const HttpRequest &request, bool hasRoutes)
{
    // An unknown method stays unknown: it must not match a route for GET.
    to.append(request.method.size() <= LongestShownMethod ? request.method : QByteArrayView("OTHER"));
    to.append(" /");
    if (hasRoutes && request.path.startsWith('/')) {
        QByteArrayView path = request.path.sliced(1);
        // "//host/path" would be taken for an address without scheme.
        if (path.startsWith('/')) {
            to.append("%2F");
            path = path.sliced(1);
        }
        to.append(path.first(std::min(path.size(), LongestShownPath)));
    }
    to.append(" HTTP/1.1\r\n\r\n");
}

std::optional<RoutedResponse> readRoutedResponse(QByteArrayView written)
{
    const qsizetype headEnd = written.indexOf("\r\n\r\n");
    if (headEnd < 0 || !written.startsWith("HTTP/1.") || headEnd < 12)
        return {};
    QByteArrayView body = written.sliced(headEnd + 4);
    QByteArrayView lines = written.first(headEnd + 2);

    RoutedResponse response;
    qsizetype lineEnd = lines.indexOf("\r\n");
    bool isNumber = false;
    response.head.status = lines.sliced(9, 3).toInt(&isNumber);
    if (!isNumber)
        return {};
    if (lineEnd > 13)
        response.head.reason = lines.sliced(13, lineEnd - 13).toByteArray();

    bool isChunked = false;
    for (lines = lines.sliced(lineEnd + 2); !lines.isEmpty(); lines = lines.sliced(lineEnd + 2)) {
        lineEnd = lines.indexOf("\r\n");
        const QByteArrayView line = lines.first(lineEnd);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            return {};
        const QByteArrayView name = line.first(colon);
        const QByteArrayView value = line.sliced(colon + 1).trimmed();
        if (!isFramingField(name))
            response.head.fields.append(line).append("\r\n");
        else if (equalsIgnoreCase(name, "Transfer-Encoding"))
            isChunked = listContains(value, "chunked");
        else if (equalsIgnoreCase(name, "Content-Length") && value.toLongLong() > body.size())
            return {};
    }
    if (isChunked) {
        auto decoded = decodeChunked(body);
        if (!decoded)
            return {};
        response.body = std::move(*decoded);
    } else {
        response.body = body.toByteArray();
    }
    response.head.contentLength = response.body.size();
    return response;
}

} // namespace spawner
