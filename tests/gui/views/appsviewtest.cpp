// The list of apps: keys and clicks become wishes, and what the user set up stays as the daemon goes on.
#include "gui/settings/keys.h"
#include "gui/style/format.h"
#include "gui/views/appsview.h"
#include "gui/views/plotwidget.h"

#include "gui/support/samples.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace spawner;
using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x37, 0x3b), QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    return palette;
}

AppSample sampleAt(qint64 time, double rate, double p95Us = 0, double cpu = 0)
{
    AppSample sample;
    sample.time = time;
    sample.requestsPerSecond = float(rate);
    sample.p95Us = float(p95Us);
    sample.p50Us = float(p95Us / 3);
    sample.cpu = float(cpu);
    sample.residentBytes = 14'000'000;
    return sample;
}

// A dozen apps as they are in real life.
StatusSnapshot livelySnapshot(QHash<QByteArray, AppHistory> &histories)
{
    StatusSnapshot snapshot;
    snapshot.daemon.now = SampleTime;
    const auto add = [&](const char *name, const char *state, int inFlight, qint64 idleMs, quint64 requests) -> AppStatus & {
        AppStatus app = sampleApp(name, state);
        app.inFlight = inFlight;
        app.requests = requests;
        app.idleTimeoutMs = 300'000;
        for (ChildStatus &child : app.children) {
            child.pid = 4200 + snapshot.apps.size() * 37;
            child.inFlight = inFlight;
            child.idleRemainingMs = inFlight > 0 ? std::nullopt : std::optional<qint64>(idleMs);
            child.sampledAt = SampleTime;
            child.residentBytes = 3'200'000 + qint64(requests) * 40;
            child.startedAt = SampleTime - 3'725'000;
        }
        snapshot.apps.append(app);
        return snapshot.apps.last();
    };
    add("auth", "crash-looping", 0, 0, 17).waiting = 3;
    add("blog/admin", "backing-off", 0, 0, 421);
    add("counter", "stopped", 0, 0, 0);
    add("env", "running", 0, 42'000, 311);
    add("hello", "running", 1, 0, 18'204);
    add("images", "running", 0, 8'000, 1'204'311);
    add("mail", "paused", 0, 0, 12);
    add("old-report", "refused", 0, 0, 0);
    AppStatus &php = add("shop", "running", 2, 0, 88'120);
    for (quint64 i = 1; i < 4; ++i) {
        ChildStatus child = sampleChild(100 + i, qint64(5000 + i));
        child.sampledAt = SampleTime;
        child.idleRemainingMs = qint64(60'000 * i);
        child.residentBytes = 21'000'000;
        php.children.append(child);
    }
    AppStatus &kept = add("time", "running", 0, 200'000, 4);
    kept.keepAlive = true;
    kept.children[0].idleRemainingMs.reset();
    add("upload", "starting", 0, 0, 1);
    add("webhook", "running", 0, 150'000, 77);
    const auto busy = [&](const char *name, double rate, double p95, double cpu) {
        for (int i = 0; i < 60; ++i)
            histories[name].add(sampleAt(SampleTime - (60 - i) * 1000, std::max(0.0, rate * (1 + 0.6 * std::sin(i / 4.0) + 0.3 * std::sin(i * 1.7))), p95, cpu));
    };
    busy("hello", 12.4, 8'100, 0.02);
    busy("shop", 148, 64'000, 0.87);
    busy("images", 0.6, 420'000, 0.004);
    for (int i = 0; i < 60; ++i)
        histories["env"].add(sampleAt(SampleTime - (60 - i) * 1000, i == 20 ? 2 : 0, 3000, 0));
    return snapshot;
}

} // namespace

class AppsViewTest : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<AppsModel> m_model;
    std::unique_ptr<AppsProxy> m_proxy;
    std::unique_ptr<AppsView> m_view;
    StatusSnapshot m_snapshot;

    void makeView()
    {
        m_view.reset(); // what it has to keep it keeps as it goes
        m_view = std::make_unique<AppsView>(*m_proxy, *m_settings);
        m_view->resize(1100, 420);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    QRect cell(const QByteArray &app, AppColumn column) const { return m_view->visualRect(m_proxy->indexOf(app, column)); }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"desktop.ini"_s));
        m_model = std::make_unique<AppsModel>();
        m_proxy = std::make_unique<AppsProxy>(*m_model);
        m_snapshot = sampleSnapshot(); // auth crash-looping, hello idle, tools/env stopped
        m_model->reset(m_snapshot);
        makeView();
    }

    void cleanup()
    {
        m_view.reset();
        m_proxy.reset();
        m_model.reset();
        m_settings.reset();
    }

    void selectionExpansionAndScrollSurvive()
    {
        m_snapshot = sampleSnapshot(200);
        m_snapshot.apps[100].children.append(sampleChild(500, 5000));
        m_model->reset(m_snapshot);
        const QByteArray app = m_snapshot.apps[100].name;
        QVERIFY(m_view->selectApp(app));
        m_view->expand(m_proxy->indexOf(app));
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        const QByteArray top = m_view->indexAt(QPoint(1, 1)).data(AppsModel::AppRole).toByteArray();
        QVERIFY(top != m_snapshot.apps[0].name);
        // Some go and one comes above what is seen, all change, and another snapshot comes of the same apps.
        QByteArrayList changed;
        const QByteArrayList removed = { m_snapshot.apps[2].name, m_snapshot.apps[3].name };
        m_snapshot.apps.remove(2, 2);
        m_snapshot.apps.prepend(sampleApp("aaa"));
        for (AppStatus &each : m_snapshot.apps) {
            each.requests += 10;
            changed.append(each.name);
        }
        m_model->update(m_snapshot, changed, removed);
        m_model->reset(m_snapshot);
        QCOMPARE(m_view->selectedApps(), QByteArrayList{ app });
        QCOMPARE(m_view->currentApp(), app);
        QVERIFY(m_view->isExpanded(m_proxy->indexOf(app)));
        QCOMPARE(m_view->indexAt(QPoint(1, 1)).data(AppsModel::AppRole).toByteArray(), top);
    }

    void idleCellByKeyboard()
    {
        QSignalSpy extend(m_view.get(), &AppsView::extendRequested);
        QSignalSpy keep(m_view.get(), &AppsView::keepAliveRequested);
        QSignalSpy activated(m_view.get(), &AppsView::appActivated);
        m_view->selectApp("hello");
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        for (int i = 0; i < 30 && m_view->currentIndex().column() != int(AppColumn::Idle); ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->currentIndex().column(), int(AppColumn::Idle));
        QCOMPARE(m_view->selectedApps(), QByteArrayList{ "hello" });
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(extend.size(), 1);
        QCOMPARE(extend[0][0].toByteArray(), "hello");
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_Space);
        QCOMPARE(keep.size(), 1);
        QCOMPARE(keep[0], (QList<QVariant>{ QByteArray("hello"), true }));
        // Down stays in the column; there nothing counts down, so Enter opens.
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentIndex().column(), int(AppColumn::Idle));
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(extend.size(), 1);
        QCOMPARE(activated.size(), 2);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(m_view.get(), Qt::Key_Left);
        QCOMPARE(m_view->currentIndex().column(), int(AppColumn::Name));
    }

    void idleCellByMouse_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void idleCellByMouse()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_view->setLayoutDirection(direction);
        QSignalSpy extend(m_view.get(), &AppsView::extendRequested);
        QSignalSpy keep(m_view.get(), &AppsView::keepAliveRequested);
        const QRect idle = cell("hello", AppColumn::Idle);
        const bool isMirrored = direction == Qt::RightToLeft;
        const QPoint time(isMirrored ? idle.right() - 20 : idle.left() + 20, idle.center().y());
        const QPoint pin(isMirrored ? idle.left() + 10 : idle.right() - 10, idle.center().y());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, time);
        QCOMPARE(extend.size(), 1);
        QCOMPARE(keep.size(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, pin);
        QCOMPARE(extend.size(), 1);
        QCOMPARE(keep.size(), 1);
        // To select several is no wish; nor is pressing here and letting go there.
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, time);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, time);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, cell("auth", AppColumn::Idle).center());
        QCOMPARE(extend.size(), 1);
        // What is of the past takes no wishes.
        m_view->setStale(true);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, time);
        QCOMPARE(extend.size(), 1);
    }

    void columnsAreKept()
    {
        m_view->showColumn(AppColumn::Threads, true);
        m_view->showColumn(AppColumn::Queue, false);
        m_view->showColumn(AppColumn::Name, false); // never
        m_view->header()->moveSection(1, 3);
        m_view->header()->resizeSection(int(AppColumn::State), 321);
        m_view->sortByColumn(int(AppColumn::Total), Qt::DescendingOrder);
        makeView(); // the old one goes
        QVERIFY(m_view->isColumnShown(AppColumn::Threads));
        QVERIFY(!m_view->isColumnShown(AppColumn::Queue));
        QVERIFY(m_view->isColumnShown(AppColumn::Name));
        QCOMPARE(m_view->header()->visualIndex(1), 3);
        QCOMPARE(m_view->header()->sectionSize(int(AppColumn::State)), 321);
        QCOMPARE(m_proxy->sortColumn(), int(AppColumn::Total));
        QCOMPARE(m_proxy->sortOrder(), Qt::DescendingOrder);
        m_view->resetColumns();
        QVERIFY(!m_view->isColumnShown(AppColumn::Threads));
        QCOMPARE(m_view->header()->visualIndex(1), 1);
        // Rubbish in the settings is no columns.
        m_settings->set(keys::AppsHeader, QByteArray("rubbish"));
        m_view.reset();
        m_settings->set(keys::AppsHeader, QByteArray("rubbish"));
        makeView();
        QVERIFY(m_view->isColumnShown(AppColumn::Queue));
    }

    void columnsAreChosenInTheHeader()
    {
        emit m_view->header()->customContextMenuRequested(QPoint(5, 5));
        auto *menu = m_view->findChild<QMenu *>(u"columns"_s);
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), AppColumnCount - 1 + 2); // all but the name; a line and the standard
        QVERIFY(m_view->isColumnShown(AppColumn::State));
        menu->actions().constFirst()->trigger();
        QVERIFY(!m_view->isColumnShown(AppColumn::State));
        menu->close();
    }

    void greyedWithoutConnection()
    {
        const QColor text = m_view->palette().color(QPalette::Active, QPalette::Text);
        m_view->setStale(true);
        QCOMPARE(m_view->palette().color(QPalette::Active, QPalette::Text), m_view->palette().color(QPalette::Disabled, QPalette::Text));
        m_view->setStale(false);
        QCOMPARE(m_view->palette().color(QPalette::Active, QPalette::Text), text);
    }

    void screenReadersGetSentences()
    {
        QAccessibleInterface *view = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(view && view->tableInterface());
        QVERIFY(!view->text(QAccessible::Name).isEmpty());
        const QModelIndex idle = m_proxy->indexOf("hello", AppColumn::Idle);
        QAccessibleInterface *cell = view->tableInterface()->cellAt(idle.row(), m_view->header()->visualIndex(idle.column()));
        QVERIFY(cell);
        QCOMPARE(cell->text(QAccessible::Name), u"Stops in 4 minute(s)"_s);
    }

    void processesAreSelectedAsTheirApp()
    {
        m_snapshot.apps[1].children.append(sampleChild(77, 4712));
        m_model->update(m_snapshot, { "hello" }, {});
        const QModelIndex hello = m_proxy->indexOf("hello");
        m_view->expand(hello);
        m_view->selectionModel()->select(m_proxy->index(1, 0, hello), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        QCOMPARE(m_view->selectedApps(), QByteArrayList{ "hello" });
        QCOMPARE(m_view->selectedPids(), QList<qint64>{ 4712 });
        m_view->selectionModel()->select(hello, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QCOMPARE(m_view->selectedApps(), QByteArrayList{ "hello" });
        QVERIFY(m_view->selectedPids().isEmpty());
    }

    void niceSteps()
    {
        QCOMPARE(PlotWidget::niceStep(0, 4), 1);
        QCOMPARE(PlotWidget::niceStep(8, 4), 2);
        QCOMPARE(PlotWidget::niceStep(8.1, 4), 5);
        QCOMPARE(PlotWidget::niceStep(100, 5), 20);
        QCOMPARE(PlotWidget::niceStep(0.9, 3), 0.5);
        for (double highest = 0.001; highest < 1e9; highest *= 1.37) {
            for (int marks = 1; marks < 7; ++marks)
                QVERIFY(PlotWidget::niceStep(highest, marks) * marks >= highest * 0.999999);
        }
    }

    void plotsTellInWords()
    {
        PlotWidget plot;
        plot.setSubject(u"Requests per second"_s, [](double value) { return Format::rate(value); });
        QCOMPARE(plot.summary(), u"Requests per second: nothing yet"_s);
        PlotWidget::Curve curve;
        curve.points = { { 10, 3 }, { 5, 20 }, { 0, 12.4 } };
        plot.setCurves({ curve });
        QCOMPARE(plot.accessibleDescription(), u"Requests per second: now 12.4, at most 20.0"_s);
        QCOMPARE(plot.accessibleName(), u"Requests per second"_s);
    }

    // With pictures asked for: the list as people see it. Without: that the same is painted mirrored and dark without complaint.
    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("light") << false << Qt::LeftToRight;
        QTest::newRow("dark") << true << Qt::LeftToRight;
        QTest::newRow("rtl") << false << Qt::RightToLeft;
    }

    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(Qt::LayoutDirection, direction);
        const QPalette before = QApplication::palette();
        QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
        QApplication::setLayoutDirection(direction);
        makeView();
        QHash<QByteArray, AppHistory> histories;
        static const AppHistory None;
        m_model->setHistories([&histories](const QByteArray &app) -> const AppHistory & {
            const auto found = histories.constFind(app);
            return found == histories.constEnd() ? None : *found;
        });
        m_model->reset(livelySnapshot(histories));
        m_model->tick(SampleTime);
        m_model->setPending("webhook", u"Restarting…"_s);
        m_model->setFailure("env", u"it did not get ready within 10 s"_s);
        m_view->expand(m_proxy->indexOf("shop"));
        m_view->selectApp("hello");
        const QPixmap picture = m_view->grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("SPAWNER_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(u"%1/apps-%2.png"_s.arg(folder, QLatin1String(QTest::currentDataTag()))));
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setPalette(before);
        m_model->setHistories({});
    }
};

QTEST_MAIN(AppsViewTest)
#include "appsviewtest.moc"
