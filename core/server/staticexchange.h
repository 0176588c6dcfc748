// Plain files.
#pragma once

#include "base/safepath.h"
#include "base/unixfd.h"
#include "http/httpexchange.h"
#include "server/conditional.h"
#include "server/filecache.h"

#include <QByteArray>

#include <optional>
#include <sys/stat.h>

namespace spawner {

class Gateway;
class HttpConnection;

/// Answers GET and HEAD with a file: below the static root, or one that is open already (X-Sendfile).
/// Conditional requests, ranges, precompressed siblings (".br", ".gz") and index.html are served;
/// dotfiles, "*.fcgi", "*.fcgi.toml", and whatever lies outside the root are not, and directories are never
/// listed. Done when start() returns.
class StaticExchange final : public HttpExchange
{
public:
    /// What a client asked for.
    StaticExchange(HttpConnection &connection, Gateway &gateway, DecodedPath path);
    /// Where an app redirected internally: served whatever the client's method was. `fields`
    /// ("Name: value\r\n" each) go with the response; their Content-Type and ETag win.
    StaticExchange(HttpConnection &connection, Gateway &gateway, DecodedPath path, QByteArray fields);
    /// A file that was opened before; `name` is for its content type and messages.
    StaticExchange(HttpConnection &connection, Gateway &gateway, UnixFd file, const struct stat &status,
                   QByteArray name, QByteArray fields);

    /// Before start(): an authorizer let the request through, so that it is asked each time and nobody else's cache keeps the
    /// file, unless `fields` say something about caches themselves.
    void keepPrivate();

    void start() override;
    void bodyData(QByteArrayView) override { }
    void bodyEnd() override { }
    void bodyFailed(int, const QString &) override { }
    void responseDrained() override { }

private:
    struct Variant
    {
        UnixFd file;
        struct stat status = {};
        QByteArray coding; ///< Content-Encoding; empty for the file itself
        std::optional<QByteArray> content; ///< instead of `file`, if it is in memory
        QByteArray cacheAs; ///< under this path FileCache may keep it; empty: it may not
        QByteArray fields; ///< for FileCache, see there
    };

    bool isHidden() const;
    void serveFromRoot();
    void serveKept(const FileCache::File &file);
    void serveDirectory(const UnixFd &root, const QByteArray &relative);
    void serveDefaultPage();
    /// Replaces `variant` with a compressed sibling where the client takes one. True if there are siblings.
    bool chooseSibling(const UnixFd &root, const QByteArray &relative, Variant &variant);
    void serve(Variant variant, bool varies);
    void respond(Variant &variant, const RangeDecision &range, QByteArray fields);
    void sendRange(Variant &variant, const ByteRange &range);
    QByteArray read(Variant &variant, const ByteRange &range);
    void sendMultipart(Variant &variant, const QList<ByteRange> &ranges, const QByteArray &fields);
    void answerWithoutBody(int status, const QByteArray &fields);
    void redirectTo(const QByteArray &path);
    /// These end the exchange; touch nothing after.
    void finish();
    void failNotRegular();
    void fail(const Error &error, int status = 0, const QByteArray &fields = {});

    HttpConnection &m_connection;
    Gateway &m_gateway;
    DecodedPath m_path;
    Variant m_given; // of the last constructor
    bool m_isInternal; // an app decided, and dealt with the method
    QByteArray m_name; // decides the content type
    QByteArray m_fields;
};

} // namespace spawner
