// The real daemon, as users run it, in a folder of its own.
#pragma once

#include "support/sandbox.h"

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <sys/types.h>

namespace spawner {

/// Starts the fcgi-spawner program on an ephemeral port of the loopback interface, with web root, static
/// root and runtime directory in a temporary folder. Blocking; for the test's main thread. The daemon
/// dies with the test program, and the destructor kills it and whatever it left behind.
class DaemonProcess
{
public:
    DaemonProcess();
    ~DaemonProcess();
    DaemonProcess(const DaemonProcess &) = delete;
    DaemonProcess &operator=(const DaemonProcess &) = delete;

    /// Its folders; what a test puts there should go through here, or through deploy().
    Sandbox &sandbox() { return m_sandbox; }
    QString webRoot() const { return m_sandbox.webRoot(); }
    QString staticRoot() const { return m_sandbox.staticRoot(); }
    QString runtimeDir() const { return m_sandbox.runDir(); }
    QString configFile() const { return m_sandbox.path(QStringLiteral("fcgi-spawner.toml")); }

    /// The daemon's config file; used from the next start on, or after SIGHUP. What start() sets by flags
    /// (listen, web-root, static-root, runtime-dir) beats it.
    bool writeConfig(const QByteArray &toml);
    /// Copies the program `source` into the web root as `name`, as one should: under another name first,
    /// then renamed. `settings` becomes `name`.toml; without them, the file beside `source` is taken, if
    /// there is one. False if any of it fails.
    bool deploy(const QString &source, const QString &name, const QByteArray &settings = {});
    /// The same with "#TAG=`tag`" appended, which the real programs in fakes/real report.
    bool deployTagged(const QString &source, const QString &name, const QByteArray &tag,
                      const QByteArray &settings = {});

    /// Starts it and waits until it listens. False if it does not within 30 seconds: see log().
    bool start(const QStringList &extraArguments = {});
    /// SIGTERM, and waits. True if it ended by itself, with status 0, in time.
    bool stop(std::chrono::milliseconds patience = std::chrono::seconds(30));
    /// SIGKILL, and waits for the end of the daemon (not of its children).
    void kill();
    void signal(int number) const;
    /// Waits for the end without asking for it. False if it still runs after `patience`.
    bool waitForEnd(std::chrono::milliseconds patience = std::chrono::seconds(30));
    int exitCode() const { return m_process.exitCode(); }

    pid_t pid() const { return static_cast<pid_t>(m_process.processId()); }
    quint16 port() const { return m_port; }
    /// Everything the daemon wrote since start().
    QByteArray log() const;
    /// Waits until the log contains `text`.
    bool waitForLog(const QByteArray &text,
                    std::chrono::milliseconds patience = std::chrono::seconds(20)) const;

    /// The processes that run one of the apps, zombies left out. They are known by their working
    /// directory, the web root, so orphans are found as well.
    QList<pid_t> appProcesses() const;
    /// appProcesses() whose command line contains `text`.
    QList<pid_t> appProcesses(const QByteArray &text) const;
    /// VmHWM of the daemon: its largest resident set so far. -1 if it does not run.
    qint64 peakResidentBytes() const;
    /// Open descriptors of the daemon.
    int descriptorCount() const;

private:
    bool readPort();

    Sandbox m_sandbox;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace spawner
