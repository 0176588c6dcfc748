#include "server/doctor.h"

#include "apps/app.h"
#include "apps/appregistry.h"
#include "apps/librarycheck.h"
#include "process/launchspec.h"
#include "server/checkapp.h"
#include "server/checkauthorizer.h"
#include "server/checkmachine.h"
#include "server/checknetwork.h"
#include "server/checkplaces.h"
#include "server/engine.h"

#include <QDirIterator>
#include <QPointer>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr milliseconds Slack = 5s;
constexpr milliseconds LongestSample = 30s;

QString logsCommand(const QByteArray &app)
{
    return QStringLiteral("fcgi-spawnerctl logs %1").arg(shellWord(app));
}

} // namespace

Findings checkSurroundings(const Config &config, const QByteArrayList &urls)
{
    Findings findings = checkWebRoot(config);
    findings += checkRuntimeDir(config);
    findings += checkListeners(config, urls);
    findings += checkProxy(urls);
    return findings;
}

Doctor::Doctor(Engine &engine, QByteArray app, Touch touch, QObject *parent)
    : QObject(parent), m_engine(engine), m_app(std::move(app)), m_touch(touch)
{
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    if (m_app.isEmpty()) {
        plan();
    } else {
        planApp(m_app);
        m_steps.push_back([this] { checkLibraries(); });
        m_steps.push_back([this] { startApp(); });
        m_steps.push_back([this] { askApp(); });
    }
    next();
}

/// From the event loop, so that others get their turn.
void Doctor::next()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_steps.empty()) {
                emit finished(m_findings);
                return;
            }
            const auto step = std::move(m_steps.front());
            m_steps.pop_front();
            step();
        },
        Qt::QueuedConnection);
}

void Doctor::plan()
{
    const auto look = [this](std::function<Findings()> check) {
        m_steps.push_back([this, check = std::move(check)] {
            add(check());
            next();
        });
    };
    const Config &config = m_engine.config().config;
    look([&config] { return checkWebRoot(config); });
    look([&config] { return checkRuntimeDir(config); });
    look([&config] { return checkControlSocket(config); });
    look([&config] { return checkProcessRules(config); });
    look([this, &config] { return checkListeners(config, m_engine.urls()); });
    look([this] { return checkProxy(m_engine.urls()); });
    look([&config] { return checkService(config); });
    look([this, &config] { return checkLimits(config, watchCount()); });
    m_steps.push_back([this] { checkConfigFile(); });
    look([this, &config] { return checkAuthorizers(m_engine.apps(), config); });
    const QList<AppEntry> entries = m_engine.apps().entries();
    for (const AppEntry &entry : entries)
        planApp(entry.name);
    if (entries.isEmpty()) {
        look([&config] {
            return Findings{ note("web-root.empty", config.webRoot, QStringLiteral("there is no app yet"),
                                  QStringLiteral("fcgi-spawnerctl deploy FILE --name hello")) };
        });
    }
}

void Doctor::planApp(const QByteArray &name)
{
    using Check = Findings (*)(const AppEntry &);
    for (const Check check : { &checkAppFile, &checkAppState }) {
        m_steps.push_back([this, check, name] {
            if (const auto entry = m_engine.apps().entry(name)) // it may have gone meanwhile
                add(check(*entry));
            next();
        });
    }
    m_steps.push_back([this, name] {
        if (const auto entry = m_engine.apps().entry(name))
            add(checkAppAuthorizers(*entry, m_engine.apps(), m_engine.config().config));
        next();
    });
}

/// Directories and files that have to be watched.
int Doctor::watchCount() const
{
    constexpr int Most = 100'000;
    int count = 1;
    QDirIterator directories(shownPath(m_engine.config().config.webRoot), QDir::Dirs | QDir::NoDotAndDotDot,
                             QDirIterator::Subdirectories);
    for (; directories.hasNext() && count < Most; ++count)
        directories.next();
    return count + int(m_engine.apps().entries().size()) * 2;
}

void Doctor::checkConfigFile()
{
    const QByteArray &file = m_engine.config().file;
    const auto &check = m_engine.configAccess().check;
    const QStringList problems = check ? check(std::nullopt) : QStringList();
    for (const QString &line : problems) {
        add({ problem("config.file", file, line,
                      QStringLiteral("edit it, then: fcgi-spawnerctl config check && fcgi-spawnerctl config reload")) });
    }
    if (problems.isEmpty()) {
        add({ okay("config.file", file.isEmpty() ? QByteArray("config") : file,
                   file.isEmpty() ? QStringLiteral("no config file is read: defaults and options are in force")
                                  : QStringLiteral("the config file, as it is now, can be loaded")) });
    }
    next();
}

// --- One app, at work

void Doctor::checkLibraries()
{
    const auto entry = m_engine.apps().entry(m_app);
    if (!entry || !entry->settings)
        return next();
    const AppSettings &settings = *entry->settings;
    const auto environment = childEnvironment(m_engine.apps().context().environment, settings.passEnvironment,
                                              settings.environment);
    m_libraries = std::make_unique<LibraryCheck>(entry->file, entry->file, environment);
    connect(m_libraries.get(), &LibraryCheck::finished, this, [this](const Result<void> &outcome) {
        if (outcome) {
            add({ okay("app.libraries", m_app, QStringLiteral("every shared library it needs is there")) });
        } else {
            add({ problem("app.libraries", m_app, outcome.error().message,
                          QStringLiteral("apt-file search LIBRARY names the package to install")) });
        }
        next();
    });
    m_libraries->start();
}

void Doctor::startApp()
{
    const auto entry = m_engine.apps().entry(m_app);
    if (!entry || !entry->app)
        return next();
    App &app = *entry->app;
    if (app.isServing())
        return onStarted({});
    if (m_touch == Touch::LookOnly || app.state() == AppState::Paused) {
        add({ note("app.start", m_app,
                   m_touch == Touch::LookOnly ? QStringLiteral("it was not started: this connection may only look")
                                              : QStringLiteral("it was not started: it is paused"),
                   QStringLiteral("fcgi-spawnerctl start %1").arg(shellWord(m_app))) });
        return next();
    }
    const auto judge = [](const App &started, const AppEvent *event) -> AppWait::Verdict {
        if (started.isServing())
            return Result<void>();
        if (event && event->type == AppEventType::Crash) {
            QString text = event->text;
            if (!event->lines.isEmpty())
                text += QStringLiteral("; it wrote: %1").arg(event->lines.join(u'\n'));
            return Result<void>(Error{ ErrorCode::AppExitedAtStart, text });
        }
        return std::nullopt;
    };
    const QPointer<Doctor> self(this); // the wait ends with us, too
    const auto done = [self](const Result<void> &outcome) {
        if (self)
            self->onStarted(outcome);
    };
    new AppWait(m_engine.apps(), app, judge, done, app.version().settings->startTimeout + Slack, this);
    app.start();
}

void Doctor::onStarted(const Result<void> &outcome)
{
    const auto entry = m_engine.apps().entry(m_app);
    if (!outcome) {
        add({ problem("app.start", m_app, outcome.error().message, logsCommand(m_app)) });
    } else if (entry) {
        add({ okay("app.start", m_app, QStringLiteral("a process of it runs")) });
        add(checkAppProcesses(*entry));
    }
    next();
}

void Doctor::askApp()
{
    const App *app = m_engine.apps().app(m_app);
    const QByteArrayList urls = m_engine.urls();
    if (!app || !app->isServing() || urls.isEmpty())
        return next();
    const AppSettings &settings = *app->version().settings;
    if (settings.role == AppRole::Authorizer) {
        add({ note("app.request", m_app, QStringLiteral("it is an authorizer: it gets no requests of its own")) });
        return next();
    }
    const milliseconds patience = settings.requestTimeout > 0ms ? std::min(settings.requestTimeout, LongestSample)
                                                                : LongestSample;
    m_sample = std::make_unique<SampleRequest>(urls.first(), "/" + m_app.toPercentEncoding("/") + ".fcgi", patience,
                                               [this](const Result<SampleAnswer> &answer) { onAnswer(answer); });
}

void Doctor::onAnswer(const Result<SampleAnswer> &answer)
{
    if (!answer) {
        add({ problem("app.request", m_app, answer.error().message, logsCommand(m_app)) });
    } else {
        const QString text = QStringLiteral("GET /%1.fcgi was answered with %2 in %3 ms")
                                 .arg(QString::fromUtf8(m_app)).arg(answer->status).arg(answer->time.count());
        add({ answer->status >= 500   ? problem("app.request", m_app, text, logsCommand(m_app))
              : answer->status >= 400 ? note("app.request", m_app, text)
                                      : okay("app.request", m_app, text) });
    }
    if (const auto entry = m_engine.apps().entry(m_app); entry && entry->app && !entry->app->isServing())
        add(checkAppState(*entry)); // it did not survive that
    next();
}

} // namespace spawner
