// Which app, file or error answers a path. Pure.
#pragma once

#include "apps/routetable.h"
#include "base/safepath.h"

#include <QByteArray>
#include <QByteArrayView>

namespace spawner {

/// What a request is for. Views and `pathInfo` may point into the request's bytes and the
/// RouteTable: use it while both live.
struct RouteDecision
{
    enum class Kind {
        App, ///< `app` with `pathInfo`
        File, ///< whatever lies at `path` below the static root
        UnknownApp, ///< names a "*.fcgi" the table does not know: `unknownApp`, relative to the web root
        ServerOptions, ///< OPTIONS *
        Refused, ///< `error`, or (where it has a status of its own) `status`
    };

    Kind kind = Kind::Refused;
    const AppRoute *app = nullptr;
    QByteArray pathInfo; ///< decoded, "" or beginning with '/'
    DecodedPath path; ///< not of App
    QByteArray unknownApp;
    int status = 0; ///< of Refused, if not 0; else it follows from `error`
    Error error;
    QByteArray refusedApp; ///< of Refused: the app it is about, if any
};

/// The mapping rule: decode once, resolve dot segments, then the first "*.fcgi" of the path that the
/// table knows is the app and the rest is PATH_INFO; "/dir/" may be "/dir/index.fcgi"; everything
/// else is a file. ".fcgi" is compared with case, in ASCII.
class Router
{
public:
    /// `rawPath` is the path of the request target, still encoded. `table` outlives the decision.
    static RouteDecision resolve(const RouteTable &table, QByteArrayView method, QByteArrayView rawPath);
    static bool hasEncodedSlash(QByteArrayView path);
};

} // namespace spawner
