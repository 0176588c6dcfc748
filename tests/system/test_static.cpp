// Plain files next to the apps: what is served, how, and above all what is not.
#include "system/systemtest.h"

#include <QCryptographicHash>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace spawner;
using namespace std::chrono_literals;

namespace {

constexpr qint64 MiB = 1 << 20;
const QByteArray Secret = "this must never be served";

/// `size` bytes, byte i being i % 251, as HttpClient::sendPattern() and patternSha256() have it.
QByteArray patternBytes(qint64 size)
{
    QByteArray period;
    for (int i = 0; i < 251; ++i)
        period += char(i);
    return period.repeated(size / 251 + 1).left(size);
}

} // namespace

class TestStatic : public SystemTest
{
    Q_OBJECT

private slots:
    void init() { SystemTest::init(); }
    void cleanup() { SystemTest::cleanup(); }

    void filesAreServedWithTheirTypes_data();
    void filesAreServedWithTheirTypes();
    void directoriesShowTheirIndexBehindASlash();
    void aFileIsNoDirectory();
    void headsHaveEverythingButTheBody();
    void unchangedFilesAreNotSentAgain_data();
    void unchangedFilesAreNotSentAgain();
    void changedFilesHaveOtherTags();
    void partsAreServed_data();
    void partsAreServed();
    void severalPartsComeAsOneMultipart();
    void precompressedSiblingsAreChosen_data();
    void precompressedSiblingsAreChosen();
    void oldSiblingsAreNotUsed();
    void aLargeFileComesWholeAndTheConnectionStays();
    void aFileChangedMeanwhileIsNeverMixed_data();
    void aFileChangedMeanwhileIsNeverMixed();
    void nothingElseIsServed_data();
    void nothingElseIsServed();
    void webRootAndStaticRootMayBeOne();
    void linksInsideTheRootWork();
    void wellKnownFilesAreServed();
    void theDefaultPageListsTheApps();
    void withoutDevThereIsNoDefaultPage();
    void otherMethodsAreRefused_data();
    void otherMethodsAreRefused();
    void filesAndAppsShareAPipeline();

private:
    /// A file below the static root, last changed `age` ago: tags of fresh files are weak.
    bool put(const QString &name, const QByteArray &content, std::chrono::seconds age = 1h)
    {
        if (!m_daemon->sandbox().writeFile(QStringLiteral("static/") + name, content))
            return false;
        timespec now = {};
        ::clock_gettime(CLOCK_REALTIME, &now);
        const timespec then{now.tv_sec - age.count(), 0};
        const timespec times[2] = {then, then};
        return ::utimensat(AT_FDCWD, QFile::encodeName(at(name)).constData(), times, 0) == 0;
    }
    QString at(const QString &name) const { return m_daemon->staticRoot() + u'/' + name; }
    HttpReply get(const QByteArray &target, const HttpClient::Fields &fields = {})
    {
        return HttpClient(m_daemon->port()).request("GET", target, fields);
    }
};

void TestStatic::filesAreServedWithTheirTypes_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const QString &name, const QByteArray &type, const QByteArray &target = {}) {
        QTest::newRow(qPrintable(name)) << name << (target.isEmpty() ? '/' + name.toUtf8() : target) << type;
    };
    row(QStringLiteral("a.html"), "text/html; charset=utf-8");
    row(QStringLiteral("A.HTML"), "text/html; charset=utf-8");
    row(QStringLiteral("style.css"), "text/css; charset=utf-8");
    row(QStringLiteral("code.js"), "text/javascript; charset=utf-8");
    row(QStringLiteral("data.json"), "application/json");
    row(QStringLiteral("text.txt"), "text/plain; charset=utf-8");
    row(QStringLiteral("picture.svg"), "image/svg+xml");
    row(QStringLiteral("picture.png"), "image/png");
    row(QStringLiteral("module.wasm"), "application/wasm");
    row(QStringLiteral("font.woff2"), "font/woff2");
    row(QStringLiteral("archive.tar.gz"), "application/gzip");
    row(QStringLiteral("noextension"), "application/octet-stream");
    row(QStringLiteral("what.is-this"), "application/octet-stream");
    row(QStringLiteral("deep/down/here.txt"), "text/plain; charset=utf-8");
    row(QStringLiteral("with space.txt"), "text/plain; charset=utf-8", "/with%20space.txt");
    row(QStringLiteral("a+b&c;d=e.txt"), "text/plain; charset=utf-8");
    row(QStringLiteral("100%.txt"), "text/plain; charset=utf-8", "/100%25.txt");
    row(QStringLiteral("what?.txt"), "text/plain; charset=utf-8", "/what%3F.txt");
    row(QStringLiteral("grüße-日本.txt"), "text/plain; charset=utf-8", "/gr%C3%BC%C3%9Fe-%e6%97%a5%E6%9C%AC.txt");
    row(QStringLiteral("query.txt"), "text/plain; charset=utf-8", "/query.txt?v=1&/../x");
    row(QStringLiteral("dots/file.txt"), "text/plain; charset=utf-8", "/other/../dots/./file.txt");
    row(QStringLiteral("slashes/file.txt"), "text/plain; charset=utf-8", "//slashes///file.txt");
    row(QStringLiteral("encoded.txt"), "text/plain; charset=utf-8", "/%65ncoded%2Etxt");
    row(QStringLiteral("fcgi.txt"), "text/plain; charset=utf-8");
    row(QStringLiteral("not-fcgi"), "application/octet-stream");
}

void TestStatic::filesAreServedWithTheirTypes()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    const QByteArray content = "this is " + name.toUtf8();
    QVERIFY(put(name, content));
    QVERIFY(deployFake()); // apps do not get in the way
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 2; ++i) {
        const HttpReply reply = client.get(target);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.isComplete);
        QCOMPARE(reply.body, content);
        QCOMPARE(reply.field("Content-Type"), type);
        QCOMPARE(reply.field("Content-Length"), QByteArray::number(content.size()));
        QCOMPARE(reply.field("Accept-Ranges"), QByteArray("bytes"));
        QVERIFY(reply.field("ETag").startsWith('"'));
        QVERIFY(reply.field("Last-Modified").endsWith(" GMT"));
        QVERIFY(!reply.field("Date").isNull());
        QVERIFY(!reply.isChunked);
    }
    QVERIFY(put(QStringLiteral("empty.txt"), ""));
    const HttpReply empty = client.get("/empty.txt");
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.field("Content-Length"), QByteArray("0"));
    QCOMPARE(client.get("/fake.fcgi").status, 200);
}

void TestStatic::directoriesShowTheirIndexBehindASlash()
{
    QVERIFY(put(QStringLiteral("index.html"), "<p>top"));
    QVERIFY(put(QStringLiteral("dir/index.html"), "<p>below"));
    QVERIFY(put(QStringLiteral("größer als/index.html"), "<p>odd"));
    QVERIFY(put(QStringLiteral("bare/file.txt"), "x"));
    QVERIFY(put(QStringLiteral("trap/index.html/file.txt"), "x"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    HttpReply reply = client.get("/");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("<p>top"));
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/html; charset=utf-8"));
    QCOMPARE(client.get("/?query").body, QByteArray("<p>top"));
    QCOMPARE(client.get("/dir/").body, QByteArray("<p>below"));
    QCOMPARE(client.get("/dir/.").body, QByteArray("<p>below"));
    QCOMPARE(client.get("/dir/index.html").body, QByteArray("<p>below"));

    const struct
    {
        const char *target;
        const char *location;
    } redirects[] = {{"/dir", "/dir/"},
                     {"/dir?a=1&b=%20/..", "/dir/?a=1&b=%20/.."},
                     {"//dir", "/dir/"}, // "//dir/" would be a host
                     {"/bare/../dir?x", "/dir/?x"},
                     {"/gr%C3%B6%C3%9Fer%20als", "/gr%C3%B6%C3%9Fer%20als/"}};
    for (const auto &redirect : redirects) {
        reply = client.get(redirect.target);
        QCOMPARE(reply.status, 301);
        QCOMPARE(reply.field("Location"), QByteArray(redirect.location));
        QVERIFY(reply.isComplete);
        reply = client.get(reply.field("Location"));
        QCOMPARE(reply.status, 200);
    }
    QCOMPARE(client.get("/bare/").status, 403); // no listing
    QCOMPARE(client.get("/trap/").status, 403);
}

void TestStatic::aFileIsNoDirectory()
{
    QVERIFY(put(QStringLiteral("file.txt"), "x"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (const char *target : {"/file.txt/", "/file.txt/more", "/file.txt/.", "/file.txt//"})
        QCOMPARE(client.get(target).status, 404);
    QCOMPARE(client.get("/file.txt").status, 200);
}

void TestStatic::headsHaveEverythingButTheBody()
{
    QVERIFY(put(QStringLiteral("file.txt"), "twelve bytes"));
    QVERIFY(put(QStringLiteral("large.bin"), patternBytes(MiB)));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (const char *target : {"/file.txt", "/large.bin", "/missing"}) {
        const HttpReply whole = client.get(target);
        const HttpReply head = client.request("HEAD", target);
        QCOMPARE(head.status, whole.status);
        QVERIFY(head.body.isEmpty());
        for (const char *name : {"Content-Length", "Content-Type", "ETag", "Last-Modified"})
            QCOMPARE(head.field(name), whole.field(name));
    }
    // RFC 9110 14.2: only GET has ranges.
    const HttpReply reply = client.request("HEAD", "/file.txt", {{"Range", "bytes=0-3"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.field("Content-Length"), QByteArray("12"));
    QCOMPARE(client.get("/file.txt").body, QByteArray("twelve bytes")); // still in step
}

void TestStatic::unchangedFilesAreNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value"); // TAG and TIME stand for those of the file
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *value, int status) {
        QTest::addRow("%s: %s", name, value) << QByteArray(name) << QByteArray(value) << status;
    };
    row("If-None-Match", "TAG", 304);
    row("If-None-Match", "W/TAG", 304);
    row("If-None-Match", "\"a,b\", TAG", 304);
    row("If-None-Match", "*", 304);
    row("If-None-Match", "\"other\"", 200);
    row("If-Modified-Since", "TIME", 304);
    row("If-Modified-Since", "Fri, 01 Jan 2038 00:00:00 GMT", 304);
    row("If-Modified-Since", "Sat, 01 Jan 2000 00:00:00 GMT", 200);
    row("If-Modified-Since", "yesterday", 200);
    row("If-Match", "TAG", 200);
    row("If-Match", "*", 200);
    row("If-Match", "\"other\"", 412);
    row("If-Unmodified-Since", "TIME", 200);
    row("If-Unmodified-Since", "Sat, 01 Jan 2000 00:00:00 GMT", 412);
}

void TestStatic::unchangedFilesAreNotSentAgain()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(int, status);
    QVERIFY(put(QStringLiteral("file.txt"), "content"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    const HttpReply first = client.get("/file.txt");
    QCOMPARE(first.status, 200);
    value.replace("TAG", first.field("ETag")).replace("TIME", first.field("Last-Modified"));
    for (const char *method : {"GET", "HEAD"}) {
        const HttpReply reply = client.request(method, "/file.txt", {{name, value}});
        QCOMPARE(reply.status, status);
        if (status == 304) {
            QVERIFY(reply.body.isEmpty());
            QCOMPARE(reply.field("ETag"), first.field("ETag"));
        }
    }
    // The tag is the better witness: a date beside it counts for nothing.
    QCOMPARE(client.request("GET", "/file.txt", {{"If-None-Match", "\"other\""},
                                                 {"If-Modified-Since", first.field("Last-Modified")}}).status, 200);
    QCOMPARE(client.get("/file.txt").body, QByteArray("content"));
}

void TestStatic::changedFilesHaveOtherTags()
{
    QVERIFY(put(QStringLiteral("file.txt"), "content"));
    QVERIFY(m_daemon->start());
    const QByteArray tag = get("/file.txt").field("ETag");
    QVERIFY(put(QStringLiteral("file.txt"), "CONTENT")); // same size and time
    const HttpReply reply = get("/file.txt", {{"If-None-Match", tag}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("CONTENT"));
    QVERIFY(reply.field("ETag") != tag);
    QVERIFY(put(QStringLiteral("file.txt"), "fresh", 0s)); // it may change again in the same instant
    QVERIFY(get("/file.txt").field("ETag").startsWith("W/\""));
    QVERIFY(QFile::remove(at(QStringLiteral("file.txt"))));
    QCOMPARE(get("/file.txt").status, 404);
}

void TestStatic::partsAreServed_data()
{
    QTest::addColumn<QByteArray>("range");
    QTest::addColumn<QByteArray>("ifRange");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("length");
    const auto row = [](const char *range, int status, qint64 first = 0, qint64 length = 200'000,
                        const char *ifRange = "") {
        QTest::addRow("%s %s", range, ifRange) << QByteArray(range) << QByteArray(ifRange) << status << first << length;
    };
    row("bytes=0-0", 206, 0, 1);
    row("bytes=0-99", 206, 0, 100);
    row("bytes=100-", 206, 100, 199'900);
    row("bytes=-1", 206, 199'999, 1);
    row("bytes=-500000", 206, 0, 200'000);
    row("bytes=199999-", 206, 199'999, 1);
    row("bytes=150000-99999999", 206, 150'000, 50'000);
    row("BYTES=1-2", 206, 1, 2);
    row("bytes=5-6, 900000-", 206, 5, 2); // the one that exists
    row("bytes=200000-", 416);
    row("bytes=-0", 416);
    row("bytes=200000-200001,300000-", 416);
    row("bytes=2-1", 200);
    row("bytes=", 200);
    row("bytes=x-y", 200);
    row("bytes=0x1-5", 200);
    row("lines=1-2", 200);
    row("bytes=0-10,5-15", 200); // overlapping: only to make us work
    row("bytes=0-9", 206, 0, 10, "TAG");
    row("bytes=0-9", 206, 0, 10, "TIME");
    row("bytes=0-9", 200, 0, 200'000, "\"other\"");
    row("bytes=0-9", 200, 0, 200'000, "W/TAG");
    row("bytes=0-9", 200, 0, 200'000, "Sat, 01 Jan 2000 00:00:00 GMT");
    row("bytes=900000-", 200, 0, 200'000, "\"other\"");
}

void TestStatic::partsAreServed()
{
    QFETCH(QByteArray, range);
    QFETCH(QByteArray, ifRange);
    QFETCH(int, status);
    QFETCH(qint64, first);
    QFETCH(qint64, length);
    const QByteArray content = patternBytes(200'000);
    QVERIFY(put(QStringLiteral("file.bin"), content));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    const HttpReply whole = client.get("/file.bin");
    QCOMPARE(whole.body, content);
    HttpClient::Fields fields{{"Range", range}};
    if (!ifRange.isEmpty())
        fields.append({"If-Range", ifRange.replace("TAG", whole.field("ETag")).replace("TIME", whole.field("Last-Modified"))});
    const HttpReply reply = client.request("GET", "/file.bin", fields);
    QCOMPARE(reply.status, status);
    QVERIFY(reply.isComplete);
    if (status == 416) {
        QCOMPARE(reply.field("Content-Range"), QByteArray("bytes */200000"));
    } else {
        QVERIFY(reply.body == content.mid(first, length));
        QCOMPARE(reply.field("ETag"), whole.field("ETag"));
        const QByteArray expected = "bytes " + QByteArray::number(first) + '-'
            + QByteArray::number(first + length - 1) + "/200000";
        QCOMPARE(reply.field("Content-Range"), status == 206 ? expected : QByteArray());
    }
    QCOMPARE(client.get("/file.bin").bodyBytes, 200'000);
}

void TestStatic::severalPartsComeAsOneMultipart()
{
    const QByteArray content = patternBytes(300'000);
    QVERIFY(put(QStringLiteral("file.txt"), content));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    const HttpReply reply = client.request("GET", "/file.txt", {{"Range", "bytes=0-4, 100000-199999, -1"}});
    QCOMPARE(reply.status, 206);
    QVERIFY(reply.isComplete);
    const QByteArray type = reply.field("Content-Type");
    QVERIFY2(type.startsWith("multipart/byteranges; boundary="), type.constData());
    QVERIFY(reply.field("Content-Range").isNull());
    const QByteArray boundary = "\r\n--" + type.mid(type.indexOf('=') + 1);
    QByteArray rest = reply.body.startsWith("--") ? "\r\n" + reply.body : reply.body;
    const std::pair<qint64, qint64> parts[] = {{0, 5}, {100'000, 100'000}, {299'999, 1}};
    for (const auto &[first, length] : parts) {
        QVERIFY(rest.startsWith(QByteArray(boundary + "\r\n")));
        rest.remove(0, boundary.size() + 2);
        const qsizetype end = rest.indexOf("\r\n\r\n");
        const QByteArray head = rest.left(end) + "\r\n";
        QVERIFY2(head.contains("Content-Type: text/plain; charset=utf-8\r\n"), head.constData());
        QVERIFY2(head.contains(QByteArray("Content-Range: bytes " + QByteArray::number(first) + '-'
                                          + QByteArray::number(first + length - 1) + "/300000\r\n")),
                 head.constData());
        QVERIFY(rest.mid(end + 4, length) == content.mid(first, length));
        rest.remove(0, end + 4 + length);
    }
    QCOMPARE(rest, QByteArray(boundary + "--\r\n"));

    QByteArray many = "bytes=0-0";
    for (int i = 1; i < 100; ++i)
        many += ',' + QByteArray::number(i * 10) + '-' + QByteArray::number(i * 10);
    QCOMPARE(client.request("GET", "/file.txt", {{"Range", many}}).status, 200);
}

void TestStatic::precompressedSiblingsAreChosen_data()
{
    QTest::addColumn<QByteArray>("accept");
    QTest::addColumn<QByteArray>("coding");
    const auto row = [](const char *accept, const char *coding) {
        QTest::newRow(*accept ? accept : "none") << QByteArray(accept) << QByteArray(coding);
    };
    row("", "");
    row("identity", "");
    row("gzip", "gzip");
    row("GZIP", "gzip");
    row("br", "br");
    row("gzip, deflate, br", "br");
    row("gzip;q=1.0, br;q=0.5", "gzip");
    row("gzip;q=0", "");
    row("br;q=0, gzip", "gzip");
    row("gzip;q=0.000, br;q=0.0", "");
    row("*", "br");
    row("*, br;q=0", "gzip");
    row("zstd", "");
}

void TestStatic::precompressedSiblingsAreChosen()
{
    QFETCH(QByteArray, accept);
    QFETCH(QByteArray, coding);
    QVERIFY(put(QStringLiteral("code.js"), "plain"));
    QVERIFY(put(QStringLiteral("code.js.gz"), "as gzip"));
    QVERIFY(put(QStringLiteral("code.js.br"), "as brotli"));
    QVERIFY(put(QStringLiteral("alone.js"), "plain"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    HttpClient::Fields fields;
    if (!accept.isEmpty())
        fields.append({"Accept-Encoding", accept});
    const HttpReply reply = client.request("GET", "/code.js", fields);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray(coding == "br" ? "as brotli" : coding == "gzip" ? "as gzip" : "plain"));
    QCOMPARE(reply.field("Content-Encoding"), coding.isEmpty() ? QByteArray() : coding);
    QCOMPARE(reply.field("Content-Type"), QByteArray("text/javascript; charset=utf-8"));
    QVERIFY(reply.field("Vary").toLower().contains("accept-encoding"));
    // Each representation has a tag of its own.
    const QByteArray plainTag = client.get("/code.js").field("ETag");
    QCOMPARE(reply.field("ETag") == plainTag, coding.isEmpty());
    fields.append({"If-None-Match", reply.field("ETag")});
    const HttpReply again = client.request("GET", "/code.js", fields);
    QCOMPARE(again.status, 304);
    QVERIFY(again.field("Vary").toLower().contains("accept-encoding"));

    fields.removeLast();
    const HttpReply alone = client.request("GET", "/alone.js", fields);
    QCOMPARE(alone.body, QByteArray("plain"));
    QVERIFY(alone.field("Content-Encoding").isNull());
    QCOMPARE(client.get("/code.js.gz").field("Content-Encoding"), QByteArray()); // asked for as such
}

void TestStatic::oldSiblingsAreNotUsed()
{
    QVERIFY(put(QStringLiteral("code.js"), "new", 1h));
    QVERIFY(put(QStringLiteral("code.js.gz"), "old", 2h));
    QVERIFY(m_daemon->start());
    const HttpReply reply = get("/code.js", {{"Accept-Encoding", "gzip"}});
    QCOMPARE(reply.body, QByteArray("new"));
    QVERIFY(reply.field("Content-Encoding").isNull());
}

void TestStatic::aLargeFileComesWholeAndTheConnectionStays()
{
    constexpr qint64 Size = 50 * MiB + 1;
    QVERIFY(put(QStringLiteral("large.bin"), patternBytes(Size)));
    QVERIFY(put(QStringLiteral("small.txt"), "small"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (int i = 0; i < 2; ++i) {
        const HttpReply reply = client.request("GET", "/large.bin", {}, {}, HttpClient::Body::Digest);
        QCOMPARE(reply.status, 200);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        QCOMPARE(reply.bodyBytes, Size);
        QCOMPARE(reply.sha256, patternSha256(Size));
        QCOMPARE(client.get("/small.txt").body, QByteArray("small"));
    }
    const int before = m_daemon->descriptorCount();
    for (int i = 0; i < 5; ++i) { // clients that leave in the midst leave no open file
        HttpClient leaver(m_daemon->port());
        QVERIFY(leaver.sendRequest("GET", "/large.bin"));
        QVERIFY(!leaver.receiveSome(10s).isEmpty());
        leaver.abort();
    }
    QVERIFY(eventuallyTrue([&] { return m_daemon->descriptorCount() <= before; }));
}

void TestStatic::aFileChangedMeanwhileIsNeverMixed_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("replaced") << QStringLiteral("rename") << true;
    QTest::newRow("removed") << QStringLiteral("remove") << true;
    QTest::newRow("cut short") << QStringLiteral("truncate") << false;
    QTest::newRow("appended to") << QStringLiteral("append") << true; // a log
    QTest::newRow("written over, same size") << QStringLiteral("overwrite") << false;
}

void TestStatic::aFileChangedMeanwhileIsNeverMixed()
{
    QFETCH(QString, how);
    QFETCH(bool, isWhole);
    constexpr qint64 Size = 48 * MiB; // more than all buffers on the way together hold while we do not read
    const QString name = QStringLiteral("large.bin");
    QVERIFY(put(name, patternBytes(Size)));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QVERIFY(client.sendRequest("GET", "/large.bin"));
    HttpReply reply = client.receiveHead();
    QCOMPARE(reply.status, 200);
    const QByteArray other(Size, 'n');
    if (how == QLatin1String("rename"))
        QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("static/large.bin"), other));
    else if (how == QLatin1String("remove"))
        QVERIFY(QFile::remove(at(name)));
    else if (how == QLatin1String("truncate"))
        QVERIFY(QFile::resize(at(name), 1000));
    else if (how == QLatin1String("append"))
        QVERIFY(QFile::resize(at(name), Size + 1000));
    else
        QVERIFY(m_daemon->sandbox().writeInPlace(QStringLiteral("static/large.bin"), other));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    client.receiveBody(&reply, "GET", [&](QByteArrayView piece) {
        hash.addData(piece);
        return true;
    });
    const bool isOld = reply.isComplete && hash.result().toHex() == patternSha256(Size);
    QVERIFY2(!reply.isComplete || isOld, "a mix of two files was passed off as one");
    QCOMPARE(isOld, isWhole);
    if (how == QLatin1String("rename") || how == QLatin1String("overwrite"))
        QCOMPARE(get("/large.bin").body, other);
}

void TestStatic::nothingElseIsServed_data()
{
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *target) { QTest::newRow(target) << QByteArray(target); };
    row("/../outside.txt");
    row("/%2e%2e/outside.txt");
    row("/%2E./outside.txt");
    row("/dir/../../outside.txt");
    row("/dir/%2e%2e/%2e%2e/outside.txt");
    row("/..%2foutside.txt");
    row("/dir/..%2F..%2Foutside.txt");
    row("/dir%2ffile.txt");
    row("/..%5coutside.txt");
    row("/..\\outside.txt");
    row("/%252e%252e/outside.txt");
    row("/%c0%ae%c0%ae/outside.txt");
    row("/file.txt%00");
    row("/file.txt%00.html");
    row("/%00/../outside.txt");
    row("/.hidden");
    row("/%2ehidden");
    row("/.git/config");
    row("/dir/.git/config");
    row("/.well-known/.hidden");
    row("/dir/.well-known/file.txt");
    row("/prog.fcgi");
    row("/prog%2efcgi");
    row("/prog.fcgi/");
    row("/prog.fcgi/more");
    row("/dir/prog.fcgi");
    row("/prog.fcgi.toml");
    row("/%70rog.fcgi.tom%6c");
    row("/folder.fcgi/file.txt");
    row("/out.txt");
    row("/outdir/outside.txt");
    row("/out-relative.txt");
    row("/dir/out-up.txt");
    row("/dangling");
    row("/loop");
    row("/fifo");
    row("/socketdir/");
    row("/dir/");
    row("/%zz");
    row("/file.txt%");
    row("/missing");
    row("/missing/");
}

void TestStatic::nothingElseIsServed()
{
    QFETCH(QByteArray, target);
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("outside.txt"), Secret));
    for (const char *name : {".hidden", ".git/config", "dir/.git/config", ".well-known/.hidden",
                             "dir/.well-known/file.txt", "prog.fcgi", "dir/prog.fcgi", "prog.fcgi.toml",
                             "folder.fcgi/file.txt", "file.txt", "dir/file.txt", "socketdir/x"})
        QVERIFY(put(QString::fromLatin1(name), Secret));
    QVERIFY(QFile::link(m_daemon->sandbox().path(QStringLiteral("outside.txt")), at(QStringLiteral("out.txt"))));
    QVERIFY(QFile::link(m_daemon->sandbox().root(), at(QStringLiteral("outdir"))));
    QVERIFY(::symlink("../outside.txt", QFile::encodeName(at(QStringLiteral("out-relative.txt"))).constData()) == 0);
    QVERIFY(::symlink("../../outside.txt", QFile::encodeName(at(QStringLiteral("dir/out-up.txt"))).constData()) == 0);
    QVERIFY(::symlink("nowhere", QFile::encodeName(at(QStringLiteral("dangling"))).constData()) == 0);
    QVERIFY(::symlink("loop", QFile::encodeName(at(QStringLiteral("loop"))).constData()) == 0);
    QVERIFY(::mkfifo(QFile::encodeName(at(QStringLiteral("fifo"))).constData(), 0644) == 0);
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port(), 10s);
    const HttpReply reply = client.get(target);
    QVERIFY2(reply.status == 400 || reply.status == 403 || reply.status == 404,
             qPrintable(QString::number(reply.status)));
    QVERIFY(!reply.body.contains(Secret));
    if (reply.field("Connection").toLower() != "close")
        QCOMPARE(client.get("/file.txt").status, 200);
    const HttpReply head = HttpClient(m_daemon->port()).request("HEAD", target);
    QCOMPARE(head.status, reply.status);
}

void TestStatic::webRootAndStaticRootMayBeOne()
{
    QVERIFY(deployFake("idle-timeout = \"1m\"\n[environment]\nPASSWORD = \"secret\"\n"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/page.html"), "<p>page"));
    QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("web/data.fcgi"), Secret, 0644)); // not executable
    QVERIFY(m_daemon->start({QStringLiteral("--static-root"), m_daemon->webRoot()}));
    QCOMPARE(get("/page.html").body, QByteArray("<p>page"));
    QVERIFY(get("/fake.fcgi").body.startsWith("hello"));
    QCOMPARE(get("/fake.fcgi.toml").status, 404);
    const HttpReply refused = get("/data.fcgi");
    QVERIFY(refused.status >= 400);
    QVERIFY(!refused.body.contains(Secret));
    QVERIFY(!get("/fake.fcgi.toml").body.contains("secret"));
}

void TestStatic::linksInsideTheRootWork()
{
    QVERIFY(put(QStringLiteral("dir/file.txt"), "inside"));
    QVERIFY(::symlink("dir/file.txt", QFile::encodeName(at(QStringLiteral("relative.txt"))).constData()) == 0);
    QVERIFY(QFile::link(at(QStringLiteral("dir/file.txt")), at(QStringLiteral("absolute.txt"))));
    QVERIFY(::symlink("dir", QFile::encodeName(at(QStringLiteral("linked"))).constData()) == 0);
    QVERIFY(::symlink("../dir/file.txt", QFile::encodeName(at(QStringLiteral("dir/up.txt"))).constData()) == 0);
    QVERIFY(m_daemon->start());
    for (const char *target : {"/relative.txt", "/absolute.txt", "/linked/file.txt", "/dir/up.txt"}) {
        const HttpReply reply = get(target);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("inside"));
    }
}

void TestStatic::wellKnownFilesAreServed()
{
    QVERIFY(put(QStringLiteral(".well-known/acme-challenge/token"), "proof"));
    QVERIFY(m_daemon->start());
    const HttpReply reply = get("/.well-known/acme-challenge/token");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.body, QByteArray("proof"));
}

void TestStatic::theDefaultPageListsTheApps()
{
    QVERIFY(deployFake());
    QVERIFY(deployFake({}, QStringLiteral("second & last.fcgi")));
    QVERIFY(m_daemon->start({QStringLiteral("--dev")}));
    HttpReply reply = get("/");
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.field("Content-Type").startsWith("text/html"));
    QVERIFY(reply.body.contains("href=\"/fake.fcgi\""));
    const qsizetype start = reply.body.indexOf("href=\"/second");
    QVERIFY(start > 0);
    QByteArray link = reply.body.mid(start + 6, reply.body.indexOf('"', start + 6) - start - 6);
    QCOMPARE(get(link.replace("&amp;", "&")).status, 200);
    QVERIFY(!reply.body.contains("second & last")); // escaped
    QVERIFY(put(QStringLiteral("index.html"), "<p>mine"));
    QCOMPARE(get("/").body, QByteArray("<p>mine"));
    QVERIFY(QFile::remove(at(QStringLiteral("index.html"))));
    const HttpReply head = HttpClient(m_daemon->port()).request("HEAD", "/");
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
}

void TestStatic::withoutDevThereIsNoDefaultPage()
{
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start({QStringLiteral("--no-dev")}));
    HttpReply reply = get("/");
    QCOMPARE(reply.status, 403);
    QVERIFY(!reply.body.contains("fake.fcgi"));
    QVERIFY(!reply.body.contains(m_daemon->webRoot().toUtf8()));
    QCOMPARE(get("/missing").status, 404);
    QVERIFY(m_daemon->stop());
    QVERIFY(m_daemon->start({QStringLiteral("--no-dev"), QStringLiteral("--static-root"), QString()}));
    reply = get("/");
    QCOMPARE(reply.status, 404);
    QVERIFY(!reply.body.contains("fake.fcgi"));
    QCOMPARE(get("/fake.fcgi").status, 200);
}

void TestStatic::otherMethodsAreRefused_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH", "PROPFIND", "BREW", "get"})
        QTest::newRow(method) << QByteArray(method) << 405;
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << 204;
}

void TestStatic::otherMethodsAreRefused()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QVERIFY(put(QStringLiteral("file.txt"), "what the file says"));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (const QByteArray &body : {QByteArray(), QByteArray("some body")}) {
        const HttpReply reply = client.request(method, "/file.txt", {}, body);
        QCOMPARE(reply.status, status);
        const QByteArray allow = reply.field("Allow");
        QVERIFY2(allow.contains("GET") && allow.contains("HEAD") && !allow.contains("POST"), allow.constData());
        QVERIFY(!reply.body.contains("what the file says"));
        if (reply.field("Connection").toLower() == "close")
            break;
    }
    QCOMPARE(get("/file.txt").body, QByteArray("what the file says"));
}

void TestStatic::filesAndAppsShareAPipeline()
{
    QVERIFY(put(QStringLiteral("file.txt"), "content"));
    QVERIFY(put(QStringLiteral("large.bin"), patternBytes(3 * MiB)));
    QVERIFY(deployFake());
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    QByteArray requests;
    for (int i = 0; i < 10; ++i) {
        for (const char *target : {"/large.bin", "/fake.fcgi?text=app", "/file.txt", "/missing"})
            requests += "GET " + QByteArray(target) + " HTTP/1.1\r\nHost: a\r\n\r\n";
    }
    QVERIFY(client.send(requests));
    const QByteArray expected = patternSha256(3 * MiB);
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(client.receive("GET", HttpClient::Body::Digest).sha256, expected);
        QCOMPARE(client.receive().body, QByteArray("app"));
        QCOMPARE(client.receive().body, QByteArray("content"));
        QCOMPARE(client.receive().status, 404);
    }
}

QTEST_GUILESS_MAIN(TestStatic)
#include "test_static.moc"
