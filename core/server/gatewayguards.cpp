// Who has to let a request through before a Gateway sends it on.
#include "server/gateway.h"

#include "http/httpconnection.h"
#include "server/fastcgiexchange.h"
#include "server/router.h"
#include "telemetry/logstore.h"

namespace spawner {

/// All that a request costs where there is no authorizer.
bool Gateway::mayBeGuarded(const RouteDecision &decision) const
{
    if (!m_authorizers.isEmpty())
        return true;
    if (!decision.app)
        return false;
    const AppSettings &settings = *decision.app->settings;
    return settings.role == AppRole::Authorizer || !settings.authorizer.isEmpty();
}

/// The exchange that comes before the one that `decision` is for, or nullptr if nothing is in the way any more. `redirect`: it comes
/// from within.
std::unique_ptr<HttpExchange> Gateway::askFirst(HttpConnection &connection, RoutePin::Table &table,
                                                const RouteDecision &decision, const InternalRedirect *redirect,
                                                std::unique_ptr<Passage> &passage)
{
    if (decision.app && decision.app->settings->role == AppRole::Authorizer) {
        return failure(connection, {ErrorCode::NotFound,
                                    QStringLiteral("%1 is an authorizer (setting 'role'): it is asked about other requests, "
                                                   "and gets none of its own")
                                        .arg(QString::fromUtf8(decision.app->scriptName))}, {});
    }
    // What such a path means is for the app to say, so nobody here can tell which rule it would fall under.
    const QByteArrayView rawTarget = redirect ? QByteArrayView(redirect->location) : connection.request().target;
    if (decision.app && m_authorizers.divide(decision.app->scriptName) && Router::hasEncodedSlash(rawTarget)) {
        return failure(connection, {ErrorCode::NotFound,
                                    QStringLiteral("an encoded slash (%2F) is not accepted where the setting 'authorizers' "
                                                   "tells paths of an app apart")}, {});
    }
    const QByteArrayList guards = m_authorizers.guardsOf(decision);
    for (const QByteArray &guard : guards) {
        if (passage && passage->authorizers.contains(guard))
            continue;
        if (!passage)
            passage = std::make_unique<Passage>();
        passage->redirect = redirect ? std::optional(*redirect) : std::nullopt;
        return ask(connection, table, guard, decision, std::move(passage));
    }
    return nullptr;
}

std::unique_ptr<HttpExchange> Gateway::ask(HttpConnection &connection, RoutePin::Table &table, const QByteArray &authorizer,
                                           const RouteDecision &decision, std::unique_ptr<Passage> passage)
{
    const auto route = table.routes->routes.constFind(QByteArray::fromRawData(authorizer.data() + 1, authorizer.size() - 1));
    const bool isThere = route != table.routes->routes.constEnd();
    if (!isThere || (*route)->settings->role != AppRole::Authorizer) {
        const QString why = isThere ? QStringLiteral("has another role (setting 'role')") : QStringLiteral("is not there");
        return failure(connection, {ErrorCode::AppUnreachable,
                                    QStringLiteral("nobody may see this: the authorizer %1 %2")
                                        .arg(QString::fromUtf8(authorizer), why)}, {}, 503);
    }
    const HttpRequest &request = connection.request();
    const std::optional<InternalRedirect> &redirect = passage->redirect;
    const QByteArray owned = redirect ? redirect->location : QByteArray(); // shares its bytes with what `redirect` has views of
    AppTarget target{**route, RoutePin(table), decodedPathOf(decision), redirect ? QByteArrayView("GET") : request.method,
                     redirect ? QByteArrayView(owned) : request.target, redirect ? redirect->query() : request.query,
                     redirect ? redirect->count : 0, redirect ? redirect->from : QByteArray(), owned, std::move(passage)};
    return std::make_unique<FastCgiExchange>(connection, *this, std::move(target));
}

std::unique_ptr<HttpExchange> Gateway::letThrough(HttpConnection &connection, const AppRoute &authorizer, const CgiHead &grant,
                                                  std::unique_ptr<Passage> passage)
{
    QByteArrayList refused;
    passage->take(grant, &refused);
    for (const QByteArray &name : std::as_const(refused)) {
        m_logs.append(authorizer.name, 0, LogStream::Daemon,
                      "the field '" + name + "' was dropped: an authorizer may not set such a parameter");
    }
    passage->authorizers.append(authorizer.scriptName);
    authorizer.metrics->lane(m_index).letThrough.add();
    connection.account().authorizer = authorizer.name;
    connection.account().user = passage->variable("REMOTE_USER");
    if (passage->redirect) {
        InternalRedirect next = *std::exchange(passage->redirect, std::nullopt);
        return redirect(connection, std::move(next), std::move(passage));
    }
    return exchangeFor(connection, std::move(passage));
}

} // namespace spawner
