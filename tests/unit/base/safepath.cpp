// decodePath, openBelow and friends, on real folders.
#include "base/safepath.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <memory>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace spawner;
using Segments = QList<QByteArray>;

class SafePathTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void decodes_data();
    void decodes();
    void refusesToDecode_data();
    void refusesToDecode();
    void joins();
    void encodes();
    void everyByteSurvivesEncoding();
    void opensWhatIsInside_data();
    void opensWhatIsInside();
    void refusesWhatIsOutside_data();
    void refusesWhatIsOutside();
    void opensDirectories();
    void opensInsideAFileSystemRoot();
    void fifoDoesNotBlock();
    void rootThroughASymlink();
    void insideOrNot();
    void swappedSymlinkNeverLeadsOut();

private:
    void write(const char *name, const QByteArray &content);
    void link(const QByteArray &target, const char *name);
    QByteArray at(const char *name) const { return m_base + '/' + name; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_base;
    UnixFd m_root;
};

void SafePathTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_base = QFile::encodeName(QFileInfo(m_folder->path()).canonicalFilePath());
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("root/sub/deep")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("rootbeer")));
    write("secret", "secret");
    write("rootbeer/secret", "secret");
    write("root/file", "file");
    write("root/..file", "dots");
    write("root/sub/inner", "inner");
    link("sub/inner", "root/relative");
    link("../file", "root/sub/upwards");
    link(at("root/file"), "root/absolute");
    link(at("root/sub"), "root/absolutefolder");
    link("../secret", "root/escape");
    link(at("secret"), "root/absoluteescape");
    link(at("rootbeer"), "root/neighbour");
    link("..", "root/parent");
    link("/", "root/everything");
    link("self", "root/self");
    link("/proc/self/root" + at("secret"), "root/magic");
    auto root = openRoot(at("root"));
    QVERIFY(root);
    m_root = *std::move(root);
}

void SafePathTest::write(const char *name, const QByteArray &content)
{
    QFile file(QFile::decodeName(at(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void SafePathTest::link(const QByteArray &target, const char *name)
{
    QCOMPARE(::symlink(target.constData(), at(name).constData()), 0);
}

void SafePathTest::decodes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<Segments>("segments");
    const auto row = [](const char *raw, const Segments &segments) {
        QTest::newRow(raw) << QByteArray(raw) << segments;
    };
    row("/", { "" });
    row("//", { "", "" });
    row("/a", { "a" });
    row("/a/", { "a", "" });
    row("/a//b/", { "a", "", "b", "" });
    row("/a%20b", { "a b" });
    row("/%41%4a%4A", { "AJJ" });
    row("/a%2Fb/c", { "a/b", "c" });
    row("/a%252Fb", { "a%2Fb" });
    row("/a+b", { "a+b" });
    row("/\xC3\xA4%C3%A4%FF", { "\xC3\xA4\xC3\xA4\xFF" });
    row("/.", { "" });
    row("/./", { "" });
    row("/a/.", { "a", "" });
    row("/a/./b", { "a", "b" });
    row("/a/..", { "" });
    row("/a/../", { "" });
    row("/a/b/..", { "a", "" });
    row("/a/b/../c", { "a", "c" });
    row("/a/%2e%2E/b", { "b" });
    row("/a/%2e/b", { "a", "b" });
    row("/a/.%2e/b", { "b" });
    row("/a//../b", { "a", "b" });
    row("/a/b/../../c", { "c" });
    row("/...", { "..." });
    row("/..a/.b/a..", { "..a", ".b", "a.." });
    row("/a/..%2Fb", { "a", "../b" }); // one segment, no way up
    row("/a;v=1", { "a;v=1" });
}

void SafePathTest::decodes()
{
    QFETCH(QByteArray, raw);
    QFETCH(Segments, segments);
    const auto path = decodePath(raw);
    QVERIFY(path);
    QCOMPARE(path->segments, segments);
}

void SafePathTest::refusesToDecode_data()
{
    QTest::addColumn<QByteArray>("raw");
    for (const char *raw : { "", "a", "a/b", "*", "/%", "/%4", "/a%", "/%4/x", "/%zz", "/%g0", "/%0g", "/%-1", "/% 1", "/%00",
                             "/a%00b", "/%0a", "/%0D", "/%1f", "/%7F", "/a\x01", "/a\tb", "/\x7f", "/..",
                             "/../", "/a/../..", "/a/../../b", "/%2e%2e/a", "/.%2e", "/./..", "/a/./../.." })
        QTest::addRow("'%s'", raw) << QByteArray(raw);
    QTest::newRow("raw NUL") << QByteArray("/a\0b", 4);
    QTest::newRow("escape across a slash") << QByteArray("/%2/e");
}

void SafePathTest::refusesToDecode()
{
    QFETCH(QByteArray, raw);
    const auto path = decodePath(raw);
    QVERIFY(!path);
    QCOMPARE(path.error().code, ErrorCode::InvalidArgument);
}

void SafePathTest::joins()
{
    const DecodedPath path { { "a", "", "b/c", "" } };
    QCOMPARE(path.joined(), QByteArray("/a//b/c/"));
    QCOMPARE(path.joined(2), QByteArray("/b/c/"));
    QCOMPARE(path.joined(3), QByteArray("/"));
    QCOMPARE(path.joined(4), QByteArray(""));
    QCOMPARE(decodePath("/")->joined(), QByteArray("/"));
}

void SafePathTest::encodes()
{
    QCOMPARE(encodePath("/a b/\xC3\xA4?#%"), QByteArray("/a%20b/%C3%A4%3F%23%25"));
    QCOMPARE(encodePath("/~user/(x),y;z=1&2:@!$'*+-._"), QByteArray("/~user/(x),y;z=1&2:@!$'*+-._"));
    QCOMPARE(encodePath("/\r\n<\">\\"), QByteArray("/%0D%0A%3C%22%3E%5C"));
}

void SafePathTest::everyByteSurvivesEncoding()
{
    QByteArray all;
    for (int byte = 0x20; byte < 0x100; ++byte) {
        if (byte != 0x7f && byte != '/')
            all += char(byte);
    }
    const auto path = decodePath(QByteArray('/' + encodePath(all)));
    QVERIFY(path);
    QCOMPARE(path->segments, Segments { all });
}

void SafePathTest::opensWhatIsInside_data()
{
    QTest::addColumn<QByteArray>("relative");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("file") << QByteArray("file") << QByteArray("file");
    QTest::newRow("leading dots in a name") << QByteArray("..file") << QByteArray("dots");
    QTest::newRow("nested") << QByteArray("sub/inner") << QByteArray("inner");
    QTest::newRow("empty segment") << QByteArray("sub//inner") << QByteArray("inner");
    QTest::newRow("relative symlink") << QByteArray("relative") << QByteArray("inner");
    QTest::newRow("symlink upwards, but inside") << QByteArray("sub/upwards") << QByteArray("file");
    QTest::newRow("absolute symlink inside") << QByteArray("absolute") << QByteArray("file");
    QTest::newRow("through an absolute symlink") << QByteArray("absolutefolder/inner") << QByteArray("inner");
}

void SafePathTest::opensWhatIsInside()
{
    QFETCH(QByteArray, relative);
    QFETCH(QByteArray, content);
    struct stat status {};
    const auto file = openBelow(m_root, relative, &status);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message));
    QVERIFY(S_ISREG(status.st_mode));
    QCOMPARE(status.st_size, content.size());
    QVERIFY(::fcntl(file->get(), F_GETFD) & FD_CLOEXEC);
    char buffer[16];
    QCOMPARE(QByteArray(buffer, ::read(file->get(), buffer, sizeof buffer)), content);
    QVERIFY(openBelow(m_root, relative, nullptr)); // whoever does not care about the status
}

void SafePathTest::refusesWhatIsOutside_data()
{
    QTest::addColumn<QByteArray>("relative");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *relative, ErrorCode code) {
        QTest::newRow(relative) << QByteArray(relative) << code;
    };
    row("../secret", ErrorCode::PermissionDenied);
    row("sub/../../secret", ErrorCode::PermissionDenied);
    row("..", ErrorCode::PermissionDenied);
    row("escape", ErrorCode::PermissionDenied);
    row("absoluteescape", ErrorCode::PermissionDenied);
    row("neighbour/secret", ErrorCode::PermissionDenied);
    row("parent/secret", ErrorCode::PermissionDenied);
    row("everything/etc/passwd", ErrorCode::PermissionDenied);
    row("magic", ErrorCode::PermissionDenied);
    row("self", ErrorCode::NotFound);
    row("nothing", ErrorCode::NotFound);
    row("file/more", ErrorCode::NotFound);
    row("/etc/passwd", ErrorCode::InvalidArgument);
    QTest::newRow("NUL") << QByteArray("file\0x", 6) << ErrorCode::InvalidArgument;
    QTest::newRow("long") << QByteArray(300, 'x') << ErrorCode::PathTooLong;
}

void SafePathTest::refusesWhatIsOutside()
{
    QFETCH(QByteArray, relative);
    QFETCH(ErrorCode, code);
    const auto file = openBelow(m_root, relative, nullptr);
    QVERIFY(!file);
    QCOMPARE(file.error().code, code);
}

void SafePathTest::opensDirectories()
{
    struct stat status {};
    for (const char *relative : { "", ".", "sub", "sub/", "sub/deep/../.." }) {
        QVERIFY(openBelow(m_root, relative, &status));
        QVERIFY(S_ISDIR(status.st_mode));
    }
}

void SafePathTest::opensInsideAFileSystemRoot()
{
    const auto root = openRoot("/");
    QVERIFY(root);
    QVERIFY(openBelow(*root, at("root/absolute").sliced(1), nullptr));
    QVERIFY(openBelow(*root, at("root/escape").sliced(1), nullptr));
}

void SafePathTest::fifoDoesNotBlock()
{
    QCOMPARE(::mkfifo(at("root/fifo").constData(), 0600), 0);
    link(at("root/fifo"), "root/tofifo");
    for (const char *name : { "fifo", "tofifo" }) {
        struct stat status {};
        QVERIFY(openBelow(m_root, name, &status));
        QVERIFY(S_ISFIFO(status.st_mode));
    }
}

void SafePathTest::rootThroughASymlink()
{
    link("root", "alias");
    const auto root = openRoot(at("alias"));
    QVERIFY(root);
    QVERIFY(openBelow(*root, "absolute", nullptr));
    QVERIFY(!openBelow(*root, "escape", nullptr));
    QCOMPARE(openRoot(at("nowhere")).error().code, ErrorCode::NotFound);
    QVERIFY(!openRoot(at("secret")));
}

void SafePathTest::insideOrNot()
{
    const QByteArray root = at("root");
    QVERIFY(isInside(root, root));
    QVERIFY(isInside(root + '/', at("root/file")));
    QVERIFY(isInside(root, at("root/absolute")));
    QVERIFY(isInside(root, at("root/sub/../file")));
    QVERIFY(isInside("/", at("secret")));
    QVERIFY(!isInside(root, at("secret")));
    QVERIFY(!isInside(root, at("rootbeer/secret")));
    QVERIFY(!isInside(root, at("root/escape")));
    QVERIFY(!isInside(root, at("root/nothing")));
    QVERIFY(!isInside(at("nothing"), at("nothing")));
    QVERIFY(!isInside("", ""));
}

void SafePathTest::swappedSymlinkNeverLeadsOut()
{
    // A link that flips between inside and outside while it is opened: sometimes refused, sometimes the
    // inner file, never the secret.
    link(at("root/file"), "root/flip");
    const QByteArray targets[] = { at("secret"), at("root/file") };
    for (int i = 0; i < 500; ++i) {
        const QByteArray fresh = at("root/fresh");
        QCOMPARE(::symlink(targets[i % 2].constData(), fresh.constData()), 0);
        QCOMPARE(::rename(fresh.constData(), at("root/flip").constData()), 0);
        const auto file = openBelow(m_root, "flip", nullptr);
        QCOMPARE(bool(file), i % 2 == 1);
    }
}

/// Makes openat2 fail for the rest of the program, as sandboxes do that do not know it.
static bool forbidOpenat2()
{
    sock_filter program[] = {
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat2, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    };
    const sock_fprog filter { std::size(program), program };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
            && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0
            && ::syscall(SYS_openat2, -1, "", nullptr, 0) == -1 && errno == EPERM;
}

/// Everything twice: with the kernel's help, and without it.
int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    SafePathTest withOpenat2;
    const int failures = QTest::qExec(&withOpenat2, argc, argv);
    if (!forbidOpenat2())
        qFatal("cannot set up a system call filter");
    SafePathTest withoutOpenat2;
    return failures + QTest::qExec(&withoutOpenat2, argc, argv);
}

#include "safepath.moc"
