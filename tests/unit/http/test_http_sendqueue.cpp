// SendQueue: what the socket does not take waits, in order, and nothing is lost.
#include "http/sendqueue.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using Outcome = SendQueue::Outcome;

class TestHttpSendQueue : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void sendsAtOnce();
    void keepsOrderUnderBackpressure();
    void mixesBytesAndFiles();
    void sendsAPartOfAFile();
    void noticesAShortFile();
    void noticesAFileThatIsWrittenOver_data();
    void noticesAFileThatIsWrittenOver();
    void noticesThatThePeerLeft();
    void ignoresNothing();

private:
    QByteArray readAvailable();
    UnixFd fileWith(const QByteArray &bytes);

    UnixFd m_ours;
    UnixFd m_theirs;
};

void TestHttpSendQueue::initTestCase()
{
    std::signal(SIGPIPE, SIG_IGN); // as HttpFront does, for sendfile
}

void TestHttpSendQueue::init()
{
    int pair[2];
    QVERIFY(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) == 0);
    m_ours = UnixFd(pair[0]);
    m_theirs = UnixFd(pair[1]);
    const int small = 4096;
    ::setsockopt(m_ours.get(), SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
}

QByteArray TestHttpSendQueue::readAvailable()
{
    QByteArray all;
    std::array<char, 65536> buffer;
    ssize_t size = 0;
    while ((size = ::read(m_theirs.get(), buffer.data(), buffer.size())) > 0)
        all.append(buffer.data(), size);
    return all;
}

UnixFd TestHttpSendQueue::fileWith(const QByteArray &bytes)
{
    UnixFd file(::open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (::write(file.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("cannot write");
    return file;
}

static iovec piece(QByteArrayView bytes)
{
    return { const_cast<char *>(bytes.data()), size_t(bytes.size()) };
}

static QByteArray pattern(qsizetype size, int seed = 0)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 251 + seed) & 0xff);
    return bytes;
}

void TestHttpSendQueue::sendsAtOnce()
{
    SendQueue queue(m_ours.get());
    iovec pieces[] = { piece("head"), piece(""), piece("body") };
    QVERIFY(queue.send(pieces) == Outcome::Sent);
    QVERIFY(queue.isEmpty());
    QCOMPARE(queue.sentBytes(), 8);
    QCOMPARE(readAvailable(), "headbody");
}

void TestHttpSendQueue::keepsOrderUnderBackpressure()
{
    SendQueue queue(m_ours.get());
    QByteArray expected;
    QByteArray got;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = pattern(i * 7 % 3000 + 1, i);
        expected += bytes;
        iovec pieces[] = { piece(bytes) };
        QVERIFY(queue.send(pieces) != Outcome::Broken);
        bytes.fill('#'); // it must have been sent or copied
        if (i % 50 == 0)
            got += readAvailable();
    }
    QVERIFY(queue.waitingBytes() > 100'000);
    while (!queue.isEmpty()) {
        const qint64 before = queue.waitingBytes();
        got += readAvailable();
        QVERIFY(queue.resume() != Outcome::Broken);
        QVERIFY(queue.waitingBytes() < before);
    }
    got += readAvailable();
    QVERIFY(got == expected);
    QCOMPARE(queue.waitingBytes(), 0);
    QCOMPARE(queue.sentBytes(), expected.size());
}

void TestHttpSendQueue::mixesBytesAndFiles()
{
    SendQueue queue(m_ours.get());
    const QByteArray first = pattern(50'000, 1);
    const QByteArray second = pattern(3'000'000, 2);
    const QByteArray third = pattern(70'000, 3);
    iovec one[] = { piece(first) };
    iovec three[] = { piece(third) };
    QVERIFY(queue.send(one, true) == Outcome::Waiting);
    QVERIFY(queue.sendFile(fileWith(second), 0, second.size()) == Outcome::Waiting);
    QVERIFY(queue.waitingBytes() <= first.size()); // the file is not in memory
    QVERIFY(queue.send(three) == Outcome::Waiting);
    QByteArray got;
    while (!queue.isEmpty()) {
        got += readAvailable();
        QVERIFY(queue.resume() != Outcome::Broken);
    }
    got += readAvailable();
    QVERIFY(got == first + second + third);
}

void TestHttpSendQueue::sendsAPartOfAFile()
{
    SendQueue queue(m_ours.get());
    QVERIFY(queue.sendFile(fileWith("0123456789"), 3, 4) == Outcome::Sent);
    QCOMPARE(readAvailable(), "3456");
    QVERIFY(queue.sendFile(fileWith("0123456789"), 3, 0) == Outcome::Sent);
    QCOMPARE(readAvailable(), "");
}

void TestHttpSendQueue::noticesAShortFile()
{
    SendQueue queue(m_ours.get());
    QVERIFY(queue.sendFile(fileWith("0123456789"), 5, 10) == Outcome::FileTooShort);
    QCOMPARE(readAvailable(), "56789");
}

void TestHttpSendQueue::noticesAFileThatIsWrittenOver_data()
{
    QTest::addColumn<qint64>("newSize");
    QTest::addColumn<bool>("isNoticed");
    QTest::newRow("same size") << qint64(3'000'000) << true;
    QTest::newRow("shorter") << qint64(2'999'999) << true;
    QTest::newRow("longer: appended to") << qint64(3'000'001) << false;
}

void TestHttpSendQueue::noticesAFileThatIsWrittenOver()
{
    QFETCH(qint64, newSize);
    QFETCH(bool, isNoticed);
    SendQueue queue(m_ours.get());
    const QByteArray old = pattern(3'000'000, 2);
    UnixFd file = fileWith(old);
    const timespec longAgo[2] = { { 1000, 0 }, { 1000, 0 } };
    QVERIFY(::futimens(file.get(), longAgo) == 0); // the clock of files is coarse
    const UnixFd writer = file.duplicate();
    QVERIFY(queue.sendFile(std::move(file), 0, old.size()) == Outcome::Waiting);
    QByteArray got = readAvailable();
    QVERIFY(::ftruncate(writer.get(), newSize) == 0);
    Outcome outcome = queue.resume();
    for (; outcome == Outcome::Waiting; outcome = queue.resume())
        got += readAvailable();
    got += readAvailable();
    QVERIFY(outcome == (isNoticed ? Outcome::FileTooShort : Outcome::Sent));
    QCOMPARE(got == old, !isNoticed);
}

void TestHttpSendQueue::noticesThatThePeerLeft()
{
    SendQueue queue(m_ours.get());
    const QByteArray bytes = pattern(100'000);
    iovec pieces[] = { piece(bytes) };
    QVERIFY(queue.send(pieces) == Outcome::Waiting);
    m_theirs.reset();
    QVERIFY(queue.resume() == Outcome::Broken);

    init();
    SendQueue file(m_ours.get());
    m_theirs.reset();
    QVERIFY(file.sendFile(fileWith("0123456789"), 0, 10) == Outcome::Broken);
    iovec again[] = { piece(bytes) };
    SendQueue fresh(m_ours.get());
    QVERIFY(fresh.send(again) == Outcome::Broken);
}

void TestHttpSendQueue::ignoresNothing()
{
    SendQueue queue(m_ours.get());
    iovec pieces[] = { piece("") };
    QVERIFY(queue.send(pieces) == Outcome::Sent);
    QVERIFY(queue.send({}) == Outcome::Sent);
    QVERIFY(queue.resume() == Outcome::Sent);
}

QTEST_GUILESS_MAIN(TestHttpSendQueue)
#include "test_http_sendqueue.moc"
