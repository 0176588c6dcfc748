// A wire that can be tampered with, between a client and a daemon.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class QLocalSocket;

namespace spawner {

/// Listens at one path and passes on every connection to the daemon at another, byte for byte, but for what a test asks
/// for. Needs an event loop.
class FakeWire : public QObject
{
    Q_OBJECT
public:
    /// What happens to the daemon's answer to hello on its way ("result" or "error" of it can be changed).
    using Rewrite = std::function<void(QJsonObject &answer)>;

    FakeWire(QString path, QString daemonPath);
    ~FakeWire() override;

    bool listen();
    void close(); ///< connections stay
    /// Ends all connections without a word, as a daemon does that was killed.
    void cut();
    /// Bytes to all clients that the daemon never sent.
    void inject(const QByteArray &bytes);
    /// Nothing reaches clients while frozen; it does afterwards.
    void setFrozen(bool isFrozen);
    void setRewrite(Rewrite rewrite) { m_rewrite = std::move(rewrite); }
    int connections() const { return int(m_links.size()); }

private:
    struct Link
    {
        quint64 id = 0;
        std::unique_ptr<QLocalSocket> client;
        std::unique_ptr<QLocalSocket> daemon;
        QByteArray head; // the first line, as far as it came
        bool isGreeted = false;
    };

    void onConnection();
    void pass(Link &link);
    void drop(quint64 id);

    const QString m_path;
    const QString m_daemonPath;
    QLocalServer m_server;
    std::vector<std::unique_ptr<Link>> m_links;
    Rewrite m_rewrite;
    quint64 m_lastId = 0;
    bool m_isFrozen = false;
};

} // namespace spawner
