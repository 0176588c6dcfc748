// What the list of apps costs: updates of 1,000 apps, the tick of a second, and painting what is seen. Prints microseconds of
// processor time.
//
// Not a test: times are of this machine. QT_QPA_PLATFORM=offscreen bench_gui_apps [APPS]
#include "gui/models/appsproxy.h"
#include "gui/settings/settings.h"
#include "gui/views/appsview.h"

#include "gui/support/samples.h"

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <ctime>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

class Bench
{
public:
    explicit Bench(int apps)
        : m_snapshot(sampleSnapshot(apps))
        , m_settings(m_folder.filePath(u"desktop.ini"_s))
        , m_proxy(m_model)
        , m_view(m_proxy, m_settings)
    {
        for (AppStatus &app : m_snapshot.apps) {
            app.durationUs.counts.resize(sampleBoundsUs().size() + 1);
            m_names.append(app.name);
            for (int i = 0; i < 60; ++i)
                addSample(m_histories[app.name]);
        }
        m_model.setDurationBounds(sampleBoundsUs());
        m_model.setHistories([this](const QByteArray &app) -> const AppHistory & { return m_histories[app]; });
        m_model.reset(m_snapshot);
        m_view.resize(1100, 33 * m_view.sizeHintForRow(0) + 40);
        m_view.show();
        QApplication::processEvents();
    }

    void measureAll()
    {
        std::printf("%d apps, %d rows seen\n", int(m_names.size()), m_view.viewport()->height() / std::max(m_view.sizeHintForRow(0), 1));
        measure("update of all", 20, [this] { change(); m_model.update(m_snapshot, m_names, {}); });
        measure("tick of all", 20, [this] { tick(); });
        m_proxy.sort(int(AppColumn::Rate), Qt::DescendingOrder);
        measure("update of all, sorted by rate", 20, [this] { change(); m_model.update(m_snapshot, m_names, {}); });
        measure("tick of all, sorted by rate", 20, [this] { tick(); });
        m_proxy.sort(int(AppColumn::Total), Qt::DescendingOrder);
        measure("update of all, sorted by total", 20, [this] { change(); m_model.update(m_snapshot, m_names, {}); });
        m_proxy.sort(int(AppColumn::Name));
        measure("update of one", 200, [this] {
            m_snapshot.apps[500 % m_snapshot.apps.size()].requests += 1;
            m_model.update(m_snapshot, { m_names.at(500 % m_names.size()) }, {});
        });
        measure("repaint of what is seen", 50, [this] { m_view.viewport()->repaint(); });
        measure("another text in the filter", 20, [this] { m_proxy.setFilterText(m_proxy.filterText().isEmpty() ? u"7"_s : QString()); });
    }

private:
    template <typename Work>
    void measure(const char *what, int times, Work work)
    {
        work();
        const std::clock_t start = std::clock();
        for (int i = 0; i < times; ++i)
            work();
        std::printf("%-34s %9.0f us\n", what, double(std::clock() - start) * 1e6 / CLOCKS_PER_SEC / times);
        QApplication::processEvents();
    }
    void change()
    {
        m_snapshot.daemon.now += 500;
        for (AppStatus &app : m_snapshot.apps) {
            app.requests += 3;
            app.inFlight = int(app.requests % 2);
            app.durationUs.counts[3] += 3;
            app.children[0].served += 3;
            app.children[0].residentBytes += 1'000'000;
            app.children[0].sampledAt = m_snapshot.daemon.now;
        }
    }
    void tick()
    {
        m_snapshot.daemon.now += 1000;
        for (const QByteArray &name : m_names)
            addSample(m_histories[name]);
        m_model.tick(m_snapshot.daemon.now);
    }
    void addSample(AppHistory &history)
    {
        AppSample sample;
        sample.time = m_clock += 1;
        sample.requestsPerSecond = float(10 + 9 * std::sin(double(m_clock)));
        sample.p95Us = 3000;
        sample.cpu = 0.01F;
        history.add(sample);
    }

    qint64 m_clock = 0;
    StatusSnapshot m_snapshot;
    QByteArrayList m_names;
    QHash<QByteArray, AppHistory> m_histories;
    QTemporaryDir m_folder;
    Settings m_settings;
    AppsModel m_model;
    AppsProxy m_proxy;
    AppsView m_view;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    Bench bench(argc > 1 ? std::max(QByteArray(argv[1]).toInt(), 1) : 1000);
    bench.measureAll();
    return 0;
}
