// What a gateway keeps of small files, and when it stops believing it.
#include "server/filecache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <fcntl.h>
#include <unistd.h>

using namespace spawner;

constexpr const char *Changes[] = { "written", "replaced", "same size and time", "permissions", "removed", "symlink" };

class TestFileCache : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init() { m_cache = std::make_unique<FileCache>(); }
    void keepsWhatDidNotChange();
    void noticesChanges_data();
    void noticesChanges();
    void keepsNoYoungFiles();
    void keepsNoLargeOrHalfReadFiles();
    void forgetsTheLeastRecentlyUsed();
    void looksAnewAfterASecond();

private:
    QByteArray pathOf(const QByteArray &name) const { return QFile::encodeName(m_folder.filePath(QString::fromUtf8(name))); }
    void make(const QByteArray &name, const QByteArray &content);
    void insert(const QByteArray &name, const QByteArray &content);
    bool isKept(const QByteArray &name) { return m_cache->find(pathOf(name)) != nullptr; }

    QTemporaryDir m_folder;
    std::unique_ptr<FileCache> m_cache;
};

/// The change time of a file cannot be set back, so that those made here have to become old by themselves.
void TestFileCache::initTestCase()
{
    for (const char *name : Changes)
        make(name, "content");
    make("kept", "content");
    make("other", "CONTENT");
    make("large", QByteArray(FileCache::LargestBytes + 1, 'x'));
    for (int i = 0; i < 100; ++i) // 6.4 MB
        make("file" + QByteArray::number(i), QByteArray(FileCache::LargestBytes, 'x'));
    init();
    const auto isOld = [this] {
        insert("file99", QByteArray(FileCache::LargestBytes, 'x'));
        return isKept("file99");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOld(), 10'000);
}

void TestFileCache::make(const QByteArray &name, const QByteArray &content)
{
    QFile file(QFile::decodeName(pathOf(name)));
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), name.constData());
}

void TestFileCache::insert(const QByteArray &name, const QByteArray &content)
{
    struct stat status = {};
    QCOMPARE(::stat(pathOf(name).constData(), &status), 0);
    m_cache->insert(pathOf(name), content, status, "Name: value\r\n");
}

void TestFileCache::keepsWhatDidNotChange()
{
    QVERIFY(!isKept("kept"));
    insert("kept", "content");
    const FileCache::File *const file = m_cache->find(pathOf("kept"));
    QVERIFY(file);
    QCOMPARE(file->content, QByteArray("content"));
    QCOMPARE(file->fields, QByteArray("Name: value\r\n"));
    QCOMPARE(qint64(file->status.st_size), qint64(7));
    QVERIFY(!isKept("other"));
}

void TestFileCache::noticesChanges_data()
{
    QTest::addColumn<QByteArray>("change");
    for (const char *change : Changes)
        QTest::newRow(change) << QByteArray(change);
}

void TestFileCache::noticesChanges()
{
    QFETCH(QByteArray, change);
    const QByteArray path = pathOf(change);
    insert(change, "content");
    QVERIFY(isKept(change));
    const timespec when = m_cache->find(path)->status.st_mtim;
    if (change == "written") {
        make(change, "changed");
    } else if (change == "replaced") {
        make("new", "content");
        QCOMPARE(::rename(pathOf("new").constData(), path.constData()), 0);
    } else if (change == "same size and time") {
        make(change, "changed");
        const timespec times[] = { when, when };
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    } else if (change == "permissions") {
        QCOMPARE(::chmod(path.constData(), 0600), 0);
    } else {
        QCOMPARE(::unlink(path.constData()), 0);
        if (change == "symlink")
            QCOMPARE(::symlink(pathOf("other").constData(), path.constData()), 0);
    }
    QVERIFY(!isKept(change));
}

void TestFileCache::keepsNoYoungFiles()
{
    make("young", "content");
    insert("young", "content");
    QVERIFY(!isKept("young"));
}

void TestFileCache::keepsNoLargeOrHalfReadFiles()
{
    insert("large", QByteArray(FileCache::LargestBytes + 1, 'x'));
    QVERIFY(!isKept("large"));
    insert("kept", "cont");
    QVERIFY(!isKept("kept"));
    insert("kept", "content");
    QVERIFY(isKept("kept"));
}

void TestFileCache::forgetsTheLeastRecentlyUsed()
{
    for (int i = 0; i < 100; ++i)
        insert("file" + QByteArray::number(i), QByteArray(FileCache::LargestBytes, 'x'));
    QVERIFY(!isKept("file0"));
    QVERIFY(isKept("file99"));
}

void TestFileCache::looksAnewAfterASecond()
{
    insert("kept", "content");
    QVERIFY(isKept("kept"));
    QTRY_VERIFY_WITH_TIMEOUT(!isKept("kept"), 5000);
}

QTEST_GUILESS_MAIN(TestFileCache)
#include "test_filecache.moc"
