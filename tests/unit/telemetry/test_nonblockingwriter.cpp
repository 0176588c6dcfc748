// Writing without ever waiting for the reader.
#include "pipepair.h"
#include "telemetry/nonblockingwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/socket.h>

using namespace spawner;

namespace {

QByteArray numberedLine(int number, qsizetype size)
{
    QByteArray line = QByteArray::number(number).rightJustified(6, '0');
    return line + QByteArray(size - line.size() - 1, 'x') + '\n';
}

/// Reads until neither the pipe nor the writer holds anything.
QByteArray drain(PipePair &pipe, NonBlockingWriter &writer)
{
    QByteArray all;
    for (QByteArray piece = pipe.read(); !piece.isEmpty(); piece = pipe.read()) {
        all += piece;
        writer.write({});
    }
    return all;
}

/// Every line whole, each once, in order.
void verifyWholeLines(const QByteArray &text, qsizetype lineSize)
{
    QVERIFY(text.endsWith('\n'));
    int previous = -1;
    for (const QByteArray &line : text.chopped(1).split('\n')) {
        QCOMPARE(line.size() + 1, lineSize);
        QVERIFY(line.first(6).toInt() > previous);
        previous = line.first(6).toInt();
    }
}

} // namespace

class TestNonBlockingWriter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }
    void writesToAPipe();
    void stuckPipeLosesWholeLines_data();
    void stuckPipeLosesWholeLines();
    void stuckSocketLosesWholeLines();
    void leavesTheSharedFlagsAlone();
    void readerGone();
    void closedDescriptor();
    void filesKeepTheirOffset();
    void fullDevice();
};

void TestNonBlockingWriter::writesToAPipe()
{
    PipePair pipe;
    NonBlockingWriter writer(pipe.writer.duplicate());
    QVERIFY(writer.write("one\n"));
    QVERIFY(writer.write("two\n"));
    QCOMPARE(pipe.read(), QByteArray("one\ntwo\n"));
}

void TestNonBlockingWriter::stuckPipeLosesWholeLines_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {100, 4096, 5000, 60'000})
        QTest::addRow("%d", size) << size;
}

void TestNonBlockingWriter::stuckPipeLosesWholeLines()
{
    QFETCH(int, size);
    PipePair pipe;
    NonBlockingWriter writer(std::move(pipe.writer));
    int number = 0;
    while (writer.write(numberedLine(number, size)))
        ++number;
    QCOMPARE(writer.error(), EAGAIN);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!writer.write(numberedLine(++number, size)));
    QByteArray all = pipe.read();
    QVERIFY(writer.write(numberedLine(++number, size))); // what was left over goes first
    all += drain(pipe, writer);
    verifyWholeLines(all, size);
    QVERIFY(all.contains(numberedLine(number, size)));
}

void TestNonBlockingWriter::stuckSocketLosesWholeLines()
{
    int ends[2] = {-1, -1};
    QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
    PipePair pair;
    pair.reader.reset(ends[0]);
    NonBlockingWriter writer{UnixFd(ends[1])};
    int number = 0;
    while (writer.write(numberedLine(number, 3001)))
        ++number;
    QCOMPARE(writer.error(), EAGAIN);
    QByteArray all = pair.read();
    QVERIFY(writer.write(numberedLine(++number, 3001)));
    all += drain(pair, writer);
    verifyWholeLines(all, 3001);
}

void TestNonBlockingWriter::leavesTheSharedFlagsAlone()
{
    PipePair pipe;
    NonBlockingWriter writer(pipe.writer.duplicate());
    QVERIFY(writer.write("x\n"));
    QVERIFY(!(::fcntl(pipe.writer.get(), F_GETFL) & O_NONBLOCK));
}

void TestNonBlockingWriter::readerGone()
{
    PipePair pipe;
    NonBlockingWriter writer(std::move(pipe.writer));
    pipe.reader.reset();
    QVERIFY(!writer.write("x\n"));
    QCOMPARE(writer.error(), EPIPE);
}

void TestNonBlockingWriter::closedDescriptor()
{
    NonBlockingWriter writer{UnixFd()};
    QVERIFY(!writer.write("x\n"));
    QCOMPARE(writer.error(), EBADF);
}

void TestNonBlockingWriter::filesKeepTheirOffset()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(QStringLiteral("log")));
    QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)); // no O_APPEND, as in "2> log"
    QCOMPARE(file.write("before\n"), 7);
    NonBlockingWriter writer{UnixFd(::fcntl(file.handle(), F_DUPFD_CLOEXEC, 3))};
    QVERIFY(writer.write("line\n"));
    QFile again(file.fileName());
    QVERIFY(again.open(QIODevice::ReadOnly));
    QCOMPARE(again.readAll(), QByteArray("before\nline\n"));
}

void TestNonBlockingWriter::fullDevice()
{
    NonBlockingWriter writer{UnixFd(::open("/dev/full", O_WRONLY | O_CLOEXEC))};
    QVERIFY(!writer.write("x\n"));
    QCOMPARE(writer.error(), ENOSPC);
}

QTEST_GUILESS_MAIN(TestNonBlockingWriter)
#include "test_nonblockingwriter.moc"
