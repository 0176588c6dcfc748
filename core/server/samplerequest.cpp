#include "server/samplerequest.h"

#include "server/checknetwork.h"

#include <QFile>
#include <QLocalSocket>
#include <QTcpSocket>

namespace spawner {

namespace {

constexpr qint64 MaxHeadBytes = 64 * 1024;

/// Where to connect to reach what listens on every interface.
QString reachable(const QByteArray &host)
{
    if (host.isEmpty() || host == "0.0.0.0")
        return QStringLiteral("127.0.0.1");
    return host == "::" ? QStringLiteral("::1") : QString::fromLatin1(host);
}

} // namespace

SampleRequest::SampleRequest(const QByteArray &url, const QByteArray &target, milliseconds patience, Callback done,
                             QObject *parent)
    : QObject(parent), m_url(url), m_target(target), m_done(std::move(done))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this, patience] {
        fail(QStringLiteral("no answer within %1").arg(QString::fromLatin1(formatDuration(patience))));
    });
    m_timer.start(patience);
    QByteArray host;
    quint16 port = 0;
    if (takeApart(url, &host, &port)) {
        auto socket = std::make_unique<QTcpSocket>();
        QTcpSocket *raw = socket.get();
        connect(raw, &QTcpSocket::errorOccurred, this, [this, raw] { fail(raw->errorString()); });
        use(std::move(socket));
        raw->connectToHost(reachable(host), port);
    } else {
        auto socket = std::make_unique<QLocalSocket>();
        QLocalSocket *raw = socket.get();
        connect(raw, &QLocalSocket::errorOccurred, this, [this, raw] { fail(raw->errorString()); });
        use(std::move(socket));
        raw->connectToServer(QFile::decodeName(url.mid(qstrlen("unix:"))));
    }
}

SampleRequest::~SampleRequest()
{
    if (m_socket)
        m_socket->disconnect(this);
}

template <typename Socket>
void SampleRequest::use(std::unique_ptr<Socket> socket)
{
    connect(socket.get(), &Socket::connected, this, &SampleRequest::onConnected, Qt::QueuedConnection);
    connect(socket.get(), &Socket::readyRead, this, &SampleRequest::onReadyRead);
    m_socket = std::move(socket);
}

void SampleRequest::onConnected()
{
    m_start = Clock::now();
    m_socket->write("GET " + m_target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    "User-Agent: fcgi-spawner-doctor/" SPAWNER_VERSION "\r\n\r\n");
}

void SampleRequest::onReadyRead()
{
    m_received += m_socket->read(MaxHeadBytes - m_received.size());
    const qsizetype end = m_received.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_received.size() >= MaxHeadBytes)
            fail(QStringLiteral("the head of the answer has no end"));
        return;
    }
    SampleAnswer answer;
    answer.head = m_received.left(end);
    answer.status = answer.head.mid(qstrlen("HTTP/1.1 "), 3).toInt();
    answer.time = std::chrono::duration_cast<milliseconds>(Clock::now() - m_start);
    finish(answer);
}

void SampleRequest::fail(const QString &why)
{
    finish(Error{ ErrorCode::AppUnreachable,
                  QStringLiteral("GET %1 at %2: %3").arg(QString::fromUtf8(m_target), QString::fromUtf8(m_url), why) });
}

void SampleRequest::finish(const Result<SampleAnswer> &answer)
{
    if (!m_done)
        return;
    m_timer.stop();
    if (m_socket)
        m_socket->disconnect(this);
    QMetaObject::invokeMethod(
        this, [done = std::exchange(m_done, {}), answer] { done(answer); }, Qt::QueuedConnection);
}

} // namespace spawner
