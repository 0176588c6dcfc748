#include "server/router.h"

#include "base/bytes.h"

#include <QString>

namespace spawner {

namespace {

constexpr QByteArrayView Suffix(".fcgi");

/// Nothing to decode, no dot segment, no doubled slash: the decoded path is the raw one.
bool isPlain(QByteArrayView path)
{
    char previous = 0;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte <= 0x20 || byte >= 0x7f || c == '%')
            return false;
        if (previous == '/' && (c == '/' || c == '.'))
            return false;
        previous = c;
    }
    return true;
}

RouteDecision refusal(int status, ErrorCode code, const QString &message)
{
    RouteDecision decision;
    decision.status = status;
    decision.error = Error{code, message};
    return decision;
}

RouteDecision appDecision(const AppRoute *route, const QByteArray &pathInfo)
{
    RouteDecision decision;
    decision.kind = RouteDecision::Kind::App;
    decision.app = route;
    decision.pathInfo = pathInfo;
    return decision;
}

/// Looks for the app along a plain path without copying; nullptr if the table has none there.
const AppRoute *findPlain(const RouteTable &table, QByteArrayView path, QByteArrayView *rest)
{
    for (qsizetype at = path.indexOf(Suffix); at >= 0; at = path.indexOf(Suffix, at + 1)) {
        const qsizetype end = at + Suffix.size();
        if (end != path.size() && path[end] != '/')
            continue;
        const auto key = QByteArray::fromRawData(path.data() + 1, end - 1);
        if (const auto found = table.routes.constFind(key); found != table.routes.constEnd()) {
            *rest = path.sliced(end);
            return found->get();
        }
    }
    return nullptr;
}

RouteDecision refusedApp(const QByteArray &key, const Error &error, DecodedPath path)
{
    RouteDecision decision;
    decision.path = std::move(path);
    decision.error = error;
    decision.refusedApp = key.chopped(Suffix.size());
    return decision;
}

RouteDecision resolveDecoded(const RouteTable &table, DecodedPath path)
{
    QByteArray key;
    QByteArray unknown;
    for (qsizetype i = 0; i < path.segments.size(); ++i) {
        const QByteArray &segment = path.segments[i];
        // A decoded %2F must not act as a separator, so such a segment cannot be part of an app's path.
        if (segment.isEmpty() || segment.contains('/'))
            break;
        if (i > 0)
            key += '/';
        key += segment;
        if (!segment.endsWith(Suffix) || segment.size() == Suffix.size())
            continue;
        if (const auto found = table.routes.constFind(key); found != table.routes.constEnd()) {
            const bool hasRest = i + 1 < path.segments.size();
            return appDecision(found->get(), hasRest ? path.joined(i + 1) : QByteArray());
        }
        if (const auto found = table.refused.constFind(key); found != table.refused.constEnd())
            return refusedApp(key, *found, std::move(path));
        if (unknown.isEmpty())
            unknown = key;
    }

    RouteDecision decision;
    if (!unknown.isEmpty()) {
        decision.kind = RouteDecision::Kind::UnknownApp;
        decision.unknownApp = unknown;
        decision.path = std::move(path);
        return decision;
    }
    if (!path.segments.isEmpty() && path.segments.last().isEmpty()) {
        const QByteArray index = path.joined().sliced(1) + "index.fcgi";
        if (const auto found = table.routes.constFind(index); found != table.routes.constEnd())
            return appDecision(found->get(), QByteArray());
    }
    decision.kind = RouteDecision::Kind::File;
    decision.path = std::move(path);
    return decision;
}

} // namespace

bool Router::hasEncodedSlash(QByteArrayView path)
{
    for (qsizetype at = indexOfByte(path, '%'); at >= 0 && at + 2 < path.size(); at = path.indexOf('%', at + 1)) {
        if (path[at + 1] == '2' && (path[at + 2] | 0x20) == 'f')
            return true;
    }
    return false;
}

RouteDecision Router::resolve(const RouteTable &table, QByteArrayView method, QByteArrayView rawPath)
{
    if (method == "TRACE" || method == "CONNECT") {
        return refusal(405, ErrorCode::Unsupported,
                       QStringLiteral("the method %1 is not served here").arg(QLatin1StringView(method)));
    }
    if (rawPath == "*") {
        RouteDecision decision;
        decision.kind = RouteDecision::Kind::ServerOptions;
        return decision;
    }
    if (isPlain(rawPath)) { // so it holds no %2F either
        QByteArrayView rest;
        if (const AppRoute *route = findPlain(table, rawPath, &rest))
            return appDecision(route, QByteArray::fromRawData(rest.data(), rest.size()));
    }
    auto path = decodePath(rawPath);
    if (!path)
        return refusal(400, path.error().code, path.error().message);
    RouteDecision decision = resolveDecoded(table, std::move(*path));
    if (decision.kind == RouteDecision::Kind::App && decision.app->settings->rejectEncodedSlash
        && hasEncodedSlash(rawPath)) {
        return refusal(404, ErrorCode::NotFound,
                       QStringLiteral("an encoded slash (%2F) is not accepted in this app's paths"));
    }
    return decision;
}

} // namespace spawner
