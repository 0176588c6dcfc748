#include "gui/models/appsfeed.h"

#include "gui/client/session.h"
#include "gui/models/appsmodel.h"

namespace spawner {

AppsFeed::AppsFeed(Session &session, AppsModel &model, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_model(model)
{
    model.setHistories([&session](const QByteArray &app) -> const AppHistory & { return session.history(app); });
    connect(&session, &Session::statusReset, this, &AppsFeed::onReset);
    connect(&session, &Session::statusChanged, this, [this](const QByteArrayList &changed, const QByteArrayList &removed) {
        m_model.update(m_session.status(), changed, removed);
    });
    connect(&session, &Session::tick, this, &AppsFeed::onTick);
    onReset();
}

void AppsFeed::onReset()
{
    m_model.setDurationBounds(m_session.durationBoundsUs());
    m_model.reset(m_session.status());
}

void AppsFeed::onTick()
{
    // What is of the past does not count down.
    if (m_session.isCurrent())
        m_model.tick(m_session.daemonNowMs());
}

} // namespace spawner
