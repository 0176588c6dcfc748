// What happens to one app: into its log, and to whoever follows events.
#pragma once

#include "apps/appevent.h"
#include "base/duration.h"
#include "base/result.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace spawner {

class Child;
enum class ChildEnd : int;
struct ChildFailure;
struct SpawnContext;

/// What a process was started for.
enum class StartReason {
    Demand, ///< requests wait
    KeptRunning, ///< processesMin
    NewVersion, ///< a new file or new settings, on trial
    Administrator,
};

/// "demand", "kept-running", ...
const char *startReasonName(StartReason reason);
/// "idle", "new-version", "crash", ...: one word for why a process ended.
const char *endReasonName(ChildEnd end);

/// Puts the turns of an app's life into words, and counts how its processes ended. Belongs to an App
/// and is used by its ChildPools. Main thread.
class AppChronicle
{
public:
    /// `context` outlives it.
    AppChronicle(QByteArray app, SpawnContext &context) : m_app(std::move(app)), m_context(context) { }

    const QByteArray &app() const { return m_app; }
    SpawnContext &context() const { return m_context; }
    /// Ends of processes so far, asked for or not, by endReasonName().
    const QMap<QByteArray, quint64> &restarts() const { return m_restarts; }

    /// "ended unexpectedly: exit status 1"
    static QString endText(const Child &child);

    /// Into the log only.
    void note(qint64 pid, const QString &text) const;
    void started(const Child &child, StartReason reason) const;
    /// `learned`: requests at once, if it is the first child of its version and so tells.
    void ready(const Child &child, std::optional<int> learned);
    void ended(const Child &child);
    /// The end of a process in charge that nobody had asked for (ended() comes before).
    void crashed(const ChildFailure &failure);
    /// Failed `failures` times in a row, and waits.
    void looping(int failures, milliseconds delay, const ChildFailure &failure) const;
    void tookOver(const QString &text, StartReason reason) const;
    /// The new version does not work; `failure` is nothing if it was not even started.
    void updateFailed(const QString &text, const Error &error, const ChildFailure *failure) const;
    void paused() const;
    void resumed() const;

private:
    void tell(AppEventType type, qint64 pid, const QString &text, const QByteArray &reason = {},
              const QStringList &lines = {}) const;

    const QByteArray m_app;
    SpawnContext &m_context;
    QMap<QByteArray, quint64> m_restarts;
    QString m_lastCrash; // until a process is ready again
};

} // namespace spawner
