#include "daemon/ctl/ctlrun.h"

#include "base/duration.h"
#include "daemon/ctl/printable.h"
#include "daemon/ctl/signalwatch.h"
#include "daemon/ctl/socketpaths.h"

#include <QSocketNotifier>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace spawner {

using namespace std::chrono_literals;

void printError(const QString &message)
{
    std::fprintf(stderr, "fcgi-spawnerctl: %s\n", printable(QStringView(message)).toUtf8().constData());
}

CtlRun::CtlRun(CommandLine line, Output &output) : m_line(std::move(line)), m_output(output)
{
    m_patience.setSingleShot(true);
    connect(&m_link, &DaemonLink::ready, this, &CtlRun::runCommand);
    connect(&m_link, &DaemonLink::broken, this,
            [this](CtlExit code, const QString &message) { fail(code, message); });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const QByteArray time = formatDuration(milliseconds(m_patience.interval()));
        fail(CtlExit::TimedOut,
             QStringLiteral("no answer within %1; --timeout 0 waits for as long as it takes")
                 .arg(QString::fromUtf8(time)));
    });
}

CtlRun::~CtlRun()
{
    m_isFinished = true; // whatever happens while the connection is closed is of no interest any more
}

void CtlRun::start()
{
    if (const auto timeout = readTimeout(); !timeout)
        return QTimer::singleShot(0, this, [this, error = timeout.error()] { failUsage(error); });
    const bool isLocal = m_line.command->need == CtlNeed::Nothing;
    QTimer::singleShot(0, this, isLocal ? &CtlRun::runCommand : &CtlRun::connectLink);
}

Result<void> CtlRun::readTimeout()
{
    milliseconds timeout = m_line.command->need == CtlNeed::Answer ? 30s : 0s;
    if (m_line.has("timeout")) {
        const auto given = parseDuration(m_line.value("timeout"));
        if (!given)
            return Error{ ErrorCode::InvalidArgument, QStringLiteral("--timeout: ") + given.error().message };
        timeout = *given;
        if (timeout > 0ms)
            m_link.setTimeout(timeout);
    }
    m_patience.setInterval(timeout);
    return {};
}

QByteArrayList CtlRun::socketPaths() const
{
    return controlSocketPaths(
        m_line.value("socket"), [](const char *name) { return qgetenv(name); }, geteuid());
}

void CtlRun::connectLink()
{
    if (m_line.has("host"))
        m_link.connectToHost(m_line.value("host"), m_line.value("socket"));
    else
        m_link.connectToSockets(socketPaths());
}

void CtlRun::runCommand()
{
    if (!m_isFinished)
        m_line.command->run(*this);
}

void CtlRun::call(const QByteArray &method, const QJsonObject &params, Answer answer,
                  ControlClient::Progress progress)
{
    if (m_isFinished)
        return;
    if (m_patience.interval() > 0)
        m_patience.start();
    const auto onProgress = [this, progress = std::move(progress)](const QJsonObject &stage) {
        if (m_isFinished)
            return;
        if (m_patience.isActive())
            m_patience.start();
        if (progress)
            progress(stage);
    };
    client().call(
        method, params,
        [this, answer = std::move(answer)](const Result<QJsonObject> &result) {
            if (m_isFinished)
                return;
            m_patience.stop();
            if (result)
                answer(*result);
            else
                fail(result.error());
        },
        onProgress);
}

SignalWatch &CtlRun::followUntilEnd()
{
    auto *watch = new SignalWatch(this);
    connect(watch, &SignalWatch::endAsked, this, [this] { finish(); });
    // The end of a pipe's reader is reported as an exception, also while there is nothing to write.
    auto *reader = new QSocketNotifier(STDOUT_FILENO, QSocketNotifier::Exception, this);
    connect(reader, &QSocketNotifier::activated, this, [this, reader] {
        reader->setEnabled(false);
        finish();
    });
    return *watch;
}

bool CtlRun::finishedWithJson(const QJsonObject &result, CtlExit code)
{
    if (!wantsJson())
        return false;
    m_output.addJson(result);
    finish(code);
    return true;
}

void CtlRun::finish(CtlExit code)
{
    if (m_isFinished)
        return;
    emit ending();
    if (!flush())
        return;
    m_isFinished = true;
    emit finished(int(code));
}

void CtlRun::fail(CtlExit code, const QString &message)
{
    if (m_isFinished)
        return;
    emit ending();
    m_output.flush(); // before the error, where both go to a terminal
    m_isFinished = true;
    printError(message);
    emit finished(int(code));
}

bool CtlRun::flush()
{
    if (m_isFinished || m_output.flush())
        return !m_isFinished;
    m_isFinished = true;
    const bool hasReaderGone = m_output.errorNumber() == EPIPE; // "| head" has seen enough
    if (!hasReaderGone)
        printError(
            systemError(QStringLiteral("cannot write to standard output"), m_output.errorNumber()).message);
    emit finished(int(hasReaderGone ? CtlExit::Ok : CtlExit::Failed));
    return false;
}

} // namespace spawner
