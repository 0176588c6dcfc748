#include "fakewire.h"

#include <QFile>
#include <QJsonDocument>
#include <QLocalSocket>

#include <algorithm>

namespace spawner {

FakeWire::FakeWire(QString path, QString daemonPath) : m_path(std::move(path)), m_daemonPath(std::move(daemonPath))
{
    connect(&m_server, &QLocalServer::newConnection, this, &FakeWire::onConnection);
}

FakeWire::~FakeWire()
{
    cut();
}

bool FakeWire::listen()
{
    QFile::remove(m_path);
    return m_server.listen(m_path);
}

void FakeWire::close()
{
    m_server.close();
}

void FakeWire::cut()
{
    for (auto &link : m_links) {
        link->client->disconnect(this);
        link->daemon->disconnect(this);
        link->client->abort();
        link->daemon->abort();
    }
    m_links.clear();
}

void FakeWire::inject(const QByteArray &bytes)
{
    for (auto &link : m_links) {
        link->client->write(bytes);
        link->client->flush();
    }
}

void FakeWire::setFrozen(bool isFrozen)
{
    m_isFrozen = isFrozen;
    if (!isFrozen) {
        for (auto &link : m_links)
            pass(*link);
    }
}

void FakeWire::onConnection()
{
    while (m_server.hasPendingConnections()) {
        auto link = std::make_unique<Link>();
        link->client.reset(m_server.nextPendingConnection());
        link->client->setParent(nullptr);
        link->daemon = std::make_unique<QLocalSocket>();
        Link *at = link.get();
        at->id = ++m_lastId;
        const auto end = [this, id = at->id] { drop(id); };
        m_links.push_back(std::move(link));
        connect(at->client.get(), &QLocalSocket::readyRead, this, [at] { at->daemon->write(at->client->readAll()); });
        connect(at->daemon.get(), &QLocalSocket::readyRead, this, [this, at] { pass(*at); });
        connect(at->client.get(), &QLocalSocket::disconnected, this, end, Qt::QueuedConnection);
        connect(at->daemon.get(), &QLocalSocket::disconnected, this, end, Qt::QueuedConnection);
        connect(at->daemon.get(), &QLocalSocket::errorOccurred, this, end, Qt::QueuedConnection);
        at->daemon->connectToServer(m_daemonPath);
    }
}

void FakeWire::pass(Link &link)
{
    if (m_isFrozen)
        return;
    QByteArray bytes = link.daemon->readAll();
    if (!link.isGreeted) {
        link.head += bytes;
        const qsizetype end = link.head.indexOf('\n');
        if (end < 0)
            return;
        bytes = link.head;
        link.isGreeted = true;
        if (m_rewrite) {
            QJsonObject answer = QJsonDocument::fromJson(bytes.left(end)).object();
            m_rewrite(answer);
            bytes = QJsonDocument(answer).toJson(QJsonDocument::Compact) + bytes.mid(end);
        }
    }
    link.client->write(bytes);
}

void FakeWire::drop(quint64 id)
{
    const auto at = std::find_if(m_links.begin(), m_links.end(), [id](const auto &one) { return one->id == id; });
    if (at == m_links.end())
        return;
    const std::unique_ptr<Link> gone = std::move(*at);
    m_links.erase(at);
    if (gone->daemon->state() == QLocalSocket::ConnectedState && !m_isFrozen)
        gone->client->write(gone->daemon->readAll());
    gone->client->disconnect(this);
    gone->daemon->disconnect(this);
    gone->client->flush();
}

} // namespace spawner
