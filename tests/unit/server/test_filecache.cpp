// What a gateway keeps of small files, and when it stops believing it.
#include "server/filecache.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace spawner;

class TestFileCache : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void keepsWhatDidNotChange();
    void noticesChanges_data();
    void noticesChanges();
    void keepsNoYoungFiles();
    void keepsNoLargeOrHalfReadFiles();
    void forgetsTheLeastRecentlyUsed();
    void looksAnewAfterASecond();

private:
    QByteArray make(const QByteArray &name, const QByteArray &content);
    /// Writes a file and has it kept as if it had been there for long.
    void keep(const QByteArray &path, const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FileCache> m_cache;
};

void TestFileCache::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_cache = std::make_unique<FileCache>();
}

QByteArray TestFileCache::make(const QByteArray &name, const QByteArray &content)
{
    const QByteArray path = QFile::encodeName(m_folder->filePath(QString::fromUtf8(name)));
    QFile file(QFile::decodeName(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", path.constData());
    return path;
}

void TestFileCache::keep(const QByteArray &path, const QByteArray &content)
{
    // The change time cannot be set back, so the test has to wait until the clock has left it behind.
    const auto isKept = [&] {
        struct stat status = {};
        if (::stat(path.constData(), &status) != 0)
            return false;
        m_cache->insert(path, content, status);
        return m_cache->find(path) != nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isKept(), 10'000);
}

void TestFileCache::keepsWhatDidNotChange()
{
    const QByteArray path = make("a.txt", "content");
    QVERIFY(!m_cache->find(path));
    keep(path, "content");
    QCOMPARE(m_cache->find(path)->content, QByteArray("content"));
    QCOMPARE(qint64(m_cache->find(path)->status.st_size), qint64(7));
    QVERIFY(!m_cache->find(path + ".other"));
}

void TestFileCache::noticesChanges_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : { "written", "replaced", "same size and time", "permissions", "removed", "symlink" })
        QTest::newRow(change) << QString::fromLatin1(change);
}

void TestFileCache::noticesChanges()
{
    QFETCH(QString, change);
    const QByteArray path = make("a.txt", "content");
    const QByteArray other = make("b.txt", "CONTENT");
    keep(path, "content");
    const timespec when = m_cache->find(path)->status.st_mtim;
    if (change == QLatin1String("written")) {
        make("a.txt", "changed");
    } else if (change == QLatin1String("replaced")) {
        QCOMPARE(::rename(other.constData(), path.constData()), 0);
    } else if (change == QLatin1String("same size and time")) {
        make("a.txt", "changed");
        const timespec times[] = { when, when };
        QCOMPARE(::utimensat(AT_FDCWD, path.constData(), times, 0), 0);
    } else if (change == QLatin1String("permissions")) {
        QCOMPARE(::chmod(path.constData(), 0600), 0);
    } else {
        QCOMPARE(::unlink(path.constData()), 0);
        if (change == QLatin1String("symlink"))
            QCOMPARE(::symlink(other.constData(), path.constData()), 0);
    }
    QVERIFY(!m_cache->find(path));
}

void TestFileCache::keepsNoYoungFiles()
{
    const QByteArray path = make("a.txt", "content");
    struct stat status = {};
    QCOMPARE(::stat(path.constData(), &status), 0);
    m_cache->insert(path, "content", status);
    QVERIFY(!m_cache->find(path));
}

void TestFileCache::keepsNoLargeOrHalfReadFiles()
{
    const QByteArray large(FileCache::LargestBytes + 1, 'x');
    const QByteArray largePath = make("large", large);
    const QByteArray path = make("a.txt", "content");
    keep(make("probe", "old enough"), "old enough"); // and so are the two that were made before it
    struct stat status = {};
    QCOMPARE(::stat(largePath.constData(), &status), 0);
    m_cache->insert(largePath, large, status);
    QVERIFY(!m_cache->find(largePath));
    QCOMPARE(::stat(path.constData(), &status), 0);
    m_cache->insert(path, "cont", status);
    QVERIFY(!m_cache->find(path));
    m_cache->insert(path, "content", status);
    QVERIFY(m_cache->find(path));
}

void TestFileCache::forgetsTheLeastRecentlyUsed()
{
    const QByteArray content(FileCache::LargestBytes, 'x');
    QByteArrayList paths;
    for (int i = 0; i < 100; ++i) // 6.4 MB
        paths.append(make("file" + QByteArray::number(i), content));
    keep(make("probe", "old enough"), "old enough");
    for (const QByteArray &path : std::as_const(paths)) {
        struct stat status = {};
        QCOMPARE(::stat(path.constData(), &status), 0);
        m_cache->insert(path, content, status);
    }
    QVERIFY(!m_cache->find(paths.first()));
    QVERIFY(m_cache->find(paths.last()));
}

void TestFileCache::looksAnewAfterASecond()
{
    const QByteArray path = make("a.txt", "content");
    keep(path, "content");
    QVERIFY(m_cache->find(path));
    QTRY_VERIFY_WITH_TIMEOUT(!m_cache->find(path), 5000);
}

QTEST_GUILESS_MAIN(TestFileCache)
#include "test_filecache.moc"
