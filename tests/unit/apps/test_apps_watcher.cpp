// What happens to files in a web root is noticed, whatever way it happens.
#include "apps/appwatcher.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

class TestAppsWatcher : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_root = m_dir->path() + QStringLiteral("/root");
        QDir().mkpath(m_root);
    }
    void cleanup() { m_watcher.reset(); }

    void believesWhatIsThereAtTheStart()
    {
        write("a.fcgi", "one");
        start();
        QVERIFY(has("a.fcgi"));
    }

    void aMissingRootIsAnError()
    {
        AppWatcher watcher(encode(m_root) + "/none", 50ms);
        const auto started = watcher.start();
        QVERIFY(!started);
        QVERIFY(started.error().message.contains(QStringLiteral("web-root")));
    }

    void noticesANewFile()
    {
        start();
        write("a.fcgi", "one");
        QTRY_VERIFY(has("a.fcgi"));
    }

    void noticesANewFileInANewDirectory()
    {
        start();
        QDir().mkpath(m_root + QStringLiteral("/x/y"));
        write("x/y/a.fcgi", "one");
        QTRY_VERIFY(has("x/y/a.fcgi"));
        write("x/y/b.fcgi", "one");
        QTRY_VERIFY(has("x/y/b.fcgi"));
    }

    void noticesRenameOverAgainAndAgain()
    {
        write("a.fcgi", "one");
        start();
        for (int i = 0; i < 4; ++i) {
            const FilePrint before = print("a.fcgi");
            write(".a.part", "version");
            QVERIFY(::rename(path(".a.part").constData(), path("a.fcgi").constData()) == 0);
            QTRY_VERIFY(print("a.fcgi") != before);
        }
    }

    void noticesWritingInPlaceAfterARename()
    {
        write("a.fcgi", "one");
        start();
        FilePrint before = print("a.fcgi");
        write(".a.part", "two");
        QVERIFY(::rename(path(".a.part").constData(), path("a.fcgi").constData()) == 0);
        QTRY_VERIFY(print("a.fcgi") != before);
        for (int i = 0; i < 3; ++i) { // the watch has to be on the new inode by now
            before = print("a.fcgi");
            append("a.fcgi", "more");
            QTRY_VERIFY(print("a.fcgi") != before);
        }
    }

    void noticesReplacementByRemovalAndCreation()
    {
        write("a.fcgi", "one");
        start();
        for (int i = 0; i < 4; ++i) { // the file system may well use the same inode again
            const FilePrint before = print("a.fcgi");
            QVERIFY(QFile::remove(m_root + QStringLiteral("/a.fcgi")));
            write("a.fcgi", QByteArray(i + 10, 'x'));
            QTRY_VERIFY(has("a.fcgi") && print("a.fcgi") != before);
        }
        const FilePrint before = print("a.fcgi");
        append("a.fcgi", "more");
        QTRY_VERIFY(print("a.fcgi") != before);
    }

    void noticesChmod()
    {
        write("a.fcgi", "one");
        start();
        QVERIFY(print("a.fcgi").isExecutable);
        ::chmod(path("a.fcgi").constData(), 0644);
        QTRY_VERIFY(!print("a.fcgi").isExecutable);
        ::chmod(path("a.fcgi").constData(), 0755);
        QTRY_VERIFY(print("a.fcgi").isExecutable);
    }

    void noticesTheSettingsFile()
    {
        write("a.fcgi", "one");
        start();
        write("a.fcgi.toml", "x");
        QTRY_VERIFY(m_watcher->candidates().at("a.fcgi").settings);
        const auto before = m_watcher->candidates().at("a.fcgi");
        append("a.fcgi.toml", "y");
        QTRY_VERIFY(m_watcher->candidates().at("a.fcgi") != before);
        QVERIFY(QFile::remove(m_root + QStringLiteral("/a.fcgi.toml")));
        QTRY_VERIFY(!m_watcher->candidates().at("a.fcgi").settings);
    }

    void noticesRemoval()
    {
        write("x/a.fcgi", "one");
        write("b.fcgi", "one");
        start();
        QVERIFY(QFile::remove(m_root + QStringLiteral("/b.fcgi")));
        QTRY_VERIFY(!has("b.fcgi"));
        QVERIFY(QDir(m_root + QStringLiteral("/x")).removeRecursively());
        QTRY_VERIFY(!has("x/a.fcgi"));
        write("x/a.fcgi", "two"); // the directory comes back
        QTRY_VERIFY(has("x/a.fcgi"));
        write("x/c.fcgi", "two");
        QTRY_VERIFY(has("x/c.fcgi"));
    }

    void doesNotBelieveAnUploadBeforeItIsOver()
    {
        start(200ms);
        QSignalSpy changed(m_watcher.get(), &AppWatcher::changed);
        QElapsedTimer clock;
        clock.start();
        write("a.fcgi", "begin");
        while (clock.elapsed() < 700) {
            append("a.fcgi", QByteArray(1000, 'x'));
            QTest::qWait(20);
            if (has("a.fcgi")) { // only if this machine was too busy to upload
                QVERIFY(QFileInfo(m_root + QStringLiteral("/a.fcgi")).size() > 0);
                QSKIP("the upload stalled");
            }
        }
        const qint64 size = QFileInfo(m_root + QStringLiteral("/a.fcgi")).size();
        QTRY_VERIFY(has("a.fcgi"));
        QCOMPARE(print("a.fcgi").sizeBytes, size);
        QCOMPARE(changed.count(), 1);
    }

    void followsARootThatIsSwappedByLink()
    {
        const QString base = m_dir->path();
        QDir().mkpath(base + QStringLiteral("/r1"));
        QDir().mkpath(base + QStringLiteral("/r2"));
        write("../r1/a.fcgi", "one");
        write("../r2/a.fcgi", "two!");
        write("../r2/b.fcgi", "two!");
        QFile::link(QStringLiteral("r1"), base + QStringLiteral("/current"));
        m_root = base + QStringLiteral("/current");
        start();
        const FilePrint before = print("a.fcgi");
        QFile::link(QStringLiteral("r2"), base + QStringLiteral("/next"));
        QVERIFY(::rename(encode(base + QStringLiteral("/next")).constData(), encode(m_root).constData())
                == 0);
        QTRY_VERIFY(has("b.fcgi"));
        QVERIFY(print("a.fcgi") != before);
        write("../r2/c.fcgi", "x"); // and is watched from then on
        QTRY_VERIFY(has("c.fcgi"));
        const FilePrint second = print("a.fcgi");
        append("../r2/a.fcgi", "more");
        QTRY_VERIFY(print("a.fcgi") != second);
    }

    void survivesTheLossOfTheRoot()
    {
        write("a.fcgi", "one");
        start();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("cannot read the directory")));
        QVERIFY(QDir(m_root).removeRecursively());
        QTRY_VERIFY(!has("a.fcgi"));
        QDir().mkpath(m_root);
        write("a.fcgi", "two");
        QTRY_VERIFY(has("a.fcgi"));
    }

    void neighboursOfTheRootCauseNoScan()
    {
        start();
        QSignalSpy changed(m_watcher.get(), &AppWatcher::changed);
        for (int i = 0; i < 20; ++i) {
            QFile file(m_dir->path() + QStringLiteral("/noise%1").arg(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QTest::qWait(150);
        QCOMPARE(changed.count(), 0);
    }

    void aRescanFindsWhatIsOldAtOnce()
    {
        start(10s); // so that only its age can make it trustworthy
        QVERIFY(QFile::exists(QStringLiteral("/bin/true")));
        QElapsedTimer clock;
        clock.start();
        QFile::link(QStringLiteral("/bin/true"), m_root + QStringLiteral("/out.fcgi"));
        m_watcher->rescan();
        QTRY_VERIFY_WITH_TIMEOUT(m_watcher->refused().contains("out.fcgi"),
                                 2000); // but it is a link out of the root
        QVERIFY(clock.elapsed() < 2000);
    }

private:
    static QByteArray encode(const QString &name) { return QFile::encodeName(name); }
    QByteArray path(const char *name) const { return encode(m_root) + '/' + name; }

    void start(milliseconds settle = 40ms)
    {
        m_watcher = std::make_unique<AppWatcher>(encode(m_root), settle);
        const auto started = m_watcher->start();
        QVERIFY(started);
        QVERIFY(m_watcher->isWatchingAll());
    }
    bool has(const char *name) const { return m_watcher->candidates().contains(name); }
    FilePrint print(const char *name) const
    {
        return has(name) ? m_watcher->candidates().at(name).program : FilePrint();
    }

    void write(const char *name, const QByteArray &content)
    {
        const QString file = m_root + QLatin1Char('/') + QLatin1String(name);
        QDir().mkpath(QFileInfo(file).path());
        save(file, content, QIODevice::WriteOnly);
        ::chmod(encode(file).constData(), 0755);
    }
    void append(const char *name, const QByteArray &content)
    {
        save(m_root + QLatin1Char('/') + QLatin1String(name), content, QIODevice::Append);
    }
    void save(const QString &name, const QByteArray &content, QIODevice::OpenMode mode)
    {
        QFile file(name);
        QVERIFY(file.open(mode));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_root;
    std::unique_ptr<AppWatcher> m_watcher;
};

QTEST_GUILESS_MAIN(TestAppsWatcher)
#include "test_apps_watcher.moc"
