// A control socket with a handler that only takes note, for tests of what is sent to sessions.
#pragma once

#include "base/unixsocket.h"
#include "control/controlserver.h"
#include "support/sandbox.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

#include <sys/socket.h>

namespace spawner {

class ControlKit final : public ControlHandler
{
public:
    ControlKit() : m_server(*this)
    {
        m_path = QFile::encodeName(m_sandbox.path(QStringLiteral("c.sock")));
        ControlServerOptions options;
        options.path = m_path;
        m_isListening = bool(m_server.listen(options));
    }

    bool isListening() const { return m_isListening; }

    /// A new client that said hello; nullptr if that failed. read() reads what it was sent.
    ControlSession *connectClient()
    {
        auto opened = connectUnixSocket(m_path);
        if (!opened)
            return nullptr;
        m_client = std::move(*opened);
        const QByteArray hello("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"hello\",\"params\":{\"protocol\":1}}\n");
        ::send(m_client.get(), hello.constData(), size_t(hello.size()), MSG_NOSIGNAL);
        read();
        return QTest::qWaitFor([this] { return read(), !m_lines.isEmpty(); }, 20'000)
            ? m_server.sessions().back().get() : nullptr;
    }
    void disconnectClient() { m_client.reset(); }

    /// Takes in what has come for the client; the hello first.
    const QList<QJsonObject> &read()
    {
        char bytes[65536];
        ssize_t count = 0;
        while (m_client.isValid() && (count = ::recv(m_client.get(), bytes, sizeof bytes, MSG_DONTWAIT)) > 0)
            m_buffer.append(bytes, count);
        qsizetype start = 0;
        for (qsizetype end = 0; (end = m_buffer.indexOf('\n', start)) >= 0; start = end + 1)
            m_lines.append(QJsonDocument::fromJson(m_buffer.mid(start, end - start)).object());
        m_buffer.remove(0, start);
        return m_lines;
    }
    /// Params of the notifications so far, after waiting until there are at least `count`.
    QList<QJsonObject> notifications(qsizetype count)
    {
        const bool isThere = QTest::qWaitFor([&] { return read().size() > count; }, 20'000);
        QList<QJsonObject> all;
        for (qsizetype i = 1; isThere && i < m_lines.size(); ++i)
            all.append(m_lines[i].value(u"params").toObject());
        return all;
    }

    std::function<void(ControlSession &)> onWritable = [](ControlSession &) { };
    std::function<void(ControlSession &)> onClosed = [](ControlSession &) { };

private:
    HelloInfo hello() override { return {}; }
    void call(ControlCall call) override { call.reply({}); }
    bool isHarmless(const QByteArray &) const override { return true; }
    void sessionWritable(ControlSession &session) override { onWritable(session); }
    void sessionClosed(ControlSession &session) override { onClosed(session); }

    Sandbox m_sandbox;
    QByteArray m_path;
    ControlServer m_server;
    UnixFd m_client;
    QByteArray m_buffer;
    QList<QJsonObject> m_lines;
    bool m_isListening = false;
};

} // namespace spawner
