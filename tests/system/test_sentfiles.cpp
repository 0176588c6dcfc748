// Files that apps have sent for them: X-Sendfile (a path in the file system, below allowed roots) and X-Accel-Redirect (a path of this
// server). Both go through the engine for static files, with its conditions and ranges.
#include "system/tabletest.h"

#include <QDateTime>

#include <csignal>
#include <sys/stat.h>

using namespace spawner;

class TestSentFiles : public TableTest
{
    Q_OBJECT
private slots:
    void conditionsAndRanges_data();
    void conditionsAndRanges();
    void onlyWhatIsBelowARoot_data();
    void onlyWhatIsBelowARoot();
    void onlyPathsOfThisServer_data();
    void onlyPathsOfThisServer();
    void theAppsFieldsGoWithIt();
    void bodiesOfRequestAndAnswerAreDropped();
    void passingIsForTrustedProxies();

private:
    static constexpr int Bytes = 300'000;
    /// `text` as fakeapp has to get it to say it.
    static QByteArray quoted(const QByteArray &text) { return text.toPercentEncoding(); }
    QByteArray path(const char *relative) { return m_daemon->sandbox().path(QLatin1String(relative)).toLocal8Bit(); }
    /// Says in both ways that /files/data.bin is to be sent.
    QByteArrayList targets()
    {
        return {"/fake.fcgi?do=hello&header=X-Sendfile:+" + quoted(path("static/files/data.bin")),
                "/fake.fcgi?do=hello&header=X-Accel-Redirect:+/files/data.bin"};
    }
    bool writeData()
    {
        QByteArray data(Bytes, Qt::Uninitialized);
        for (int i = 0; i < Bytes; ++i)
            data[i] = char(i % 251);
        if (!m_daemon->sandbox().writeFile(QStringLiteral("static/files/data.bin"), data))
            return false;
        QFile file(m_daemon->staticRoot() + QStringLiteral("/files/data.bin"));
        return file.open(QIODevice::ReadWrite) // old, so that its tag is a strong one
            && file.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime);
    }
    bool deployWithRoots(const QByteArrayList &roots)
    {
        QByteArray list;
        for (const QByteArray &root : roots)
            list += "\"" + root + "\", ";
        return deployFake("sendfile-roots = [" + list + "]\n");
    }
};

void TestSentFiles::conditionsAndRanges_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<HttpClient::Fields>("fields"); // ETAG and DATE stand for the file's
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("field");
    const auto row = [](const char *name, const HttpClient::Fields &fields, int status, int bytes, const char *field = "", const char *method = "GET") {
        QTest::newRow(name) << QByteArray(method) << fields << status << bytes << QByteArray(field);
    };
    row("whole", {}, 200, Bytes, "Content-Length: 300000");
    row("HEAD", {}, 200, 0, "Content-Length: 300000", "HEAD");
    row("same tag", {{"If-None-Match", "ETAG"}}, 304, 0);
    row("one of some tags", {{"If-None-Match", "\"x\", ETAG"}}, 304, 0);
    row("another tag", {{"If-None-Match", "\"x\""}}, 200, Bytes);
    row("not changed", {{"If-Modified-Since", "DATE"}}, 304, 0);
    row("changed", {{"If-Modified-Since", "Thu, 01 Jan 1998 00:00:00 GMT"}}, 200, Bytes);
    row("wanted as it is", {{"If-Match", "ETAG"}}, 200, Bytes);
    row("wanted as it was", {{"If-Match", "\"x\""}}, 412, -1);
    row("changed since", {{"If-Unmodified-Since", "Thu, 01 Jan 1998 00:00:00 GMT"}}, 412, -1);
    row("part", {{"Range", "bytes=10-19"}}, 206, 10, "Content-Range: bytes 10-19/300000");
    row("rest", {{"Range", "bytes=299990-"}}, 206, 10, "Content-Range: bytes 299990-299999/300000");
    row("end", {{"Range", "bytes=-100000"}}, 206, 100'000, "Content-Range: bytes 200000-299999/300000");
    row("HEAD knows no parts", {{"Range", "bytes=10-19"}}, 200, 0, "Content-Length: 300000", "HEAD");
    row("parts", {{"Range", "bytes=0-1,10-11"}}, 206, -1);
    row("no such part", {{"Range", "bytes=300000-"}}, 416, -1, "Content-Range: bytes */300000");
    row("not a range", {{"Range", "lines=1-2"}}, 200, Bytes);
    row("part of the same", {{"Range", "bytes=0-4"}, {"If-Range", "ETAG"}}, 206, 5);
    row("part of another", {{"Range", "bytes=0-4"}, {"If-Range", "\"x\""}}, 200, Bytes);
    row("POST", {}, 200, Bytes, "", "POST");
}

void TestSentFiles::conditionsAndRanges()
{
    QFETCH(QByteArray, method);
    QFETCH(HttpClient::Fields, fields);
    QFETCH(int, status);
    QFETCH(int, bytes);
    QFETCH(QByteArray, field);
    if (isFirstRow()) {
        QVERIFY(writeData() && deployWithRoots({path("static")}) && m_daemon->start());
    }
    const HttpReply whole = HttpClient(m_daemon->port()).request("HEAD", targets().first());
    QVERIFY(whole.field("ETag").startsWith('"'));
    for (auto &each : fields)
        each.second.replace("ETAG", whole.field("ETag")).replace("DATE", whole.field("Last-Modified"));
    for (const QByteArray &target : targets()) {
        const HttpReply reply = HttpClient(m_daemon->port()).request(method, target, fields);
        QCOMPARE(reply.status, status);
        QVERIFY2(reply.isComplete, qPrintable(reply.problem));
        if (bytes >= 0)
            QCOMPARE(reply.bodyBytes, bytes);
        if (const qsizetype colon = field.indexOf(": "); colon > 0)
            QCOMPARE(reply.field(field.first(colon)), field.sliced(colon + 2));
        if (bytes == Bytes)
            QCOMPARE(reply.sha256, patternSha256(Bytes));
        if (qstrcmp(QTest::currentDataTag(), "part") == 0)
            QCOMPARE(reply.body, QByteArray("\x0a\x0b\x0c\x0d\x0e\x0f\x10\x11\x12\x13"));
        if (status == 200 || status == 206 || status == 304)
            QVERIFY2(!reply.field("X-Fakeapp").isNull(), "the app's own fields are missing");
        QVERIFY(reply.field("X-Sendfile").isNull() && reply.field("X-Accel-Redirect").isNull());
        QVERIFY(!reply.body.contains("hello from"));
    }
}

void TestSentFiles::onlyWhatIsBelowARoot_data()
{
    QTest::addColumn<QByteArray>("file"); // ROOT is the sandbox
    QTest::addColumn<int>("status");
    const auto row = [](const char *file, int status) { QTest::newRow(file) << QByteArray(file) << status; };
    row("ROOT/allowed/a.txt", 200);
    row("ROOT/allowed//a.txt", 200);
    row("ROOT/allowed/./a.txt", 200);
    row("ROOT/allowed/a%20b.txt", 200);
    row("ROOT/allowed/%61.txt", 200);
    row("ROOT/allowed/inside.txt", 200); // a link that stays inside
    row("ROOT/link/a.txt", 200); // the root itself is one
    row("ROOT/allowed/dir/../a.txt", 200);
    for (const char *refused : {"ROOT/allowed/../secret.txt", "ROOT/allowed/%2e%2e/secret.txt", "ROOT/allowed/..%2Fsecret.txt",
                                "ROOT/allowed/dir/../../secret.txt", "ROOT/allowed/outside.txt", "ROOT/allowed/outdir/secret.txt",
                                "ROOT/link/../secret.txt", "ROOT/secret.txt", "ROOT/allowedx/a.txt", "ROOT/allowed", "/etc/passwd", "a.txt",
                                "../allowed/a.txt", "ROOT/allowed/", "ROOT/allowed/dir", "ROOT/allowed/pipe", "ROOT/allowed/a.txt%00.png",
                                "ROOT/allowed/none.txt", "%2Fetc%2Fpasswd", "file://ROOT/allowed/a.txt"})
        row(refused, 0);
}

void TestSentFiles::onlyWhatIsBelowARoot()
{
    QFETCH(QByteArray, file);
    QFETCH(int, status);
    const QString root = m_daemon->sandbox().root();
    if (isFirstRow()) {
        for (const char *name : {"allowed/a.txt", "allowed/a b.txt", "allowedx/a.txt", "allowed/dir/x", "secret.txt"})
            QVERIFY(m_daemon->sandbox().writeFile(QLatin1String(name), QByteArray(name).contains("secret") ? "the-secret" : "the-content"));
        QVERIFY(QFile::link(QStringLiteral("a.txt"), root + QStringLiteral("/allowed/inside.txt")));
        QVERIFY(QFile::link(root + QStringLiteral("/secret.txt"), root + QStringLiteral("/allowed/outside.txt")));
        QVERIFY(QFile::link(root, root + QStringLiteral("/allowed/outdir")));
        QVERIFY(QFile::link(root + QStringLiteral("/allowed"), root + QStringLiteral("/link")));
        QCOMPARE(::mkfifo((root + QStringLiteral("/allowed/pipe")).toLocal8Bit().constData(), 0600), 0);
        QVERIFY(deployWithRoots({path("allowed"), path("link") + '/'}));
        QVERIFY(m_daemon->start());
    }
    HttpClient client(m_daemon->port());
    const HttpReply reply = client.get("/fake.fcgi?header=X-Sendfile:+" + quoted(file.replace("ROOT", root.toLocal8Bit())));
    if (status == 200) {
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("the-content"));
    } else {
        QVERIFY2(reply.status == 403 || reply.status == 404 || reply.status == 502, qPrintable(QString::number(reply.status)));
        QVERIFY2(!reply.body.contains("the-content") && !reply.body.contains("the-secret") && !reply.body.contains("root:x:"), reply.body);
    }
    QCOMPARE(client.get("/fake.fcgi?text=next").body, QByteArray("next"));
}

void TestSentFiles::onlyPathsOfThisServer_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<int>("status");
    const auto row = [](const char *location, int status) { QTest::newRow(location) << QByteArray(location) << status; };
    for (const char *good : {"/a b.txt", "/a%20b.txt", "/x/../a%20b.txt", "/x/%2e%2e/a%20b.txt", "//a%20b.txt", "/a%20b.txt?x=1", "/%61%20b.txt",
                             "/inside.txt", "/dir/", "/a%20b.txt#x"})
        row(good, 200);
    row("/outside.txt", 403);
    for (const char *missing : {"/none", "/a%2520b.txt", "/.hidden", "/dir%2Findex.html", "/x.fcgi", "/fake.fcgi.toml"})
        row(missing, 404);
    for (const char *bad : {"/../a.txt", "/%2e%2e/a.txt", "/a%00.txt", "/%zz", "a.txt", "http://example.org/a.txt", ""})
        row(bad, 502);
}

void TestSentFiles::onlyPathsOfThisServer()
{
    QFETCH(QByteArray, location);
    QFETCH(int, status);
    if (isFirstRow()) {
        for (const char *name : {"a b.txt", ".hidden", "dir/index.html"})
            QVERIFY(m_daemon->sandbox().writeFile(QLatin1String("static/") + QLatin1String(name), "the-content"));
        QVERIFY(m_daemon->sandbox().writeFile(QStringLiteral("secret.txt"), "the-secret"));
        QVERIFY(QFile::link(QStringLiteral("a b.txt"), m_daemon->staticRoot() + QStringLiteral("/inside.txt")));
        QVERIFY(QFile::link(m_daemon->sandbox().path(QStringLiteral("secret.txt")), m_daemon->staticRoot() + QStringLiteral("/outside.txt")));
        QVERIFY(deployFake());
        QVERIFY(m_daemon->start());
    }
    const HttpReply reply = httpGet(m_daemon->port(), "/fake.fcgi?header=X-Accel-Redirect:+" + quoted(location));
    if (location.isEmpty()) { // says nothing, so the app's own answer counts
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.body.startsWith("hello from"));
        return;
    }
    QCOMPARE(reply.status, status);
    if (status == 200)
        QCOMPARE(reply.body, QByteArray("the-content"));
    else
        QVERIFY2(!reply.body.contains("the-secret"), reply.body);
}

void TestSentFiles::theAppsFieldsGoWithIt()
{
    QVERIFY(writeData());
    QVERIFY(deployWithRoots({path("static")}));
    QVERIFY(m_daemon->start());
    for (const QByteArray &target : targets()) {
        const HttpReply reply = httpGet(m_daemon->port(), target + "&type=image/x-mine&header=Content-Disposition:+attachment&header=ETag:+%22mine%22"
                                        "&header=Set-Cookie:+a&header=Set-Cookie:+b&header=Cache-Control:+max-age%3D9");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.bodyBytes, Bytes);
        QCOMPARE(reply.allFields("Content-Type"), QList<QByteArray>{"image/x-mine"});
        QCOMPARE(reply.allFields("ETag"), QList<QByteArray>{"\"mine\""});
        QCOMPARE(reply.field("Content-Disposition"), QByteArray("attachment"));
        QCOMPARE(reply.field("Cache-Control"), QByteArray("max-age=9"));
        QCOMPARE(reply.allFields("Set-Cookie"), (QList<QByteArray>{"a", "b"}));
    }
    // Without an opinion of the app's, the name tells the type.
    QCOMPARE(httpGet(m_daemon->port(), targets().last() + "&no-type").field("Content-Type"), QByteArray("application/octet-stream"));
}

void TestSentFiles::bodiesOfRequestAndAnswerAreDropped()
{
    QVERIFY(writeData());
    QVERIFY(deployWithRoots({path("static")}));
    QVERIFY(m_daemon->start());
    HttpClient client(m_daemon->port());
    for (const QByteArray &target : targets()) {
        const HttpReply reply = client.request("POST", target + "&text=this+is+dropped", {}, QByteArray(50'000, 'x'));
        QCOMPARE(reply.bodyBytes, Bytes);
        QCOMPARE(reply.sha256, patternSha256(Bytes));
        QCOMPARE(client.get("/fake.fcgi?text=next").body, QByteArray("next"));
    }
}

/// Of the fields, no client but a trusted proxy sees any; test_nginx has what a proxy makes of them.
void TestSentFiles::passingIsForTrustedProxies()
{
    QVERIFY(writeData());
    QVERIFY(deployFake("x-accel = \"pass\"\n"));
    QVERIFY(m_daemon->writeConfig("# nobody is trusted\n"));
    QVERIFY(m_daemon->start());
    const QByteArray target = targets().last() + "&header=X-Accel-Buffering:+no&header=X-Accel-Expires:+5";
    HttpReply reply = httpGet(m_daemon->port(), target);
    QCOMPARE(reply.bodyBytes, Bytes); // nobody in front: followed here
    for (const char *name : {"X-Accel-Redirect", "X-Accel-Buffering", "X-Accel-Expires"})
        QVERIFY2(reply.field(name).isNull(), name);
    QVERIFY(m_daemon->writeConfig("trusted-proxies = \"127.0.0.1\"\n"));
    m_daemon->signal(SIGHUP);
    QVERIFY(eventuallyTrue([&] { return httpGet(m_daemon->port(), target).bodyBytes != Bytes; }));
    reply = httpGet(m_daemon->port(), target);
    QCOMPARE(reply.field("X-Accel-Redirect"), QByteArray("/files/data.bin"));
    QCOMPARE(reply.field("X-Accel-Buffering"), QByteArray("no"));
    QCOMPARE(reply.field("X-Accel-Expires"), QByteArray("5"));
    QVERIFY(reply.body.startsWith("hello from"));
    // The mark of ours for event streams, unless the app says something itself.
    reply = httpGet(m_daemon->port(), "/fake.fcgi?do=sse&events=1");
    QCOMPARE(reply.allFields("X-Accel-Buffering"), QList<QByteArray>{"no"});
    reply = httpGet(m_daemon->port(), "/fake.fcgi?do=sse&events=1&header=X-Accel-Buffering:+yes");
    QCOMPARE(reply.allFields("X-Accel-Buffering"), QList<QByteArray>{"yes"});
    QVERIFY(deployFake("x-accel = \"follow\"\n"));
    QVERIFY(eventuallyTrue([&] { return httpGet(m_daemon->port(), target).bodyBytes == Bytes; }));
}

QTEST_GUILESS_MAIN(TestSentFiles)
#include "test_sentfiles.moc"
