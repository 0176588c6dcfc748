// One process of an app.
#pragma once

#include "apps/appversion.h"
#include "fastcgi/capabilityprobe.h"
#include "process/supervisedprocess.h"
#include "telemetry/logstore.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace spawner {

class PrivateTmp;
struct SpawnContext;

enum class ChildState {
    Starting, ///< forked; no sign of life yet
    Ready, ///< takes requests
    Draining, ///< takes no new ones, finishes what it has
    Stopping, ///< told to end
    Gone,
};

/// Why a child ended, or is about to.
enum class ChildEnd : int {
    None, ///< it has not
    // Asked for
    Idle, ///< had nothing to do for the idle timeout
    Superseded, ///< a new version, or new settings, took over
    Removed, ///< its file is gone or is no app any more
    Requested, ///< an administrator stopped, paused or restarted the app
    Shutdown, ///< the daemon ends
    Stuck, ///< did not come back from a request that was given up long ago
    // Its own doing
    SpawnFailed, ///< it could not be executed
    StartTimeout, ///< it ran, but never answered
    ExitedAtStart, ///< it ended before it was ready
    Finished, ///< exit status 0: on purpose
    Crashed,
};
inline bool isAskedFor(ChildEnd end) { return end < ChildEnd::SpawnFailed; }

/// What the first child of a version taught.
struct ChildTraits
{
    SpawnMode mode = SpawnMode::Stdio; ///< Stdio or Socket
    Capability capability;
};

/// A SupervisedProcess with its socket, its readiness and its output.
///
/// Life: Starting -> Ready -> Draining -> Stopping -> Gone; any state may be skipped. ended() comes exactly
/// once per start(), possibly before it returns, and last of all; the owner then deletes it later (not from
/// within). Destroying it before kills the process. Our own descriptor of its listening socket is closed
/// right after the fork, so that when it dies, whoever had connected hears of it. Main thread.
class Child : public QObject
{
    Q_OBJECT
public:
    /// `context` outlives it.
    Child(quint64 id, QByteArray app, const AppVersion &version, SpawnContext &context, QObject *parent);
    ~Child() override;

    /// `known`: what an earlier child of the same version taught. It then is ready as soon as it runs
    /// (stdio: the kernel queues its requests) or listens (socket). Else it has to answer first.
    void start(const Result<QByteArray> &socketPath, const std::optional<ChildTraits> &known);
    /// Takes no new requests from now on; drainTimedOut() after `limit`.
    void drain(ChildEnd reason, milliseconds limit);
    /// While Draining: shortens the limit to `limit` from now.
    void drainWithin(milliseconds limit);
    /// SIGTERM, after `grace` SIGKILL. The first reason given stays.
    void stop(ChildEnd reason, milliseconds grace);
    void kill();

    quint64 id() const { return m_id; }
    qint64 pid() const { return m_pid; } ///< kept after the end
    const QByteArray &socketPath() const { return m_socketPath; }
    ChildState state() const { return m_state; }
    Clock::time_point stateSince() const { return m_stateSince; }
    Clock::time_point startedAt() const { return m_startedAt; }
    bool wasReady() const { return m_wasReady; }
    const ChildTraits &traits() const { return m_traits; } ///< from ready() on

    ChildEnd end() const { return m_end; }
    const std::optional<ExitReport> &exitReport() const { return m_exit; }
    /// "exit status 1", "killed by SIGSEGV", "did not answer within 10s", ...
    QString endText() const { return m_endText; }
    /// What requests that wait for it are told: one sentence with the app's last words.
    Error endError() const;

signals:
    void started(); ///< it has a pid
    void ready();
    void drainTimedOut();
    void ended();

private:
    Result<void> choosePaths(const QByteArray &socketPath);
    Result<void> prepareUser();
    Result<void> preparePlaces(LaunchSpec &spec);
    Result<LaunchSpec> prepare(UnixFd &listener);
    QByteArrayList arguments() const;
    void onStarted();
    void onFailed(const Error &error);
    void onExited(const ExitReport &report);
    void onTimeout();
    std::unique_ptr<CapabilityProbe> probe(const QByteArray &path, SpawnMode mode);
    void becomeReady(const ChildTraits &traits);
    void setState(ChildState state);
    void finish(ChildEnd end, const QString &text);
    void removeSockets();

    const quint64 m_id;
    const QByteArray m_app;
    const AppVersion m_version;
    SpawnContext &m_context;
    SupervisedProcess m_process;
    QTimer m_timer; // for the start, then for draining
    std::unique_ptr<CapabilityProbe> m_stdioProbe;
    std::unique_ptr<CapabilityProbe> m_socketProbe;
    std::unique_ptr<LineAssembler> m_stdout;
    std::unique_ptr<LineAssembler> m_stderr;
    std::optional<ChildTraits> m_known;
    ChildTraits m_traits;
    QByteArray m_stdioPath;
    QByteArray m_argumentPath;
    QByteArray m_adoptedPath; // where its own socket is put once it is there, if it runs as somebody else
    QByteArray m_socketPath; // the one that it turned out to use
    std::optional<ProcessUser> m_user; // nothing: the daemon's own
    std::shared_ptr<PrivateTmp> m_privateTmp;
    qint64 m_pid = 0;
    ChildState m_state = ChildState::Starting;
    Clock::time_point m_stateSince = Clock::now();
    Clock::time_point m_startedAt = m_stateSince;
    ChildEnd m_end = ChildEnd::None;
    QString m_endText;
    std::optional<ExitReport> m_exit;
    bool m_wasReady = false;
};

} // namespace spawner
