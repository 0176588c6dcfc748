// The talk with systemd, over a real notification socket and with real handed-over descriptors.
#include "daemon/servicenotify.h"

#include "base/unixfd.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace spawner;

class TestDaemonServiceNotify : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void tellsEachState();
    void feedsTheWatchdog();
    void aForeignWatchdogIsNotOurs();
    void isQuietWithoutAManager();
    void takesListeningSocketsOnce();
    void refusesWhatIsNoListeningSocket();

private:
    QByteArray nextMessage();

    std::unique_ptr<QTemporaryDir> m_dir;
    UnixFd m_manager;
};

static sockaddr_un addressOf(const QByteArray &path)
{
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    return address;
}

void TestDaemonServiceNotify::init()
{
#ifndef SPAWNER_HAVE_SYSTEMD
    QSKIP("built without libsystemd");
#endif
    m_dir = std::make_unique<QTemporaryDir>();
    const QByteArray path = QFile::encodeName(m_dir->filePath(QStringLiteral("notify")));
    m_manager.reset(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const sockaddr_un address = addressOf(path);
    QCOMPARE(::bind(m_manager.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    qputenv("NOTIFY_SOCKET", path);
}

void TestDaemonServiceNotify::cleanup()
{
    for (const char *name :
         { "NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID", "LISTEN_FDS", "LISTEN_PID", "LISTEN_FDNAMES" })
        qunsetenv(name);
}

QByteArray TestDaemonServiceNotify::nextMessage()
{
    char buffer[4096];
    const ssize_t size = ::recv(m_manager.get(), buffer, sizeof buffer, 0);
    return size > 0 ? QByteArray(buffer, size) : QByteArray();
}

void TestDaemonServiceNotify::tellsEachState()
{
    ServiceNotify notify;
    QCOMPARE(nextMessage(), QByteArray());
    notify.ready("Listening on\na, b");
    QCOMPARE(nextMessage(), QByteArray("READY=1\nSTATUS=Listening on a, b"));
    const auto before = std::chrono::steady_clock::now().time_since_epoch();
    notify.reloading();
    const QByteArray reloading = nextMessage();
    QVERIFY(reloading.startsWith("RELOADING=1\n"));
    const qint64 microseconds = reloading.mid(reloading.lastIndexOf('=') + 1).toLongLong();
    QVERIFY(microseconds >= std::chrono::duration_cast<std::chrono::microseconds>(before).count());
    notify.ready("again");
    QCOMPARE(nextMessage(), QByteArray("READY=1\nSTATUS=again"));
    notify.stopping(milliseconds(1500));
    const QByteArray stopping = nextMessage();
    QVERIFY(stopping.startsWith("STOPPING=1\n"));
    QVERIFY(stopping.endsWith("\nEXTEND_TIMEOUT_USEC=1500000"));
    QCOMPARE(nextMessage(), QByteArray()); // no watchdog where none is wanted
}

void TestDaemonServiceNotify::feedsTheWatchdog()
{
    qputenv("WATCHDOG_USEC", "20000");
    qputenv("WATCHDOG_PID", QByteArray::number(::getpid()));
    ServiceNotify notify;
    notify.ready("x");
    QVERIFY(nextMessage().startsWith("READY=1"));
    QByteArrayList messages;
    const auto hasThree = [&] {
        for (QByteArray message = nextMessage(); !message.isEmpty(); message = nextMessage())
            messages.append(message);
        return messages.size() >= 3;
    };
    QTRY_VERIFY(hasThree());
    QCOMPARE(messages.count("WATCHDOG=1"), messages.size());
}

void TestDaemonServiceNotify::aForeignWatchdogIsNotOurs()
{
    qputenv("WATCHDOG_USEC", "2000");
    qputenv("WATCHDOG_PID", "1");
    ServiceNotify notify;
    notify.ready("x");
    QVERIFY(nextMessage().startsWith("READY=1"));
    QTest::qWait(20);
    QCOMPARE(nextMessage(), QByteArray());
}

void TestDaemonServiceNotify::isQuietWithoutAManager()
{
    qunsetenv("NOTIFY_SOCKET");
    ServiceNotify notify;
    notify.ready("x");
    notify.reloading();
    notify.stopping(milliseconds(1));
    const auto sockets = takeServiceSockets();
    QVERIFY(sockets);
    QVERIFY(sockets->empty());
    QCOMPARE(nextMessage(), QByteArray());
}

// Runs `check` in a child whose descriptors from 3 on are `first` and `second`, as systemd would; the
// child's exit code.
template <typename Check> static int inServiceWith(int first, int second, const Check &check)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int high = ::fcntl(second, F_DUPFD, 100); // out of the way
        ::dup2(::fcntl(first, F_DUPFD, 101), 3);
        ::dup2(high, 4);
        qputenv("LISTEN_FDS", "2");
        qputenv("LISTEN_PID", QByteArray::number(::getpid()));
        ::_exit(check());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static UnixFd listeningSocket(const QByteArray &path)
{
    UnixFd fd(::socket(AF_UNIX, SOCK_STREAM, 0));
    const sockaddr_un address = addressOf(path);
    if (::bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(fd.get(), 5) != 0)
        qFatal("no socket");
    return fd;
}

void TestDaemonServiceNotify::takesListeningSocketsOnce()
{
    const UnixFd first = listeningSocket(QFile::encodeName(m_dir->filePath(QStringLiteral("a"))));
    const UnixFd second = listeningSocket(QFile::encodeName(m_dir->filePath(QStringLiteral("b"))));
    QCOMPARE(inServiceWith(
                 first.get(), second.get(),
                 [] {
                     const auto sockets = takeServiceSockets();
                     if (!sockets || *sockets != std::vector<int>{ 3, 4 })
                         return 1;
                     if ((::fcntl(3, F_GETFD) & FD_CLOEXEC) == 0 || (::fcntl(4, F_GETFD) & FD_CLOEXEC) == 0)
                         return 2;
                     if (qEnvironmentVariableIsSet("LISTEN_FDS") || qEnvironmentVariableIsSet("LISTEN_PID"))
                         return 3;
                     const auto again = takeServiceSockets();
                     return again && again->empty() ? 0 : 4;
                 }),
             0);
}

void TestDaemonServiceNotify::refusesWhatIsNoListeningSocket()
{
    const UnixFd first = listeningSocket(QFile::encodeName(m_dir->filePath(QStringLiteral("a"))));
    QCOMPARE(inServiceWith(first.get(), m_manager.get(),
                           [] {
                               const auto sockets = takeServiceSockets();
                               return !sockets && sockets.error().message.contains(u"descriptor 4") ? 0 : 1;
                           }),
             0);
}

QTEST_GUILESS_MAIN(TestDaemonServiceNotify)
#include "test_daemon_servicenotify.moc"
