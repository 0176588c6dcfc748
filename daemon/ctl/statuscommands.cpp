#include "base/nearestname.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/format.h"
#include "daemon/ctl/statusview.h"
#include "daemon/ctl/statuswatch.h"

#include <QElapsedTimer>

#include <algorithm>

namespace spawner {
namespace {

const AppStatus *findApp(const StatusSnapshot &snapshot, const QByteArray &name)
{
    const auto at = std::find_if(snapshot.apps.begin(), snapshot.apps.end(),
                                 [&](const AppStatus &app) { return app.name == name; });
    return at == snapshot.apps.end() ? nullptr : &*at;
}

QString noSuchApp(const StatusSnapshot &snapshot, const QByteArray &name)
{
    QByteArrayList names;
    for (const AppStatus &app : snapshot.apps)
        names.append(app.name);
    const QByteArray nearest = nearestName(name, names);
    return QStringLiteral("there is no app '%1'").arg(QString::fromUtf8(name))
        + (nearest.isEmpty() ? QString()
                             : QStringLiteral(" (did you mean '%1'?)").arg(QString::fromUtf8(nearest)));
}

ViewFrame frameOf(CtlRun &run, qint64 ageMs = 0)
{
    return { run.client().hello(), run.output().kind().width, ageMs };
}

/// The view that `status [APP]` asks for.
QList<Line> viewOf(CtlRun &run, const QByteArray &name, const StatusSnapshot &snapshot, qint64 ageMs)
{
    if (name.isEmpty())
        return statusView(snapshot, frameOf(run, ageMs));
    if (const AppStatus *app = findApp(snapshot, name))
        return appView(*app, snapshot.daemon, frameOf(run, ageMs));
    return { { { noSuchApp(snapshot, name), Ink::Yellow } } };
}

void showStatus(CtlRun &run, const QJsonObject &json)
{
    const QByteArray name = appName(run.line().argument(0));
    const StatusSnapshot snapshot = StatusSnapshot::fromJson(json);
    const AppStatus *app = name.isEmpty() ? nullptr : findApp(snapshot, name);
    if (!name.isEmpty() && !app)
        return run.fail(CtlExit::NotFound, noSuchApp(snapshot, name));
    if (run.finishedWithJson(app ? app->toJson() : json))
        return;
    run.output().add(viewOf(run, name, snapshot, 0));
    run.finish();
}

} // namespace

void runStatus(CtlRun &run)
{
    if (!run.line().has("watch"))
        return run.call("status", {}, [&run](const QJsonObject &json) { showStatus(run, json); });
    const QByteArray name = appName(run.line().argument(0));
    new StatusWatch(run, [&run, name](const StatusSnapshot &snapshot, qint64 ageMs) {
        return viewOf(run, name, snapshot, ageMs);
    });
}

void runApps(CtlRun &run)
{
    run.call("status", {}, [&run](const QJsonObject &json) {
        const StatusSnapshot snapshot = StatusSnapshot::fromJson(json);
        if (run.line().has("names")) {
            for (const AppStatus &app : snapshot.apps)
                run.output().add(Line{ { QString::fromUtf8(app.name) } });
            return run.finish();
        }
        if (run.finishedWithJson({ { QStringLiteral("apps"), json[QStringLiteral("apps")] } }))
            return;
        run.output().add(appListView(snapshot, frameOf(run)));
        run.finish();
    });
}

void runPing(CtlRun &run)
{
    QElapsedTimer timer;
    timer.start();
    run.call("ping", {}, [&run, timer](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        const HelloInfo &hello = run.client().hello();
        run.output().add(Line{ { QStringLiteral("fcgi-spawner %1 on %2 (pid %3) answered in %4")
                                     .arg(QString::fromUtf8(hello.version), QString::fromUtf8(hello.host))
                                     .arg(hello.pid)
                                     .arg(shortLatency(double(timer.nsecsElapsed()) / 1000)) } });
        run.finish();
    });
}

} // namespace spawner
