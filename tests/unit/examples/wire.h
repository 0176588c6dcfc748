// The other end of an HTTP connection, as short as it can be.
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// Answers every connection with the same bytes; with none, not at all.
class Wire
{
public:
    explicit Wire(const QByteArray &answer)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, answer] {
            QTcpSocket *client = m_server.nextPendingConnection();
            QObject::connect(client, &QTcpSocket::readyRead, client, [this, client, answer] {
                m_request += client->readAll();
                if (answer.isEmpty() || !m_request.contains("\r\n\r\n"))
                    return;
                client->write(answer);
                client->disconnectFromHost();
            });
        });
    }
    QUrl url() const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1/x?secret=1").arg(m_server.serverPort()));
    }
    const QByteArray &request() const { return m_request; }

private:
    QTcpServer m_server;
    QByteArray m_request;
};

inline QByteArray httpAnswer(const QByteArray &status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields
        + "\r\n" + body;
}
