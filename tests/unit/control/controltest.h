// Two ends of a control socket for tests: a handler that does what its methods are called, and a client that
// sends whatever it is told.
#pragma once

#include "base/unixsocket.h"
#include "control/controlserver.h"
#include "support/eventually.h"
#include "support/sandbox.h"

#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <memory>
#include <vector>

#include <sys/socket.h>

/// echo: its parameters. hold: no answer until the test takes it from `held`. drop: none at all. big: an
/// answer of `bytes`. kick: disconnects the client, and answers then. fail: an error. change: not harmless;
/// everything else is.
class TestHandler final : public spawner::ControlHandler
{
public:
    spawner::HelloInfo hello() override
    {
        spawner::HelloInfo info;
        info.version = "1.2.3";
        info.webRoot = "/srv/www";
        return info;
    }
    void call(spawner::ControlCall call) override
    {
        ++calls;
        lastSession = call.session();
        const QByteArray method = call.method();
        if (method == "echo" || method == "change") {
            call.reply(call.params());
        } else if (method == "hold") {
            held.push_back(std::move(call));
        } else if (method == "big") {
            call.reply(bigAnswer(call.params().value(QLatin1String("bytes")).toInt()));
        } else if (method == "kick") {
            call.session()->disconnectClient(QStringLiteral("kicked"));
            isGoneAfterKick = call.session() == nullptr;
            call.reply({});
        } else if (method == "fail") {
            spawner::RpcError error = spawner::RpcError::from(
                spawner::Error{ spawner::ErrorCode::NotFound, QStringLiteral("no such app") });
            error.data.insert(QStringLiteral("fix"), QStringLiteral("touch it"));
            call.fail(error);
        } else if (method != "drop") {
            call.fail(
                spawner::RpcError::from(spawner::RpcCode::MethodNotFound, QStringLiteral("no such method")));
        }
    }
    bool isHarmless(const QByteArray &method) const override { return method != "change"; }
    void sessionWritable(spawner::ControlSession &session) override { writable.append(session.id()); }
    void sessionClosed(spawner::ControlSession &session) override { closed.append(session.id()); }

    static QJsonObject bigAnswer(qsizetype bytes)
    {
        return { { QStringLiteral("fill"), QString(bytes, QLatin1Char('x')) } };
    }

    int calls = 0;
    spawner::ControlSession *lastSession = nullptr;
    std::vector<spawner::ControlCall> held;
    bool isGoneAfterKick = false;
    QList<quint64> writable;
    QList<quint64> closed;
};

/// A client without manners. Everything runs the event loop, which the server needs as well.
class RawClient
{
public:
    explicit RawClient(const QByteArray &path) : RawClient(spawner::connectUnixSocket(path)) { }
    explicit RawClient(spawner::Result<spawner::UnixFd> fd)
    {
        if (fd)
            m_fd = *std::move(fd);
    }

    bool isConnected() const { return m_fd.isValid(); }
    /// As much as the socket takes now; -1 if it is broken.
    qsizetype sendSome(QByteArrayView bytes)
    {
        const ssize_t sent
            = ::send(m_fd.get(), bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
        return sent >= 0 ? sent : errno == EAGAIN ? 0 : -1;
    }
    /// All of it; false if the other end does not take it.
    bool send(const QByteArray &all)
    {
        QByteArrayView bytes = all;
        return eventually([this, &bytes] {
                   qsizetype sent = 0;
                   while (!bytes.isEmpty() && (sent = sendSome(bytes)) > 0)
                       bytes = bytes.sliced(sent);
                   return bytes.isEmpty() || sent < 0;
               })
            && bytes.isEmpty();
    }
    /// The next line, without its end; empty if the connection ended before one came.
    QByteArray line(std::chrono::milliseconds timeout = std::chrono::seconds(30))
    {
        qsizetype end = -1;
        (void)eventually(
            [this, &end] {
                receive();
                end = m_received.indexOf('\n', m_searched);
                m_searched = end < 0 ? m_received.size() : 0;
                return end >= 0 || m_isAtEnd;
            },
            timeout);
        const QByteArray line = m_received.left(std::max<qsizetype>(end, 0));
        m_received.remove(0, end + 1);
        return line;
    }
    QJsonObject json() { return QJsonDocument::fromJson(line()).object(); }
    /// Sends a request and returns the next line.
    QJsonObject ask(const QByteArray &method, const QByteArray &params = "{}", const QByteArray &id = "1")
    {
        return send(request(method, params, id)) ? json() : QJsonObject();
    }
    static QByteArray request(const QByteArray &method, const QByteArray &params = "{}",
                              const QByteArray &id = "1")
    {
        return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + params
            + "}\n";
    }
    bool hello()
    {
        return ask("hello", "{\"protocol\":1,\"client\":\"raw\"}", "0").contains(QLatin1String("result"));
    }
    /// The other end closes (and has nothing more to say).
    bool ends()
    {
        return eventually(
                   [this] {
                       receive();
                       return m_isAtEnd;
                   },
                   std::chrono::seconds(30))
            && m_received.isEmpty();
    }
    void close() { m_fd.reset(); }

private:
    void receive()
    {
        char buffer[65536];
        for (int i = 0; i < 64 && !m_isAtEnd; ++i) {
            const ssize_t got = ::recv(m_fd.get(), buffer, sizeof buffer, MSG_DONTWAIT);
            if (got < 0 && errno == EAGAIN)
                return;
            m_isAtEnd = got <= 0;
            m_received.append(buffer, std::max<ssize_t>(got, 0));
        }
    }

    spawner::UnixFd m_fd;
    QByteArray m_received;
    qsizetype m_searched = 0;
    bool m_isAtEnd = false;
};

/// The code that a program would look at: "NotFound"; empty for an answer that is no error.
inline QByteArray errorName(const QJsonObject &answer)
{
    const QJsonObject error = answer.value(QLatin1String("error")).toObject();
    return error.value(QLatin1String("data")).toObject().value(QLatin1String("code")).toString().toUtf8();
}

inline QString errorText(const QJsonObject &answer)
{
    return answer.value(QLatin1String("error")).toObject().value(QLatin1String("message")).toString();
}

/// A server in a folder of its own.
struct ServerFixture
{
    explicit ServerFixture(spawner::ControlServerOptions options = {})
    {
        if (options.path.isEmpty())
            options.path = path;
        server = std::make_unique<spawner::ControlServer>(handler);
        if (const auto result = server->listen(options); !result)
            qFatal("cannot listen: %s", qPrintable(result.error().message));
    }

    Sandbox sandbox;
    QByteArray path = QFile::encodeName(sandbox.runDir()) + "/control.sock";
    TestHandler handler;
    std::unique_ptr<spawner::ControlServer> server;
};
