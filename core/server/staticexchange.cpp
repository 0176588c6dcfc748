#include "server/staticexchange.h"

#include "base/bytes.h"
#include "http/httpconnection.h"
#include "http/httpheaders.h"
#include "server/defaultpage.h"
#include "server/gateway.h"
#include "server/mimetypes.h"

#include <algorithm>

#include <fcntl.h>

namespace spawner {

namespace {

bool isServedCompressed(QByteArrayView type)
{
    return type.startsWith("text/") || type.startsWith("application/json") || type.startsWith("application/xml")
        || type.startsWith("image/svg") || type.startsWith("application/wasm") || type.contains("+json")
        || type.contains("+xml") || type.startsWith("application/vnd.ms-fontobject")
        || type.startsWith("application/octet-stream");
}

/// Does a field decide whether the whole file is what it gets?
bool hasConditions(const HttpRequest &request)
{
    return std::any_of(request.fields.begin(), request.fields.end(), [](const HttpField &field) {
        return (field.name.size() > 3 && equalsIgnoreCase(field.name.first(3), "If-")) || equalsIgnoreCase(field.name, "Range");
    });
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
                               // cppcheck-suppress passedByValue // they are moved
                               const struct stat &status, QByteArray name, QByteArray fields)
    : m_connection(connection),
      m_gateway(gateway),
      m_given{std::move(file), status, {}, {}, {}, {}},
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
    const auto failMissing = [this] {
        fail({ErrorCode::NotFound, QStringLiteral("there is nothing at %1").arg(QString::fromUtf8(m_path.joined()))});
    };
    const QByteArray relative = relativePath(m_path);
    const QByteArray &directory = m_gateway.config().staticRoot;
    if (directory.isEmpty() || isHidden()) {
        if (directory.isEmpty() && relative.isEmpty() && m_gateway.isForDevelopers(m_connection))
            serveDefaultPage();
        else
            failMissing();
        return;
    }
    const QByteArray path = directory + '/' + relative;
    const bool wantsDirectory = m_path.segments.isEmpty() || m_path.segments.last().isEmpty();
    if (const FileCache::File *file = wantsDirectory ? nullptr : m_gateway.files().find(path)) {
        serveKept(*file);
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
            failMissing();
        else if (isSpecialFile(*root, relative))
            failNotRegular();
        else
            fail(opened.error());
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
        failMissing();
        return;
    }
    variant.file = std::move(*opened);
    const bool varies = chooseSibling(*root, relative, variant);
    if (!varies)
        variant.cacheAs = path;
    serve(std::move(variant), varies);
}

void StaticExchange::serveKept(const FileCache::File &file)
{
    if (file.fields.isEmpty() || !m_fields.isEmpty() || hasConditions(m_connection.request())) {
        Variant variant;
        variant.status = file.status;
        variant.content = file.content;
        serve(std::move(variant), false);
        return;
    }
    const QByteArray content = file.content; // the cache may forget it while an answer is under way
    ResponseHead head;
    head.fields = file.fields;
    head.contentLength = content.size();
    ResponseStream &response = m_connection.response();
    response.begin(head);
    response.write(content);
    finish();
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
        variant = {std::move(*file), status, candidate.coding, {}, {}, {}};
    }
    return hasSiblings;
}

} // namespace spawner
