// fcgi-spawnerctl as a process of its own, while the test's event loop runs the daemon it talks to.
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <chrono>

namespace spawner {

/// How a run ended.
struct CtlOutcome
{
    int status = -1; ///< -1 if it did not end, or not by itself
    QByteArray output;
    QByteArray errors;
};

/// One run. The environment has no sockets of other daemons in it.
class CtlProgram
{
public:
    /// `socket` becomes FCGI_SPAWNER_SOCKET, unless it is empty.
    explicit CtlProgram(const QByteArray &socket);
    ~CtlProgram();

    QProcess &process() { return m_process; }
    void setVariable(const QString &name, const QString &value);
    void start(const QStringList &arguments);
    /// Waits, with the event loop, until what it wrote so far contains `text`.
    bool waitForOutput(const QByteArray &text);
    /// Waits for the end.
    CtlOutcome outcome(std::chrono::milliseconds patience = std::chrono::seconds(30));

    static QString path();

private:
    QProcess m_process;
    QByteArray m_output;
};

/// start() and outcome().
CtlOutcome runCtl(const QByteArray &socket, const QStringList &arguments);

} // namespace spawner
