// Finds and starts daemons on this computer.
#pragma once

#include "base/result.h"
#include "gui/client/profile.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace spawner {

/// What there is on this computer. A value.
struct LocalDaemons
{
    QString userSocket; ///< where the user's daemon listens if it runs
    bool userSocketExists = false;
    QString systemSocket;
    bool systemSocketExists = false;
    bool hasUserUnit = false; ///< fcgi-spawner.service of systemd --user
    bool userUnitActive = false;
    bool hasSystemUnit = false;
    bool systemUnitActive = false;
    QString program; ///< fcgi-spawner; empty = not installed
};

/// How the user's own daemon is to run, where it is not a systemd unit.
struct LaunchOptions
{
    QString webRoot; ///< made if it is not there; empty = ~/fcgi (XDG: $XDG_DATA_HOME/fcgi-spawner/www as fallback)
    QString listen; ///< ":8080"
};

class DaemonStart;
class ProcessWatch;
struct CommandOutcome;

/// Starts the user's daemon: its systemd user unit if installed, else the program, which then lives on without us.
/// Never a second one: a socket that answers, or a start that is under way (also by another process: lock file), is used.
/// Asynchronous. Main thread.
class DaemonLauncher : public QObject
{
    Q_OBJECT
public:
    using Found = std::function<void(const LocalDaemons &)>;
    using Started = std::function<void(Result<void>)>;

    explicit DaemonLauncher(QObject *parent = nullptr);
    ~DaemonLauncher() override;

    /// Looks (runs systemctl, at most 2 s); once, from the event loop.
    void find(Found done);
    void setOptions(const LaunchOptions &options) { m_options = options; }
    /// The fcgi-spawner to run; empty (the default) = the one beside this program, else in PATH or where daemons are.
    void setProgram(const QString &program) { m_program = program; }
    /// The error has what the daemon or systemctl said: a port in use names who has it.
    void startUserDaemon(Started done);
    /// systemctl start for the system's unit; polkit asks for the password.
    void startSystemDaemon(Started done);
    /// systemctl stop, or SIGTERM to the daemon with this PID where it is no unit.
    void stopUserDaemon(qint64 pid, Started done);

    static QString userSocketPath(); ///< $XDG_RUNTIME_DIR/fcgi-spawner/control.sock as the daemon makes it
    static QString systemSocketPath();

private:
    QString program() const;
    QStringList arguments() const;
    QString webRoot() const;
    void onFoundForStart(const LocalDaemons &daemons);
    void startProgram(const QString &program);
    void startUnit();
    void explainUnit(const QString &said);
    void waitForUnit(int looksLeft);
    void finishStart(const Result<void> &outcome);
    void stopProgram(qint64 pid, const Started &done);

    LaunchOptions m_options;
    QString m_program;
    std::vector<Started> m_starting; // who waits for the start that is under way
    std::unique_ptr<DaemonStart> m_start;
    std::vector<std::unique_ptr<ProcessWatch>> m_stopping;
};

} // namespace spawner
