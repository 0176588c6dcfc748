#include "apps/childpool.h"

#include "apps/admission.h"
#include "apps/spawncontext.h"

#include <algorithm>
#include <csignal>

namespace spawner {

namespace {

using namespace std::chrono_literals;

/// A broken connection comes a little before the news that the process behind it is dead.
constexpr milliseconds SuspicionTime = 50ms;
constexpr milliseconds ShortestStuckTime = 1s;

} // namespace

ChildPool::ChildPool(AppVersion version, Admission &admission, AppChronicle &chronicle, QObject *parent)
    : QObject(parent), m_version(std::move(version)), m_admission(admission), m_chronicle(chronicle)
{
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, &ChildPool::reviewIdle);
    // Queued, because they come from gateway threads.
    connect(&admission, &Admission::childIdle, this, &ChildPool::onIdle, Qt::QueuedConnection);
    connect(&admission, &Admission::childSuspected, this, &ChildPool::onSuspected, Qt::QueuedConnection);
    connect(&admission, &Admission::childAbandoned, this, &ChildPool::onAbandoned, Qt::QueuedConnection);
    connect(&admission, &Admission::childRested, this, &ChildPool::reviewIdle, Qt::QueuedConnection);
}

ChildPool::~ChildPool()
{
    for (const auto &child : m_children) {
        child->disconnect(this);
        m_admission.removeChild(child->id());
    }
}

void ChildPool::applySettings(std::shared_ptr<const AppSettings> settings)
{
    m_version.settings = std::move(settings);
    for (const auto &child : m_children)
        m_admission.watchIdle(child->id(), m_version.settings->idleTimeout == 0ms);
    balance();
    reviewIdle();
}

void ChildPool::activate()
{
    m_isActive = true;
    balance();
    reviewIdle();
}

void ChildPool::setHold(bool hold)
{
    m_isOnHold = hold;
    if (!hold)
        balance();
}

void ChildPool::setKeepLast(bool keep)
{
    m_keepsLast = keep;
    reviewIdle();
}

int ChildPool::count(ChildState state) const
{
    return int(std::count_if(m_children.begin(), m_children.end(),
                             [state](const auto &child) { return child->state() == state; }));
}

// --- How many

/// Of those that are kept running.
int ChildPool::missing() const
{
    return std::max(0, m_version.settings->processesMin - alive());
}

int ChildPool::wantedStarts() const
{
    const AppSettings &settings = *m_version.settings;
    const int present = alive();
    const int starting = count(ChildState::Starting);
    const int waiting = m_admission.counts().waiting;
    int wanted = missing();
    if (waiting > 0) {
        const bool takesAnyNumber = m_traits && settings.concurrency == 0
            && m_traits->capability.concurrency == Capability::Unlimited;
        const int capacity = m_traits ? capacityOf(*m_traits) : 1;
        const int needed = takesAnyNumber ? 1 - present : (waiting + capacity - 1) / capacity - starting;
        const int allowed = std::max(settings.processesMax, 1) - present;
        wanted = std::max(wanted, std::min(needed, allowed));
    }
    // The first one shows whether there is any point in a second.
    return m_traits ? wanted : std::min(wanted, 1 - starting);
}

int ChildPool::capacity(const Child &child) const
{
    if (!child.wasReady())
        return 0;
    const bool isAnyNumber = m_version.settings->concurrency == 0
        && child.traits().capability.concurrency == Capability::Unlimited;
    return isAnyNumber ? 0 : capacityOf(child.traits());
}

int ChildPool::capacityOf(const ChildTraits &traits) const
{
    const AppSettings &settings = *m_version.settings;
    if (settings.concurrency > 0)
        return settings.concurrency;
    const int learned = traits.capability.concurrency;
    return learned == Capability::Unlimited ? settings.maxConcurrency
                                            : std::min(learned, settings.maxConcurrency);
}

bool ChildPool::balance()
{
    if (!m_isActive || m_isRetired || m_isOnHold || m_isBalancing)
        return false;
    m_isBalancing = true; // a child may fail before its start() returns
    bool hasStarted = false;
    for (int wanted = wantedStarts(); wanted > 0 && !m_isOnHold && !m_isRetired; --wanted) {
        if (!m_version.isCurrent()) {
            m_isBalancing = false;
            emit outdated(); // last: this pool may be no longer in charge after it
            return true;
        }
        hasStarted = true;
        startOne(missing() > 0 ? StartReason::KeptRunning : StartReason::Demand);
    }
    m_isBalancing = false;
    if (m_admission.counts().waiting > 0 && alive() >= m_version.settings->processesMax)
        stopStuck();
    return hasStarted;
}

void ChildPool::startOne(StartReason reason)
{
    SpawnContext &context = m_chronicle.context();
    auto seat = context.nextSeat(m_chronicle.app());
    m_children.push_back(std::make_unique<Child>(seat.id, m_chronicle.app(), m_version, context, this));
    Child *child = m_children.back().get();
    connect(child, &Child::started, this, [this, child, reason] { m_chronicle.started(*child, reason); });
    connect(child, &Child::ready, this, [this, child] { onReady(child); });
    connect(child, &Child::ended, this, [this, child] { onEnded(child); });
    connect(child, &Child::drainTimedOut, this, [this, child] {
        m_chronicle.note(child->pid(), QStringLiteral("still had requests after %1 of draining; it is stopped")
                   .arg(QString::fromLatin1(formatDuration(
                       std::chrono::duration_cast<milliseconds>(Clock::now() - child->stateSince())))));
        stop(child, child->end());
    });
    child->start(seat.socketPath, m_traits);
}

// --- What happens to children

void ChildPool::onReady(Child *child)
{
    const AppSettings &settings = *m_version.settings;
    std::optional<int> learned;
    if (!m_traits) {
        m_traits = child->traits();
        learned = settings.concurrency > 0 ? settings.concurrency : m_traits->capability.concurrency;
    }
    m_chronicle.ready(*child, learned);
    const int capacity = capacityOf(*m_traits);
    m_admission.addChild({child->id(), child->pid(), child->socketPath(), capacity,
                          settings.keepConnections && capacity > 1});
    m_admission.watchIdle(child->id(), settings.idleTimeout == 0ms);
    emit childReady();
    balance();
    reviewIdle();
}

void ChildPool::onEnded(Child *child)
{
    ChildFailure failure;
    failure.end.completed = m_admission.completed(child->id());
    m_admission.removeChild(child->id());
    m_recoveries.erase(child->id());
    m_countdown.forget(child->id());
    m_chronicle.ended(*child);
    const auto place = std::find_if(m_children.begin(), m_children.end(),
                                    [child](const auto &one) { return one.get() == child; });
    place->release()->deleteLater(); // it is in the middle of its signal
    m_children.erase(place);

    if (!isAskedFor(child->end())) {
        const auto &exit = child->exitReport();
        failure.end.wasReady = child->wasReady();
        failure.end.isClean = exit && exit->isClean();
        failure.end.wasKilled = exit && exit->bySignal && (exit->value == SIGKILL || exit->value == SIGTERM)
            && child->end() != ChildEnd::StartTimeout;
        failure.end.uptime = std::chrono::duration_cast<milliseconds>(Clock::now() - child->startedAt());
        failure.error = child->endError();
        failure.text = child->endText();
        failure.sentence = AppChronicle::endText(*child);
        failure.lastLines = m_chronicle.context().lastLines(m_chronicle.app(), child->pid(), MaxEventLines);
        failure.pid = child->pid();
        failure.reason = child->end();
        emit childFailed(failure);
    }
    emit childGone();
    balance();
    reviewIdle();
}

void ChildPool::onIdle(quint64 childId)
{
    Child *child = find(childId);
    if (child && child->state() == ChildState::Draining)
        stop(child, child->end());
}

void ChildPool::onSuspected(quint64 childId)
{
    if (!find(childId))
        return;
    QTimer::singleShot(SuspicionTime, this, [this, childId] {
        // Still here, so it is alive: the connection broke for another reason.
        if (find(childId) && !m_recoveries.contains(childId))
            m_admission.resumeChild(childId);
    });
}

/// A one-at-a-time child does not notice that its client left. It gets nothing new, as long as there
/// is another way, until it has answered a probe: then it is back. One that takes many and was silent goes on, but is
/// replaced if it does not even take the probe.
void ChildPool::onAbandoned(quint64 childId)
{
    const Child *child = find(childId);
    if (!child || child->state() != ChildState::Ready || m_recoveries.contains(childId))
        return;
    Recovery recovery{std::make_unique<CapabilityProbe>(child->socketPath()), Clock::now()};
    connect(recovery.probe.get(), &CapabilityProbe::finished, this, [this, childId] { recover(childId); });
    CapabilityProbe *probe = recovery.probe.get();
    m_recoveries.emplace(childId, std::move(recovery));
    if (takesOneAtATime(*child) && m_version.settings->processesMax > 1)
        m_admission.suspendChild(childId);
    probe->start();
    if (const auto patience = stuckTime()) {
        QTimer::singleShot(*patience + SuspicionTime, this, [this] {
            replaceHung();
            balance();
        });
    }
    balance();
}

void ChildPool::recover(quint64 childId)
{
    m_recoveries.erase(childId);
    m_admission.resumeChild(childId);
    reviewIdle();
}

bool ChildPool::takesOneAtATime(const Child &child) const
{
    return capacityOf(child.traits()) == 1;
}

/// Who does not take the probe for longer than any answer may take, is stuck. Nothing: nobody ever is.
std::optional<milliseconds> ChildPool::stuckTime() const
{
    const milliseconds timeout = m_version.settings->requestTimeout;
    return timeout > 0ms ? std::optional(std::max(timeout, ShortestStuckTime)) : std::nullopt;
}

std::vector<Child *> ChildPool::stuckChildren()
{
    const auto patience = stuckTime();
    const auto now = Clock::now();
    std::vector<Child *> stuck;
    for (const auto &[childId, recovery] : m_recoveries) {
        Child *child = find(childId);
        if (patience && now - recovery.since >= *patience && child && child->state() == ChildState::Ready)
            stuck.push_back(child);
    }
    return stuck;
}

/// All places are taken and somebody waits: whoever is stuck goes.
void ChildPool::stopStuck()
{
    for (Child *child : stuckChildren()) {
        m_chronicle.note(child->pid(),
                         QStringLiteral("is still busy with a request that was given up, while others wait; "
                                        "it is stopped"));
        stop(child, ChildEnd::Stuck);
    }
}

/// Nobody ever waits for a child that takes many requests: they all run into their timeouts in it. What it still has
/// may end, in case it only was very busy.
void ChildPool::replaceHung()
{
    for (Child *child : stuckChildren()) {
        if (takesOneAtATime(*child))
            continue;
        m_chronicle.note(child->pid(), QStringLiteral("left a request unanswered and has taken no connection since; "
                                                      "it is replaced"));
        drain(child, ChildEnd::Stuck, DrainLimit);
    }
}

// --- The way out

void ChildPool::drain(Child *child, ChildEnd reason, milliseconds limit)
{
    child->drain(reason, limit);
    m_admission.drainChild(child->id());
}

void ChildPool::stop(Child *child, ChildEnd reason)
{
    m_recoveries.erase(child->id());
    child->stop(reason, m_version.settings->stopGrace); // before others hear that it is gone
    m_admission.removeChild(child->id());
}

void ChildPool::drainAll(ChildEnd reason, milliseconds limit)
{
    std::vector<quint64> ids;
    for (const auto &child : m_children)
        ids.push_back(child->id());
    for (const quint64 id : ids) {
        Child *child = find(id);
        if (!child)
            continue;
        if (child->state() == ChildState::Starting)
            stop(child, reason);
        else if (child->state() == ChildState::Ready)
            drain(child, reason, limit);
        else if (child->state() == ChildState::Draining)
            child->drainWithin(limit);
    }
}

void ChildPool::retire(ChildEnd reason, milliseconds limit)
{
    m_isRetired = true;
    m_idleTimer.stop();
    drainAll(reason, limit);
}

void ChildPool::killAll()
{
    m_isRetired = true;
    for (const auto &child : m_children)
        child->kill();
}

int ChildPool::kill(qint64 pid)
{
    std::vector<Child *> doomed;
    for (const auto &child : m_children) {
        if (pid == 0 || child->pid() == pid)
            doomed.push_back(child.get());
    }
    for (Child *child : doomed) {
        m_recoveries.erase(child->id());
        m_admission.removeChild(child->id());
        child->kill();
    }
    return int(doomed.size());
}

Child *ChildPool::find(quint64 childId) const
{
    for (const auto &child : m_children) {
        if (child->id() == childId)
            return child.get();
    }
    return nullptr;
}

} // namespace spawner
