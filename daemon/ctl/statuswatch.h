// `status --watch`.
#pragma once

#include "control/status.h"
#include "daemon/ctl/screen.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace spawner {

class CtlRun;

/// Subscribes to the status and shows it whenever it changes, and, on a terminal, each second, for the
/// countdowns. With
/// --json: the snapshot and the deltas, as they come. A child of its run.
class StatusWatch : public QObject
{
    Q_OBJECT
public:
    /// Makes the lines from the snapshot and its age.
    using View = std::function<QList<Line>(const StatusSnapshot &, qint64 ageMs)>;

    StatusWatch(CtlRun &run, View view);

private:
    void onSnapshot(const QJsonObject &json);
    void onDelta(const QJsonObject &json);
    void paint();

    CtlRun &m_run;
    const View m_view;
    Screen m_screen;
    StatusSnapshot m_snapshot;
    QElapsedTimer m_age;
    QTimer m_tick;
    bool m_isAsking = false;
};

} // namespace spawner
