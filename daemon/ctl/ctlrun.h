// One run of a command, from the connection to the exit status.
#pragma once

#include "daemon/ctl/commandline.h"
#include "daemon/ctl/daemonlink.h"
#include "daemon/ctl/output.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace spawner {

class SignalWatch;

/// Connects if the command needs it, and runs it. What a command keeps while it waits is a child of this
/// object. Ends with finished(), once; nothing happens afterwards.
class CtlRun : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(const QJsonObject &)>;

    CtlRun(CommandLine line, Output &output);
    ~CtlRun() override;

    /// Returns at once; the rest happens in the event loop.
    void start();

    const CommandLine &line() const { return m_line; }
    Output &output() { return m_output; }
    bool wantsJson() const { return m_line.has("json"); }
    ControlClient &client() { return m_link.client(); }
    /// The places of the control socket to try.
    QByteArrayList socketPaths() const;

    /// Calls a method; an error of it ends the run.
    void call(const QByteArray &method, const QJsonObject &params, Answer answer,
              ControlClient::Progress progress = {});
    /// The command goes on until the user ends it, which is a success then.
    SignalWatch &followUntilEnd();

    /// With --json: prints `result`, finishes, and returns true.
    bool finishedWithJson(const QJsonObject &result, CtlExit code = CtlExit::Ok);
    void finish(CtlExit code = CtlExit::Ok);
    /// Says why, on standard error.
    void fail(CtlExit code, const QString &message);
    void fail(const Error &error) { fail(exitFor(error.code), error.message); }
    void failUsage(const Error &error) { fail(CtlExit::Usage, error.message); }
    /// Writes what was gathered. False if that ended the run.
    bool flush();

signals:
    /// Right before the last words: a Screen gives the terminal back, a DeployProgress its line.
    void ending();
    void finished(int status);

private:
    void connectLink();
    Result<void> readTimeout();
    void runCommand();

    const CommandLine m_line;
    Output &m_output;
    DaemonLink m_link;
    QTimer m_patience;
    bool m_isFinished = false;
};

/// "fcgi-spawnerctl: message" on standard error, one line whatever it contains.
void printError(const QString &message);

} // namespace spawner
