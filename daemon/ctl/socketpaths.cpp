#include "daemon/ctl/socketpaths.h"

namespace spawner {

QByteArrayList controlSocketPaths(const QByteArray &given, const Environment &environment, uint userId)
{
    if (!given.isEmpty())
        return { given };
    if (const QByteArray path = environment("FCGI_SPAWNER_SOCKET"); !path.isEmpty())
        return { path };
    QByteArrayList paths;
    if (const QByteArray runtime = environment("XDG_RUNTIME_DIR"); !runtime.isEmpty())
        paths.append(runtime + "/fcgi-spawner/control.sock");
    paths.append("/run/fcgi-spawner/control.sock");
    paths.append("/tmp/fcgi-spawner-" + QByteArray::number(userId) + "/control.sock");
    return paths;
}

} // namespace spawner
