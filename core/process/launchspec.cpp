#include "process/launchspec.h"

namespace spawner {

namespace {

/// What would make the child talk to the daemon's own supervisor, believe it was socket-activated,
/// refuse our connections, fork workers we did not ask for, or fall for httpoxy.
bool isNeverInherited(const QByteArray &name)
{
    return name == "HTTP_PROXY" || name == "FCGI_WEB_SERVER_ADDRS" || name == "NOTIFY_SOCKET"
        || name == "PHP_FCGI_CHILDREN" || name.startsWith("LISTEN_") || name.startsWith("WATCHDOG_");
}

} // namespace

QMap<QByteArray, QByteArray> childEnvironment(const QMap<QByteArray, QByteArray> &inherited,
                                              const QByteArrayList &pass,
                                              const QMap<QByteArray, QByteArray> &extra)
{
    QMap<QByteArray, QByteArray> environment = extra;
    for (const QByteArray &name : pass) {
        const auto found = inherited.constFind(name);
        if (found == inherited.cend() || isNeverInherited(name) || environment.contains(name))
            continue;
        environment.insert(name, *found);
    }
    return environment;
}

} // namespace spawner
