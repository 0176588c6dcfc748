#include "control/activity.h"
#include "daemon/ctl/activityview.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/deployprogress.h"
#include "daemon/ctl/statusview.h"
#include "daemon/ctl/uploader.h"

#include <memory>

#include <QJsonArray>

namespace spawner {

void runDeploy(CtlRun &run)
{
    const QByteArray file = run.line().argument(0);
    const QByteArray fileName = file.mid(file.lastIndexOf('/') + 1);
    const QByteArray name = appName(run.line().has("name") ? run.line().value("name") : fileName);
    auto *uploader = new Uploader(run, file);
    if (const auto opened = uploader->open(); !opened)
        return run.fail(opened.error());
    uploader->start(name, !run.line().has("no-canary"));
}

void runVersions(CtlRun &run)
{
    const QString app = QString::fromUtf8(appName(run.line().argument(0)));
    run.call("deploy.versions", { { QStringLiteral("app"), app } }, [&run, app](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        QList<VersionStatus> versions;
        const QJsonArray versionsJson = json[QStringLiteral("versions")].toArray();
        for (const QJsonValue &version : versionsJson)
            versions.append(VersionStatus::fromJson(version.toObject()));
        if (versions.isEmpty())
            run.output().add(
                Line{ { QStringLiteral(
                            "no versions of %1 are kept: it was not deployed with fcgi-spawnerctl deploy")
                            .arg(app) } });
        else
            run.output().add(versionsView(versions, run.output().kind().width));
        run.finish();
    });
}

void runRollback(CtlRun &run)
{
    const QString app = QString::fromUtf8(appName(run.line().argument(0)));
    QJsonObject params{ { QStringLiteral("app"), app } };
    if (run.line().arguments.size() > 1)
        params.insert(QStringLiteral("version"), QString::fromUtf8(run.line().argument(1)));
    const auto progress = std::make_shared<DeployProgress>();
    QObject::connect(&run, &CtlRun::ending, &run, [progress] { progress->clear(); });
    run.call(
        "deploy.rollback", params,
        [&run](const QJsonObject &json) {
            if (run.finishedWithJson(json))
                return;
            const auto version = VersionStatus::fromJson(json[QStringLiteral("version")].toObject());
            run.output().add(Line{
                { QStringLiteral("version %1 is in charge again").arg(QString::fromUtf8(version.id)) } });
            run.output().add(appSentence(AppStatus::fromJson(json[QStringLiteral("app")].toObject())));
            run.finish();
        },
        [progress](const QJsonObject &stage) { progress->show(stage); });
}

} // namespace spawner
