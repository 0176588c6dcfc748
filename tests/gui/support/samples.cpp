#include "samples.h"

#include <algorithm>

namespace spawner {

const std::vector<quint64> &sampleBoundsUs()
{
    static const std::vector<quint64> bounds{ 500, 1000, 2000, 5000, 10'000, 50'000, 100'000, 1'000'000 };
    return bounds;
}

ChildStatus sampleChild(quint64 id, qint64 pid)
{
    ChildStatus child;
    child.id = id;
    child.pid = pid;
    child.state = "ready";
    child.role = "current";
    child.mode = "stdio";
    child.served = 12'345;
    child.sampledAt = SampleTime;
    child.startedAt = SampleTime - 60'000;
    child.stateSince = SampleTime - 59'000;
    child.idleRemainingMs = 252'000;
    child.residentBytes = 13 << 20;
    child.cpuMs = 1500;
    child.threads = 1;
    return child;
}

AppStatus sampleApp(const QByteArray &name)
{
    AppStatus app;
    app.name = name;
    app.path = "/" + name + ".fcgi";
    app.file = "/var/www/fcgi/" + name + ".fcgi";
    app.state = "running";
    app.mode = "stdio";
    app.role = "responder";
    app.processesMax = 8;
    app.idleTimeoutMs = 300'000;
    app.requests = 12'345;
    app.responses = { 0, 0, 12'340, 0, 5, 0 };
    app.durationUs.counts.assign(sampleBoundsUs().size() + 1, 0);
    app.durationUs.counts[2] = 12'345;
    app.queueUs.counts.assign(sampleBoundsUs().size() + 1, 0);
    app.fileModifiedAt = SampleTime - 3'600'000;
    app.fileBytes = 8'100'000;
    app.children = { sampleChild(1, 4711) };
    return app;
}

AppStatus sampleApp(const QByteArray &name, const QByteArray &state)
{
    AppStatus app = sampleApp(name);
    app.state = state;
    if (state == "starting" || state == "stopping") {
        app.children[0].state = state;
        app.children[0].idleRemainingMs.reset();
    } else if (state != "running") {
        app.children.clear();
    }
    if (state == "backing-off" || state == "crash-looping") {
        app.errors = 3;
        app.failures = state == "backing-off" ? 1 : 7;
        app.retryInMs = 11'500;
        app.lastExit = QStringLiteral("exit status 1");
        app.restarts.insert("crash", quint64(app.failures));
    } else if (state == "refused") {
        app.problem = Problem{ "AppInvalidFile", QStringLiteral("it is no program: no ELF and no #! line") };
    }
    return app;
}

static DaemonStatus sampleDaemon()
{
    DaemonStatus daemon;
    daemon.now = SampleTime;
    daemon.startedAt = SampleTime - 3'600'000;
    daemon.pid = 812;
    daemon.version = "0.1.0";
    daemon.state = "running";
    daemon.urls = { "http://127.0.0.1:8080" };
    daemon.webRoot = "/var/www/fcgi";
    daemon.gatewayThreads = 2;
    daemon.requests = 12'345;
    return daemon;
}

StatusSnapshot sampleSnapshot()
{
    StatusSnapshot snapshot;
    snapshot.revision = 41;
    snapshot.daemon = sampleDaemon();
    snapshot.apps = { sampleApp("auth", "crash-looping"), sampleApp("hello"), sampleApp("tools/env", "stopped") };
    return snapshot;
}

StatusSnapshot sampleSnapshot(int count)
{
    StatusSnapshot snapshot;
    snapshot.revision = 1;
    snapshot.daemon = sampleDaemon();
    for (int i = 0; i < count; ++i)
        snapshot.apps.append(sampleApp("app" + QByteArray::number(i).rightJustified(4, '0')));
    return snapshot;
}

AppStatus served(AppStatus app, quint64 count, quint64 durationUs)
{
    const auto &bounds = sampleBoundsUs();
    app.requests += count;
    app.responses[2] += count;
    app.durationUs.counts.resize(bounds.size() + 1);
    const auto bucket = std::lower_bound(bounds.begin(), bounds.end(), durationUs) - bounds.begin();
    app.durationUs.counts[size_t(bucket)] += count;
    app.durationUs.sumUs += count * durationUs;
    return app;
}

LogEntry sampleLine(quint64 sequence, const QByteArray &app, const QByteArray &text, const QByteArray &stream)
{
    LogEntry line;
    line.sequence = sequence;
    line.time = double(SampleTime) + double(sequence);
    line.app = app;
    line.pid = 4711;
    line.stream = stream;
    line.text = text;
    return line;
}

ControlEvent sampleEvent(quint64 id, const QByteArray &type, const QByteArray &app, const QString &text)
{
    ControlEvent event;
    event.id = id;
    event.time = SampleTime + qint64(id) * 1000;
    event.type = type;
    event.app = app;
    event.pid = 4711;
    event.text = text.isEmpty() ? QString::fromUtf8(app + ": " + type) : text;
    return event;
}

} // namespace spawner
