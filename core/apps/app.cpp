#include "apps/app.h"

#include "apps/spawncontext.h"

#include <QTime>

#include <algorithm>

namespace spawner {

namespace {

using namespace std::chrono_literals;

/// When the file is not what it was, the watcher says so sooner; this is for when it changed back.
constexpr milliseconds OutdatedRetry = 1s;

/// A line that can only wait (every process is busy, and there may be no more) would wake the main thread for each
/// request that joins it. What ends the wait without this is the end of a process, a new file or an administrator.
constexpr milliseconds DemandRetry = 20ms;

} // namespace

App::App(QByteArray name, const AppVersion &version, SpawnContext &context, QObject *parent)
    : QObject(parent), m_chronicle(std::move(name), context),
      m_admission(std::make_shared<Admission>()), m_version(version)
{
    m_admission->setQueueLength(version.settings->queueLength);
    connect(m_admission.get(), &Admission::demand, this, &App::onDemand, Qt::QueuedConnection);
    m_backoffTimer.setSingleShot(true);
    connect(&m_backoffTimer, &QTimer::timeout, this, &App::onBackoffOver);
    m_outdatedTimer.setSingleShot(true);
    connect(&m_outdatedTimer, &QTimer::timeout, this, &App::onOutdatedRetry);
    m_demandTimer.setSingleShot(true);
    connect(&m_demandTimer, &QTimer::timeout, this, [this] {
        if (m_admission->acknowledgeDemand() > 0)
            onDemand();
    });
    m_pool = makePool();
}

App::~App() = default;

App::Pool App::makePool()
{
    auto pool = std::make_unique<ChildPool>(m_version, *m_admission, m_chronicle, nullptr);
    ChildPool *raw = pool.get();
    raw->setPinned(m_isKeptAlive);
    connect(raw, &ChildPool::childReady, this, [this, raw] {
        if (raw == m_candidate.get())
            promote();
        emit changed();
    });
    connect(raw, &ChildPool::childFailed, this,
            [this, raw](const ChildFailure &failure) { onFailed(raw, failure); });
    connect(raw, &ChildPool::childGone, this, &App::onChildGone);
    connect(raw, &ChildPool::outdated, this, [this, raw] { onOutdated(raw); });
    return pool;
}

void App::begin()
{
    m_pool->activate();
}

// --- Versions

void App::update(const AppVersion &version)
{
    if (m_isRetired)
        return;
    const bool isKnown = m_version.isSameProcess(version);
    const bool wasUnusable = std::exchange(m_isUnusable, false);
    m_version = version;
    m_admission->setQueueLength(version.settings->queueLength);
    if (m_pool->version().isSameProcess(version)) {
        if (m_candidate)
            dismiss(std::move(m_candidate), ChildEnd::Superseded);
        if (wasUnusable || !isKnown) { // back to what is in charge
            m_brokenUpdate.reset();
            m_pool->setKeepLast(false);
        }
        m_pool->applySettings(version.settings);
    } else if (isKnown && m_candidate) {
        m_candidate->applySettings(version.settings);
    } else if (!isKnown || wasUnusable) {
        m_chronicle.note(0, QStringLiteral("new version"));
        m_brokenUpdate.reset();
        clearSlate();
        startNewVersion(StartReason::NewVersion);
    }
    emit changed();
}

void App::startNewVersion(StartReason reason)
{
    m_trialReason = reason;
    if (isServing() && !m_isPaused) {
        tryCandidate();
    } else {
        replacePool();
        if (reason == StartReason::NewVersion)
            m_chronicle.tookOver(QStringLiteral("a new version is in charge; no process ran to take over from"),
                                 reason);
    }
    updateHold();
}

bool App::isNewestInCharge() const
{
    return m_pool->version().isSameProcess(m_version) && !m_isUnusable;
}

void App::updateFailed(const Error &error)
{
    m_isUnusable = true;
    m_brokenUpdate = error;
    if (m_candidate)
        dismiss(std::move(m_candidate), ChildEnd::Superseded);
    m_pool->setKeepLast(true);
    m_chronicle.updateFailed(QStringLiteral("the new version cannot be used, the old one stays"), error,
                             nullptr);
    emit changed();
}

void App::tryCandidate()
{
    if (m_candidate)
        dismiss(std::move(m_candidate), ChildEnd::Superseded);
    if (!m_version.isCurrent()) { // changed again already; update() follows, if it does not change back
        m_outdatedTimer.start(OutdatedRetry);
        emit fileChanged();
        return;
    }
    m_pool->setKeepLast(true); // its file is gone, so it could not be started again
    m_candidate = makePool();
    m_candidate->startOne(m_trialReason);
}

/// Nothing serves that would have to be kept.
void App::replacePool()
{
    if (m_candidate)
        dismiss(std::move(m_candidate), ChildEnd::Superseded);
    Pool old = std::move(m_pool);
    m_pool = makePool();
    updateHold();
    dismiss(std::move(old), ChildEnd::Superseded);
    m_pool->activate();
}

/// The candidate has a child that answers. It is in the Admission already, so no request falls between.
void App::promote()
{
    Pool old = std::move(m_pool);
    m_pool = std::move(m_candidate);
    m_brokenUpdate.reset();
    clearSlate();
    updateHold();
    const bool isNewVersion = m_trialReason == StartReason::NewVersion;
    m_chronicle.tookOver(isNewVersion ? QStringLiteral("the new version takes over")
                                      : QStringLiteral("a new process takes over"),
                         m_trialReason);
    dismiss(std::move(old), isNewVersion ? ChildEnd::Superseded : ChildEnd::Requested);
    m_pool->activate();
}

void App::dismiss(Pool pool, ChildEnd reason)
{
    ChildPool *raw = pool.get();
    m_retiring.push_back(std::move(pool));
    raw->retire(reason);
    onChildGone(); // it may be empty already
}

void App::onCandidateFailed(const ChildFailure &failure)
{
    m_brokenUpdate = failure.error;
    dismiss(std::move(m_candidate), ChildEnd::Superseded);
    m_chronicle.updateFailed(QStringLiteral("the new version does not work, the old one stays"), failure.error,
                             &failure);
    if (!isServing())
        replacePool();
}

void App::onOutdated(ChildPool *pool)
{
    if (pool != m_pool.get() || m_isRetired)
        return;
    if (m_candidate)
        return; // about to take over
    const bool isOld = !pool->version().isSameProcess(m_version);
    if (isOld && !isServing() && !m_isUnusable) {
        replacePool(); // the new version did not work when it was tried, but the old one is gone
        return;
    }
    m_outdatedTimer.start(OutdatedRetry);
    if (m_isUnusable && !isServing())
        emit nothingLeft();
    else if (!isOld)
        emit fileChanged();
}

void App::onOutdatedRetry()
{
    const bool isUntried = !m_pool->version().isSameProcess(m_version) && !m_brokenUpdate;
    if (isUntried && isServing() && !m_candidate && !m_isPaused)
        tryCandidate();
    m_pool->balance();
}

// --- Demand and failures

void App::onDemand()
{
    m_admission->acknowledgeDemand();
    if (m_isRetired || m_isPaused)
        return;
    if (m_backoffTimer.isActive() && m_pool->alive() == 0) {
        refuseUntilRetry();
        return;
    }
    if (!m_pool->balance()) {
        m_admission->deferDemand();
        m_demandTimer.start(DemandRetry);
    }
    emit changed();
}

void App::onFailed(ChildPool *pool, const ChildFailure &failure)
{
    if (m_isRetired)
        return;
    if (pool == m_candidate.get()) {
        m_lastExit = failure.text;
        onCandidateFailed(failure);
    } else if (pool == m_pool.get()) {
        m_lastExit = failure.text;
        m_chronicle.crashed(failure);
        if (!m_backoffTimer.isActive()) {
            if (const milliseconds delay = m_policy.onEnd(failure.end); delay > 0ms)
                backOff(delay, failure);
        } else if (RestartPolicy::isLoyal(failure.end)) {
            clearSlate(); // this version works, whatever happened to another process of it
            updateHold();
        } else if (pool->alive() == 0) {
            refuseUntilRetry(); // what started together and failed together is one failure
        }
    }
}

void App::backOff(milliseconds delay, const ChildFailure &failure)
{
    m_retryAt = Clock::now() + delay;
    m_backoffTimer.start(delay);
    updateHold();
    if (m_policy.failures() == RestartPolicy::LoopThreshold)
        m_chronicle.looping(m_policy.failures(), delay, failure);
    else if (!m_policy.isLooping())
        m_chronicle.note(
            0, QStringLiteral("will be tried again in %1").arg(QString::fromLatin1(formatDuration(delay))));
    if (m_pool->alive() == 0) {
        m_admission->failWaiting(failure.error);
        refuseUntilRetry();
    }
}

void App::refuseUntilRetry()
{
    const auto rest = std::chrono::duration_cast<milliseconds>(m_retryAt - Clock::now());
    const QTime at = QTime::currentTime().addMSecs(int(std::clamp(rest, 0ms, milliseconds(24h)).count()));
    const QString times = m_policy.failures() > 1
        ? QStringLiteral("failed %1 times in a row, last with").arg(m_policy.failures())
        : QStringLiteral("failed with");
    m_admission->refuse({ErrorCode::AppCrashLooping,
                         QStringLiteral("%1 %2: %3; it is tried again at %4")
                             .arg(QString::fromUtf8(name()), times, m_lastExit,
                                  at.toString(QStringLiteral("HH:mm:ss")))},
                        m_retryAt);
}

void App::onBackoffOver()
{
    if (m_isRetired || m_isPaused)
        return;
    m_admission->accept();
    updateHold(); // starts what is wanted
    emit changed();
}

/// Old failures are forgotten, and the doors are open.
void App::clearSlate()
{
    m_policy.reset();
    m_backoffTimer.stop();
    if (!m_isPaused && !m_isRetired)
        m_admission->accept();
}

void App::updateHold()
{
    m_pool->setHold(m_isPaused || m_isRetired || m_backoffTimer.isActive());
}

void App::onChildGone()
{
    for (auto pool = m_retiring.begin(); pool != m_retiring.end();) {
        if (!(*pool)->isEmpty()) {
            ++pool;
            continue;
        }
        pool->release()->deleteLater(); // its signal may have brought us here
        pool = m_retiring.erase(pool);
    }
    if (m_isUnusable && !m_isRetired && !isServing())
        emit nothingLeft();
    if (m_isRetired && isEmpty())
        emit emptied();
    emit changed();
}

// --- The end

void App::retire(const Error &reason)
{
    m_isRetired = true;
    m_backoffTimer.stop();
    m_admission->refuse(reason);
    retireAll(ChildEnd::Removed, ChildPool::DrainLimit);
}

void App::shutDown(milliseconds limit)
{
    m_isRetired = true;
    m_backoffTimer.stop();
    m_admission->refuse({ErrorCode::ShuttingDown, QStringLiteral("the server is shutting down")});
    retireAll(ChildEnd::Shutdown, limit);
}

void App::retireAll(ChildEnd reason, milliseconds limit)
{
    m_outdatedTimer.stop();
    if (m_candidate)
        dismiss(std::move(m_candidate), reason);
    for (const Pool &pool : m_retiring)
        pool->retire(reason, limit);
    m_pool->retire(reason, limit);
    if (isEmpty())
        QMetaObject::invokeMethod(this, &App::emptied, Qt::QueuedConnection);
}

void App::killAll()
{
    m_isRetired = true;
    m_pool->killAll();
    if (m_candidate)
        m_candidate->killAll();
    for (const Pool &pool : m_retiring)
        pool->killAll();
}

} // namespace spawner
