// App: what an administrator sees of it, and may do about it.
#include "apps/app.h"

namespace spawner {

// --- What an administrator may do

void App::start()
{
    if (std::exchange(m_isPaused, false))
        m_chronicle.resumed();
    clearSlate();
    updateHold();
    if (!m_isRetired && m_pool->alive() == 0) {
        if (m_version.isCurrent())
            m_pool->startOne(StartReason::Administrator);
        else
            emit fileChanged();
    }
    emit changed();
}

void App::stop()
{
    if (m_candidate)
        dismiss(std::move(m_candidate), ChildEnd::Requested);
    m_pool->drainAll(ChildEnd::Requested);
    emit changed();
}

void App::restart()
{
    if (m_isRetired || m_isPaused)
        return;
    clearSlate();
    startNewVersion(StartReason::Administrator);
    emit changed();
}

void App::pause()
{
    if (m_isRetired)
        return;
    if (!std::exchange(m_isPaused, true))
        m_chronicle.paused();
    m_backoffTimer.stop();
    m_admission->refuse({ErrorCode::AppPaused,
                         QStringLiteral("%1 was paused by an administrator").arg(QString::fromUtf8(name()))});
    updateHold();
    stop();
}

void App::resume()
{
    if (std::exchange(m_isPaused, false))
        m_chronicle.resumed();
    clearSlate();
    updateHold();
    emit changed();
}

void App::setKeepAlive(bool on)
{
    m_isKeptAlive = on;
    for (ChildPool *pool : pools())
        pool->setPinned(on);
    emit changed();
}

void App::extendIdle(milliseconds more)
{
    m_pool->extendIdle(more);
    emit changed();
}

int App::kill(qint64 pid)
{
    int killed = 0;
    for (ChildPool *pool : pools())
        killed += pool->kill(pid);
    emit changed();
    return killed;
}

void App::retryUpdate()
{
    if (!m_brokenUpdate || m_candidate || m_isUnusable || m_isPaused || m_isRetired || isNewestInCharge())
        return;
    m_brokenUpdate.reset();
    clearSlate();
    startNewVersion(StartReason::NewVersion);
    emit changed();
}

// --- What it looks like

bool App::isEmpty() const
{
    return m_pool->isEmpty() && !m_candidate && m_retiring.empty();
}

AppState App::state() const
{
    if (m_isPaused)
        return AppState::Paused;
    if (m_pool->count(ChildState::Ready) > 0)
        return AppState::Running;
    if (m_pool->count(ChildState::Starting) > 0)
        return AppState::Starting;
    if (m_backoffTimer.isActive())
        return m_policy.isLooping() ? AppState::CrashLooping : AppState::BackingOff;
    return isEmpty() ? AppState::Stopped : AppState::Stopping;
}

/// In charge, on trial, on the way out.
std::vector<ChildPool *> App::pools() const
{
    std::vector<ChildPool *> all{m_pool.get()};
    if (m_candidate)
        all.push_back(m_candidate.get());
    for (const Pool &pool : m_retiring)
        all.push_back(pool.get());
    return all;
}

std::vector<const Child *> App::children() const
{
    std::vector<const Child *> all;
    for (const ChildPool *pool : pools()) {
        for (const auto &child : pool->children())
            all.push_back(child.get());
    }
    return all;
}

std::vector<AppProcess> App::processes() const
{
    std::vector<AppProcess> all;
    for (const ChildPool *pool : pools()) {
        const ChildRole role = pool == m_pool.get() ? ChildRole::Current
            : pool == m_candidate.get()             ? ChildRole::Candidate
                                                    : ChildRole::Retiring;
        for (const auto &child : pool->children()) {
            all.push_back({child.get(), role, pool->capacity(*child), m_admission->inFlight(child->id()),
                           m_admission->served(child->id()), pool->idleDeadline(*child)});
        }
    }
    return all;
}

std::optional<Clock::time_point> App::retryAt() const
{
    if (!m_backoffTimer.isActive())
        return std::nullopt;
    return m_retryAt;
}

} // namespace spawner
