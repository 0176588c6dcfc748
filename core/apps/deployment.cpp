#include "apps/deployment.h"

#include "apps/app.h"
#include "apps/appregistry.h"

#include <QFile>

namespace spawner {

namespace {

using namespace std::chrono_literals;

/// On top of the start timeout, for a version that neither takes over nor fails.
constexpr milliseconds Patience = 30s;
constexpr qsizetype QuotedLines = 5;

} // namespace

Deployment::Deployment(AppRegistry &registry, VersionStore &versions, std::unique_ptr<Upload> upload, QByteArray by,
                       bool canary, QObject *parent)
    : QObject(parent), m_registry(registry), m_versions(versions), m_upload(std::move(upload)),
      m_app(m_upload->app()), m_by(std::move(by)), m_isRollback(false), m_wantsCanary(canary)
{
}

Deployment::Deployment(AppRegistry &registry, VersionStore &versions, QByteArray app, QByteArray version,
                       QByteArray by, bool canary, QObject *parent)
    : QObject(parent), m_registry(registry), m_versions(versions), m_app(std::move(app)),
      m_keptVersion(std::move(version)), m_by(std::move(by)), m_isRollback(true), m_wantsCanary(canary)
{
}

Deployment::~Deployment()
{
    if (m_hasClaim)
        m_versions.release(m_app);
}

// --- Before anything changes

void Deployment::start()
{
    if (auto prepared = prepare(); !prepared)
        return fail(prepared.error());
    const QByteArray &file = m_upload->temporaryFile();
    m_libraries = std::make_unique<LibraryCheck>(
        file, m_upload->target().fileName,
        childEnvironment(m_registry.context().environment, m_settings->passEnvironment, m_settings->environment));
    connect(m_libraries.get(), &LibraryCheck::finished, this, &Deployment::onLibrariesChecked);
    m_libraries->start();
}

Result<void> Deployment::prepare()
{
    auto target = deployTarget(m_versions.webRoot(), m_app);
    if (!target)
        return target.error();
    m_app = target->app;
    if (auto claimed = m_versions.claim(m_app, m_by); !claimed)
        return claimed;
    m_hasClaim = true;
    tell("checking", QStringLiteral("is it whole, and a program for this machine?"));
    if (m_isRollback) {
        auto kept = m_versions.find(m_app, m_keptVersion);
        if (!kept)
            return kept.error();
        auto copy = Upload::ofFile(m_versions.webRoot(), m_app, kept->file, kept->version.sha256);
        if (!copy)
            return copy.error();
        m_upload = std::move(*copy);
    }
    auto settings = m_registry.settingsFor(m_app);
    if (!settings) {
        return Error{settings.error().code,
                     QStringLiteral("the settings beside the program are wrong: %1").arg(settings.error().message)};
    }
    m_settings = *settings;
    return m_upload->check();
}

void Deployment::onLibrariesChecked(const Result<void> &outcome)
{
    if (!outcome)
        return fail(outcome.error());
    m_print = filePrint(m_upload->temporaryFile(), true).value_or(FilePrint());
    if (wantsTrial())
        startTrial();
    else
        install();
}

bool Deployment::wantsTrial() const
{
    const App *app = m_registry.app(m_app);
    return m_wantsCanary && m_settings->canary && !(app && app->state() == AppState::Paused);
}

void Deployment::startTrial()
{
    tell("starting", QStringLiteral("a process of the new version, on trial"));
    m_trial = std::make_unique<TrialRun>(
        m_app, AppVersion{m_upload->temporaryFile(), m_print, m_settings}, m_registry.context());
    connect(m_trial.get(), &TrialRun::finished, this, [this](const Result<void> &outcome) {
        if (!outcome) {
            QString message = outcome.error().message; // speaks of a name that nobody gave
            message.replace(QFile::decodeName(m_upload->temporaryFile()), shownApp());
            return fail({outcome.error().code,
                         QStringLiteral("the new version does not work, nothing was changed: %1").arg(message)});
        }
        m_isTried = true;
        install();
    });
    m_trial->start();
}

// --- The change

void Deployment::install()
{
    if (m_registry.isShuttingDown()) { // nobody would see whether it takes over
        return fail({ErrorCode::ShuttingDown,
                     QStringLiteral("the server is shutting down, so nothing was changed")});
    }
    tell("installing", QStringLiteral("the new version takes its place"));
    // Somebody may have changed what lies there since the upload began.
    if (auto still = checkDeployable(m_versions.webRoot(), m_upload->target()); !still)
        return fail(still.error());
    auto previous = m_versions.keepCurrent(m_app);
    if (!previous) {
        return fail({previous.error().code,
                     QStringLiteral("the present version cannot be kept, so nothing was changed: %1")
                         .arg(previous.error().message)});
    }
    m_previous = *previous;
    connect(&m_registry, &AppRegistry::eventHappened, this, &Deployment::onEvent);
    if (auto installed = m_upload->install(); !installed) {
        if (filePrint(m_upload->target().file(), true) == m_print)
            return goBack(installed.error());
        m_versions.forget(m_app, m_previous);
        return fail(installed.error());
    }
    m_isInstalled = true;
    tell("starting", QStringLiteral("the app takes the new version"));
    connect(&m_registry, &AppRegistry::entryChanged, this, [this](const QByteArray &name) {
        if (name == m_app)
            scheduleReview();
    });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        goBack({ErrorCode::AppStartTimeout,
                QStringLiteral("it did not take over in time (was the app stopped meanwhile?)")});
    });
    m_deadline.start(m_settings->startTimeout + Patience);
    // What comes of it shows in review(): its error may be about something older.
    (void)m_registry.reload(m_app);
    scheduleReview();
}

void Deployment::onEvent(const AppEvent &event)
{
    if (event.app != m_app
        || (event.type != AppEventType::Crash && event.type != AppEventType::ReloadFailed))
        return;
    m_lastLines = event.lines.mid(std::max<qsizetype>(0, event.lines.size() - QuotedLines));
}

/// From the event loop: what tells of changes does so from the middle of them.
void Deployment::scheduleReview()
{
    if (!std::exchange(m_isReviewScheduled, true))
        QMetaObject::invokeMethod(this, &Deployment::review, Qt::QueuedConnection);
}

void Deployment::review()
{
    m_isReviewScheduled = false;
    if (m_isOver)
        return;
    const auto entry = m_registry.entry(m_app);
    if (filePrint(m_upload->target().file(), true) != m_print) {
        return fail({ErrorCode::AlreadyExists,
                     QStringLiteral("%1 was replaced or removed by somebody else meanwhile; what is there now was left "
                                    "as it is")
                         .arg(QFile::decodeName(m_upload->target().file()))});
    }
    if (!entry || !entry->app)
        return goBack(entry && entry->refusal ? *entry->refusal
                                              : Error{ErrorCode::NotFound, QStringLiteral("it is no app")});
    if (entry->app->version().print != m_print)
        return; // the registry has not seen it yet
    if (const auto &broken = entry->app->brokenUpdate())
        return goBack(*broken);
    if (entry->app->isNewestInCharge())
        reviewCharge(*entry->app);
}

/// The new version is in charge; does it work?
void Deployment::reviewCharge(App &app)
{
    const AppState state = app.state();
    if (app.isServing() || state == AppState::Paused || (m_isTried && state == AppState::Stopped))
        return succeed();
    if (app.retryAt() || (m_isStarted && state == AppState::Stopped))
        return goBack({ErrorCode::AppExitedAtStart, QStringLiteral("its process ended: %1").arg(app.lastExit())});
    // While old processes end, a new one may start.
    if (state != AppState::Starting && !m_isTried && !std::exchange(m_isStarted, true))
        app.start();
}

// --- The end

// NOLINTNEXTLINE(performance-unnecessary-value-param): the app forgets its error on the way
void Deployment::goBack(Error why)
{
    m_registry.disconnect(this);
    auto restored = m_versions.restore(m_app, m_previous);
    (void)m_registry.reload(m_app); // tells its own news
    const QString before = m_previous ? QStringLiteral("the version before is in place again")
                                      : QStringLiteral("it was removed again");
    QString text = QStringLiteral("the new version does not work, %1: %2")
                       .arg(restored ? before : restored.error().message, why.message);
    if (!m_lastLines.isEmpty())
        text += QLatin1Char('\n') + m_lastLines.join(QLatin1Char('\n'));
    fail({restored ? why.code : restored.error().code, text});
}

void Deployment::succeed()
{
    auto version = m_versions.recordCurrent(m_app, m_upload->sha256(), m_by, m_isRollback);
    if (!version) { // it works all the same
        m_registry.context().report(m_app, 0,
                                    QStringLiteral("the deployment cannot be recorded: %1")
                                        .arg(version.error().message));
        DeployedVersion unrecorded;
        unrecorded.bytes = m_upload->size();
        unrecorded.sha256 = m_upload->sha256();
        unrecorded.deployedAt = std::chrono::system_clock::now();
        unrecorded.by = m_by;
        unrecorded.isRollback = m_isRollback;
        unrecorded.isCurrent = true;
        version = unrecorded;
    }
    AppEvent event;
    event.type = m_isRollback ? AppEventType::Rollback : AppEventType::Deploy;
    event.app = m_app;
    event.reason = m_by;
    event.text = QStringLiteral("%1 by %2: %3, %4 bytes, SHA-256 %5...")
                     .arg(m_isRollback ? QStringLiteral("rolled back") : QStringLiteral("deployed"),
                          QString::fromUtf8(m_by),
                          version->id.isEmpty() ? QStringLiteral("without a record")
                                                : QStringLiteral("version %1").arg(QString::fromLatin1(version->id)))
                     .arg(version->bytes)
                     .arg(QString::fromLatin1(version->sha256.left(12)));
    m_registry.context().report(m_app, 0, event.text);
    m_registry.context().tell(event);
    tell("done", event.text);
    conclude(*version);
}

void Deployment::fail(const Error &error)
{
    if (m_hasClaim) { // else it is another one's business
        m_registry.context().report(m_app, 0,
                                    QStringLiteral("the deployment by %1 failed: %2")
                                        .arg(QString::fromUtf8(m_by), error.message));
    }
    conclude(error);
}

void Deployment::conclude(const Result<DeployedVersion> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_registry.disconnect(this);
    m_deadline.stop();
    if (std::exchange(m_hasClaim, false))
        m_versions.release(m_app);
    if (!m_isInstalled)
        m_upload.reset(); // and its file
    QMetaObject::invokeMethod(this, [this, outcome] { emit finished(outcome); }, Qt::QueuedConnection);
}

void Deployment::tell(const QByteArray &stage, const QString &text) const
{
    if (m_progress)
        m_progress(stage, text);
}

} // namespace spawner
