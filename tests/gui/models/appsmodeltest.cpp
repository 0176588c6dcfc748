// The list of apps keeps its rows: whatever the daemon tells, nothing resets, and only what looks different is said to.
#include "gui/models/appsmodel.h"
#include "gui/models/appsproxy.h"

#include "gui/support/samples.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

// A daemon's state that changes by chance, told the way a daemon tells it.
class ChanceDaemon
{
public:
    explicit ChanceDaemon(quint32 seed) : m_chance(seed) { m_snapshot.daemon.now = SampleTime; }

    int below(int bound) { return int(m_chance.bounded(bound)); }
    const StatusSnapshot &snapshot() const { return m_snapshot; }
    qint64 &now() { return m_snapshot.daemon.now; }

    // One delta: one or two apps come, go or change.
    void step(QByteArrayList &changed, QByteArrayList &removed)
    {
        m_snapshot.daemon.now += below(1500);
        for (int i = 1 + below(2); i > 0; --i) {
            const QByteArray name = "app" + QByteArray::number(below(4));
            const auto place = std::lower_bound(m_snapshot.apps.begin(), m_snapshot.apps.end(), name,
                                                [](const AppStatus &app, const QByteArray &n) { return app.name < n; });
            const bool isThere = place != m_snapshot.apps.end() && place->name == name;
            if (isThere && below(5) == 0) {
                m_snapshot.apps.erase(place);
                removed.append(name);
                changed.removeAll(name);
                continue;
            }
            if (isThere)
                change(*place);
            else
                m_snapshot.apps.insert(place, sampleApp(name));
            if (!changed.contains(name))
                changed.append(name);
        }
    }

private:
    void change(AppStatus &app)
    {
        static const QByteArray States[] = { "stopped", "starting", "running", "crash-looping", "paused", "backing-off" };
        app.state = States[below(6)];
        app.requests += quint64(below(100));
        app.waiting = below(3);
        app.inFlight = below(2);
        app.keepAlive = below(10) == 0;
        if (below(2) == 0)
            app.durationUs.counts[size_t(below(int(app.durationUs.counts.size())))] += 3;
        while (!app.children.isEmpty() && below(3) == 0)
            app.children.removeAt(below(int(app.children.size())));
        while (app.children.size() < 3 && below(2) == 0) {
            const quint64 id = m_nextChild++;
            ChildStatus child = sampleChild(id, qint64(1000 + id));
            child.sampledAt = m_snapshot.daemon.now;
            app.children.insert(below(int(app.children.size()) + 1), child);
        }
        for (ChildStatus &child : app.children)
            child.residentBytes += below(1'000'000);
    }

    QRandomGenerator m_chance;
    StatusSnapshot m_snapshot;
    quint64 m_nextChild = 1'000'000;
};

using Contents = QMap<QString, QString>;

// Every cell under a key that does not depend on where its row is.
Contents contentsOf(const AppsModel &model)
{
    Contents contents;
    const auto take = [&contents](const QModelIndex &first, const QString &key) {
        for (int column = 0; column < AppColumnCount; ++column)
            contents.insert(u"%1/%2"_s.arg(key).arg(column), first.siblingAtColumn(column).data().toString());
    };
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex app = model.index(row, 0);
        const QString name = QString::fromLatin1(app.data(AppsModel::AppRole).toByteArray());
        take(app, name);
        for (int child = 0; child < model.rowCount(app); ++child) {
            const QModelIndex process = model.index(child, 0, app);
            take(process, u"%1:%2"_s.arg(name).arg(process.data(AppsModel::PidRole).toLongLong()));
        }
    }
    return contents;
}

} // namespace

class AppsModelTest : public QObject
{
    Q_OBJECT
private:
    StatusSnapshot m_snapshot;

    AppStatus &app(const QByteArray &name)
    {
        const auto found = std::find_if(m_snapshot.apps.begin(), m_snapshot.apps.end(),
                                        [&name](const AppStatus &a) { return a.name == name; });
        return *found;
    }

private slots:
    void init() { m_snapshot = sampleSnapshot(); }

    void onlyTheChangedCellsAreTold()
    {
        AppsModel model;
        model.setDurationBounds(sampleBoundsUs());
        model.reset(m_snapshot);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);

        model.update(m_snapshot, { "hello" }, {});
        QCOMPARE(told.size(), 0); // nothing looks different

        app("hello").requests += 1;
        model.update(m_snapshot, { "hello" }, {});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<QModelIndex>(), model.indexOf("hello", AppColumn::Total));
        QCOMPARE(told[0][1].value<QModelIndex>(), model.indexOf("hello", AppColumn::Total));
    }

    void neighboursAreToldTogether()
    {
        AppsModel model;
        m_snapshot = sampleSnapshot(100);
        model.reset(m_snapshot);
        QByteArrayList all;
        for (AppStatus &app : m_snapshot.apps) {
            app.children[0].residentBytes += 1'000'000;
            app.children[0].idleRemainingMs = 17'000; // the column beside it
            all.append(app.name);
        }
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.update(m_snapshot, all, {});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][0].value<QModelIndex>(), model.index(0, int(AppColumn::Memory)));
        QCOMPARE(told[0][1].value<QModelIndex>(), model.index(99, int(AppColumn::Idle)));
    }

    void tickTouchesCountdownsAlone()
    {
        AppsModel model;
        model.reset(m_snapshot);
        model.tick(SampleTime);
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        const QString before = model.indexOf("hello", AppColumn::Idle).data().toString();
        model.tick(SampleTime + 1100);
        QVERIFY(model.indexOf("hello", AppColumn::Idle).data().toString() != before);
        QVERIFY(!told.isEmpty());
        for (const QList<QVariant> &signal : told) {
            const auto first = signal[0].value<QModelIndex>();
            const auto last = signal[1].value<QModelIndex>();
            for (int row = first.row(); row <= last.row(); ++row)
                QVERIFY(model.index(row, 0).data(AppsModel::AppRole).toByteArray() != "tools/env"); // stopped: nothing ticks
            QVERIFY(first.column() >= int(AppColumn::Idle) && last.column() <= int(AppColumn::Uptime));
        }
        told.clear();
        model.tick(SampleTime + 1101); // the same second
        for (const QList<QVariant> &signal : told)
            QVERIFY(signal[0].value<QModelIndex>().column() != int(AppColumn::Idle));
    }

    void tickShowsNewSamples()
    {
        AppHistory history;
        AppHistory none;
        AppsModel model;
        model.setHistories([&](const QByteArray &name) -> const AppHistory & { return name == "hello" ? history : none; });
        model.reset(m_snapshot);
        model.tick(SampleTime);
        history.add({ .time = SampleTime, .requestsPerSecond = 12.5F, .p95Us = 8000, .cpu = 0.25F });
        model.tick(SampleTime);
        QCOMPARE(model.indexOf("hello", AppColumn::Rate).data().toString(), u"12.5"_s);
        QCOMPARE(model.indexOf("hello", AppColumn::P95).data().toString(), u"8.0 ms"_s);
        QCOMPARE(model.indexOf("hello", AppColumn::Cpu).data().toString(), u"25\u202f%"_s);
        // The same sample again: nothing is told.
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.tick(SampleTime);
        for (const QList<QVariant> &signal : told)
            QVERIFY(signal[0].value<QModelIndex>().column() > int(AppColumn::Idle));
    }

    void clockSkewCounts()
    {
        AppsModel model;
        model.reset(m_snapshot);
        model.tick(SampleTime);
        const QString expected = model.indexOf("hello", AppColumn::Idle).data().toString();
        model.setClockSkew(3'600'000); // the daemon's clock is an hour ahead of ours
        model.tick(SampleTime - 3'600'000);
        QCOMPARE(model.indexOf("hello", AppColumn::Idle).data().toString(), expected);
    }

    void processesShowFromTwoOn()
    {
        AppsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(m_snapshot);
        const QModelIndex hello = model.indexOf("hello");
        QCOMPARE(model.rowCount(hello), 0);
        QVERIFY(!model.hasProcessRows());
        app("hello").children.append(sampleChild(77, 4712));
        model.update(m_snapshot, { "hello" }, {});
        QCOMPARE(model.rowCount(hello), 2);
        QVERIFY(model.hasProcessRows());
        const QPersistentModelIndex second = model.index(1, int(AppColumn::Pid), hello);
        QCOMPARE(second.data().toString(), u"4712"_s);
        QCOMPARE(second.data(AppsModel::AppRole).toByteArray(), "hello");
        QCOMPARE(model.indexOf("hello", AppColumn::Pid).data().toString(), u"\u00d72"_s);
        // A third comes, the first goes: the second is the same row.
        app("hello").children.append(sampleChild(78, 4713));
        app("hello").children.removeFirst();
        model.update(m_snapshot, { "hello" }, {});
        QVERIFY(second.isValid());
        QCOMPARE(second.row(), 0);
        app("hello").children.removeLast();
        model.update(m_snapshot, { "hello" }, {});
        QCOMPARE(model.rowCount(hello), 0);
        QVERIFY(!second.isValid());
    }

    void indexesOutliveAnotherSnapshot()
    {
        AppsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset(m_snapshot);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex hello = model.indexOf("hello");
        StatusSnapshot other = sampleSnapshot(5);
        other.apps.append(sampleApp("hello"));
        model.reset(other);
        QVERIFY(hello.isValid());
        QCOMPARE(hello.data(AppsModel::AppRole).toByteArray(), "hello");
        QCOMPARE(model.rowCount(), 6);
        model.reset({});
        QVERIFY(!hello.isValid());
        QCOMPARE(reset.size(), 0);
    }

    void pendingAndFailure()
    {
        AppsModel model;
        model.reset(m_snapshot);
        const QModelIndex state = model.indexOf("hello", AppColumn::State);
        const QString before = state.data().toString();
        model.setPending("hello", u"Restarting…"_s);
        QCOMPARE(state.data().toString(), u"Restarting…"_s);
        QVERIFY(state.data(AppsModel::IsPendingRole).toBool());
        model.setPending("hello", {});
        model.setFailure("hello", u"no such file"_s);
        QCOMPARE(state.data().toString(), before);
        QCOMPARE(state.data(AppsModel::FailureRole).toString(), u"no such file"_s);
        app("hello").state = "starting";
        model.update(m_snapshot, { "hello" }, {});
        QVERIFY(state.data(AppsModel::FailureRole).toString().isEmpty());
        model.setPending("nobody", u"x"_s); // an app that is not there
    }

    // Ten thousand steps (few rows: the tester walks all of them at every signal), with the model and its proxy watched by Qt's own tester. At each step: cells that look different
    // were told of, and rows that stay are where persistent indexes say.
    void anyOrderOfThings()
    {
        ChanceDaemon daemon(4711);
        AppsModel model;
        model.setDurationBounds(sampleBoundsUs());
        AppsProxy proxy(model);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        Contents seen; // by what was told
        const auto look = [&](const QModelIndex &first, const QModelIndex &last) {
            for (int row = first.row(); row <= last.row(); ++row) {
                const QModelIndex at = model.index(row, 0, first.parent());
                QString key = QString::fromLatin1(at.data(AppsModel::AppRole).toByteArray());
                if (first.parent().isValid())
                    key += u":%1"_s.arg(at.data(AppsModel::PidRole).toLongLong());
                for (int column = first.column(); column <= last.column(); ++column)
                    seen.insert(u"%1/%2"_s.arg(key).arg(column), at.siblingAtColumn(column).data().toString());
            }
        };
        const auto lookAll = [&](const QModelIndex &parent, int first, int last) {
            look(model.index(first, 0, parent), model.index(last, AppColumnCount - 1, parent));
        };
        connect(&model, &QAbstractItemModel::dataChanged, &model, look);
        connect(&model, &QAbstractItemModel::rowsInserted, &model, lookAll);

        for (int step = 0; step < 10'000; ++step) {
            QByteArrayList changed;
            QByteArrayList removed;
            QHash<QByteArray, QPersistentModelIndex> places;
            for (int row = 0; row < model.rowCount(); ++row)
                places.insert(model.index(row, 0).data(AppsModel::AppRole).toByteArray(), model.index(row, 0));
            switch (daemon.below(12)) {
            case 0: daemon.now() += 1000; model.tick(daemon.now()); break;
            case 1: daemon.step(changed, removed); model.reset(daemon.snapshot()); break;
            case 2: proxy.sort(daemon.below(AppColumnCount), daemon.below(2) ? Qt::AscendingOrder : Qt::DescendingOrder); break;
            case 3: proxy.setFilterText(daemon.below(2) ? QString() : QString::number(daemon.below(3))); break;
            case 4: proxy.setGroup(AppsProxy::Group(daemon.below(AppsProxy::GroupCount))); break;
            default: daemon.step(changed, removed); model.update(daemon.snapshot(), changed, removed); break;
            }
            for (const AppStatus &app : daemon.snapshot().apps) {
                const auto place = places.constFind(app.name);
                if (place != places.constEnd() && !removed.contains(app.name))
                    QCOMPARE(place->data(AppsModel::AppRole).toByteArray(), app.name);
            }
            QCOMPARE(model.rowCount(), daemon.snapshot().apps.size());
            QVERIFY(proxy.hiddenCount() >= 0);
            int inGroups = 0;
            for (int group = 1; group < AppsProxy::GroupCount; ++group)
                inGroups += proxy.counts()[size_t(group)];
            QCOMPARE(inGroups, model.rowCount());
            if (step % 50 == 0) {
                const Contents now = contentsOf(model);
                for (auto cell = now.constBegin(); cell != now.constEnd(); ++cell) {
                    if (cell.key().endsWith(u"/%1"_s.arg(int(AppColumn::Uptime))))
                        continue; // an update also moves the clock: the next tick tells
                    if (cell.key().endsWith(u"/%1"_s.arg(int(AppColumn::Idle))))
                        continue;
                    QVERIFY2(seen.value(cell.key()) == cell.value(),
                             qPrintable(u"step %1, %2: %3, told %4"_s.arg(step).arg(cell.key(), cell.value(), seen.value(cell.key()))));
                }
            }
        }
        QCOMPARE(reset.size(), 0);
    }

    void sortsByValues()
    {
        AppsModel model;
        StatusSnapshot snapshot;
        snapshot.daemon.now = SampleTime;
        const QList<std::pair<QByteArray, quint64>> apps = { { "app10", 900 }, { "app2", 1000 }, { "app3", 20 }, { "b", 20 } };
        for (const auto &[name, total] : apps) {
            AppStatus app = sampleApp(name);
            app.requests = total;
            snapshot.apps.append(app);
        }
        model.reset(snapshot);
        AppsProxy proxy(model);
        const auto order = [&proxy] {
            QByteArrayList names;
            for (int row = 0; row < proxy.rowCount(); ++row)
                names.append(proxy.index(row, 0).data(AppsModel::AppRole).toByteArray());
            return names.join(' ');
        };
        QCOMPARE(order(), "app2 app3 app10 b"); // as people count
        proxy.sort(int(AppColumn::Total), Qt::AscendingOrder);
        QCOMPARE(order(), "app3 b app10 app2"); // not as texts: "1,000" < "20"
        proxy.sort(int(AppColumn::Total), Qt::DescendingOrder);
        QCOMPARE(order(), "app2 app10 app3 b"); // equal ones by name in this order, too
    }

    void withoutValueIsLastInEitherOrder()
    {
        AppsModel model;
        StatusSnapshot snapshot;
        snapshot.daemon.now = SampleTime;
        snapshot.apps = { sampleApp("a", "stopped"), sampleApp("b"), sampleApp("c") };
        snapshot.apps[1].children[0].residentBytes = 5'000'000;
        snapshot.apps[2].children[0].residentBytes = 7'000'000;
        model.reset(snapshot);
        AppsProxy proxy(model);
        for (const Qt::SortOrder order : { Qt::AscendingOrder, Qt::DescendingOrder }) {
            proxy.sort(int(AppColumn::Memory), order);
            QCOMPARE(proxy.index(2, 0).data(AppsModel::AppRole).toByteArray(), "a");
        }
    }

    void filters()
    {
        AppsModel model;
        model.reset(m_snapshot); // auth crash-looping, hello idle, tools/env stopped
        AppsProxy proxy(model);
        QSignalSpy shown(&proxy, &AppsProxy::shownChanged);
        QCOMPARE(proxy.counts()[size_t(AppsProxy::Group::All)], 3);
        QCOMPARE(proxy.counts()[size_t(AppsProxy::Group::Crashed)], 1);
        QCOMPARE(proxy.counts()[size_t(AppsProxy::Group::Idle)], 1);
        QCOMPARE(proxy.counts()[size_t(AppsProxy::Group::Stopped)], 1);
        proxy.setGroup(AppsProxy::Group::Crashed);
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(proxy.hiddenCount(), 2);
        QCOMPARE(shown.size(), 1 + 1); // the filter, and rows that went in one run
        proxy.setFilterText(u"  ELL  fcgi"_s);
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setGroup(AppsProxy::Group::All);
        QCOMPARE(proxy.rowCount(), 1);
        // It is shown (or not) as it changes.
        proxy.setFilterText({});
        proxy.setGroup(AppsProxy::Group::Idle);
        QVERIFY(proxy.indexOf("hello").isValid());
        app("hello").state = "paused";
        model.update(m_snapshot, { "hello" }, {});
        QVERIFY(!proxy.indexOf("hello").isValid());
        proxy.clearFilter();
        QCOMPARE(proxy.hiddenCount(), 0);
    }
};

QTEST_GUILESS_MAIN(AppsModelTest)
#include "appsmodeltest.moc"
