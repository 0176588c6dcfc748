#include "base/duration.h"
#include "control/activity.h"
#include "daemon/ctl/activityview.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/statusview.h"

#include <QJsonArray>

namespace spawner {
namespace {

QJsonObject forApp(const CtlRun &run, QJsonObject more = {})
{
    more.insert(QStringLiteral("app"), QString::fromUtf8(appName(run.line().argument(0))));
    return more;
}

/// Says how the app is now.
void showApp(CtlRun &run, const QJsonObject &json)
{
    if (run.finishedWithJson(json))
        return;
    run.output().add(appSentence(AppStatus::fromJson(json[QStringLiteral("app")].toObject())));
    run.finish();
}

void callForApp(CtlRun &run, const QByteArray &method, const QJsonObject &more = {})
{
    run.call(method, forApp(run, more), [&run](const QJsonObject &json) { showApp(run, json); });
}

} // namespace

void runAppAction(CtlRun &run)
{
    callForApp(run, "app." + run.line().command->name);
}

void runKill(CtlRun &run)
{
    bool isNumber = true;
    const QByteArray text = run.line().argument(1);
    const qint64 pid = text.isEmpty() ? 0 : text.toLongLong(&isNumber);
    if (!isNumber || pid < 0)
        return run.failUsage({ ErrorCode::InvalidArgument,
                               QStringLiteral("'%1' is no process number").arg(QString::fromUtf8(text)) });
    run.call("app.kill", forApp(run, { { QStringLiteral("pid"), pid } }), [&run](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        const qint64 killed = json[QStringLiteral("killed")].toInteger();
        run.output().add(Line{ { QString::fromUtf8(appName(run.line().argument(0))), Ink::Bold },
                               { killed == 0 ? QStringLiteral(": there was no process")
                                             : QStringLiteral(": killed %1 process%2")
                                                   .arg(killed)
                                                   .arg(killed == 1 ? QString() : QStringLiteral("es")) } });
        run.finish();
    });
}

void runKeepAlive(CtlRun &run)
{
    const QByteArray wanted = run.line().argument(1);
    if (wanted != "on" && wanted != "off")
        return run.failUsage(
            { ErrorCode::InvalidArgument,
              QStringLiteral("keep-alive takes 'on' or 'off', not '%1'").arg(QString::fromUtf8(wanted)) });
    callForApp(run, "app.keepAlive", { { QStringLiteral("on"), wanted == "on" } });
}

void runExtend(CtlRun &run)
{
    const QByteArray text = run.line().arguments.size() > 1 ? run.line().argument(1) : QByteArray("10m");
    const auto duration = parseDuration(text);
    if (!duration)
        return run.failUsage(duration.error());
    callForApp(run, "app.extend", { { QStringLiteral("ms"), qint64(duration->count()) } });
}

void runExplain(CtlRun &run)
{
    run.call("app.explain", forApp(run), [&run](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        Output &output = run.output();
        output.add(appSentence(AppStatus::fromJson(json[QStringLiteral("app")].toObject())));
        const QJsonArray explanationJson = json[QStringLiteral("explanation")].toArray();
        for (const QJsonValue &sentence : explanationJson)
            output.add(Line{ { QStringLiteral("  ") + sentence.toString() } });
        QList<SettingStatus> settings;
        const QJsonArray settingsJson = json[QStringLiteral("settings")].toArray();
        for (const QJsonValue &setting : settingsJson)
            settings.append(SettingStatus::fromJson(setting.toObject()));
        output.add(Line());
        output.add(settingsView(settings, output.kind().width));
        if (const QString file = json[QStringLiteral("settingsFile")].toString(); !file.isEmpty())
            output.add(Line{ { QStringLiteral("its own settings: ") + file, Ink::Dim } });
        run.finish();
    });
}

} // namespace spawner
