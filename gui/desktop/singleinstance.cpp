#include "gui/desktop/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QtEndian>

namespace spawner {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto RetryEvery = 50ms;
constexpr auto ReadPatience = 5s;
constexpr QByteArrayView Answer = "ok\n";

} // namespace

SingleInstance::SingleInstance(const QString &path, QObject *parent)
    : QObject(parent), m_path(path), m_lock(path + u".lock"_s)
{
    m_lock.setStaleLockTime(0); // stale only if its process is gone
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onOther);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryEvery);
    connect(&m_retry, &QTimer::timeout, this, &SingleInstance::attempt);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        giveUp(m_message.replaces ? tr("the program that is to be replaced does not end")
                                  : tr("the program runs already, but does not answer"));
    });
}

SingleInstance::~SingleInstance()
{
    // It tells of its end when it is destroyed, and what would hear of that is gone by then.
    if (m_socket)
        m_socket->disconnect(this);
}

QString SingleInstance::standardPath(const QString &settingsFolder)
{
    QString name = u"fcgi-spawner-gui"_s;
    if (!settingsFolder.isEmpty()) {
        const QByteArray folder = QDir(settingsFolder).absolutePath().toUtf8();
        name += u'-' + QString::fromLatin1(QCryptographicHash::hash(folder, QCryptographicHash::Sha1).toHex().left(12));
    }
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name + u".sock"_s;
}

void SingleInstance::start(const InstanceMessage &message, std::chrono::milliseconds patience)
{
    Q_ASSERT(!m_isDone && !m_retry.isActive());
    m_message = message;
    m_patience.start(patience);
    m_retry.start(0ms);
}

void SingleInstance::attempt()
{
    if (m_lock.tryLock(0)) {
        // Nobody else can be listening: what is there was left behind.
        QLocalServer::removeServer(m_path);
        if (!listen()) {
            giveUp(tr("%1 cannot be made: %2").arg(m_path, m_server.errorString()));
            return;
        }
        m_isFirst = m_isDone = true;
        m_patience.stop();
        emit becameFirst();
        return;
    }
    if (m_lock.error() != QLockFile::LockFailedError) {
        giveUp(tr("%1 cannot be made").arg(m_path + u".lock"_s));
        return;
    }
    if (m_isDelivered) { // to be replaced: it has to go first
        retry();
        return;
    }
    m_socket = std::make_unique<QLocalSocket>();
    connect(m_socket.get(), &QLocalSocket::connected, this, &SingleInstance::onConnected);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &SingleInstance::onAnswer);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &SingleInstance::onLost);
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, &SingleInstance::onLost);
    m_socket->connectToServer(m_path);
}

bool SingleInstance::listen()
{
    return m_server.listen(m_path);
}

void SingleInstance::retry()
{
    if (!m_isDone)
        m_retry.start(RetryEvery);
}

void SingleInstance::onConnected()
{
    m_socket->write(m_message.toFrame());
}

void SingleInstance::onAnswer()
{
    if (m_isDone || m_isDelivered || m_socket->bytesAvailable() < Answer.size())
        return;
    m_isDelivered = true;
    if (m_message.replaces) {
        retry();
        return;
    }
    m_isDone = true;
    m_patience.stop();
    emit delivered();
}

void SingleInstance::onLost()
{
    // It is just starting or just ending; the lock will tell.
    if (!m_retry.isActive())
        retry();
}

void SingleInstance::giveUp(const QString &reason)
{
    if (m_isDone)
        return;
    m_isDone = true;
    m_retry.stop();
    m_patience.stop();
    emit failed(reason);
}

void SingleInstance::onOther()
{
    while (QLocalSocket *other = m_server.nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        connect(other, &QLocalSocket::readyRead, this, [this, other] { receive(other); });
        QTimer::singleShot(ReadPatience, other, [other] { other->abort(); });
        receive(other);
    }
}

void SingleInstance::receive(QLocalSocket *other)
{
    if (other->bytesAvailable() < 4)
        return;
    const qint64 length = qFromBigEndian<quint32>(other->peek(4).constData());
    if (length > InstanceMessage::MaxBytes) {
        other->abort();
        return;
    }
    if (other->bytesAvailable() < 4 + length)
        return;
    other->skip(4);
    const std::optional<InstanceMessage> message = InstanceMessage::fromJson(other->read(length));
    if (!message) {
        other->abort();
        return;
    }
    other->write(Answer.data(), Answer.size());
    other->flush(); // whoever is told to quit may do so at once
    other->disconnectFromServer();
    emit messageReceived(*message);
}

} // namespace spawner
