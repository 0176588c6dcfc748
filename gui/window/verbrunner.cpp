#include "gui/window/verbrunner.h"

#include "gui/client/daemonconnection.h"
#include "gui/dialogs/confirmdialog.h"
#include "gui/dialogs/killdialog.h"
#include "gui/style/safetext.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace spawner {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds UndoLifetime = 12s;

std::optional<Verb> verbOf(ActionId id)
{
    switch (id) {
    case ActionId::Start: return Verb::Start;
    case ActionId::Restart: return Verb::Restart;
    case ActionId::Stop: return Verb::Stop;
    case ActionId::Pause: return Verb::Pause;
    case ActionId::Resume: return Verb::Resume;
    default: return {};
    }
}

QStringList namesOf(const QByteArrayList &apps)
{
    QStringList names;
    for (const QByteArray &app : apps)
        names.append(appFileName(app));
    return names;
}

} // namespace

VerbRunner::VerbRunner(Session &session, AppVerbs &verbs, Settings &settings, AppsModel &apps, NoticeArea &notices, QWidget *window)
    : QObject(window), m_session(session), m_verbs(verbs), m_settings(settings), m_apps(apps), m_notices(notices), m_window(window)
{
    connect(&m_verbs, &AppVerbs::started, this, [this](quint64, Verb verb, const QByteArray &app) {
        m_apps.setFailure(app, {});
        m_apps.setPending(app, pendingText(verb));
    });
    connect(&m_verbs, &AppVerbs::finished, this,
            [this](quint64, Verb verb, const QByteArray &app, const Result<void> &outcome) { onFinished(verb, app, outcome); });
    connect(&m_verbs, &AppVerbs::allFinished, this, [this](quint64 id, Verb verb, int, int failed) { onAllFinished(id, verb, failed); });
    connect(&m_verbs, &AppVerbs::answered, this, [this](quint64, Verb verb, const QByteArray &, const QJsonObject &answer) {
        if (verb == Verb::ConfigReload)
            onConfigAnswer(answer);
    });
}

bool VerbRunner::run(ActionId id, const QByteArrayList &apps, const QList<qint64> &pids)
{
    switch (id) {
    case ActionId::RestartAll:
    case ActionId::StopAll:
        runAll(id);
        return true;
    case ActionId::Kill:
        kill(apps, pids);
        return true;
    case ActionId::ReloadConfig:
        runVerb(Verb::ConfigReload, {});
        return true;
    case ActionId::KeepAlive: {
        const bool allKept = std::all_of(apps.cbegin(), apps.cend(), [this](const QByteArray &app) {
            const AppStatus *status = m_session.app(app);
            return status && status->keepAlive;
        });
        runVerb(allKept ? Verb::LetIdle : Verb::KeepAlive, apps);
        return true;
    }
    case ActionId::ExtendIdle:
        for (const QByteArray &app : apps) {
            VerbOptions options;
            if (const AppStatus *status = m_session.app(app); status && status->idleTimeoutMs > 0)
                options.extension = std::chrono::milliseconds(status->idleTimeoutMs); // its full time once more
            runVerb(Verb::Extend, { app }, options);
        }
        return true;
    default:
        break;
    }
    const std::optional<Verb> verb = verbOf(id);
    if (!verb)
        return false;
    if (isBulkOfOthers(apps))
        confirm(id, apps, [this, verb, apps] { runVerb(*verb, apps); });
    else
        runVerb(*verb, apps);
    return true;
}

void VerbRunner::setKeepAlive(const QByteArray &app, bool on)
{
    runVerb(on ? Verb::KeepAlive : Verb::LetIdle, { app });
}

void VerbRunner::runVerb(Verb verb, const QByteArrayList &apps, const VerbOptions &options)
{
    if (apps.isEmpty() && verb != Verb::ConfigReload)
        return;
    if (verb == Verb::Stop || verb == Verb::Restart || verb == Verb::Kill || verb == Verb::Pause)
        emit endingApps(apps);
    const quint64 id = m_verbs.run(verb, apps, options);
    if (verb == Verb::Stop || verb == Verb::Pause)
        m_runs.insert(id, apps);
}

QByteArrayList VerbRunner::runningApps() const
{
    QByteArrayList running;
    for (const AppStatus &app : m_session.status().apps) {
        if (!app.children.isEmpty())
            running.append(app.name);
    }
    return running;
}

void VerbRunner::runAll(ActionId id)
{
    const QByteArrayList apps = runningApps();
    if (apps.isEmpty()) {
        m_notices.show("verb", { .text = tr("No app is running."), .lifetime = UndoLifetime });
        return;
    }
    confirm(id, apps, [this, id, apps] { runVerb(id == ActionId::StopAll ? Verb::Stop : Verb::Restart, apps); });
}

bool VerbRunner::isBulkOfOthers(const QByteArrayList &apps) const
{
    const Profile &profile = m_session.connection().profile();
    return apps.size() > 1 && (!profile.isLocal() || profile.isProduction);
}

void VerbRunner::confirm(ActionId id, const QByteArrayList &apps, const std::function<void()> &then)
{
    using Question = ConfirmDialog::Question;
    const Question question = id == ActionId::RestartAll ? Question::RestartAll
        : id == ActionId::StopAll                        ? Question::StopAll
        : id == ActionId::Restart                        ? Question::RestartApps
        : id == ActionId::Stop                           ? Question::StopApps
        : id == ActionId::Pause                          ? Question::PauseApps
                                                         : Question::StartApps;
    const Profile &profile = m_session.connection().profile();
    const bool isCareful = profile.isProduction || !profile.isLocal();
    if (id == ActionId::Resume || !ConfirmDialog::isNeeded(question, m_settings, isCareful)) {
        then();
        return;
    }
    auto *dialog = new ConfirmDialog(question, namesOf(apps), m_window);
    dialog->offerNeverAgain(m_settings, isCareful);
    connect(dialog, &ConfirmDialog::confirmed, this, then);
    dialog->open();
}

void VerbRunner::kill(const QByteArrayList &apps, const QList<qint64> &pids)
{
    QList<KillDialog::Process> processes;
    for (const QByteArray &name : apps) {
        const AppStatus *app = m_session.app(name);
        for (const ChildStatus &child : app ? app->children : QList<ChildStatus>()) {
            if (pids.isEmpty() || pids.contains(child.pid))
                processes.append({ name, child.pid, child.inFlight });
        }
    }
    if (processes.isEmpty())
        return;
    auto *dialog = new KillDialog(processes, m_window);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, apps, pids] {
        if (pids.isEmpty() || apps.size() != 1)
            return runVerb(Verb::Kill, apps);
        for (const qint64 pid : pids)
            runVerb(Verb::Kill, apps, { .pid = pid });
    });
    dialog->open();
}

QString VerbRunner::pendingText(Verb verb)
{
    switch (verb) {
    case Verb::Start: return tr("Starting…");
    case Verb::Stop: return tr("Stopping…");
    case Verb::Restart: return tr("Restarting…");
    case Verb::Reload: return tr("Reloading…");
    case Verb::Kill: return tr("Killing…");
    case Verb::Pause: return tr("Pausing…");
    case Verb::Resume: return tr("Resuming…");
    case Verb::Rollback: return tr("Rolling back…");
    case Verb::KeepAlive:
    case Verb::LetIdle:
    case Verb::Extend:
    case Verb::ConfigReload: return {}; // done before anybody could read it
    }
    Q_UNREACHABLE();
}

void VerbRunner::onFinished(Verb verb, const QByteArray &app, const Result<void> &outcome)
{
    if (!m_verbs.isPending(app))
        m_apps.setPending(app, {});
    if (outcome)
        return;
    const QString why = cleanLine(outcome.error().message);
    if (!app.isEmpty())
        m_apps.setFailure(app, why);
    m_notices.show("verb", { .glyph = Glyph::Error, .tone = Tone::Bad,
                             .text = failureText(verb, isolated(app.isEmpty() ? QString() : appFileName(app)), why),
                             .choices = app.isEmpty() ? QList<InfoBar::Choice>()
                                                      : QList<InfoBar::Choice>{ { tr("Show log"), [this, app] { emit logWanted(app); }, true } } });
}

QString VerbRunner::failureText(Verb verb, const QString &app, const QString &why) const
{
    //: All of these: %1 an app, %2 what the spawner says
    switch (verb) {
    case Verb::Start: return tr("%1 was not started: %2").arg(app, why);
    case Verb::Stop: return tr("%1 was not stopped: %2").arg(app, why);
    case Verb::Restart: return tr("%1 was not restarted: %2").arg(app, why);
    case Verb::Reload: return tr("%1 was not reloaded: %2").arg(app, why);
    case Verb::Kill: return tr("%1 was not killed: %2").arg(app, why);
    case Verb::Pause: return tr("%1 was not paused: %2").arg(app, why);
    case Verb::Resume: return tr("%1 was not resumed: %2").arg(app, why);
    case Verb::KeepAlive:
    case Verb::LetIdle: return tr("%1 is kept alive as before: %2").arg(app, why);
    case Verb::Extend: return tr("The time of %1 was not extended: %2").arg(app, why);
    case Verb::Rollback: return tr("%1 was not rolled back: %2").arg(app, why);
    case Verb::ConfigReload: return tr("The configuration was not reloaded: %1").arg(why);
    }
    Q_UNREACHABLE();
}

void VerbRunner::onAllFinished(quint64 id, Verb verb, int failed)
{
    const QByteArrayList apps = m_runs.take(id);
    if (failed > 1)
        m_notices.show("verb", { .glyph = Glyph::Error, .tone = Tone::Bad,
                                 .text = tr("%n app(s) did not do it; the list says why.", nullptr, failed) });
    else if (failed == 0 && !apps.isEmpty())
        tellUndo(verb, apps);
}

void VerbRunner::tellUndo(Verb verb, const QByteArrayList &apps)
{
    const bool isPause = verb == Verb::Pause;
    const QString name = isolated(appFileName(apps.first()));
    const QString text = apps.size() == 1 ? (isPause ? tr("%1 paused").arg(name) : tr("%1 stopped").arg(name))
                                          : (isPause ? tr("%n app(s) paused", nullptr, int(apps.size()))
                                                     : tr("%n app(s) stopped", nullptr, int(apps.size())));
    m_notices.show("verb", { .glyph = isPause ? Glyph::Pause : Glyph::Stop,
                             .text = text,
                             .choices = { { tr("Undo"), [this, isPause, apps] { runVerb(isPause ? Verb::Resume : Verb::Start, apps); }, true } },
                             .lifetime = UndoLifetime });
}

void VerbRunner::onConfigAnswer(const QJsonObject &answer)
{
    const QJsonArray problems = answer["problems"_L1].toArray();
    const QJsonArray restart = answer["needRestart"_L1].toArray();
    QStringList keys;
    for (const QJsonValue &key : restart)
        keys.append(cleanLine(key.toString()));
    if (!problems.isEmpty())
        m_notices.show("config", { .glyph = Glyph::Error, .tone = Tone::Bad,
                                   .text = tr("The configuration stays as it was: %1").arg(cleanLine(problems.first().toString())) });
    else if (!keys.isEmpty())
        //: %1 names of settings
        m_notices.show("config", { .glyph = Glyph::Warning, .tone = Tone::Warning,
                                   .text = tr("Configuration reloaded. Until the daemon is restarted, these stay as they were: %1").arg(keys.join(u", "_s)) });
    else
        m_notices.show("config", { .glyph = Glyph::Success, .tone = Tone::Good, .text = tr("Configuration reloaded"), .lifetime = UndoLifetime });
}

} // namespace spawner
