// The processes of one version of an app.
#pragma once

#include "apps/appchronicle.h"
#include "apps/appversion.h"
#include "apps/child.h"
#include "apps/idlecountdown.h"
#include "apps/restartpolicy.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace spawner {

class Admission;

/// A child that ended unasked.
struct ChildFailure
{
    UnaskedEnd end;
    Error error; ///< for requests that waited for it
    QString text; ///< "exit status 1"
    QString sentence; ///< "ended unexpectedly: exit status 1"
    QStringList lastLines; ///< of its output, up to MaxEventLines
    qint64 pid = 0; ///< 0: not even started
    ChildEnd reason = ChildEnd::Crashed;
};

/// Keeps as many children of one version as the waiting line and the settings want, as long as it is the
/// active one: apps that take one request at a time (or a few) get more processes while requests
/// wait, up to processesMax, counting those that are starting; apps that take any number get one.
/// Until its first child was ready, there is no second. Children retire when they were idle for
/// the idle timeout, unless processesMin wants them.
///
/// States: passive (a new version on trial: only startOne()) -> active -> retired (draining, until empty).
/// It reports failures and leaves it to the App what to do about them. Main thread. It may be deleted
/// later from its signals, not at once.
class ChildPool : public QObject
{
    Q_OBJECT
public:
    /// Old children may finish their requests for so long, then they are stopped all the same.
    static constexpr milliseconds DrainLimit{60'000};

    /// `admission` and `chronicle` outlive its children.
    ChildPool(AppVersion version, Admission &admission, AppChronicle &chronicle, QObject *parent);
    ~ChildPool() override;

    const AppVersion &version() const { return m_version; }
    /// Settings that need no new processes.
    void applySettings(std::shared_ptr<const AppSettings> settings);

    /// Takes charge: from now on it follows demand.
    void activate();
    /// Starts what is needed and may be started. False if there was nothing to start.
    bool balance();
    /// Starts one child, whoever waits.
    void startOne(StartReason reason);
    /// Nothing is started while on hold (backoff).
    void setHold(bool hold);
    /// The last ready child stays even when idle: there is no other way to have one.
    void setKeepLast(bool keep);
    /// Nobody is stopped for being idle; starts nothing.
    void setPinned(bool pinned);
    /// Once, the idle countdowns of the children that are ready now take `more` longer.
    void extendIdle(milliseconds more);
    /// No more starts; running requests end (bounded by `limit`), then the children.
    void retire(ChildEnd reason, milliseconds limit = DrainLimit);
    /// Drains all children but stays in charge.
    void drainAll(ChildEnd reason, milliseconds limit = DrainLimit);
    void killAll();
    /// SIGKILL to the process `pid`, or to every one (0). The pool stays in charge. Returns how many.
    int kill(qint64 pid);

    bool isEmpty() const { return m_children.empty(); }
    int count(ChildState state) const;
    /// Children that take requests, or will soon.
    int alive() const { return count(ChildState::Starting) + count(ChildState::Ready); }
    const std::vector<std::unique_ptr<Child>> &children() const { return m_children; }
    /// Requests at once that a child may get; 0 = any number, or not known yet.
    int capacity(const Child &child) const;
    /// When the child is stopped for being idle; nothing while it is busy or kept.
    std::optional<Clock::time_point> idleDeadline(const Child &child) const;

signals:
    void childReady();
    void childFailed(const spawner::ChildFailure &failure);
    /// A child is gone, for whatever reason; after childFailed().
    void childGone();
    /// Wanted to start a child, but the file is not this version's any more.
    void outdated();

private:
    /// A child that may be busy with a request that was given up.
    struct Recovery
    {
        std::unique_ptr<CapabilityProbe> probe;
        Clock::time_point since;
    };

    int wantedStarts() const;
    int missing() const;
    int capacityOf(const ChildTraits &traits) const;
    void onReady(Child *child);
    void onEnded(Child *child);
    void onIdle(quint64 childId);
    void onSuspected(quint64 childId);
    void onAbandoned(quint64 childId);
    void recover(quint64 childId);
    bool takesOneAtATime(const Child &child) const;
    std::optional<milliseconds> stuckTime() const;
    std::vector<Child *> stuckChildren();
    void stopStuck();
    void replaceHung();
    std::vector<IdleCountdown::Seat> seats() const;
    std::vector<IdleCountdown::Due> dueChildren(const std::vector<IdleCountdown::Seat> &seats) const;
    int surplus() const;
    void reviewIdle();
    void drain(Child *child, ChildEnd reason, milliseconds limit);
    void stop(Child *child, ChildEnd reason);
    Child *find(quint64 childId) const;

    AppVersion m_version;
    Admission &m_admission;
    AppChronicle &m_chronicle;
    IdleCountdown m_countdown;
    std::vector<std::unique_ptr<Child>> m_children;
    std::map<quint64, Recovery> m_recoveries; // by child
    std::optional<ChildTraits> m_traits; // once a child was ready
    QTimer m_idleTimer; // the earliest moment at which a child may have been idle for too long
    bool m_isActive = false;
    bool m_isRetired = false;
    bool m_isOnHold = false;
    bool m_keepsLast = false;
    bool m_isBalancing = false;
};

} // namespace spawner
