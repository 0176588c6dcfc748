// Directories that must be private, and the limit of open files.
#include "daemon/surroundings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;

class TestDaemonSurroundings : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void makesADirectoryWithItsParents();
    void acceptsItsOwn();
    void isPrivateWhateverTheUmask();
    void closesWhatItOpenedForUsersOfApps();
    void refusesWhatOthersMayEnter_data();
    void refusesWhatOthersMayEnter();
    void refusesLinksAndFiles();
    void refusesOthersDirectories();
    void namesWhatItCannotMake();
    void aPlainDirectoryMayBeShared();
    void raisesTheLimitOfFiles();

private:
    QByteArray path(const char *name) const
    {
        return QFile::encodeName(m_dir->filePath(QLatin1String(name)));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

static mode_t modeOf(const QByteArray &path)
{
    struct stat status = {};
    return ::stat(path.constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

void TestDaemonSurroundings::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void TestDaemonSurroundings::makesADirectoryWithItsParents()
{
    QVERIFY(makePrivateDirectory(path("a/b/c")));
    QCOMPARE(modeOf(path("a/b/c")), mode_t(0700));
    QCOMPARE(modeOf(path("a")), mode_t(0755));
}

void TestDaemonSurroundings::acceptsItsOwn()
{
    QVERIFY(makePrivateDirectory(path("a")));
    QVERIFY(makePrivateDirectory(path("a")));
}

void TestDaemonSurroundings::isPrivateWhateverTheUmask()
{
    const mode_t before = ::umask(0);
    const auto made = makePrivateDirectory(path("a"));
    ::umask(before);
    QVERIFY(made);
    QCOMPARE(modeOf(path("a")), mode_t(0700));
}

void TestDaemonSurroundings::closesWhatItOpenedForUsersOfApps()
{
    QCOMPARE(::mkdir(path("a").constData(), 0700), 0);
    QCOMPARE(::chmod(path("a").constData(), 0711), 0);
    QVERIFY(makePrivateDirectory(path("a")));
    QCOMPARE(modeOf(path("a")), mode_t(0700));
}

void TestDaemonSurroundings::refusesWhatOthersMayEnter_data()
{
    QTest::addColumn<int>("mode");
    for (const int mode : { 0710, 0701, 0755, 0770, 01777 })
        QTest::addRow("%o", mode) << mode;
}

void TestDaemonSurroundings::refusesWhatOthersMayEnter()
{
    QFETCH(int, mode);
    QCOMPARE(::mkdir(path("a").constData(), 0700), 0);
    QCOMPARE(::chmod(path("a").constData(), mode_t(mode)), 0);
    const auto made = makePrivateDirectory(path("a"));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::PermissionDenied);
    QVERIFY(made.error().message.contains(QString::fromUtf8(path("a"))));
    QVERIFY(made.error().message.contains(QString(u"mode " + QString::number(mode, 8))));
    QCOMPARE(modeOf(path("a")), mode_t(mode)); // not ours to change: it may be /tmp
}

void TestDaemonSurroundings::refusesLinksAndFiles()
{
    QCOMPARE(::mkdir(path("real").constData(), 0700), 0);
    QCOMPARE(::symlink(path("real").constData(), path("link").constData()), 0);
    QVERIFY(!makePrivateDirectory(path("link")));
    QVERIFY(makeDirectory(path("link")));
    QFile file(QString::fromUtf8(path("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!makePrivateDirectory(path("file")));
    QVERIFY(!makeDirectory(path("file")));
    QVERIFY(!makePrivateDirectory(path("file/below")));
}

void TestDaemonSurroundings::refusesOthersDirectories()
{
    QByteArray others;
    if (::geteuid() == 0) {
        others = path("others");
        QCOMPARE(::mkdir(others.constData(), 0700), 0);
        QCOMPARE(::chown(others.constData(), 12345, 12345), 0);
        const auto made = makePrivateDirectory(others);
        QVERIFY(!made);
        QVERIFY(made.error().message.contains(u"user 12345"));
    } else {
        QVERIFY(!makePrivateDirectory("/usr"));
    }
}

void TestDaemonSurroundings::namesWhatItCannotMake()
{
    const auto made = makePrivateDirectory("/proc/nonesuch/a");
    QVERIFY(!made);
    QVERIFY2(made.error().message.contains(u"/proc/nonesuch"), qPrintable(made.error().message));
}

void TestDaemonSurroundings::aPlainDirectoryMayBeShared()
{
    QVERIFY(makeDirectory(path("a/b")));
    QCOMPARE(modeOf(path("a/b")), mode_t(0700));
    QCOMPARE(::chmod(path("a/b").constData(), 0770), 0);
    QVERIFY(makeDirectory(path("a/b")));
}

void TestDaemonSurroundings::raisesTheLimitOfFiles()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = 256;
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
    raiseOpenFileLimit();
    rlimit after = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &after), 0);
    ::setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(after.rlim_cur, before.rlim_max);
}

QTEST_GUILESS_MAIN(TestDaemonSurroundings)
#include "test_daemon_surroundings.moc"
