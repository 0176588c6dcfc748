#include "gui/client/appverbs.h"

#include "control/protocol.h"
#include "gui/client/daemonconnection.h"

#include <QJsonArray>
#include <QPointer>

#include <utility>
#include <vector>

namespace spawner {

using namespace Qt::StringLiterals;

namespace {

static_assert(AppVerbs::MaxSent * 2 <= MaxUnansweredCalls);

QJsonObject paramsOf(Verb verb, const QByteArray &app, const VerbOptions &options)
{
    QJsonObject params;
    if (verb != Verb::ConfigReload)
        params.insert("app"_L1, QString::fromUtf8(app));
    if (verb == Verb::Kill)
        params.insert("pid"_L1, options.pid);
    if (verb == Verb::KeepAlive || verb == Verb::LetIdle)
        params.insert("on"_L1, verb == Verb::KeepAlive);
    if (verb == Verb::Extend)
        params.insert("ms"_L1, qint64(options.extension.count()));
    if (verb == Verb::Rollback && !options.version.isEmpty())
        params.insert("version"_L1, QString::fromUtf8(options.version));
    return params;
}

/// A reload that is answered may have failed all the same.
Result<void> outcomeOf(Verb verb, const Result<QJsonObject> &answer)
{
    if (!answer)
        return answer.error();
    const QJsonArray problems = verb == Verb::ConfigReload ? answer->value("problems"_L1).toArray() : QJsonArray();
    if (problems.isEmpty())
        return {};
    return Error{ ErrorCode::InvalidConfig, problems.first().toString() };
}

} // namespace

AppVerbs::AppVerbs(DaemonConnection &connection, QObject *parent) : QObject(parent), m_connection(connection) { }

AppVerbs::~AppVerbs() = default;

QByteArray AppVerbs::methodOf(Verb verb)
{
    switch (verb) {
    case Verb::Start:
        return "app.start";
    case Verb::Stop:
        return "app.stop";
    case Verb::Restart:
        return "app.restart";
    case Verb::Reload:
        return "app.reload";
    case Verb::Kill:
        return "app.kill";
    case Verb::Pause:
        return "app.pause";
    case Verb::Resume:
        return "app.resume";
    case Verb::KeepAlive:
    case Verb::LetIdle:
        return "app.keepAlive";
    case Verb::Extend:
        return "app.extend";
    case Verb::Rollback:
        return "deploy.rollback";
    case Verb::ConfigReload:
        return "config.reload";
    }
    return {};
}

quint64 AppVerbs::run(Verb verb, const QByteArrayList &apps, const VerbOptions &options)
{
    const quint64 id = ++m_lastId;
    const QByteArrayList targets = verb == Verb::ConfigReload ? QByteArrayList{ QByteArray() } : apps;
    const auto place = verb == Verb::Kill ? m_waiting.begin() : m_waiting.end();
    std::vector<Job> jobs;
    for (const QByteArray &app : targets)
        jobs.push_back({ id, verb, app, paramsOf(verb, app, options) });
    for (const Job &job : jobs) {
        Pending &pending = m_pending[job.app];
        pending.last = verb;
        ++pending.count;
    }
    if (jobs.empty())
        return id;
    m_runs[id].unfinished = int(jobs.size());
    m_unfinished += int(jobs.size());
    m_waiting.insert(place, jobs.begin(), jobs.end());
    if (!std::exchange(m_isSending, true))
        QMetaObject::invokeMethod(this, &AppVerbs::sendWaiting, Qt::QueuedConnection);
    return id;
}

void AppVerbs::sendWaiting()
{
    m_isSending = false;
    while (!m_waiting.empty() && (m_sent < MaxSent || m_waiting.front().verb == Verb::Kill)) {
        const Job job = m_waiting.front();
        m_waiting.pop_front();
        send(job);
    }
}

void AppVerbs::send(const Job &job)
{
    ++m_sent;
    emit started(job.id, job.verb, job.app);
    const QPointer<AppVerbs> self(this);
    const auto done = [self, job](const Result<QJsonObject> &answer) {
        if (self)
            self->finish(job, answer);
    };
    if (QString why; !m_connection.mayChange(&why)) {
        const Error error{ m_connection.isConnected() ? ErrorCode::PermissionDenied : ErrorCode::AppUnreachable, why };
        QMetaObject::invokeMethod(this, [done, error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    m_connection.call(methodOf(job.verb), job.params, done, [self, job](const QJsonObject &params) {
        if (!self)
            return;
        emit self->progress(job.id, job.verb, job.app, params.value("stage"_L1).toString().toUtf8(),
                            params.value("text"_L1).toString(), params.value("done"_L1).toInteger(),
                            params.value("total"_L1).toInteger());
    });
}

void AppVerbs::finish(const Job &job, const Result<QJsonObject> &answer)
{
    --m_sent;
    --m_unfinished;
    if (const auto pending = m_pending.find(job.app); pending != m_pending.end() && --pending->count == 0)
        m_pending.erase(pending);
    const Result<void> outcome = outcomeOf(job.verb, answer);
    const auto found = m_runs.find(job.id);
    Run run = found->second;
    ++(outcome ? run.succeeded : run.failed);
    if (--run.unfinished == 0)
        m_runs.erase(found);
    else
        found->second = run;
    if (!m_waiting.empty() && !std::exchange(m_isSending, true))
        QMetaObject::invokeMethod(this, &AppVerbs::sendWaiting, Qt::QueuedConnection);
    if (answer)
        emit answered(job.id, job.verb, job.app, *answer);
    emit finished(job.id, job.verb, job.app, outcome);
    if (run.unfinished == 0)
        emit allFinished(job.id, job.verb, run.succeeded, run.failed);
}

} // namespace spawner
