#include "control/activity.h"
#include "daemon/ctl/activityview.h"
#include "daemon/ctl/commands.h"
#include "daemon/ctl/ctlrun.h"

#include <QJsonArray>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace spawner {
namespace {

QStringList textsOf(const QJsonValue &array)
{
    QStringList texts;
    const QJsonArray items = array.toArray();
    for (const QJsonValue &item : items)
        texts.append(item.toString());
    return texts;
}

/// Prints what is wrong, if anything; finishes.
void showProblems(CtlRun &run, const QJsonObject &json, const QString &fine)
{
    const QStringList problems = textsOf(json[QStringLiteral("problems")]);
    const CtlExit code = problems.isEmpty() ? CtlExit::Ok : CtlExit::Failed;
    if (run.finishedWithJson(json, code))
        return;
    for (const QString &problem : problems)
        run.output().add(Line{ { problem, Ink::Red } });
    if (problems.isEmpty())
        run.output().add(Line{ { fine, Ink::Green } });
    if (const QStringList keys = textsOf(json[QStringLiteral("needRestart")]); !keys.isEmpty())
        run.output().add(
            Line{ { QStringLiteral("takes a restart of the daemon: ") + keys.join(QStringLiteral(", ")),
                    Ink::Yellow } });
    run.finish(code);
}

void checkConfig(CtlRun &run)
{
    QJsonObject params;
    if (run.line().arguments.size() > 1) {
        QFile file(QFile::decodeName(run.line().argument(1)));
        if (!file.open(QIODevice::ReadOnly)) {
            const CtlExit code = QFileInfo::exists(file.fileName()) ? CtlExit::Failed : CtlExit::NotFound;
            return run.fail(code,
                            QStringLiteral("cannot read %1: %2").arg(file.fileName(), file.errorString()));
        }
        params.insert(QStringLiteral("text"), QString::fromUtf8(file.readAll()));
    }
    run.call("config.check", params, [&run](const QJsonObject &json) {
        showProblems(run, json, QStringLiteral("configuration OK"));
    });
}

} // namespace

void runConfig(CtlRun &run)
{
    const QByteArray action = run.line().argument(0);
    if (run.line().arguments.size() > 1 && action != "check")
        return run.failUsage(
            { ErrorCode::InvalidArgument, QStringLiteral("only 'config check' takes a file") });
    if (action == "check")
        return checkConfig(run);
    if (action == "reload")
        return run.call("config.reload", {}, [&run](const QJsonObject &json) {
            showProblems(run, json, QStringLiteral("configuration in force"));
        });
    if (action != "show")
        return run.failUsage({ ErrorCode::InvalidArgument,
                               QStringLiteral("config takes 'show', 'check' or 'reload', not '%1'")
                                   .arg(QString::fromUtf8(action)) });
    run.call("config.show", {}, [&run](const QJsonObject &json) {
        if (run.finishedWithJson(json))
            return;
        const QString file = json[QStringLiteral("file")].toString();
        run.output().add(Line{
            { file.isEmpty() ? QStringLiteral("# no config file") : QStringLiteral("# config file: ") + file,
              Ink::Dim } });
        const QStringList lines = json[QStringLiteral("toml")].toString().split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i + 1 < lines.size() || !lines[i].isEmpty())
                run.output().add(Line{ { lines[i], lines[i].startsWith(u'#') ? Ink::Dim : Ink::Plain } });
        }
        run.finish();
    });
}

void runDoctor(CtlRun &run)
{
    QJsonObject params;
    if (!run.line().arguments.isEmpty())
        params.insert(QStringLiteral("app"), QString::fromUtf8(appName(run.line().argument(0))));
    run.call("doctor", params, [&run](const QJsonObject &json) {
        QList<CheckResult> checks;
        const QJsonArray checksJson = json[QStringLiteral("checks")].toArray();
        for (const QJsonValue &check : checksJson)
            checks.append(CheckResult::fromJson(check.toObject()));
        const bool isIll = std::any_of(checks.begin(), checks.end(),
                                       [](const CheckResult &check) { return check.verdict == "problem"; });
        const CtlExit code = isIll ? CtlExit::Failed : CtlExit::Ok;
        if (run.finishedWithJson(json, code))
            return;
        run.output().add(checksView(checks));
        run.finish(code);
    });
}

} // namespace spawner
