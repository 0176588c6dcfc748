#include "fakedaemon.h"

#include <QFile>

namespace spawner {

FakeDaemon::FakeDaemon()
{
    ControlServerOptions options;
    options.path = socketPath();
    m_isListening = bool(m_server.listen(options));
}

QByteArray FakeDaemon::socketPath() const
{
    return QFile::encodeName(m_folder.filePath(QStringLiteral("control.sock")));
}

void FakeDaemon::on(const QByteArray &method, const QJsonObject &result)
{
    on(method, [result](ControlCall call) { call.reply(result); });
}

void FakeDaemon::refuse(const QByteArray &method, const Error &error)
{
    on(method, [error](ControlCall call) { call.fail(error); });
}

void FakeDaemon::notify(const QByteArray &method, const QJsonObject &params)
{
    for (const auto &session : m_server.sessions())
        session->notify(method, params);
}

void FakeDaemon::disconnectAll()
{
    for (const auto &session : m_server.sessions())
        session->disconnectClient(QStringLiteral("enough"));
}

HelloInfo FakeDaemon::hello()
{
    HelloInfo info;
    info.version = "0.1.0";
    info.pid = 812;
    info.user = "www-data";
    info.host = "box";
    info.webRoot = "/var/www/fcgi";
    info.urls = { "http://127.0.0.1:8080" };
    info.durationBoundsUs = { 500, 1000, 2000, 5000, 10'000 };
    return info;
}

void FakeDaemon::call(ControlCall call)
{
    m_calls[call.method()].append(call.params());
    const Script script = m_scripts.value(call.method());
    if (script)
        script(std::move(call));
    else
        call.fail(RpcError::from(RpcCode::MethodNotFound,
                                 QStringLiteral("there is no method ") + QString::fromUtf8(call.method())));
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
    app.durationUs.counts = { 0, 0, 100, 0, 0, 0 };
    ChildStatus child;
    child.id = 1;
    child.pid = 4711;
    child.state = "ready";
    child.role = "current";
    child.mode = "stdio";
    child.served = 12'345;
    child.sampledAt = 1'764'100'000'000;
    child.startedAt = child.sampledAt - 60'000;
    child.idleRemainingMs = 252'000;
    child.residentBytes = 13 << 20;
    app.children = { child };
    return app;
}

StatusSnapshot sampleSnapshot()
{
    StatusSnapshot snapshot;
    snapshot.revision = 41;
    snapshot.daemon.now = 1'764'100'000'000;
    snapshot.daemon.startedAt = snapshot.daemon.now - 3'600'000;
    snapshot.daemon.pid = 812;
    snapshot.daemon.version = "0.1.0";
    snapshot.daemon.state = "running";
    snapshot.daemon.urls = { "http://127.0.0.1:8080" };
    snapshot.daemon.webRoot = "/var/www/fcgi";
    snapshot.daemon.requests = 12'345;
    AppStatus shop = sampleApp("shop");
    shop.state = "crash-looping";
    shop.children.clear();
    shop.errors = 3;
    shop.retryInMs = 11'500;
    shop.lastExit = QStringLiteral("exited with status 1");
    AppStatus tools = sampleApp("tools/env");
    tools.state = "stopped";
    tools.children.clear();
    tools.requests = 0;
    tools.durationUs.counts.clear();
    snapshot.apps = { sampleApp("hello"), shop, tools };
    return snapshot;
}

} // namespace spawner
