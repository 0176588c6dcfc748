#include "server/defaultpage.h"

#include "base/safepath.h"
#include "server/pagestyle.h"

#include <algorithm>

namespace spawner {

namespace {

template <typename Map>
QByteArrayList sortedKeys(const Map &map)
{
    QByteArrayList keys = map.keys();
    std::sort(keys.begin(), keys.end());
    return keys;
}

} // namespace

QByteArray defaultPage(const RouteTable &routes, const Config &config)
{
    QByteArray body = "<h1>fcgi-spawner is running</h1><p>Drop an executable <code>NAME.fcgi</code> into <code>"
        + htmlBytes(config.webRoot) + "</code> and it is live here as <code>/NAME.fcgi</code>.</p>";
    body += routes.routes.isEmpty() ? "<p class=\"soft\">There is no app yet.</p>" : "<h2>Apps</h2><ul>";
    for (const QByteArray &key : sortedKeys(routes.routes)) {
        if (routes.routes[key]->settings->role == AppRole::Authorizer) // nothing to be seen there
            body += "<li>/" + htmlBytes(key) + " <span class=\"soft\">(authorizer)</span></li>";
        else
            body += "<li><a href=\"" + htmlBytes(encodePath(QByteArray('/' + key))) + "\">/" + htmlBytes(key) + "</a></li>";
    }
    if (!routes.routes.isEmpty())
        body += "</ul>";
    if (!routes.refused.isEmpty()) {
        body += "<h2>Not usable yet</h2><ul>";
        for (const QByteArray &key : sortedKeys(routes.refused))
            body += "<li><code>" + htmlBytes(key) + "</code>: " + htmlText(routes.refused[key].message) + "</li>";
        body += "</ul>";
    }
    if (config.staticRoot.isEmpty())
        body += "<p class=\"soft\">No folder for plain files is set (<code>--static-root</code>).</p>";
    else
        body += "<p class=\"soft\">Plain files are served from <code>" + htmlBytes(config.staticRoot)
            + "</code>; an <code>index.html</code> there replaces this page.</p>";
    return htmlPage(QStringLiteral("fcgi-spawner"), body);
}

} // namespace spawner
