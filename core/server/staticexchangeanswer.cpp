// StaticExchange's answer: conditions, ranges, and the bytes.
#include "server/staticexchange.h"

#include "base/bytes.h"
#include "http/httpconnection.h"
#include "http/httpheaders.h"
#include "server/gateway.h"
#include "server/mimetypes.h"

#include <QRandomGenerator>

#include <cerrno>
#include <vector>

#include <unistd.h>

namespace spawner {

namespace {

/// Read and sent together with the head in one go; larger files go by sendfile.
constexpr qint64 SmallFileBytes = FileCache::LargestBytes;

/// A null view if there is none.
QByteArrayView valueIn(QByteArrayView fields, QByteArrayView name)
{
    for (qsizetype at = 0; at < fields.size();) {
        const qsizetype end = fields.indexOf("\r\n", at);
        const QByteArrayView line = fields.sliced(at, (end < 0 ? fields.size() : end) - at);
        if (line.size() > name.size() && line[name.size()] == ':' && equalsIgnoreCase(line.first(name.size()), name))
            return line.sliced(name.size() + 1).trimmed();
        if (end < 0)
            break;
        at = end + 2;
    }
    return {};
}

} // namespace

void StaticExchange::keepPrivate()
{
    if (valueIn(m_fields, "Cache-Control").isNull())
        m_fields += "Cache-Control: private, no-cache\r\n";
}

void StaticExchange::serve(Variant variant, bool varies)
{
    if (!S_ISREG(variant.status.st_mode)) {
        failNotRegular();
        return;
    }
    Validators validators = validatorsOf(variant.status, std::chrono::system_clock::now());
    QByteArray fields = m_fields;
    // The app's own validators count: they are what clients come back with.
    if (const QByteArrayView etag = valueIn(m_fields, "ETag"); !etag.isNull())
        validators.etag = etag.toByteArray();
    else
        fields += "ETag: " + validators.etag + "\r\n";
    if (const QByteArrayView date = valueIn(m_fields, "Last-Modified"); !date.isNull())
        validators.lastModified = parseHttpDate(date).value_or(validators.lastModified);
    else
        fields += "Last-Modified: " + formatHttpDate(validators.lastModified) + "\r\n";
    if (varies)
        fields += "Vary: Accept-Encoding\r\n";

    const HttpRequest &request = m_connection.request();
    const bool isConditional = request.method == "GET" || request.isHead();
    switch (isConditional ? evaluatePreconditions(request, validators) : Precondition::Proceed) {
    case Precondition::NotModified:
        answerWithoutBody(304, fields);
        return;
    case Precondition::Failed:
        fail({ErrorCode::NotFound, QStringLiteral("the file is not the version that was asked for")}, 412);
        return;
    case Precondition::Proceed:
        break;
    }
    if (!variant.coding.isEmpty())
        fields += "Content-Encoding: " + variant.coding + "\r\n";
    fields += "Accept-Ranges: bytes\r\n";
    const RangeDecision range = evaluateRange(request, validators, variant.status.st_size);
    if (range.kind == RangeDecision::Kind::Unsatisfiable) {
        fail({ErrorCode::InvalidArgument, QStringLiteral("the file has no such bytes")}, 416,
             "Content-Range: bytes */" + QByteArray::number(qint64(variant.status.st_size)) + "\r\n");
        return;
    }
    respond(variant, range, std::move(fields));
}

void StaticExchange::respond(Variant &variant, const RangeDecision &range, QByteArray fields)
{
    const qint64 size = variant.status.st_size;
    if (range.ranges.size() > 1) {
        sendMultipart(variant, range.ranges, fields);
        return;
    }
    if (valueIn(m_fields, "Content-Type").isNull())
        fields += "Content-Type: " + mimeType(m_name) + "\r\n";
    ResponseHead head;
    ByteRange part{0, size};
    if (range.kind == RangeDecision::Kind::Ranges) {
        part = range.ranges.first();
        head.status = 206;
        fields += "Content-Range: bytes " + QByteArray::number(part.first) + '-'
            + QByteArray::number(part.first + part.length - 1) + '/' + QByteArray::number(size) + "\r\n";
    } else if (m_fields.isEmpty()) {
        variant.fields = fields;
    }
    head.fields = std::move(fields);
    head.contentLength = part.length;
    m_connection.response().begin(head);
    sendRange(variant, part);
}

void StaticExchange::sendRange(Variant &variant, const ByteRange &range)
{
    ResponseStream &response = m_connection.response();
    if (m_connection.request().isHead() || range.length == 0) {
        finish();
        return;
    }
    if (variant.content) {
        response.write(QByteArrayView(*variant.content).sliced(range.first, range.length));
        finish();
        return;
    }
    if (range.length > SmallFileBytes) {
        response.sendFile(std::move(variant.file), range.first, range.length);
        finish();
        return;
    }
    const QByteArray content = read(variant, range);
    if (!variant.cacheAs.isEmpty() && content.size() == variant.status.st_size)
        m_gateway.files().insert(variant.cacheAs, content, variant.status, variant.fields);
    response.write(content);
    finish();
}

QByteArray StaticExchange::read(Variant &variant, const ByteRange &range)
{
    QByteArray content(range.length, Qt::Uninitialized);
    qint64 have = 0;
    while (have < range.length) {
        const ssize_t got = ::pread(variant.file.get(), content.data() + have, size_t(range.length - have),
                                    off_t(range.first + have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break; // it shrank meanwhile: the stream sees that bytes are missing and aborts
        have += got;
    }
    content.truncate(have);
    return content;
}

void StaticExchange::sendMultipart(Variant &variant, const QList<ByteRange> &ranges, const QByteArray &fields)
{
    const QByteArray boundary = QByteArray::number(QRandomGenerator::global()->generate64(), 16);
    const QByteArray size = QByteArray::number(qint64(variant.status.st_size));
    const QByteArray end = "\r\n--" + boundary + "--\r\n";
    QByteArrayList partHeads; // the stream keeps views of them until it is flushed
    qint64 length = end.size();
    for (const ByteRange &range : ranges) {
        partHeads.append("\r\n--" + boundary + "\r\nContent-Type: " + mimeType(m_name) + "\r\nContent-Range: bytes "
                         + QByteArray::number(range.first) + '-' + QByteArray::number(range.first + range.length - 1)
                         + '/' + size + "\r\n\r\n");
        length += partHeads.last().size() + range.length;
    }
    std::vector<UnixFd> files; // before the head promises their bytes
    for (qsizetype i = 0; !variant.content && i < ranges.size(); ++i) {
        files.push_back(variant.file.duplicate());
        if (!files.back()) {
            fail({ErrorCode::ResourceExhausted, QStringLiteral("the daemon has no file descriptors left")});
            return;
        }
    }
    ResponseHead head;
    head.status = 206;
    head.fields = fields + "Content-Type: multipart/byteranges; boundary=" + boundary + "\r\n";
    head.contentLength = length;
    ResponseStream &response = m_connection.response();
    response.begin(head);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        response.write(partHeads[i]);
        if (variant.content)
            response.write(QByteArrayView(*variant.content).sliced(ranges[i].first, ranges[i].length));
        else
            response.sendFile(std::move(files[size_t(i)]), ranges[i].first, ranges[i].length);
    }
    response.write(end);
    finish();
}

void StaticExchange::answerWithoutBody(int status, const QByteArray &fields)
{
    ResponseHead head;
    head.status = status;
    head.fields = fields;
    m_connection.response().begin(head);
    finish();
}

void StaticExchange::redirectTo(const QByteArray &path)
{
    const QByteArrayView query = m_connection.request().query;
    QByteArray location = encodePath(path);
    if (!query.isEmpty())
        location.append('?').append(query);
    ResponseHead head;
    head.status = 301;
    head.fields = "Location: " + location + "\r\n";
    head.contentLength = 0;
    m_connection.response().begin(head);
    finish();
}

void StaticExchange::finish()
{
    ResponseStream &response = m_connection.response();
    response.finish();
    response.flush();
    m_connection.exchangeDone();
}

void StaticExchange::failNotRegular()
{
    fail({ErrorCode::PermissionDenied, QStringLiteral("this is not a regular file")});
}

void StaticExchange::fail(const Error &error, int status, const QByteArray &fields)
{
    m_connection.replaceExchange(m_gateway.failure(m_connection, error, {}, status, fields));
}

} // namespace spawner
