// The control socket as a file, and who is at its other end.
#include "control/controlsocket.h"

#include "asuser.h"
#include "base/accounts.h"
#include "base/unixsocket.h"
#include "control/controlserver.h"
#include "control/peercredentials.h"
#include "controltest.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <thread>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

class SocketTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void modeOfItsOwn();
    void modeForAGroup();
    void neverOpenToOthers();
    void leftSocketIsReplaced();
    void livingSocketIsNot();
    void otherFilesStay();
    void paths_data();
    void paths();
    void missingDirectory();
    void forbiddenDirectory();
    void unknownGroup();
    void groupThatIsNotOurs();
    void twoAtOnce();
    void closingRemovesOnlyItsOwn();
    void peerOfASocketPair();
    void peerWithManyGroups();
    void deniedByMode();
    void deniedByDirectory();

private:
    mode_t modeOf(const QByteArray &path) const
    {
        struct stat status = {};
        return ::lstat(path.constData(), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QByteArray m_path;
};

void SocketTest::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    QVERIFY(m_sandbox->isValid());
    m_path = QFile::encodeName(m_sandbox->runDir()) + "/c.sock";
}

void SocketTest::modeOfItsOwn()
{
    const mode_t before = ::umask(0);
    const auto fd = listenOnControlSocket(m_path, {});
    ::umask(before);
    QVERIFY(fd);
    QCOMPARE(modeOf(m_path), mode_t(0600));
    QVERIFY(::fcntl(fd->get(), F_GETFL) & O_NONBLOCK);
    QVERIFY(::fcntl(fd->get(), F_GETFD) & FD_CLOEXEC);
    QVERIFY(connectUnixSocket(m_path));
}

void SocketTest::modeForAGroup()
{
    const gid_t group = ::geteuid() == 0 ? NobodyGroup : ::getegid();
    const mode_t before = ::umask(0077);
    const auto fd = listenOnControlSocket(m_path, group);
    ::umask(before);
    QVERIFY(fd);
    QCOMPARE(modeOf(m_path), mode_t(0660));
    struct stat status = {};
    QCOMPARE(::lstat(m_path.constData(), &status), 0);
    QCOMPARE(status.st_gid, group);
}

void SocketTest::neverOpenToOthers()
{
    const gid_t group = ::geteuid() == 0 ? NobodyGroup : ::getegid();
    const mode_t before = ::umask(0);
    std::atomic<bool> isDone = false;
    std::atomic<int> seen = 0;
    std::atomic<mode_t> worst = 0;
    std::thread watcher([&] {
        while (!isDone) {
            struct stat status = {};
            if (::lstat(m_path.constData(), &status) != 0)
                continue;
            ++seen;
            // What the group is meant to have only counts while it is another group.
            const mode_t mode = status.st_mode & 07777;
            worst = worst | (status.st_gid == group ? mode & ~mode_t(0060) : mode);
        }
    });
    for (int i = 0; i < 500; ++i) {
        const auto fd = listenOnControlSocket(m_path, group);
        ::unlink(m_path.constData());
        if (!fd)
            qFatal("cannot listen: %s", qPrintable(fd.error().message));
    }
    isDone = true;
    watcher.join();
    ::umask(before);
    QVERIFY(seen > 0);
    QCOMPARE(mode_t(worst), mode_t(0600));
}

void SocketTest::leftSocketIsReplaced()
{
    {
        const auto old = listenOnControlSocket(m_path, {});
        QVERIFY(old);
    }
    QCOMPARE(connectUnixSocket(m_path).error().code, ErrorCode::AppUnreachable);
    const auto fd = listenOnControlSocket(m_path, {});
    QVERIFY(fd);
    QVERIFY(connectUnixSocket(m_path));
}

void SocketTest::livingSocketIsNot()
{
    const auto first = listenOnControlSocket(m_path, {});
    QVERIFY(first);
    std::vector<UnixFd> waiting;
    for (int i = 0; i < 300; ++i) { // 0: nobody waits; in the end its queue is full
        if (i == 0 || i == 299) {
            const auto second = listenOnControlSocket(m_path, {});
            QVERIFY(!second);
            QCOMPARE(second.error().code, ErrorCode::AddressInUse);
            QVERIFY(second.error().message.contains(QFile::decodeName(m_path)));
        }
        if (auto client = connectUnixSocket(m_path))
            waiting.push_back(*std::move(client));
    }
    QVERIFY(waiting.size() < 299);
    QCOMPARE(modeOf(m_path), mode_t(0600));
}

void SocketTest::otherFilesStay()
{
    QVERIFY(m_sandbox->writeFile(QStringLiteral("run/c.sock"), "precious"));
    const auto fd = listenOnControlSocket(m_path, {});
    QVERIFY(!fd);
    QCOMPARE(fd.error().code, ErrorCode::AlreadyExists);
    QFile file(QFile::decodeName(m_path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    file.close();
    // Neither is a link followed, wherever it leads.
    QVERIFY(file.remove());
    QCOMPARE(::symlink("elsewhere", m_path.constData()), 0);
    QCOMPARE(listenOnControlSocket(m_path, {}).error().code, ErrorCode::AlreadyExists);
}

void SocketTest::paths_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("length");
    QTest::newRow("short") << QByteArray("s") << 0;
    QTest::newRow("UTF-8 and blanks") << QByteArray("st\xc3\xb6rung 1.sock") << 0;
    QTest::newRow("not UTF-8") << QByteArray("st\xf6rung") << 0;
    QTest::newRow("longest") << QByteArray("x") << 107;
    QTest::newRow("too long") << QByteArray("x") << 108;
    QTest::newRow("far too long") << QByteArray("x") << 5000;
}

void SocketTest::paths()
{
    QFETCH(QByteArray, name);
    QFETCH(int, length);
    const QByteArray path
        = QByteArray(QFile::encodeName(m_sandbox->runDir()) + '/' + name).leftJustified(length, 'x');
    const auto fd = listenOnControlSocket(path, {});
    QCOMPARE(bool(fd), length <= MaxSocketPathBytes);
    if (fd) {
        QVERIFY(connectUnixSocket(path));
        QCOMPARE(::unlink(path.constData()), 0); // Qt cannot remove any name
        return;
    }
    QCOMPARE(fd.error().code, ErrorCode::PathTooLong);
    QVERIFY(fd.error().message.contains(QStringLiteral("107")));
    QVERIFY(fd.error().message.contains(QString::number(length)));
    QVERIFY(fd.error().message.contains(QStringLiteral("control-socket")));
}

void SocketTest::missingDirectory()
{
    const auto fd
        = listenOnControlSocket(QFile::encodeName(m_sandbox->path(QStringLiteral("none/c.sock"))), {});
    QVERIFY(!fd);
    QCOMPARE(fd.error().code, ErrorCode::NotFound);
    QVERIFY2(fd.error().message.contains(m_sandbox->path(QStringLiteral("none;"))),
             qPrintable(fd.error().message));
    QCOMPARE(listenOnControlSocket({}, {}).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(listenOnControlSocket(QByteArray("\0a", 2), {}).error().code, ErrorCode::InvalidArgument);
}

void SocketTest::forbiddenDirectory()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    Result<UnixFd> fd = Error{};
    QVERIFY(asUser(NobodyUser, {}, [&fd] { fd = listenOnControlSocket("/etc/fcgi-spawner-test.sock", {}); }));
    QVERIFY(!fd);
    QCOMPARE(fd.error().code, ErrorCode::PermissionDenied);
    QVERIFY2(fd.error().message.contains(QStringLiteral("/etc;")), qPrintable(fd.error().message));
}

void SocketTest::unknownGroup()
{
    TestHandler handler;
    ControlServer server(handler);
    const auto result = server.listen({ .path = m_path, .group = "no-such-group" });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::NotFound);
    QVERIFY2(result.error().message.contains(QStringLiteral("groupadd --system no-such-group")),
             qPrintable(result.error().message));
    QVERIFY(!QFile::exists(QFile::decodeName(m_path)));
    QVERIFY(server.listen({ .path = m_path }));
}

void SocketTest::groupThatIsNotOurs()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    QCOMPARE(::chown(QFile::encodeName(m_sandbox->root()).constData(), NobodyUser, NobodyGroup), 0);
    QCOMPARE(::chown(QFile::encodeName(m_sandbox->runDir()).constData(), NobodyUser, NobodyGroup), 0);
    Result<UnixFd> fd = Error{};
    QVERIFY(asUser(NobodyUser, {}, [&] { fd = listenOnControlSocket(m_path, gid_t(0)); }));
    QVERIFY(!fd);
    QCOMPARE(fd.error().code, ErrorCode::PermissionDenied);
    QVERIFY2(fd.error().message.contains(QStringLiteral("usermod -aG root")), qPrintable(fd.error().message));
    QVERIFY(!QFile::exists(QFile::decodeName(m_path)));
}

void SocketTest::twoAtOnce()
{
    for (int round = 0; round < 20; ++round) {
        {
            const auto old = listenOnControlSocket(m_path, {});
            QVERIFY(old);
        } // left behind, for all to find
        std::vector<Result<UnixFd>> results;
        for (int i = 0; i < 4; ++i)
            results.emplace_back(Error{});
        std::vector<std::thread> threads;
        for (auto &result : results)
            threads.emplace_back([&result, this] { result = listenOnControlSocket(m_path, {}); });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(
            std::count_if(results.begin(), results.end(), [](const auto &result) { return bool(result); }),
            1);
        QVERIFY(connectUnixSocket(m_path)); // and the one who has it is there
        for (const auto &result : results)
            QVERIFY(result || result.error().code == ErrorCode::AddressInUse);
    }
}

void SocketTest::closingRemovesOnlyItsOwn()
{
    TestHandler handler;
    ControlServer server(handler);
    QVERIFY(server.listen({ .path = m_path }));
    server.close();
    QVERIFY(!QFile::exists(QFile::decodeName(m_path)));
    server.close();
    QVERIFY(server.listen({ .path = m_path }));
    QCOMPARE(::unlink(m_path.constData()), 0);
    const auto other = listenOnControlSocket(m_path, {});
    QVERIFY(other);
    server.close();
    QVERIFY(connectUnixSocket(m_path));
}

void SocketTest::peerOfASocketPair()
{
    int pair[2];
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair), 0);
    const UnixFd one(pair[0]);
    const UnixFd other(pair[1]);
    const auto peer = peerOf(one.get());
    QVERIFY(peer);
    QCOMPARE(peer->pid, ::getpid());
    QCOMPARE(peer->uid, ::geteuid());
    QVERIFY(peer->isIn(::getegid()));
    QVERIFY(!peer->isIn(gid_t(54321)));
    QVERIFY(!peerOf(-1));
}

void SocketTest::peerWithManyGroups()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be in many groups");
    const auto listener = listenOnControlSocket(m_path, {});
    QVERIFY(listener);
    QCOMPARE(::chmod(m_path.constData(), 0666), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_sandbox->root()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_sandbox->runDir()).constData(), 0755), 0);
    std::vector<gid_t> groups;
    for (gid_t group = 70000; group < 70500; ++group)
        groups.push_back(group);
    Result<UnixFd> client = Error{};
    QVERIFY(asUser(NobodyUser, groups, [&] { client = connectUnixSocket(m_path); }));
    QVERIFY2(client, qPrintable(client ? QString() : client.error().message));
    const UnixFd accepted(::accept(listener->get(), nullptr, nullptr));
    const auto peer = peerOf(accepted.get());
    QVERIFY(peer);
    QCOMPARE(peer->uid, NobodyUser);
    QVERIFY(peer->isIn(NobodyGroup));
    for (const gid_t group : groups)
        QVERIFY(peer->isIn(group));
    QVERIFY(!peer->isIn(0));
}

void SocketTest::deniedByMode()
{
    const auto fd = listenOnControlSocket(m_path, {});
    QVERIFY(fd);
    const Error alone = deniedError(m_path);
    QCOMPARE(alone.code, ErrorCode::PermissionDenied);
    const QString owner = QString::fromLocal8Bit(userName(::geteuid()));
    QVERIFY2(alone.message.contains(QStringLiteral("user %1 alone").arg(owner)), qPrintable(alone.message));
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    QCOMPARE(::chmod(m_path.constData(), 0660), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_sandbox->root()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_sandbox->runDir()).constData(), 0755), 0);
    Error group;
    Result<UnixFd> client = Error{};
    QVERIFY(asUser(NobodyUser, {}, [&] {
        client = connectUnixSocket(m_path);
        group = deniedError(m_path);
    }));
    QVERIFY(!client);
    QCOMPARE(client.error().code, ErrorCode::PermissionDenied);
    QVERIFY2(group.message.contains(m_sandbox->runDir()), qPrintable(group.message));
    QVERIFY2(group.message.contains(
                 QStringLiteral("belongs to group root, and you are not in it: sudo usermod -aG root ")),
             qPrintable(group.message));
}

void SocketTest::deniedByDirectory()
{
    if (::geteuid() != 0)
        QSKIP("needs root, to be somebody else");
    const auto fd = listenOnControlSocket(m_path, {});
    QVERIFY(fd);
    QCOMPARE(::chmod(QFile::encodeName(m_sandbox->root()).constData(), 0700), 0);
    Error denied;
    QVERIFY(asUser(NobodyUser, {}, [&] { denied = deniedError(m_path); }));
    QVERIFY2(denied.message.contains(QStringLiteral("its directory is closed")), qPrintable(denied.message));
}

QTEST_GUILESS_MAIN(SocketTest)
#include "socket.moc"
