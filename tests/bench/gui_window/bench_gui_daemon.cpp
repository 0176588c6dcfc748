// A daemon under load, for the desktop program to show: bench_gui_daemon APPS UPDATES-A-SECOND LINES-A-SECOND. Prints the path of
// its socket, and goes on until its input ends. All apps change with each update, as if all of them worked.
#include "gui/support/fakedaemon.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <cstdio>

using namespace spawner;

namespace {

StatusSnapshot working(StatusSnapshot snapshot, qint64 passedMs)
{
    snapshot.daemon.now += passedMs;
    for (qsizetype i = 0; i < snapshot.apps.size(); ++i) {
        const quint64 count = 1 + quint64(i) % 7;
        AppStatus app = served(snapshot.apps[i], count, 900 + 400 * quint64(i % 11));
        app.inFlight = int(app.requests % 3);
        ChildStatus &child = app.children[0];
        child.served += count;
        child.cpuMs += 3;
        child.residentBytes += 4096 * (i % 5);
        child.sampledAt = snapshot.daemon.now;
        snapshot.apps[i] = app;
    }
    snapshot.daemon.requests += quint64(snapshot.apps.size()) * 4;
    return snapshot;
}

/// As web programs write them; every hundredth is an error.
QByteArray textOf(quint64 n)
{
    const QByteArray number = QByteArray::number(n);
    if (n % 100 == 0)
        return "2026-11-26 12:03:22,123 app.views ERROR order " + number + " failed";
    switch (n % 3) {
    case 0: return R"({"time":"2026-11-26T12:03:22Z","level":"info","msg":"request","path":"/item/)" + number + R"(","ms":3})";
    case 1: return "[2026-11-26T12:03:22Z INFO  hello::web] \x1b[32mGET\x1b[0m /item/" + number + " 200 in 3 ms";
    default: return "time=2026-11-26T12:03:22Z level=INFO msg=\"cache hit\" key=item:" + number;
    }
}

LogBatch lines(qint64 count, const StatusSnapshot &snapshot)
{
    static quint64 sequence = 0;
    LogBatch batch;
    batch.lines.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        const quint64 n = ++sequence;
        const QByteArray app = snapshot.apps.isEmpty() ? "hello" : snapshot.apps[qsizetype(n / 7 % quint64(snapshot.apps.size()))].name;
        LogEntry line = sampleLine(n, app, textOf(n), n % 3 == 1 ? "stderr" : "stdout");
        line.time = double(QDateTime::currentMSecsSinceEpoch());
        batch.lines.append(line);
    }
    batch.next = sequence;
    return batch;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication program(argc, argv);
    std::array<int, 3> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        bool isNumber = false;
        numbers.at(i) = program.arguments().value(int(i) + 1).toInt(&isNumber);
        if (!isNumber || numbers.at(i) < 0) {
            std::fputs("usage: bench_gui_daemon APPS UPDATES-A-SECOND LINES-A-SECOND\n", stderr);
            return 2;
        }
    }
    const auto [apps, updates, linesASecond] = numbers;
    FakeDaemon daemon;
    StatusSnapshot snapshot = sampleSnapshot(apps);
    snapshot.daemon.now = QDateTime::currentMSecsSinceEpoch();
    daemon.setSnapshot(snapshot);

    QTimer update;
    QObject::connect(&update, &QTimer::timeout, &program, [&] { daemon.publish(working(daemon.snapshot(), update.interval())); });
    if (updates > 0)
        update.start(1000 / updates);
    QTimer feed;
    QElapsedTimer time;
    qint64 fed = 0;
    QObject::connect(&feed, &QTimer::timeout, &program, [&] {
        const qint64 due = time.elapsed() * linesASecond / 1000;
        const LogBatch batch = lines(due - fed, daemon.snapshot());
        fed = due;
        daemon.pushLogs(batch);
        daemon.forgetLogs(batch.next > 10'000 ? batch.next - 10'000 : 0);
    });
    time.start();
    if (linesASecond > 0)
        feed.start(20);
    QSocketNotifier input(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &program, &QCoreApplication::quit);
    std::puts(qPrintable(daemon.socketPath()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
