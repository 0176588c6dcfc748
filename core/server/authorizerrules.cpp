#include "server/authorizerrules.h"

#include <algorithm>

namespace spawner {

namespace {

/// Without empty segments and the slash at the end, which mean nothing to a file system.
QByteArray collapsed(const QByteArray &path)
{
    QByteArray out;
    out.reserve(path.size());
    for (const char c : path) {
        if (c != '/' || !out.endsWith('/'))
            out += c;
    }
    return out.endsWith('/') ? out.chopped(1) : out;
}

} // namespace

QByteArray decodedPathOf(const RouteDecision &decision)
{
    return decision.app ? decision.app->scriptName + decision.pathInfo : decision.path.joined();
}

AuthorizerRules::Match AuthorizerRules::find(const QByteArray &path) const
{
    for (QByteArray place = collapsed(path);; place.truncate(place.lastIndexOf('/'))) {
        if (const auto rule = m_rules.constFind(place); rule != m_rules.constEnd())
            return {place.size(), *rule};
        if (place.isEmpty())
            return {};
    }
}

AuthorizerRules::Match AuthorizerRules::findFile(const QByteArray &path) const
{
    Match best = find(path.endsWith('/') || path.isEmpty() ? path + "/index.html" : path);
    for (const QByteArrayView coding : {QByteArrayView(".br"), QByteArrayView(".gz")}) {
        if (!path.endsWith(coding))
            continue;
        if (Match whole = find(path.chopped(coding.size())); whole.length > best.length)
            best = std::move(whole);
    }
    return best;
}

QByteArrayList AuthorizerRules::guardsOf(const RouteDecision &decision) const
{
    QByteArrayList guards;
    const QByteArray path = m_rules.isEmpty() ? QByteArray() : decodedPathOf(decision);
    if (!path.isEmpty()) {
        const Match match = decision.kind == RouteDecision::Kind::File ? findFile(path) : find(path);
        if (!match.authorizer.isEmpty())
            guards.append(match.authorizer);
    }
    if (decision.app) {
        const QByteArray &own = decision.app->settings->authorizer;
        if (!own.isEmpty() && !guards.contains(own))
            guards.append(own);
    }
    return guards;
}

bool AuthorizerRules::divide(QByteArrayView app) const
{
    return std::any_of(m_rules.keyBegin(), m_rules.keyEnd(), [app](const QByteArray &path) {
        return path.size() > app.size() && path.startsWith(app) && path[app.size()] == '/';
    });
}

} // namespace spawner
