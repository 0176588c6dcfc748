// `stdio`: every byte gets through, both ways, and an end ends it.
#include "daemon/ctl/sshpipe.h"
#include "daemon/ctl/stdiopump.h"

#include <QByteArray>
#include <QTest>

#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace spawner;

class TestCtlStdio : public QObject
{
    Q_OBJECT
private slots:
    void everythingGetsThroughBothWays();
    void whatWasSentBeforeTheEndArrives();
    void theSshCommandIsSafe();
};

namespace {

QByteArray readAll(int fd)
{
    QByteArray all;
    char block[4096];
    for (ssize_t count = 0; (count = read(fd, block, sizeof block)) > 0;)
        all.append(block, count);
    return all;
}

void writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (count <= 0)
            return;
        done += count;
    }
}

/// pump() in a thread, with the far ends of everything for the test.
struct Bench
{
    Bench()
    {
        int pair[2];
        int in[2];
        int out[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0 || pipe(in) != 0 || pipe(out) != 0)
            qFatal("no descriptors");
        daemon.reset(pair[0]);
        socket.reset(pair[1]);
        input.reset(in[1]);
        theirInput.reset(in[0]);
        output.reset(out[0]);
        theirOutput.reset(out[1]);
        thread = std::thread([this] {
            isFine = bool(pump(socket, theirInput.get(), theirOutput.get()));
            theirOutput.reset();
            socket.reset();
        });
    }
    ~Bench()
    {
        if (thread.joinable())
            thread.join();
    }

    UnixFd daemon, socket, input, theirInput, output, theirOutput;
    bool isFine = false;
    std::thread thread;
};

} // namespace

void TestCtlStdio::everythingGetsThroughBothWays()
{
    Bench bench;
    const QByteArray there = QByteArray("there").repeated(200'000);
    const QByteArray back = QByteArray("and back").repeated(200'000);
    std::thread client([&] { writeAll(bench.input.get(), there); });
    QByteArray received;
    std::thread reader([&] { received = readAll(bench.output.get()); });
    std::thread answers([&] { writeAll(bench.daemon.get(), back); });
    QByteArray atDaemon;
    char block[8192];
    while (atDaemon.size() < there.size()) {
        const ssize_t count = read(bench.daemon.get(), block, sizeof block);
        QVERIFY(count > 0);
        atDaemon.append(block, count);
    }
    client.join();
    answers.join();
    bench.daemon.reset();
    reader.join();
    bench.thread.join();
    QVERIFY(atDaemon == there);
    QVERIFY(received == back);
    QVERIFY(bench.isFine);
}

void TestCtlStdio::whatWasSentBeforeTheEndArrives()
{
    Bench bench;
    writeAll(bench.input.get(), "question\n");
    bench.input.reset();
    QCOMPARE(readAll(bench.daemon.get()), QByteArray("question\n")); // and then the end
    bench.thread.join();
    QVERIFY(bench.isFine);
}

void TestCtlStdio::theSshCommandIsSafe()
{
    QCOMPARE(SshPipe::arguments("me@web1", {}),
             QByteArrayList({ "-T", "--", "me@web1", "fcgi-spawnerctl stdio" }));
    QCOMPARE(SshPipe::arguments("web1", "/a'b;c").last(),
             QByteArray("fcgi-spawnerctl --socket '/a'\\''b;c' stdio"));
    SshPipe pipe;
    const auto refused = pipe.start("-oProxyCommand=x", {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

QTEST_APPLESS_MAIN(TestCtlStdio)
#include "test_ctl_stdio.moc"
