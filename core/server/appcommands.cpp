#include "server/appcommands.h"

#include "apps/app.h"
#include "server/appfinder.h"
#include "server/engine.h"
#include "server/explanation.h"
#include "server/settingslist.h"
#include "server/statussource.h"

#include <QJsonArray>

#include <memory>

namespace spawner {

namespace {

using namespace std::chrono_literals;

/// Beyond what the app's own settings allow for what is waited for.
constexpr milliseconds Slack = 5s;

/// The failure that an event of type `type` tells of, if it does.
std::optional<Error> failureOf(const AppEvent *event, AppEventType type)
{
    if (!event || event->type != type)
        return std::nullopt;
    QString message = QString::fromUtf8(event->app) + u' ' + event->text;
    if (!event->lines.isEmpty())
        message += QStringLiteral("; it wrote: ") + event->lines.join(QStringLiteral("\n"));
    return Error{ ErrorCode::AppExitedAtStart, message };
}

bool hasNoProcess(const App &app)
{
    return app.children().empty();
}

} // namespace

void AppCommands::addTo(MethodTable &methods)
{
    addAction(methods, "app.start", &AppCommands::start);
    addAction(methods, "app.stop", &AppCommands::stop);
    addAction(methods, "app.restart", &AppCommands::restart);
    addAction(methods, "app.pause", &AppCommands::pause);
    addAction(methods, "app.resume", &AppCommands::resume);
    addAction(methods, "app.kill", &AppCommands::kill);
    addAction(methods, "app.keepAlive", &AppCommands::keepAlive);
    addAction(methods, "app.extend", &AppCommands::extend);
    methods["app.reload"] = { false, [this](ControlCall call, ControlParams &params) {
                                 reload(std::move(call), params);
                             } };
    methods["app.explain"] = { true, [this](ControlCall call, ControlParams &params) {
                                  explain(std::move(call), params);
                              } };
}

void AppCommands::addAction(MethodTable &methods, const char *name, Action action)
{
    methods[name] = { false, [this, action](ControlCall call, ControlParams &params) {
                         const QByteArray appName = params.app();
                         if (!params.isGood())
                             return call.fail(params.error());
                         const auto app = findRunnableApp(m_engine.apps(), appName);
                         if (!app)
                             return call.fail(withCulprit(app.error(), appName));
                         if (m_engine.isShuttingDown())
                             return call.fail(Error{ ErrorCode::ShuttingDown,
                                                     QStringLiteral("the server is shutting down") });
                         (this->*action)(std::move(call), **app, params);
                     } };
}

void AppCommands::reply(ControlCall &call, const QByteArray &app, QJsonObject result)
{
    const auto status = m_engine.statusSource().app(app);
    if (!status) {
        call.fail(withCulprit({ ErrorCode::NotFound, QStringLiteral("the app %1 was removed meanwhile")
                                                         .arg(QString::fromUtf8(app)) }, app));
        return;
    }
    result.insert(QStringLiteral("app"), status->toJson());
    call.reply(result);
}

void AppCommands::replyWhen(ControlCall call, App &app, AppWait::Judge judge, milliseconds patience)
{
    auto answer = std::make_shared<ControlCall>(std::move(call));
    const QByteArray name = app.name();
    const auto done = [this, answer, name](const Result<void> &outcome) {
        if (outcome)
            reply(*answer, name);
        else
            answer->fail(withCulprit(outcome.error(), name));
    };
    new AppWait(m_engine.apps(), app, std::move(judge), done, patience, this);
}

void AppCommands::start(ControlCall call, App &app, ControlParams &)
{
    const milliseconds patience = app.version().settings->startTimeout + Slack;
    // Listen first: it may fail before start() returns.
    const auto judge = [](const App &started, const AppEvent *event) -> AppWait::Verdict {
        if (started.isServing())
            return Result<void>();
        if (const auto failure = failureOf(event, AppEventType::Crash))
            return Result<void>(*failure);
        return std::nullopt;
    };
    replyWhen(std::move(call), app, judge, patience);
    app.start();
}

void AppCommands::stop(ControlCall call, App &app, ControlParams &)
{
    const milliseconds patience = ChildPool::DrainLimit + app.version().settings->stopGrace + Slack;
    app.stop();
    const auto judge = [](const App &stopped, const AppEvent *) -> AppWait::Verdict {
        // With processesMin (or with requests waiting) new ones come at once.
        const auto children = stopped.children();
        const bool isOver = std::none_of(children.begin(), children.end(), [](const Child *child) {
            return child->end() == ChildEnd::Requested;
        });
        return isOver ? AppWait::Verdict(Result<void>()) : std::nullopt;
    };
    replyWhen(std::move(call), app, judge, patience);
}

void AppCommands::restart(ControlCall call, App &app, ControlParams &)
{
    if (app.state() == AppState::Paused) {
        call.fail(withCulprit({ ErrorCode::AppPaused, QStringLiteral("%1 is paused; resume it first")
                                                          .arg(QString::fromUtf8(app.name())) }, app.name()));
        return;
    }
    if (!app.isServing()) { // nothing that new processes could take over from
        const QByteArray name = app.name();
        app.restart();
        return reply(call, name);
    }
    const milliseconds patience = app.version().settings->startTimeout + Slack;
    const auto judge = [](const App &, const AppEvent *event) -> AppWait::Verdict {
        if (event && event->type == AppEventType::Reload)
            return Result<void>();
        if (const auto failure = failureOf(event, AppEventType::ReloadFailed))
            return Result<void>(*failure);
        return std::nullopt;
    };
    replyWhen(std::move(call), app, judge, patience);
    app.restart();
}

void AppCommands::pause(ControlCall call, App &app, ControlParams &)
{
    const milliseconds patience = ChildPool::DrainLimit + app.version().settings->stopGrace + Slack;
    app.pause();
    const auto judge = [](const App &paused, const AppEvent *) -> AppWait::Verdict {
        if (hasNoProcess(paused) || paused.state() != AppState::Paused)
            return Result<void>();
        return std::nullopt;
    };
    replyWhen(std::move(call), app, judge, patience);
}

void AppCommands::resume(ControlCall call, App &app, ControlParams &)
{
    app.resume();
    reply(call, app.name());
}

void AppCommands::kill(ControlCall call, App &app, ControlParams &params)
{
    const qint64 pid = params.integer(QStringLiteral("pid"), 0, 1 << 30, 0);
    if (!params.isGood())
        return call.fail(params.error());
    const int killed = app.kill(pid);
    if (killed == 0 && pid != 0) {
        call.fail(withCulprit({ ErrorCode::NotFound, QStringLiteral("%1 has no process %2")
                                                         .arg(QString::fromUtf8(app.name())).arg(pid) },
                              QByteArray::number(pid)));
        return;
    }
    call.reply({ { QStringLiteral("killed"), killed } });
}

void AppCommands::keepAlive(ControlCall call, App &app, ControlParams &params)
{
    const bool isOn = params.boolean(QStringLiteral("on"));
    if (!params.isGood())
        return call.fail(params.error());
    app.setKeepAlive(isOn);
    reply(call, app.name());
}

void AppCommands::extend(ControlCall call, App &app, ControlParams &params)
{
    constexpr qint64 LongestMs = std::chrono::milliseconds(24h * 24).count();
    const qint64 more = params.integer(QStringLiteral("ms"), 1, LongestMs);
    if (!params.isGood())
        return call.fail(params.error());
    app.extendIdle(milliseconds(more));
    reply(call, app.name());
}

void AppCommands::reload(ControlCall call, ControlParams &params)
{
    const QByteArray name = params.app();
    if (!params.isGood())
        return call.fail(params.error());
    if (const auto found = findApp(m_engine.apps(), name); !found) {
        // A file that was not noticed yet counts, too.
        if (const auto reloaded = m_engine.apps().reload(name); !reloaded)
            return call.fail(withCulprit(reloaded.error().code == ErrorCode::NotFound ? found.error()
                                                                                       : reloaded.error(), name));
    } else if (const auto reloaded = m_engine.apps().reload(name); !reloaded) {
        return call.fail(withCulprit(reloaded.error(), name));
    }
    reply(call, name);
}

void AppCommands::explain(ControlCall call, ControlParams &params)
{
    const QByteArray name = params.app();
    if (!params.isGood())
        return call.fail(params.error());
    const auto entry = findApp(m_engine.apps(), name);
    if (!entry)
        return call.fail(withCulprit(entry.error(), name));
    const LoadedConfig &config = m_engine.config();
    QJsonObject result;
    result.insert(QStringLiteral("settings"),
                  settingsJson(appSettingsList(entry->settings ? *entry->settings : config.config.app,
                                               entry->origins, config)));
    result.insert(QStringLiteral("settingsFile"), QString::fromUtf8(entry->settingsFile));
    result.insert(QStringLiteral("explanation"), QJsonArray::fromStringList(explainRequest(*entry, m_engine.apps(), config.config)));
    reply(call, name, result);
}

} // namespace spawner
