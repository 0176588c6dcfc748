// Apps, snapshots, log lines to show.
#pragma once

#include "control/activity.h"
#include "control/status.h"

namespace spawner {

/// The moment at which samples were taken (milliseconds since 1970).
constexpr qint64 SampleTime = 1'764'100'000'000;
/// The bounds that samples' histograms are meant for.
const std::vector<quint64> &sampleBoundsUs();

/// An app that runs, with one idle process (its PID is 4711) that stops in 252 s and 12,345 requests behind it.
AppStatus sampleApp(const QByteArray &name);
/// The same in another state ("stopped", "crash-looping", ...), with the processes and times that belong to it.
AppStatus sampleApp(const QByteArray &name, const QByteArray &state);
/// A process of an app: ready, idle.
ChildStatus sampleChild(quint64 id, qint64 pid);
/// The daemon running with apps auth (crash-looping), hello (running), tools/env (stopped).
StatusSnapshot sampleSnapshot();
/// With `count` apps app0000, app0001, ... that run.
StatusSnapshot sampleSnapshot(int count);
/// As if it had answered `count` requests of `durationUs` each since `app`.
AppStatus served(AppStatus app, quint64 count, quint64 durationUs);

LogEntry sampleLine(quint64 sequence, const QByteArray &app, const QByteArray &text,
                    const QByteArray &stream = "stderr");
ControlEvent sampleEvent(quint64 id, const QByteArray &type, const QByteArray &app, const QString &text = {});

} // namespace spawner
