#include "apps/appchronicle.h"

#include "apps/childpool.h"
#include "apps/spawncontext.h"

namespace spawner {

namespace {

constexpr int QuotedLines = 5; // in the log, where they stand already

QString startText(StartReason reason)
{
    switch (reason) {
    case StartReason::Demand:
        return QStringLiteral("a process was started, because requests wait");
    case StartReason::KeptRunning:
        return QStringLiteral("a process was started, to keep as many as 'processes-min' says");
    case StartReason::NewVersion:
        return QStringLiteral("a process of a new version was started");
    case StartReason::Administrator:
        break;
    }
    return QStringLiteral("a process was started by an administrator");
}

QString withLastWords(const QString &text, const ChildFailure &failure)
{
    const QStringList last = failure.lastLines.mid(std::max<qsizetype>(0, failure.lastLines.size() - QuotedLines));
    return last.isEmpty() ? text : QString(text + QLatin1Char('\n') + last.join(QLatin1Char('\n')));
}

} // namespace

const char *startReasonName(StartReason reason)
{
    switch (reason) {
    case StartReason::Demand:
        return "demand";
    case StartReason::KeptRunning:
        return "kept-running";
    case StartReason::NewVersion:
        return "new-version";
    case StartReason::Administrator:
        break;
    }
    return "administrator";
}

const char *endReasonName(ChildEnd end)
{
    switch (end) {
    case ChildEnd::None:
        break;
    case ChildEnd::Idle:
        return "idle";
    case ChildEnd::Superseded:
        return "new-version";
    case ChildEnd::Removed:
        return "removed";
    case ChildEnd::Requested:
        return "administrator";
    case ChildEnd::Shutdown:
        return "shutdown";
    case ChildEnd::Stuck:
        return "stuck";
    case ChildEnd::SpawnFailed:
    case ChildEnd::StartTimeout:
    case ChildEnd::ExitedAtStart:
        return "start-failed";
    case ChildEnd::Finished:
        return "finished";
    case ChildEnd::Crashed:
        return "crash";
    }
    return "";
}

QString AppChronicle::endText(const Child &child)
{
    const QString text = child.endText();
    switch (child.end()) {
    case ChildEnd::None:
        break;
    case ChildEnd::Idle:
        return QStringLiteral("stopped: idle (%1)").arg(text);
    case ChildEnd::Superseded:
        return QStringLiteral("stopped: replaced by a newer version (%1)").arg(text);
    case ChildEnd::Removed:
        return QStringLiteral("stopped: its file is gone (%1)").arg(text);
    case ChildEnd::Requested:
    case ChildEnd::Shutdown:
        return QStringLiteral("stopped (%1)").arg(text);
    case ChildEnd::Stuck:
        return QStringLiteral("stopped: it was stuck (%1)").arg(text);
    case ChildEnd::SpawnFailed:
        return text;
    case ChildEnd::StartTimeout:
        return QStringLiteral("stopped: it %1").arg(text);
    case ChildEnd::ExitedAtStart:
        return QStringLiteral("ended before it could answer: %1").arg(text);
    case ChildEnd::Finished:
        return QStringLiteral("ended by itself: %1").arg(text);
    case ChildEnd::Crashed:
        return QStringLiteral("ended unexpectedly: %1").arg(text);
    }
    return text;
}

void AppChronicle::note(qint64 pid, const QString &text) const
{
    m_context.report(m_app, pid, text);
}

void AppChronicle::started(const Child &child, StartReason reason) const
{
    tell(AppEventType::Spawn, child.pid(), startText(reason), startReasonName(reason));
}

void AppChronicle::ready(const Child &child, std::optional<int> learned)
{
    QString text = QStringLiteral("started");
    if (learned) {
        const QString room = *learned == Capability::Unlimited ? QStringLiteral("any number of requests at once")
            : *learned == 1                                    ? QStringLiteral("one request at a time")
                            : QStringLiteral("%1 requests at once").arg(*learned);
        const auto time = std::chrono::duration_cast<milliseconds>(Clock::now() - child.startedAt());
        text = QStringLiteral("ready after %1 ms (%2 mode); takes %3")
                   .arg(time.count())
                   .arg(child.traits().mode == SpawnMode::Stdio ? QStringLiteral("stdio")
                                                                : QStringLiteral("socket"),
                        room);
    }
    note(child.pid(), text);
    tell(AppEventType::Ready, child.pid(), text);
    if (m_lastCrash.isEmpty())
        return;
    tell(AppEventType::Recovered, child.pid(),
         QStringLiteral("a process is ready again, after one failed (%1)").arg(m_lastCrash));
    m_lastCrash.clear();
}

void AppChronicle::ended(const Child &child)
{
    const QString text = endText(child);
    note(child.pid(), text);
    ++m_restarts[endReasonName(child.end())];
    if (isAskedFor(child.end()))
        tell(AppEventType::Exit, child.pid(), text, endReasonName(child.end()));
}

void AppChronicle::crashed(const ChildFailure &failure)
{
    // A process may end after so many requests.
    if (failure.reason == ChildEnd::Finished && RestartPolicy::isLoyal(failure.end)) {
        tell(AppEventType::Exit, failure.pid, failure.sentence, endReasonName(failure.reason));
        return;
    }
    m_lastCrash = failure.text;
    const bool isSpawnError = failure.reason == ChildEnd::SpawnFailed;
    tell(AppEventType::Crash, failure.pid, failure.sentence,
         isSpawnError ? QByteArray(endReasonName(failure.reason)) : failure.text.toUtf8(), failure.lastLines);
}

void AppChronicle::looping(int failures, milliseconds delay, const ChildFailure &failure) const
{
    const QString text = QStringLiteral("is crash-looping: it failed %1 times in a row. It is tried again in %2, when "
                                        "its file changes or when it is started by hand")
                             .arg(failures)
                             .arg(QString::fromLatin1(formatDuration(delay)));
    note(0, withLastWords(text, failure));
    tell(AppEventType::CrashLoop, failure.pid, text, failure.text.toUtf8(), failure.lastLines);
}

void AppChronicle::tookOver(const QString &text, StartReason reason) const
{
    note(0, text);
    tell(AppEventType::Reload, 0, text, startReasonName(reason));
}

void AppChronicle::updateFailed(const QString &text, const Error &error, const ChildFailure *failure) const
{
    const QString sentence = QStringLiteral("%1: %2").arg(text, error.message);
    note(0, failure ? withLastWords(sentence, *failure) : sentence);
    if (failure)
        tell(AppEventType::ReloadFailed, failure->pid, sentence, failure->text.toUtf8(), failure->lastLines);
    else
        tell(AppEventType::ReloadFailed, 0, sentence);
}

void AppChronicle::paused() const
{
    tell(AppEventType::Paused, 0, QStringLiteral("paused by an administrator"), "administrator");
}

void AppChronicle::resumed() const
{
    tell(AppEventType::Resumed, 0, QStringLiteral("resumed by an administrator"), "administrator");
}

void AppChronicle::tell(AppEventType type, qint64 pid, const QString &text, const QByteArray &reason,
                        const QStringList &lines) const
{
    AppEvent event;
    event.type = type;
    event.app = m_app;
    event.pid = pid;
    event.text = text;
    event.reason = reason;
    event.lines = lines;
    m_context.tell(event);
}

} // namespace spawner
