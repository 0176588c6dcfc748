// What `requests`, `history`, `logs`, `events`, `versions`, `doctor` and `explain` show. Pure functions from
// values to lines.
#pragma once

#include "control/activity.h"
#include "daemon/ctl/line.h"

#include <QRegularExpression>

namespace spawner {

/// `more`: how many the daemon left out.
QList<Line> requestsView(const QList<RequestStatus> &requests, qint64 more, int width);
QList<Line> historyView(const QList<FinishedStatus> &requests, qint64 nowMs, int width);
QList<Line> versionsView(const QList<VersionStatus> &versions, int width);
QList<Line> settingsView(const QList<SettingStatus> &settings, int width);
/// Findings with what to do about them, and how many there are of each kind.
QList<Line> checksView(const QList<CheckResult> &checks);

/// An event; its lines of output below it.
QList<Line> eventLines(const ControlEvent &event, qint64 nowMs);
/// A line of an app. `highlight` is marked if it is valid and not empty.
Line logLine(const LogEntry &entry, qint64 nowMs, const QRegularExpression &highlight);
/// "… 12 lines are missing here"
Line droppedLine(quint64 count);

} // namespace spawner
