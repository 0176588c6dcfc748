// What the log pane costs: QT_QPA_PLATFORM=offscreen bench_gui_log [seconds]. Prints one figure a line.
#include "gui/log/logpane.h"
#include "gui/log/logview.h"
#include "gui/settings/keys.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

void print(const char *what, double value, const char *unit)
{
    std::printf("%-48s %12.1f %s\n", what, value, unit);
    std::fflush(stdout);
}

/// Lines as web programs write them, of six apps; every hundredth is an error with a trace of five lines.
LogBatch lines(int count)
{
    static quint64 sequence = 0;
    static const std::array<QByteArray, 6> Apps{ "shop", "hello", "auth", "tools/env", "search", "mail" };
    LogBatch batch;
    batch.lines.reserve(count);
    for (int i = 0; i < count; ++i) {
        const quint64 n = ++sequence;
        const QByteArray &app = Apps[n / 7 % Apps.size()];
        const QByteArray number = QByteArray::number(n);
        QByteArray text;
        switch (n % 100) {
        case 0: text = "2026-11-26 12:03:22,123 app.views ERROR order " + number + " failed"; break;
        case 1: text = "Traceback (most recent call last):"; break;
        case 2:
        case 3: text = "  File \"/srv/shop/views.py\", line " + number + ", in checkout"; break;
        case 4: text = "ValueError: no such item"; break;
        default:
            if (n % 3 == 0)
                text = R"({"time":"2026-11-26T12:03:22Z","level":"info","msg":"request","path":"/item/)" + number + R"(","ms":3})";
            else if (n % 3 == 1)
                text = "[2026-11-26T12:03:22Z INFO  hello::web] \x1b[32mGET\x1b[0m /item/" + number + " 200 in 3 ms";
            else
                text = "time=2026-11-26T12:03:22Z level=INFO msg=\"cache hit\" key=item:" + number;
        }
        batch.lines.append({ .sequence = n, .time = 1'764'100'000'000.0 + double(n) / 20, .app = app, .pid = 4000 + qint64(n / 7 % Apps.size()),
                             .stream = n % 3 == 1 ? "stderr" : "stdout", .text = text });
    }
    batch.next = sequence;
    return batch;
}

void measureThroughput(LogPane &pane, int count)
{
    QElapsedTimer timer;
    timer.start();
    const double cpu = cpuSeconds();
    // Ten at a time, since the pane looks at what came at most every 50 ms.
    for (int done = 0; done < count; done += 10'000) {
        for (int batch = 0; batch < 10; ++batch)
            pane.append(lines(1000));
        while (pane.model().hasUnread())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    print("lines a second, as many as it takes", count * 1000.0 / double(timer.elapsed()), "lines/s");
    print("  by processor time", count / (cpuSeconds() - cpu), "lines/s");
}

/// The event loop's and the painter's longest pause.
class Gaps : public QObject
{
public:
    explicit Gaps(QWidget *painted)
    {
        painted->installEventFilter(this);
        m_beat.setTimerType(Qt::PreciseTimer);
        connect(&m_beat, &QTimer::timeout, this, [this] { note(m_lastBeat, m_worstBeat); });
        m_time.start();
        m_beat.start(1);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            note(m_lastPaint, m_worstPaint);
            ++m_paints;
        }
        return QObject::eventFilter(watched, event);
    }
    double worstBeat() const { return double(m_worstBeat) / 1e6; }
    double worstPaint() const { return double(m_worstPaint) / 1e6; }
    int paints() const { return m_paints; }

private:
    void note(qint64 &last, qint64 &worst)
    {
        const qint64 now = m_time.nsecsElapsed();
        worst = std::max(worst, now - last);
        last = now;
    }
    QElapsedTimer m_time;
    QTimer m_beat;
    qint64 m_lastBeat = 0;
    qint64 m_worstBeat = 0;
    qint64 m_lastPaint = 0;
    qint64 m_worstPaint = 0;
    int m_paints = 0;
};

void measurePaced(LogPane &pane, int seconds, int perSecond, const char *how)
{
    std::printf("%d lines/s for %d s, %s\n", perSecond, seconds, how);
    Gaps gaps(pane.view().viewport());
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    QElapsedTimer timer;
    timer.start();
    qint64 fed = 0;
    const double cpu = cpuSeconds();
    QObject::connect(&feed, &QTimer::timeout, &pane, [&] {
        const qint64 due = timer.elapsed() * perSecond / 1000;
        pane.append(lines(int(due - fed)));
        fed = due;
    });
    feed.start(10);
    while (timer.elapsed() < seconds * 1000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    feed.stop();
    print("  lines appended", double(fed), "lines");
    print("  all read at the end (or but for the last 50 ms)", double(!pane.model().hasUnread()), "");
    print("  worst pause of the event loop", gaps.worstBeat(), "ms");
    print("  worst time between frames", gaps.worstPaint(), "ms");
    print("  frames a second", double(gaps.paints()) / seconds, "");
    print("  processor", (cpuSeconds() - cpu) / seconds * 100, "% of one");
}

void measureFilters(LogPane &pane)
{
    auto &model = const_cast<LogModel &>(pane.model());
    const auto measure = [&model](const char *what, const LogFilter &filter) {
        const double cpu = cpuSeconds();
        model.setFilter(filter);
        print(what, (cpuSeconds() - cpu) * 1000, "ms of processor");
        model.setFilter({});
    };
    print("lines kept", double(model.store().size()), "lines");
    measure("filter by text, any case", { .text = u"item/99"_s });
    measure("filter by text, case matters", { .text = u"cache hit"_s, .isCaseSensitive = true });
    measure("filter by text with letters beyond ASCII", { .text = u"é"_s });
    measure("filter by regex", { .text = u"item/\\d*7 "_s, .isRegex = true });
    measure("highlight by text", { .text = u"item/99"_s, .hides = false });
    measure("filter by level", { .minimum = LogLevel::Error });
    measure("filter by app", { .apps = { "shop", "mail" } });
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int seconds = std::max(QString::fromLocal8Bit(argc > 1 ? argv[1] : "10").toInt(), 1);
    QTemporaryDir folder;
    Settings settings(folder.filePath(u"desktop.ini"_s));
    ActionRegistry actions(settings);
    LogPane pane(actions, settings);
    pane.resize(1100, 400);
    pane.show();
    QCoreApplication::processEvents();
    print("resident, empty", residentMegabytes(), "MB");
    measureThroughput(pane, 300'000);
    print("resident, ring full", residentMegabytes(), "MB");
    measurePaced(pane, seconds, 20'000, "following");
    pane.view().goTo(pane.model().rowCount() / 2);
    measurePaced(pane, seconds, 20'000, "paused in the middle");
    pane.setActive(false);
    measurePaced(pane, seconds, 20'000, "hidden");
    pane.setActive(true);
    pane.view().setFollowing(true);
    while (pane.model().hasUnread())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    measureFilters(pane);
    print("resident at the end", residentMegabytes(), "MB");
    return 0;
}
