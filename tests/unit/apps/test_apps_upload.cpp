// Uploads, their checks, and the versions that are kept.
#include "appbench.h"

#include "apps/librarycheck.h"
#include "apps/upload.h"
#include "apps/versionstore.h"
#include "support/leakcheck.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

static QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

class TestAppsUpload : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_root = QFile::encodeName(m_sandbox->webRoot());
    }

    void namesOfApps_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("app"); // empty: refused
        QTest::newRow("plain") << QByteArray("hello") << QByteArray("hello");
        QTest::newRow("with its suffix") << QByteArray("hello.fcgi") << QByteArray("hello");
        QTest::newRow("as a URL") << QByteArray("/hello.fcgi") << QByteArray("hello");
        QTest::newRow("in a directory") << QByteArray("tools/env") << QByteArray("tools/env");
        QTest::newRow("with blanks") << QByteArray("a b") << QByteArray("a b");
        for (const char *bad :
             {"", "/", "..", "../a", "a/../../b", "./a", ".hidden", "a/.versions/x", ".fcgi", "a//b", "a/", "//a", "a\nb",
              "1/2/3/4/5/6/7/8/9/a"})
            QTest::addRow("refused: %s", bad) << QByteArray(bad) << QByteArray();
        QTest::newRow("refused: NUL") << QByteArray("a\0b", 3) << QByteArray();
        QTest::newRow("refused: long") << QByteArray(250, 'x') << QByteArray();
    }
    void namesOfApps()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, app);
        const auto target = deployTarget("/srv/web/", name);
        QCOMPARE(bool(target), !app.isEmpty());
        if (!target) {
            QCOMPARE(target.error().code, ErrorCode::InvalidArgument);
            return;
        }
        QCOMPARE(target->app, app);
        QCOMPARE(target->file(), QByteArray("/srv/web/" + app + ".fcgi"));
    }

    void anUploadBecomesAProgram()
    {
        const QByteArray bytes = "#!/bin/sh\nexit 0\n";
        auto upload = Upload::begin(m_root, "a", bytes.size(), sumOf(bytes).toUpper());
        QVERIFY2(upload, upload ? "" : qPrintable(upload.error().message));
        QVERIFY((*upload)->append(0, bytes.left(5)));
        QCOMPARE((*upload)->received(), 5);
        QVERIFY(!(*upload)->append(0, bytes)); // not where it ended
        QVERIFY((*upload)->append(5, bytes.mid(5)));
        QVERIFY(!(*upload)->append(bytes.size(), "x")); // more than was said
        QCOMPARE(visibleFiles(), QStringList());
        QVERIFY((*upload)->check());
        QVERIFY((*upload)->install());
        upload->reset();
        QCOMPARE(allFiles(), QStringList{QStringLiteral("a.fcgi")});
        QCOMPARE(contentOf("a.fcgi"), bytes);
        QCOMPARE(modeOf("a.fcgi"), 0755u);
    }

    void permissionsOfTheOldFileStay_data()
    {
        QTest::addColumn<uint>("before");
        QTest::addColumn<uint>("after");
        QTest::newRow("private") << 0700u << 0700u;
        QTest::newRow("shared") << 0775u << 0775u;
        QTest::newRow("not executable") << 0640u << 0750u;
        QTest::newRow("set-user-ID") << 04755u << 0755u;
    }
    void permissionsOfTheOldFileStay()
    {
        QFETCH(uint, before);
        QFETCH(uint, after);
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "old", 0644));
        QVERIFY(::chmod(QByteArray(m_root + "/a.fcgi").constData(), before) == 0);
        auto upload = uploaded("#!/bin/sh\n");
        QVERIFY(upload && upload->check() && upload->install());
        QCOMPARE(modeOf("a.fcgi"), after);
    }

    void whatIsNotRightIsRefusedAndGone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("announced");
        QTest::addColumn<QString>("said");
        QFile program(QStringLiteral(FAKEAPP_PROGRAM));
        QVERIFY(program.open(QIODevice::ReadOnly));
        const QByteArray elf = program.read(4096);
        QByteArray foreign = elf;
        foreign[18] = foreign[18] == char(0xb7) ? 0x3e : char(0xb7); // AArch64, or x86-64 there
        QTest::newRow("not whole") << QByteArray("#!/bin") << QByteArray("#!/bin/sh\n") << QStringLiteral("6 of 10 bytes");
        QTest::newRow("damaged") << QByteArray("#!/bin/sg\n") << QByteArray("#!/bin/sh\n") << QStringLiteral("damaged");
        QTest::newRow("no program") << QByteArray("hello") << QByteArray("hello") << QStringLiteral("a.fcgi is no program");
        QTest::newRow("no interpreter") << QByteArray("#!/no/such\n") << QByteArray("#!/no/such\n")
                                        << QStringLiteral("needs the interpreter /no/such");
        QTest::newRow("half an ELF file") << elf << elf << QStringLiteral("is not complete");
        QTest::newRow("another machine") << foreign << foreign << QStringLiteral("another kind of machine");
    }
    void whatIsNotRightIsRefusedAndGone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, announced);
        QFETCH(QString, said);
        auto upload = Upload::begin(m_root, "a", announced.size(), sumOf(announced));
        QVERIFY(upload && (*upload)->append(0, bytes));
        const auto checked = (*upload)->check();
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(said), qPrintable(checked.error().message));
        QVERIFY(!checked.error().message.contains(QStringLiteral(".upload-")));
        upload->reset();
        QCOMPARE(allFiles(), QStringList());
    }

    void placesThatCannotBeUsed()
    {
        QVERIFY(QFile::link(QStringLiteral("/bin/true"), m_sandbox->webRoot() + QStringLiteral("/link.fcgi")));
        QVERIFY(QDir(m_sandbox->webRoot()).mkdir(QStringLiteral("dir.fcgi")));
        QVERIFY(QFile::link(QStringLiteral("/tmp"), m_sandbox->webRoot() + QStringLiteral("/out")));
        const auto refusal = [this](const char *name) {
            auto upload = Upload::begin(m_root, name, 10, sumOf("x"));
            return upload ? QString() : upload.error().message;
        };
        QVERIFY(refusal("link").contains(QStringLiteral("symbolic link")));
        QVERIFY(refusal("dir").contains(QStringLiteral("is no file")));
        QVERIFY(refusal("none/a").contains(QStringLiteral("mkdir -p")));
        QVERIFY(refusal("out/a").contains(QStringLiteral("out of the web root")));
        QVERIFY(!Upload::begin(m_root, "a", 0, sumOf("")));
        QVERIFY(!Upload::begin(m_root, "a", 10, "abc"));
        const auto huge = Upload::begin(m_root, "a", std::numeric_limits<qint64>::max() / 2, sumOf("x"));
        QVERIFY(!huge);
        QCOMPARE(huge.error().code, ErrorCode::ResourceExhausted);
        if (::geteuid() != 0) {
            QVERIFY(::chmod(m_root.constData(), 0555) == 0);
            const QString said = refusal("a");
            QVERIFY(::chmod(m_root.constData(), 0755) == 0);
            QVERIFY2(said.contains(QStringLiteral("chown")), qPrintable(said));
        }
    }

    void aFullDiskChangesNothing()
    {
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "old", 0755));
        const QByteArray bytes(300'000, 'x');
        auto upload = Upload::begin(m_root, "a", bytes.size(), sumOf(bytes));
        QVERIFY(upload);
        // As far as a program notices, a file that may not grow is a disk that is full.
        ::signal(SIGXFSZ, SIG_IGN);
        rlimit before = {};
        QVERIFY(::getrlimit(RLIMIT_FSIZE, &before) == 0);
        rlimit small = before;
        small.rlim_cur = 100'000;
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &small) == 0);
        const auto first = (*upload)->append(0, bytes);
        QVERIFY(::setrlimit(RLIMIT_FSIZE, &before) == 0);
        QVERIFY(!first);
        QVERIFY(first.error().message.contains(QStringLiteral("cannot write to")));
        QVERIFY(!(*upload)->check());
        upload->reset();
        QCOMPARE(allFiles(), QStringList{QStringLiteral("a.fcgi")});
        QCOMPARE(contentOf("a.fcgi"), QByteArray("old"));
    }

    void forgottenUploadsAreSweptAtTheStart()
    {
        AppBench bench;
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/sub/.a.fcgi.upload-old"), "x"));
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/.a.fcgi.upload-new"), "x"));
        QVERIFY(bench.sandbox.writeFile(QStringLiteral("web/.other-old"), "x"));
        for (const char *name : {"/sub/.a.fcgi.upload-old", "/.other-old"}) {
            const QByteArray file = bench.config.webRoot + name;
            const timeval past[2] = {{::time(nullptr) - 90'000, 0}, {::time(nullptr) - 90'000, 0}};
            QVERIFY(::utimes(file.constData(), past) == 0);
        }
        bench.start();
        QVERIFY(!QFile::exists(bench.sandbox.webRoot() + QStringLiteral("/sub/.a.fcgi.upload-old")));
        QVERIFY(QFile::exists(bench.sandbox.webRoot() + QStringLiteral("/.a.fcgi.upload-new")));
        QVERIFY(QFile::exists(bench.sandbox.webRoot() + QStringLiteral("/.other-old")));
    }

    // --- shared libraries

    void missingLibrariesAreNamed()
    {
        const LeakCheck leaks;
        QMap<QByteArray, QByteArray> environment{{"PATH", "/bin"}, {"LD_AUDIT", "/no/such.so"}};
        const auto lost = librariesOf(NEEDSLIBRARY_PROGRAM, environment);
        QVERIFY(lost && !*lost);
        QCOMPARE(lost->error().code, ErrorCode::AppInvalidFile);
        const QString said = lost->error().message;
        QVERIFY2(said.contains(QStringLiteral("x.fcgi needs what is not there: liblostlibrary.so")), qPrintable(said));
        QVERIFY2(said.contains(QStringLiteral("apt-file search liblostlibrary.so")), qPrintable(said));
        environment.insert("LD_LIBRARY_PATH", LOSTLIBRARY_DIRECTORY);
        const auto found = librariesOf(NEEDSLIBRARY_PROGRAM, environment);
        QVERIFY2(found && *found, found && !*found ? qPrintable(found->error().message) : "silent");
        QVERIFY(m_sandbox->writeFile(QStringLiteral("script"), "#!/bin/sh\n", 0755));
        const auto script = librariesOf(QFile::encodeName(m_sandbox->path(QStringLiteral("script"))), {});
        QVERIFY(script && *script);
        QTRY_VERIFY(leaks.descendants().isEmpty());
    }

    void aLoaderThatIsNotThereIsNamed()
    {
        QFile program(QStringLiteral(FAKEAPP_PROGRAM));
        QVERIFY(program.open(QIODevice::ReadOnly));
        QByteArray bytes = program.readAll();
        const qsizetype at = bytes.indexOf("/ld-linux");
        if (at < 0)
            QSKIP("fakeapp has no loader of glibc");
        bytes[at + 1] = 'x';
        QVERIFY(m_sandbox->writeFile(QStringLiteral("program"), bytes, 0755));
        const auto outcome = librariesOf(QFile::encodeName(m_sandbox->path(QStringLiteral("program"))), {});
        QVERIFY(outcome && !*outcome);
        QVERIFY2(outcome->error().message.contains(QStringLiteral("xd-linux")), qPrintable(outcome->error().message));
    }

    void aLoadersComplaints()
    {
        QCOMPARE(LibraryCheck::complaints("\tlinux-vdso.so.1 (0x7f)\n\tlibc.so.6 => /lib/libc.so.6 (0x7f)\n", {}),
                 QStringList());
        QCOMPARE(LibraryCheck::complaints("\tliba.so.1 => not found\n\tlibb.so => not found\n\tliba.so.1 => not found\n",
                                          {}),
                 (QStringList{QStringLiteral("liba.so.1"), QStringLiteral("libb.so")}));
        QCOMPARE(LibraryCheck::complaints(
                     {}, "./p: /lib/x/libc.so.6: version `GLIBC_2.99' not found (required by ./p)\n"),
                 QStringList{QStringLiteral("version GLIBC_2.99 of libc.so.6")});
        QCOMPARE(LibraryCheck::complaints({}, "./p: error while loading shared libraries: libz.so.9: cannot open\n"),
                 QStringList{QStringLiteral("libz.so.9")});
    }

    // --- versions

    void versionsAreKeptListedAndPruned()
    {
        VersionStore store(m_root, 2);
        QCOMPARE(store.versions("a").error().code, ErrorCode::NotFound);
        QCOMPARE(store.find("a", {}).error().code, ErrorCode::NotFound);
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "by hand", 0755));
        auto versions = store.versions("a");
        QVERIFY(versions);
        QCOMPARE(versions->size(), 1);
        QVERIFY(versions->first().isCurrent && versions->first().by.isEmpty());
        QCOMPARE(versions->first().sha256, sumOf("by hand"));
        for (int i = 1; i <= 4; ++i)
            deploy(store, "#!/bin/sh\n# " + QByteArray::number(i));
        versions = store.versions("a");
        QCOMPARE(versions->size(), 3); // and two old ones
        QCOMPARE(contents(store), (QByteArrayList{"2", "3", "4"}));
        QVERIFY(versions->at(0).isCurrent && !versions->at(1).isCurrent);
        QCOMPARE(versions->at(1).by, QByteArray("tester"));
        QVERIFY(versions->at(0).id > versions->at(1).id && versions->at(1).id > versions->at(2).id);
        QVERIFY(QDateTime::fromString(QString::fromLatin1(versions->at(0).id), Qt::ISODateWithMs).isValid());
        QVERIFY(store.find("a", versions->at(2).id)->file.endsWith(versions->at(2).id));
        QCOMPARE(store.find("a", {})->version.id, versions->at(1).id);
        const auto unknown = store.find("a", "1999");
        QVERIFY(!unknown && unknown.error().message.contains(QString::fromLatin1(versions->at(1).id)));
        // Somebody replaces the file by hand: what was recorded is void.
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "by hand again", 0755));
        QVERIFY(store.versions("a")->first().by.isEmpty());
        QCOMPARE(modeOf(".versions"), 0700u);
        store.setKeep(0);
        deploy(store, "#!/bin/sh\n# 5");
        QCOMPARE(store.versions("a")->size(), 1);
    }

    void filesOfTheSameTimeAreDifferentVersions()
    {
        VersionStore store(m_root, 3);
        const auto place = [&](const QByteArray &content) {
            QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), content, 0755));
            const timespec times[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
            QCOMPARE(::utimensat(AT_FDCWD, QByteArray(m_root + "/a.fcgi").constData(), times, 0), 0);
        };
        place("one");
        QVERIFY(store.keepCurrent("a"));
        place("two");
        const auto versions = store.versions("a");
        QCOMPARE(versions->size(), 2);
        QVERIFY(versions->at(0).isCurrent && versions->at(0).id > versions->at(1).id);
    }

    void whatWasBrokenOffDoesNotConfuse()
    {
        VersionStore store(m_root, 3);
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "one", 0755));
        QVERIFY(store.keepCurrent("a")); // and then the daemon died
        VersionStore next(m_root, 3);
        QCOMPARE(next.versions("a")->size(), 1);
        deploy(next, "#!/bin/sh\n# 2");
        QCOMPARE(next.versions("a")->size(), 2);
        QVERIFY(next.keepCurrent("a"));
        auto upload = uploaded("#!/bin/sh\n# 3");
        QVERIFY(upload->check() && upload->install()); // died right after
        VersionStore last(m_root, 3);
        QCOMPARE(last.versions("a")->size(), 3);
        QVERIFY(last.versions("a")->first().by.isEmpty());
        deploy(last, "#!/bin/sh\n# 4");
        QCOMPARE(last.versions("a")->size(), 4);
    }

    void restoringGivesBackTheVeryFile()
    {
        VersionStore store(m_root, 3);
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "one", 0755));
        const auto before = filePrint(m_root + "/a.fcgi", true);
        const auto kept = store.keepCurrent("a");
        QVERIFY(kept && *kept);
        auto upload = uploaded("#!/bin/sh\n# 2");
        QVERIFY(upload->check() && upload->install());
        QVERIFY(store.restore("a", *kept));
        QVERIFY(filePrint(m_root + "/a.fcgi", true) == before);
        QCOMPARE(store.versions("a")->size(), 1);
        QVERIFY(store.restore("a", std::nullopt));
        QVERIFY(!QFile::exists(m_sandbox->webRoot() + QStringLiteral("/a.fcgi")));
    }

    /// Somebody who may write the folder could make it one to a file that only the daemon may read.
    void aKeptVersionThatIsALinkIsNotRead()
    {
        VersionStore store(m_root, 3);
        const QByteArray bytes = "#!/bin/sh\n# 1";
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), bytes, 0755));
        QVERIFY(store.keepCurrent("a"));
        deploy(store, "#!/bin/sh\n# 2");
        const auto kept = store.find("a", {});
        QVERIFY(kept);
        QVERIFY(m_sandbox->writeFile(QStringLiteral("secret"), bytes, 0600));
        const QByteArray secret = QFile::encodeName(m_sandbox->path(QStringLiteral("secret")));
        QVERIFY(Upload::ofFile(m_root, "a", kept->file, kept->version.sha256));
        QVERIFY(::unlink(kept->file.constData()) == 0 && ::symlink(secret.constData(), kept->file.constData()) == 0);
        const auto copy = Upload::ofFile(m_root, "a", kept->file, kept->version.sha256);
        QVERIFY(!copy);
        QVERIFY2(copy.error().message.contains(QStringLiteral("cannot open")), qPrintable(copy.error().message));
        QCOMPARE(contentOf("a.fcgi"), QByteArray("#!/bin/sh\n# 2"));
    }

    void whereLinksDoNotWorkACopyIsMade()
    {
        struct stat memory = {};
        struct stat root = {};
        if (::stat("/dev/shm", &memory) != 0 || ::stat(m_root.constData(), &root) != 0 || memory.st_dev == root.st_dev
            || ::access("/dev/shm", W_OK) != 0)
            QSKIP("there is no second file system to write to");
        QByteArray source = "/dev/shm/spawner-test-XXXXXX";
        const UnixFd fd(::mkstemp(source.data()));
        const QByteArray bytes(700'000, 'x');
        const bool isWritten = ::write(fd.get(), bytes.constData(), size_t(bytes.size())) == bytes.size()
            && ::fchmod(fd.get(), 0751) == 0;
        QVERIFY(m_sandbox->writeFile(QStringLiteral("web/a.fcgi"), "old", 0755));
        const auto put = putCopy(source, m_root + "/a.fcgi", *deployTarget(m_root, "a"));
        const auto original = filePrint(source, true);
        ::unlink(source.constData());
        QVERIFY(isWritten);
        QVERIFY2(put, put ? "" : qPrintable(put.error().message));
        QCOMPARE(contentOf("a.fcgi"), bytes);
        QCOMPARE(modeOf("a.fcgi"), 0751u);
        QCOMPARE(filePrint(m_root + "/a.fcgi", true)->modifiedNs, original->modifiedNs);
        QCOMPARE(allFiles(), QStringList{QStringLiteral("a.fcgi")});
    }

private:
    std::unique_ptr<Upload> uploaded(const QByteArray &bytes)
    {
        auto upload = Upload::begin(m_root, "a", bytes.size(), sumOf(bytes));
        return upload && (*upload)->append(0, bytes) ? std::move(*upload) : nullptr;
    }
    void deploy(VersionStore &store, const QByteArray &bytes)
    {
        auto upload = uploaded(bytes);
        QVERIFY(upload && upload->check());
        QVERIFY(store.keepCurrent("a"));
        QVERIFY(upload->install());
        const auto version = store.recordCurrent("a", sumOf(bytes), "tester", false);
        QVERIFY2(version, version ? "" : qPrintable(version.error().message));
        QCOMPARE(version->sha256, sumOf(bytes));
    }
    /// The last byte of each version's program, sorted.
    QByteArrayList contents(const VersionStore &store)
    {
        QByteArrayList all{contentOf("a.fcgi").right(1)};
        const auto versions = store.versions("a");
        for (const DeployedVersion &version : *versions) {
            if (!version.isCurrent)
                all.append(contentOf(".versions/a.fcgi/" + version.id).right(1));
        }
        std::sort(all.begin(), all.end());
        return all;
    }
    std::optional<Result<void>> librariesOf(const QByteArray &program, const QMap<QByteArray, QByteArray> &environment)
    {
        LibraryCheck check(program, "x.fcgi", environment);
        std::optional<Result<void>> outcome;
        connect(&check, &LibraryCheck::finished, this, [&outcome](const Result<void> &result) { outcome = result; });
        check.start();
        return QTest::qWaitFor([&] { return outcome.has_value(); }, 30'000) ? outcome : std::nullopt;
    }
    QStringList visibleFiles() const { return QDir(m_sandbox->webRoot()).entryList(QDir::Files); }
    QStringList allFiles() const { return QDir(m_sandbox->webRoot()).entryList(QDir::Files | QDir::Hidden); }
    QByteArray contentOf(const QByteArray &name) const
    {
        QFile file(QFile::decodeName(m_root + '/' + name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    uint modeOf(const QByteArray &name) const
    {
        struct stat status = {};
        return ::stat(QByteArray(m_root + '/' + name).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QByteArray m_root;
};

QTEST_GUILESS_MAIN(TestAppsUpload)
#include "test_apps_upload.moc"
