#include "server/staticexchange.h"

#include "http/httpconnection.h"
#include "http/httpheaders.h"
#include "server/defaultpage.h"
#include "server/gateway.h"
#include "server/mimetypes.h"

#include <QFile>
#include <QRandomGenerator>

#include <cerrno>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace spawner {

namespace {

/// Read and sent together with the head in one go; larger files go by sendfile.
constexpr qint64 SmallFileBytes = FileCache::LargestBytes;

bool isServedCompressed(QByteArrayView type)
{
    return type.startsWith("text/") || type.startsWith("application/json") || type.startsWith("application/xml")
        || type.startsWith("image/svg") || type.startsWith("application/wasm") || type.contains("+json")
        || type.contains("+xml") || type.startsWith("application/vnd.ms-fontobject")
        || type.startsWith("application/octet-stream");
}

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

Error notRegular()
{
    return {ErrorCode::PermissionDenied, QStringLiteral("this is not a regular file")};
}

/// After a failed open: sockets, and devices without a driver, cannot be opened at all.
bool isSpecialFile(const UnixFd &root, const QByteArray &relative)
{
    struct stat status = {};
    return ::fstatat(root.get(), relative.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0
        && !S_ISREG(status.st_mode) && !S_ISDIR(status.st_mode) && !S_ISLNK(status.st_mode);
}

/// The segments as a relative file path: empty ones mean nothing to a file system.
QByteArray relativePath(const DecodedPath &path)
{
    QByteArray relative;
    for (const QByteArray &segment : path.segments) {
        if (segment.isEmpty())
            continue;
        if (!relative.isEmpty())
            relative += '/';
        relative += segment;
    }
    return relative;
}

} // namespace

StaticExchange::StaticExchange(HttpConnection &connection, Gateway &gateway, DecodedPath path)
    : StaticExchange(connection, gateway, std::move(path), QByteArray())
{
    m_isInternal = false;
}

StaticExchange::StaticExchange(HttpConnection &connection, Gateway &gateway, DecodedPath path, QByteArray fields)
    : m_connection(connection),
      m_gateway(gateway),
      m_path(std::move(path)),
      m_isInternal(true),
      m_fields(std::move(fields))
{
    if (!m_path.segments.isEmpty())
        m_name = m_path.segments.last();
}

StaticExchange::StaticExchange(HttpConnection &connection, Gateway &gateway, UnixFd file,
                               const struct stat &status, QByteArray name, QByteArray fields)
    : m_connection(connection),
      m_gateway(gateway),
      m_given{std::move(file), status, {}, {}, {}},
      m_isInternal(true),
      m_name(std::move(name)),
      m_fields(std::move(fields))
{
}

void StaticExchange::start()
{
    if (m_given.file) {
        serve(std::move(m_given), false);
        return;
    }
    const QByteArrayView method = m_connection.request().method;
    if (!m_isInternal && method == "OPTIONS") {
        answerWithoutBody(204, "Allow: GET, HEAD, OPTIONS\r\n");
        return;
    }
    if (!m_isInternal && method != "GET" && method != "HEAD") {
        fail({ErrorCode::Unsupported, QStringLiteral("files can be had with GET and HEAD only")}, 405,
             "Allow: GET, HEAD, OPTIONS\r\n");
        return;
    }
    serveFromRoot();
}

bool StaticExchange::isHidden() const
{
    for (qsizetype i = 0; i < m_path.segments.size(); ++i) {
        const QByteArray &segment = m_path.segments[i];
        const bool isWellKnown = i == 0 && segment == ".well-known"; // RFC 8615
        if ((segment.startsWith('.') && !isWellKnown) || segment.contains('/') || segment.endsWith(".fcgi")
            || segment.endsWith(".fcgi.toml"))
            return true;
    }
    return false;
}

void StaticExchange::serveFromRoot()
{
    const Error missing{ErrorCode::NotFound, QStringLiteral("there is nothing at %1")
                                                 .arg(QString::fromUtf8(m_path.joined()))};
    const QByteArray relative = relativePath(m_path);
    const QByteArray &directory = m_gateway.config().staticRoot;
    if (directory.isEmpty() || isHidden()) {
        if (directory.isEmpty() && relative.isEmpty() && m_gateway.isForDevelopers(m_connection))
            serveDefaultPage();
        else
            fail(missing);
        return;
    }
    const QByteArray path = directory + '/' + relative;
    const bool wantsDirectory = m_path.segments.isEmpty() || m_path.segments.last().isEmpty();
    if (const FileCache::File *file = wantsDirectory ? nullptr : m_gateway.files().find(path)) {
        Variant variant;
        variant.status = file->status;
        variant.content = file->content;
        serve(std::move(variant), false);
        return;
    }
    const auto root = openRoot(directory);
    if (!root) {
        fail({root.error().code, QStringLiteral("static-root: ") + root.error().message}, 500);
        return;
    }
    Variant variant;
    auto opened = openBelow(*root, relative.isEmpty() ? QByteArray(".") : relative, &variant.status);
    if (!opened) {
        if (opened.error().code == ErrorCode::NotFound)
            fail(missing);
        else
            fail(isSpecialFile(*root, relative) ? notRegular() : opened.error());
        return;
    }
    if (S_ISDIR(variant.status.st_mode)) {
        if (wantsDirectory)
            serveDirectory(*root, relative);
        else
            redirectTo('/' + relative + '/'); // not the path as sent: "//host" would lead elsewhere
        return;
    }
    if (wantsDirectory) { // "/file.txt/" is no file
        fail(missing);
        return;
    }
    variant.file = std::move(*opened);
    const bool varies = chooseSibling(*root, relative, variant);
    if (!varies)
        variant.cacheAs = path;
    serve(std::move(variant), varies);
}

void StaticExchange::serveDirectory(const UnixFd &root, const QByteArray &relative)
{
    const QByteArray index = relative.isEmpty() ? QByteArray("index.html") : relative + "/index.html";
    Variant variant;
    auto opened = openBelow(root, index, &variant.status);
    if (opened && !S_ISDIR(variant.status.st_mode)) {
        m_name = "index.html";
        variant.file = std::move(*opened);
        const bool varies = chooseSibling(root, index, variant);
        serve(std::move(variant), varies);
        return;
    }
    if (!opened && opened.error().code == ErrorCode::ResourceExhausted) {
        fail(opened.error());
        return;
    }
    if (relative.isEmpty() && m_gateway.isForDevelopers(m_connection)) {
        serveDefaultPage();
        return;
    }
    fail({ErrorCode::PermissionDenied,
          QStringLiteral("this directory has no index.html, and listings are not served")});
}

void StaticExchange::serveDefaultPage()
{
    const QByteArray page = defaultPage(m_gateway.routes(), m_gateway.config());
    ResponseHead head;
    head.fields = "Content-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n";
    head.contentLength = page.size();
    ResponseStream &response = m_connection.response();
    response.begin(head);
    response.write(page);
    response.finish();
    response.flush();
    m_connection.exchangeDone();
}

bool StaticExchange::chooseSibling(const UnixFd &root, const QByteArray &relative, Variant &variant)
{
    if (!isServedCompressed(mimeType(m_name)))
        return false;
    struct Candidate
    {
        const char *coding;
        const char *suffix;
    };
    constexpr Candidate Candidates[] = {{"br", ".br"}, {"gzip", ".gz"}};
    const QByteArrayView accepted = m_connection.request().value("Accept-Encoding");
    const time_t originalTime = variant.status.st_mtim.tv_sec;
    bool hasSiblings = false;
    double best = 0;
    for (const Candidate &candidate : Candidates) {
        struct stat status = {};
        auto file = openBelow(root, relative + candidate.suffix, &status);
        // A sibling older than the file was made from an older version of it.
        if (!file || !S_ISREG(status.st_mode) || status.st_mtim.tv_sec < originalTime)
            continue;
        hasSiblings = true;
        const double quality = accepted.isNull() ? 0 : acceptedQuality(accepted, candidate.coding);
        if (quality <= best)
            continue;
        best = quality;
        variant = {std::move(*file), status, candidate.coding, {}, {}};
    }
    return hasSiblings;
}

void StaticExchange::serve(Variant variant, bool varies)
{
    if (!S_ISREG(variant.status.st_mode)) {
        fail(notRegular());
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
        sendMultipart(variant, range.ranges, std::move(fields));
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
        m_gateway.files().insert(variant.cacheAs, content, variant.status);
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

void StaticExchange::sendMultipart(Variant &variant, const QList<ByteRange> &ranges, QByteArray fields)
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
    head.fields = std::move(fields) + "Content-Type: multipart/byteranges; boundary=" + boundary + "\r\n";
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

void StaticExchange::fail(const Error &error, int status, const QByteArray &fields)
{
    m_connection.replaceExchange(m_gateway.failure(m_connection, error, {}, status, fields));
}

} // namespace spawner
