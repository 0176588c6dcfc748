#include "server/statusboard.h"

#include "control/controlsession.h"
#include "server/feedtimer.h"
#include "server/statuschange.h"

#include <algorithm>

namespace spawner {

StatusBoard::StatusBoard(Source source, QObject *parent) : QObject(parent), m_source(std::move(source))
{
    connect(&m_timer, &QTimer::timeout, this, &StatusBoard::onTick);
}

/// Compares the state now with the one known.
void StatusBoard::sample()
{
    const StatusSnapshot now = m_source();
    const quint64 next = m_revision + 1;
    bool isNext = m_revision == 0 || isNews(m_toldDaemon, now.daemon);
    m_daemon = now.daemon;
    auto known = m_apps.begin();
    for (const AppStatus &status : now.apps) {
        while (known != m_apps.end() && known->first < status.name) {
            m_removed[known->first] = next;
            known = m_apps.erase(known);
            isNext = true;
        }
        if (known == m_apps.end() || known->first != status.name) {
            m_removed.erase(status.name);
            m_apps.emplace_hint(known, status.name, Entry{ status, status, now.daemon.now, next });
            isNext = true;
            continue;
        }
        Entry &entry = known->second;
        if (isNews(entry.told, entry.toldAt, status, now.daemon.now)) {
            entry = { status, status, now.daemon.now, next };
            isNext = true;
        } else {
            entry.latest = status;
        }
        ++known;
    }
    for (; known != m_apps.end(); known = m_apps.erase(known)) {
        m_removed[known->first] = next;
        isNext = true;
    }
    if (isNext) {
        m_revision = next;
        m_toldDaemon = m_daemon;
    }
}

StatusSnapshot StatusBoard::current() const
{
    StatusSnapshot snapshot;
    snapshot.revision = m_revision;
    snapshot.daemon = m_daemon;
    snapshot.apps.reserve(qsizetype(m_apps.size()));
    for (const auto &[name, entry] : m_apps)
        snapshot.apps.append(entry.latest);
    return snapshot;
}

StatusDelta StatusBoard::deltaSince(quint64 revision) const
{
    StatusDelta delta;
    delta.from = revision;
    delta.revision = m_revision;
    delta.daemon = m_daemon;
    for (const auto &[name, entry] : m_apps) {
        if (entry.changedIn > revision)
            delta.changed.append(entry.latest);
    }
    for (const auto &[name, removedIn] : m_removed) {
        if (removedIn > revision)
            delta.removed.append(name);
    }
    return delta;
}

StatusSnapshot StatusBoard::snapshot(const ControlSession *session)
{
    sample();
    if (session) {
        if (const auto found = m_subscribers.find(session->id()); found != m_subscribers.end())
            found->second.revision = m_revision;
    }
    forgetOldRemovals();
    return current();
}

StatusSnapshot StatusBoard::subscribe(ControlSession &session, double hz)
{
    sample();
    const milliseconds interval(qint64(1000 / std::clamp(hz, MinHz, MaxHz)));
    m_subscribers.insert_or_assign(session.id(),
                                   Subscriber{ &session, m_revision, interval, Clock::now() + interval });
    followFastest(m_timer, m_subscribers);
    return current();
}

void StatusBoard::unsubscribe(const ControlSession &session)
{
    m_subscribers.erase(session.id());
    followFastest(m_timer, m_subscribers);
    forgetOldRemovals();
}

void StatusBoard::sessionWritable(const ControlSession &session)
{
    const auto found = m_subscribers.find(session.id());
    if (found == m_subscribers.end() || !found->second.isWaiting)
        return;
    sample();
    push(found->second, Clock::now());
}

void StatusBoard::flush()
{
    if (m_subscribers.empty())
        return;
    sample();
    const auto now = Clock::now();
    for (auto &[id, subscriber] : m_subscribers)
        push(subscriber, now);
}

void StatusBoard::onTick()
{
    // Timers are late or early by some milliseconds; that should not cost a turn.
    const auto now = Clock::now() + m_timer.intervalAsDuration() / 4;
    sample();
    for (auto &[id, subscriber] : m_subscribers) {
        if (subscriber.due <= now)
            push(subscriber, now);
    }
    forgetOldRemovals();
}

void StatusBoard::push(Subscriber &subscriber, Clock::time_point now)
{
    subscriber.isWaiting = false;
    if (subscriber.revision == m_revision)
        return;
    if (!subscriber.session->isWritable()) {
        subscriber.isWaiting = true;
        return;
    }
    const StatusDelta delta = deltaSince(subscriber.revision);
    subscriber.revision = m_revision;
    subscriber.due = now + subscriber.interval;
    subscriber.session->notify("status", delta.toJson());
}

/// Everyone knows of these.
void StatusBoard::forgetOldRemovals()
{
    quint64 oldest = m_revision;
    for (const auto &[id, subscriber] : m_subscribers)
        oldest = std::min(oldest, subscriber.revision);
    std::erase_if(m_removed, [oldest](const auto &removal) { return removal.second <= oldest; });
}

} // namespace spawner
