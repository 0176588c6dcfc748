// Tries whether a profile works.
#pragma once

#include "gui/client/daemonconnection.h"
#include "gui/client/profile.h"
#include "gui/style/colors.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace spawner {

/// One try with a connection of its own: the daemon's greeting, or exactly what is in the way. Ends by itself after 20 s;
/// destroying it gives up. Main thread.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    struct Outcome
    {
        bool works = false;
        QString text; ///< sentences; plain, translated
        QString advice{}; ///< what to do if it does not work; may be empty
    };

    explicit ConnectionTest(QObject *parent = nullptr);
    ~ConnectionTest() override;

    void start(const Profile &profile);
    void setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); }

signals:
    void finished(const spawner::ConnectionTest::Outcome &outcome);

private:
    void onStateChanged();
    void end(const Outcome &outcome);
    Outcome success() const;

    DaemonConnection m_connection;
    QTimer m_timer;
    bool m_isRunning = false;
};

} // namespace spawner
