// Where a Gateway sends requests: which exchange answers.
#include "server/gateway.h"

#include "base/safepath.h"
#include "http/httpconnection.h"
#include "server/appanswer.h"
#include "server/fastcgiexchange.h"
#include "server/pendingexchange.h"
#include "server/router.h"
#include "server/staticexchange.h"

#include <QFile>

namespace spawner {

namespace {

/// An answer to "OPTIONS *": the server as a whole is alive and that is all there is to say.
class ServerOptionsExchange final : public HttpExchange
{
public:
    explicit ServerOptionsExchange(HttpConnection &connection) : m_connection(connection) { }
    void start() override
    {
        ResponseHead head;
        head.status = 204;
        head.fields = "Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS\r\n";
        ResponseStream &response = m_connection.response();
        response.begin(head);
        response.finish();
        response.flush();
        m_connection.exchangeDone();
    }
    void bodyData(QByteArrayView) override { }
    void bodyEnd() override { }
    void bodyFailed(int, const QString &) override { }
    void responseDrained() override { }

private:
    HttpConnection &m_connection;
};

std::unique_ptr<HttpExchange> keptPrivate(std::unique_ptr<StaticExchange> exchange, bool isGuarded)
{
    if (isGuarded)
        exchange->keepPrivate();
    return exchange;
}

} // namespace

std::unique_ptr<HttpExchange> Gateway::exchangeFor(HttpConnection &connection, std::unique_ptr<Passage> passage)
{
    const HttpRequest &request = connection.request();
    RoutePin::Table &table = m_tables.back();
    RouteDecision decision = Router::resolve(*table.routes, request.method, request.path);
    if (mayBeGuarded(decision)) {
        if (auto instead = askFirst(connection, table, decision, nullptr, passage))
            return instead;
    }
    switch (decision.kind) {
    case RouteDecision::Kind::App: {
        AppTarget target{*decision.app, RoutePin(table), decision.pathInfo, request.method,
                         request.target, request.query, 0, {}, {}, std::move(passage)};
        return std::make_unique<FastCgiExchange>(connection, *this, std::move(target));
    }
    case RouteDecision::Kind::File:
        return keptPrivate(std::make_unique<StaticExchange>(connection, *this, decision.path), passage != nullptr);
    case RouteDecision::Kind::UnknownApp:
        return pendingOrMissing(connection, decision);
    case RouteDecision::Kind::ServerOptions:
        return std::make_unique<ServerOptionsExchange>(connection);
    case RouteDecision::Kind::Refused:
        break;
    }
    return failure(connection, decision.error, decision.refusedApp, decision.status);
}

std::unique_ptr<HttpExchange> Gateway::pendingOrMissing(HttpConnection &connection,
                                                        const RouteDecision &decision)
{
    const auto root = openRoot(m_config->webRoot);
    struct stat status = {};
    const auto file = root ? openBelow(*root, decision.unknownApp, &status) : Result<UnixFd>(root.error());
    const bool isHidden = decision.unknownApp.startsWith('.') || decision.unknownApp.contains("/.");
    const bool mayBecomeOne = file && S_ISREG(status.st_mode) && !isHidden;
    if (!mayBecomeOne) {
        return failure(connection,
                       {ErrorCode::NotFound,
                        QStringLiteral("there is no app %1 in the web root")
                            .arg(QString::fromUtf8(decision.unknownApp))}, {});
    }
    emit unknownAppRequested();
    auto pending = std::make_unique<PendingExchange>(connection, *this, decision.unknownApp);
    m_pending.push_back(pending.get());
    return pending;
}

void Gateway::forgetPending(PendingExchange *pending)
{
    std::erase(m_pending, pending);
}

std::unique_ptr<HttpExchange> Gateway::redirect(HttpConnection &connection,
                                                InternalRedirect redirect, std::unique_ptr<Passage> passage)
{
    // A fragment is the client's business; an app that sends one with an internal redirect means none.
    if (const qsizetype mark = redirect.location.indexOf('#'); mark >= 0)
        redirect.location.truncate(mark);
    const QByteArrayView path = redirect.path();
    if (!path.startsWith('/')) {
        return failure(connection,
                       {ErrorCode::AppBadHead,
                        QStringLiteral("the app redirected internally to '%1', which is not an absolute path")
                            .arg(QString::fromUtf8(redirect.location))}, {}, 502);
    }
    RoutePin::Table &table = m_tables.back();
    RouteDecision decision = Router::resolve(*table.routes, "GET", path);
    if (mayBeGuarded(decision)) {
        if (auto instead = askFirst(connection, table, decision, &redirect, passage))
            return instead;
    }
    switch (decision.kind) {
    case RouteDecision::Kind::App: {
        AppTarget target{*decision.app, RoutePin(table), decision.pathInfo, "GET", redirect.location, redirect.query(), redirect.count,
                         redirect.from, redirect.location, std::move(passage)};
        return std::make_unique<FastCgiExchange>(connection, *this, std::move(target));
    }
    case RouteDecision::Kind::File:
        return keptPrivate(std::make_unique<StaticExchange>(connection, *this, decision.path, redirect.fields), passage != nullptr);
    case RouteDecision::Kind::Refused:
        if (decision.error.code == ErrorCode::InvalidArgument) // of the app, not of the client
            decision.status = 502;
        return failure(connection, decision.error, decision.refusedApp, decision.status);
    case RouteDecision::Kind::UnknownApp:
    case RouteDecision::Kind::ServerOptions:
        break;
    }
    return failure(connection, {ErrorCode::NotFound,
                                QStringLiteral("the app redirected internally to '%1', which does not exist")
                                    .arg(QString::fromUtf8(path))}, {});
}

std::unique_ptr<HttpExchange> Gateway::sendfile(HttpConnection &connection, const AppRoute &app,
                                                const CgiHead &head, bool isGuarded)
{
    QByteArray wanted = QByteArray::fromPercentEncoding(head.sendfile);
    while (wanted.contains("//"))
        wanted.replace("//", "/");
    QByteArrayList roots = app.settings->sendfileRoots;
    // Files are opened by the daemon: where apps have users of their own, only what an administrator named is for them.
    if (roots.isEmpty() && app.settings->users.isEmpty())
        roots.append(m_config->webRoot);
    for (const QByteArray &root : std::as_const(roots)) {
        const QByteArray prefix = root.endsWith('/') ? root : root + '/';
        if (!wanted.startsWith(prefix))
            continue;
        const auto directory = openRoot(root);
        struct stat status = {};
        auto file = directory ? openBelow(*directory, wanted.sliced(prefix.size()), &status)
                              : Result<UnixFd>(directory.error());
        if (!file) {
            const bool isNonsense = file.error().code == ErrorCode::InvalidArgument; // of the app's, not of the client's
            return failure(connection, file.error(), app.name, isNonsense ? 502 : 0);
        }
        return keptPrivate(std::make_unique<StaticExchange>(connection, *this, std::move(*file), status, wanted,
                                                            fieldLines(head)), isGuarded);
    }
    return failure(connection,
                   {ErrorCode::PermissionDenied,
                    QStringLiteral("the app sent X-Sendfile: %1, which is not below its allowed roots "
                                   "(setting 'sendfile-roots')").arg(QFile::decodeName(wanted))},
                   app.name, 502);
}

} // namespace spawner
