#include "apps/trialrun.h"

#include "apps/spawncontext.h"

namespace spawner {

namespace {
constexpr int QuotedLines = 5;
}

TrialRun::TrialRun(QByteArray app, const AppVersion &version, SpawnContext &context, QObject *parent)
    : QObject(parent), m_app(std::move(app)), m_version(version), m_context(context)
{
}

TrialRun::~TrialRun()
{
    if (m_child)
        m_child->disconnect(this);
}

void TrialRun::start()
{
    auto seat = m_context.nextSeat(m_app);
    m_child = std::make_unique<Child>(seat.id, m_app, m_version, m_context, nullptr);
    connect(m_child.get(), &Child::ready, this, &TrialRun::onReady);
    // Queued: it is in the middle of its own business, and may be before start() returns.
    connect(m_child.get(), &Child::ended, this, &TrialRun::onEnded, Qt::QueuedConnection);
    m_child->start(seat.socketPath, std::nullopt);
}

void TrialRun::onReady()
{
    const auto time = std::chrono::duration_cast<milliseconds>(Clock::now() - m_child->startedAt());
    m_context.report(m_app, m_child->pid(),
                     QStringLiteral("a process of the version to be deployed was ready after %1 ms; it is stopped")
                         .arg(time.count()));
    m_child->stop(ChildEnd::Requested, m_version.settings->stopGrace);
}

void TrialRun::onEnded()
{
    if (m_child->wasReady() && m_child->end() == ChildEnd::Requested) {
        emit finished({});
        return;
    }
    Error error = m_child->endError();
    const QStringList lines = m_context.lastLines(m_app, m_child->pid(), QuotedLines);
    if (lines.size() > 1) // one is in there already
        error.message += QStringLiteral("\n%1").arg(lines.join(QLatin1Char('\n')));
    emit finished(error);
}

} // namespace spawner
