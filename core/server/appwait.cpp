#include "server/appwait.h"

#include "apps/app.h"
#include "apps/appregistry.h"

namespace spawner {

AppWait::AppWait(AppRegistry &registry, App &app, Judge judge, Callback done, milliseconds patience,
                 QObject *parent)
    : QObject(parent), m_app(&app), m_name(app.name()), m_judge(std::move(judge)), m_done(std::move(done))
{
    connect(&app, &App::changed, this, [this] { ask(nullptr); });
    connect(&app, &QObject::destroyed, this, [this] {
        finish(Error{ ErrorCode::NotFound,
                      QStringLiteral("the app %1 was removed meanwhile").arg(QString::fromUtf8(m_name)) });
    });
    connect(&registry, &AppRegistry::eventHappened, this, [this](const AppEvent &event) {
        if (event.app == m_name)
            ask(&event);
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this, patience] {
        finish(Error{ ErrorCode::QueueTimeout,
                      QStringLiteral("%1 did not get there within %2; its log may tell why")
                          .arg(QString::fromUtf8(m_name), QString::fromLatin1(formatDuration(patience))) });
    });
    m_timer.start(patience);
    ask(nullptr);
}

AppWait::~AppWait()
{
    if (m_done)
        m_done(Error{ ErrorCode::ShuttingDown, QStringLiteral("the server is shutting down") });
}

void AppWait::ask(const AppEvent *event)
{
    if (m_isOver || !m_app)
        return;
    if (const Verdict verdict = m_judge(*m_app, event))
        finish(*verdict);
}

/// From the event loop: the app may be in the middle of its business now.
void AppWait::finish(const Result<void> &outcome)
{
    if (std::exchange(m_isOver, true))
        return;
    m_timer.stop();
    QMetaObject::invokeMethod(
        this,
        [this, outcome] {
            std::exchange(m_done, {})(outcome);
            deleteLater();
        },
        Qt::QueuedConnection);
}

} // namespace spawner
