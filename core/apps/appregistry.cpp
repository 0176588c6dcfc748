#include "apps/appregistry.h"

#include "apps/app.h"
#include "apps/appplaces.h"
#include "apps/deployfiles.h"
#include "apps/programcheck.h"
#include "apps/socketdir.h"
#include "config/configloader.h"

#include <QFile>

#include <unistd.h>

namespace spawner {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype SuffixBytes = 5; // ".fcgi"
constexpr qint64 MaxSettingsBytes = 128 * 1024;
/// Gateways let go of old routes when their last request is over; nobody tells us.
constexpr milliseconds BurialInterval = 1s;

QMap<QByteArray, QByteArray> ownEnvironment()
{
    QMap<QByteArray, QByteArray> environment;
    for (char **entry = ::environ; entry && *entry; ++entry) {
        const QByteArray pair(*entry);
        if (const qsizetype equals = pair.indexOf('='); equals > 0)
            environment.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return environment;
}

} // namespace

AppRegistry::AppRegistry(const Config &config, LogStore &logs, ProcessReaper &reaper, QObject *parent)
    : QObject(parent),
      m_config(config), m_context{logs, reaper, config.effectiveSocketDir(), config.runtimeDir, ownEnvironment(), 0, {}, {}, {}},
      m_defaults(std::make_shared<const AppSettings>(config.app)),
      m_watcher(config.webRoot, config.settleTime)
{
    m_context.follower = [this](const AppEvent &event) { emit eventHappened(event); };
    connect(&m_watcher, &AppWatcher::changed, this, &AppRegistry::sync);
    m_burialTimer.setInterval(BurialInterval);
    connect(&m_burialTimer, &QTimer::timeout, this, &AppRegistry::buryRetired);
    m_shutdownTimer.setSingleShot(true);
    connect(&m_shutdownTimer, &QTimer::timeout, this, [this] {
        for (App *app : apps())
            app->killAll();
        for (const auto &app : m_retired)
            app->killAll();
        if (!std::exchange(m_isStopped, true))
            emit stopped();
    });
}

AppRegistry::~AppRegistry() = default;

Result<void> AppRegistry::start()
{
    if (auto ready = prepareSocketDir(m_context.socketDir); !ready)
        return ready;
    sweepStaleSockets(m_context.socketDir);
    if (!m_context.runtimeDir.isEmpty()) {
        sweepStaleSockets(m_context.runtimeDir);
        removeStalePlaces(m_context.runtimeDir);
    }
    if (auto started = m_watcher.start(); !started)
        return started;
    for (const QByteArray &directory : m_watcher.directories())
        removeStaleTemporaries(directory); // of deployments that were broken off
    sync();
    m_isStarted = true;
    return {};
}

void AppRegistry::rescan()
{
    if (!m_isShuttingDown)
        m_watcher.rescan();
}

Result<void> AppRegistry::reload(const QByteArray &name)
{
    if (m_isShuttingDown)
        return Error{ErrorCode::ShuttingDown, QStringLiteral("the server is shutting down")};
    const QByteArray path = pathOf(name);
    if (auto looked = m_watcher.lookAt(path); !looked)
        return looked;
    if (const auto entry = m_entries.find(path); entry != m_entries.end())
        entry->second.isStale = true;
    sync();
    const auto known = entry(name);
    if (!known)
        return Error{ErrorCode::NotFound,
                     QStringLiteral("there is no file %1").arg(QFile::decodeName(fileOf(path)))};
    if (known->refusal)
        return *known->refusal;
    known->app->retryUpdate();
    if (const auto &broken = known->app->brokenUpdate())
        return *broken;
    if (known->settingsProblem)
        return *known->settingsProblem;
    return {};
}

// --- From files to apps

void AppRegistry::sync()
{
    if (m_isShuttingDown)
        return;
    for (auto entry = m_entries.begin(); entry != m_entries.end();) {
        if (m_watcher.candidates().contains(entry->first)) {
            ++entry;
            continue;
        }
        if (entry->second.app) {
            const QString text = QStringLiteral("%1 was removed").arg(QFile::decodeName(fileOf(entry->first)));
            tell(AppEventType::AppRemoved, entry->first, text);
            dismiss(std::move(entry->second.app), {ErrorCode::NotFound, text});
        } else {
            m_context.logs.retire(nameOf(entry->first)); // what was said of a file that was no app
        }
        const QByteArray name = nameOf(entry->first);
        entry = m_entries.erase(entry);
        emit entryChanged(name);
    }
    for (const auto &[path, candidate] : m_watcher.candidates()) {
        auto [place, isNew] = m_entries.try_emplace(path);
        Entry &entry = place->second;
        if (!isNew && !entry.isStale && entry.candidate == candidate)
            continue;
        entry.candidate = candidate;
        entry.isStale = false;
        judge(path, entry);
        emit entryChanged(nameOf(path));
    }
    announceRefusedLinks();
    publish();
}

/// The file or its settings changed: what is it now?
void AppRegistry::judge(const QByteArray &path, Entry &entry)
{
    const QByteArray file = fileOf(path);
    if (!entry.candidate.program.isExecutable)
        return refuse(path, entry, notExecutableError(file));
    if (auto checked = checkProgram(file); !checked) {
        if (entry.app && entry.app->isServing())
            return entry.app->updateFailed(checked.error());
        return refuse(path, entry, checked.error());
    }
    Origins origins;
    auto settings = entry.candidate.settings ? loadSettings(path, &origins) : m_defaults;
    if (settings) {
        entry.settings = *settings;
        entry.origins = origins;
        entry.settingsProblem.reset();
    } else if (entry.app) {
        keepOldSettings(path, entry, settings.error());
    } else {
        return refuse(path, entry, settings.error());
    }
    entry.refusal.reset();
    if (entry.app)
        entry.app->update({file, entry.candidate.program, entry.settings});
    else
        createApp(path, entry);
    updateRoute(path, entry);
}

Result<std::shared_ptr<const AppSettings>> AppRegistry::loadSettings(const QByteArray &path,
                                                                     Origins *origins) const
{
    const QByteArray name = fileOf(path) + ".toml";
    QFile file(QFile::decodeName(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::InvalidConfig,
                     QStringLiteral("cannot read %1: %2").arg(QFile::decodeName(name), file.errorString())};
    }
    const QByteArray text = file.read(MaxSettingsBytes + 1);
    ConfigProblems problems;
    if (text.size() > MaxSettingsBytes) {
        problems.lines.append(QStringLiteral("%1: larger than %2 bytes").arg(QFile::decodeName(name))
                                  .arg(MaxSettingsBytes));
    } else if (auto settings = loadAppSettings(text, name, *m_defaults, &problems, origins)) {
        for (const QString &warning : std::as_const(problems.warnings))
            m_context.report(nameOf(path), 0, warning);
        return std::make_shared<const AppSettings>(std::move(*settings));
    }
    return Error{ErrorCode::InvalidConfig, problems.lines.join(QLatin1Char('\n'))};
}

void AppRegistry::keepOldSettings(const QByteArray &path, Entry &entry, const Error &reason)
{
    const QString text = QStringLiteral("the old settings stay in force: %1").arg(reason.message);
    m_context.report(nameOf(path), 0, text);
    if (!entry.settingsProblem || entry.settingsProblem->message != reason.message)
        tell(AppEventType::ReloadFailed, path, text);
    entry.settingsProblem = reason;
}

void AppRegistry::createApp(const QByteArray &path, Entry &entry)
{
    entry.app = std::make_unique<App>(
        nameOf(path), AppVersion{fileOf(path), entry.candidate.program, entry.settings}, m_context);
    connect(entry.app.get(), &App::changed, this, [this, path] { emit entryChanged(nameOf(path)); });
    connect(entry.app.get(), &App::fileChanged, this, &AppRegistry::rescan);
    // Queued: the app may have to go, and is in the middle of its own business now.
    connect(entry.app.get(), &App::nothingLeft, this, [this, path] {
        if (const auto place = m_entries.find(path); place != m_entries.end()) {
            place->second.isStale = true;
            sync();
        }
    }, Qt::QueuedConnection);
    connect(entry.app.get(), &App::emptied, this, [this] {
        buryRetired();
        checkStopped();
    });
    if (!entry.metrics)
        entry.metrics = std::make_shared<AppMetrics>(m_config.effectiveGatewayThreads());
    if (m_isStarted)
        tell(AppEventType::AppAdded, path,
             QStringLiteral("%1 is a new app").arg(QFile::decodeName(fileOf(path))));
    entry.app->begin();
}

void AppRegistry::refuse(const QByteArray &path, Entry &entry, const Error &reason)
{
    if (entry.app)
        dismiss(std::move(entry.app), reason);
    else
        m_context.report(nameOf(path), 0, reason.message);
    if (!entry.refusal || entry.refusal->message != reason.message)
        tell(AppEventType::AppRefused, path, reason.message);
    entry.route.reset();
    entry.refusal = reason;
}

void AppRegistry::dismiss(std::unique_ptr<App> app, const Error &reason)
{
    m_context.report(app->name(), 0, QStringLiteral("removed: %1").arg(reason.message));
    App *raw = app.get();
    disconnect(raw, &App::changed, this, nullptr);
    m_retired.push_back(std::move(app));
    raw->retire(reason);
    if (!m_burialTimer.isActive())
        m_burialTimer.start();
}

/// A retired Admission must not go in a gateway's thread, nor while a request holds a Lease of it.
void AppRegistry::buryRetired()
{
    for (auto app = m_retired.begin(); app != m_retired.end();) {
        const auto &admission = (*app)->admission();
        if (!(*app)->isEmpty() || admission.use_count() > 1 || !admission->isUnused()) {
            ++app;
            continue;
        }
        if (!m_entries.contains(pathOf((*app)->name()))) // or it is that of the next one
            m_context.logs.retire((*app)->name());
        app->release()->deleteLater(); // its signal may have brought us here
        app = m_retired.erase(app);
    }
    if (m_retired.empty())
        m_burialTimer.stop();
}

// --- Routes

void AppRegistry::updateRoute(const QByteArray &path, Entry &entry)
{
    if (entry.route && entry.route->settings == entry.settings
        && entry.route->admission == entry.app->admission())
        return;
    auto route = std::make_shared<AppRoute>();
    route->name = nameOf(path);
    route->scriptName = '/' + path;
    route->scriptFile = fileOf(path);
    route->settings = entry.settings;
    route->admission = entry.app->admission();
    route->metrics = entry.metrics;
    entry.route = std::move(route);
}

/// Symbolic links out of the web root: no Entry of ours.
void AppRegistry::announceRefusedLinks()
{
    std::map<QByteArray, QString> refused;
    for (const auto &[path, reason] : m_watcher.refused()) {
        refused.emplace(path, reason.message);
        const auto known = m_refusedLinks.find(path);
        if (known != m_refusedLinks.end() && known->second == reason.message)
            continue;
        tell(AppEventType::AppRefused, path, reason.message);
        emit entryChanged(nameOf(path));
    }
    std::swap(m_refusedLinks, refused);
    for (const auto &[path, reason] : refused) {
        if (!m_refusedLinks.contains(path))
            emit entryChanged(nameOf(path));
    }
}

void AppRegistry::publish()
{
    auto table = std::make_shared<RouteTable>();
    for (const auto &[path, entry] : m_entries) {
        if (entry.route)
            table->routes.insert(path, entry.route);
        else if (entry.refusal)
            table->refused.insert(path, *entry.refusal);
    }
    for (const auto &[path, reason] : m_watcher.refused())
        table->refused.insert(path, reason);
    table->version = m_routes->version + 1;
    m_routes = std::move(table);
    emit routesChanged(m_routes);
}

// --- The whole

void AppRegistry::applyConfig(const Config &config)
{
    if (m_isShuttingDown)
        return;
    const bool hasNewDefaults = config.app != m_config.app;
    const QByteArray webRoot = m_config.webRoot; // these two take a restart
    m_config = config;
    m_config.webRoot = webRoot;
    m_watcher.setSettleTime(config.settleTime);
    if (!hasNewDefaults)
        return;
    m_defaults = std::make_shared<const AppSettings>(config.app);
    for (auto &[path, entry] : m_entries)
        entry.isStale = true;
    sync();
}

void AppRegistry::shutDown(milliseconds timeout)
{
    m_isShuttingDown = true;
    if (m_isStopped)
        return;
    if (!m_shutdownTimer.isActive() || m_shutdownTimer.remainingTimeAsDuration() > timeout)
        m_shutdownTimer.start(timeout);
    // What is left of the time is for those who do not mind SIGTERM.
    const milliseconds limit = timeout / 2;
    for (App *app : apps())
        app->shutDown(limit);
    for (const auto &app : m_retired)
        app->shutDown(limit);
    QMetaObject::invokeMethod(this, &AppRegistry::checkStopped, Qt::QueuedConnection);
}

void AppRegistry::checkStopped()
{
    if (!m_isShuttingDown || m_isStopped)
        return;
    const auto isEmpty = [](const auto &app) { return app->isEmpty(); };
    const QList<App *> all = apps();
    if (!std::all_of(all.begin(), all.end(), isEmpty)
        || !std::all_of(m_retired.begin(), m_retired.end(), isEmpty))
        return;
    m_isStopped = true;
    m_shutdownTimer.stop();
    emit stopped();
}

void AppRegistry::tell(AppEventType type, const QByteArray &path, const QString &text)
{
    AppEvent event;
    event.type = type;
    event.app = nameOf(path);
    event.text = text;
    m_context.tell(event);
}

QByteArray AppRegistry::nameOf(const QByteArray &path)
{
    return path.chopped(SuffixBytes);
}

QByteArray AppRegistry::pathOf(const QByteArray &name)
{
    return name + ".fcgi";
}

QByteArray AppRegistry::fileOf(const QByteArray &path) const
{
    return m_config.webRoot.endsWith('/') ? QByteArray(m_config.webRoot + path)
                                          : QByteArray(m_config.webRoot + '/' + path);
}

} // namespace spawner
