#include "daemon/ctl/statuswatch.h"

#include "daemon/ctl/ctlrun.h"
#include "daemon/ctl/signalwatch.h"

#include <QJsonArray>

namespace spawner {

StatusWatch::StatusWatch(CtlRun &run, View view)
    : QObject(&run), m_run(run), m_view(std::move(view)), m_screen(run.output())
{
    SignalWatch &signalWatch = run.followUntilEnd();
    connect(&run, &CtlRun::ending, this, [this] { m_screen.close(); });
    connect(&run.client(), &ControlClient::notification, this,
            [this](const QByteArray &method, const QJsonObject &params) {
                if (method == "status")
                    onDelta(params);
            });
    connect(&m_tick, &QTimer::timeout, this, &StatusWatch::paint);
    connect(&signalWatch, &SignalWatch::terminalResized, this, [this] {
        m_run.output().measure();
        paint();
    });
    m_isAsking = true;
    run.call("subscribe",
             { { QStringLiteral("topics"), QJsonArray{ QStringLiteral("status") } },
               { QStringLiteral("maxHz"), 2 } },
             [this](const QJsonObject &json) { onSnapshot(json); });
}

void StatusWatch::onSnapshot(const QJsonObject &json)
{
    m_isAsking = false;
    m_snapshot = StatusSnapshot::fromJson(json);
    m_age.start();
    if (m_run.wantsJson()) {
        m_run.output().addJson(json);
        m_run.flush();
        return;
    }
    if (m_run.output().kind().isTerminal)
        m_tick.start(1000);
    paint();
}

void StatusWatch::onDelta(const QJsonObject &json)
{
    if (m_run.wantsJson()) {
        m_run.output().addJson(json);
        m_run.flush();
        return;
    }
    if (StatusDelta::fromJson(json).applyTo(m_snapshot)) {
        m_age.start();
        paint();
    } else if (!m_isAsking) { // one was missed
        m_isAsking = true;
        m_run.call("status", {}, [this](const QJsonObject &snapshot) { onSnapshot(snapshot); });
    }
}

void StatusWatch::paint()
{
    if (!m_age.isValid() || m_run.wantsJson())
        return;
    m_screen.paint(m_view(m_snapshot, m_age.elapsed()));
    m_run.flush();
}

} // namespace spawner
