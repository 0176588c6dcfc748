// Bodies kept in memory and beyond it.
#include "server/bodyspool.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>

using namespace spawner;

class TestBodySpool : public QObject
{
    Q_OBJECT

private slots:
    void givesBackWhatItTook_data();
    void givesBackWhatItTook();
    void leavesNoFileBehind();
    void freesTheRoomWhoeverHasTheFile();
    void namesTheDirectoryThatFailed();
};

void TestBodySpool::givesBackWhatItTook_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {0, 1, 99, 100, 101, 65'536, 65'537, 1'000'000})
        QTest::addRow("%lld", static_cast<long long>(size)) << qint64(100) << size;
    QTest::newRow("no memory") << qint64(0) << qint64(300'000);
    QTest::newRow("all memory") << qint64(1'000'000) << qint64(300'000);
}

void TestBodySpool::givesBackWhatItTook()
{
    QFETCH(qint64, memory);
    QFETCH(qint64, size);
    QByteArray body(size, '\0');
    for (qint64 i = 0; i < size; ++i)
        body[i] = char(i % 251);
    BodySpool spool(memory, "/tmp");
    for (qint64 at = 0, step = 1; at < size; at += step, step = step * 3 % 7'919 + 1)
        QVERIFY(spool.append(QByteArrayView(body).sliced(at, std::min(step, size - at))));
    QCOMPARE(spool.size(), size);
    for (int round = 0; round < 2; ++round) {
        QByteArray read;
        spool.rewind();
        while (!spool.atEnd()) {
            const auto piece = spool.next();
            QVERIFY(piece);
            QVERIFY(!piece->isEmpty() && piece->size() <= 65'536);
            read += *piece;
        }
        QVERIFY(read == body);
        QVERIFY(spool.next()->isEmpty());
    }
}

void TestBodySpool::leavesNoFileBehind()
{
    QTemporaryDir directory;
    BodySpool spool(10, directory.path().toLocal8Bit());
    QVERIFY(spool.append(QByteArray(100'000, 'x')));
    QVERIFY(QDir(directory.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

/// As a process has it that is being started at that moment.
void TestBodySpool::freesTheRoomWhoeverHasTheFile()
{
    QTemporaryDir directory;
    auto spool = std::make_unique<BodySpool>(10, directory.path().toLocal8Bit());
    QVERIFY(spool->append(QByteArray(100'000, 'x')));
    UnixFd copy;
    for (int fd = 3; fd < 1000 && !copy; ++fd) {
        const QString target = QFile::symLinkTarget(QStringLiteral("/proc/self/fd/%1").arg(fd));
        if (target.startsWith(directory.path()))
            copy = UnixFd(::fcntl(fd, F_DUPFD_CLOEXEC, 0));
    }
    QVERIFY(copy);
    struct stat status = {};
    QVERIFY(::fstat(copy.get(), &status) == 0);
    QVERIFY(status.st_blocks > 0);
    spool.reset();
    QVERIFY(::fstat(copy.get(), &status) == 0);
    QCOMPARE(status.st_blocks, 0);
}

void TestBodySpool::namesTheDirectoryThatFailed()
{
    BodySpool spool(0, "/nonexistent/place");
    const auto result = spool.append("x");
    QVERIFY(!result);
    QVERIFY(result.error().message.contains(QStringLiteral("/nonexistent/place")));
}

QTEST_GUILESS_MAIN(TestBodySpool)
#include "test_bodyspool.moc"
