#include "gui/client/daemonlauncher.h"

#include <unistd.h>

namespace spawner {

using namespace Qt::StringLiterals;

QString DaemonLauncher::userSocketPath()
{
    if (const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR"); runtime.startsWith(u'/'))
        return runtime + "/fcgi-spawner/control.sock"_L1;
    if (::geteuid() == 0)
        return systemSocketPath();
    return u"/tmp/fcgi-spawner-%1/control.sock"_s.arg(::geteuid());
}

QString DaemonLauncher::systemSocketPath()
{
    return u"/run/fcgi-spawner/control.sock"_s;
}

DaemonLauncher::DaemonLauncher(QObject *parent) : QObject(parent) { }
DaemonLauncher::~DaemonLauncher() = default;

void DaemonLauncher::find(Found done)
{
    LocalDaemons daemons;
    daemons.userSocket = userSocketPath();
    daemons.systemSocket = systemSocketPath();
    QMetaObject::invokeMethod(this, [done = std::move(done), daemons] { done(daemons); }, Qt::QueuedConnection);
}

static Result<void> notYet()
{
    return Error{ ErrorCode::Unsupported, DaemonLauncher::tr("The spawner cannot be started from here.") };
}

void DaemonLauncher::startUserDaemon(Started done)
{
    QMetaObject::invokeMethod(this, [done = std::move(done)] { done(notYet()); }, Qt::QueuedConnection);
}

void DaemonLauncher::startSystemDaemon(Started done)
{
    startUserDaemon(std::move(done));
}

} // namespace spawner
