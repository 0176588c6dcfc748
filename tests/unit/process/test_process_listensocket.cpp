// Sockets that apps listen on: their names, modes and leftovers.
#include "process/listensocket.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

class TestProcessListenSocket : public QObject
{
    Q_OBJECT

private slots:
    void namesSockets_data()
    {
        QTest::addColumn<QByteArray>("directory");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << QByteArray("/run/x") << QByteArray("hello")
                               << QByteArray("/run/x/hello.7.sock");
        QTest::newRow("slash at the end")
            << QByteArray("/run/x//") << QByteArray("a") << QByteArray("/run/x/a.7.sock");
        QTest::newRow("root") << QByteArray("/") << QByteArray("a") << QByteArray("/a.7.sock");
        QTest::newRow("slashes in the name")
            << QByteArray("/r") << QByteArray("a/b/c") << QByteArray("/r/a-b-c.7.sock");
        QTest::newRow("not UTF-8") << QByteArray("/r") << QByteArray("\xff\xfe")
                                   << QByteArray("/r/\xff\xfe.7.sock");
    }

    void namesSockets()
    {
        QFETCH(QByteArray, directory);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, path);
        const auto made = socketPath(directory, name, 7);
        QVERIFY(made);
        QCOMPARE(*made, path);
    }

    void longNamesAreShortenedAtTheVeryLimit()
    {
        const QByteArray directory = "/run/fcgi-spawner";
        const qsizetype longest = MaxSocketPathBytes - directory.size() - 1 - qsizetype(strlen(".18.sock"));
        const auto whole = socketPath(directory, QByteArray(longest, 'n'), 18);
        QVERIFY(whole);
        QCOMPARE(whole->size(), MaxSocketPathBytes);
        QCOMPARE(*whole, directory + '/' + QByteArray(longest, 'n') + ".18.sock");
        const auto shortened = socketPath(directory, QByteArray(longest + 1, 'n'), 18);
        QVERIFY(shortened);
        QCOMPARE(shortened->size(), MaxSocketPathBytes);
        QVERIFY(shortened->contains('~'));
        QVERIFY(shortened->endsWith(".18.sock"));
    }

    void longNamesThatBeginAlikeStayApart()
    {
        const QByteArray common(300, 'n');
        const auto one = socketPath("/run", common + "1", 1);
        const auto two = socketPath("/run", common + "2", 1);
        const auto slash = socketPath("/run", common + "/", 1);
        const auto dash = socketPath("/run", common + "-", 1);
        QVERIFY(one && two && slash && dash);
        QVERIFY(*one != *two);
        QVERIFY(*slash != *dash);
        QCOMPARE(*one, *socketPath("/run", common + "1", 1));
    }

    void tooLongDirectoriesAreRefusedByTheByte()
    {
        // tail ".1.sock" and "/", "x~" and 8 hash digits
        const qsizetype longest = MaxSocketPathBytes - qsizetype(strlen(".1.sock")) - 1 - 10;
        QVERIFY(socketPath('/' + QByteArray(longest - 1, 'd'), QByteArray(50, 'n'), 1));
        const auto refused = socketPath('/' + QByteArray(longest + 4, 'd'), QByteArray(50, 'n'), 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::PathTooLong);
        QVERIFY2(refused.error().message.contains(QStringLiteral("is 5 bytes too long")),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(QStringLiteral("/dddd")));
    }

    void listensBlockingPrivateAndCloseOnExec()
    {
        QTemporaryDir directory;
        const QByteArray path = QFile::encodeName(directory.filePath(QStringLiteral("a.sock")));
        const mode_t before = ::umask(0);
        const auto socket = listenOn(path);
        ::umask(before);
        QVERIFY(socket);
        QCOMPARE(::fcntl(socket->get(), F_GETFL) & O_NONBLOCK, 0);
        QVERIFY((::fcntl(socket->get(), F_GETFD) & FD_CLOEXEC) != 0);
        struct stat status = {};
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
        const auto client = connectUnixSocket(path);
        QVERIFY(client);
    }

    void listensInSpiteOfAStrictUmask()
    {
        QTemporaryDir directory;
        const QByteArray path = QFile::encodeName(directory.filePath(QStringLiteral("a.sock")));
        const mode_t before = ::umask(0777);
        const auto socket = listenOn(path);
        ::umask(before);
        QVERIFY(socket);
        struct stat status = {};
        QCOMPARE(::stat(path.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t(0600));
    }

    void replacesAnOldSocketButNothingElse()
    {
        QTemporaryDir directory;
        const QByteArray path = QFile::encodeName(directory.filePath(QStringLiteral("a.sock")));
        auto first = listenOn(path);
        QVERIFY(first);
        auto second = listenOn(path);
        QVERIFY(second);
        first->reset();
        QVERIFY(connectUnixSocket(path)); // the second one answers

        QFile file(directory.filePath(QStringLiteral("precious.sock")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("data") == 4);
        file.close();
        const auto refused = listenOn(QFile::encodeName(file.fileName()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QVERIFY(refused.error().message.contains(file.fileName()));
        QCOMPARE(file.size(), 4);

        const QByteArray link = QFile::encodeName(directory.filePath(QStringLiteral("link.sock")));
        QCOMPARE(::symlink(path.constData(), link.constData()), 0);
        QVERIFY(!listenOn(link)); // neither the link nor what it leads to
        QVERIFY(connectUnixSocket(path));
    }

    void errorsNameThePath()
    {
        const auto missing = listenOn("/nonexistent-directory/a.sock");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.contains(QStringLiteral("/nonexistent-directory/a.sock")));
        const auto tooLong = listenOn('/' + QByteArray(MaxSocketPathBytes, 'x'));
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error().code, ErrorCode::PathTooLong);
        QVERIFY(!listenOn(""));
        QVERIFY(!listenOn(QByteArray("\0abstract", 9)));
    }
};

QTEST_GUILESS_MAIN(TestProcessListenSocket)
#include "test_process_listensocket.moc"
