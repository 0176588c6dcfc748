// Messages and app lines on their way to standard error.
#include "base/logging.h"
#include "pipepair.h"
#include "telemetry/logsink.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <csignal>
#include <thread>
#include <vector>

using namespace spawner;

namespace {

LogSink::Options optionsFor(const PipePair &pipe, FloodGuard::Limits flood = {})
{
    return {pipe.writer.get(), flood};
}

} // namespace

class TestLogSink : public QObject
{
    Q_OBJECT

private slots:
    /// Qt Test handles SIGPIPE; a daemon starts like this.
    void initTestCase() { std::signal(SIGPIPE, SIG_DFL); }
    void init() { setLogLevel(LogLevel::Info); }
    void writesMessages();
    void levelIsObeyed();
    void writesAppLines();
    void foreignCategoriesKeepTheirNames();
    void floodIsCutAndTold();
    void floodOfOneAppSparesTheDaemon();
    void endTellsWhatWasLeftOut();
    void stuckReaderCostsMessagesNotTime();
    void readerGoneIsSurvived();
    void givesBackHandlerAndSink();
    void linesOfManyThreadsStayWhole();
};

void TestLogSink::writesMessages()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    qCWarning(lcApps, "hello: exited with status %d", 3);
    const QString text = QString::fromUtf8(pipe.read());
    QVERIFY2(QRegularExpression(QStringLiteral(R"(^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} warning apps: hello: exited with status 3\n$)"))
                 .match(text).hasMatch(), qPrintable(text));
    QVERIFY(store.last({}, 10).isEmpty());
}

void TestLogSink::levelIsObeyed()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    qCDebug(lcHttp, "no");
    qCInfo(lcHttp, "yes 1");
    setLogLevel(LogLevel::Error);
    qCWarning(lcHttp, "no");
    qCCritical(lcHttp, "yes 2");
    setLogLevel(LogLevel::Debug);
    qCDebug(lcHttp, "yes 3");
    const QByteArray text = pipe.read();
    QVERIFY2(text.contains("info http: yes 1\n") && text.contains("error http: yes 2\n")
                 && text.contains("debug http: yes 3\n"), text);
    QCOMPARE(text.count('\n'), 3);
}

void TestLogSink::writesAppLines()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    setLogLevel(LogLevel::Error); // about the daemon's own messages only
    store.append("hello", 1234, LogStream::Stderr, "it \x1b[31mspeaks");
    const QByteArray text = pipe.read();
    QVERIFY2(text.endsWith(" hello[1234] stderr: it \\x1b[31mspeaks\n"), text);
    QCOMPARE(store.last("hello", 1)[0].text, QByteArray("it \x1b[31mspeaks"));
}

void TestLogSink::foreignCategoriesKeepTheirNames()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    qWarning("from a library");
    const QByteArray text = pipe.read();
    QVERIFY2(text.endsWith(" warning default: from a library\n"), text);
}

void TestLogSink::floodIsCutAndTold()
{
    PipePair pipe;
    LogStore store(100);
    LogSink sink(store, optionsFor(pipe, {3, 10'000, milliseconds(50)}));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 20; ++i)
        store.append("hello", 1, LogStream::Stderr, "line " + QByteArray::number(i));
    if (timer.elapsed() >= 50)
        QSKIP("too slow a machine to flood anything");
    QByteArray text = pipe.read();
    QCOMPARE(text.count(" stderr: line "), 3);
    QCOMPARE(text.count("too much output"), 1);
    QCOMPARE(store.last("hello", 100).size(), 20);
    text.clear();
    QTRY_VERIFY([&] {
        qCInfo(lcDaemon, "anything");
        text += pipe.read();
        return text.contains("warning apps: hello: 17 lines were left out here");
    }());
    QCOMPARE(text.count("left out"), 1);
    store.append("hello", 1, LogStream::Stderr, "again");
    QVERIFY(pipe.read().contains("again"));
}

void TestLogSink::floodOfOneAppSparesTheDaemon()
{
    PipePair pipe;
    LogStore store(100);
    LogSink sink(store, optionsFor(pipe, {1, 10'000, milliseconds(60'000)}));
    for (int i = 0; i < 100; ++i)
        store.append("noisy", 1, LogStream::Stderr, "noise");
    for (int i = 0; i < 5; ++i)
        qCWarning(lcApps, "important");
    store.append("quiet", 1, LogStream::Stderr, "me too");
    const QByteArray text = pipe.read();
    QCOMPARE(text.count("important"), 5);
    QVERIFY(text.contains("me too"));
    QCOMPARE(text.count(": noise"), 1);
}

void TestLogSink::endTellsWhatWasLeftOut()
{
    PipePair pipe;
    LogStore store(100);
    {
        LogSink sink(store, optionsFor(pipe, {1, 10'000, milliseconds(60'000)}));
        for (int i = 0; i < 5; ++i)
            store.append("hello", 1, LogStream::Stderr, "x");
    }
    QVERIFY(pipe.read().contains("hello: 4 lines were left out here"));
}

void TestLogSink::stuckReaderCostsMessagesNotTime()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    const QByteArray padding(900, 'x');
    for (int i = 0; i < 500; ++i) // far beyond what a pipe holds; would block forever
        qCInfo(lcDaemon, "message %d %s", i, padding.constData());
    QByteArray text = pipe.read();
    const qsizetype received = text.count('\n');
    QVERIFY(received < 500);
    qCInfo(lcDaemon, "after");
    text = pipe.read();
    const auto match = QRegularExpression(QStringLiteral(R"((\d+) messages were lost here)")).match(QString::fromUtf8(text));
    QVERIFY2(match.hasMatch(), text);
    const auto lost = match.captured(1).toInt();
    // The line that was cut by the full pipe comes before the notice, whole.
    QVERIFY(lost == 500 - received || lost == 500 - received - 1);
    QVERIFY(text.endsWith("info daemon: after\n"));
    qCInfo(lcDaemon, "later");
    QVERIFY(!pipe.read().contains("lost here"));
}

void TestLogSink::readerGoneIsSurvived()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    pipe.reader.reset();
    for (int i = 0; i < 10; ++i)
        qCWarning(lcDaemon, "into the void");
    store.append("hello", 1, LogStream::Stderr, "so is this");
    QCOMPARE(store.last("hello", 1).size(), 1);
}

void TestLogSink::givesBackHandlerAndSink()
{
    PipePair pipe;
    LogStore store(10);
    {
        LogSink sink(store, optionsFor(pipe));
    }
    store.append("hello", 1, LogStream::Stderr, "x");
    QTest::ignoreMessage(QtWarningMsg, "back to Qt's own handler");
    qCWarning(lcApps, "back to Qt's own handler");
    QVERIFY(pipe.read().isEmpty());
    LogSink again(store, optionsFor(pipe));
    store.append("hello", 1, LogStream::Stderr, "y");
    QVERIFY(pipe.read().contains("stderr: y"));
}

void TestLogSink::linesOfManyThreadsStayWhole()
{
    PipePair pipe;
    LogStore store(10);
    LogSink sink(store, optionsFor(pipe));
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back([&store] {
            for (int i = 0; i < 50; ++i) {
                store.append("hello", 1, LogStream::Stderr, "from an app");
                qCInfo(lcApps, "from the daemon");
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    const QByteArrayList lines = pipe.read().trimmed().split('\n');
    QCOMPARE(lines.size(), 400);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith("hello[1] stderr: from an app") || line.endsWith("info apps: from the daemon"), line);
}

QTEST_GUILESS_MAIN(TestLogSink)
#include "test_logsink.moc"
