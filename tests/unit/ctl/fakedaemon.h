// A daemon for tests of clients: answers are scripted, everything else is the real end of the protocol.
#pragma once

#include "control/controlserver.h"

#include <QList>
#include <QMap>
#include <QTemporaryDir>

#include <functional>

namespace spawner {

/// Listens in a folder of its own. Calls are answered by what on() says, and recorded. Main thread, with an
/// event loop.
class FakeDaemon final : public ControlHandler
{
public:
    using Script = std::function<void(ControlCall)>;

    FakeDaemon();

    bool isListening() const { return m_isListening; }
    QByteArray socketPath() const;

    /// What to do with calls of `method` from now on; others are MethodNotFound.
    void on(const QByteArray &method, Script script) { m_scripts.insert(method, std::move(script)); }
    void on(const QByteArray &method, const QJsonObject &result);
    void refuse(const QByteArray &method, const Error &error);
    /// To all clients.
    void notify(const QByteArray &method, const QJsonObject &params);
    void disconnectAll();

    /// Parameters of the calls of a method, in their order.
    QList<QJsonObject> calls(const QByteArray &method) const { return m_calls.value(method); }

    HelloInfo hello() override;
    void call(ControlCall call) override;
    bool isHarmless(const QByteArray &) const override { return true; }
    void sessionWritable(ControlSession &) override { }
    void sessionClosed(ControlSession &) override { }

private:
    QTemporaryDir m_folder;
    QMap<QByteArray, Script> m_scripts;
    QMap<QByteArray, QList<QJsonObject>> m_calls;
    ControlServer m_server{ *this };
    bool m_isListening = false;
};

/// An app that runs, with one idle process.
AppStatus sampleApp(const QByteArray &name);
/// With apps hello (running), shop (crash-looping) and tools/env (stopped).
StatusSnapshot sampleSnapshot();

} // namespace spawner
