#include "gui/window/selectioncontext.h"

#include "gui/client/daemonconnection.h"
#include "gui/client/session.h"

#include <algorithm>

namespace spawner {

ActionContext contextOf(const Session &session, const QByteArrayList &selected)
{
    const DaemonConnection &connection = session.connection();
    ActionContext context;
    context.isConnected = connection.isConnected();
    context.mayChange = connection.mayChange(&context.whyNot);
    if (context.whyNot.endsWith(u'.'))
        context.whyNot.chop(1); // it goes into other sentences
    const Profile::Kind kind = connection.profile().kind;
    context.hasLocalDaemon = kind == Profile::Kind::User || kind == Profile::Kind::System;
    context.allKept = true;
    for (const QByteArray &name : selected) {
        const AppStatus *app = session.app(name);
        if (!app)
            continue;
        context.apps.append(name);
        context.anyStartable |= app->state == "stopped" || app->state == "backing-off" || app->state == "crash-looping";
        context.anyRunning |= !app->children.isEmpty();
        context.anyPaused |= app->state == "paused";
        context.anyCountingDown |= std::any_of(app->children.cbegin(), app->children.cend(),
                                               [](const ChildStatus &child) { return child.idleRemainingMs.has_value(); });
        context.allKept &= app->keepAlive;
    }
    context.allKept &= !context.apps.isEmpty();
    return context;
}

} // namespace spawner
