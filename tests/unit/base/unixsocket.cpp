// connectUnixSocket on real sockets.
#include "base/unixsocket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

using namespace spawner;

/// A listening socket, by hand.
static UnixFd listenAt(const QByteArray &path, int backlog)
{
    UnixFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un address {};
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    if (::bind(fd.get(), reinterpret_cast<sockaddr *>(&address), sizeof address) < 0
        || (backlog >= 0 && ::listen(fd.get(), backlog) < 0))
        fd.reset();
    return fd;
}

class UnixSocketTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void connectsWithoutBlocking();
    void pathOfTheGreatestLength();
    void tooLongPathTellsTheLengths();
    void missingSocket();
    void nobodyListens();
    void leftBehindSocketFile();
    void plainFile();
    void fullBacklog();
    void noAbstractNames();
    void noDescriptorLeaksOnFailure();

private:
    QByteArray pathOfSize(qsizetype size) const { return m_path.leftJustified(size, 'x'); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
};

void UnixSocketTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>(QStringLiteral("/tmp/spawner-XXXXXX"));
    QVERIFY(m_folder->isValid());
    m_path = QFile::encodeName(m_folder->filePath(QStringLiteral("s")));
}

void UnixSocketTest::connectsWithoutBlocking()
{
    const UnixFd listener = listenAt(m_path, 8);
    QVERIFY(listener);
    const auto socket = connectUnixSocket(m_path);
    QVERIFY(socket);
    QVERIFY(::fcntl(socket->get(), F_GETFL) & O_NONBLOCK);
    QVERIFY(::fcntl(socket->get(), F_GETFD) & FD_CLOEXEC);
    const UnixFd peer(::accept(listener.get(), nullptr, nullptr));
    QCOMPARE(::write(peer.get(), "hi", 2), 2);
    char buffer[8];
    QCOMPARE(::read(socket->get(), buffer, sizeof buffer), 2);
}

void UnixSocketTest::pathOfTheGreatestLength()
{
    const QByteArray path = pathOfSize(MaxSocketPathBytes);
    const UnixFd listener = listenAt(path, 1);
    QVERIFY(listener);
    QVERIFY(connectUnixSocket(path));
}

void UnixSocketTest::tooLongPathTellsTheLengths()
{
    const auto socket = connectUnixSocket(pathOfSize(MaxSocketPathBytes + 1));
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::PathTooLong);
    QVERIFY(socket.error().message.contains(QStringLiteral("108")));
    QVERIFY(socket.error().message.contains(QStringLiteral("107")));
}

void UnixSocketTest::missingSocket()
{
    const auto socket = connectUnixSocket(m_path);
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::NotFound);
    QVERIFY(socket.error().message.contains(QFile::decodeName(m_path)));
}

void UnixSocketTest::nobodyListens()
{
    const UnixFd bound = listenAt(m_path, -1);
    const auto socket = connectUnixSocket(m_path);
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::AppUnreachable);
}

void UnixSocketTest::leftBehindSocketFile()
{
    listenAt(m_path, 8).reset();
    const auto socket = connectUnixSocket(m_path);
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::AppUnreachable);
}

void UnixSocketTest::plainFile()
{
    QFile file(QFile::decodeName(m_path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto socket = connectUnixSocket(m_path);
    QVERIFY(!socket);
    QCOMPARE(socket.error().code, ErrorCode::AppUnreachable);
}

void UnixSocketTest::fullBacklog()
{
    const UnixFd listener = listenAt(m_path, 1);
    std::vector<UnixFd> waiting;
    for (int i = 0; i < 10; ++i) {
        auto socket = connectUnixSocket(m_path);
        if (!socket) {
            QCOMPARE(socket.error().code, ErrorCode::ResourceExhausted);
            QVERIFY(i > 0);
            // Room again as soon as one is accepted.
            const UnixFd accepted(::accept(listener.get(), nullptr, nullptr));
            QVERIFY(connectUnixSocket(m_path));
            return;
        }
        waiting.push_back(*std::move(socket));
    }
    QFAIL("the backlog never filled up");
}

void UnixSocketTest::noAbstractNames()
{
    for (const QByteArray &path : { QByteArray(), QByteArray("\0hidden", 7), QByteArray("/tmp/a\0b", 8) }) {
        const auto socket = connectUnixSocket(path);
        QVERIFY(!socket);
        QCOMPARE(socket.error().code, ErrorCode::InvalidArgument);
    }
}

void UnixSocketTest::noDescriptorLeaksOnFailure()
{
    const UnixFd before(::dup(0));
    for (int i = 0; i < 5; ++i)
        QVERIFY(!connectUnixSocket(m_path));
    const UnixFd after(::dup(0));
    QCOMPARE(after.get(), before.get() + 1);
}

QTEST_GUILESS_MAIN(UnixSocketTest)
#include "unixsocket.moc"
