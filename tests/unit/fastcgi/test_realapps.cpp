// The probe and the connection against the FastCGI libraries that people use.
#include "recorder.h"

#include "fastcgi/capabilityprobe.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace spawner;

class TestRealApps : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void probeLearnsWhatTheAppCanDo_data();
    void probeLearnsWhatTheAppCanDo();
    void requestsAreAnswered_data();
    void requestsAreAnswered();

private:
    void addApps();
    bool start(QProcess &process, const QByteArray &socketPath);

    QTemporaryDir m_folder;
    QString m_goApp; // empty without Go
};

void TestRealApps::initTestCase()
{
    const QString go = QStandardPaths::findExecutable(QStringLiteral("go"));
    if (go.isEmpty())
        return;
    QProcess build;
    build.setWorkingDirectory(m_folder.path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("GO111MODULE"), QStringLiteral("off"));
    environment.insert(QStringLiteral("GOFLAGS"), QString());
    build.setProcessEnvironment(environment);
    build.setProcessChannelMode(QProcess::ForwardedChannels);
    build.start(go,
                { QStringLiteral("build"), QStringLiteral("-o"), QStringLiteral("goapp"),
                  QStringLiteral(TEST_SOURCES "/goapp.go") });
    if (build.waitForFinished(120'000) && build.exitCode() == 0)
        m_goApp = m_folder.filePath(QStringLiteral("goapp"));
}

void TestRealApps::addApps()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments"); // before the socket path
    QTest::addColumn<int>("concurrency");
    const auto find
        = [](const char *name) { return QStandardPaths::findExecutable(QString::fromLatin1(name)); };
    QTest::newRow("libfcgi") << QStringLiteral(LIBFCGI_APP) << QStringList() << 1;
    QTest::newRow("perl") << find("perl") << QStringList{ QStringLiteral(TEST_SOURCES "/perlapp.pl") } << 1;
    QTest::newRow("php-cgi") << find("php-cgi") << QStringList{ QStringLiteral("-b") } << 1;
    QTest::newRow("go") << m_goApp << QStringList() << Capability::Unlimited;
}

bool TestRealApps::start(QProcess &process, const QByteArray &socketPath)
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(program, arguments + QStringList{ QString::fromLocal8Bit(socketPath) });
    return process.waitForStarted();
}

static void stop(QProcess &process)
{
    process.kill();
    process.waitForFinished();
}

void TestRealApps::probeLearnsWhatTheAppCanDo_data()
{
    addApps();
}

void TestRealApps::probeLearnsWhatTheAppCanDo()
{
    QFETCH(QString, program);
    if (program.isEmpty())
        QSKIP("not installed");
    const QByteArray path = m_folder.filePath(QStringLiteral("probe.sock")).toLocal8Bit();
    QFile::remove(QString::fromLocal8Bit(path));
    CapabilityProbe probe(path);
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QProcess process;
    QElapsedTimer time;
    time.start();
    QVERIFY(start(process, path));
    QVERIFY(spy.size() == 1 || spy.wait(10'000));
    const auto capability = spy.at(0).at(0).value<Capability>();
    qInfo("%s: concurrency %d, answered %d, after %lld ms", QTest::currentDataTag(), capability.concurrency,
          capability.answered, time.elapsed());
    QTEST(capability.concurrency, "concurrency");
    // The probe must not have left the app waiting for us.
    Recorder recorder;
    time.restart();
    const auto connection = openConnection(path);
    get(*connection, recorder);
    QTRY_VERIFY(recorder.isOver());
    QVERIFY2(time.elapsed() < 1500, qPrintable(QString::number(time.elapsed())));
    stop(process);
}

void TestRealApps::requestsAreAnswered_data()
{
    addApps();
}

void TestRealApps::requestsAreAnswered()
{
    QFETCH(QString, program);
    QFETCH(int, concurrency);
    if (program.isEmpty())
        QSKIP("not installed");
    const QByteArray path = m_folder.filePath(QStringLiteral("app.sock")).toLocal8Bit();
    QFile::remove(QString::fromLocal8Bit(path));
    QProcess process;
    QVERIFY(start(process, path));
    CapabilityProbe probe(path);
    QSignalSpy spy(&probe, &CapabilityProbe::finished);
    probe.start();
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 10'000);

    const bool keep = concurrency == Capability::Unlimited;
    std::unique_ptr<FastCgiConnection> connection;
    QElapsedTimer time;
    time.start();
    for (const int length : { 0, 10, 70'000, 0, 3'000'000, 1 }) {
        if (!connection || !connection->isReusable())
            connection = openConnection(path);
        Recorder recorder;
        auto params = connection->begin(FastCgiRole::Responder, keep, &recorder);
        const QByteArray query = "size" + QByteArray::number(length);
        params.add("GATEWAY_INTERFACE", "CGI/1.1");
        params.add("SERVER_PROTOCOL", "HTTP/1.1");
        params.add("REQUEST_METHOD", length > 0 ? "POST" : "GET");
        params.add("REQUEST_URI", QByteArray("/app?" + query));
        params.add("SCRIPT_NAME", "/app");
        params.add("SCRIPT_FILENAME", TEST_SOURCES "/phpapp.php");
        params.add("REDIRECT_STATUS", "200");
        params.add("QUERY_STRING", query);
        params.add("HTTP_COOKIE", QByteArray(60'000, 'c')); // makes two records of them
        params.add("HTTP_X_MORE", QByteArray(10'000, 'm'));
        if (length > 0) {
            params.add("CONTENT_LENGTH", QByteArray::number(length));
            params.add("CONTENT_TYPE", "application/octet-stream");
        }
        params.finish();
        connection->writeStdin(QByteArray(length, 'b'));
        connection->finishStdin();
        connection->flush();
        QTRY_VERIFY_WITH_TIMEOUT(recorder.isOver(), 20'000);
        QVERIFY2(recorder.end, recorder.error ? qPrintable(recorder.error->message) : "");
        const QByteArray expected = "\r\n\r\nquery=" + query + " length=" + QByteArray::number(length);
        QVERIFY2(recorder.out.endsWith(expected), recorder.out.constData());
        QCOMPARE(connection->isReusable(), keep);
    }
    // Nobody lingered: libfcgi would for 2 s and php for good, if we did not close at once.
    QVERIFY2(time.elapsed() < 1900, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(process.state(), QProcess::Running);
    stop(process);
}

QTEST_GUILESS_MAIN(TestRealApps)
#include "test_realapps.moc"
