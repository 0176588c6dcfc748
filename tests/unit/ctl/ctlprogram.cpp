#include "ctlprogram.h"

#include "support/eventually.h"

namespace spawner {

CtlProgram::CtlProgram(const QByteArray &socket)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : { "XDG_RUNTIME_DIR", "FCGI_SPAWNER_SOCKET", "NO_COLOR" })
        environment.remove(QLatin1String(name));
    if (!socket.isEmpty())
        environment.insert(QStringLiteral("FCGI_SPAWNER_SOCKET"), QString::fromUtf8(socket));
    m_process.setProcessEnvironment(environment);
}

CtlProgram::~CtlProgram()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(10'000);
}

QString CtlProgram::path()
{
    return QStringLiteral(CTL_PROGRAM);
}

void CtlProgram::setVariable(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void CtlProgram::start(const QStringList &arguments)
{
    m_process.start(path(), arguments);
}

bool CtlProgram::waitForOutput(const QByteArray &text)
{
    return eventually(
        [&] {
            m_output += m_process.readAllStandardOutput();
            return m_output.contains(text);
        },
        std::chrono::seconds(30));
}

CtlOutcome CtlProgram::outcome(std::chrono::milliseconds patience)
{
    CtlOutcome outcome;
    const bool hasEnded = eventually([&] { return m_process.state() == QProcess::NotRunning; }, patience);
    outcome.output = m_output + m_process.readAllStandardOutput();
    outcome.errors = m_process.readAllStandardError();
    if (hasEnded && m_process.exitStatus() == QProcess::NormalExit)
        outcome.status = m_process.exitCode();
    return outcome;
}

CtlOutcome runCtl(const QByteArray &socket, const QStringList &arguments)
{
    CtlProgram program(socket);
    program.start(arguments);
    return program.outcome();
}

} // namespace spawner
