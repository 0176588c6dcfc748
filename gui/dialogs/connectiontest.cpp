#include "gui/dialogs/connectiontest.h"

#include "gui/dialogs/messagetexts.h"
#include "gui/style/safetext.h"

namespace spawner {

using namespace std::chrono_literals;

ConnectionTest::ConnectionTest(QObject *parent)
    : QObject(parent), m_connection("fcgi-spawner-gui " SPAWNER_VERSION " (test)")
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(20s);
    connect(&m_connection, &DaemonConnection::stateChanged, this, &ConnectionTest::onStateChanged);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        end({ false, tr("There was no answer within %n second(s)", nullptr, int(m_timer.interval() / 1000)), {} });
    });
}

ConnectionTest::~ConnectionTest()
{
    m_connection.disconnect(this);
}

void ConnectionTest::start(const Profile &profile)
{
    m_isRunning = true;
    if (const Result<void> checked = profile.check(); !checked) {
        QMetaObject::invokeMethod(this, [this, why = checked.error().message] { end({ false, why, {} }); },
                                  Qt::QueuedConnection);
        return;
    }
    m_timer.start();
    m_connection.open(profile);
}

void ConnectionTest::onStateChanged()
{
    const ConnectionState &state = m_connection.state();
    if (state.phase == ConnectionPhase::Connected)
        return end(success());
    // The first obstacle is what was asked for; there is no second try.
    if (state.phase == ConnectionPhase::Waiting)
        end({ false, MessageTexts::trouble(state), MessageTexts::troubleAdvice(state) });
}

ConnectionTest::Outcome ConnectionTest::success() const
{
    const HelloInfo &hello = m_connection.hello();
    //: A host, the version of the daemon there, and the user it runs as.
    const QString text = tr("Connected to %1: spawner %2, running as %3")
                             .arg(isolated(hello.host), isolated(hello.version), isolated(hello.user));
    return { true, text, hello.isReadOnly ? tr("You may look, but not change anything.") : QString() };
}

void ConnectionTest::end(const Outcome &outcome)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    m_timer.stop();
    // Not from within the connection's own signal.
    QMetaObject::invokeMethod(this, [this, outcome] {
        m_connection.close();
        emit finished(outcome);
    }, Qt::QueuedConnection);
}

} // namespace spawner
