// Where a listening socket is reached, as text.
#include "http/socketaddress.h"

#include "base/unixfd.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstddef>
#include <cstring>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>

using namespace spawner;

class HttpSocketAddressTest : public QObject
{
    Q_OBJECT
private slots:
    void inet_data();
    void inet();
    void unixPath();
    void unixAbstractName();
    void noSocket();
};

static quint16 boundPort(int descriptor)
{
    sockaddr_in6 bound {};
    socklen_t size = sizeof bound;
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&bound), &size);
    return ntohs(bound.sin6_port); // where sockaddr_in has it too
}

void HttpSocketAddressTest::inet_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("IPv4") << QByteArray("127.0.0.1") << QByteArray("127.0.0.1");
    QTest::newRow("IPv6") << QByteArray("::1") << QByteArray("[::1]");
    QTest::newRow("IPv4 in IPv6") << QByteArray("::ffff:127.0.0.1") << QByteArray("127.0.0.1");
}

void HttpSocketAddressTest::inet()
{
    QFETCH(const QByteArray, address);
    QFETCH(const QByteArray, host);
    const bool isIpv6 = address.contains(':');
    const UnixFd fd(::socket(isIpv6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_storage storage {};
    storage.ss_family = isIpv6 ? AF_INET6 : AF_INET;
    auto &in = reinterpret_cast<sockaddr_in &>(storage);
    auto &in6 = reinterpret_cast<sockaddr_in6 &>(storage);
    void *bytes = isIpv6 ? static_cast<void *>(&in6.sin6_addr) : &in.sin_addr;
    QCOMPARE(::inet_pton(storage.ss_family, address.constData(), bytes), 1);
    const int off = 0;
    if (isIpv6)
        ::setsockopt(fd.get(), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
    if (::bind(fd.get(), reinterpret_cast<sockaddr *>(&storage), isIpv6 ? sizeof in6 : sizeof in) != 0)
        QSKIP("this machine has no such address");
    QCOMPARE(listeningUrl(fd.get()), "http://" + host + ':' + QByteArray::number(boundPort(fd.get())));
}

static UnixFd bindUnix(const QByteArray &path)
{
    UnixFd fd(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
    sockaddr_un local {};
    local.sun_family = AF_UNIX;
    std::memcpy(local.sun_path, path.constData(), size_t(path.size()));
    const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
    return ::bind(fd.get(), reinterpret_cast<sockaddr *>(&local), size) == 0 ? std::move(fd) : UnixFd();
}

void HttpSocketAddressTest::unixPath()
{
    const QTemporaryDir directory;
    const QByteArray path = directory.filePath(QStringLiteral("s")).toUtf8();
    const UnixFd fd = bindUnix(path);
    QVERIFY(fd);
    QCOMPARE(listeningUrl(fd.get()), "unix:" + path);
}

void HttpSocketAddressTest::unixAbstractName()
{
    const QByteArray name = "spawner-test-" + QByteArray::number(::getpid());
    const UnixFd fd = bindUnix('\0' + name);
    QVERIFY(fd);
    QCOMPARE(listeningUrl(fd.get()), "unix:@" + name);
}

void HttpSocketAddressTest::noSocket()
{
    QCOMPARE(listeningUrl(-1), QByteArray("(unknown)"));
}

QTEST_GUILESS_MAIN(HttpSocketAddressTest)
#include "test_http_socketaddress.moc"
