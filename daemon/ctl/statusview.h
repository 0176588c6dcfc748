// What `status`, `apps` and `status APP` show. Pure functions from values to lines.
#pragma once

#include "control/status.h"
#include "daemon/ctl/line.h"

namespace spawner {

/// What a view needs to know besides the values.
struct ViewFrame
{
    HelloInfo hello;
    int width = 0; ///< of the terminal; 0 = any
    qint64 ageMs = 0; ///< of the values: countdowns go on
};

/// The daemon in some lines, then a table of its apps.
QList<Line> statusView(const StatusSnapshot &snapshot, const ViewFrame &frame);
/// One app in some lines, then a table of its processes.
QList<Line> appView(const AppStatus &app, const DaemonStatus &daemon, const ViewFrame &frame);
/// A table of apps: state, URL, file.
QList<Line> appListView(const StatusSnapshot &snapshot, const ViewFrame &frame);

/// The word for an app's state in its colour.
Span stateWord(const QByteArray &state);
/// An app in a sentence: "hello: running, 2 processes".
Line appSentence(const AppStatus &app);
/// "no apps yet in …"
Line noAppsLine(const QByteArray &webRoot);

} // namespace spawner
